import { formatCaseNumber, parseCaseNumber } from '#domain/case-number.ts'
import { excelText, withoutMark } from '#domain/spreadsheet.ts'
import { parseText } from '../grid/clipboard.ts'

/** A person's own labels by case number: the key that they keep on their own device. */
export type Labels = ReadonlyMap<string, string>

/** Longest label, in characters. */
export const LABEL_LENGTH = 60

/** Largest file that is read, in bytes: a county has fewer cases. */
export const KEY_FILE_BYTES = 2_000_000

/** What a key file holds, and how many of its lines name no case. */
export interface KeyFile {
  readonly labels: Labels
  readonly skipped: number
}

/**
 * Reads a key file: a case number and a label a line, parted by semicolon, tab or comma, quoted as spreadsheets do. Lines
 * whose first cell is no case number (a heading, an empty line) are left out and counted.
 */
export function parseKeyFile(text: string): KeyFile {
  const plain = text.replace(/^\uFEFF/, '')
  const separator = [';', '\t', ','].find((sign) => (plain.split(/\r?\n/, 1)[0] ?? '').includes(sign)) ?? ';'
  const rows = parseText(separator === '\t' ? plain : swapped(plain, separator))
  const labels = new Map<string, string>()
  let skipped = 0
  for (const [first = '', ...rest] of rows) {
    const number = parseCaseNumber(first)
    const label = withoutMark(rest.join(' ').trim()).slice(0, LABEL_LENGTH)
    if (number === null || label === '') skipped += first.trim() === '' && label === '' ? 0 : 1
    else labels.set(number, label)
  }
  return { labels, skipped }
}

// The reader of clips knows tabs; separators inside quotes stay what they are.
function swapped(text: string, separator: string): string {
  let quoted = false
  let out = ''
  for (const sign of text) {
    if (sign === '"') quoted = !quoted
    out += sign === separator && !quoted ? '\t' : sign
  }
  return out
}

/** The key file as it is saved: semicolons, case numbers as they are shown, labels that Excel leaves as they are. */
export function writeKeyFile(labels: Labels): string {
  return `\uFEFF${[...labels].map(([number, label]) => `${formatCaseNumber(number)};${excelText(label)}\r\n`).join('')}`
}

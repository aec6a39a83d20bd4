import { readTables } from './html-table.ts'

export { toHtml, toText } from './clip-text.ts'

/** What a clip holds. */
export interface Clip {
  /** Row by row, as texts. Rows may differ in length; a missing cell is not an empty one. */
  readonly cells: readonly (readonly string[])[]
  /** Tables from which the cells come, below each other; 1 for a text. */
  readonly tables: number
  /** Whether there is text beside the tables, which is in no cell. */
  readonly beside: boolean
  /** Names the cut that the clip came from; empty for any other. */
  readonly cut: string
}

/**
 * Reads a clip. Its HTML tables come first, because they alone tell merged and hidden cells; without one (or without a
 * DOM, as in Node) the text counts, tab-separated as spreadsheets write it.
 */
export function readClip(html: string, text: string): Clip {
  const read = html === '' ? null : readTables(html)
  return read ?? { cells: parseText(text), tables: 1, beside: false, cut: '' }
}

/** The cells of a clip. */
export function parseClipboard(html: string, text: string): string[][] {
  return readClip(html, text).cells.map((row) => [...row])
}

const BREAK = /\r\n|\r|\n/y

/**
 * Tab-separated text: exactly one trailing newline is dropped, trailing empty cells stay. A cell is quoted
 * only when its first character is a quote whose partner closes the whole cell; every other quote is text.
 */
export function parseText(text: string): string[][] {
  if (text === '') return []
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  for (;;) {
    const quoted = text[at] === '"' ? readQuoted(text, at) : null
    const plain = quoted ?? readPlain(text, at)
    row.push(plain.value)
    at = plain.end
    if (text[at] === '\t') {
      at += 1
      continue
    }
    rows.push(row)
    row = []
    at += breakAt(text, at)
    if (at >= text.length) return rows
  }
}

interface Read {
  readonly value: string
  readonly end: number
}

function breakAt(text: string, at: number): number {
  BREAK.lastIndex = at
  return BREAK.exec(text)?.[0].length ?? 0
}

function readPlain(text: string, from: number): Read {
  let end = from
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n' && text[end] !== '\r') end += 1
  return { value: text.slice(from, end), end }
}

function readQuoted(text: string, from: number): Read | null {
  let at = from + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return null
    if (text[quote + 1] === '"') {
      at = quote + 2
      continue
    }
    const end = quote + 1
    const closed = end === text.length || text[end] === '\t' || text[end] === '\n' || text[end] === '\r'
    if (!closed) return null
    return {
      value: text
        .slice(from + 1, quote)
        .replaceAll('""', '"')
        .replace(/\r\n?/g, '\n'),
      end,
    }
  }
}

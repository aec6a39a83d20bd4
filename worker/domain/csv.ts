/** One cell of a CSV file; null is an empty cell, which is not the same as an empty text. */
export type CsvCell = string | null

const SPECIAL_COMMA = /[",\r\n]/
const SPECIAL_SEMICOLON = /[";\r\n]/

/** A text as a field (RFC 4180, 2.5–2.7): quoted where it must be, and where it is empty, so that it is not null. */
export function csvField(text: string, separator: ',' | ';'): string {
  if (text === '') return '""'
  const special = separator === ',' ? SPECIAL_COMMA : SPECIAL_SEMICOLON
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Fields of one record, with CRLF. */
export function csvLine(cells: readonly CsvCell[], separator: ',' | ';'): string {
  return `${cells.map((cell) => (cell === null ? '' : csvField(cell, separator))).join(separator)}\r\n`
}

// Excel takes a text that begins so for a formula, or drops the character.
const FORMULA = /^[=+\-@\t\r\0]/

/** Whether a spreadsheet takes a text for a formula, by its first character. */
export const isFormula = (text: string): boolean => FORMULA.test(text)

/** A text as a field of a file for German Excel (semicolons): never a formula. */
export function excelField(text: string): string {
  return text === '' ? '' : csvField(isFormula(text) ? `'${text}` : text, ';')
}

/** Fields of one record for German Excel, with CRLF. */
export function excelLine(cells: readonly string[]): string {
  return `${cells.map(excelField).join(';')}\r\n`
}

/** What a file for Excel begins with, so that it reads UTF-8. */
export const BOM = '\uFEFF'

/**
 * Reads what `csvLine` writes, and any other file after RFC 4180; lines may also end with LF or CR alone.
 * A quoted field that never ends is a `SyntaxError`.
 */
export function parseCsv(text: string, separator: ',' | ';' = ','): CsvCell[][] {
  const rows: CsvCell[][] = []
  let row: CsvCell[] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  while (at < text.length) {
    const [cell, end] = text.charAt(at) === '"' ? quoted(text, at) : plain(text, at, separator)
    row.push(cell)
    at = end
    if (text.charAt(at) === separator) {
      at += 1
      if (at === text.length) row.push(null)
      else continue
    }
    if (text.startsWith('\r\n', at)) at += 2
    else if (text.charAt(at) === '\n' || text.charAt(at) === '\r') at += 1
    else if (at < text.length) throw new SyntaxError('text after a quoted field')
    rows.push(row)
    row = []
  }
  return rows
}

function plain(text: string, from: number, separator: string): [CsvCell, number] {
  let end = from
  while (end < text.length && !isEnd(text.charAt(end), separator)) end += 1
  return [end === from ? null : text.slice(from, end), end]
}

const isEnd = (character: string, separator: string): boolean =>
  character === separator || character === '\n' || character === '\r'

function quoted(text: string, from: number): [CsvCell, number] {
  let cell = ''
  let start = from + 1
  for (;;) {
    const end = text.indexOf('"', start)
    if (end < 0) throw new SyntaxError('a quoted field never ends')
    cell += text.slice(start, end)
    if (text.charAt(end + 1) !== '"') return [cell, end + 1]
    cell += '"'
    start = end + 2
  }
}

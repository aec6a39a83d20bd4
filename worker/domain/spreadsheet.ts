import { csvField, isFormula } from './csv.ts'

const MONTHS =
  'jan(?:uar|uary)?|feb(?:ruar|ruary)?|m(?:ä|ae)?rz|mar(?:ch)?|apr(?:il)?|mai|may|jun[ie]?|jul[iy]?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|de[zc](?:ember)?'

// Numbers, dates, times, fractions, shares and sums are digits and these signs alone.
const FIGURES = /^[\d\s.,:/+\-%€$£()'e^*]*$/i
const WITH_MONTH = new RegExp(`^[\\d\\s.,:/-]*(?:${MONTHS})[\\d\\s.,:/-]*$`, 'i')
const CLOCK = /^\d{1,2}(?::\d{1,2}){0,2}\s*[ap]m?$/i
const WORDS =
  /^(?:wahr|falsch|true|false|#(?:nv|n\/a|wert!|value!|bezug!|ref!|name\?|zahl!|num!|null!|div\/0!))$/i

/**
 * Whether a spreadsheet that opens a CSV file would make something else of a text: a number (`5`, `0815`, `1E5`), a date (`3-4`,
 * `12/2023`, `Mai 23`), a time, a truth value or a formula. Rather too often than too seldom; German and English month names.
 */
export function isReread(text: string): boolean {
  const plain = text.trim()
  if (isFormula(text) || isFormula(plain) || WORDS.test(plain)) return true
  if (!/\d/.test(plain)) return false
  return FIGURES.test(plain) || WITH_MONTH.test(plain) || CLOCK.test(plain)
}

/** A text that a spreadsheet leaves as it is: an apostrophe stands before what it would read as something else. */
export function asText(text: string): string {
  return isReread(text) ? `'${text}` : text
}

/** What `asText` was made of. */
export function withoutMark(text: string): string {
  return text.startsWith("'") && isReread(text.slice(1)) ? text.slice(1) : text
}

/** A text as a field of a file for German Excel (semicolons), which stays the text that it is. */
export function excelText(text: string): string {
  return text === '' ? '' : csvField(asText(text), ';')
}

/** Texts of one record for German Excel, with CRLF. */
export function excelTexts(cells: readonly string[]): string {
  return `${cells.map(excelText).join(';')}\r\n`
}

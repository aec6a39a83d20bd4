/** A calendar month, `YYYY-MM`; compares by string order. */
export type Month = string & { readonly __brand: 'Month' }

const MONTH = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$|^2100-(?:0[1-9]|1[0-2])$/

/** Whether `text` is a canonical month of the years 1900–2100. */
export function isMonth(text: unknown): text is Month {
  return typeof text === 'string' && MONTH.test(text)
}

/** The month of a canonical text; throws `RangeError` on anything else. */
export function month(text: string): Month {
  if (!isMonth(text)) throw new RangeError('not a month')
  return text
}

const index = (m: Month): number => Number(m.slice(0, 4)) * 12 + Number(m.slice(5)) - 1

/** `m` moved by `count` months, which may be negative. */
export function addMonths(m: Month, count: number): Month {
  const at = index(m) + count
  return month(`${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`)
}

/** Number of months from `from` to `to`; negative when `to` is earlier. */
export function monthsBetween(from: Month, to: Month): number {
  return index(to) - index(from)
}

/** Year of a month. */
export function yearOf(m: Month): number {
  return Number(m.slice(0, 4))
}

/** Months from `from` to `to`, both included; empty when `to` is earlier. */
export function monthRange(from: Month, to: Month): Month[] {
  return Array.from({ length: Math.max(0, monthsBetween(from, to) + 1) }, (_, i) => addMonths(from, i))
}

/** The month whose sheets an as-of date (`YYYY-MM-DD`) counts: that of the day before. */
export function monthOfAsOf(date: string): Month {
  const own = month(date.slice(0, 7))
  return date.slice(8) === '01' ? addMonths(own, -1) : own
}

const NAMES_DE = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
]
const NAMES_EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** "September 2023". */
export function monthLabel(m: Month, language: 'de' | 'en'): string {
  const names = language === 'de' ? NAMES_DE : NAMES_EN
  return `${names[Number(m.slice(5)) - 1]} ${m.slice(0, 4)}`
}

/** Month number 1–12 of a (possibly shortened) German or English month name, at least three letters; else null. */
export function monthNumber(name: string): number | null {
  const text = name
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^maer|^mrz|^mar(?!ch)/, 'mär')
  if (text.length < 3) return null
  for (const names of [NAMES_DE, NAMES_EN]) {
    const at = names.findIndex((full) => full.toLowerCase().startsWith(text))
    if (at >= 0) return at + 1
  }
  return null
}

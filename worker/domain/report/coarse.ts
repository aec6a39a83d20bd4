import { yearOf } from '../sheet/month.ts'
import type { Month } from '../sheet/month.ts'
import type { CellValue, Column } from '../template/column.ts'
import { codesOf, type Template } from '../template/template.ts'

/** A country is told by name where at least this many cases of the file come from there. */
export const MIN_CASES_OF_ORIGIN = 5

/** Persons of a case as 1, 2, 3-4 or 5+. */
export function personsBand(persons: number): string {
  if (persons <= 2) return String(persons)
  return persons <= 4 ? '3-4' : '5+'
}

/** Years in Germany in the sheet's month, from the year of arrival: 0-1, 2-5, 6-10, 11+. */
export function staysBand(arrivalYear: number, month: Month): string {
  const years = yearOf(month) - arrivalYear
  if (years <= 1) return '0-1'
  if (years <= 5) return '2-5'
  return years <= 10 ? '6-10' : '11+'
}

/** What the coarse detail needs to know of the whole file. */
export interface CoarseFile {
  /** Country keys with enough cases to be told (`MIN_CASES_OF_ORIGIN`). */
  readonly frequentOrigins: ReadonlySet<string>
}

type Coarsen = (value: CellValue, template: Template, file: CoarseFile) => CellValue

function groupOf(template: Template, list: string, key: string): string {
  return codesOf(template, list).find((code) => code.key === key)?.group ?? 'ungeklärt'
}

const COARSE: Readonly<Record<string, Coarsen>> = {
  residence: (value, template) => groupOf(template, 'residence', String(value)),
  origin: (value, template, { frequentOrigins }) =>
    frequentOrigins.has(String(value)) ? value : groupOf(template, 'countries', String(value)),
  persons: (value) => personsBand(Number(value)),
  arrival_year: (value, template) => (typeof value === 'number' ? staysBand(value, template.month) : value),
}

// Free text never leaves in the coarse form, whoever has added its column; a country that is not the origin, by continent alone.
function coarsening({ key, type }: Pick<Column, 'key' | 'type'>): Coarsen | undefined {
  if (Object.hasOwn(COARSE, key)) return COARSE[key]
  if (type === 'text') return () => null
  return type === 'country' ? (value, template) => groupOf(template, 'countries', String(value)) : undefined
}

/** Whether a column leaves the house in another form when the detail is coarse. */
export function isCoarsened(column: Pick<Column, 'key' | 'type'>): boolean {
  return coarsening(column) !== undefined
}

/**
 * A cell as it leaves the house by default: residence by group, origin by country only where it is frequent
 * in the file and else by continent, persons and years in Germany in bands, no free text.
 */
export function coarsen(
  column: Pick<Column, 'key' | 'type'>,
  value: CellValue,
  template: Template,
  file: CoarseFile,
): CellValue {
  const coarse = coarsening(column)
  return value === null || coarse === undefined ? value : coarse(value, template, file)
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const HALF = 0x3ff

// Four Feistel rounds over twice ten bits: a permutation for every key, without a table.
function permuted(index: number, keys: readonly number[]): number {
  let left = index >>> 10
  let right = index & HALF
  for (const key of keys) {
    let mixed = Math.imul(right ^ key, 0x9e3779b1)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b)
    const next = left ^ ((mixed ^ (mixed >>> 13)) & HALF)
    left = right
    right = next
  }
  return (left << 10) | right
}

/**
 * Case numbers that hold within one file only: `F` and four characters, by the order in which cases are met,
 * shuffled with four random 32-bit `keys` that are forgotten with the file. More than 2²⁰ cases are a `RangeError`.
 */
export function fileNumbers(keys: readonly number[]): (caseNumber: string) => string {
  const known = new Map<string, string>()
  let next = 0
  return (caseNumber) => {
    const before = known.get(caseNumber)
    if (before !== undefined) return before
    let number = ''
    do {
      if (next > 0xfffff) throw new RangeError('too many cases for one file')
      number = numberAt(permuted(next, keys))
      next += 1
    } while (READS_AS_A_DATE.test(number))
    known.set(caseNumber, number)
    return number
  }
}

// `FEB07` is the seventh of February to a spreadsheet.
const READS_AS_A_DATE = /^FEB\d\d$/

function numberAt(index: number): string {
  let rest = index
  let text = ''
  for (let i = 0; i < 4; i += 1) {
    text = CROCKFORD.charAt(rest & 31) + text
    rest >>>= 5
  }
  return `F${text}`
}

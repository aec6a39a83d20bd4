import type { Previous } from '#domain/rules/rule.ts'
import type { Month } from '#domain/sheet/month.ts'
import type { CellValue, Column } from '#domain/template/column.ts'
import { columnOf, type Template } from '#domain/template/template.ts'
import { parseValue, validateValue } from '#domain/template/types/index.ts'
import { formatValue } from '#domain/template/format-value.ts'
import type { ValueContext } from '#domain/template/value.ts'
import { COUNTY, MONTH, template } from './example-rows.ts'

/** Where a cell of an example stands; September 2023 in Kreis Steinfurt unless it says otherwise. */
export interface CellPlace {
  readonly month?: Month
  readonly template?: Template
  readonly county?: string
  readonly kept?: readonly string[]
  readonly previous?: Previous | null
}

const place = ({ month = MONTH, county = COUNTY, kept, ...rest }: CellPlace): ValueContext => ({
  template: rest.template ?? template(month),
  county,
  ...(kept ? { kept } : {}),
})

function column(key: string, context: ValueContext): Column {
  const found = columnOf(context.template, key)
  if (!found) throw new Error(`no column ${key}`)
  return found
}

/** The value that a typed text means in a column; where it is refused, `{ refused }` with the problem. */
export function read(key: string, typed: string, at: CellPlace = {}): CellValue | { refused: string } {
  const context = place(at)
  const parsed = parseValue(column(key, context), typed, context)
  return parsed.ok ? parsed.value : { refused: parsed.problem }
}

/** Keys of the codes that an ambiguous text may mean, best first. */
export function candidates(key: string, typed: string, at: CellPlace = {}): string[] {
  const context = place(at)
  const parsed = parseValue(column(key, context), typed, context)
  return parsed.ok ? [] : (parsed.candidates ?? []).map((code) => code.key)
}

/** The problem of a value from the API; null when it is canonical. */
export function problemOf(key: string, value: unknown, at: CellPlace = {}): string | null {
  const context = place(at)
  return validateValue(column(key, context), value, context)
}

/** How a value of a column reads. */
export function shown(
  key: string,
  value: CellValue,
  language: 'de' | 'en' = 'de',
  at: CellPlace = {},
): string {
  const context = place(at)
  return formatValue(column(key, context), value, context.template, language)
}

/** Short for the tables of examples. */
export const refused = (problem: string): { refused: string } => ({ refused: problem })

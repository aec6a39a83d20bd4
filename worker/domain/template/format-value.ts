import { monthLabel, isMonth } from '../sheet/month.ts'
import { labelOf } from './code.ts'
import { type CellValue, type Column, type ColumnTypeName, isEmpty, keysOf } from './column.ts'
import { codesOf, type Template } from './template.ts'
import { YEAR_WORDS } from './years.ts'

type Format = (column: Column, value: CellValue, template: Template, language: 'de' | 'en') => string

const plain: Format = (_column, value) => String(value)

const label: Format = (column, value, template, language) =>
  'list' in column ? labelOf(codesOf(template, column.list), String(value), language) : String(value)

const labels: Format = (column, value, template, language) =>
  keysOf(value)
    .map((key) => label(column, key, template, language))
    .join(', ')

// Apart from reading and judging, which the first paint of a sheet can do without.
const FORMATS = {
  case_number: plain,
  unit: plain,
  sheet_month: (_column, value, _template, language) =>
    isMonth(value) ? monthLabel(value, language) : String(value),
  code: label,
  codes: labels,
  country: label,
  municipality: label,
  // Without separators, so that what is shown in one language is read back in the other.
  integer: plain,
  month: (_column, value) => `${String(value).slice(5)}/${String(value).slice(0, 4)}`,
  year: (_column, value, _template, language) =>
    typeof value === 'number' ? String(value) : labelOf(YEAR_WORDS, String(value), language),
  text: plain,
} satisfies Record<ColumnTypeName, Format>

/** How a canonical value reads on the screen and in `excel-de`; an empty cell is an empty text. */
export function formatValue(
  column: Column,
  value: CellValue | undefined,
  template: Template,
  language: 'de' | 'en',
): string {
  return isEmpty(value) ? '' : FORMATS[column.type](column, value, template, language)
}

import { monthLabel, isMonth } from '../sheet/month.ts'
import { labelOf } from './code.ts'
import { joined } from './joined.ts'
import { type CellValue, type Column, type ColumnTypeName, isEmpty, keysOf } from './column.ts'
import { codesOf, type Template } from './template.ts'
import { YEAR_WORDS } from './years.ts'

type Format = (column: Column, value: CellValue, template: Template, language: 'de' | 'en') => string

const plain: Format = (_column, value) => String(value)

const label: Format = (column, value, template, language) =>
  'list' in column ? labelOf(codesOf(template, column.list), String(value), language) : String(value)

const labels: Format = (column, value, template, language) => joinedLabels(column, value, template, language)

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

/**
 * The labels of a multi-code cell. Without `between`, a comma parts them as people write it, unless the text would then be read
 * back as other codes: labels may hold commas themselves.
 */
export function joinedLabels(
  column: Column,
  value: CellValue,
  template: Template,
  language: 'de' | 'en',
  between?: string,
): string {
  const codes = 'list' in column ? codesOf(template, column.list) : []
  return joined(
    keysOf(value).map((key) => labelOf(codes, key, language)),
    codes,
    between,
  )
}

/** How a canonical value reads on the screen; an empty cell is an empty text. Files for people: `report/file-text.ts`. */
export function formatValue(
  column: Column,
  value: CellValue | undefined,
  template: Template,
  language: 'de' | 'en',
): string {
  return isEmpty(value) ? '' : FORMATS[column.type](column, value, template, language)
}

import type { Column } from '#domain/template/column.ts'
import type { Template } from '#domain/template/template.ts'
import { formatValue } from '#domain/template/format-value.ts'
import type { Language } from '../../text/catalogue.ts'

/** How a field of the data dialect reads; coarse values and keys of other months stand as they are. */
export function displayField(
  column: Column | undefined,
  field: string,
  template: Template,
  language: Language,
): string {
  if (field === '' || !column) return field
  switch (column.type) {
    case 'codes':
      return formatValue(column, field.split('|'), template, language)
    case 'integer':
      return /^\d+$/.test(field) ? formatValue(column, Number(field), template, language) : field
    case 'month':
    case 'sheet_month':
      return /^\d{4}-\d{2}$/.test(field) ? formatValue(column, field, template, language) : field
    case 'code':
    case 'country':
    case 'municipality':
    case 'year':
      return formatValue(column, field, template, language)
    case 'case_number':
    case 'unit':
    case 'text':
      return field
  }
}

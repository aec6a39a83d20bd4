import { formatCaseNumber } from '#domain/case-number.ts'
import type { CellValue, Column } from '#domain/template/column.ts'
import { formatValue } from '#domain/template/format-value.ts'
import type { Template } from '#domain/template/template.ts'
import type { Language } from '../text/catalogue.ts'
import type { GridRow } from './model.ts'

/** How a row's cell reads on the screen and in a clip. */
export type Format = (row: GridRow, column: Column) => string

/** A formatter for one template and language; it remembers labels, because looking them up is what drawing costs. */
export function formatter(template: Template, language: Language): Format {
  const known = new Map<Column, Map<CellValue, string>>()
  const sets = new WeakMap<readonly string[], string>()
  const textOf = (column: Column, value: CellValue | undefined): string => {
    if (value === undefined || value === null) return ''
    if (typeof value === 'object') {
      // One array belongs to one cell; a changed cell has another one.
      let text = sets.get(value)
      if (text === undefined) sets.set(value, (text = formatValue(column, value, template, language)))
      return text
    }
    let texts = known.get(column)
    if (!texts) known.set(column, (texts = new Map()))
    let text = texts.get(value)
    if (text === undefined) texts.set(value, (text = formatValue(column, value, template, language)))
    return text
  }
  return (row, column) =>
    column.type === 'case_number'
      ? row.caseNumber === null
        ? ''
        : formatCaseNumber(row.caseNumber)
      : textOf(column, row.values[column.key])
}

/** Whether a column's texts stand at the right edge, as numbers do. */
export function isRightAligned(column: Column): boolean {
  return column.type === 'integer' || column.type === 'year'
}

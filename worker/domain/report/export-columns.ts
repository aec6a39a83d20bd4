import type { Month } from '../sheet/month.ts'
import type { Column } from '../template/column.ts'
import { isServerColumn } from '../template/column.ts'
import { columnOf, type Template } from '../template/template.ts'

/** The columns that every consolidated file begins with. */
export const FIXED_COLUMNS = ['case_number', 'unit', 'month', 'state'] as const

/**
 * Columns of the templates of several months after the fixed ones, in first-seen order. What is `internal`
 * never leaves its unit. A column that several templates define is the newest one's.
 */
export function exportColumns(templates: readonly Template[]): Column[] {
  const columns = new Map<string, Column>()
  for (const { columns: all } of templates)
    for (const column of all)
      if (!isServerColumn(column) && !column.disclosure.includes('internal')) columns.set(column.key, column)
  return [...columns.values()]
}

/** Keys of the columns of several months by which a person could be recognised, besides unit and month. */
export function quasiColumns(templates: readonly Template[]): string[] {
  const all = templates.flatMap(({ columns }) => columns)
  const quasi = all.filter((column) => column.disclosure.includes('quasi') && !isServerColumn(column))
  return [...new Set(quasi.map(({ key }) => key))]
}

/** The column as the template of a month defines it; undefined where that month has none. */
export function exportedIn(template: Template, key: string): Column | undefined {
  const column = columnOf(template, key)
  return column?.disclosure.includes('internal') ? undefined : column
}

/** Months whose templates differ in effect are few; one template per month that has a sheet is enough. */
export type TemplateOf = (month: Month) => Template

import { isCoarsened } from '#domain/report/coarse.ts'
import type { Detail } from '#domain/report/download.ts'
import { bandText, fileNumber, fileText } from '#domain/report/file-text.ts'
import { FIXED_LABELS, STATE_LABELS } from '#domain/report/labels.ts'
import { isMonth } from '#domain/sheet/month.ts'
import type { Column } from '#domain/template/column.ts'
import { everColumnOf, type Template } from '#domain/template/template.ts'
import type { Cell } from './writer.ts'

/** What is needed to write the fields of a consolidated file (dialect `data`) as cells that people read. */
export interface Reading {
  /** Templates of the period, oldest first; the newest that has a column says what it is. */
  readonly templates: readonly Template[]
  readonly detail: Detail
  /** Units by id. */
  readonly units: Readonly<Record<string, string>>
}

/** The newest template that has a column, with the column. */
export function known(
  key: string,
  templates: readonly Template[],
): { template: Template; column: Column } | null {
  for (const template of templates.toReversed()) {
    const column = everColumnOf(template, key)
    if (column) return { template, column }
  }
  return null
}

/** What stands above a column. */
export function headOf(key: string, { templates }: Reading): string {
  return key === 'state' ? FIXED_LABELS[3] : (known(key, templates)?.column.de ?? key)
}

/** Width of a column in characters. */
export function widthOf(key: string, { templates }: Reading): number {
  switch (known(key, templates)?.column.type) {
    case 'integer':
    case 'month':
    case 'sheet_month':
    case 'year':
      return 11
    case 'codes':
      return 32
    default:
      return 20
  }
}

const WHOLE = /^(?:0|-?[1-9]\d{0,14})$/

/** How the fields of a column become cells: months as dates, numbers as numbers where no band may stand among them, else texts. */
export function cellOf(key: string, { templates, detail, units }: Reading): (field: string) => Cell {
  if (key === 'unit') return (field) => units[field] ?? field
  if (key === 'state') return (field) => STATE_LABELS[field] ?? field
  const found = known(key, templates)
  if (!found) return (field) => field
  const { template, column } = found
  const text = (field: string): string =>
    column.type === 'codes' ? fileText(column, field.split('|'), template) : fileText(column, field, template)
  if (detail === 'coarse' && isCoarsened(column)) return column.type === 'integer' ? bandText : text
  switch (column.type) {
    case 'case_number':
      return fileNumber
    case 'unit':
    case 'text':
      return (field) => field
    case 'month':
    case 'sheet_month':
      return (field) => (isMonth(field) ? { month: field } : field)
    case 'integer':
    case 'year':
      return (field) => (WHOLE.test(field) ? Number(field) : text(field))
    default:
      return text
  }
}

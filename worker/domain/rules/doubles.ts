import { isEmpty } from '../template/column.ts'
import type { Template } from '../template/template.ts'
import { kindOf } from './row.ts'
import { type Issue, issue, type SheetRow, type SheetRule } from './rule.ts'

// Columns that make a person recognisable; the unit is the same on the whole sheet.
const identifying = (template: Template) =>
  template.columns.filter((column) => column.disclosure.includes('quasi') && column.key !== 'unit')

/** R18: two `cm` that are new this month agree in all quasi-identifiers; an empty cell that must be filled agrees with none. */
export const possibleDoubles: SheetRule = (rows, template) => {
  const columns = identifying(template)
  const alike = new Map<string, SheetRow[]>()
  for (const one of rows) {
    if (one.previous !== null || kindOf(one.row) !== 'cm') continue
    if (columns.some((column) => column.required.includes('cm') && isEmpty(one.row[column.key]))) continue
    const values = JSON.stringify(columns.map((column) => one.row[column.key] ?? null))
    alike.set(values, [...(alike.get(values) ?? []), one])
  }
  const keys = columns.map((column) => column.key)
  const found = new Map<string, readonly Issue[]>()
  for (const group of alike.values())
    if (group.length > 1) for (const one of group) found.set(one.id, [issue('R18', keys)])
  return found
}

import { type Column, isEmpty, isServerColumn, type Kind } from '../template/column.ts'
import { columnOf } from '../template/template.ts'
import { keyAt, kindOf } from './row.ts'
import { issue, type RowRule } from './rule.ts'

const KINDS: readonly Kind[] = ['cm', 'short', 'contact']

function isRequired(column: Column, kind: Kind | null): boolean {
  // An empty status counts as active.
  if (column.key === 'status' || isServerColumn(column)) return false
  return (kind ? [kind] : KINDS).every((one) => column.required.includes(one))
}

/** R03: what the kind of case must fill is filled; one issue per empty cell. While the kind is missing, what every kind must fill. */
export const requiredFilled: RowRule = ({ row, template }) => {
  const kind = kindOf(row)
  return template.columns
    .filter((column) => isRequired(column, kind) && isEmpty(row[column.key]))
    .map((column) => issue('R03', [column.key]))
}

/** R20: nobody is accompanied by Case Management without consent. */
export const consentGiven: RowRule = ({ row, template }) =>
  kindOf(row) === 'cm' && columnOf(template, 'consent') && keyAt(row, 'consent') !== 'yes'
    ? [issue('R20', ['consent'])]
    : []

import { type Column, type ColumnRule, isEmpty, keysOf, type RowValues } from '../template/column.ts'
import { columnOf } from '../template/template.ts'
import { numberAt, statusOf } from './row.ts'
import { type Issue, type RowRule, type RuleId } from './rule.ts'

/** The rule of the catalogue that a column's own rule is one of. */
export const CATALOGUE_RULE = {
  only_when: 'R04',
  exactly_when: 'R08',
  at_most: 'R05',
} as const satisfies Record<ColumnRule['demand'], RuleId>

/** Whether the other column holds one of the codes, or a number above 0; null while it says nothing. */
function holds(row: RowValues, other: Column, codes: readonly string[] | undefined): boolean | null {
  if (codes === undefined) return (numberAt(row, other.key) ?? 0) > 0
  const value = other.key === 'status' ? statusOf(row) : row[other.key]
  if (isEmpty(value)) return null
  return codes.some((code) => code === value || keysOf(value).includes(code))
}

function broken(row: RowValues, column: Column, rule: ColumnRule, other: Column): string | null {
  if (rule.demand === 'at_most') {
    const [own, most] = [numberAt(row, column.key), numberAt(row, other.key)]
    return own !== null && most !== null && own > most ? 'attached_more' : null
  }
  const isDue = holds(row, other, rule.codes)
  const isFilled = !isEmpty(row[column.key])
  if (isDue === null || isDue === isFilled) return null
  if (isFilled) return 'attached_not_due'
  return rule.demand === 'exactly_when' ? 'attached_missing' : null
}

/** Rules that a deployment's columns carry: R04 (only when), R08 (exactly when) and R05 (at most) for columns of its own. */
export const attachedRules: RowRule = ({ row, template }) =>
  template.columns.flatMap((column) =>
    (column.rules ?? []).flatMap((rule): Issue[] => {
      const other = columnOf(template, rule.column)
      const detail = other ? broken(row, column, rule, other) : null
      if (detail === null) return []
      const { level, demand } = rule
      return [{ rule: CATALOGUE_RULE[demand], level, columns: [column.key, rule.column], detail }]
    }),
  )

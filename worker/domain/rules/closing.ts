import { isEmpty } from '../template/column.ts'
import { codesOf, columnOf, type Template } from '../template/template.ts'
import { keyAt, kindOf, statusOf } from './row.ts'
import { type Issue, issue, type RowRule } from './rule.ts'

const OF_EVERY_CASE = ['closed']
const OF_MANAGED = ['closed', 'closing_type', 'closing_reason', 'goals_met']
const ONLY_WHEN_CLOSED = [...OF_MANAGED, 'final_talk']

function reasonAllowed(template: Template, reason: string, type: string): boolean {
  const column = columnOf(template, 'closing_reason')
  if (column?.type !== 'code') return true
  const allows = codesOf(template, column.list).find((code) => code.key === reason)?.allows
  return !allows || allows.includes(type)
}

function judgeClosed({ row, template }: Parameters<RowRule>[0]): readonly Issue[] {
  const due = kindOf(row) === 'cm' ? OF_MANAGED : OF_EVERY_CASE
  const issues = due
    .filter((key) => columnOf(template, key) && isEmpty(row[key]))
    .map((key) => issue('R07', [key], 'missing'))
  const reason = keyAt(row, 'closing_reason')
  const type = keyAt(row, 'closing_type')
  if (reason !== null && type !== null && !reasonAllowed(template, reason, type))
    issues.push(issue('R07', ['closing_reason', 'closing_type'], 'reason'))
  return issues
}

/** R07: a closed case says when, and in Case Management how, why and with what result; an open one says none of it. */
export const closingComplete: RowRule = (context) => {
  if (statusOf(context.row) === 'closed') return judgeClosed(context)
  const filled = ONLY_WHEN_CLOSED.filter((key) => !isEmpty(context.row[key]))
  return filled.length > 0 ? [issue('R07', [...filled, 'status'], 'not_closed')] : []
}

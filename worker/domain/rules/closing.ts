import type { Code } from '../template/code.ts'
import { isEmpty, type Kind } from '../template/column.ts'
import { codesOf, columnOf, type Template } from '../template/template.ts'
import { keyAt, kindOf, statusOf } from './row.ts'
import { type Issue, issue, type RowRule } from './rule.ts'

const DUE: Readonly<Record<Kind, readonly string[]>> = {
  cm: ['closed', 'closing_type', 'closing_reason', 'goals_met'],
  short: ['closed', 'closing_type', 'closing_reason'],
  contact: ['closed'],
}
const ONLY_WHEN_CLOSED = [...DUE.cm, 'final_talk']

function reasonCode(template: Template, reason: string | null): Code | undefined {
  const column = columnOf(template, 'closing_reason')
  return column?.type === 'code'
    ? codesOf(template, column.list).find(({ key }) => key === reason)
    : undefined
}

function judgeClosed({ row, template }: Parameters<RowRule>[0]): readonly Issue[] {
  const kind = kindOf(row)
  const issues = DUE[kind ?? 'contact']
    .filter((key) => columnOf(template, key) && isEmpty(row[key]))
    .map((key) => issue('R07', [key], 'missing'))
  const reason = reasonCode(template, keyAt(row, 'closing_reason'))
  const type = keyAt(row, 'closing_type')
  if (type !== null && reason?.allows && !reason.allows.includes(type))
    issues.push(issue('R07', ['closing_reason', 'closing_type'], 'reason'))
  if (kind !== null && reason?.kinds && !reason.kinds.includes(kind))
    issues.push(issue('R07', ['closing_reason', 'kind'], 'kind'))
  return issues
}

/** R07: a closed case says when, a consultation also how and why, and Case Management with what result; an open one says none of it. */
export const closingComplete: RowRule = (context) => {
  if (statusOf(context.row) === 'closed') return judgeClosed(context)
  const filled = ONLY_WHEN_CLOSED.filter((key) => !isEmpty(context.row[key]))
  return filled.length > 0 ? [issue('R07', [...filled, 'status'], 'not_closed')] : []
}

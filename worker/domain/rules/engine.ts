import type { RowValues } from '../template/column.ts'
import type { Template } from '../template/template.ts'
import { attachedRules } from './attached.ts'
import { type GivenReason, heldReason } from './reason.ts'
import { ROW_RULES, SHEET_RULES } from './registry.ts'
import type { Issue, RowContext, SheetRow } from './rule.ts'

const rowRules = [...Object.values(ROW_RULES), attachedRules]
const sheetRules = Object.values(SHEET_RULES)

// Values of columns that the month's template no longer has are history, not part of the row.
function ofTemplate(row: RowValues, template: Template): RowValues {
  const known: Record<string, RowValues[string]> = {}
  for (const { key } of template.columns) if (Object.hasOwn(row, key)) known[key] = row[key] ?? null
  return known
}

function withReason(issue: Issue, row: RowValues, reasons: readonly GivenReason[]): Issue {
  if (issue.level === 'submit') return issue
  const reason = heldReason(issue, row, reasons)
  return reason === undefined ? issue : { ...issue, reason }
}

/**
 * All issues of the levels submit, warn and hint that one row has by itself, in rule order;
 * cells are expected to be canonical (`cell.ts`). `reasons` are those stored with the entry: one that
 * still holds stands in its issue.
 */
export function judgeRow(context: RowContext, reasons: readonly GivenReason[] = []): Issue[] {
  const row = ofTemplate(context.row, context.template)
  const judged = { ...context, row }
  return rowRules.flatMap((rule) => rule(judged)).map((issue) => withReason(issue, row, reasons))
}

/** A row of a sheet with the reasons stored for it. */
export interface ReasonedRow extends SheetRow {
  readonly reasons?: readonly GivenReason[]
}

/** Issues that rows have beside one another (R18), by entry id; rows without any are not named. */
export function judgeSheet(rows: readonly ReasonedRow[], template: Template): Map<string, Issue[]> {
  const byId = new Map(rows.map((one) => [one.id, one]))
  const found = new Map<string, Issue[]>()
  for (const rule of sheetRules)
    for (const [id, issues] of rule(rows, template)) {
      const { row = {}, reasons = [] } = byId.get(id) ?? {}
      const judged = issues.map((issue) => withReason(issue, row, reasons))
      found.set(id, [...(found.get(id) ?? []), ...judged])
    }
  return found
}

import { type CellValue, type RowValues, sameValue } from '../template/column.ts'
import { codesOf, type Template } from '../template/template.ts'
import type { Issue, Level, RuleId } from './rule.ts'

/** The answer to a hint that needs nothing done. */
export const DISMISSED = 'dismissed'

/** A reason given for a warning (code of `warn_reason`) or `dismissed` for a hint, with the values that it was given for. */
export interface GivenReason {
  readonly rule: RuleId
  readonly reason: string
  readonly values: Readonly<Record<string, CellValue>>
}

/** The reason with the values of the issue's columns as they stand in the row now. */
export function reasonFor(issue: Issue, row: RowValues, reason: string): GivenReason {
  const values = Object.fromEntries(issue.columns.map((key) => [key, row[key] ?? null]))
  return { rule: issue.rule, reason, values }
}

/** The reason that still holds for an issue: given for its rule, and none of its columns' values has changed since. */
export function heldReason(
  issue: Issue,
  row: RowValues,
  reasons: readonly GivenReason[],
): string | undefined {
  return reasons.findLast(
    (given) =>
      given.rule === issue.rule &&
      issue.columns.every(
        (key) => Object.hasOwn(given.values, key) && sameValue(given.values[key], row[key]),
      ),
  )?.reason
}

/** Whether an issue of this level may be answered so: a warning by a valid code of `warn_reason`, a hint by `dismissed`. */
export function acceptsReason(level: Level, reason: string, template: Template): boolean {
  if (level === 'hint') return reason === DISMISSED
  return level === 'warn' && codesOf(template, 'warn_reason').some((code) => code.key === reason)
}

/** Whether an issue keeps its sheet from being submitted: rules of level `submit`, and warnings without a reason. */
export function blocksSubmission(issue: Issue): boolean {
  return issue.level === 'submit' || (issue.level === 'warn' && issue.reason === undefined)
}

import type { Issue, RuleId } from '#domain/rules/rule.ts'
import { type RowValues, sameValue } from '#domain/template/column.ts'

/** A reason given for a warning, or the dismissal of a hint; it holds while the columns keep their values. */
export interface GivenReason {
  readonly rule: RuleId
  readonly columns: readonly string[]
  readonly reason: string
  readonly values: RowValues
}

const pick = (values: RowValues, columns: readonly string[]): RowValues =>
  Object.fromEntries(columns.map((column) => [column, values[column] ?? null]))

const holds = (given: GivenReason, values: RowValues): boolean =>
  given.columns.every((column) => sameValue(given.values[column], values[column]))

/** Reasons that issues of the server carry, with the values they were given for; `known` ones stay beside them. */
export function reasonsOf(
  issues: readonly Issue[],
  values: RowValues,
  known: readonly GivenReason[] = [],
): readonly GivenReason[] {
  const given = issues.flatMap(({ rule, columns, reason }) =>
    reason === undefined ? [] : [{ rule, columns, reason, values: pick(values, columns) }],
  )
  const kept = known.filter((old) => !given.some((one) => one.rule === old.rule))
  return given.length === 0 && kept.length === known.length ? known : [...kept, ...given]
}

/** A reason that the person gives now. */
export function reasonGiven(issue: Issue, reason: string, values: RowValues): GivenReason {
  return { rule: issue.rule, columns: issue.columns, reason, values: pick(values, issue.columns) }
}

/** The issues with the reasons that still hold for the values. */
export function withReasons(
  issues: readonly Issue[],
  reasons: readonly GivenReason[],
  values: RowValues,
): readonly Issue[] {
  return issues.map((issue) => {
    const given = reasons.find((one) => one.rule === issue.rule && holds(one, values))
    return given ? { ...issue, reason: given.reason } : issue
  })
}

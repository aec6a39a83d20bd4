import { type GivenReason, reasonFor } from '#domain/rules/reason.ts'
import type { Issue } from '#domain/rules/rule.ts'
import type { RowValues } from '#domain/template/column.ts'

/** Reasons that the server's issues carry, with the values they hold for; known ones of other rules stay. */
export function reasonsOf(
  issues: readonly Issue[],
  values: RowValues,
  known: readonly GivenReason[] = [],
): readonly GivenReason[] {
  const given = issues.flatMap((issue) =>
    issue.reason === undefined ? [] : [reasonFor(issue, values, issue.reason)],
  )
  return [...known.filter((old) => !given.some((one) => one.rule === old.rule)), ...given]
}

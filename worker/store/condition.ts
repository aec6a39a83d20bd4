/** A condition on the state before, so that the audit tells only what came to pass; both halves share one batch. */
export interface Condition {
  readonly sql: string
  readonly values: readonly unknown[]
}

/** All conditions at once. */
export function both(...all: readonly Condition[]): Condition {
  return { sql: all.map(({ sql }) => sql).join(' AND '), values: all.flatMap(({ values }) => values) }
}

/** What holds whatever the state before was. */
export const ALWAYS: Condition = { sql: 'true', values: [] }

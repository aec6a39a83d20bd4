/** A condition on the state before, so that the audit tells only what came to pass; both halves share one batch. */
export interface Condition {
  readonly sql: string
  readonly values: readonly unknown[]
}

/** Both conditions at once. */
export function both(one: Condition, other: Condition): Condition {
  return { sql: `${one.sql} AND ${other.sql}`, values: [...one.values, ...other.values] }
}

import type { Condition } from './condition.ts'

/** The first of the conditions that does not hold now, by its name: what to tell whoever came too late. */
export async function firstFailed<Name extends string>(
  db: D1Database,
  conditions: Readonly<Record<Name, Condition>>,
): Promise<Name | null> {
  for (const name in conditions) {
    const { sql, values } = conditions[name]
    const holds = await db
      .prepare(`SELECT (${sql}) AS holds`)
      .bind(...values)
      .first<number>('holds')
    if (holds !== 1) return name
  }
  return null
}

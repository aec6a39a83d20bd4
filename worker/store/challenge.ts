import type { Condition } from './condition.ts'

/** The condition that the answer to a challenge was not accepted before, by the challenge's hash. */
export function isUnused(hash: string): Condition {
  return { sql: 'NOT EXISTS (SELECT 1 FROM used_challenge WHERE hash = ?)', values: [hash] }
}

/** The statement after which it was. */
export function markUsed(db: D1Database, hash: string, expires: Date, when: Condition): D1PreparedStatement {
  return db
    .prepare(`INSERT INTO used_challenge SELECT ?, ? WHERE ${when.sql}`)
    .bind(hash, expires.toISOString(), ...when.values)
}

import { keptSince } from './audit.ts'
import { commitWithEvent } from './event.ts'

/** What stands in place of the name. */
const FORMER = 'Ehemalige Person'

/** Accounts that one night forgets at most. */
const A_NIGHT = 100

/** What belongs to an account alone, and goes with it. */
const OWN = ['membership', 'credential', 'identity', 'preference', 'session', 'line'] as const

/**
 * Forgets who had an account that has been disabled for as long as the audit is kept: name, last day, passkeys, identities
 * and settings. That somebody has done what they did stays in the history.
 */
export async function forgetFormer(db: D1Database, now: Date): Promise<void> {
  const { results } = await db
    .prepare(`SELECT id FROM user WHERE disabled_at < ? AND forgotten_at IS NULL LIMIT ${A_NIGHT}`)
    .bind((await keptSince(db, now)).toISOString())
    .all<{ id: string }>()
  if (results.length === 0) return
  const ids = JSON.stringify(results.map(({ id }) => id))
  const those = 'IN (SELECT value FROM json_each(?))'
  await commitWithEvent(
    db,
    { kind: 'account_forget', user: null, data: { accounts: results.length } },
    now,
    (done) => [
      db
        .prepare(
          `UPDATE user SET name = ?, seen_on = NULL, forgotten_at = ?
          WHERE id ${those} AND disabled_at IS NOT NULL AND ${done.sql}`,
        )
        .bind(FORMER, now.toISOString(), ids, ...done.values),
      ...OWN.map((table) =>
        db.prepare(`DELETE FROM ${table} WHERE user ${those} AND ${done.sql}`).bind(ids, ...done.values),
      ),
      db
        .prepare(`UPDATE case_file SET assignee = NULL WHERE assignee ${those} AND ${done.sql}`)
        .bind(ids, ...done.values),
    ],
  )
}

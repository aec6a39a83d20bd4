import { toHex } from '../auth/bytes.ts'
import { deploymentKey } from './secret.ts'

/** What is counted: failures from one address, and failures with one account's factor. */
export type AttemptKind = 'address' | 'account'

/** Failures that a window allows, and its length. Successes are not counted. */
const LIMITS: Readonly<Record<AttemptKind, { readonly failures: number; readonly windowMs: number }>> = {
  address: { failures: 30, windowMs: 5 * 60_000 },
  account: { failures: 10, windowMs: 5 * 60_000 },
}

/** Whose attempts: an address, or the id of a credential or invitation, known or not. */
export interface Attempt {
  readonly kind: AttemptKind
  readonly whose: string
}

// Addresses are personal data: what is kept cannot be turned back without the deployment's key.
async function keyOf(db: D1Database, { kind, whose }: Attempt): Promise<string> {
  const bytes = new TextEncoder().encode(`${kind} ${whose}`)
  return toHex(new Uint8Array(await crypto.subtle.sign('HMAC', await deploymentKey(db), bytes)))
}

/** Seconds until another try is allowed; 0 when it is now. */
export async function secondsToWait(
  db: D1Database,
  attempts: readonly Attempt[],
  now: Date,
): Promise<number> {
  const keys = await Promise.all(attempts.map((attempt) => keyOf(db, attempt)))
  const { results } = await db
    .prepare('SELECT a.key, a.failures, a.until FROM json_each(?) o JOIN attempt a ON a.key = o.value')
    .bind(JSON.stringify(keys))
    .all<{ key: string; failures: number; until: string }>()
  const waits = results.map(({ key, failures, until }) => {
    const kind = attempts[keys.indexOf(key)]?.kind ?? 'address'
    return failures < LIMITS[kind].failures ? 0 : Math.ceil((Date.parse(until) - now.getTime()) / 1000)
  })
  return Math.max(0, ...waits)
}

/** Counts a failure for each; the first one opens a window. Tells whether one of them has used its window up with this. */
export async function countFailure(
  db: D1Database,
  attempts: readonly Attempt[],
  now: Date,
): Promise<boolean> {
  const counted = await db.batch<{ failures: number }>(
    await Promise.all(
      attempts.map(async (attempt) => {
        const until = new Date(now.getTime() + LIMITS[attempt.kind].windowMs).toISOString()
        return db
          .prepare(
            `INSERT INTO attempt VALUES (?1, 1, ?2) ON CONFLICT DO UPDATE SET
              failures = CASE WHEN until > ?3 THEN failures + 1 ELSE 1 END,
              until = CASE WHEN until > ?3 THEN until ELSE excluded.until END
            RETURNING failures`,
          )
          .bind(await keyOf(db, attempt), until, now.toISOString())
      }),
    ),
  )
  return attempts.some(({ kind }, i) => counted[i]?.results[0]?.failures === LIMITS[kind].failures)
}

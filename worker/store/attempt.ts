import { toHex } from '../auth/bytes.ts'
import { deploymentKey } from './secret.ts'

/** What is counted: failures from one address, and failures with one account's factor. */
export type AttemptKind = 'address' | 'account'

interface Limit {
  /** Failures that a window allows. Successes are not counted. */
  readonly failures: number
  /** Attempts under way, beside those failures, that may come at once. */
  readonly atOnce: number
  readonly windowMs: number
}

// A whole office has one address, and comes to work at the same time; a factor has one person.
const LIMITS: Readonly<Record<AttemptKind, Limit>> = {
  address: { failures: 30, atOnce: 200, windowMs: 5 * 60_000 },
  account: { failures: 10, atOnce: 10, windowMs: 5 * 60_000 },
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

/** Seconds until an attempt may be made; 0 when this one may be, which counts as under way then. */
export async function beginAttempt(db: D1Database, attempts: readonly Attempt[], now: Date): Promise<number> {
  const counted = await db.batch<{ failures: number; pending: number; until: string }>(
    await Promise.all(
      attempts.map(async (attempt) =>
        db
          .prepare(
            `INSERT INTO attempt (key, failures, until, pending) VALUES (?1, 0, ?2, 1) ON CONFLICT DO UPDATE SET
              failures = CASE WHEN until > ?3 THEN failures ELSE 0 END,
              pending = CASE WHEN until > ?3 THEN pending ELSE 0 END + 1,
              until = CASE WHEN until > ?3 THEN until ELSE excluded.until END
            RETURNING failures, pending, until`,
          )
          .bind(await keyOf(db, attempt), windowEnd(attempt, now), now.toISOString()),
      ),
    ),
  )
  const waits = attempts.map(({ kind }, i) => {
    const row = counted[i]?.results[0]
    const { failures, atOnce } = LIMITS[kind]
    const isAllowed = !row || (row.failures < failures && row.failures + row.pending <= atOnce)
    return isAllowed ? 0 : Math.ceil((Date.parse(row.until) - now.getTime()) / 1000)
  })
  const wait = Math.max(0, ...waits)
  if (wait > 0) await endAttempt(db, attempts, false)
  return wait
}

/** An attempt is over. Tells whether it was the last failure that one of the windows allows. */
export async function endAttempt(
  db: D1Database,
  attempts: readonly Attempt[],
  failed: boolean,
): Promise<boolean> {
  const counted = await db.batch<{ failures: number }>(
    await Promise.all(
      attempts.map(async (attempt) =>
        db
          .prepare(
            'UPDATE attempt SET pending = max(pending - 1, 0), failures = failures + ? WHERE key = ? RETURNING failures',
          )
          .bind(failed ? 1 : 0, await keyOf(db, attempt)),
      ),
    ),
  )
  return failed && attempts.some(({ kind }, i) => counted[i]?.results[0]?.failures === LIMITS[kind].failures)
}

const windowEnd = ({ kind }: Attempt, now: Date): string =>
  new Date(now.getTime() + LIMITS[kind].windowMs).toISOString()

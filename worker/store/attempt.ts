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

/** Whether an attempt may be made, and whether it is the last one that its window allows. */
export interface Begun {
  /** Seconds until another try is allowed; 0 when this one is. */
  readonly wait: number
  readonly isLast: boolean
}

/** Counts an attempt for each as if it had failed; the first one opens a window. One that may not be made lengthens nothing. */
export async function beginAttempt(db: D1Database, attempts: readonly Attempt[], now: Date): Promise<Begun> {
  const counted = await db.batch<{ failures: number; until: string }>(
    await Promise.all(
      attempts.map(async (attempt) => {
        const { failures, windowMs } = LIMITS[attempt.kind]
        const until = new Date(now.getTime() + windowMs).toISOString()
        return db
          .prepare(
            `INSERT INTO attempt VALUES (?1, 1, ?2) ON CONFLICT DO UPDATE SET
              failures = CASE WHEN until > ?3 THEN min(failures + 1, ?4) ELSE 1 END,
              until = CASE WHEN until > ?3 THEN until ELSE excluded.until END
            RETURNING failures, until`,
          )
          .bind(await keyOf(db, attempt), until, now.toISOString(), failures + 1)
      }),
    ),
  )
  const rows = attempts.map(({ kind }, i) => ({ most: LIMITS[kind].failures, row: counted[i]?.results[0] }))
  const waits = rows.map(({ most, row }) =>
    row && row.failures > most ? Math.ceil((Date.parse(row.until) - now.getTime()) / 1000) : 0,
  )
  const wait = Math.max(0, ...waits)
  if (wait > 0)
    await forgiveAttempt(
      db,
      attempts.filter((_, i) => waits[i] === 0),
    )
  return { wait, isLast: rows.some(({ most, row }) => row?.failures === most) }
}

/** Takes an attempt back that did not fail. */
export async function forgiveAttempt(db: D1Database, attempts: readonly Attempt[]): Promise<void> {
  if (attempts.length === 0) return
  await db.batch(
    await Promise.all(
      attempts.map(async (attempt) =>
        db
          .prepare('UPDATE attempt SET failures = failures - 1 WHERE key = ? AND failures > 0')
          .bind(await keyOf(db, attempt)),
      ),
    ),
  )
}

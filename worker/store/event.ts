import {
  type AuditCheck,
  type EventKind,
  GENESIS,
  HASHED,
  type HashedLine,
  hashedText,
} from '#domain/audit.ts'
import { sha256 } from '../auth/token.ts'
import type { Condition } from './condition.ts'
import { newId } from './new-id.ts'

/** One line of the audit; `data` holds codes and counts, never cell values or texts. */
export interface AuditEvent {
  readonly kind: EventKind
  /** Who did it; null where nobody is signed in. */
  readonly user: string | null
  readonly unit?: string
  readonly month?: string
  /** Id of the case, not its number. */
  readonly caseFile?: string
  readonly data?: Readonly<Record<string, unknown>>
}

const IS_LAST = '(SELECT id FROM event ORDER BY seq DESC LIMIT 1) = ?'
const ATTEMPTS = 60
const LONGEST_PAUSE_MS = 120

const hashOf = (row: HashedLine): Promise<string> => sha256(hashedText(row))

async function eventStatement(
  db: D1Database,
  event: AuditEvent,
  at: string,
  when: Condition | undefined,
): Promise<{ statement: D1PreparedStatement; id: string }> {
  const last = await db.prepare('SELECT hash FROM event ORDER BY seq DESC LIMIT 1').first<{ hash: string }>()
  const row: HashedLine = {
    at,
    user: event.user,
    kind: event.kind,
    unit: event.unit ?? null,
    month: event.month ?? null,
    case_file: event.caseFile ?? null,
    data: JSON.stringify(event.data ?? {}),
    previous: last?.hash ?? GENESIS,
  }
  const id = newId()
  const values = [...HASHED.map((key) => row[key]), await hashOf(row), id]
  const marks = values.map(() => '?').join(', ')
  const statement = db
    .prepare(
      `INSERT INTO event (${HASHED.join(', ')}, hash, id) SELECT ${marks} ${when ? `WHERE ${when.sql}` : ''} RETURNING seq`,
    )
    .bind(...values, ...(when?.values ?? []))
  return { statement, id }
}

/**
 * Commits `statements` together with their line in the audit, in one batch that begins with the audit.
 * Two events never follow the same one: who comes second reads the new end of the chain and tries again.
 * With `when`, nothing is recorded unless the condition holds as the batch begins; the statements must state it too, or
 * be made from the condition that they are handed: that this very event was recorded just before them.
 * Returns whether the event was recorded, and the results of `statements`.
 */
export async function commitWithEvent(
  db: D1Database,
  event: AuditEvent,
  at: Date,
  statements: readonly D1PreparedStatement[] | ((recorded: Condition) => readonly D1PreparedStatement[]),
  when?: Condition,
): Promise<{ recorded: boolean; results: D1Result[] }> {
  for (let attempt = 1; ; attempt += 1) {
    const { statement, id } = await eventStatement(db, event, at.toISOString(), when)
    const follow = typeof statements === 'function' ? statements({ sql: IS_LAST, values: [id] }) : statements
    try {
      const [first, ...results] = await db.batch([statement, ...follow])
      return { recorded: (first?.results.length ?? 0) > 0, results }
    } catch (error) {
      if (attempt === ATTEMPTS || !String(error).includes('event.previous')) throw error
      // Many at once would meet again and again without a pause of random length.
      await new Promise((resolve) =>
        setTimeout(resolve, Math.random() * Math.min(LONGEST_PAUSE_MS, 4 * attempt)),
      )
    }
  }
}

/** Adds one line to the audit. */
export async function recordEvent(db: D1Database, event: AuditEvent, at: Date): Promise<void> {
  await commitWithEvent(db, event, at, [])
}

/** Lines of one read: a request of the free plan has fifty, and a county's audit has tens of thousands of lines. */
const CHECK_PAGE = 5000

/**
 * Follows the whole chain. It begins with the first event of all, or where the oldest ones expired, which a later event
 * then tells with the very hash that the first one left follows.
 */
export async function checkChain(db: D1Database): Promise<AuditCheck> {
  const check = { events: 0, since: null as string | null, head: null as string | null }
  let previous: string | null = null
  let seq = 0
  for (;;) {
    const { results }: D1Result<HashedLine & { seq: number; hash: string }> = await db
      .prepare(
        `SELECT seq, ${HASHED.join(', ')}, hash FROM event WHERE seq > ? ORDER BY seq LIMIT ${CHECK_PAGE}`,
      )
      .bind(seq)
      .all()
    for (const row of results) {
      const follows = previous === null ? await isBeginning(db, row.previous) : row.previous === previous
      if (!follows || row.hash !== (await hashOf(row))) return { ...check, brokenAt: row.seq }
      previous = row.hash
      seq = row.seq
      check.events += 1
      check.since ??= row.at
      check.head = row.hash
    }
    if (results.length < CHECK_PAGE) return { ...check, brokenAt: null }
  }
}

async function isBeginning(db: D1Database, previous: string | null): Promise<boolean> {
  if (previous === GENESIS) return true
  const told = await db
    .prepare(`SELECT 1 FROM event WHERE kind = 'audit_expiry' AND data ->> 'hash' = ?`)
    .bind(previous)
    .first()
  return told !== null
}

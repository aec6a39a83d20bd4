import { sha256 } from '../auth/token.ts'
import type { Condition } from './condition.ts'

/** What the audit keeps of everything that is not a change of an entry. */
export type EventKind =
  | 'sign_in'
  | 'sign_in_failed'
  | 'sign_out'
  | 'sessions_end'
  | 'passkey_add'
  | 'passkey_remove'
  | 'invitation'
  | 'invitation_revoke'
  | 'invitation_refused'
  | 'role_change'
  | 'account_disable'
  | 'account_enable'
  | 'denied'
  | 'provider'
  | 'unit'
  | 'posts'
  | 'audit_download'
  | 'audit_expiry'
  | 'sheet_open'
  | 'sheet_submit'
  | 'sheet_withdraw'
  | 'sheet_accept'
  | 'sheet_return'
  | 'sheet_reopen'
  | 'figures'
  | 'vacancy'
  | 'reason'
  | 'assignment'
  | 'handover'
  | 'erasure'
  | 'download'
  | 'backup'
  | 'backup_failed'
  | 'vocabulary_add'
  | 'vocabulary_remove'

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

const GENESIS = 'genesis'
const IS_LAST = '(SELECT hash FROM event ORDER BY seq DESC LIMIT 1) = ?'
const ATTEMPTS = 60
const LONGEST_PAUSE_MS = 120

const HASHED = ['at', 'user', 'kind', 'unit', 'month', 'case_file', 'data', 'previous'] as const
type Row = Record<(typeof HASHED)[number], string | null>

const hashOf = (row: Row): Promise<string> => sha256(JSON.stringify(HASHED.map((key) => row[key])))

async function eventStatement(
  db: D1Database,
  event: AuditEvent,
  at: string,
  when: Condition | undefined,
): Promise<{ statement: D1PreparedStatement; hash: string }> {
  const last = await db.prepare('SELECT hash FROM event ORDER BY seq DESC LIMIT 1').first<{ hash: string }>()
  const row: Row = {
    at,
    user: event.user,
    kind: event.kind,
    unit: event.unit ?? null,
    month: event.month ?? null,
    case_file: event.caseFile ?? null,
    data: JSON.stringify(event.data ?? {}),
    previous: last?.hash ?? GENESIS,
  }
  const hash = await hashOf(row)
  const values = [...HASHED.map((key) => row[key]), hash]
  const marks = values.map(() => '?').join(', ')
  const statement = db
    .prepare(
      `INSERT INTO event (${HASHED.join(', ')}, hash) SELECT ${marks} ${when ? `WHERE ${when.sql}` : ''} RETURNING seq`,
    )
    .bind(...values, ...(when?.values ?? []))
  return { statement, hash }
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
    const { statement, hash } = await eventStatement(db, event, at.toISOString(), when)
    const follow =
      typeof statements === 'function' ? statements({ sql: IS_LAST, values: [hash] }) : statements
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

/** The `seq` of the first event whose hash or predecessor is not what it should be; null when the chain is whole. */
export async function brokenAt(db: D1Database): Promise<number | null> {
  let previous: string | null = GENESIS
  let seq = 0
  for (;;) {
    const { results }: D1Result<Row & { seq: number; hash: string }> = await db
      .prepare(`SELECT seq, ${HASHED.join(', ')}, hash FROM event WHERE seq > ? ORDER BY seq LIMIT 500`)
      .bind(seq)
      .all()
    for (const row of results) {
      if (row.previous !== previous || row.hash !== (await hashOf(row))) return row.seq
      previous = row.hash
      seq = row.seq
    }
    if (results.length < 500) return null
  }
}

import {
  AUDIT_GROUPS,
  AUDIT_MONTHS,
  type AuditGroup,
  type AuditLine,
  type AuditPage,
  type EventKind,
  MIN_AUDIT_MONTHS,
} from '#domain/audit.ts'
import type { Person } from '#domain/role.ts'
import { commitWithEvent } from './event.ts'
import { inScope, isWithin, scopeOf } from './scope.ts'

/** Lines of one answer. */
const PAGE = 200

/** Which part of the audit is asked for; all are optional. */
export interface AuditQuery {
  readonly group?: AuditGroup | undefined
  readonly unit?: string | undefined
  /** Month of the sheet that lines are about. */
  readonly month?: string | undefined
  /** First and last day, `YYYY-MM-DD`. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly before?: number | undefined
}

// Of a unit's work coordinators see the unit, not the person, whatever the person has become since.
const OF_UNITS: readonly EventKind[] = [
  'sheet_open',
  'sheet_submit',
  'sheet_withdraw',
  'figures',
  'question_answer',
  'correction',
  'reason',
  'assignment',
  'handover',
]

// Who signs in when counts as work, as long as it is the work of a case manager.
const OF_PERSONS: readonly EventKind[] = [
  'sign_in',
  'sign_out',
  'sessions_end',
  'passkey_add',
  'passkey_remove',
]

interface Row {
  seq: number
  at: string
  kind: EventKind
  user: string | null
  name: string | null
  /** Whether the person is, or may have been then, a case manager. */
  quiet: number
  own_units: string | null
  unit_name: string | null
  month: string | null
  account: string | null
  data: string
}

const IS_MINE = (user: string): string => `EXISTS (SELECT 1 FROM user x WHERE x.id = ${user}
  AND ((x.role = 'coordinator' AND x.region = ?2)
    OR EXISTS (SELECT 1 FROM membership m WHERE m.user = x.id AND ${inScope('m.unit', '?1')})))`

const LINES = `
SELECT v.seq, v.at, v.kind, v.user, v.month, v.data, u.name, n.name AS unit_name, a.name AS account,
  (u.role = 'case_manager' OR EXISTS (SELECT 1 FROM event r
    WHERE r.kind = 'role_change' AND r.seq > v.seq AND r.data ->> 'account' = v.user)) AS quiet,
  (SELECT group_concat(x.name, ', ') FROM membership m JOIN unit x ON x.id = m.unit
    WHERE m.user = v.user AND ${inScope('m.unit', '?1')}) AS own_units
FROM event v LEFT JOIN user u ON u.id = v.user LEFT JOIN unit n ON n.id = v.unit
  LEFT JOIN user a ON a.id = v.data ->> 'account'
WHERE v.seq < ?3 AND v.at >= ?4 AND v.at < ?5 AND (?6 IS NULL OR v.unit = ?6)
  AND (?9 IS NULL OR v.month = ?9)
  AND (?7 IS NULL OR v.kind IN (SELECT value FROM json_each(?7)))
  AND (?1 IS NULL OR (v.unit IS NOT NULL AND ${inScope('v.unit', '?1')})
    OR (v.unit IS NULL AND (${IS_MINE('v.user')} OR ${IS_MINE("v.data ->> 'account'")})))
ORDER BY v.seq DESC LIMIT ?8`

// To whom a case was given stays inside the unit; which other units an account has, inside those.
function dataOf({ data }: Row, person: Person): Record<string, unknown> {
  const { assignee: _, units, region, ...told } = JSON.parse(data)
  const seen = Array.isArray(units)
    ? units.filter((one) => isWithin(person, String(one).replace('+', '')))
    : units
  return {
    ...told,
    ...(region === undefined || (person.region !== null && region !== person.region) ? {} : { region }),
    ...(seen === undefined ? {} : { units: seen }),
  }
}

function authorOf(row: Row): string | null {
  if (row.user === null) return null
  if (OF_UNITS.includes(row.kind)) return row.unit_name ?? ''
  return OF_PERSONS.includes(row.kind) && row.quiet === 1 ? (row.own_units ?? '') : row.name
}

const lineFrom = (row: Row, person: Person): AuditLine => ({
  seq: row.seq,
  at: row.at,
  kind: row.kind,
  by: authorOf(row),
  unit: row.unit_name,
  month: row.month,
  account: row.account,
  data: dataOf(row, person),
})

/** The audit of what lies in the person's scope, the latest line first. */
export async function readAudit(
  db: D1Database,
  { group, unit, month, from, to, before }: AuditQuery,
  person: Person,
  limit = PAGE,
): Promise<AuditPage> {
  const { results } = await db
    .prepare(LINES)
    .bind(
      scopeOf(person),
      person.region,
      before ?? Number.MAX_SAFE_INTEGER,
      from ?? '',
      to === undefined ? '9999' : `${to}T99`,
      unit ?? null,
      group === undefined ? null : JSON.stringify(AUDIT_GROUPS[group]),
      limit + 1,
      month ?? null,
    )
    .all<Row>()
  const shown = results.slice(0, limit)
  return {
    lines: shown.map((row) => lineFrom(row, person)),
    before: results.length > limit ? (shown.at(-1)?.seq ?? null) : null,
  }
}

/** Lines that one night lets go at most. */
const EXPIRED = 5000

/** Since when the audit is kept at `now` (setting `audit_months`). */
export async function keptSince(db: D1Database, now: Date): Promise<Date> {
  const set = await db.prepare(`SELECT value FROM setting WHERE key = 'audit_months'`).first<string>('value')
  const months = Math.max(MIN_AUDIT_MONTHS, Number(set ?? AUDIT_MONTHS) || AUDIT_MONTHS)
  const since = new Date(now)
  since.setUTCMonth(since.getUTCMonth() - months)
  return since
}

/** Lets go what is older than the county keeps, and says in the chain itself up to where. */
export async function expireAudit(db: D1Database, now: Date): Promise<void> {
  const until = await keptSince(db, now)
  const last = await db
    .prepare(
      `SELECT max(seq) AS seq, count(*) AS events FROM (SELECT seq FROM event WHERE at < ? ORDER BY seq LIMIT ${EXPIRED})`,
    )
    .bind(until.toISOString())
    .first<{ seq: number | null; events: number }>()
  if (!last || last.seq === null) return
  const { seq, events } = last
  const hash = await db.prepare('SELECT hash FROM event WHERE seq = ?').bind(seq).first<string>('hash')
  await commitWithEvent(
    db,
    { kind: 'audit_expiry', user: null, data: { seq, events, hash } },
    now,
    (done) => [db.prepare(`DELETE FROM event WHERE seq <= ? AND ${done.sql}`).bind(seq, ...done.values)],
  )
}

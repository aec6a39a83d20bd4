import { type FrozenEntry, frozenFigures } from '#domain/report/frozen.ts'
import type { Person } from '#domain/role.ts'
import { isDue, MIN_RETENTION_MONTHS, RETENTION_MONTHS } from '#domain/sheet/retention.ts'
import type { Month } from '#domain/sheet/month.ts'
import type { CaseHead } from './case-file.ts'
import type { Condition } from './condition.ts'
import { type AuditEvent, commitWithEvent } from './event.ts'
import { jsonChunks } from './json-chunks.ts'
import { ENTRY_COLUMNS, entryFrom, type EntryRow } from './rows.ts'
import { inScope, scopeOf, within } from './scope.ts'

/** Cases that one run of the retention erases at most. */
export const CASES_A_RUN = 500

/** Why a case is erased (Art. 17 GDPR). */
export type ErasureReason = 'consent_withdrawn' | 'retention' | 'request'

/**
 * Erases a case for good: values, what earlier months told, reasons, history and stored answers. What stays is that there
 * was a case with entries in these months, and what it counted for in the figures; to everybody it is not there any more.
 * The revision grows, so that an edit that was judged before comes too late.
 */
export async function eraseCase(
  db: D1Database,
  { id, unit }: CaseHead,
  reason: ErasureReason,
  person: Person,
  at: Date,
): Promise<void> {
  const event: AuditEvent = { kind: 'erasure', user: person.id, unit, caseFile: id, data: { reason } }
  await erase(db, [id], event, at, within(person, unit))
}

async function erase(
  db: D1Database,
  cases: readonly string[],
  event: AuditEvent,
  at: Date,
  when: Condition,
): Promise<boolean> {
  const ids = JSON.stringify(cases)
  const frozen = frozenFigures(await entriesOf(db, ids))
  // Whoever erased them meanwhile has frozen their figures as well.
  const stand = {
    sql: `(SELECT count(*) FROM json_each(?) o JOIN case_file c ON c.id = o.value WHERE c.erased_at IS NULL) = ? AND ${when.sql}`,
    values: [ids, cases.length, ...when.values],
  }
  const { recorded } = await commitWithEvent(
    db,
    event,
    at,
    (done) => {
      const run = (sql: string, ...values: unknown[]): D1PreparedStatement =>
        db.prepare(`${sql} AND ${done.sql}`).bind(...values, ...done.values)
      const those = 'IN (SELECT value FROM json_each(?))'
      return [
        ...jsonChunks(frozen.cases).map((json) =>
          db
            .prepare(
              `INSERT INTO frozen_case SELECT o.value ->> 'unit', o.value ->> 'month', o.value ->> 'status', o.value ->> 'cases'
              FROM json_each(?) o WHERE ${done.sql} ON CONFLICT DO UPDATE SET cases = cases + excluded.cases`,
            )
            .bind(json, ...done.values),
        ),
        ...jsonChunks(frozen.contacts).map((json) =>
          db
            .prepare(
              `INSERT INTO frozen_contact SELECT o.value ->> 'unit', o.value ->> 'month', o.value ->> 'contacts'
              FROM json_each(?) o WHERE ${done.sql} ON CONFLICT DO UPDATE SET contacts = contacts + excluded.contacts`,
            )
            .bind(json, ...done.values),
        ),
        run(`UPDATE case_file SET erased_at = ?, assignee = NULL WHERE id ${those}`, at.toISOString(), ids),
        run(
          `UPDATE entry SET "values" = '{}', carried = '[]', previous = 'null', reasons = '[]', revision = revision + 1
          WHERE case_file ${those}`,
          ids,
        ),
        run(
          `DELETE FROM answer WHERE answer ->> 'entry' IN (SELECT e.id FROM entry e WHERE e.case_file ${those})`,
          ids,
        ),
        run(
          `UPDATE change SET patch = NULL, answer = NULL, fingerprint = NULL WHERE case_file ${those}`,
          ids,
        ),
      ]
    },
    stand,
  )
  return recorded
}

async function entriesOf(db: D1Database, ids: string): Promise<FrozenEntry[]> {
  const { results } = await db
    .prepare(
      `SELECT e.case_file AS caseFile, e.unit, e.month, e."values" FROM json_each(?) o
      CROSS JOIN case_file c ON c.id = o.value AND c.erased_at IS NULL
      CROSS JOIN entry e ON e.case_file = c.id AND e.removed = 0`,
    )
    .bind(ids)
    .all<Omit<FrozenEntry, 'values'> & { values: string }>()
  return results.map((row) => ({ ...row, values: JSON.parse(row.values) }))
}

const CANDIDATES = `
SELECT ${ENTRY_COLUMNS} FROM case_file c JOIN entry e ON e.position = (SELECT l.position FROM entry l
  WHERE l.case_file = c.id AND l.removed = 0 ORDER BY l.month DESC LIMIT 1)
WHERE c.erased_at IS NULL AND ${inScope('c.unit', '?1')} AND (e."values" ->> '$.status' IN ('closed', 'dormant')
  OR e."values" ->> '$.kind' <> 'cm')
ORDER BY e.month, e.position`

/** Cases whose retention has run out, as the person covers them. */
export interface DueCases {
  readonly months: number
  readonly units: readonly { readonly unit: string; readonly cases: number }[]
}

async function due(
  db: D1Database,
  person: Person,
  now: Month,
): Promise<{ months: number; cases: { id: string; unit: string }[] }> {
  const set = await db
    .prepare(`SELECT value FROM setting WHERE key = 'retention_months'`)
    .first<string>('value')
  const months = Math.max(MIN_RETENTION_MONTHS, Number(set ?? RETENTION_MONTHS) || RETENTION_MONTHS)
  const { results } = await db.prepare(CANDIDATES).bind(scopeOf(person)).all<EntryRow>()
  const cases = results
    .map(entryFrom)
    .filter((entry) => isDue(entry, now, months))
    .map((entry) => ({ id: entry.caseFile, unit: entry.unit }))
  return { months, cases }
}

/** How many cases are due, by unit. */
export async function countDue(db: D1Database, person: Person, now: Month): Promise<DueCases> {
  const { months, cases } = await due(db, person, now)
  const units = [...Map.groupBy(cases, ({ unit }) => unit)].map(([unit, of]) => ({ unit, cases: of.length }))
  return { months, units }
}

/** Erases what is due, at most 500 cases at once; how many it was. */
export async function runRetention(db: D1Database, person: Person, now: Month, at: Date): Promise<number> {
  const { cases } = await due(db, person, now)
  const ids = cases.slice(0, CASES_A_RUN).map(({ id }) => id)
  if (ids.length === 0) return 0
  const event: AuditEvent = {
    kind: 'erasure',
    user: person.id,
    data: { reason: 'retention', cases: ids.length },
  }
  return (await erase(db, ids, event, at, { sql: 'true', values: [] })) ? ids.length : 0
}

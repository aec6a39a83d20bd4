import { type FrozenEntry, frozenFigures } from '#domain/report/frozen.ts'
import type { Person } from '#domain/role.ts'
import { isDue, MIN_RETENTION_MONTHS, RETENTION_MONTHS } from '#domain/sheet/retention.ts'
import type { Month } from '#domain/sheet/month.ts'
import type { CaseHead } from './case-file.ts'
import { both } from './condition.ts'
import { type AuditEvent, commitWithEvent } from './event.ts'
import { jsonChunks } from './json-chunks.ts'
import { ENTRY_COLUMNS, entryFrom, type EntryRow } from './rows.ts'
import { inScope, scopeOf, stillActs } from './scope.ts'

/** Cases that one run of the retention erases at most. */
export const CASES_A_RUN = 500

/** Why a case is erased (Art. 17 GDPR). */
export type ErasureReason = 'consent_withdrawn' | 'retention' | 'request'

/** Tries before whoever goes on working on a case is faster for good. */
const ROUNDS = 5

/**
 * Erases a case for good: values, what earlier months told, reasons, history and stored answers. What stays is that there
 * was a case with entries in these months, and what it counted for in the figures; to everybody it is not there any more,
 * and the feeds of its sheets say so. The revision grows, so that an edit that was judged before comes too late. Returns
 * the sheets (`unit/month`) that it stood in, the latest first; null where it is not there, or was erased meanwhile.
 */
export async function eraseCase(
  db: D1Database,
  { id, unit }: CaseHead,
  reason: ErasureReason,
  person: Person,
  at: Date,
): Promise<readonly string[] | null> {
  const event: AuditEvent = { kind: 'erasure', user: person.id, unit, caseFile: id, data: { reason } }
  for (let round = 0; round < ROUNDS; round += 1) {
    const reading = await readCases(db, [id])
    if (await erase(db, [id], reading, event, person, at))
      return reading.entries
        .toSorted((a, b) => (a.month < b.month ? 1 : -1))
        .map((entry) => `${entry.unit}/${entry.month}`)
  }
  return null
}

/** Cases as they are erased: their entries, and a mark that every change of any of them alters. */
interface ErasureReading {
  readonly entries: readonly FrozenEntry[]
  readonly mark: string
}

// Entries are never deleted, and every change of one adds to its revision.
const MARK = `SELECT count(*) || ':' || coalesce(sum(e.revision), 0) FROM json_each(?) o
  CROSS JOIN entry e ON e.case_file = o.value`

async function readCases(db: D1Database, cases: readonly string[]): Promise<ErasureReading> {
  const ids = JSON.stringify(cases)
  const [entries, marks] = await db.batch([
    db
      .prepare(
        `SELECT e.case_file AS caseFile, e.unit, e.month, e."values" FROM json_each(?) o
        CROSS JOIN case_file c ON c.id = o.value AND c.erased_at IS NULL
        CROSS JOIN entry e ON e.case_file = c.id AND e.removed = 0`,
      )
      .bind(ids),
    db.prepare(`SELECT (${MARK}) AS mark`).bind(ids),
  ])
  const rows = (entries?.results ?? []) as (Omit<FrozenEntry, 'values'> & { values: string })[]
  const [row] = (marks?.results ?? []) as { mark: string }[]
  return { entries: rows.map((one) => ({ ...one, values: JSON.parse(one.values) })), mark: row?.mark ?? '' }
}

/** Erases cases of the person's scope, all or none: only while every one of them is as it was read. */
async function erase(
  db: D1Database,
  cases: readonly string[],
  { entries, mark }: ErasureReading,
  event: AuditEvent,
  person: Person,
  at: Date,
): Promise<boolean> {
  const ids = JSON.stringify(cases)
  const frozen = frozenFigures(entries)
  const scope = scopeOf(person)
  const there = {
    sql: `(SELECT count(*) FROM json_each(?) o JOIN case_file c ON c.id = o.value WHERE c.erased_at IS NULL
      AND (? IS NULL OR c.unit IN (SELECT value FROM json_each(?)))) = ?`,
    values: [ids, scope, scope, cases.length],
  }
  const unchanged = { sql: `(${MARK}) = ?`, values: [ids, mark] }
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
        // By these lines the feeds learn that the rows are gone, and a backup that runs, that they are others now.
        run(
          `INSERT INTO change (id, type, entry, case_file, unit, month, patch, revision, user, at)
          SELECT lower(hex(randomblob(16))), 'remove', e.id, e.case_file, e.unit, e.month, NULL, e.revision + 1, ?, ?
          FROM entry e WHERE e.case_file ${those} AND e.removed = 0`,
          person.id,
          at.toISOString(),
          ids,
        ),
        run(
          `UPDATE entry SET "values" = '{}', carried = '[]', previous = 'null', reasons = '[]', apart = '[]', revision = revision + 1
          WHERE case_file ${those}`,
          ids,
        ),
        ...['question', 'correction'].map((table) =>
          run(
            `DELETE FROM ${table} WHERE entry IN (SELECT e.id FROM entry e WHERE e.case_file ${those})`,
            ids,
          ),
        ),
        run(
          `DELETE FROM answer WHERE answer ->> 'entry' IN (SELECT e.id FROM entry e WHERE e.case_file ${those})`,
          ids,
        ),
        run(
          `UPDATE change SET patch = NULL, answer = NULL, fingerprint = NULL WHERE case_file ${those} AND patch IS NOT NULL`,
          ids,
        ),
      ]
    },
    both(there, unchanged, stillActs(person)),
  )
  return recorded
}

const CANDIDATES = `
SELECT ${ENTRY_COLUMNS} FROM case_file c JOIN entry e ON e.position = (SELECT l.position FROM entry l
  WHERE l.case_file = c.id ORDER BY l.removed, l.month DESC LIMIT 1)
WHERE c.erased_at IS NULL AND ${inScope('c.unit', '?1')} AND (e."values" ->> '$.status' IN ('closed', 'dormant')
  OR e."values" ->> '$.kind' IS NOT 'cm' OR e.removed = 1)
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

/** Erases what is due, at most 500 cases at once; how many it was. What somebody takes up meanwhile is not due any more. */
export async function runRetention(db: D1Database, person: Person, now: Month, at: Date): Promise<number> {
  for (let round = 0; round < ROUNDS; round += 1) {
    // What is read before it is judged whether a case is due shows every change after.
    const first = await due(db, person, now)
    const ids = first.cases.slice(0, CASES_A_RUN).map(({ id }) => id)
    if (ids.length === 0) return 0
    const reading = await readCases(db, ids)
    const still = new Set((await due(db, person, now)).cases.map(({ id }) => id))
    if (!ids.every((id) => still.has(id))) continue
    const data = { reason: 'retention', cases: ids.length }
    const event: AuditEvent = { kind: 'erasure', user: person.id, data }
    if (await erase(db, ids, reading, event, person, at)) return ids.length
  }
  return 0
}

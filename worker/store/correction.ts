import type { Person } from '#domain/role.ts'
import type { UnitMonth } from '#domain/sheet/sheet.ts'
import type { Issue } from '#domain/rules/rule.ts'
import {
  type Correction,
  correctedCells,
  type CorrectionReason,
  type DeclineReason,
  MAX_CORRECTIONS,
} from '#domain/sheet/correction.ts'
import type { RowValues } from '#domain/template/column.ts'
import { both, type Condition } from './condition.ts'
import { commitWithEvent } from './event.ts'
import { firstFailed } from './first-failed.ts'
import { newId } from './new-id.ts'
import type { correction } from './schema.ts'
import { inScope, scopeOf, within } from './scope.ts'

type Row = (typeof correction)['$inferSelect']
type FoundRow = Row & { readonly number: string; readonly current: string; readonly revision: number }

/** The proposals to a sheet (unit, month, scope) whose row is there, with the row as it stands. */
const CORRECTIONS = `SELECT q.*, c.number, e."values" AS current, e.revision
FROM correction q CROSS JOIN entry e ON e.id = q.entry CROSS JOIN case_file c ON c.id = e.case_file
WHERE q.unit = ?1 AND q.month = ?2 AND ${inScope('?1', '?3')} AND e.unit = q.unit AND e.removed = 0
ORDER BY q.proposed_at, q.id`

const counted = (
  which: string,
): string => `(SELECT count(*) FROM correction q CROSS JOIN entry x ON x.id = q.entry
  WHERE q.unit = s.unit AND q.month = s.month AND x.unit = q.unit AND x.removed = 0${which})`

/** How many there are to the sheet `s`, as a column of a statement about it. */
export const PROPOSED = counted('')

/** How many of them wait for the coordinator. */
export const WAITING = counted(' AND q.declined IS NULL')

async function readRows(db: D1Database, { unit, month }: UnitMonth, person: Person): Promise<FoundRow[]> {
  return (await db.prepare(CORRECTIONS).bind(unit, month, scopeOf(person)).all<FoundRow>()).results
}

/** The proposals to a sheet; none where the person must not see it. */
export async function readCorrections(
  db: D1Database,
  at: UnitMonth,
  person: Person,
): Promise<readonly Correction[]> {
  return (await readRows(db, at, person)).map((row) => ({
    id: row.id,
    entry: row.entry,
    caseNumber: row.number,
    cells: correctedCells(JSON.parse(row.current), JSON.parse(row.values)),
    reason: row.reason,
    declined: row.declined,
    stale: row.revision !== row.base,
    proposedAt: row.proposed_at,
  }))
}

/** One proposal as it is stored; null where there is none, or the person must not see it. */
export async function readCorrection(
  db: D1Database,
  at: UnitMonth,
  id: string,
  person: Person,
): Promise<{ readonly row: Row; readonly values: RowValues } | null> {
  const row = (await readRows(db, at, person)).find((one) => one.id === id)
  return row ? { row, values: JSON.parse(row.values) } : null
}

/** What a unit proposes for a row, judged already. */
export interface Proposed {
  readonly entry: string
  readonly base: number
  readonly values: RowValues
  readonly reason: CorrectionReason
}

export type Proposing =
  | 'proposed'
  | 'sheet_state'
  | 'entry_changed'
  | 'too_many_corrections'
  | 'account_changed'

/** Keeps a proposal in place of an earlier one for the same row. */
export async function proposeCorrection(
  db: D1Database,
  at: UnitMonth,
  { entry, base, values, reason }: Proposed,
  person: Person,
  now: Date,
): Promise<Proposing> {
  const { unit, month } = at
  const conditions = {
    sheet_state: isAccepted(at),
    entry_changed: {
      sql: `EXISTS (SELECT 1 FROM entry e CROSS JOIN case_file c ON c.id = e.case_file WHERE e.id = ? AND e.unit = ?
        AND e.month = ? AND e.removed = 0 AND e.revision = ? AND c.erased_at IS NULL)`,
      values: [entry, unit, month, base],
    },
    too_many_corrections: {
      sql: `(SELECT count(*) FROM correction WHERE unit = ? AND month = ? AND entry <> ?) < ${MAX_CORRECTIONS}`,
      values: [unit, month, entry],
    },
    account_changed: within(person, unit),
  }
  const columns = Object.keys(values).length
  const { recorded } = await commitWithEvent(
    db,
    { kind: 'correction', user: person.id, unit, month, data: { done: 'propose', reason, columns } },
    now,
    (done) => [
      db.prepare(`DELETE FROM correction WHERE entry = ? AND ${done.sql}`).bind(entry, ...done.values),
      db
        .prepare(
          `INSERT INTO correction (id, unit, month, entry, base, "values", reason, user, proposed_at)
          SELECT ?, ?, ?, ?, ?, ?, ?, ?, ? WHERE ${done.sql}`,
        )
        .bind(
          newId(),
          unit,
          month,
          entry,
          base,
          JSON.stringify(values),
          reason,
          person.id,
          now.toISOString(),
          ...done.values,
        ),
    ],
    both(...Object.values(conditions)),
  )
  if (recorded) return 'proposed'
  return (await firstFailed(db, conditions)) ?? 'account_changed'
}

/** The condition that a sheet is accepted. */
export const isAccepted = ({ unit, month }: UnitMonth): Condition => ({
  sql: `EXISTS (SELECT 1 FROM sheet WHERE unit = ? AND month = ? AND state = 'accepted')`,
  values: [unit, month],
})

/** The condition that a proposal still waits. */
export const waits = (id: string, { unit, month }: UnitMonth): Condition => ({
  sql: `EXISTS (SELECT 1 FROM correction WHERE id = ? AND unit = ? AND month = ? AND declined IS NULL)`,
  values: [id, unit, month],
})

export type Deciding = 'done' | 'correction_gone' | 'correction_refused' | 'entry_changed' | 'account_changed'

/** What became of a decision, and the issues for which it was not possible. */
export interface Decided {
  readonly done: Deciding
  readonly issues: readonly Issue[]
  /** Sheets (`unit/month`) of later months into which it was followed. */
  readonly sheets?: readonly string[]
}

/** Does not accept a proposal; the unit sees why. */
export async function declineCorrection(
  db: D1Database,
  at: UnitMonth,
  id: string,
  reason: DeclineReason,
  person: Person,
  now: Date,
): Promise<Deciding> {
  const { recorded } = await commitWithEvent(
    db,
    { kind: 'correction_decided', user: person.id, ...at, data: { done: 'decline', reason } },
    now,
    (done) => [
      db
        .prepare(`UPDATE correction SET declined = ? WHERE id = ? AND ${done.sql}`)
        .bind(reason, id, ...done.values),
    ],
    both(waits(id, at), isAccepted(at), within(person, at.unit)),
  )
  return recorded ? 'done' : 'correction_gone'
}

/** Takes a proposal back, declined or not. */
export async function withdrawCorrection(
  db: D1Database,
  at: UnitMonth,
  id: string,
  person: Person,
  now: Date,
): Promise<Deciding> {
  const { unit, month } = at
  const { recorded } = await commitWithEvent(
    db,
    { kind: 'correction', user: person.id, unit, month, data: { done: 'withdraw' } },
    now,
    (done) => [db.prepare(`DELETE FROM correction WHERE id = ? AND ${done.sql}`).bind(id, ...done.values)],
    both(
      {
        sql: `EXISTS (SELECT 1 FROM correction WHERE id = ? AND unit = ? AND month = ?)`,
        values: [id, unit, month],
      },
      within(person, unit),
    ),
  )
  return recorded ? 'done' : 'correction_gone'
}

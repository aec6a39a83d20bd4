import { parseCaseNumber } from '#domain/case-number.ts'
import type { Operation, OperationResult } from '#domain/operation.ts'
import type { Person } from '#domain/role.ts'
import type { CaseFile, Entry } from '#domain/sheet/changes/world.ts'
import { sheetKey } from '#domain/sheet/changes/world.ts'
import { judgeHandover } from '#domain/sheet/handover.ts'
import type { Month } from '#domain/sheet/month.ts'
import type { SheetState } from '#domain/sheet/sheet.ts'
import { ENTRY_COLUMNS, entryFrom, type EntryRow } from '../rows.ts'
import { both, type Condition } from '../condition.ts'
import { type AuditEvent, commitWithEvent } from '../event.ts'
import { inScope, scopeOf, stillActs } from '../scope.ts'
import { answerQueries, replay, rememberedFrom } from './answers.ts'

type Handover = Extract<Operation, { type: 'handover' }>

interface FileRow {
  id: string
  number: string
  unit: string
  unit_since: Month | null
  erased_at: string | null
}

const SHEETS = `SELECT unit, month, state FROM sheet
WHERE month >= ?3 AND unit IN (?2, (SELECT unit FROM case_file WHERE number = ?1))`

async function read(db: D1Database, operation: Handover, person: Person) {
  const number = parseCaseNumber(operation.case) ?? ''
  const [changes, answers, files, entries, sheets, units] = await db.batch([
    ...answerQueries(db, [operation.id]),
    db
      .prepare(
        `SELECT id, number, unit, unit_since, erased_at FROM case_file WHERE number = ?1 AND ${inScope('unit', '?2')}`,
      )
      .bind(number, scopeOf(person)),
    db
      .prepare(
        `SELECT ${ENTRY_COLUMNS} FROM case_file c JOIN entry e ON e.case_file = c.id AND e.removed = 0
        WHERE c.number = ?1 AND ${inScope('c.unit', '?2')} ORDER BY e.month`,
      )
      .bind(number, scopeOf(person)),
    db.prepare(SHEETS).bind(number, operation.unit, operation.from),
    db
      .prepare(`SELECT id FROM unit WHERE id = ?1 AND opened <= ?2 AND coalesce(closed, ?2) >= ?2`)
      .bind(operation.unit, operation.from),
  ])
  if (!changes || !answers || !files || !entries || !sheets || !units) throw new Error('batch fell short')
  const [row] = files.results as FileRow[]
  const states = new Map(
    (sheets.results as { unit: string; month: string; state: SheetState }[]).map((s) => [
      sheetKey(s.unit, s.month),
      s.state,
    ]),
  )
  const file: CaseFile | null = row
    ? {
        id: row.id,
        number: row.number,
        unit: row.unit,
        unitSince: row.unit_since,
        erased: row.erased_at !== null,
        entries: (entries.results as EntryRow[]).map(entryFrom),
      }
    : null
  return {
    known: rememberedFrom([changes, answers]).get(operation.id),
    file,
    unitExists: units.results.length > 0,
    stateOf: (unit: string, month: Month): SheetState => states.get(sheetKey(unit, month)) ?? 'unopened',
  }
}

/**
 * Hands a case over, alone in its own batch: the case's owner, its entries from the month on, and one line in
 * the log for the unit that gives and for every entry that moves. Null when somebody was faster; try again then.
 */
export async function handOver(
  db: D1Database,
  operation: Handover,
  fingerprint: string,
  context: { readonly person: Person; readonly month: Month; readonly at: string },
): Promise<OperationResult | null> {
  const reading = await read(db, operation, context.person)
  if (reading.known) return replay(operation, fingerprint, reading.known, context.person.id)
  const judged = judgeHandover(operation, { ...context, ...reading })
  const result: OperationResult = judged.ok
    ? { id: operation.id, outcome: 'applied', entry: null, revision: 0, issues: [] }
    : { id: operation.id, outcome: 'refused', entry: null, issues: [], code: judged.code }
  const answer = JSON.stringify(result)
  if (!judged.ok) {
    const { results } = await db
      .prepare(
        `INSERT INTO answer (id, user, fingerprint, answer, at) SELECT ?1, ?2, NULL, ?3, ?4
        WHERE NOT EXISTS (SELECT 1 FROM change WHERE id = ?1) ON CONFLICT DO NOTHING RETURNING id`,
      )
      .bind(operation.id, context.person.id, answer, context.at)
      .all()
    return results.length > 0 ? result : null
  }
  const { file, moved } = judged
  const event: AuditEvent = {
    kind: 'handover',
    user: context.person.id,
    unit: file.unit,
    month: operation.from,
    caseFile: file.id,
    data: { to: operation.unit, rows: moved.length },
  }
  const line = { ...context, answer, fingerprint }
  const { recorded } = await commitWithEvent(
    db,
    event,
    new Date(context.at),
    (done) => statements(db, operation, file, moved, line, done),
    both(stands(operation, file, moved), stillActs(context.person)),
  )
  return recorded ? result : null
}

/** The condition that the case is as it was read, that all its sheets are open, and that nobody has used the id. */
function stands(operation: Handover, file: CaseFile, moved: readonly Entry[]): Condition {
  const months = JSON.stringify([operation.from, ...moved.map((entry) => entry.month)])
  const rest = file.entries.map((entry) => `${entry.id}:${entry.revision}`).join(',')
  return {
    sql: `NOT EXISTS (SELECT 1 FROM change WHERE id = ?)
      AND EXISTS (SELECT 1 FROM case_file c WHERE c.id = ? AND c.unit = ? AND c.unit_since IS ?)
      AND ? = coalesce((SELECT group_concat(l.id || ':' || l.revision) FROM (SELECT id, revision FROM entry
        WHERE case_file = ? AND removed = 0 ORDER BY month) l), '')
      AND NOT EXISTS (SELECT 1 FROM json_each(?) m CROSS JOIN sheet s ON s.month = m.value AND s.unit IN (?, ?)
        WHERE s.state IN ('submitted', 'accepted'))`,
    values: [
      operation.id,
      file.id,
      file.unit,
      file.unitSince,
      rest,
      file.id,
      moved.length > 0 ? months : '[]',
      file.unit,
      operation.unit,
    ],
  }
}

interface Line {
  readonly person: Person
  readonly at: string
  readonly answer: string
  readonly fingerprint: string
}

function statements(
  db: D1Database,
  operation: Handover,
  file: CaseFile,
  moved: readonly Entry[],
  { person, at, answer, fingerprint }: Line,
  done: Condition,
): D1PreparedStatement[] {
  const patch = JSON.stringify({ unit: { before: file.unit, after: operation.unit } })
  const further = moved.flatMap((entry) => [
    {
      id: crypto.randomUUID(),
      entry: entry.id,
      unit: operation.unit,
      month: entry.month,
      revision: entry.revision + 1,
    },
    ...(entry.month === operation.from
      ? []
      : [{ id: crypto.randomUUID(), entry: null, unit: file.unit, month: entry.month, revision: 1 }]),
  ])
  const lines = JSON.stringify(further)
  return [
    db
      .prepare(
        `INSERT INTO sheet (unit, month, state, changed_at) SELECT ?, value, 'unopened', ? FROM json_each(?)
        WHERE ${done.sql} ON CONFLICT DO NOTHING`,
      )
      .bind(operation.unit, at, JSON.stringify(moved.map((entry) => entry.month)), ...done.values),
    // The first line holds the answer.
    db
      .prepare(
        `INSERT INTO change (id, type, entry, case_file, unit, month, patch, revision, user, at, fingerprint, answer)
        SELECT ?, 'handover', NULL, ?, ?, ?, ?, 1, ?, ?, ?, ? WHERE ${done.sql}`,
      )
      .bind(
        operation.id,
        file.id,
        file.unit,
        operation.from,
        patch,
        person.id,
        at,
        fingerprint,
        answer,
        ...done.values,
      ),
    db
      .prepare(
        `INSERT INTO change (id, type, entry, case_file, unit, month, patch, revision, user, at)
        SELECT o.value ->> 'id', 'handover', o.value ->> 'entry', ?, o.value ->> 'unit', o.value ->> 'month', ?,
          o.value ->> 'revision', ?, ?
        FROM json_each(?) o WHERE ${done.sql}`,
      )
      .bind(file.id, patch, person.id, at, lines, ...done.values),
    db
      .prepare(
        `UPDATE entry SET unit = ?, revision = h.revision, seq = h.seq
        FROM json_each(?) o CROSS JOIN change h ON h.id = o.value ->> 'id'
        WHERE entry.id = o.value ->> 'entry' AND ${done.sql}`,
      )
      .bind(operation.unit, lines, ...done.values),
    // Whoever has the row now answers what is asked of it, and decides about what was proposed.
    ...['question', 'correction'].map((table) =>
      db
        .prepare(
          `UPDATE ${table} SET unit = ? WHERE entry IN (SELECT o.value ->> 'entry' FROM json_each(?) o) AND ${done.sql}`,
        )
        .bind(operation.unit, lines, ...done.values),
    ),
    db
      .prepare(`UPDATE case_file SET unit = ?, unit_since = ?, assignee = NULL WHERE id = ? AND ${done.sql}`)
      .bind(operation.unit, operation.from, file.id, ...done.values),
  ]
}

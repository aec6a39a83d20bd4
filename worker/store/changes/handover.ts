import { parseCaseNumber } from '#domain/case-number.ts'
import type { Operation, OperationResult } from '#domain/operation.ts'
import type { Person } from '#domain/role.ts'
import type { CaseFile, Entry } from '#domain/sheet/changes/world.ts'
import { sheetKey } from '#domain/sheet/changes/world.ts'
import { judgeHandover } from '#domain/sheet/handover.ts'
import type { Month } from '#domain/sheet/month.ts'
import type { SheetState } from '#domain/sheet/sheet.ts'
import { ENTRY_COLUMNS, entryFrom, type EntryRow } from '../rows.ts'
import { inScope, scopeOf } from '../scope.ts'
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
      .prepare(`SELECT id FROM unit WHERE id = ? AND coalesce(closed, '9999-12') >= ?`)
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
  const written = await db.batch(
    statements(db, operation, judged.file, judged.moved, { ...context, answer, fingerprint }),
  )
  return (written[1]?.results.length ?? 0) > 0 ? result : null
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
): D1PreparedStatement[] {
  const patch = JSON.stringify({ unit: { before: file.unit, after: operation.unit } })
  const months = JSON.stringify([operation.from, ...moved.map((entry) => entry.month)])
  const rest = file.entries.map((entry) => `${entry.id}:${entry.revision}`).join(',')
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
  return [
    db
      .prepare(
        `INSERT INTO sheet (unit, month, state, changed_at) SELECT ?1, value, 'unopened', ?3 FROM json_each(?2)
        WHERE true ON CONFLICT DO NOTHING`,
      )
      .bind(operation.unit, JSON.stringify(moved.map((entry) => entry.month)), at),
    // The first line holds the answer; it is written only while the case is as it was read and all its sheets are open.
    db
      .prepare(
        `INSERT INTO change (id, type, entry, case_file, unit, month, patch, revision, user, at, fingerprint, answer)
        SELECT ?1, 'handover', NULL, c.id, c.unit, ?2, ?3, 1, ?4, ?5, ?6, ?7 FROM case_file c
        WHERE c.id = ?8 AND c.unit = ?9 AND c.unit_since IS ?10
          AND ?11 = coalesce((SELECT group_concat(l.id || ':' || l.revision) FROM (SELECT id, revision FROM entry
            WHERE case_file = c.id AND removed = 0 ORDER BY month) l), '')
          AND NOT EXISTS (SELECT 1 FROM json_each(?12) m CROSS JOIN sheet s ON s.month = m.value AND s.unit IN (?9, ?13)
            WHERE s.state IN ('submitted', 'accepted'))
        RETURNING id`,
      )
      .bind(
        operation.id,
        operation.from,
        patch,
        person.id,
        at,
        fingerprint,
        answer,
        file.id,
        file.unit,
        file.unitSince,
        rest,
        moved.length > 0 ? months : '[]',
        operation.unit,
      ),
    db
      .prepare(
        `INSERT INTO change (id, type, entry, case_file, unit, month, patch, revision, user, at)
        SELECT o.value ->> 'id', 'handover', o.value ->> 'entry', ?2, o.value ->> 'unit', o.value ->> 'month', ?3,
          o.value ->> 'revision', ?4, ?5
        FROM json_each(?1) o WHERE EXISTS (SELECT 1 FROM change WHERE id = ?6)`,
      )
      .bind(JSON.stringify(further), file.id, patch, person.id, at, operation.id),
    db
      .prepare(
        `UPDATE entry SET unit = ?2, revision = h.revision, seq = h.seq
        FROM json_each(?1) o CROSS JOIN change h ON h.id = o.value ->> 'id'
        WHERE entry.id = o.value ->> 'entry'`,
      )
      .bind(JSON.stringify(further), operation.unit),
    db
      .prepare(
        `UPDATE case_file SET unit = ?2, unit_since = ?3, assignee = NULL
        WHERE id = ?1 AND EXISTS (SELECT 1 FROM change WHERE id = ?4)`,
      )
      .bind(file.id, operation.unit, operation.from, operation.id),
  ]
}

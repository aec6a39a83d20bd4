import { parseCaseNumber } from '#domain/case-number.ts'
import type { Person } from '#domain/role.ts'
import type { CaseFile, Entry } from '#domain/sheet/changes/world.ts'
import { sheetKey } from '#domain/sheet/changes/world.ts'
import type { Working } from '#domain/sheet/handover.ts'
import type { Month } from '#domain/sheet/month.ts'
import type { SheetState } from '#domain/sheet/sheet.ts'
import type { Condition } from '../condition.ts'
import { newId } from '../new-id.ts'
import { ENTRY_COLUMNS, entryFrom, type EntryRow } from '../rows.ts'
import { inScope, scopeOf } from '../scope.ts'

/** A case on its way to another unit, with the entries that go along. */
export interface Move {
  /** Operation id: the line in the log that holds the answer. */
  readonly id: string
  readonly file: CaseFile
  readonly moved: readonly Entry[]
  readonly to: string
  readonly from: Month
}

/** A move with what a replay of its operation is answered. */
export interface MoveLine extends Move {
  readonly answer: string | null
  readonly fingerprint: string | null
}

interface Asked {
  readonly case: string
  readonly unit: string
  readonly from: Month
}

interface FileRow {
  id: string
  number: string
  unit: string
  unit_since: Month | null
  erased_at: string | null
}

const FILES = `SELECT c.id, c.number, c.unit, c.unit_since, c.erased_at
FROM json_each(?1) o CROSS JOIN case_file c ON c.number = o.value WHERE ${inScope('c.unit', '?2')}`

const ENTRIES = `SELECT ${ENTRY_COLUMNS} FROM json_each(?1) o
  CROSS JOIN case_file c ON c.number = o.value ->> 'case'
  CROSS JOIN entry e ON e.case_file = c.id AND e.removed = 0 AND e.month >= o.value ->> 'from'
WHERE ${inScope('c.unit', '?2')} ORDER BY e.month`

const SHEETS = `SELECT unit, month, state FROM sheet WHERE month >= ?2
  AND unit IN (SELECT value FROM json_each(?3) UNION SELECT c.unit FROM json_each(?1) o CROSS JOIN case_file c ON c.number = o.value)`

const TARGETS = `SELECT u.id, u.opened, u.closed FROM json_each(?1) o CROSS JOIN unit u ON u.id = o.value`

const unique = (values: readonly string[]): string[] => [...new Set(values)]

/** Reads what moving the cases is judged against, in one round trip; of each case, the entries from its month on. */
export async function readMoves(db: D1Database, asked: readonly Asked[], person: Person) {
  const named = asked.flatMap((one) => {
    const number = parseCaseNumber(one.case)
    return number === null ? [] : [{ case: number, from: one.from }]
  })
  const numbers = JSON.stringify(unique(named.map((one) => one.case)))
  // A case that is named twice is read from the earlier month on.
  const earliest = new Map<string, Month>()
  for (const { case: number, from } of named) {
    const known = earliest.get(number)
    if (known === undefined || from < known) earliest.set(number, from)
  }
  const since = JSON.stringify([...earliest].map(([number, from]) => ({ case: number, from })))
  const first = asked.map(({ from }) => from).toSorted()[0] ?? ''
  const units = JSON.stringify(unique(asked.map(({ unit }) => unit)))
  const scope = scopeOf(person)
  const [files, entries, sheets, targets] = await db.batch([
    db.prepare(FILES).bind(numbers, scope),
    db.prepare(ENTRIES).bind(since, scope),
    db.prepare(SHEETS).bind(numbers, first, units),
    db.prepare(TARGETS).bind(units),
  ])
  if (!files || !entries || !sheets || !targets) throw new Error('batch fell short')
  const of = Map.groupBy((entries.results as EntryRow[]).map(entryFrom), (entry) => entry.caseFile)
  const cases = new Map(
    (files.results as FileRow[]).map((row): [string, CaseFile] => [
      row.number,
      {
        id: row.id,
        number: row.number,
        unit: row.unit,
        unitSince: row.unit_since,
        erased: row.erased_at !== null,
        entries: of.get(row.id) ?? [],
      },
    ]),
  )
  const states = new Map(
    (sheets.results as { unit: string; month: string; state: SheetState }[]).map((s) => [
      sheetKey(s.unit, s.month),
      s.state,
    ]),
  )
  const working = new Map((targets.results as (Working & { id: string })[]).map((one) => [one.id, one]))
  const stateOf = (unit: string, month: Month): SheetState => states.get(sheetKey(unit, month)) ?? 'unopened'
  return {
    of: (number: string, { unit }: Pick<Asked, 'unit'>) => ({
      file: cases.get(number) ?? null,
      target: working.get(unit) ?? null,
      stateOf,
    }),
  }
}

const rowsOf = (entries: readonly Entry[]): string =>
  entries.map((entry) => `${entry.id}:${entry.revision}`).join(',')

/**
 * The condition that the cases are as they were read, that their sheets from the month on are open, that the unit which
 * takes them over works in all those months, and that nobody has used the ids. All moves leave one unit for one other
 * from one month on.
 */
export function stands(moves: readonly Move[]): Condition {
  const [first] = moves
  if (!first) return { sql: '1', values: [] }
  const { file, to, from } = first
  const months = unique(moves.flatMap(({ moved }) => moved.map((entry) => entry.month)))
  const last = months.toSorted().at(-1) ?? from
  const cases = moves.map((move) => ({
    id: move.id,
    file: move.file.id,
    since: move.file.unitSince,
    rows: rowsOf(move.moved),
  }))
  return {
    sql: `NOT EXISTS (SELECT 1 FROM json_each(?) o
        WHERE EXISTS (SELECT 1 FROM change WHERE id = o.value ->> 'id')
          OR EXISTS (SELECT 1 FROM answer WHERE id = o.value ->> 'id')
          OR NOT EXISTS (SELECT 1 FROM case_file c WHERE c.id = o.value ->> 'file' AND c.unit = ?
            AND c.unit_since IS o.value ->> 'since' AND c.erased_at IS NULL)
          OR o.value ->> 'rows' <> coalesce((SELECT group_concat(l.id || ':' || l.revision) FROM (SELECT id, revision FROM entry
            WHERE case_file = o.value ->> 'file' AND removed = 0 AND month >= ? ORDER BY month) l), ''))
      AND NOT EXISTS (SELECT 1 FROM json_each(?) m CROSS JOIN sheet s ON s.month = m.value AND s.unit IN (?, ?)
        WHERE s.state IN ('submitted', 'accepted'))
      AND EXISTS (SELECT 1 FROM unit WHERE id = ? AND opened <= ? AND coalesce(closed, ?) >= ?)`,
    values: [
      JSON.stringify(cases),
      file.unit,
      from,
      JSON.stringify(months),
      file.unit,
      to,
      to,
      from,
      last,
      last,
    ],
  }
}

/**
 * The statements that move the cases once `done` holds: their owner, their entries from the month on, and one line in the
 * log for the unit that gives and for every entry that moves. All moves leave one unit for one other from one month on.
 */
export function moveStatements(
  db: D1Database,
  moves: readonly MoveLine[],
  { user, at }: { readonly user: string; readonly at: string },
  done: Condition,
): D1PreparedStatement[] {
  const [first] = moves
  if (!first) return []
  const { file, to, from } = first
  const patch = JSON.stringify({ unit: { before: file.unit, after: to } })
  const months = JSON.stringify(unique(moves.flatMap(({ moved }) => moved.map((entry) => entry.month))))
  const heads = JSON.stringify(
    moves.map((move) => ({
      id: move.id,
      file: move.file.id,
      fingerprint: move.fingerprint,
      answer: move.answer,
    })),
  )
  const lines = JSON.stringify(
    moves.flatMap((move) =>
      move.moved.flatMap((entry) => [
        {
          id: newId(),
          file: move.file.id,
          entry: entry.id,
          unit: to,
          month: entry.month,
          revision: entry.revision + 1,
        },
        ...(entry.month === from
          ? []
          : [
              {
                id: newId(),
                file: move.file.id,
                entry: null,
                unit: file.unit,
                month: entry.month,
                revision: 1,
              },
            ]),
      ]),
    ),
  )
  return [
    db
      .prepare(
        `INSERT INTO sheet (unit, month, state, changed_at) SELECT ?, value, 'unopened', ? FROM json_each(?)
        WHERE ${done.sql} ON CONFLICT DO NOTHING`,
      )
      .bind(to, at, months, ...done.values),
    // The first line of a case holds the answer.
    db
      .prepare(
        `INSERT INTO change (id, type, entry, case_file, unit, month, patch, revision, user, at, fingerprint, answer)
        SELECT o.value ->> 'id', 'handover', NULL, o.value ->> 'file', ?, ?, ?, 1, ?, ?, o.value ->> 'fingerprint',
          o.value ->> 'answer' FROM json_each(?) o WHERE ${done.sql}`,
      )
      .bind(file.unit, from, patch, user, at, heads, ...done.values),
    db
      .prepare(
        `INSERT INTO change (id, type, entry, case_file, unit, month, patch, revision, user, at)
        SELECT o.value ->> 'id', 'handover', o.value ->> 'entry', o.value ->> 'file', o.value ->> 'unit',
          o.value ->> 'month', ?, o.value ->> 'revision', ?, ?
        FROM json_each(?) o WHERE ${done.sql}`,
      )
      .bind(patch, user, at, lines, ...done.values),
    db
      .prepare(
        `UPDATE entry SET unit = ?, revision = h.revision, seq = h.seq
        FROM json_each(?) o CROSS JOIN change h ON h.id = o.value ->> 'id'
        WHERE entry.id = o.value ->> 'entry' AND ${done.sql}`,
      )
      .bind(to, lines, ...done.values),
    // Whoever has the row now answers what is asked of it, and decides about what was proposed.
    ...['question', 'correction'].map((table) =>
      db
        .prepare(
          `UPDATE ${table} SET unit = ? WHERE entry IN (SELECT o.value ->> 'entry' FROM json_each(?) o) AND ${done.sql}`,
        )
        .bind(to, lines, ...done.values),
    ),
    db
      .prepare(
        `UPDATE case_file SET unit = ?, unit_since = ?, assignee = NULL
        WHERE id IN (SELECT o.value ->> 'file' FROM json_each(?) o) AND ${done.sql}`,
      )
      .bind(to, from, heads, ...done.values),
  ]
}

import type { CaseFile, Entry, Logged, World } from '#domain/sheet/changes/world.ts'
import { sheetKey } from '#domain/sheet/changes/world.ts'
import type { RowOperation } from '#domain/sheet/changes/judge.ts'
import type { Month } from '#domain/sheet/month.ts'
import type { SheetState } from '#domain/sheet/sheet.ts'
import { parseCaseNumber } from '#domain/case-number.ts'
import { FOLLOWED_BY, type Patch } from '#domain/operation.ts'
import type { Person } from '#domain/role.ts'
import { ENTRY_COLUMNS, entryFrom, type EntryRow } from '../rows.ts'
import { inScope, scopeOf } from '../scope.ts'
import { answerQueries, type Remembered, rememberedFrom } from './answers.ts'

/** What operations touch, as the database held it at one moment. */
export interface Reading {
  readonly remembered: Map<string, Remembered>
  readonly world: Pick<World, 'entries' | 'taken' | 'cases' | 'sheets' | 'log' | 'named'>
  /** Number of later entries of the entry's case, removed ones among them, by entry id. */
  readonly later: Map<string, number>
  /** Whole cases whose later entries know of an entry read, by case id. */
  readonly chains: Map<string, readonly Entry[]>
  /** Removed entries of those cases, by case id. */
  readonly gone: Map<string, readonly Entry[]>
}

interface FoundRow extends EntryRow {
  erased_at: string | null
  mine: number
  state: SheetState
  later: number
  gone: number
}
interface SheetRow {
  unit: string
  month: string
  state: SheetState
}
interface CaseRow extends EntryRow {
  file: string
  file_number: string
  owner: string
  unit_since: Month | null
  erased_at: string | null
  state: SheetState | null
}
interface GoneRow extends EntryRow {
  state: SheetState
  gone: number
}
interface LogRow extends Omit<Logged, 'patch' | 'followed'> {
  patch: string | null
  follows: string | null
}

// Whether the entry went with its case is told by the last line of its log.
const GONE = `CASE WHEN e.removed = 1 THEN
  (SELECT h.follows FROM change h WHERE h.entry = e.id ORDER BY h.seq DESC LIMIT 1) IS NOT NULL ELSE 0 END AS gone`

// CROSS JOIN keeps the order: from the bound list to the rows by index, never the other way round.
const ENTRIES = `SELECT ${ENTRY_COLUMNS}, s.state, c.erased_at, ${inScope('e.unit', '?2')} AS mine, ${GONE},
  (SELECT count(*) FROM entry l WHERE l.case_file = e.case_file AND l.month > e.month AND l.removed = 0)
  + (SELECT count(*) FROM entry l WHERE l.case_file = e.case_file AND l.month > e.month AND l.removed = 1) AS later
FROM json_each(?1) o CROSS JOIN entry e ON e.id = o.value
  JOIN case_file c ON c.id = e.case_file JOIN sheet s ON s.unit = e.unit AND s.month = e.month`

const SHEETS = `SELECT s.unit, s.month, s.state FROM json_each(?1) o
  CROSS JOIN sheet s ON s.unit = o.value ->> 0 AND s.month = o.value ->> 1`

const OF_CASES = `SELECT ${ENTRY_COLUMNS}, c.unit AS owner, c.unit_since, c.erased_at, c.id AS file, c.number AS file_number, s.state
FROM json_each(?1) o CROSS JOIN case_file c ON c.KEY = o.value
  LEFT JOIN entry e ON e.case_file = c.id AND e.removed = 0
  LEFT JOIN sheet s ON s.unit = e.unit AND s.month = e.month ORDER BY e.month`

const GONE_OF_CASES = `SELECT ${ENTRY_COLUMNS}, s.state, ${GONE}
FROM json_each(?1) o CROSS JOIN entry e INDEXED BY entry_removed ON e.case_file = o.value AND e.removed = 1
  CROSS JOIN case_file c ON c.id = e.case_file JOIN sheet s ON s.unit = e.unit AND s.month = e.month
ORDER BY e.month, e.position`

// Who it was is told inside the unit in which it was done; to everybody else, that unit.
const LOG_COLUMNS = `h.id, h.entry, h.type, h.revision, h.patch, h.user, h.at, h.follows,
  CASE WHEN h.follows IS NOT NULL THEN '${FOLLOWED_BY}' WHEN ${inScope('h.unit', '?2')} THEN u.name ELSE (SELECT n.name FROM unit n WHERE n.id = h.unit) END AS "by"`
const LOG = `SELECT ${LOG_COLUMNS} FROM json_each(?1) o CROSS JOIN change h ON h.entry = o.value ->> 0
  JOIN user u ON u.id = h.user WHERE h.revision > o.value ->> 1 ORDER BY h.seq`
// The entry is bound with its change: a change of another entry is not the one that is meant.
const NAMED = `SELECT ${LOG_COLUMNS} FROM json_each(?1) o CROSS JOIN change h ON h.id = o.value ->> 0
  JOIN user u ON u.id = h.user WHERE h.entry = o.value ->> 1`

/** Reads everything that judging the operations needs, in one round trip, or two where somebody was faster or months follow. */
export async function readFor(
  db: D1Database,
  operations: readonly RowOperation[],
  person: Person,
): Promise<Reading> {
  const bound = (sql: string, value: unknown, ...more: unknown[]): D1PreparedStatement =>
    db.prepare(sql).bind(JSON.stringify(value), ...more)
  const entryIds = new Set<string>()
  const sheets = new Set<string>()
  const numbers = new Set<string>()
  for (const operation of operations) {
    if (operation.type !== 'create') entryIds.add(operation.entry)
    else {
      sheets.add(JSON.stringify([operation.unit, operation.month]))
      if (operation.entry !== undefined) entryIds.add(operation.entry)
      if (operation.split !== undefined) entryIds.add(operation.split)
      const number = operation.case === undefined ? null : parseCaseNumber(operation.case)
      if (number !== null) numbers.add(number)
    }
  }
  const queries = [
    ...answerQueries(
      db,
      operations.map((o) => o.id),
    ),
    db.prepare(ENTRIES).bind(JSON.stringify([...entryIds]), scopeOf(person)),
  ]
  if (sheets.size > 0)
    queries.push(
      bound(
        SHEETS,
        [...sheets].map((text): unknown => JSON.parse(text)),
      ),
    )
  if (numbers.size > 0)
    queries.push(
      db
        .prepare(OF_CASES.replace('KEY', 'number').replace('ORDER', `WHERE ${inScope('c.unit', '?2')} ORDER`))
        .bind(JSON.stringify([...numbers]), scopeOf(person)),
    )
  const [changes, answers, entries, ...rest] = await db.batch(queries)
  if (!changes || !answers || !entries) throw new Error('batch fell short')
  const reading: Reading = {
    remembered: rememberedFrom([changes, answers]),
    world: {
      entries: new Map(),
      taken: new Set(),
      cases: new Map(),
      sheets: new Map(),
      log: new Map(),
      named: new Map(),
    },
    later: new Map(),
    chains: new Map(),
    gone: new Map(),
  }
  for (const row of entries.results as FoundRow[]) {
    // A foreign entry is to the caller what an erased one is: nothing is there, and nothing can be put there.
    if (row.erased_at !== null || row.mine === 0) {
      reading.world.taken.add(row.id)
      continue
    }
    reading.world.entries.set(row.id, { ...entryFrom(row), goneWithCase: row.gone === 1 })
    reading.world.sheets.set(sheetKey(row.unit, row.month), row.state)
    reading.later.set(row.id, row.later)
  }
  if (sheets.size > 0) {
    for (const row of (rest.shift()?.results ?? []) as SheetRow[]) {
      reading.world.sheets.set(sheetKey(row.unit, row.month), row.state)
    }
  }
  if (numbers.size > 0) takeCases(reading, (rest.shift()?.results ?? []) as CaseRow[])
  await readMore(db, operations, reading, bound, person)
  return reading
}

function takeCases(reading: Reading, rows: readonly CaseRow[]): void {
  for (const [id, of] of Map.groupBy(rows, (row) => row.file)) {
    const [first] = of
    if (!first) continue
    // A case whose every entry was removed comes as one row without an entry.
    const entries = of.filter((row) => row.case_file !== null).map(entryFrom)
    const file: CaseFile = {
      id,
      number: first.file_number,
      unit: first.owner,
      unitSince: first.unit_since,
      erased: first.erased_at !== null,
      entries,
    }
    reading.world.cases.set(file.number, file)
    reading.chains.set(id, entries)
    for (const { unit, month, state } of of) if (state) reading.world.sheets.set(sheetKey(unit, month), state)
  }
}

async function readMore(
  db: D1Database,
  operations: readonly RowOperation[],
  reading: Reading,
  bound: (sql: string, value: unknown, ...more: unknown[]) => D1PreparedStatement,
  person: Person,
): Promise<void> {
  const seen = new Map<string, number>()
  const named = new Map<string, readonly [change: string, entry: string]>()
  const followed = new Set<string>()
  for (const operation of operations) {
    if (operation.type === 'create') continue
    const entry = reading.world.entries.get(operation.entry)
    const revision = entry?.revision
    if (operation.type === 'restore') {
      if (entry) named.set(`${operation.change} ${entry.id}`, [operation.change, entry.id])
    }
    // What is removed may come back: to what, the whole case tells.
    if (entry?.removed) followed.add(entry.caseFile)
    if (revision === undefined || operation.base === revision) continue
    const from = operation.base > revision ? 0 : operation.base
    seen.set(operation.entry, Math.min(from, seen.get(operation.entry) ?? from))
  }
  for (const [id, later] of reading.later) {
    const file = reading.world.entries.get(id)?.caseFile
    if (later > 0 && file !== undefined && !reading.chains.has(file)) followed.add(file)
  }
  const queries = [
    bound(LOG, [...seen], scopeOf(person)),
    bound(NAMED, [...named.values()], scopeOf(person)),
    bound(OF_CASES.replace('KEY', 'id'), [...followed]),
    bound(GONE_OF_CASES, [...followed, ...reading.chains.keys()]),
  ]
  const chained = followed.size + reading.chains.size > 0
  const wanted = [seen.size > 0, named.size > 0, followed.size > 0, chained]
  const asked = queries.filter((_, i) => wanted[i])
  if (asked.length === 0) return
  const results = await db.batch(asked)
  const take = (i: number): unknown[] => (wanted[i] ? (results.shift()?.results ?? []) : [])
  for (const row of take(0) as LogRow[]) {
    const lines = reading.world.log.get(row.entry) ?? []
    lines.push(loggedFrom(row))
    reading.world.log.set(row.entry, lines)
  }
  for (const row of take(1) as LogRow[]) reading.world.named.set(row.id, loggedFrom(row))
  takeCases(reading, take(2) as CaseRow[])
  for (const [file, of] of Map.groupBy(take(3) as GoneRow[], (row) => row.case_file)) {
    reading.gone.set(
      file,
      of.map((row) => ({ ...entryFrom(row), goneWithCase: row.gone === 1 })),
    )
    for (const { unit, month, state } of of) reading.world.sheets.set(sheetKey(unit, month), state)
  }
}

function loggedFrom(row: LogRow): Logged {
  const patch: Patch = JSON.parse(row.patch ?? '{}')
  const { follows, ...line } = row
  return { ...line, patch, followed: follows !== null }
}

import type { Person } from '#domain/role.ts'
import { carriedFrom, goesOn } from '#domain/sheet/carry-over.ts'
import { changedPrevious } from '#domain/sheet/chain.ts'
import type { Entry } from '#domain/sheet/changes/world.ts'
import type { Month } from '#domain/sheet/month.ts'
import { previousOf } from '#domain/sheet/previous.ts'
import { both, type Condition } from './condition.ts'
import { commitWithEvent } from './event.ts'
import type { House } from './house.ts'
import { jsonChunks } from './json-chunks.ts'
import { newId } from './new-id.ts'
import { ENTRY_COLUMNS, entryFrom, entryJson, type EntryRow } from './rows.ts'
import { inScope, scopeOf, within } from './scope.ts'
import { templateIs } from './template-stamp.ts'

const ROUNDS = 5

// Cases that the unit owns in the month and that have no row in it yet, each with its latest entry before.
// A case that another unit takes over later still belongs to the unit of its latest entry.
const LATEST = `
WITH mine AS (
  SELECT id FROM case_file WHERE unit = ?1 AND ended IS NULL AND coalesce(unit_since, '') <= ?2
  UNION ALL
  SELECT id FROM case_file WHERE unit = ?1 AND ended > ?2 AND coalesce(unit_since, '') <= ?2
  UNION ALL
  SELECT id FROM case_file WHERE unit_since > ?2
)
SELECT ${ENTRY_COLUMNS}
FROM mine m
  CROSS JOIN entry e ON e.position = (SELECT position FROM entry l
    WHERE l.case_file = m.id AND l.removed = 0 AND l.month < ?2 ORDER BY l.month DESC LIMIT 1)
  CROSS JOIN case_file c ON c.id = m.id
WHERE (c.unit_since IS NULL OR c.unit_since <= ?2 OR e.unit = ?1) AND c.erased_at IS NULL AND ${inScope('?1', '?3')}
  AND NOT EXISTS (SELECT 1 FROM entry x WHERE x.case_file = m.id AND x.month = ?2 AND x.removed = 0)
  AND m.id NOT IN (SELECT case_file FROM entry WHERE month = ?2 AND unit = ?1)
ORDER BY e.position`

const SHEET = `INSERT INTO sheet (unit, month, state, changed_at) SELECT ?, ?, 'open', ?`
const OPENED = `ON CONFLICT DO UPDATE SET state = 'open', changed_at = excluded.changed_at WHERE state = 'unopened'`

// The id of a carry-over is told by month and case, so two people who open at once write it once.
const CHANGES = `
INSERT INTO change (id, type, entry, case_file, unit, month, patch, revision, user, at)
SELECT o.value ->> 'change', 'open', o.value ->> 'id', o.value ->> 'case_file', o.value ->> 'unit', o.value ->> 'month',
  o.value ->> 'patch', 1, ?2, ?3
FROM json_each(?1) o CROSS JOIN sheet s ON s.unit = o.value ->> 'unit' AND s.month = o.value ->> 'month'
  CROSS JOIN entry b ON b.id = o.value ->> 'source'
WHERE s.state IN ('open', 'reopened') AND b.revision = o.value ->> 'source_revision' AND b.removed = 0
  AND NOT EXISTS (SELECT 1 FROM change h WHERE h.id = o.value ->> 'change')
ORDER BY o.key`

const ENTRIES = `
INSERT INTO entry (id, case_file, unit, month, "values", carried, previous, revision, seq)
SELECT o.value ->> 'id', o.value ->> 'case_file', o.value ->> 'unit', o.value ->> 'month', o.value ->> 'values',
  o.value ->> 'carried', o.value ->> 'previous', 1, h.seq
FROM json_each(?1) o CROSS JOIN change h ON h.id = o.value ->> 'change' AND h.entry = o.value ->> 'id'
WHERE true ORDER BY o.key
ON CONFLICT (case_file, month) WHERE removed = 0 DO NOTHING RETURNING id`

const FOLLOWED = `
SELECT ${ENTRY_COLUMNS} FROM (SELECT DISTINCT case_file FROM entry n WHERE n.month = ?2 AND n.unit = ?1 AND n.removed = 0
  AND EXISTS (SELECT 1 FROM entry l WHERE l.case_file = n.case_file AND l.month > ?2 AND l.removed = 0)) f
CROSS JOIN case_file c ON c.id = f.case_file CROSS JOIN entry e ON e.case_file = f.case_file AND e.removed = 0
ORDER BY e.month`

const PREVIOUS = `
UPDATE entry SET previous = o.value ->> 'previous' FROM json_each(?1) o
WHERE entry.id = o.value ->> 'id' AND o.value ->> 'case' = (SELECT group_concat(l.id || ':' || l.revision) FROM (
  SELECT id, revision FROM entry WHERE case_file = o.value ->> 'case_file' AND removed = 0 ORDER BY month) l)`

interface OpenContext {
  readonly person: Person
  readonly house: House
  readonly at: Date
  /** The current month; no later one has a sheet. */
  readonly now: Month
}

const works = (unit: string, month: Month): Condition => ({
  sql: `EXISTS (SELECT 1 FROM unit WHERE id = ? AND opened <= ? AND coalesce(closed, '9999-12') >= ?)`,
  values: [unit, month, month],
})

/** Whether a unit of the person works in a month. */
export async function worksIn(db: D1Database, unit: string, month: Month, person: Person): Promise<boolean> {
  const { sql, values } = both(works(unit, month), within(person, unit))
  const row = await db
    .prepare(`SELECT 1 WHERE ${sql}`)
    .bind(...values)
    .first()
  return row !== null
}

/** Opens a sheet, or completes an open one, with an entry for every case that goes on. Idempotent. */
export async function openSheet(
  db: D1Database,
  unit: string,
  month: Month,
  context: OpenContext,
): Promise<void> {
  await commitWithEvent(
    db,
    { kind: 'sheet_open', user: context.person.id, unit, month },
    context.at,
    (done) => [
      db
        .prepare(`${SHEET} WHERE ${done.sql} ${OPENED}`)
        .bind(unit, month, context.at.toISOString(), ...done.values),
    ],
    both(
      {
        sql: "NOT EXISTS (SELECT 1 FROM sheet WHERE unit = ? AND month = ? AND state <> 'unopened')",
        values: [unit, month],
      },
      works(unit, month),
      // From here on the month keeps its template, so its rows begin by no older one.
      templateIs(context.house.templateStamp),
      within(context.person, unit),
    ),
  )
  await addMissing(db, unit, month, context)
  // Months may be opened out of order; whatever follows must know of the rows that came in between.
  if (month < context.now) await tellLaterMonths(db, unit, month, context.house)
}

async function addMissing(db: D1Database, unit: string, month: Month, context: OpenContext): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { results: latest } = await db
      .prepare(LATEST)
      .bind(unit, month, scopeOf(context.person))
      .all<EntryRow>()
    const lines = latest
      .map(entryFrom)
      .filter((entry) => goesOn(entry, entry.previous, month))
      .map((entry) => carryOver(entry, unit, month, context.house))
    if (lines.length === 0) return
    const bound = jsonChunks(lines)
    const results = await db.batch([
      ...bound.map((json) => db.prepare(CHANGES).bind(json, context.person.id, context.at.toISOString())),
      ...bound.map((json) => db.prepare(ENTRIES).bind(json)),
    ])
    const added = results.slice(bound.length).reduce((sum, { results: rows }) => sum + rows.length, 0)
    if (added === lines.length) return
  }
}

async function tellLaterMonths(db: D1Database, unit: string, month: Month, house: House): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { results } = await db.prepare(FOLLOWED).bind(unit, month).all<EntryRow>()
    const stale = [...Map.groupBy(results.map(entryFrom), (entry) => entry.caseFile)].flatMap(
      ([file, entries]) => {
        const stand = entries.map((entry) => `${entry.id}:${entry.revision}`).join(',')
        return [...changedPrevious(entries, month, house.templateOf)].map(([id, previous]) => ({
          id,
          case_file: file,
          case: stand,
          previous: JSON.stringify(previous),
        }))
      },
    )
    if (stale.length === 0) return
    await db.batch(jsonChunks(stale).map((json) => db.prepare(PREVIOUS).bind(json)))
  }
}

function carryOver(latest: Entry, unit: string, month: Month, house: House): Record<string, unknown> {
  const template = house.templateOf(month)
  const { values, carried } = carriedFrom(latest.values, template)
  const entry: Entry = {
    ...latest,
    id: newId(),
    unit,
    month,
    values,
    carried,
    previous: previousOf(latest, latest.previous, template),
    reasons: [],
    revision: 1,
    submittedBefore: false,
  }
  const patch = Object.fromEntries(
    Object.entries(values).map(([key, after]) => [key, { before: null, after }]),
  )
  return {
    ...entryJson(entry),
    change: `open-${month}-${latest.caseFile}`,
    patch: JSON.stringify(patch),
    source: latest.id,
    source_revision: latest.revision,
  }
}

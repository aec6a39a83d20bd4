import type { History, HistoryLine } from '#domain/history.ts'
import { type ChangeType, FOLLOWED_BY, type Patch } from '#domain/operation.ts'
import { maySeeNames, mayEditUnit, type Person } from '#domain/role.ts'
import type { GivenReason } from '#domain/rules/reason.ts'
import type { Entry } from '#domain/sheet/changes/world.ts'
import type { SheetState } from '#domain/sheet/sheet.ts'
import { isEditable } from '#domain/sheet/state.ts'
import { hiddenColumns, visiblePatch } from '#domain/sheet/view.ts'
import { both } from './condition.ts'
import { commitWithEvent } from './event.ts'
import type { House } from './house.ts'
import { ENTRY_COLUMNS, entryFrom, type EntryRow } from './rows.ts'
import { inScope, scopeOf, within } from './scope.ts'

/** An entry with the state of its sheet. */
export interface PlacedEntry {
  readonly entry: Entry
  readonly state: SheetState
}

/** An entry that the person may see; null when it is unknown or foreign. */
export async function findEntry(db: D1Database, id: string, person: Person): Promise<PlacedEntry | null> {
  const row = await db
    .prepare(
      `SELECT ${ENTRY_COLUMNS}, s.state FROM entry e JOIN case_file c ON c.id = e.case_file AND c.erased_at IS NULL
      JOIN sheet s ON s.unit = e.unit AND s.month = e.month WHERE e.id = ?1 AND ${inScope('e.unit', '?2')}`,
    )
    .bind(id, scopeOf(person))
    .first<EntryRow & { state: SheetState }>()
  return row && { entry: entryFrom(row), state: row.state }
}

interface ChangeRow {
  id: string
  seq: number
  type: ChangeType
  follows: string | null
  unit: string
  unit_name: string | null
  name: string | null
  at: string
  patch: string | null
}

const CHANGES = `SELECT h.id, h.seq, h.type, h.follows, h.unit, h.at, h.patch, u.name, n.name AS unit_name
FROM change h LEFT JOIN user u ON u.id = h.user
  LEFT JOIN unit n ON n.id = CASE h.type WHEN 'handover' THEN h.patch ->> '$.unit.before' ELSE h.unit END
WHERE h.entry = ?1 AND EXISTS (SELECT 1 FROM entry e WHERE e.id = ?1 AND ${inScope('e.unit', '?2')})
ORDER BY h.seq DESC`

function wholeRow({ follows, type, patch }: ChangeRow): Pick<HistoryLine, 'row'> {
  if (follows === null || patch !== '{}') return {}
  return { row: type === 'remove' ? 'gone' : type === 'restore' ? 'back' : 'stays' }
}

/** What happened to an entry, as the person may see it. */
export async function readHistory(
  db: D1Database,
  { entry, state }: PlacedEntry,
  person: Person,
  house: House,
): Promise<History> {
  const { results } = await db.prepare(CHANGES).bind(entry.id, scopeOf(person)).all<ChangeRow>()
  const hidden = hiddenColumns(person, entry.unit, house.templateOf(entry.month))
  const changes = results.map((row): HistoryLine => {
    const own = row.type !== 'handover' && maySeeNames(person, row.unit)
    const patch: Patch | null = row.patch === null ? null : JSON.parse(row.patch)
    return {
      id: row.id,
      seq: row.seq,
      type: row.follows === null ? row.type : 'follow',
      ...wholeRow(row),
      by: row.follows === null ? ((own ? row.name : row.unit_name) ?? row.unit) : FOLLOWED_BY,
      at: row.at,
      patch: patch && visiblePatch(patch, hidden),
    }
  })
  const { id, caseNumber, unit, month, revision } = entry
  const editable = mayEditUnit(person, unit) && isEditable(state) && !entry.removed
  return { entry: id, caseNumber, unit, month, revision, editable, changes }
}

/** Stores the reasons of an entry while its sheet is open and the entry as it was read; tells whether it did. */
export async function saveReasons(
  db: D1Database,
  entry: Entry,
  reasons: readonly GivenReason[],
  person: Person,
  at: Date,
): Promise<boolean> {
  const stands = {
    sql: `EXISTS (SELECT 1 FROM entry e JOIN sheet s ON s.unit = e.unit AND s.month = e.month
      WHERE e.id = ? AND e.revision = ? AND s.state IN ('open', 'reopened'))`,
    values: [entry.id, entry.revision],
  }
  const { unit, month } = entry
  // Which rule found what in which case goes with the case when it is erased; so the audit, which stays, does not hold it.
  const { recorded } = await commitWithEvent(
    db,
    { kind: 'reason', user: person.id, unit, month },
    at,
    (done) => [
      db
        .prepare(`UPDATE entry SET reasons = ? WHERE id = ? AND ${done.sql}`)
        .bind(JSON.stringify(reasons), entry.id, ...done.values),
    ],
    both(stands, within(person, unit)),
  )
  return recorded
}

import type { Person } from '#domain/role.ts'
import { entryView } from '#domain/sheet/view.ts'
import type { Month } from '#domain/sheet/month.ts'
import type { Question } from '#domain/sheet/question.ts'
import type { EntryView, Figures, SheetState, SheetView } from '#domain/sheet/sheet.ts'
import type { Entry } from '#domain/sheet/changes/world.ts'
import { PROPOSED } from './correction.ts'
import { type House, rulebook } from './house.ts'
import { questionFrom, type QuestionRow, QUESTIONS } from './question.ts'
import { ENTRY_COLUMNS, entryFrom, type EntryRow } from './rows.ts'
import { inScope, scopeOf } from './scope.ts'

/** A sheet without its rows. */
export type SheetHead = Omit<SheetView, 'entries' | 'deadline' | 'questions'>

interface HeadRow {
  state: SheetState | null
  vacant: number | null
  nil: number | null
  figures: string | null
  seq: number | null
  reason: string | null
  corrections: number | null
}

type ViewRow = EntryRow & { assignee: string | null }
type ChangedRow = ViewRow & { erased_at: string | null }

const HEAD = `SELECT s.state, s.vacant, s.nil, s.figures,
  (SELECT max(seq) FROM change WHERE unit = u.id AND month = ?2) AS seq,
  CASE s.state WHEN 'reopened' THEN s.reason END AS reason,
  CASE s.state WHEN 'accepted' THEN ${PROPOSED} END AS corrections
FROM unit u LEFT JOIN sheet s ON s.unit = u.id AND s.month = ?2 WHERE u.id = ?1 AND ${inScope('u.id', '?3')}`

const ROWS = `SELECT ${ENTRY_COLUMNS}, c.assignee FROM entry e CROSS JOIN case_file c ON c.id = e.case_file
WHERE e.month = ?2 AND e.unit = ?1 AND ${inScope('?1', '?3')} AND e.removed = 0 AND c.erased_at IS NULL
ORDER BY e.position`

const CHANGED = `SELECT ${ENTRY_COLUMNS}, c.assignee, c.erased_at
FROM (SELECT DISTINCT entry FROM change
  WHERE unit = ?1 AND ${inScope('?1', '?4')} AND month = ?2 AND seq > ?3 AND entry IS NOT NULL) h
CROSS JOIN entry e ON e.id = h.entry CROSS JOIN case_file c ON c.id = e.case_file
ORDER BY e.position`

// Rows that a handover took to another unit.
const GONE = `SELECT e.id FROM change h CROSS JOIN entry e ON e.case_file = h.case_file AND e.month = h.month AND e.removed = 0
WHERE h.unit = ?1 AND ${inScope('?1', '?4')} AND h.month = ?2 AND h.seq > ?3 AND h.entry IS NULL AND e.unit <> ?1`

function headFrom(unit: string, month: Month, row: HeadRow): SheetHead {
  const figures: Figures = JSON.parse(row.figures ?? '{}')
  return {
    unit,
    month,
    state: row.state ?? 'unopened',
    vacant: row.vacant === 1,
    nil: row.nil === 1,
    seq: row.seq ?? 0,
    figures,
    ...(row.reason === null ? {} : { reason: row.reason }),
    ...(row.corrections ? { corrections: row.corrections } : {}),
  }
}

/** State and figures of a sheet; null when the unit is unknown or foreign. */
export async function readHead(
  db: D1Database,
  unit: string,
  month: Month,
  person: Person,
): Promise<SheetHead | null> {
  const row = await db.prepare(HEAD).bind(unit, month, scopeOf(person)).first<HeadRow>()
  return row ? headFrom(unit, month, row) : null
}

/** A sheet's entries in order of creation, without removed ones. */
export async function readEntries(
  db: D1Database,
  unit: string,
  month: Month,
  person: Person,
): Promise<Entry[]> {
  const { results } = await db.prepare(ROWS).bind(unit, month, scopeOf(person)).all<ViewRow>()
  return results.map(entryFrom)
}

/** A whole sheet as the person may see it; null when the unit is unknown or foreign. */
export async function readSheet(
  db: D1Database,
  unit: string,
  month: Month,
  house: House,
  person: Person,
): Promise<SheetView | null> {
  const [heads, rows, questions] = await db.batch([
    db.prepare(HEAD).bind(unit, month, scopeOf(person)),
    db.prepare(ROWS).bind(unit, month, scopeOf(person)),
    db.prepare(QUESTIONS).bind(unit, month, scopeOf(person)),
  ])
  const [head] = (heads?.results ?? []) as HeadRow[]
  if (!head) return null
  const view = headFrom(unit, month, head)
  // Rows handed over to a sheet that nobody has opened yet wait there.
  const shown = view.state === 'unopened' ? [] : ((rows?.results ?? []) as ViewRow[])
  return {
    ...view,
    deadline: house.deadlineOf(month),
    entries: shown.map((row) => entryView(entryFrom(row), row.assignee, rulebook(house), person)),
    questions: asked(view.state, questions),
  }
}

// Those to rows that were handed over wait with them until the sheet is opened.
const asked = (state: SheetState, found: D1Result | undefined): readonly Question[] =>
  state === 'unopened' ? [] : ((found?.results ?? []) as QuestionRow[]).map(questionFrom)

/** What changed in a sheet after `seq`: rows as they are now, and ids of rows that left it. */
export interface SheetChanges extends SheetHead {
  readonly entries: readonly EntryView[]
  readonly removed: readonly string[]
  /** All questions as they stand now: the sheet's `seq` tells nothing of them. */
  readonly questions: readonly Question[]
}

/** Null when the unit is unknown or foreign. */
export async function readChanges(
  db: D1Database,
  unit: string,
  month: Month,
  after: number,
  house: House,
  person: Person,
): Promise<SheetChanges | null> {
  const [heads, changed, gone, questions] = await db.batch([
    db.prepare(HEAD).bind(unit, month, scopeOf(person)),
    db.prepare(CHANGED).bind(unit, month, after, scopeOf(person)),
    db.prepare(GONE).bind(unit, month, after, scopeOf(person)),
    db.prepare(QUESTIONS).bind(unit, month, scopeOf(person)),
  ])
  const [head] = (heads?.results ?? []) as HeadRow[]
  if (!head) return null
  const view = headFrom(unit, month, head)
  const rows = view.state === 'unopened' ? [] : ((changed?.results ?? []) as ChangedRow[])
  const here = rows.filter((row) => row.unit === unit && row.removed === 0 && row.erased_at === null)
  const left = rows.filter((row) => !here.includes(row)).map((row) => row.id)
  return {
    ...view,
    entries: here.map((row) => entryView(entryFrom(row), row.assignee, rulebook(house), person)),
    questions: asked(view.state, questions),
    removed: [...new Set([...left, ...((gone?.results ?? []) as { id: string }[]).map((row) => row.id)])],
  }
}

import type { Patch } from '../operation.ts'
import { kindOf, statusOf } from '../rules/row.ts'
import { type CellValue, isServerColumn, type RowValues, sameValue } from '../template/column.ts'
import type { Template } from '../template/template.ts'
import { carriedFrom, ENDING } from './carry-over.ts'
import { withCells } from './changes/cells-in.ts'
import type { Entry } from './changes/world.ts'
import type { Month } from './month.ts'

/** What rows of later months are judged against when one before them has changed. */
export interface FollowContext {
  readonly templateOf: (month: Month) => Template
  /** Whether the row's sheet may still change: nobody has submitted it. */
  readonly isFree: (row: Entry) => boolean
  /** The unit that owns the case in a month; null where that is not known. */
  readonly ownerIn: (month: Month) => string | null
}

/** A line of the log that tells how a row has followed. */
export interface FollowLine {
  readonly type: 'set' | 'remove' | 'restore'
  readonly patch: Patch
  readonly revision: number
}

/** A later row as it stands after it has followed. */
export interface Followed {
  readonly entry: Entry
  readonly lines: readonly FollowLine[]
}

export interface Following {
  readonly followed: readonly Followed[]
  /** Rows of closed sheets whose mark has changed: they are not touched but for that. */
  readonly marked: readonly Entry[]
  /** The case's rows after `now`, as they stand then, oldest first; without removed ones. */
  readonly later: readonly Entry[]
}

/** Whether nobody has written into the row since it was carried over: it holds nothing but what came from the month before. */
export function isUntouched({ values, carried }: Entry): boolean {
  return Object.keys(values).every((key) => carried.includes(key))
}

const isEnd = (values: RowValues): boolean => statusOf(values) === 'closed' || kindOf(values) === 'contact'

/** Columns of the row that may take another value from the month before, which was `before` and is `after` now. */
function followsIn(
  row: Entry,
  before: RowValues,
  after: RowValues,
  template: Template,
): ReadonlyMap<string, CellValue> {
  const cells = new Map<string, CellValue>()
  const untouched = isUntouched(row)
  // An end is not carried over: what it says of the case stays in its month.
  const fixed = isEnd(before) || isEnd(after) ? [...ENDING, 'status'] : []
  if (kindOf(before) === 'contact' || kindOf(after) === 'contact') fixed.push('kind')
  const [was, now] = [carriedFrom(before, template).values, carriedFrom(after, template).values]
  for (const { key } of carriedColumns(template)) {
    const isFree = row.carried.includes(key) || (untouched && row.values[key] === undefined)
    if (isFree && !fixed.includes(key) && !sameValue(was[key], now[key])) cells.set(key, now[key] ?? null)
  }
  return cells
}

const carriedColumns = (template: Template): Template['columns'] =>
  template.columns.filter((column) => column.carry && !isServerColumn(column))

function withFollowed(row: Entry, cells: ReadonlyMap<string, CellValue>): { entry: Entry; patch: Patch } {
  const { values, patch } = withCells(row.values, cells)
  const kept = row.carried.filter((key) => !cells.has(key))
  const taken = [...cells].flatMap(([key, value]) => (value === null ? [] : [key]))
  // In the order of a carry-over, whatever has come and gone meanwhile.
  const carried = Object.keys(values).filter((key) => kept.includes(key) || taken.includes(key))
  return { entry: { ...row, values, carried }, patch }
}

/** What a row that comes back takes from the month before it, in the columns that were carried over and not touched. */
export function caughtUp(row: Entry, before: Entry, template: Template): { entry: Entry; patch: Patch } {
  return withFollowed(row, followsIn(row, row.values, before.values, template))
}

/** Columns in which a row of a closed sheet no longer fits the month before, though it did until that was changed. */
function apartIn(row: Entry, before: RowValues, after: RowValues, template: Template): readonly string[] {
  const [was, now] = [carriedFrom(before, template).values, carriedFrom(after, template).values]
  return carriedColumns(template)
    .map(({ key }) => key)
    .filter((key) => {
      const departed = !sameValue(was[key], now[key]) && sameValue(row.values[key], was[key])
      return (departed || row.apart.includes(key)) && !sameValue(row.values[key], now[key])
    })
}

const isJudgedAnew = (before: RowValues, after: RowValues): boolean =>
  isEnd(before) !== isEnd(after) ||
  kindOf(before) !== kindOf(after) ||
  (isEnd(after) && before['closed'] !== after['closed'])

function step(row: Entry, before: Entry, after: Entry, context: FollowContext): Entry | Followed {
  const template = context.templateOf(row.month)
  if (!context.isFree(row)) {
    const apart = apartIn(row, before.values, after.values, template)
    return sameValue(apart, row.apart) ? row : { ...row, apart }
  }
  // A row that another unit has taken over is not taken away from it.
  if (!isEnd(before.values) && isEnd(after.values) && isUntouched(row) && row.unit === after.unit) {
    const revision = row.revision + 1
    const entry = { ...row, removed: true, goneWithCase: true, revision }
    return { entry, lines: [{ type: 'remove', patch: {}, revision }] }
  }
  const { entry, patch } = withFollowed(row, followsIn(row, before.values, after.values, template))
  // A row that stays as it is and is judged otherwise now: without a line of the log, whoever has it open would not hear of it.
  if (Object.keys(patch).length === 0 && !isJudgedAnew(before.values, after.values)) return row
  const revision = row.revision + 1
  return { entry: { ...entry, revision }, lines: [{ type: 'set', patch, revision }] }
}

function comeBack(row: Entry, after: Entry, context: FollowContext): Followed {
  const start = carriedFrom(after.values, context.templateOf(row.month))
  const emptied = Object.keys(row.values).map((key): [string, CellValue] => [key, null])
  const cells = new Map([...emptied, ...Object.entries(start.values)])
  const { values, patch } = withCells(row.values, cells)
  const back: FollowLine = { type: 'restore', patch: {}, revision: row.revision + 1 }
  const changed = Object.keys(patch).length > 0
  const revision = back.revision + (changed ? 1 : 0)
  return {
    entry: { ...row, values, carried: start.carried, removed: false, goneWithCase: false, revision },
    // That a row is back, and what it then holds, are two lines: a log is read backwards as well (`export/snapshot.ts`).
    lines: changed ? [back, { type: 'set', patch, revision }] : [back],
  }
}

/**
 * How the rows of later months follow when one row of a case is written: `live` are the case's rows as they stood before, `gone`
 * its removed ones, `now` the row as it is. Where the sheet is free, columns that were carried over and neither touched nor
 * confirmed take the new value, and a row without own input goes with the end of its case, and comes back with it.
 */
export function followingOf(
  live: readonly Entry[],
  gone: readonly Entry[],
  now: Entry,
  context: FollowContext,
): Following {
  const others = live.filter((row) => row.id !== now.id)
  const was = live.find((row) => row.id === now.id)
  const taken = new Set([...others.map((row) => row.month), now.month])
  const resting = new Map(
    gone
      .filter((row) => row.goneWithCase === true && row.id !== now.id && !taken.has(row.month))
      .map((row) => [row.month, row]),
  )
  const rows = [...others, ...resting.values()]
    .filter((row) => row.month > now.month)
    .toSorted((a, b) => (a.month < b.month ? -1 : 1))
  const earlier = others
    .filter((row) => row.month < now.month)
    .toSorted((a, b) => (a.month < b.month ? -1 : 1))
  let before = was ?? earlier.at(-1)
  let after = now.removed ? earlier.at(-1) : now
  const followed: Followed[] = []
  const marked: Entry[] = []
  const later: Entry[] = []
  for (const row of rows) {
    let result: Entry | Followed = row
    if (before && after) {
      if (!row.removed) result = step(row, before, after, context)
      else if (isEnd(before.values) && !isEnd(after.values) && mayReturn(row, after, context))
        result = comeBack(row, after, context)
    }
    const entry = 'lines' in result ? result.entry : result
    if ('lines' in result) followed.push(result)
    else if (entry !== row) marked.push(entry)
    if (!row.removed) before = row
    if (!entry.removed) {
      after = entry
      later.push(entry)
    }
  }
  return { followed, marked, later }
}

const mayReturn = (row: Entry, after: Entry, { isFree, ownerIn }: FollowContext): boolean =>
  isFree(row) && row.unit === (ownerIn(row.month) ?? after.unit)

import { seeker } from './search.ts'
import type { Cell } from './selection.ts'
import type { GridState } from './state.ts'

/** Cells of the view that show a text, in reading order, and how many there are. */
export interface Matches {
  readonly cells: readonly Cell[]
  /** More cells match than are listed. */
  readonly more: boolean
}

/** Most matches that are listed; who has more of them writes more. */
export const MOST_MATCHES = 10_000

/** All cells of the view whose text contains what is sought, in any case; `only` names the one column to look into. */
export function matchesOf(state: GridState, sought: string, only?: string): Matches {
  const isSought = seeker(sought)
  const cells: Cell[] = []
  if (!isSought) return { cells, more: false }
  const columns = [...state.columns.columns.entries()].filter(
    ([, { key }]) => only === undefined || key === only,
  )
  for (let row = 0; row < state.rows.filled; row += 1) {
    const data = state.rows.at(row)
    if (!data) continue
    for (const [column, shown] of columns) {
      if (!isSought(state.textAt(data, shown))) continue
      if (cells.length === MOST_MATCHES) return { cells, more: true }
      cells.push({ row, column })
    }
  }
  return { cells, more: false }
}

/** Place in `cells` of the match after `from`, or before it; goes round. -1 when there are none. */
export function nextMatch(cells: readonly Cell[], from: Cell, back: boolean): number {
  const isAfter = (cell: Cell): boolean =>
    cell.row > from.row || (cell.row === from.row && cell.column > from.column)
  const isBefore = (cell: Cell): boolean =>
    cell.row < from.row || (cell.row === from.row && cell.column < from.column)
  if (cells.length === 0) return -1
  const found = back ? cells.findLastIndex(isBefore) : cells.findIndex(isAfter)
  return found >= 0 ? found : back ? cells.length - 1 : 0
}

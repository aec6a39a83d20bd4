import type { Write } from './bound.ts'
import { type Cell, cellsOf, inRange, type Range, rangesOf } from './selection.ts'
import type { GridState } from './state.ts'

/**
 * Writes that repeat a cell's content: the top row of each selected rectangle downwards, its left column to
 * the right, or the active cell into all. A rectangle of one row (or column) takes the cell above (or left).
 */
export function planFill(state: GridState, how: 'down' | 'right' | 'all'): Write[] {
  const writes: Write[] = []
  for (const range of rangesOf(state.selection)) {
    for (const cell of cellsOf([range])) {
      const source = sourceOf(cell)
      if (!source || (source.row === cell.row && source.column === cell.column)) continue
      if (cell.row < state.rows.filled) writes.push(...copy(state, source, cell))
    }
    function sourceOf(cell: Cell): Cell | null {
      if (how === 'all') return state.selection.active
      if (how === 'down') return above(range.top === range.bottom ? range.top - 1 : range.top, cell)
      const column = range.left === range.right ? range.left - 1 : range.left
      return column < 0 ? null : { row: cell.row, column }
    }
  }
  return writes
}

/** The rectangle that a drag from `source` to a cell fills: downwards, upwards or sideways, whichever is farther. */
export function fillArea(source: Range, to: Cell): Range {
  const down = Math.max(to.row - source.bottom, source.top - to.row, 0)
  const across = Math.max(to.column - source.right, source.left - to.column, 0)
  return down >= across
    ? { ...source, top: Math.min(source.top, to.row), bottom: Math.max(source.bottom, to.row) }
    : { ...source, left: Math.min(source.left, to.column), right: Math.max(source.right, to.column) }
}

/** Writes that repeat the rectangle `source` over the rest of `area`. */
export function planDrag(state: GridState, source: Range, area: Range): Write[] {
  const height = source.bottom - source.top + 1
  const width = source.right - source.left + 1
  const writes: Write[] = []
  for (const cell of cellsOf([area])) {
    if (inRange(source, cell.row, cell.column) || cell.row >= state.rows.filled) continue
    const from = {
      row: source.top + mod(cell.row - source.top, height),
      column: source.left + mod(cell.column - source.left, width),
    }
    writes.push(...copy(state, from, cell))
  }
  return writes
}

const mod = (value: number, by: number): number => ((value % by) + by) % by

const above = (row: number, cell: Cell): Cell | null => (row < 0 ? null : { row, column: cell.column })

function copy(state: GridState, source: Cell, target: Cell): Write[] {
  const from = state.place(source)
  const to = state.place(target)
  if (!from || !to || to.column.readOnly) return []
  // A text that was refused, or waits, is copied as the text it is, and judged in its new place.
  if (state.typedAt(from.row.id, from.column.key) !== undefined || from.column.key !== to.column.key)
    return [{ ...target, text: state.textAt(from.row, from.column) }]
  return [{ ...target, value: from.row.values[from.column.key] ?? null }]
}

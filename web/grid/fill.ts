import type { Write } from './apply.ts'
import { type Cell, cellsOf, rangesOf } from './selection.ts'
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

const above = (row: number, cell: Cell): Cell | null => (row < 0 ? null : { row, column: cell.column })

function copy(state: GridState, source: Cell, target: Cell): Write[] {
  const from = state.place(source)
  const to = state.place(target)
  if (!from || !to || to.column.readOnly) return []
  // A refused text is copied as the text it is, and refused again.
  const draft = state.drafts.get(from.row.id, from.column.key)
  if (draft || from.column.key !== to.column.key)
    return [{ ...target, text: state.textAt(from.row, from.column) }]
  return [{ ...target, value: from.row.values[from.column.key] ?? null }]
}

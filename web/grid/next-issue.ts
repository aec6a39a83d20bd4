import { openColumns } from './notes.ts'
import type { GridRow } from './model.ts'
import type { Cell } from './selection.ts'

interface Search {
  readonly rows: number
  readonly rowAt: (index: number) => GridRow | undefined
  /** Keys of all columns, hidden ones too, in the order in which to go through them. */
  readonly columns: readonly string[]
  readonly draftsOf: (row: string) => readonly string[]
}

/** The next cell in reading order that is marked, beginning after `from` and going round; null when there is none. */
export function nextIssue(from: Cell, back: boolean, search: Search): Cell | null {
  const step = back ? -1 : 1
  const places = (index: number): number[] => {
    const row = search.rowAt(index)
    if (!row) return []
    const open = openColumns(row, search.draftsOf(row.id))
    if (open.size === 0) return []
    const found = search.columns.flatMap((key, at) => (open.has(key) ? [at] : []))
    return back ? found.reverse() : found
  }
  for (let turn = 0; turn <= search.rows; turn += 1) {
    const row = (((from.row + turn * step) % search.rows) + search.rows) % search.rows
    for (const column of places(row)) {
      const beyond = back ? column < from.column : column > from.column
      if (turn === 0 ? beyond : turn < search.rows || !beyond) return { row, column }
    }
  }
  return null
}

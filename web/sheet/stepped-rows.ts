import type { SheetStore } from './store.ts'
import type { Turns } from './undo.ts'

/** What a step back or forward touched in one row. */
export interface SteppedRow {
  readonly row: string
  readonly caseNumber: string | null
  /** Columns whose values are others now; empty where the whole row came or went. */
  readonly columns: readonly string[]
  /** `gone`: the row is not there any more, so that nothing could be done. */
  readonly became: 'changed' | 'removed' | 'back' | 'gone'
}

/** What becomes of the rows of a step that is about to be done, in the order of the gesture; a step back goes through them from its end. */
export function steppedRows(
  direction: 'undo' | 'redo',
  { turns, refused }: Turns,
  store: SheetStore | null,
): readonly SteppedRow[] {
  const numberOf = (row: string): string | null =>
    store?.row(row)?.caseNumber ??
    store?.removed.all.find((one) => one.row.id === row)?.row.caseNumber ??
    null
  const inOrder = direction === 'undo' ? turns.toReversed() : turns
  const rows = inOrder.map(({ row, from, to }): SteppedRow => {
    const isThere = store?.row(row) !== undefined
    const became = to === null ? 'removed' : from === null ? 'back' : 'changed'
    return {
      row,
      caseNumber: numberOf(row),
      columns: became === 'changed' ? Object.keys(to ?? {}) : [],
      became: became !== 'back' && !isThere ? 'gone' : became,
    }
  })
  const typed = refused.map(({ row, column }): SteppedRow => {
    const became = store?.row(row) ? 'changed' : 'gone'
    return { row, caseNumber: numberOf(row), columns: [column], became }
  })
  return [...rows, ...typed.filter(({ became }) => became === 'changed')]
}

import { type CellValue, sameValue } from '#domain/template/column.ts'
import type { CellPlace } from './model.ts'
import { cellsOf, type Range } from './selection.ts'
import type { GridState } from './state.ts'

/** A cell that was cut, and what stood there then. */
export interface CutCell extends CellPlace {
  readonly value: CellValue
  /** Its refused text, where it held one. */
  readonly draft?: string
  /** Its place in the clip. */
  readonly at: { readonly row: number; readonly column: number }
}

/** Cells that the next paste of their clip moves. They are cells, not places: sorting and filtering do not touch them. */
export interface Cut {
  /** Names the clip, so that an equal one from elsewhere is not taken for it. */
  readonly id: string
  readonly cells: readonly CutCell[]
  readonly has: (row: string, column: string) => boolean
  /** Place in `cells` of what stands at a place of the clip; undefined where nothing was cut. */
  readonly placeOf: (row: number, column: number) => number | undefined
}

/** Cuts the cells of a rectangle that hold something and may be changed. */
export function cutOf(state: GridState, range: Range, id: string): Cut {
  const cells: CutCell[] = []
  for (const { row, column } of cellsOf([range])) {
    const at = state.place({ row, column })
    if (!at || at.column.readOnly || !state.isFilled(row, column)) continue
    const draft = state.drafts.get(at.row.id, at.column.key)?.text
    cells.push({
      row: at.row.id,
      column: at.column.key,
      value: at.row.values[at.column.key] ?? null,
      ...(draft === undefined ? {} : { draft }),
      at: { row: row - range.top, column: column - range.left },
    })
  }
  const keys = new Set(cells.map(({ row, column }) => `${row}/${column}`))
  const places = new Map(cells.map(({ at }, place) => [`${at.row}/${at.column}`, place]))
  return {
    id,
    cells,
    has: (row, column) => keys.has(`${row}/${column}`),
    placeOf: (row, column) => places.get(`${row}/${column}`),
  }
}

/** Whether a cut cell is there as it was cut: nobody has changed it, and nothing newer waits in it. */
export function isAsCut({ rows, drafts }: GridState, { row, column, value, draft }: CutCell): boolean {
  const now = rows.byId(row)
  return (
    now !== undefined &&
    sameValue(now.values[column], value) &&
    drafts.get(row, column)?.text === draft &&
    drafts.waiting.textAt(row, column) === undefined
  )
}

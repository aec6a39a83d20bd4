import { type CellValue, isServerColumn } from '#domain/template/column.ts'
import type { Applied } from './apply.ts'
import type { CutCell } from './cut.ts'
import type { Gesture } from './events.ts'
import type { CellPlace, GridRow } from './model.ts'
import type { GridState } from './state.ts'

/** A text or a value for a cell of the view; rows beyond the filled ones are made. */
export type Write = { readonly row: number; readonly column: number } & Content

type Content = { readonly text: string } | { readonly value: CellValue }

/**
 * A text or a value for the cell of a row and a column: however the view is sorted, filtered or folded before it is
 * judged, it goes there and nowhere else. `cut`: place of the cell among the cut ones from which it comes.
 * `seen`: revision of the row when the writing began; what others wrote there since is a conflict, not overwritten.
 */
export type BoundWrite = CellPlace & Content & { readonly cut?: number; readonly seen?: number }

/** What a person did in one go, ready to be judged now or later. */
export interface BoundGesture {
  readonly gesture: Gesture
  readonly writes: readonly BoundWrite[]
  /** Cells that a move empties, each once what stood there has found its new place. */
  readonly moved?: readonly CutCell[]
  readonly done?: (applied: Applied) => void
}

/** Whether nothing would be written. */
export const isBlank = (write: Content): boolean =>
  'text' in write ? write.text.trim() === '' : write.value === null

/** Writes by the rows and columns that stand at their places now; new rows get their ids here. What cannot be changed is left out. */
export function bind(
  { rows, columns }: GridState,
  writes: readonly (Write & { cut?: number })[],
): BoundWrite[] {
  return writes.flatMap(({ row: at, column: place, ...content }): BoundWrite[] => {
    const column = columns.columns[place]
    if (!column || column.readOnly) return []
    if (at >= rows.filled && isBlank(content)) return []
    while (rows.filled <= at) if (!rows.make()) return []
    const row = rows.at(at)
    return row ? [{ row: row.id, column: column.key, ...content, ...seenOf(row) }] : []
  })
}

const seenOf = ({ revision }: GridRow): { seen?: number } =>
  revision === undefined ? {} : { seen: revision }

/** One write at a cell that is known by its row and column; null where nothing is to be written. */
export function bindAt(
  state: GridState,
  { row, column, seen }: CellPlace & { readonly seen?: number },
  content: Content,
): BoundWrite | null {
  const known = state.model?.template.columns.find(({ key }) => key === column)
  if (!known || isServerColumn(known) || !state.model?.editable) return null
  if (state.rows.isBlankId(row)) {
    if (isBlank(content)) return null
    state.rows.make()
  }
  const place = { row, column, ...(seen === undefined ? {} : { seen }) }
  return 'text' in content ? { ...place, text: content.text } : { ...place, value: content.value }
}

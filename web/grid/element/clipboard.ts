import { toHtml, toText } from '../clip-text.ts'
import type { GridColumn } from '../columns.ts'
import { type Cut, cutOf } from '../cut.ts'
import { type Range, rangesOf } from '../selection.ts'
import type { GridState } from '../state.ts'
import { gridText } from '../../text/grid.ts'
import { Part } from '../../ui/part.ts'
import type { GridHost } from './host.ts'

/** The type under which a clip names the cut that it came from; other programs do not read it. */
const CUT = 'application/x-kim-cut'

/** What reads clips and lays them down: loaded after the first paint. */
export const PASTE = new Part(() => import('./paste.ts'))

/** What the clipboard holds at a paste. */
export interface Clipped {
  readonly html: string
  readonly text: string
  /** Names the cut that it came from; empty for any other clip. */
  readonly cut: string
}

/** The view into which something is pasted, as it is at that moment. */
export interface PasteView {
  readonly ranges: readonly Range[]
  /** Ids of the rows, without the empty one. */
  readonly rows: readonly string[]
  readonly columns: readonly Pick<GridColumn, 'key' | 'readOnly'>[]
}

/** Copy, cut and paste of cells in Ready mode; while a text is written the clipboard is the input's. */
export class Clipboard {
  readonly #host: GridHost

  constructor(host: GridHost) {
    this.#host = host
  }

  copy(event: ClipboardEvent): void {
    this.#put(event, null)
    this.#endCut()
  }

  cut(event: ClipboardEvent): void {
    const { state, announce } = this.#host
    const t = gridText(state.model?.language ?? 'de')
    event.preventDefault()
    const ranges = rangesOf(state.selection)
    const [range] = ranges
    const cut = range && cutOf(state, range, crypto.randomUUID())
    const objection = !state.model?.editable
      ? t.readOnlySheet
      : ranges.length > 1
        ? t.cutRanges
        : !cut || cut.cells.length === 0
          ? t.cutNothing
          : cut.cells.some(({ row, column }) => state.drafts.waiting.textAt(row, column) !== undefined)
            ? t.cutWaiting
            : null
    if (objection !== null || !cut) {
      announce('grid-say', { text: objection ?? t.cutNothing })
      // What cannot be cut is copied, as it always was where a sheet is only read.
      if (!state.model?.editable) this.copy(event)
      return
    }
    this.#put(event, cut)
    state.cut = cut
    this.#host.refresh()
    announce('grid-say', { text: t.cutCells(cut.cells.length) })
  }

  paste(event: ClipboardEvent): void {
    const { state, announce } = this.#host
    if (!state.model) return
    event.preventDefault()
    if (!state.model.editable) {
      announce('grid-say', { text: gridText(state.model.language).readOnlySheet })
      return
    }
    const get = (type: string): string => event.clipboardData?.getData(type) ?? ''
    const clipped = { html: get('text/html'), text: get('text/plain'), cut: get(CUT) }
    const view = viewOf(state)
    const { here } = PASTE
    if (here) void here.pasteInto(this.#host, clipped, view)
    else
      PASTE.get().then(
        ({ pasteInto }) => pasteInto(this.#host, clipped, view),
        () => announce('grid-missing', {}),
      )
  }

  #put(event: ClipboardEvent, cut: Cut | null): void {
    const rows = this.#selected()
    event.clipboardData?.setData('text/plain', toText(rows))
    event.clipboardData?.setData('text/html', toHtml(rows, cut?.id))
    if (cut) event.clipboardData?.setData(CUT, cut.id)
    event.preventDefault()
  }

  #endCut(): void {
    if (!this.#host.state.cut) return
    this.#host.state.cut = null
    this.#host.refresh()
  }

  // The last rectangle, as spreadsheets do; several ones would make a clip that nobody can read.
  #selected(): string[][] {
    const { state } = this.#host
    const range = rangesOf(state.selection).at(-1)
    const rows: string[][] = []
    if (!range) return rows
    for (let row = range.top; row <= range.bottom; row += 1) {
      const data = state.rows.at(row)
      if (!data || (state.rows.isBlank(data) && row > range.top)) continue
      rows.push(
        state.columns.columns.slice(range.left, range.right + 1).map((column) => state.textAt(data, column)),
      )
    }
    return rows
  }
}

function viewOf({ rows, columns, selection }: GridState): PasteView {
  const ids: string[] = []
  for (let at = 0; at < rows.filled; at += 1) {
    const id = rows.at(at)?.id
    if (id !== undefined) ids.push(id)
  }
  return { ranges: rangesOf(selection), rows: ids, columns: columns.columns }
}

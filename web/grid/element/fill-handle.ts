import { bind } from '../bound.ts'
import { fillArea, planDrag } from '../fill.ts'
import { type Range, rangesOf, selectRange } from '../selection.ts'
import type { GridState } from '../state.ts'
import { gridText } from '../../text/grid.ts'
import { HEAD_HEIGHT, ROW_HEIGHT } from './geometry.ts'
import type { GridHost } from './host.ts'

/** Half of the handle's size, in rem: it sits on the corner. */
const HALF = 0.25

/** The square at the corner of the selection; dragging it repeats the selection's cells. Keyboards have Ctrl+D and Ctrl+R. */
export class FillHandle {
  readonly #handle: HTMLElement
  readonly #area: HTMLElement
  #drag: { readonly source: Range; area: Range; rows: string } | null = null

  constructor(handle: HTMLElement, area: HTMLElement) {
    this.#handle = handle
    this.#area = area
  }

  /**
   * Puts the handle to the corner of the selection; hidden where nothing can be filled, and where the corner has been
   * scrolled below the frozen columns, whose width is `frozen`. Rem.
   */
  place(state: GridState, scrolled: number, frozen: number): void {
    const ranges = rangesOf(state.selection)
    const [range] = ranges
    const { starts } = state.columns
    const corner = starts[(range?.right ?? 0) + 1] ?? 0
    const covered = range && range.right >= state.columns.frozen && corner - scrolled <= frozen
    const possible = state.model?.editable && ranges.length === 1 && range && range.bottom < state.rows.filled
    this.#handle.hidden = !possible || covered === true
    if (!possible) return
    this.#handle.style.left = `${corner - HALF}rem`
    this.#handle.style.top = `${HEAD_HEIGHT + (range.bottom + 1) * ROW_HEIGHT - HALF}rem`
  }

  /** Begins a drag; false when the press was not on the handle. */
  down(event: PointerEvent, { state }: GridHost): boolean {
    const [range] = rangesOf(state.selection)
    if (event.composedPath()[0] !== this.#handle || !range) return false
    event.preventDefault()
    this.#drag = { source: range, area: range, rows: rowsIn(state, range) }
    return true
  }

  move(event: PointerEvent, { state, view }: GridHost): void {
    if (!this.#drag) return
    const to = view.cellAt(event.clientX, event.clientY)
    this.#drag.area = fillArea(this.#drag.source, { ...to, row: Math.min(to.row, state.rows.filled - 1) })
    this.#drag.rows = rowsIn(state, this.#drag.area)
    const { top, bottom, left, right } = this.#drag.area
    const { starts } = state.columns
    const { style } = this.#area
    this.#area.hidden = false
    style.left = `${starts[left] ?? 0}rem`
    style.top = `${HEAD_HEIGHT + top * ROW_HEIGHT}rem`
    style.width = `${(starts[right + 1] ?? 0) - (starts[left] ?? 0)}rem`
    style.height = `${(bottom - top + 1) * ROW_HEIGHT}rem`
  }

  /** Ends a drag without filling anything; false when there is none. */
  cancel(): boolean {
    const was = this.#drag !== null
    this.#drag = null
    this.#area.hidden = true
    return was
  }

  get dragging(): boolean {
    return this.#drag !== null
  }

  up(host: GridHost): void {
    const drag = this.#drag
    this.#drag = null
    this.#area.hidden = true
    if (!drag || drag.area === drag.source) return
    // Others may have removed a row meanwhile: what was meant is no longer what lies there.
    if (drag.rows !== rowsIn(host.state, drag.area)) {
      host.announce('grid-say', { text: gridText(host.state.model?.language ?? 'de').fillMoved })
      return
    }
    host.write({ gesture: 'fill', writes: bind(host.state, planDrag(host.state, drag.source, drag.area)) })
    const active = { row: drag.area.top, column: drag.area.left }
    host.select(selectRange(active, drag.area), host.state.selection.active)
  }
}

const rowsIn = ({ rows }: GridState, { top, bottom }: Range): string =>
  Array.from({ length: bottom - top + 1 }, (_, at) => rows.at(top + at)?.id).join()

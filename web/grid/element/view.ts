import { type Cell, rangesOf } from '../selection.ts'
import type { GridState } from '../state.ts'
import { indicesOf, scrollToShow, visibleColumns, visibleRows } from '../window.ts'
import {
  COLUMN_OVERSCAN,
  HEAD_HEIGHT,
  isReleased,
  ROW_HEIGHT,
  ROW_OVERSCAN,
  type Viewport,
} from './geometry.ts'
import type { FillHandle } from './fill-handle.ts'
import { drawHead } from './head-view.ts'
import { reconcile } from './reconcile.ts'
import { RowView } from './row-view.ts'

/** Elements of the grid's skeleton. */
export interface Parts {
  readonly scroller: HTMLElement
  readonly grid: HTMLElement
  readonly head: HTMLElement
  readonly body: HTMLElement
  /** Hidden texts that cells are described by. */
  readonly notes: HTMLElement
  readonly handle: FillHandle
}

/** Draws the part of the sheet that is in view, with fixed row heights and recycled elements. */
export class GridView {
  readonly #parts: Parts
  readonly #state: GridState
  readonly #columnRules = new CSSStyleSheet()
  readonly #rows = new Map<number, RowView>()
  readonly #spare: RowView[] = []
  #viewport: Viewport = { rem: 16, top: 0, left: 0, width: 0, height: 0, frozen: 0 }
  #focused = -1

  constructor(parts: Parts, state: GridState, root: ShadowRoot) {
    this.#parts = parts
    this.#state = state
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#columnRules]
  }

  /** Lays columns and header out anew, then draws. */
  layout(): void {
    const { columns, bands, starts, total, frozen } = this.#state.columns
    const rules = columns.map(({ start, width }, at) =>
      at === 0 ? `.c0{width:${width}rem}` : `.c${at}{left:${start}rem;width:${width}rem}`,
    )
    const end = starts[frozen] ?? 0
    rules.push(
      `.bands::before{inline-size:${end}rem}.scroller{scroll-padding-inline-start:${end}rem}.band-label,.new-row{inset-inline-start:${end}rem}`,
    )
    for (const { first, span } of bands) {
      const left = starts[first] ?? 0
      const right = starts[first + span] ?? total
      rules.push(`.b${first}{left:${left}rem;width:${right - left}rem}`)
    }
    // A style sheet of its own: the content security policy allows no style attributes in markup.
    this.#columnRules.replaceSync(rules.join(''))
    this.#parts.grid.style.width = `${total}rem`
    drawHead(this.#parts.head, this.#state)
    this.measure()
  }

  /** Reads the scroller's measures, then draws. */
  measure(): void {
    const { scroller, grid } = this.#parts
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    const released = isReleased(this.#frozenWidth, scroller.clientWidth, rem)
    grid.classList.toggle('released', released)
    this.#viewport = {
      rem,
      top: scroller.scrollTop,
      left: scroller.scrollLeft,
      width: scroller.clientWidth,
      height: scroller.clientHeight,
      frozen: released ? 0 : this.#frozenWidth * rem,
    }
    this.draw()
  }

  get #frozenWidth(): number {
    const { starts, frozen } = this.#state.columns
    return starts[frozen] ?? 0
  }

  /** Follows the scroller; draws only when other rows or columns have come into view. */
  scrolled(): void {
    const { scrollTop: top, scrollLeft: left } = this.#parts.scroller
    if (top === this.#viewport.top && left === this.#viewport.left) return
    this.#viewport = { ...this.#viewport, top, left }
    this.#draw(false)
  }

  /** Draws what is in view; cells that show the same as before are not touched. */
  draw(): void {
    this.#draw(true)
  }

  #draw(changed: boolean): void {
    const state = this.#state
    const { body, grid, notes } = this.#parts
    const { rows: rowCount, columns: columnCount } = state.extent
    const { rem, top, left, width, height, frozen } = this.#viewport
    const rows = visibleRows(top, height - HEAD_HEIGHT * rem, ROW_HEIGHT * rem, rowCount, ROW_OVERSCAN)
    const columns = visibleColumns(
      left / rem,
      width / rem,
      state.columns.starts,
      frozen / rem,
      COLUMN_OVERSCAN,
    )
    body.style.height = `${rowCount * ROW_HEIGHT}rem`
    grid.ariaRowCount = String(rowCount + 2)
    grid.ariaColCount = String(columnCount)
    const pinned = [state.selection.active.row, this.#focused].filter((row) => row < rowCount)
    reconcile(
      body,
      this.#rows,
      indicesOf(rows, pinned),
      this.#spare,
      () => new RowView(notes),
      (row, index) => row.bind(index),
    )
    const drawing = {
      state,
      columns: indicesOf(columns, pinnedColumns(state.columns.frozen)).filter((at) => at > 0),
      ranges: rangesOf(state.selection),
      changed,
    }
    for (const row of this.#rows.values()) row.draw(drawing)
    this.#parts.handle.place(state, left / rem, frozen / rem)
  }

  /** Scrolls just as far as a cell needs to be seen, and draws it. */
  reveal(cell: Cell): void {
    const { scroller } = this.#parts
    const { top, left } = this.#offsetsToShow(cell)
    if (top !== scroller.scrollTop) scroller.scrollTop = top
    if (left !== scroller.scrollLeft) scroller.scrollLeft = left
    this.#viewport = { ...this.#viewport, top: scroller.scrollTop, left: scroller.scrollLeft }
    this.draw()
  }

  /** Whether a cell can be seen, but for half a row's height at most. */
  inSight(cell: Cell): boolean {
    const { scroller } = this.#parts
    const { top, left } = this.#offsetsToShow(cell)
    const tolerance = (ROW_HEIGHT * this.#viewport.rem) / 2
    return (
      Math.abs(top - scroller.scrollTop) <= tolerance && Math.abs(left - scroller.scrollLeft) <= tolerance
    )
  }

  #offsetsToShow(cell: Cell): { readonly top: number; readonly left: number } {
    const { scroller } = this.#parts
    const { rem, width, height, frozen } = this.#viewport
    const head = HEAD_HEIGHT * rem
    const y = head + cell.row * ROW_HEIGHT * rem
    const column = this.#state.columns.columns[cell.column]
    const top = scrollToShow(scroller.scrollTop, height, head, y, y + ROW_HEIGHT * rem)
    const start = (column?.start ?? 0) * rem
    const end = start + (column?.width ?? 0) * rem
    const left =
      cell.column < this.#state.columns.frozen && frozen > 0
        ? scroller.scrollLeft
        : scrollToShow(scroller.scrollLeft, width, frozen, start, end)
    return { top, left }
  }

  /** Gives a drawn cell the focus; the row that had it stays drawn until then. */
  focus(cell: Cell): void {
    const element = this.element(cell)
    element?.focus({ preventScroll: true })
    if (element) showInWindow(element)
    this.#focused = cell.row
  }

  /** The element of a cell, when it is drawn. */
  element(cell: Cell): HTMLElement | undefined {
    return this.#rows.get(cell.row)?.cell(cell.column)
  }

  /** The place of the cell in which an event happened. */
  placeOf(event: Event): Cell | null {
    for (const node of event.composedPath()) {
      if (!(node instanceof HTMLElement)) continue
      const parent = node.parentElement
      if (parent?.parentElement !== this.#parts.body) continue
      for (const row of this.#rows.values()) {
        if (row.element !== parent) continue
        const column = row.columnOf(node)
        return column < 0 ? null : { row: row.index, column }
      }
    }
    return null
  }

  /** The heading of a column. */
  heading(column: number): HTMLElement | null {
    return this.#parts.head.querySelector(`[data-column="${column}"]`)
  }

  /** The cell under a point of the window, clamped to the sheet; for drags that leave it. */
  cellAt(x: number, y: number): Cell {
    const box = this.#parts.scroller.getBoundingClientRect()
    const { rem, frozen } = this.#viewport
    const { scrollTop, scrollLeft } = this.#parts.scroller
    const { starts } = this.#state.columns
    const { rows, columns } = this.#state.extent
    const inside = x - box.left < frozen ? x - box.left : x - box.left + scrollLeft
    let column = 0
    while (column < columns - 1 && (starts[column + 1] ?? 0) * rem <= inside) column += 1
    const row = Math.floor((y - box.top + scrollTop - HEAD_HEIGHT * rem) / (ROW_HEIGHT * rem))
    return { row: Math.max(0, Math.min(rows - 1, row)), column }
  }

  /** How far a point of a drag lies in the strip along the edge of the cells or beyond it, in pixels; negative to the left and above. */
  beyond(x: number, y: number): { readonly across: number; readonly down: number } {
    const { left, top, right, bottom } = this.#parts.scroller.getBoundingClientRect()
    const { rem, frozen } = this.#viewport
    return {
      across: outside(x, left + frozen, right),
      down: outside(y, top + HEAD_HEIGHT * rem, bottom),
    }
  }

  /** Scrolls by so many pixels; false where there is no farther to go. */
  scrollBy(across: number, down: number): boolean {
    const { scroller } = this.#parts
    const { scrollLeft, scrollTop } = scroller
    scroller.scrollBy({ left: across, top: down, behavior: 'instant' })
    this.scrolled()
    return scroller.scrollLeft !== scrollLeft || scroller.scrollTop !== scrollTop
  }

  /** The first row that is wholly in view. */
  get topRow(): number {
    return Math.ceil(this.#viewport.top / (ROW_HEIGHT * this.#viewport.rem))
  }

  /** Left edge of a column as it is seen, in rem from the sheet's left edge: frozen ones go along with what is scrolled. */
  leftOf(column: number): number {
    const { columns, frozen } = this.#state.columns
    const start = columns[column]?.start ?? 0
    const { left, rem, frozen: covered } = this.#viewport
    return column < frozen && covered > 0 ? start + left / rem : start
  }

  /** Right edge of what is in view, in rem from the sheet's left edge. */
  get rightEdge(): number {
    return (this.#viewport.left + this.#viewport.width) / this.#viewport.rem
  }

  /** Rows that fit on one screen, at least one. */
  get pageRows(): number {
    const { height, rem } = this.#viewport
    return Math.max(1, Math.floor((height - HEAD_HEIGHT * rem) / (ROW_HEIGHT * rem)) - 1)
  }

  /** Columns that fit on one screen beside the frozen one, at least one. */
  get pageColumns(): number {
    const { width, frozen, rem } = this.#viewport
    const { total, columns } = this.#state.columns
    return Math.max(1, Math.floor((width - frozen) / ((total * rem) / Math.max(1, columns.length))))
  }
}

/** Width of the strip along the edges in which a drag scrolls on: a window that fills the screen has no beyond. */
const STRIP = 12

const outside = (at: number, from: number, to: number): number =>
  at < from + STRIP ? at - from - STRIP : at > to - STRIP ? at - to + STRIP : 0

const pinnedColumns = (frozen: number): number[] => Array.from({ length: frozen }, (_, at) => at)

/** What sticks to the foot of the window on narrow pages, in pixels. */
const STICKY_FOOT = 96

// On narrow pages the sheet is longer than the window: the page itself has to follow the focus.
function showInWindow(element: HTMLElement): void {
  const page = document.scrollingElement
  if (!page || page.scrollHeight <= page.clientHeight) return
  const { top, bottom } = element.getBoundingClientRect()
  const foot = page.clientHeight > 2 * STICKY_FOOT + 100 ? page.clientHeight - STICKY_FOOT : page.clientHeight
  if (bottom > foot) window.scrollBy(0, bottom - foot)
  else if (top < 0) window.scrollBy(0, top)
}

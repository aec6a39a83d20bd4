import {
  addCell,
  type Cell,
  extendTo,
  inRange,
  rangesOf,
  selectCell,
  type Selection,
  selectRange,
} from '../selection.ts'
import { foldToggled } from '../layout.ts'
import { cellMessages } from '../messages.ts'
import type { GridHost } from './host.ts'
import { ColumnDrag } from './column-drag.ts'
import { ColumnResize } from './column-resize.ts'
import { EdgeScroll } from './edge-scroll.ts'
import type { FillHandle } from './fill-handle.ts'
import { commit } from './keyboard.ts'

const HOVER_MS = 350

/** Everything that a mouse, pen or finger does in the grid. */
export class Pointer {
  readonly #host: GridHost
  #dragging = false
  /** What was selected before the drag. */
  #before: Selection | null = null
  #cancelled = false
  readonly #edge: EdgeScroll
  readonly #resize: ColumnResize
  readonly #drag: ColumnDrag
  readonly #fill: FillHandle
  #hover: ReturnType<typeof setTimeout> | undefined
  #hovered: Cell | null = null
  #at = { x: -1, y: -1 }

  constructor(host: GridHost, fill: FillHandle) {
    this.#host = host
    this.#fill = fill
    this.#edge = new EdgeScroll(host)
    this.#resize = new ColumnResize(host)
    this.#drag = new ColumnDrag(host)
  }

  down(event: PointerEvent): void {
    const host = this.#host
    this.#cancelled = false
    if (event.button > 2 || event.button === 1 || event.pointerType === 'touch') return
    if (this.#resize.down(event) || this.#fill.down(event, host)) return
    const cell = host.view.placeOf(event)
    if (!cell) {
      if (event.button === 0) this.#drag.down(event)
      return
    }
    if (host.editor.mode !== 'ready') commit(host)
    if (event.button === 2) {
      // The menu of the page speaks of the selected rows; a click beside them means another row.
      const ranges = rangesOf(host.state.selection)
      if (!ranges.some((range) => inRange(range, cell.row, cell.column))) host.select(selectCell(cell))
      return
    }
    this.#before = host.state.selection
    this.#select(cell, event)
    this.#dragging = true
  }

  move(event: PointerEvent): void {
    this.#resize.move(event)
    this.#drag.move(event)
    this.#fill.move(event, this.#host)
    if (this.#dragging && event.buttons === 0) this.#end()
    this.#pull(event)
    if (!this.#dragging && !this.#fill.dragging && !this.#drag.dragging) return
    this.#edge.follow(event.clientX, event.clientY, () => {
      this.#drag.move(event)
      this.#fill.move(event, this.#host)
      this.#pull(event)
    })
  }

  up(): void {
    this.#resize.up()
    this.#drag.up()
    this.#fill.up(this.#host)
    this.#end()
  }

  /** Ends a drag as if it had not been begun; false when there is none. */
  cancel(): boolean {
    const before = this.#dragging ? this.#before : null
    // Each is asked: a press may have begun more than one of them.
    const ended = [this.#resize.cancel(), this.#drag.cancel(), this.#fill.cancel(), before !== null]
    this.#end()
    if (before) this.#host.select(before)
    this.#cancelled = ended.includes(true)
    return this.#cancelled
  }

  #end(): void {
    this.#dragging = false
    this.#before = null
    this.#edge.stop()
  }

  // The selection reaches to the cell below the pointer.
  #pull(event: PointerEvent): void {
    if (!this.#dragging) return
    const { state, view } = this.#host
    const cell = view.cellAt(event.clientX, event.clientY)
    const { head } = state.selection
    if (cell.row === head.row && cell.column === head.column) return
    this.#host.select(extendTo(state.selection, cell), cell)
  }

  /** Taps, headings and fold buttons; a tap on the active cell edits it, as there is no keyboard to begin with. */
  click(event: PointerEvent): void {
    const host = this.#host
    const target = event.composedPath()[0]
    // Letting go of the button after Esc is no click.
    if (this.#cancelled || !(target instanceof HTMLElement)) return
    const group = target.closest<HTMLElement>('[data-fold]')?.dataset['fold']
    if (group) this.#fold(group)
    const menu = target.closest<HTMLElement>('[data-menu]')?.dataset['menu']
    if (menu !== undefined) {
      host.openMenu(Number(menu))
      return
    }
    if (target.matches('.edge')) return
    const heading = target.closest<HTMLElement>('[data-column]')?.dataset['column']
    if (heading !== undefined) this.#column(Number(heading))
    if (event.pointerType !== 'touch') return
    const cell = host.view.placeOf(event)
    if (!cell) return
    const { active } = host.state.selection
    if (cell.row === active.row && cell.column === active.column) host.editor.begin('edit')
    else {
      if (host.editor.mode !== 'ready') commit(host)
      host.select(selectCell(cell))
    }
  }

  double(event: MouseEvent): void {
    if (!this.#resize.double(event) && this.#host.view.placeOf(event)) this.#host.editor.begin('edit')
  }

  /** Tells what is said of a cell while the pointer rests on it. */
  over(event: PointerEvent): void {
    const { state, view, tip, editor } = this.#host
    if (event.pointerType === 'touch' || this.#dragging || editor.mode !== 'ready') return
    // Keys scroll cells under a pointer that rests: nobody asks about those.
    const rests = event.clientX === this.#at.x && event.clientY === this.#at.y
    this.#at = { x: event.clientX, y: event.clientY }
    if (rests) {
      clearTimeout(this.#hover)
      return
    }
    const cell = view.placeOf(event)
    if (cell?.row === this.#hovered?.row && cell?.column === this.#hovered?.column) return
    clearTimeout(this.#hover)
    if (this.#hovered && !cell && isInTip(event)) return
    const left = this.#hovered
    this.#hovered = cell
    this.#hover = setTimeout(() => {
      const at = cell && state.place(cell)
      const element = cell ? view.element(cell) : undefined
      const messages = at ? [...cellMessages(state, at.row, at.column)] : []
      if (at && element && element.scrollWidth > element.clientWidth)
        messages.unshift({ mark: 'text', title: state.textAt(at.row, at.column), text: '' })
      if (messages.length > 0) tip.show(messages, element)
      else if (left) this.#host.refresh()
    }, HOVER_MS)
  }

  /** The pointer has left the grid. */
  out(): void {
    clearTimeout(this.#hover)
    this.#hovered = null
  }

  /** The grid is taken off the page. */
  stop(): void {
    this.out()
    this.#end()
  }

  #select(cell: Cell, event: PointerEvent): void {
    const { state } = this.#host
    const number = event.composedPath().some((node) => node instanceof Element && node.matches('.row-number'))
    if (number) {
      const top = event.shiftKey ? Math.min(state.selection.active.row, cell.row) : cell.row
      const bottom = event.shiftKey ? Math.max(state.selection.active.row, cell.row) : cell.row
      const right = state.extent.columns - 1
      this.#host.select(selectRange({ row: cell.row, column: 0 }, { top, bottom, left: 0, right }), cell)
    } else if (event.shiftKey) this.#host.select(extendTo(state.selection, cell), cell)
    else if (event.ctrlKey || event.metaKey) this.#host.select(addCell(state.selection, cell))
    else this.#host.select(selectCell(cell))
  }

  #column(column: number): void {
    const { state, view, editor } = this.#host
    if (editor.mode !== 'ready') commit(this.#host)
    const bottom = Math.max(0, state.extent.rows - 1)
    const active = { row: 0, column }
    const shown = { row: Math.min(bottom, view.topRow), column }
    this.#host.select(selectRange(active, { top: 0, bottom, left: column, right: column }), shown)
  }

  #fold(group: string): void {
    const layout = foldToggled(group, this.#host.state)
    if (layout) this.#host.arrange(layout)
  }
}

const isInTip = (event: Event): boolean =>
  event.composedPath().some((node) => node instanceof Element && node.matches('.tip'))

import { gridText } from '../../text/grid.ts'
import type { GridRow } from '../model.ts'
import { inRange, type Range } from '../selection.ts'
import type { GridState } from '../state.ts'
import { CellView } from './cell-view.ts'
import { ROW_HEIGHT } from './geometry.ts'
import { RowHeader } from './header-cell.ts'
import { reconcile, type Recycled } from './reconcile.ts'

/** What all rows of one drawing share. */
export interface Drawing {
  readonly state: GridState
  /** Column places to draw, ascending, without the frozen one. */
  readonly columns: readonly number[]
  readonly ranges: readonly Range[]
  /** Something else than the scroll position has changed. */
  readonly changed: boolean
}

/** One drawn row: the frozen header and the cells of the columns in view. */
export class RowView implements Recycled {
  readonly element = document.createElement('div')
  readonly #header = new RowHeader()
  readonly #body = new Map<number, CellView>()
  readonly #spare: CellView[] = []
  readonly #notes: HTMLElement
  readonly #hint = document.createElement('span')
  #index = -1
  #drawn: readonly number[] | null = null
  #row: GridRow | undefined

  constructor(notes: HTMLElement) {
    this.#notes = notes
    this.element.setAttribute('role', 'row')
    this.#hint.className = 'new-row'
    this.#hint.ariaHidden = 'true'
    this.element.append(this.#header.element)
  }

  /** Moves the row to another index of the view. */
  bind(index: number): void {
    this.#index = index
    this.#drawn = null
    this.element.style.transform = `translateY(${index * ROW_HEIGHT}rem)`
    // Two header rows come before.
    this.element.setAttribute('aria-rowindex', String(index + 3))
  }

  /** Draws the row as it is now. */
  draw({ state, columns, ranges, changed }: Drawing): void {
    if (!changed && this.#drawn && sameSpan(this.#drawn, columns)) return
    this.#drawn = columns
    const row = state.rows.at(this.#index)
    if (!row) return
    this.#row = row
    const { active } = state.selection
    const here = active.row === this.#index
    const wanted = here && active.column > 0 ? withPlace(columns, active.column) : columns
    reconcile(
      this.element,
      this.#body,
      wanted,
      this.#spare,
      () => new CellView(this.#notes),
      () => undefined,
      this.#header.element,
    )
    const look = (column: number): { selected: boolean; active: boolean } => ({
      selected: ranges.some((range) => inRange(range, this.#index, column)),
      active: here && active.column === column,
    })
    this.#header.show(state, row, this.#index, look(0))
    for (const [at, cell] of this.#body) {
      const column = state.columns.columns[at]
      if (column) cell.show(state, row, column, at, look(at))
    }
    this.#frame(state, row, ranges)
  }

  /** The element of a drawn cell. */
  cell(column: number): HTMLElement | undefined {
    return column === 0 ? this.#header.element : this.#body.get(column)?.element
  }

  /** The place of one of its elements; -1 when it is none of them. */
  columnOf(element: Element): number {
    if (element === this.#header.element) return 0
    for (const [at, cell] of this.#body) if (cell.element === element) return at
    return -1
  }

  get index(): number {
    return this.#index
  }

  /** The row that was drawn last. */
  get row(): GridRow | undefined {
    return this.#row
  }

  #frame(state: GridState, row: GridRow, ranges: readonly Range[]): void {
    const blank = state.rows.isBlank(row)
    this.element.className = `row${blank ? ' blank' : ''}${row.state ? ` ${row.state}` : ''}`
    const last = state.columns.columns.length - 1
    const whole = ranges.some(
      (range) =>
        range.left === 0 && range.right === last && range.top <= this.#index && range.bottom >= this.#index,
    )
    this.element.ariaSelected = String(whole)
    if (blank) {
      this.#hint.textContent = gridText(state.model?.language ?? 'de').newRow
      if (!this.#hint.isConnected) this.element.append(this.#hint)
    } else this.#hint.remove()
  }
}

function withPlace(columns: readonly number[], place: number): readonly number[] {
  return columns.includes(place) ? columns : [...columns, place].sort((a, b) => a - b)
}

// Both are a run without gaps, behind the columns that are frozen.
function sameSpan(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a[0] === b[0] && a.at(-1) === b.at(-1)
}

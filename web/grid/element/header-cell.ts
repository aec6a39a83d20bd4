import { gridText } from '../../text/grid.ts'
import type { GridRow } from '../model.ts'
import type { GridState } from '../state.ts'
import type { CellLook } from './cell-view.ts'

const SIGNS = { waiting: '…', conflict: '⇄', refused: '!' } as const

/** The frozen cell at a row's beginning: row number, case number, and how the row stands with the server. */
export class RowHeader {
  readonly element = document.createElement('div')
  readonly #number = document.createElement('span')
  readonly #case = document.createElement('span')
  readonly #sign = document.createElement('span')

  constructor() {
    this.element.setAttribute('role', 'rowheader')
    this.element.setAttribute('aria-colindex', '1')
    this.element.setAttribute('aria-readonly', 'true')
    this.#number.className = 'row-number'
    this.#number.ariaHidden = 'true'
    this.#case.className = 'case'
    this.#sign.className = 'sign'
    this.element.append(this.#number, this.#case, this.#sign)
  }

  show(state: GridState, row: GridRow, index: number, look: CellLook): void {
    const t = gridText(state.model?.language ?? 'de')
    const blank = state.rows.isBlank(row)
    const column = state.columns.columns[0]
    this.#number.textContent = blank ? '✱' : String(index + 1)
    this.#case.textContent = blank
      ? ''
      : row.caseNumber === null
        ? t.newCase
        : column
          ? state.format(row, column.column)
          : row.caseNumber
    this.element.className = `cell c0 frozen${look.selected ? ' selected' : ''}${look.active ? ' active' : ''}`
    this.element.ariaSelected = String(look.selected)
    if (look.active) this.element.tabIndex = 0
    else this.element.removeAttribute('tabindex')
    if (blank) this.element.ariaLabel = t.newRow
    else this.element.removeAttribute('aria-label')
    const told = row.state === undefined || row.state === 'saved' ? null : row.state
    this.#sign.textContent = told ? SIGNS[told] : row.notice ? '!' : ''
    this.#sign.className = `sign ${told ?? (row.notice ? 'refused' : '')}`
    const words = told && { waiting: t.waiting, conflict: t.rowConflict, refused: t.rowRefused }[told]
    const description = [words, row.notice].filter(Boolean).join('. ')
    if (description) this.element.title = description
    else this.element.removeAttribute('title')
  }
}

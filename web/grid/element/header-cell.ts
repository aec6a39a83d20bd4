import { QUESTION_LABELS } from '#domain/text/question-labels.ts'
import { gridText } from '../../text/grid.ts'
import type { GridRow } from '../model.ts'
import { askedAt } from '../notes.ts'
import type { GridState } from '../state.ts'
import type { CellLook } from './cell-view.ts'

const SIGNS = { waiting: '…', conflict: '⇄', refused: '!' } as const

/** The frozen cell at a row's beginning: row number, case number, and how the row stands with the server. */
export class RowHeader {
  readonly element = document.createElement('div')
  readonly #number = document.createElement('span')
  readonly #case = document.createElement('span')
  readonly #sign = document.createElement('span')
  readonly #label = document.createElement('span')

  constructor() {
    this.element.setAttribute('role', 'rowheader')
    this.element.setAttribute('aria-colindex', '1')
    this.element.setAttribute('aria-readonly', 'true')
    this.#number.className = 'row-number'
    this.#case.className = 'case'
    this.#sign.className = 'sign'
    this.#label.className = 'own-label'
    this.element.append(this.#number, this.#case, this.#label, this.#sign)
  }

  show(state: GridState, row: GridRow, index: number, look: CellLook): void {
    const t = gridText(state.model?.language ?? 'de')
    const blank = state.rows.isBlank(row)
    const told = row.state === undefined || row.state === 'saved' ? null : row.state
    const words = told && { waiting: t.waiting, conflict: t.rowConflict, refused: t.rowRefused }[told]
    this.#write(this.#number, blank ? '✱' : String(state.rows.numberAt(index)))
    this.#set(this.#number, 'aria-hidden', blank ? null : 'true')
    this.#write(this.#case, blank ? '' : caseText(state, row, t.newCase))
    const { labels } = state.model ?? {}
    this.#label.hidden = labels === undefined
    this.#write(this.#label, labels?.get(row.caseNumber ?? '') ?? '')
    this.#write(this.#sign, told ? SIGNS[told] : row.notice ? '!' : '')
    this.#set(this.#sign, 'class', `sign ${told ?? (row.notice ? 'refused' : '')}`)
    const { element } = this
    const asked = askedAt(row, 'case_number')
    const questions = (row.questions?.['case_number'] ?? []).map(({ code }) =>
      t.question(QUESTION_LABELS[code][state.model?.language ?? 'de']),
    )
    this.#set(
      element,
      'class',
      `cell c0 frozen${look.selected ? ' selected' : ''}${look.active ? ' active' : ''}${asked ? ` ${asked}` : ''}`,
    )
    this.#set(element, 'aria-selected', String(look.selected))
    this.#set(element, 'tabindex', look.active ? '0' : null)
    this.#set(element, 'aria-label', blank ? t.newRow : null)
    this.#set(element, 'title', [words, row.notice, ...questions].filter(Boolean).join('. ') || null)
  }

  #write(element: HTMLElement, text: string): void {
    if (element.textContent !== text) element.textContent = text
  }

  #set(element: HTMLElement, name: string, value: string | null): void {
    if (element.getAttribute(name) === value) return
    if (value === null) element.removeAttribute(name)
    else element.setAttribute(name, value)
  }
}

function caseText(state: GridState, row: GridRow, fresh: string): string {
  const column = state.columns.columns[0]
  return row.caseNumber === null || !column ? fresh : state.format(row, column.column)
}

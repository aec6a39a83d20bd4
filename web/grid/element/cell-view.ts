import { initialsOf } from '#domain/live.ts'
import { gridText } from '../../text/grid.ts'
import type { GridColumn } from '../columns.ts'
import { isRightAligned } from '../format.ts'
import { cellMessages } from '../messages.ts'
import type { GridRow } from '../model.ts'
import { proposalOf, shownDraft } from '../proposal.ts'
import { askedAt, type Mark, markOf } from '../notes.ts'
import type { GridState } from '../state.ts'
import type { Recycled } from './reconcile.ts'

/** What of a cell depends on more than its row and column. */
export interface CellLook {
  readonly selected: boolean
  readonly active: boolean
}

let notes = 0

/** One drawn cell. It writes to the DOM only what differs from what it showed last. */
export class CellView implements Recycled {
  readonly element = document.createElement('div')
  readonly #text = document.createTextNode('')
  readonly #notes: HTMLElement
  #note: HTMLElement | null = null
  #who: HTMLElement | null = null
  #attributes = new Map<string, string>()
  #shown = ''

  constructor(notes: HTMLElement) {
    this.#notes = notes
    this.element.append(this.#text)
    this.element.setAttribute('role', 'gridcell')
  }

  /** Shows a cell of the view at column place `at`. */
  show(state: GridState, row: GridRow, column: GridColumn, at: number, look: CellLook): void {
    const typed = state.typedAt(row.id, column.key)
    const isUnchecked = state.drafts.waiting.textAt(row.id, column.key) !== undefined
    const draft = isUnchecked ? undefined : state.drafts.get(row.id, column.key)
    const mark: Mark | undefined =
      typed === undefined ? markOf(row, column.key) : isUnchecked ? 'unchecked' : 'refused'
    this.#write(
      mark === 'lapsed'
        ? lapsedText(state, row, column)
        : draft
          ? shownDraft(draft, state.model?.language ?? 'de')
          : (typed ?? state.format(row, column.column)),
    )
    const cut = state.cut?.has(row.id, column.key) ?? false
    let classes = `cell c${at}`
    if (isRightAligned(column.column)) classes += ' number'
    if (at < state.columns.frozen) classes += at === state.columns.frozen - 1 ? ' pinned last' : ' pinned'
    if (look.selected) classes += ' selected'
    if (look.active) classes += ' active'
    if (mark) classes += ` ${mark}`
    if (draft && proposalOf(draft)) classes += ' proposed'
    if (cut) classes += ' cut'
    const asked = askedAt(row, column.key)
    if (asked) classes += ` ${asked}`
    this.#set('class', classes)
    this.#set('aria-colindex', String(at + 1))
    this.#set('aria-readonly', String(column.readOnly || !state.model?.editable))
    this.#set('aria-selected', String(look.selected))
    this.#set('tabindex', look.active ? '0' : null)
    this.#set('aria-invalid', mark === 'refused' || mark === 'error' ? 'true' : null)
    const people = state.peopleAt(row, column)
    this.#showPeople(people)
    this.#describe(state, row, column, mark, people, asked !== undefined || cut)
  }

  // Translators of browsers put elements of their own in the place of a text, which nobody would then see change.
  #write(text: string): void {
    if (this.#text.parentNode !== this.element) {
      this.element.replaceChildren(this.#text, ...(this.#who?.isConnected ? [this.#who] : []))
      this.#shown = this.#text.data
    }
    if (text !== this.#shown) this.#text.data = this.#shown = text
  }

  // Initials at the corner; the names stand in the description.
  #showPeople(people: readonly string[]): void {
    if (people.length === 0) {
      this.#who?.remove()
      return
    }
    this.#who ??= document.createElement('span')
    this.#who.className = 'who'
    this.#who.ariaHidden = 'true'
    this.#who.textContent = people.map(initialsOf).join(' ')
    if (!this.#who.isConnected) this.element.append(this.#who)
  }

  #describe(
    state: GridState,
    row: GridRow,
    column: GridColumn,
    mark: Mark | undefined,
    people: readonly string[],
    more: boolean,
  ): void {
    if (mark === undefined && people.length === 0 && !more) {
      this.#set('aria-describedby', null)
      this.#forget()
      return
    }
    if (mark === 'carried' && people.length === 0 && !more) {
      this.#set('aria-describedby', 'carried')
      this.#forget()
      return
    }
    if (!this.#note) {
      this.#note = document.createElement('span')
      notes += 1
      this.#note.id = `note-${notes}`
      this.#notes.append(this.#note)
    }
    const t = gridText(state.model?.language ?? 'de')
    const said = cellMessages(state, row, column)
      .map(({ title, text }) => `${title}. ${text}`)
      .concat(state.cut?.has(row.id, column.key) ? t.isCut : [], people.map(t.isHere))
      .join(' ')
    if (this.#note.textContent !== said) this.#note.textContent = said
    this.#set('aria-describedby', this.#note.id)
  }

  // What was said of the cell is no longer so: nobody shall come upon it.
  #forget(): void {
    if (this.#note) this.#note.textContent = ''
  }

  #set(name: string, value: string | null): void {
    if ((this.#attributes.get(name) ?? null) === value) return
    if (value === null) {
      this.#attributes.delete(name)
      this.element.removeAttribute(name)
    } else {
      this.#attributes.set(name, value)
      this.element.setAttribute(name, value)
    }
  }
}

// An empty cell that names what stood there; copying and editing find it empty.
function lapsedText({ format, model }: GridState, row: GridRow, { key, column }: GridColumn): string {
  const codes = row.previous?.lapsed?.[key] ?? []
  const value = column.type === 'codes' ? codes : (codes[0] ?? null)
  return gridText(model?.language ?? 'de').lapsedWas(format({ ...row, values: { [key]: value } }, column))
}

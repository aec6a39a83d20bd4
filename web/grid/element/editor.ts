import type { Write } from '../bound.ts'
import type { GridColumn } from '../columns.ts'
import { type EditorAction, editorAction, type Mode } from '../edit.ts'
import { contextOf } from '../context.ts'
import type { Stroke } from '../keymap.ts'
import type { CellPlace, GridRow } from '../model.ts'
import type { Cell } from '../selection.ts'
import { gridText } from '../../text/grid.ts'
import { formatCaseNumber } from '#domain/case-number.ts'
import type { Code } from '#domain/template/code.ts'
import { keysOf } from '#domain/template/column.ts'
import { chosenIn, offeredCodes, optionsFor, type Piece, pieceAt, toggled } from '../offer.ts'
import { HEAD_HEIGHT, ROW_HEIGHT } from './geometry.ts'
import type { GridHost } from './host.ts'
import { NoteCheck } from './note-check.ts'
import type { OptionList } from './option-list.ts'

interface Target {
  readonly cell: Cell
  readonly row: GridRow
  readonly column: GridColumn
  /** Codes that may be chosen; null for columns without a list. */
  readonly codes: readonly Code[] | null
  /** Keys of the codes that are offered first. */
  readonly likely: readonly string[]
  readonly several: boolean
  /** Text with which editing began. */
  readonly before: string
}

/** Widths in rem below which a text could not be read while it is written. */
const LEAST = { text: 24, codes: 20, code: 14, country: 14, municipality: 14 } as const

/** The one editor: an input that lies ready and is laid over the active cell when typing begins. */
export class Editor {
  readonly input: HTMLInputElement
  readonly #list: OptionList
  readonly #note: NoteCheck
  readonly #host: GridHost
  #mode: Mode = 'ready'
  #target: Target | null = null

  constructor(input: HTMLInputElement, list: OptionList, host: GridHost) {
    this.input = input
    this.#list = list
    this.#note = new NoteCheck(input, list, host)
    this.#host = host
  }

  get mode(): Mode {
    return this.#mode
  }

  /**
   * Opens over the active cell. Called in the handler of the first `keydown`, so that the character, dead
   * key or composition that follows lands in the input. False where nothing can be edited.
   */
  begin(mode: 'enter' | 'edit', text?: string): boolean {
    const { state, view } = this.#host
    const cell = state.selection.active
    const at = state.place(cell)
    if (!state.model || !at || at.column.readOnly) return false
    // Two values stand there: which one holds comes before what it becomes. Typing over both decides as well.
    if (mode === 'edit' && at.row.conflicts?.[at.column.key]) {
      this.#host.decide()
      return false
    }
    view.reveal(cell)
    const { row, column } = at
    const before = text ?? (mode === 'edit' ? state.textAt(row, column) : '')
    this.#target = {
      cell,
      row,
      column,
      codes: offeredCodes(column.column, contextOf(state.model, row)),
      likely: column.column.type === 'codes' ? [] : state.recent.likely(column.key, state.rows.all),
      several: column.column.type === 'codes',
      before,
    }
    this.#mode = mode
    this.#lay(this.#target)
    this.input.value = before
    state.drafts.typing = () => this.unsaved
    this.input.focus({ preventScroll: true })
    this.input.setSelectionRange(before.length, before.length)
    if (mode === 'edit' && this.#target.codes) this.offer()
    return true
  }

  /** The cell that is written into; null in Ready mode. */
  get place(): CellPlace | null {
    return this.#target && { row: this.#target.row.id, column: this.#target.column.key }
  }

  /** The cell into which something was written that stands nowhere else. */
  get unsaved(): CellPlace | null {
    return this.#target && this.input.value !== this.#target.before ? this.place : null
  }

  /** What a key does now. */
  action(stroke: Stroke): EditorAction {
    return editorAction(stroke, {
      mode: this.#mode === 'edit' ? 'edit' : 'enter',
      listOpen: this.#list.open,
      choosing: this.#list.choosing,
      several: this.#target?.several ?? false,
    })
  }

  /** Follows what is typed: options are filtered, a note is checked while it is written. */
  typed(): void {
    const target = this.#target
    const { state, tip } = this.#host
    if (!target || !state.model) return
    if (target.codes) this.offer()
    else if (target.column.column.type === 'text') this.#note.typed(target)
    else tip.hide()
  }

  /** Shows the options for what stands in the input; all of them as long as it was not changed. */
  offer(): void {
    const target = this.#target
    const model = this.#host.state.model
    if (target?.column.column.type === 'text') this.#note.offer(target)
    if (!target?.codes || !model) return
    const text = this.input.value
    const piece = this.#piece()
    const searched = text === target.before ? '' : target.several ? piece.text : text
    const found = optionsFor(target.codes, searched, target.likely)
    const chosen = target.several
      ? chosenIn(text, target.codes)
      : new Set(text === target.before ? keys(target) : [])
    // An exact piece is chosen already: then the whole list is of more use than its one line.
    const codes =
      target.several && found.length === 1 && chosen.has(found[0]?.key ?? '') ? target.codes : found
    const active = searched === '' ? codes.findIndex((code) => chosen.has(code.key)) : 0
    this.#list.show(
      { codes, chosen, several: target.several, language: model.language },
      target.several && searched === '' ? -1 : active,
      this.input,
    )
    const t = gridText(model.language)
    this.#host.tip.show(
      codes.length === 0 && searched !== '' ? [{ mark: 'hint', title: t.noMatch, text: t.draftKept }] : [],
      this.input,
    )
    this.#point()
  }

  moveInList(step: number): void {
    this.#list.move(step)
    this.#point()
  }

  closeList(): void {
    this.#list.hide()
    this.#point()
  }

  /** Switches an option of a multi-code cell on or off. */
  toggle(code: Code | undefined = this.#list.active): void {
    const target = this.#target
    const model = this.#host.state.model
    if (!code || !target?.codes || !model) return
    this.input.value = toggled(this.input.value, this.#piece(), code, target.codes, model.language)
    this.offer()
    this.#list.stay(code)
    this.#point()
  }

  /** Takes a known word for an unknown one of a note; false when none is offered. */
  takeWord(): boolean {
    const taken = this.#target?.column.column.type === 'text' && this.#note.take(this.#target)
    if (taken) this.#point()
    return taken
  }

  /** Takes an option by pointer; true when that ends the editing. */
  choose(event: Event): boolean {
    const code = this.#list.codeOf(event)
    if (!code) return false
    if (this.#target?.several) {
      this.toggle(code)
      return false
    }
    this.#list.stay(code)
    return !this.takeWord()
  }

  /** What the editor would write into its cell; null when nothing was changed. */
  result(): { readonly cell: Cell; readonly write: Write; readonly chosen: boolean } | null {
    const target = this.#target
    if (!target) return null
    const cell = this.#place(target)
    if (!cell) return null
    const changed = this.input.value !== target.before || this.#mode === 'enter'
    const option = this.#list.active
    if (!changed && !this.#list.choosing) return null
    if (option && target.codes && !target.several && (this.#list.choosing || this.input.value.trim() !== ''))
      return { cell, write: { ...cell, value: option.key }, chosen: true }
    return { cell, write: { ...cell, text: this.#textWith(option, target) }, chosen: false }
  }

  /** Stays over its cell when rows or columns have moved below it or the sheet was scrolled. */
  follow(): void {
    if (this.#target) this.#put(this.#target)
    this.#list.follow(this.input)
  }

  /** Closes without a trace; the caller moves the focus. */
  close(): void {
    this.#mode = 'ready'
    this.#target = null
    this.#host.state.drafts.typing = null
    this.#list.hide()
    this.input.classList.remove('open')
    this.input.ariaInvalid = null
    this.#point()
    this.#host.tip.hide()
  }

  /** From typing over to editing within the text. */
  edit(): void {
    this.#mode = 'edit'
  }

  // A cell that is not shown now keeps the place that it had: what is written goes by its row and column.
  #place({ row, column, cell }: Target): Cell | null {
    const { rows, columns } = this.#host.state
    const now = { row: rows.indexOf(row.id), column: columns.indexOf(column.key) }
    return now.row < 0 || now.column < 0 ? cell : now
  }

  #put(target: Target): void {
    const { view, state } = this.#host
    const { input } = this
    const cell = this.#place(target) ?? target.cell
    const { width } = state.columns.columns[cell.column] ?? target.column
    const { type } = target.column.column
    const wide = Math.max(width, type in LEAST ? LEAST[type as keyof typeof LEAST] : 0)
    input.style.width = `${wide}rem`
    input.style.left = `${Math.max(0, Math.min(view.leftOf(cell.column), view.rightEdge - wide))}rem`
    input.style.top = `${HEAD_HEIGHT + cell.row * ROW_HEIGHT}rem`
  }

  #textWith(option: Code | undefined, target: Target): string {
    const text = this.input.value
    const model = this.#host.state.model
    if (!option || !target.codes || !model) return text
    const piece = this.#piece()
    const wanted = piece.text !== '' || this.#list.choosing
    if (!wanted || chosenIn(text, target.codes).has(option.key)) return text
    return toggled(text, piece, option, target.codes, model.language)
  }

  #piece(): Piece {
    const { value, selectionStart } = this.input
    return pieceAt(value, selectionStart ?? value.length)
  }

  #lay(target: Target): void {
    const { cell, row, column } = target
    const { state } = this.#host
    const { input } = this
    input.classList.add('open')
    input.classList.toggle('number', column.column.type === 'integer')
    this.#put(target)
    const t = gridText(state.model?.language ?? 'de')
    input.ariaLabel = t.editing(
      column.label,
      row.caseNumber ? formatCaseNumber(row.caseNumber) : t.row(cell.row + 1),
    )
    const isList = 'list' in column.column || column.column.type === 'text'
    input.setAttribute('role', isList ? 'combobox' : 'textbox')
    if (isList) input.ariaExpanded = 'false'
    else input.ariaExpanded = null
  }

  #point(): void {
    const id = this.#list.activeId
    if (id) this.input.setAttribute('aria-activedescendant', id)
    else this.input.removeAttribute('aria-activedescendant')
    if (this.input.getAttribute('role') === 'combobox') this.input.ariaExpanded = String(this.#list.open)
  }
}

function keys({ row, column }: Target): readonly string[] {
  const value = row.values[column.key]
  return typeof value === 'string' ? [value] : keysOf(value)
}

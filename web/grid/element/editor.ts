import type { Write } from '../bound.ts'
import { type EditorAction, editorAction, type Mode } from '../edit.ts'
import type { Stroke } from '../keymap.ts'
import type { CellPlace } from '../model.ts'
import type { Cell } from '../selection.ts'
import { gridText } from '../../text/grid.ts'
import { formatCaseNumber } from '#domain/case-number.ts'
import type { Code } from '#domain/template/code.ts'
import type { CellValue } from '#domain/template/column.ts'
import { CodeCell, type Target } from './code-cell.ts'
import { HEAD_HEIGHT, ROW_HEIGHT } from './geometry.ts'
import type { GridHost } from './host.ts'
import { NoteCheck } from './note-check.ts'
import type { OptionList } from './option-list.ts'

interface PlacedTarget extends Target {
  readonly cell: Cell
}

/** Widths in rem below which a text could not be read while it is written. */
const LEAST = { text: 24, codes: 20, code: 14, country: 14, municipality: 14 } as const

/** The one editor: an input that lies ready and is laid over the active cell when typing begins. */
export class Editor {
  readonly input: HTMLInputElement
  readonly #list: OptionList
  readonly #note: NoteCheck
  readonly #code: CodeCell
  readonly #host: GridHost
  #mode: Mode = 'ready'
  #target: PlacedTarget | null = null

  constructor(input: HTMLInputElement, list: OptionList, host: GridHost) {
    this.input = input
    this.#list = list
    this.#note = new NoteCheck(input, list, host)
    this.#code = new CodeCell(input, list, host)
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
    const draft = state.drafts.get(row.id, column.key)
    const before = text ?? (mode === 'edit' ? state.textAt(row, column) : '')
    this.#target = {
      cell,
      row,
      column,
      likely: column.column.type === 'codes' ? [] : state.recent.likely(column.key, state.rows.all),
      several: column.column.type === 'codes',
      drafted: draft !== undefined,
      before,
    }
    this.#mode = mode
    this.#lay(this.#target)
    this.input.value = before
    state.drafts.typing = () => this.unsaved
    this.input.focus({ preventScroll: true })
    const caret = mode === 'edit' ? (draft?.refusal.piece?.end ?? before.length) : before.length
    this.input.setSelectionRange(caret, caret)
    if (mode === 'edit' && 'list' in column.column) this.offer()
    return true
  }

  /** The cell that is written into; null in Ready mode. */
  get place(): (CellPlace & { readonly seen?: number }) | null {
    if (!this.#target) return null
    const { row, column } = this.#target
    return { row: row.id, column: column.key, ...(row.revision === undefined ? {} : { seen: row.revision }) }
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
    if ('list' in target.column.column) {
      this.#code.writeOut(target)
      this.offer()
    } else if (target.column.column.type === 'text') this.#note.typed(target)
    else tip.hide()
  }

  /** Shows the options for what stands in the input; all of them as long as it was not changed. */
  offer(): void {
    const target = this.#target
    if (target?.column.column.type === 'text') this.#note.offer(target)
    if (target && 'list' in target.column.column) this.#code.offer(target)
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
    if (!code || !this.#target) return
    this.#code.toggle(this.#target, code)
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

  /**
   * What the editor would write into its cell; null when nothing was changed. `isOpen`: several codes fit what was typed, so
   * that somebody has to choose before anything is written.
   */
  result(): {
    readonly cell: Cell
    readonly write: Write
    readonly chosen: boolean
    readonly isOpen: boolean
  } | null {
    const target = this.#target
    if (!target) return null
    const cell = this.#place(target)
    if (!cell) return null
    const text = this.input.value
    const changed = text !== target.before || this.#mode === 'enter'
    if (!changed && !target.drafted && !this.#list.choosing) return null
    const written = this.#code.written(target)
    if (written?.is === 'keys')
      return {
        cell,
        write: { ...cell, value: valueOf(written.keys, target.several) },
        chosen: true,
        isOpen: false,
      }
    return { cell, write: { ...cell, text }, chosen: false, isOpen: written?.is === 'open' }
  }

  /** Asks which of several codes is meant: the caret goes to the piece in question, and its codes are listed. */
  ask(): void {
    if (this.#target) this.#code.ask(this.#target)
    this.#point()
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
  #place({ row, column, cell }: PlacedTarget): Cell | null {
    const { rows, columns } = this.#host.state
    const now = { row: rows.indexOf(row.id), column: columns.indexOf(column.key) }
    return now.row < 0 || now.column < 0 ? cell : now
  }

  #put(target: PlacedTarget): void {
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

  #lay(target: PlacedTarget): void {
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

const valueOf = (written: readonly string[], several: boolean): CellValue =>
  several ? written : (written[0] ?? null)

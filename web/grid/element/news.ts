import { gridText } from '../../text/grid.ts'
import type { Applied } from '../apply.ts'
import { figuresOf } from '../figures.ts'
import { cellMessages, type CellMessage } from '../messages.ts'
import { rangesOf } from '../selection.ts'
import { Part } from '../../ui/part.ts'
import type { GridHost } from './host.ts'

const SAYINGS = new Part(() => import('../sayings.ts'))

/** Rests before what is said of a cell is shown, so that walking over cells does not flicker. */
const TIP_MS = 120

/** What the grid tells: messages at the active cell, and news for the page around it. */
export class News {
  readonly #host: GridHost
  readonly #hasFocus: () => boolean
  #drafts = 0
  #waiting = 0
  #stuck = false
  #tip: ReturnType<typeof setTimeout> | undefined
  #said = ''
  #frame = 0

  constructor(host: GridHost, hasFocus: () => boolean) {
    this.#host = host
    this.#hasFocus = hasFocus
  }

  stop(): void {
    clearTimeout(this.#tip)
    cancelAnimationFrame(this.#frame)
  }

  /** Loads what is said of issues and refused texts, and says it; without it marks alone are shown. */
  async learn(): Promise<void> {
    const { state } = this.#host
    if (state.sayings) return
    state.sayings = await SAYINGS.get().catch(() => null)
    this.#host.refresh()
  }

  /** The active cell or the selection is another one. */
  moved(): void {
    const { state, announce } = this.#host
    const at = state.place(state.selection.active)
    if (at) announce('grid-active', { row: at.row.id, column: at.column.key })
    this.status()
  }

  /** Figures of the selection; once per frame, for a held arrow key must not add up whole columns at every step. */
  status(): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = requestAnimationFrame(() => {
      const { selection, rows, columns } = this.#host.state
      this.#host.announce(
        'grid-status',
        figuresOf(rangesOf(selection), (index) => rows.at(index), columns),
      )
    })
  }

  drafts(): void {
    const { count, waiting } = this.#host.state.drafts
    if (count !== this.#drafts) {
      this.#drafts = count
      this.#host.announce('grid-drafts', { count })
    }
    if (waiting.count === this.#waiting && waiting.stuck === this.#stuck) return
    this.#waiting = waiting.count
    this.#stuck = waiting.stuck
    this.#host.announce('grid-waiting', { count: waiting.count, stuck: waiting.stuck })
  }

  /** A gesture was refused in part: said aloud, as the focus may have gone on. */
  refused({ refused }: Applied): void {
    const [first] = refused
    const { state, announce } = this.#host
    if (!first || !state.model) return
    const at = state.place({
      row: state.rows.indexOf(first.row),
      column: state.columns.indexOf(first.column),
    })
    const told = at && refused.length === 1 ? cellMessages(state, at.row, at.column)[0] : undefined
    announce('grid-say', {
      text: told
        ? `${told.title}. ${told.text}`
        : gridText(state.model.language).refusedCells(refused.length),
    })
  }

  /** Shows what is said of the active cell. That a value was carried over is told by its looks alone. */
  tip(): void {
    clearTimeout(this.#tip)
    this.#tip = undefined
    const { state, editor, tip, view } = this.#host
    if (editor.mode !== 'ready') return
    const messages = this.#messages()
    this.#said = JSON.stringify(messages)
    if (messages.length === 0) {
      tip.hide()
      return
    }
    this.#tip = setTimeout(() => {
      this.#tip = undefined
      const { active } = state.selection
      if (editor.mode === 'ready' && this.#hasFocus() && view.inSight(active))
        tip.show(this.#messages(), view.element(active))
    }, TIP_MS)
  }

  /** Rows are others than before: what is said of the active cell is shown again only if it has changed. */
  renewed(): void {
    this.status()
    if (JSON.stringify(this.#messages()) !== this.#said) this.tip()
  }

  /** A message that was shown, or about to be, waits until scrolling rests; one that was closed stays closed. */
  scrolled(): void {
    const { tip } = this.#host
    if (!tip.open && this.#tip === undefined) return
    tip.hide()
    this.tip()
  }

  #messages(): readonly CellMessage[] {
    const { state } = this.#host
    const at = state.place(state.selection.active)
    return at ? cellMessages(state, at.row, at.column).filter(({ mark }) => mark !== 'carried') : []
  }
}

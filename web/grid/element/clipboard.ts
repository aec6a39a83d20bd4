import type { Write } from '../apply.ts'
import { parseClipboard, toHtml, toText } from '../clipboard.ts'
import { type PastePlan, planPaste } from '../paste.ts'
import { rangesOf, selectRange } from '../selection.ts'
import { pasteText } from '../summary.ts'
import { gridText } from '../../text/grid.ts'
import { clearWrites } from './commands.ts'
import type { GridHost } from './host.ts'

type Clip = readonly (readonly string[])[]

/** Copy, cut and paste of cells in Ready mode; while a text is written the clipboard is the input's. */
export class Clipboard {
  readonly #host: GridHost
  /** Cells that were cut: the next paste of the same clip moves them. */
  #cut: { readonly text: string; readonly cells: readonly Write[] } | null = null

  constructor(host: GridHost) {
    this.#host = host
  }

  copy(event: ClipboardEvent): void {
    const rows = this.#selected()
    const text = toText(rows)
    event.clipboardData?.setData('text/plain', text)
    event.clipboardData?.setData('text/html', toHtml(rows))
    event.preventDefault()
    this.#cut = null
  }

  cut(event: ClipboardEvent): void {
    this.copy(event)
    if (this.#host.state.model?.editable)
      this.#cut = { text: toText(this.#selected()), cells: clearWrites(this.#host) }
  }

  paste(event: ClipboardEvent): void {
    const { state, announce } = this.#host
    const { model } = state
    if (!model) return
    event.preventDefault()
    const t = gridText(model.language)
    if (!model.editable) {
      announce('grid-say', { text: t.readOnlySheet })
      return
    }
    const text = event.clipboardData?.getData('text/plain') ?? ''
    const clip = parseClipboard(event.clipboardData?.getData('text/html') ?? '', text)
    if (clip.length === 0) {
      announce('grid-say', { text: t.nothingToPaste })
      return
    }
    void this.#plan(clip, this.#cut?.text === text ? this.#cut.cells : null)
    this.#cut = null
  }

  // Who pastes into the empty row means new rows; who began above it may not have seen the end of the sheet.
  async #plan(clip: Clip, moved: readonly Write[] | null): Promise<void> {
    const { state } = this.#host
    const plan = this.#planned(clip, true)
    const beganAbove = (rangesOf(state.selection).at(-1)?.top ?? 0) < state.rows.filled
    if (plan.newRows === 0 || !beganAbove) {
      this.#write(plan, moved)
      return
    }
    const answer = await this.#host.askToAppend(plan.newRows)
    if (answer) this.#write(answer === 'append' ? plan : this.#planned(clip, false), moved)
  }

  #planned(clip: Clip, canAppend: boolean): PastePlan {
    const { state } = this.#host
    return planPaste(clip, rangesOf(state.selection), {
      rows: state.rows.filled,
      columns: state.extent.columns,
      canAppend,
      isReadOnly: (column) => state.columns.columns[column]?.readOnly ?? true,
    })
  }

  #write(plan: PastePlan, moved: readonly Write[] | null): void {
    const { state, announce } = this.#host
    const language = state.model?.language ?? 'de'
    this.#host.write(moved ? 'cut' : 'paste', plan.writes, moved ?? [], (applied) => {
      const summary = {
        written: applied.written,
        unchanged: applied.unchanged,
        readOnly: plan.readOnly,
        refused: applied.refused.length,
        newRows: applied.newRows,
        surplusColumns: plan.surplusColumns,
        surplusFrom: plan.surplusFrom,
        surplusRows: plan.surplusRows,
      }
      announce('grid-paste-summary', { summary, text: pasteText(summary, language) })
    })
    if (plan.range) {
      const active = { row: plan.range.top, column: plan.range.left }
      this.#host.select(selectRange(active, plan.range), active)
    }
  }

  // The last rectangle, as spreadsheets do; several ones would make a clip that nobody can read.
  #selected(): string[][] {
    const { state } = this.#host
    const range = rangesOf(state.selection).at(-1)
    const rows: string[][] = []
    if (!range) return rows
    for (let row = range.top; row <= range.bottom; row += 1) {
      const data = state.rows.at(row)
      if (!data || (state.rows.isBlank(data) && row > range.top)) continue
      rows.push(
        state.columns.columns.slice(range.left, range.right + 1).map((column) => state.textAt(data, column)),
      )
    }
    return rows
  }
}

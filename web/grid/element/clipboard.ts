import { bind, type BoundWrite } from '../bound.ts'
import { type Clip, readClip, toHtml, toText } from '../clipboard.ts'
import { type Cut, cutOf } from '../cut.ts'
import type { CellPlace } from '../model.ts'
import { type PastePlan, planPaste } from '../paste.ts'
import { areaAround, rangesOf } from '../selection.ts'
import { pasteText } from '../summary.ts'
import { gridText } from '../../text/grid.ts'
import type { GridHost } from './host.ts'

/** The type under which a clip names the cut that it came from; other programs do not read it. */
const CUT = 'application/x-kim-cut'

/** A paste that has been planned, bound to rows and columns before anybody is asked anything. */
interface Planned {
  readonly plan: PastePlan
  /** Rows that there were; the others are new. */
  readonly filled: number
  /** Into rows that are there. */
  readonly here: readonly BoundWrite[]
  readonly area: { readonly rows: readonly string[]; readonly columns: readonly string[] } | null
}

/** Copy, cut and paste of cells in Ready mode; while a text is written the clipboard is the input's. */
export class Clipboard {
  readonly #host: GridHost

  constructor(host: GridHost) {
    this.#host = host
  }

  copy(event: ClipboardEvent): void {
    this.#put(event, null)
    this.#endCut()
  }

  cut(event: ClipboardEvent): void {
    const { state, announce } = this.#host
    const t = gridText(state.model?.language ?? 'de')
    event.preventDefault()
    const ranges = rangesOf(state.selection)
    const [range] = ranges
    const cut = range && cutOf(state, range, crypto.randomUUID())
    const objection = !state.model?.editable
      ? t.readOnlySheet
      : ranges.length > 1
        ? t.cutRanges
        : !cut || cut.cells.length === 0
          ? t.cutNothing
          : cut.cells.some(({ row, column }) => state.drafts.waiting.textAt(row, column) !== undefined)
            ? t.cutWaiting
            : null
    if (objection !== null || !cut) {
      announce('grid-say', { text: objection ?? t.cutNothing })
      // What cannot be cut is copied, as it always was where a sheet is only read.
      if (!state.model?.editable) this.copy(event)
      return
    }
    this.#put(event, cut)
    state.cut = cut
    this.#host.refresh()
    announce('grid-say', { text: t.cutCells(cut.cells.length) })
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
    const html = event.clipboardData?.getData('text/html') ?? ''
    const clip = readClip(html, event.clipboardData?.getData('text/plain') ?? '')
    if (clip.cells.length === 0) {
      announce('grid-say', { text: t.nothingToPaste })
      return
    }
    const { cut } = state
    const id = event.clipboardData?.getData(CUT) || clip.cut
    void this.#plan(clip, cut && cut.id === id ? cut : null)
  }

  // Who pastes into the empty row means new rows; who began above it may not have seen the end of the sheet.
  async #plan(clip: Clip, cut: Cut | null): Promise<void> {
    const { state } = this.#host
    const planned = this.#planned(clip, true, cut)
    const beganAbove = (rangesOf(state.selection).at(-1)?.top ?? 0) < state.rows.filled
    if (planned.plan.newRows === 0 || !beganAbove) {
      this.#write(clip, planned, cut, true)
      return
    }
    // Where it goes is settled before the question: meanwhile the view may change.
    const fit = this.#planned(clip, false, cut)
    const answer = await this.#host.askToAppend(planned.plan.newRows)
    if (answer) this.#write(clip, answer === 'append' ? planned : fit, cut, answer === 'append')
  }

  #planned(clip: Clip, canAppend: boolean, cut: Cut | null): Planned {
    const { state } = this.#host
    const { rows, columns } = state
    const { filled } = rows
    const plan = planPaste(clip.cells, rangesOf(state.selection), {
      rows: filled,
      columns: state.extent.columns,
      canAppend,
      isReadOnly: (column) => columns.columns[column]?.readOnly ?? true,
      traced: cut !== null,
    })
    const here = bind(
      state,
      plan.writes.filter(({ row }) => row < filled).map((one) => traced(one, cut)),
    )
    const { range } = plan
    const area = range && {
      rows: idsBetween(range.top, Math.min(range.bottom, filled - 1), (at) => rows.at(at)?.id),
      columns: idsBetween(range.left, range.right, (at) => columns.columns[at]?.key),
    }
    return { plan, filled, here, area }
  }

  #write(clip: Clip, planned: Planned, cut: Cut | null, canAppend: boolean): void {
    const { state, announce, select } = this.#host
    const { plan, here, area } = planned
    const language = state.model?.language ?? 'de'
    // Made as late as this: a question that was answered with no leaves no rows behind.
    const made = canAppend ? this.#appended(planned, cut) : []
    const moved = cut && state.cut === cut ? cut.cells : []
    if (cut) state.cut = null
    this.#host.write({
      gesture: moved.length > 0 ? 'cut' : 'paste',
      writes: [...here, ...made],
      moved,
      done: (applied) => {
        const summary = {
          written: applied.written,
          unchanged: applied.unchanged,
          readOnly: plan.readOnly,
          refused: applied.refused.length,
          newRows: applied.newRows,
          surplusColumns: plan.surplusColumns,
          surplusFrom: plan.surplusFrom,
          surplusRows: plan.surplusRows,
          kept: applied.kept,
          lost: applied.lost,
          tables: clip.tables,
          beside: clip.beside,
        }
        announce('grid-paste-summary', { summary, text: pasteText(summary, language) })
      },
    })
    if (!area) return
    const rows = [...area.rows, ...new Set(made.map(({ row }) => row))]
    const selection = areaAround(state, rows, area.columns)
    if (selection) select(selection, selection.active)
  }

  #appended({ plan, filled }: Planned, cut: Cut | null): readonly BoundWrite[] {
    const { state } = this.#host
    const shift = state.rows.filled - filled
    const later = plan.writes.filter(({ row }) => row >= filled)
    return bind(
      state,
      later.map((one) => traced({ ...one, row: one.row + shift }, cut)),
    )
  }

  #put(event: ClipboardEvent, cut: Cut | null): void {
    const rows = this.#selected()
    event.clipboardData?.setData('text/plain', toText(rows))
    event.clipboardData?.setData('text/html', toHtml(rows, cut?.id))
    if (cut) event.clipboardData?.setData(CUT, cut.id)
    event.preventDefault()
  }

  #endCut(): void {
    if (!this.#host.state.cut) return
    this.#host.state.cut = null
    this.#host.refresh()
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

function traced(
  { row, column, text, from }: PastePlan['writes'][number],
  cut: Cut | null,
): { row: number; column: number; text: string; cut?: number } {
  const at = from && cut?.placeOf(from.row, from.column)
  return at === undefined ? { row, column, text } : { row, column, text, cut: at }
}

function idsBetween(from: number, to: number, idAt: (at: number) => CellPlace['row'] | undefined): string[] {
  const ids: string[] = []
  for (let at = from; at <= to; at += 1) {
    const id = idAt(at)
    if (id !== undefined) ids.push(id)
  }
  return ids
}

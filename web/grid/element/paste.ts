import type { BoundWrite } from '../bound.ts'
import { type Clip, readClip } from '../clipboard.ts'
import type { Cut } from '../cut.ts'
import { type PastePlan, planPaste } from '../paste.ts'
import { areaAround } from '../selection.ts'
import { isAsked } from '../proposal.ts'
import { pasteText } from '../summary.ts'
import { gridText } from '../../text/grid.ts'
import type { Clipped, PasteView } from './clipboard.ts'
import type { GridHost } from './host.ts'

/** Pastes what the clipboard held into the view as it was then: by its rows and columns, wherever those are by now. */
export async function pasteInto(host: GridHost, clipped: Clipped, view: PasteView): Promise<void> {
  const { state, announce } = host
  const clip = readClip(clipped.html, clipped.text)
  if (clip.cells.length === 0) {
    announce('grid-say', { text: gridText(state.model?.language ?? 'de').nothingToPaste })
    return
  }
  const { cut } = state
  const own = cut && cut.id === (clipped.cut || clip.cut) ? cut : null
  const plan = planned(clip, view, true, own)
  const beganAbove = (view.ranges.at(-1)?.top ?? 0) < view.rows.length
  // Who pastes into the empty row means new rows; who began above it may not have seen the end of the sheet.
  if (plan.newRows === 0 || !beganAbove) return write(host, clip, view, plan, own)
  const answer = await host.askToAppend(plan.newRows)
  if (answer) write(host, clip, view, answer === 'append' ? plan : planned(clip, view, false, own), own)
}

function planned(clip: Clip, view: PasteView, canAppend: boolean, cut: Cut | null): PastePlan {
  return planPaste(clip.cells, view.ranges, {
    rows: view.rows.length,
    columns: view.columns.length,
    canAppend,
    isReadOnly: (column) => view.columns[column]?.readOnly ?? true,
    traced: cut !== null,
  })
}

function write(host: GridHost, clip: Clip, view: PasteView, plan: PastePlan, cut: Cut | null): void {
  const { state, announce, select } = host
  const language = state.model?.language ?? 'de'
  const moved = cut && state.cut === cut ? cut.cells : []
  if (cut) state.cut = null
  // New rows are made as late as this: a question that was answered with no leaves none behind.
  const rows = [...view.rows]
  for (let at = 0; at < plan.newRows; at += 1) {
    const made = state.rows.make()
    if (made) rows.push(made.id)
  }
  const writes = plan.writes.flatMap(({ row: at, column: place, text, from }): BoundWrite[] => {
    const row = rows[at]
    const column = view.columns[place]?.key
    if (row === undefined || column === undefined) return []
    const source = from && cut?.placeOf(from.row, from.column)
    return [source === undefined ? { row, column, text } : { row, column, text, cut: source }]
  })
  host.write({
    gesture: moved.length > 0 ? 'cut' : 'paste',
    writes,
    moved,
    done: (applied) => {
      const summary = {
        written: applied.written,
        unchanged: applied.unchanged,
        readOnly: plan.readOnly,
        asked: applied.refused.filter(isAsked).length,
        refused: applied.refused.filter((cell) => !isAsked(cell)).length,
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
  const { range } = plan
  if (!range) return
  const selection = areaAround(
    state,
    rows.slice(range.top, range.bottom + 1),
    view.columns.slice(range.left, range.right + 1).map(({ key }) => key),
  )
  if (selection) select(selection, selection.active)
}

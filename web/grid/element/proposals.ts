import { gridText } from '../../text/grid.ts'
import { bind, type Write } from '../bound.ts'
import { answered, declined, isAsked, proposalOf } from '../proposal.ts'
import { cellsOf, rangesOf } from '../selection.ts'
import type { GridHost } from './host.ts'

/**
 * Accepts what is proposed for the active cell; where several codes fit, opens the editor on their list. With `everywhere`,
 * accepts it in every selected cell of the column that holds the same text. False where nothing is asked.
 */
export function answer(host: GridHost, everywhere: boolean): boolean {
  const { state } = host
  const { active } = state.selection
  const at = state.place(active)
  const draft = at && state.drafts.get(at.row.id, at.column.key)
  if (!state.model?.editable || !draft || !isAsked(draft)) return false
  const code = proposalOf(draft)
  if (!code) return host.editor.begin('edit')
  const text = answered(draft, code, state.model.language)
  const writes: Write[] = []
  for (const { row, column } of everywhere ? cellsOf(rangesOf(state.selection)) : [active]) {
    const other = column === active.column ? state.place({ row, column }) : undefined
    if (other && state.drafts.get(other.row.id, other.column.key)?.text === draft.text)
      writes.push({ row, column, text })
  }
  host.write({ gesture: 'choose', writes: bind(state, writes) })
  return true
}

/** Leaves the active cell's text as it was written, without what is proposed for it. False where nothing is. */
export function decline(host: GridHost): boolean {
  const { state } = host
  const at = state.place(state.selection.active)
  const draft = at && state.drafts.get(at.row.id, at.column.key)
  if (!at || !draft || !proposalOf(draft)) return false
  state.drafts.set(at.row.id, at.column.key, declined(draft))
  host.refresh()
  host.announce('grid-say', { text: gridText(state.model?.language ?? 'de').declined })
  return true
}

import type { GridLayout } from './model.ts'
import type { GridState } from './state.ts'

/** The layout in which a column is shown: the present one, or one with it unhidden and its group unfolded; null for unknown columns. */
export function showing(key: string, state: GridState): GridLayout | null {
  const column = state.model?.template.columns.find((c) => c.key === key)
  if (!column) return null
  const { layout } = state
  if (state.columns.indexOf(key) >= 0) return layout
  return {
    ...layout,
    hidden: (layout.hidden ?? []).filter((hidden) => hidden !== key),
    folded: (layout.folded ?? []).filter((group) => group !== column.group),
  }
}

/** The layout with a column group folded, or unfolded when it was. */
export function foldToggled(group: string, state: GridState): GridLayout | null {
  const known = state.columns.bands.find((band) => band.group === group)?.group
  if (!known) return null
  const folded = state.layout.folded ?? []
  return {
    ...state.layout,
    folded: folded.includes(known) ? folded.filter((one) => one !== known) : [...folded, known],
  }
}

import type { GridLayout } from './model.ts'
import type { GridState } from './state.ts'
import { CHARACTER, HEADING_CHARACTER, MAX_WIDTH, MENU_WIDTH, MIN_WIDTH, PADDING } from './widths.ts'

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

/** The layout with a column shown no longer; the case number always is. */
export function hiding(key: string, { layout, columns }: GridState): GridLayout {
  return columns.indexOf(key) < 1 ? layout : { ...layout, hidden: [...(layout.hidden ?? []), key] }
}

/** The layout with all columns shown and no group folded. */
export function showingAll({ layout }: GridState): GridLayout {
  return { ...layout, hidden: [], folded: [] }
}

/** The layout with a column as wide as asked, in rem, within its limits. */
export function resized(key: string, width: number, { layout }: GridState): GridLayout {
  const kept = Math.round(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, width)) * 16) / 16
  return { ...layout, widths: { ...layout.widths, [key]: kept } }
}

/** The layout with a column moved over its visible neighbour; the case number stays first. */
export function moved(key: string, step: 1 | -1, state: GridState): GridLayout {
  const from = state.columns.indexOf(key)
  const neighbour = state.columns.columns[from + step]?.key
  return neighbour === undefined ? state.layout : placed(key, neighbour, step > 0, state)
}

/** The layout with a column directly before or after another one; the case number stays first. */
export function placed(
  key: string,
  neighbour: string,
  after: boolean,
  { layout, columns, model }: GridState,
): GridLayout {
  const beside = columns.indexOf(neighbour)
  if (!model || key === neighbour || columns.indexOf(key) < 1 || beside < 0 || (beside === 0 && !after))
    return layout
  const keys = model.template.columns.map((column) => column.key)
  const known = (layout.order ?? []).filter((one) => keys.includes(one))
  const order = [...known, ...keys.filter((one) => !known.includes(one))].filter((one) => one !== key)
  return { ...layout, order: order.toSpliced(order.indexOf(neighbour) + (after ? 1 : 0), 0, key) }
}

/** The layout in which the columns up to this one stay in sight. */
export function frozenUpTo(key: string, { layout, columns }: GridState): GridLayout {
  return { ...layout, frozen: Math.max(1, columns.indexOf(key) + 1) }
}

/** Rows whose texts a column is fitted to; more would not be waited for. */
const FITTED_ROWS = 2000

/** Width in rem that shows the header and every text of the column, by the number of their characters. */
export function fittingWidth(key: string, { columns, rows, format }: GridState): number {
  const column = columns.columns[columns.indexOf(key)]
  if (!column) return MIN_WIDTH
  let longest = 0
  for (const row of rows.all.slice(0, FITTED_ROWS))
    longest = Math.max(longest, format(row, column.column).length)
  const heading = Math.max(...column.label.split(/[\s/-]+/).map((word) => word.length))
  return Math.max(longest * CHARACTER + PADDING, heading * HEADING_CHARACTER + MENU_WIDTH)
}

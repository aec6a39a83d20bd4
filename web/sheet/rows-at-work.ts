import type { GridElement } from '../grid/model.ts'
import type { Desk } from './desk.ts'

/**
 * The rows that a menu speaks of: those that the selection touches, as far as they are shown, when the active one is among
 * them; else the active one. Only a sheet at work can do something with many.
 */
export function rowsAtWork(
  desk: Desk | null,
  grid: GridElement | null,
  active: string | undefined,
): readonly string[] {
  const isKnown = (id: string): boolean => desk?.store?.row(id) !== undefined
  if (active === undefined || !isKnown(active)) return []
  const selected = desk?.isEditable ? (grid?.selectedRows ?? []).filter(isKnown) : []
  return selected.includes(active) ? selected : [active]
}

/** Where a menu opens: at the pointer, or at the cell with the focus for whoever comes by key. */
export function menuPlace(
  event: Event,
  grid: HTMLElement | null,
): { readonly x: number; readonly y: number } {
  if (event instanceof MouseEvent) return { x: event.clientX, y: event.clientY }
  const cell = grid?.shadowRoot?.activeElement ?? grid
  const { left = 0, bottom = 0 } = cell?.getBoundingClientRect() ?? {}
  return { x: left, y: bottom }
}

import type { ActionId } from './row-actions.ts'

/** Events of the parts around the grid; all bubble and are composed. */
export interface SheetEvents {
  /** Go to a cell, in the grid or in the form. */
  'sheet-go': { readonly row: string; readonly column: string }
  /** Do something with rows or with the sheet. */
  'sheet-action': { readonly action: ActionId; readonly rows: readonly string[] }
  /** The list of findings is asked for. */
  'sheet-findings': { readonly level: 'all' | 'questions' | 'clarify' | 'warn' | 'hint' | 'done' }
}

declare global {
  // The DOM's own map is an interface: only merging tells it of new events.
  interface HTMLElementEventMap extends SheetEventMap {}
}

type SheetEventMap = { [K in keyof SheetEvents]: CustomEvent<SheetEvents[K]> }

/** Dispatches an event of the sheet's parts from `target`. */
export function announceSheet<K extends keyof SheetEvents>(
  target: EventTarget,
  type: K,
  detail: SheetEvents[K],
): void {
  target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }))
}

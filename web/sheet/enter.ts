import type { LitElement } from 'lit'
import type { Me } from '../app/session.ts'
import type { GridElement } from '../grid/model.ts'
import { announceSheet, type SheetEvents } from './events.ts'
import type { RowForm } from './row-form.ts'
import { ask } from '../app/parts.ts'
import { Part } from '../ui/part.ts'

const RESUME = new Part(() => import('./resume.ts'))

// A link to a place leads there once; what is chosen afterwards counts.
function placeAsked(): SheetEvents['sheet-go'] | null {
  const query = new URLSearchParams(window.location.search)
  const row = query.get('zeile')
  if (row === null) return null
  history.replaceState(null, '', window.location.pathname)
  return { row, column: query.get('feld') ?? 'case_number' }
}

/**
 * Brings the focus to where work begins on a page that has just been shown: into the grid, else to the heading of what
 * stands in its place. Whoever has the focus on the page already keeps it.
 */
export async function enter(page: LitElement, grid: GridElement | null): Promise<void> {
  const place = placeAsked()
  if (!place && page.matches(':focus-within')) return
  await grid?.updateComplete
  if (place) announceSheet(page, 'sheet-go', place)
  else if (grid) grid.focusGrid()
  else page.renderRoot.querySelector('h2')?.focus()
}

/** Goes on with what earlier pages left unsent of other sheets than `here` (`unit/month`); the sheet at hand comes first. */
export async function resume(me: Me, here: string): Promise<void> {
  const part = await ask(RESUME)
  // Where the device keeps nothing there is nothing to go on with.
  await part?.resumeUnsent(me, here).catch(() => undefined)
}

/** Moves the focus to a field of the form of one row, once its code is there. */
export async function focusForm(root: ParentNode, row: string, column: string): Promise<void> {
  await customElements.whenDefined('kim-row-form')
  await root.querySelector<RowForm>('kim-row-form')?.focusField(row, column)
}

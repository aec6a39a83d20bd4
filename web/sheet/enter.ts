import type { LitElement } from 'lit'
import type { GridElement } from '../grid/model.ts'

/**
 * Brings the focus to where work begins on a page that has just been shown: into the grid, else to the heading of what
 * stands in its place. Whoever has the focus on the page already keeps it.
 */
export async function enter(page: LitElement, grid: GridElement | null): Promise<void> {
  if (page.matches(':focus-within')) return
  await grid?.updateComplete
  if (grid) grid.focusGrid()
  else page.renderRoot.querySelector('h2')?.focus()
}

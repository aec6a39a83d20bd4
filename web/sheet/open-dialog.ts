import { ask, want } from '../app/parts.ts'
import { Part } from '../ui/part.ts'
import type { DialogName } from './sheet-dialogs.ts'

const HINTS = new Part(() => import('./first-visit.ts'))
const ROW_MENU = new Part(() => import('./row-menu.ts'))
const DIALOGS = new Part(() => import('./sheet-dialogs.ts'))

/** Opens a dialog of the sheet page, whose code comes with the first one; says so where it does not come. */
export async function openDialog(root: ParentNode, name: DialogName, rows: readonly string[]): Promise<void> {
  if (!(await ask(DIALOGS))) return
  await root.querySelector('kim-sheet-dialogs')?.show(name, rows)
}

/** Opens the menu of a row at a place of the window, in CSS pixels. */
export async function openRowMenu(
  root: ParentNode,
  rows: readonly string[],
  at: { readonly x: number; readonly y: number },
): Promise<void> {
  if (await ask(ROW_MENU)) await root.querySelector('kim-row-menu')?.open(rows, at)
}

/** Asks for the hints of the first visit. */
export const wantHints = (): void => want(HINTS)

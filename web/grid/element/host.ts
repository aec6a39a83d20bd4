import type { BoundGesture } from '../bound.ts'
import type { Announce } from '../events.ts'
import type { GridLayout } from '../model.ts'
import type { GridQuery } from '../query.ts'
import type { Selection } from '../selection.ts'
import type { GridState } from '../state.ts'
import type { Editor } from './editor.ts'
import type { Tip } from './tip.ts'
import type { GridView } from './view.ts'

/** What the parts of the element share. */
export interface GridHost {
  readonly state: GridState
  readonly view: GridView
  readonly editor: Editor
  readonly tip: Tip
  readonly announce: Announce
  /** Takes a selection, scrolls to `reveal` (the active cell when left out) and moves the focus to the active cell. */
  select(selection: Selection, reveal?: Selection['head']): void
  /** Takes a selection and scrolls to it; the focus stays where it is. */
  look(selection: Selection): void
  /** Moves to a cell by its row and column, unfolding and showing its column; false when there is none. */
  goTo(row: string, column: string): boolean
  /** Judges and applies one gesture, tells the page, then its `done`: at once when the judges are loaded. */
  write(gesture: BoundGesture): void
  /** Takes back the last gesture that still waits for the judges; false where none does. */
  takeBackWaiting(): boolean
  /** Ends a cut of which a cell has changed, and says so. */
  endCut(): void
  /** Draws again and tells what is said of the active cell. */
  refresh(): void
  /** Shows the rows that the person asks for and tells the page. */
  ask(query: GridQuery): void
  /** Opens the menu of a column: sorting, filter, width, place. */
  openMenu(column: number): void
  /** Opens the box that finds texts, or case numbers. */
  openFind(what: 'text' | 'case'): void
  /** Goes to the next cell with the text that was sought last. */
  findNext(back: boolean): void
  /** Asks whether a paste may add rows; null when it shall not be done at all. */
  askToAppend(rows: number): Promise<'append' | 'fit' | null>
  /** Lets the person choose between the two values of the active cell. */
  decide(): void
  /** Arranges the columns as the person asks and tells the page to remember it. */
  arrange(layout: GridLayout): void
  /** Moves the focus out of the grid, to where Tab then goes on. */
  leave(back: boolean): void
}

import type { RowValues } from '#domain/template/column.ts'
import type { CellPlace } from '../grid/model.ts'

/** What one gesture changed in one row: the columns before and after. Null stands for a row that is not there. */
export interface Step {
  readonly row: string
  readonly before: RowValues | null
  readonly after: RowValues | null
}

/** A step in the direction that is wanted now. */
export interface Turn {
  readonly row: string
  readonly from: RowValues | null
  readonly to: RowValues | null
}

/** A gesture in the direction that is wanted now, and the cells whose texts were refused with it. */
export interface Turns {
  readonly turns: readonly Turn[]
  readonly refused: readonly CellPlace[]
}

interface Noted {
  readonly steps: readonly Step[]
  readonly refused: readonly CellPlace[]
}

/** Most gestures that can be taken back. */
export const DEPTH = 100

/** What an undo log holds, to be kept beyond the page. */
export interface KeptGestures {
  readonly done: readonly Noted[]
  readonly undone: readonly Noted[]
}

/** Gestures that can be taken back and done again, keyed by row, so that they survive a reload of the month. */
export class UndoLog {
  #done: Noted[] = []
  #undone: Noted[] = []

  /** What the log holds. Refused texts are not among it: they do not outlive the page. */
  get kept(): KeptGestures {
    const lasting = (gestures: readonly Noted[]): Noted[] =>
      gestures.flatMap(({ steps }) => (steps.length > 0 ? [{ steps, refused: [] }] : []))
    return { done: lasting(this.#done), undone: lasting(this.#undone) }
  }

  /** Takes up what an earlier page had noted, below what has been noted since. */
  recall({ done, undone }: KeptGestures): void {
    if (this.#done.length === 0 && this.#undone.length === 0) this.#undone = [...undone]
    this.#done = [...done, ...this.#done].slice(-DEPTH)
  }

  /** Notes a gesture; what was undone before can then no longer be done again. */
  note(steps: readonly Step[], refused: readonly CellPlace[] = []): void {
    if (steps.length + refused.length === 0) return
    this.#done = [...this.#done, { steps, refused }].slice(-DEPTH)
    this.#undone = []
  }

  get canUndo(): boolean {
    return this.#done.length > 0
  }
  get canRedo(): boolean {
    return this.#undone.length > 0
  }

  /** What takes the last gesture back, last row first; null when there is none. */
  undo(): Turns | null {
    const gesture = this.#done.pop()
    if (!gesture) return null
    this.#undone.push(gesture)
    const turns = gesture.steps.map(({ row, before, after }) => ({ row, from: after, to: before })).reverse()
    return { turns, refused: gesture.refused }
  }

  /** What does the last undone gesture again; refused texts do not come back. Null when there is none. */
  redo(): Turns | null {
    const gesture = this.#undone.pop()
    if (!gesture) return null
    this.#done.push(gesture)
    return {
      turns: gesture.steps.map(({ row, before, after }) => ({ row, from: before, to: after })),
      refused: [],
    }
  }
}

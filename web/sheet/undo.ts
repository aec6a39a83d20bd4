import type { RowValues } from '#domain/template/column.ts'

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

/** Most gestures that can be taken back. */
export const DEPTH = 100

/** Gestures that can be taken back and done again, keyed by row, so that they survive a reload of the month. */
export class UndoLog {
  #done: (readonly Step[])[] = []
  #undone: (readonly Step[])[] = []

  /** Notes a gesture; what was undone before can then no longer be done again. */
  note(steps: readonly Step[]): void {
    if (steps.length === 0) return
    this.#done = [...this.#done, steps].slice(-DEPTH)
    this.#undone = []
  }

  get canUndo(): boolean {
    return this.#done.length > 0
  }
  get canRedo(): boolean {
    return this.#undone.length > 0
  }

  /** What takes the last gesture back, last row first; null when there is none. */
  undo(): readonly Turn[] | null {
    const steps = this.#done.pop()
    if (!steps) return null
    this.#undone.push(steps)
    return steps.map(({ row, before, after }) => ({ row, from: after, to: before })).reverse()
  }

  /** What does the last undone gesture again; null when there is none. */
  redo(): readonly Turn[] | null {
    const steps = this.#undone.pop()
    if (!steps) return null
    this.#done.push(steps)
    return steps.map(({ row, before, after }) => ({ row, from: before, to: after }))
  }
}

import type { CellValue, RowValues } from '#domain/template/column.ts'

/** What one gesture changed in one row; both hold the same columns. */
export interface Step {
  readonly row: string
  readonly before: RowValues
  readonly after: RowValues
}

const DEPTH = 100

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

  /** Values that take the last gesture back, by row; null when there is none. */
  undo(): readonly { readonly row: string; readonly values: Record<string, CellValue> }[] | null {
    const steps = this.#done.pop()
    if (!steps) return null
    this.#undone.push(steps)
    return steps.map(({ row, before }) => ({ row, values: { ...before } }))
  }

  /** Values that do the last undone gesture again. */
  redo(): readonly { readonly row: string; readonly values: Record<string, CellValue> }[] | null {
    const steps = this.#undone.pop()
    if (!steps) return null
    this.#done.push(steps)
    return steps.map(({ row, after }) => ({ row, values: { ...after } }))
  }
}

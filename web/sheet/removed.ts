import type { Row } from './row.ts'

/** A removed row, its place, and the operation that removed it; null when the server never knew the row. */
export interface Removed {
  readonly at: number
  readonly row: Row
  readonly change: string | null
}

/** Rows that were removed here and can be brought back. */
export class RemovedRows {
  readonly #rows = new Map<string, Removed>()
  readonly #brought = new Map<string, Removed>()

  note(row: Row, at: number, change: string | null): void {
    this.#rows.set(row.id, { at, row, change })
  }

  /** Gives a removed row out, once. */
  take(id: string): Removed | undefined {
    const removed = this.#rows.get(id)
    this.#rows.delete(id)
    return removed
  }

  /** Gives a removed row out to be brought back; until `here` it counts as being on its way. */
  bring(id: string): Removed | undefined {
    const removed = this.take(id) ?? this.#brought.get(id)
    if (removed) this.#brought.set(id, removed)
    return removed
  }

  /** Whether a row is to be brought back, and the server has not got it again. */
  isBrought(id: string): boolean {
    return this.#brought.has(id)
  }

  /** The server has the row. */
  here(id: string): void {
    this.#brought.delete(id)
  }

  get all(): readonly Removed[] {
    return [...this.#rows.values()]
  }
}

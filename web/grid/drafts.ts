import type { CellJudgement } from '#domain/rules/cell.ts'
import type { CellPlace } from './model.ts'
import { WaitingGestures } from './waiting.ts'

export type Refusal = Extract<CellJudgement, { ok: false }>

/** A refused text, in this tab's memory only, until somebody corrects it. */
export interface Draft {
  readonly text: string
  readonly refusal: Refusal
}

/**
 * The texts of a sheet that are no values: refused ones by row id and column key, those that wait for their judge, and the
 * one that is being written. They are never sent and never stored.
 */
export class Drafts {
  readonly waiting = new WaitingGestures()
  /** Tells the cell into which something was written that the open editor still holds. */
  typing: (() => CellPlace | null) | null = null
  readonly #rows = new Map<string, Map<string, Draft>>()
  #count = 0
  #version = 0

  /** Counts every change. */
  get version(): number {
    return this.#version
  }

  get count(): number {
    return this.#count
  }

  get(row: string, column: string): Draft | undefined {
    return this.#rows.get(row)?.get(column)
  }

  /** Draft columns of a row; empty for most rows. */
  columnsOf(row: string): readonly string[] {
    return [...(this.#rows.get(row)?.keys() ?? [])]
  }

  /** Rows that hold a draft. */
  rows(): readonly string[] {
    return [...this.#rows.keys()]
  }

  set(row: string, column: string, draft: Draft): void {
    let columns = this.#rows.get(row)
    if (!columns) this.#rows.set(row, (columns = new Map()))
    if (!columns.has(column)) this.#count += 1
    columns.set(column, draft)
    this.#version += 1
  }

  /** Whether there was one. */
  delete(row: string, column: string): boolean {
    const columns = this.#rows.get(row)
    if (!columns?.delete(column)) return false
    this.#count -= 1
    this.#version += 1
    if (columns.size === 0) this.#rows.delete(row)
    return true
  }

  /** Whether a row holds a text, of whatever kind, that would be lost with it. */
  holds(row: string): boolean {
    return this.#rows.has(row) || this.waiting.has(row) || this.typing?.()?.row === row
  }

  /** Whether leaving would lose a text. */
  get isUnsaved(): boolean {
    return this.#count > 0 || !this.waiting.isEmpty || (this.typing?.() ?? null) !== null
  }

  /** Forgets the refused texts of rows that are no longer there; of what waits is told when it is judged. */
  keep(isThere: (row: string) => boolean): void {
    for (const row of this.rows()) {
      if (isThere(row)) continue
      for (const column of this.columnsOf(row)) this.delete(row, column)
    }
  }

  clear(): void {
    this.#rows.clear()
    this.#count = 0
    this.#version += 1
  }
}

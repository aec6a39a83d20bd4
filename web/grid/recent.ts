import { keysOf } from '#domain/template/column.ts'
import type { GridRow } from './model.ts'

/** Codes that are offered before the others. */
export const MOST_RECENT = 6

/** Rows that are looked at for what is usual: the last ones, so that a first keystroke never waits. */
export const MOST_COUNTED = 500

/** Codes that were entered last, by column; in memory alone. */
export class Recent {
  readonly #keys = new Map<string, readonly string[]>()

  /** Notes what was entered. */
  note(column: string, keys: readonly string[]): void {
    const before = (this.#keys.get(column) ?? []).filter((key) => !keys.includes(key))
    this.#keys.set(column, [...keys, ...before].slice(0, MOST_RECENT))
  }

  /** Codes of a column that are likely next: entered last, then those that stand most often in the rows. */
  likely(column: string, rows: readonly GridRow[]): readonly string[] {
    const entered = this.#keys.get(column) ?? []
    if (entered.length >= MOST_RECENT) return entered
    const counts = new Map<string, number>()
    for (const row of rows.slice(-MOST_COUNTED)) {
      const value = row.values[column]
      for (const key of typeof value === 'string' ? [value] : keysOf(value))
        counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    const often = [...counts]
      .filter(([key]) => !entered.includes(key))
      .sort(([, a], [, b]) => b - a)
      .map(([key]) => key)
    return [...entered, ...often].slice(0, MOST_RECENT)
  }
}

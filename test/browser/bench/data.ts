import { month } from '#domain/sheet/month.ts'
import type { CellValue, Column } from '#domain/template/column.ts'
import { codesOf, type Template } from '#domain/template/template.ts'
import { templateAt } from '#domain/template/template-at.ts'
import { formatter } from '../../../web/grid/format.ts'
import type { GridRow } from '../../../web/grid/model.ts'

/** Columns that every grid shows, from the template's first on. */
export const COLUMN_COUNT = 30

export const TEMPLATE: Template = templateAt([], month('2023-09'))
export const COLUMNS = TEMPLATE.columns.slice(0, COLUMN_COUNT)

// mulberry32: the same rows in every browser.
function random(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const NONE: readonly never[] = []
const sets = new Map<string, readonly string[]>()

// Equal sets are one array, as the reader of an export makes them.
function set(...keys: string[]): readonly string[] {
  const name = keys.sort().join('|')
  const known = sets.get(name) ?? [...new Set(keys)]
  sets.set(name, known)
  return known
}

/** Seeded rows with the values that a sheet has. */
export function benchRows(count: number): GridRow[] {
  const next = random(2023)
  const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T
  const keys = new Map(
    COLUMNS.flatMap((column) =>
      'list' in column ? [[column.key, codesOf(TEMPLATE, column.list).map((code) => code.key)] as const] : [],
    ),
  )
  return Array.from({ length: count }, (_, at) => {
    const valueOf = (column: Column): CellValue => {
      const list = keys.get(column.key)
      if (column.type === 'codes' && list) return set(pick(list), pick(list))
      if (list) return pick(list)
      switch (column.type) {
        case 'integer':
          return Math.floor(next() * 9)
        case 'year':
          return 2000 + Math.floor(next() * 23)
        case 'month':
          return `20${10 + Math.floor(next() * 13)}-0${1 + Math.floor(next() * 9)}`
        case 'unit':
          return 'caritas-rheine'
        case 'sheet_month':
          return '2023-09'
        default:
          return null
      }
    }
    const values = Object.fromEntries(COLUMNS.map((column) => [column.key, valueOf(column)]))
    return {
      id: String(at),
      caseNumber: `${String(at).padStart(8, '0')}A`,
      values,
      issues: NONE,
      carried: NONE,
      previous: null,
    }
  })
}

/** The same rows as other grids take them: what each cell reads, numbers as numbers. */
export function plainRows(count: number): Record<string, string | number>[] {
  const format = formatter(TEMPLATE, 'de')
  return benchRows(count).map((row) =>
    Object.fromEntries(
      COLUMNS.map((column) => {
        const value = row.values[column.key]
        return [column.key, typeof value === 'number' ? value : format(row, column)]
      }),
    ),
  )
}

/** What the runner asks of every grid's page; places count from 0. */
export interface BenchGrid {
  /** Makes the rows, before the clock runs. */
  prepare(count: number): void
  /** Shows the rows; resolves when the first cell is in the document. */
  mount(host: HTMLElement): Promise<void>
  scroller(): HTMLElement
  /** A drawn cell, to be clicked. */
  cell(row: number, column: number): Element | null | undefined
  /** The input in which a cell is edited, while it is; left out where the grid has no editors. */
  editor?(): HTMLInputElement | null
  /** Row of the cell that has the focus. */
  focusedRow(): number | Promise<number>
  /** Sorts by a column, ascending; may resolve later than it is painted. */
  sort(key: string): unknown
  /** Shows rows whose column contains a text. */
  filter(key: string, text: string): unknown
  /** Text of the first shown row in a column. */
  firstText(key: string): string
}

declare global {
  interface Window {
    bench: BenchGrid
  }
}

/** Tries until there is something. */
export async function until<T>(find: () => T | null | undefined | false): Promise<T> {
  for (;;) {
    const found = find()
    if (found) return found
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
}

import { type Column, keysOf, type RowValues } from '../template/column.ts'
import { codesOf, type Template } from '../template/template.ts'

/** How many rows have a value; a row with several codes counts once for each of them. */
export interface Count {
  readonly key: string
  readonly count: number
}

/** How the values of a column are spread over rows. */
export interface Distribution {
  /** Most frequent first; ties in the order of the code list, numbers in their own. */
  readonly counts: readonly Count[]
  /** Rows without a value. */
  readonly empty: number
  readonly rows: number
}

/** Supplementary benefits, which the top of the benefits leaves out: child benefit would always win. */
export const SUPPLEMENTARY = 'ergänzende Leistungen'

/** The values in a cell, as keys. */
function keysIn(values: RowValues, column: Column): readonly string[] {
  const value = values[column.key] ?? null
  if (typeof value === 'string') return [value]
  return typeof value === 'number' ? [String(value)] : keysOf(value)
}

/** Whether the values of a column can be counted: codes, countries, municipalities, numbers and years; no text, nothing internal. */
export function isCountable(column: Column): boolean {
  return (
    ['code', 'codes', 'country', 'municipality', 'integer', 'year'].includes(column.type) &&
    !column.disclosure.includes('internal')
  )
}

/** What rows count for: their values in a column, each once, by code or by the coarse group of the codes. */
export function keyCounter(
  column: Column,
  template: Template,
  by: 'code' | 'group',
): (values: RowValues) => readonly string[] {
  if (by === 'code') return (values) => [...new Set(keysIn(values, column))]
  const codes = 'list' in column ? codesOf(template, column.list) : []
  const groupOf = new Map(codes.map(({ key, group }) => [key, group ?? key]))
  return (values) => [...new Set(keysIn(values, column).map((key) => groupOf.get(key) ?? key))]
}

/** Counts the values of a column, by code or, where `by` says so, by the coarse group of the codes. */
export function distribution(
  rows: readonly { readonly values: RowValues }[],
  column: Column,
  template: Template,
  by: 'code' | 'group' = 'code',
): Distribution {
  const codes = 'list' in column ? codesOf(template, column.list) : []
  const counted = keyCounter(column, template, by)
  const named = codes.map(({ key, group }) => (by === 'group' ? (group ?? key) : key))
  const order = new Map([...new Set(named)].map((key, i) => [key, i]))
  const sums = new Map<string, number>()
  let empty = 0
  for (const { values } of rows) {
    const keys = counted(values)
    if (keys.length === 0) empty += 1
    for (const key of keys) sums.set(key, (sums.get(key) ?? 0) + 1)
  }
  const rank = (key: string): number => order.get(key) ?? codes.length + (Number(key) || 0)
  const counts = [...sums]
    .map(([key, count]): Count => ({ key, count }))
    .toSorted((a, b) => b.count - a.count || rank(a.key) - rank(b.key) || (a.key < b.key ? -1 : 1))
  return { counts, empty, rows: rows.length }
}

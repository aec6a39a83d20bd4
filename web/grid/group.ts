import type { GridModel, GridRow } from './model.ts'
import { facetsOf, type GridQuery, type QueryContext, withFilter } from './query.ts'

/** Rows that have one value in common: how many they are, and the sums of the number columns over them. */
export interface Group {
  /** Null for blank cells; undefined for all rows together. */
  readonly value: string | null | undefined
  readonly label: string
  readonly rows: number
  /** By column key; null where no row has a number. */
  readonly sums: Readonly<Record<string, number | null>>
}

/** Keys of the columns whose numbers are added up. */
export function summed(model: GridModel): readonly string[] {
  return model.template.columns.filter(({ type }) => type === 'integer').map(({ key }) => key)
}

/**
 * Groups of the rows that the query shows, by a column's values in their order, and the total. A row with several codes
 * counts in each of their groups, and once in the total.
 */
export function groupsOf(
  rows: readonly GridRow[],
  key: string,
  query: GridQuery,
  context: QueryContext,
  sums: readonly string[],
): { readonly groups: readonly Group[]; readonly total: Group } {
  const isMany = context.template.columns.find((one) => one.key === key)?.type === 'codes'
  const members = new Map<string | null, GridRow[]>()
  for (const row of rows) {
    const value = row.values[key]
    const texts = isMany && typeof value === 'object' && value !== null ? value : [value ?? null]
    for (const text of texts) {
      const name = text === null ? null : String(text)
      const known = members.get(name)
      if (known) known.push(row)
      else members.set(name, [row])
    }
  }
  const groups = facetsOf(rows, key, withFilter(query, key, null), context).map(({ value, label }) => {
    const own = members.get(value) ?? []
    return { value, label, rows: own.length, sums: sumsOf(own, sums) }
  })
  return {
    groups: groups.filter((group) => group.rows > 0),
    total: { value: undefined, label: '', rows: rows.length, sums: sumsOf(rows, sums) },
  }
}

function sumsOf(rows: readonly GridRow[], keys: readonly string[]): Record<string, number | null> {
  const sums: Record<string, number | null> = {}
  for (const key of keys) {
    let sum: number | null = null
    for (const row of rows) {
      const value = row.values[key]
      if (typeof value === 'number') sum = (sum ?? 0) + value
    }
    sums[key] = sum
  }
  return sums
}

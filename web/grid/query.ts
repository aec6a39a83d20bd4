import type { CellValue, Column } from '#domain/template/column.ts'
import { isEmpty, keysOf } from '#domain/template/column.ts'
import { codesOf, type Template } from '#domain/template/template.ts'
import type { Format } from './format.ts'
import type { GridRow } from './model.ts'
import { seeker } from './search.ts'

/** Rows that one switch shows: with open points, the person's own cases, touched this month, edited by this person. */
export const ROW_MARKS = ['open', 'mine', 'changed', 'edited'] as const
export type RowMark = (typeof ROW_MARKS)[number]

/** Which rows of a column are shown: cells that hold one of `values` (null: blank ones), whose text contains `text`. */
export interface ColumnFilter {
  readonly values?: readonly (string | null)[]
  readonly text?: string
}

export interface Sort {
  readonly column: string
  readonly descending: boolean
}

/** Which rows are shown and in which order; columns are named by their keys, the first sort counts most. */
export interface GridQuery {
  readonly filters: Readonly<Record<string, ColumnFilter>>
  readonly only: readonly RowMark[]
  readonly sort: readonly Sort[]
}

/** All rows in the order of the sheet. */
export const EVERYTHING: GridQuery = { filters: {}, only: [], sort: [] }

/** Whether rows are left out. */
export function isFiltered({ filters, only }: GridQuery): boolean {
  return only.length > 0 || Object.keys(filters).length > 0
}

/** What a query needs to know of the rows beside their values. */
export interface QueryContext {
  readonly template: Template
  readonly format: Format
  readonly isMarked: (row: GridRow, mark: RowMark) => boolean
}

/** Places of the rows that the query shows, in its order; null when it shows all rows as they are. */
export function arrange(rows: readonly GridRow[], query: GridQuery, context: QueryContext): number[] | null {
  if (!isFiltered(query) && query.sort.length === 0) return null
  const keep = matcher(query, context)
  const order: number[] = []
  for (const [at, row] of rows.entries()) if (keep(row)) order.push(at)
  const ranks = query.sort.flatMap(({ column: key, descending }) => {
    const column = context.template.columns.find((one) => one.key === key)
    return column ? [{ ranks: ranksOf(rows, column, context), sign: descending ? -1 : 1 }] : []
  })
  if (ranks.length === 0) return order
  return order.sort((a, b) => {
    for (const { ranks: of, sign } of ranks) {
      const left = of[a] ?? BLANK
      const right = of[b] ?? BLANK
      if (left === right) continue
      if (left === BLANK || right === BLANK) return left - right
      return (left - right) * sign
    }
    return a - b
  })
}

/** A value that a filter can name, how it reads, and how many rows have it. */
export interface Facet {
  /** Null for blank cells. */
  readonly value: string | null
  readonly label: string
  readonly count: number
}

/** The values of a column under the query's other filters, in the column's order, blanks last. */
export function facetsOf(
  rows: readonly GridRow[],
  key: string,
  query: GridQuery,
  context: QueryContext,
): Facet[] {
  const column = context.template.columns.find((one) => one.key === key)
  if (!column) return []
  const { [key]: _, ...filters } = query.filters
  const keep = matcher({ ...query, filters }, context)
  const counts = new Map<string | null, number>()
  for (const row of rows) {
    if (!keep(row)) continue
    for (const value of valuesOf(row, column)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const compare = comparerOf(column, context)
  return [...counts]
    .map(([value, count]) => ({ value, label: labelOf(value, column, context), count }))
    .sort((a, b) =>
      a.value === null
        ? 1
        : b.value === null
          ? -1
          : compare(cellOf(a.value, column), cellOf(b.value, column)),
    )
}

type Test = (row: GridRow) => boolean

function matcher({ filters, only }: GridQuery, context: QueryContext): Test {
  const tests: Test[] = only.map((mark) => (row) => context.isMarked(row, mark))
  for (const [key, { values, text }] of Object.entries(filters)) {
    const column = context.template.columns.find((one) => one.key === key)
    if (!column) continue
    if (values) {
      const wanted = new Set(values)
      tests.push((row) => valuesOf(row, column).some((value) => wanted.has(value)))
    }
    const isSought = seeker(text ?? '')
    if (isSought) tests.push((row) => isSought(context.format(row, column)))
  }
  return (row) => tests.every((test) => test(row))
}

function valuesOf(row: GridRow, column: Column): readonly (string | null)[] {
  const value = column.type === 'case_number' ? row.caseNumber : row.values[column.key]
  if (isEmpty(value)) return [null]
  return typeof value === 'object' ? value : [String(value)]
}

// Filters name values as texts; the column knows numbers and sets.
function cellOf(value: string, column: Column): CellValue {
  if (column.type === 'codes') return [value]
  return column.type === 'integer' || column.type === 'year' ? Number(value) : value
}

function labelOf(value: string | null, column: Column, { format }: QueryContext): string {
  if (value === null) return ''
  const cell = cellOf(value, column)
  const row = {
    id: '',
    caseNumber: value,
    values: { [column.key]: cell },
    issues: [],
    carried: [],
    previous: null,
  }
  return format(row, column)
}

const BLANK = Number.MAX_SAFE_INTEGER

// Every distinct value is compared once with the others; rows are then ordered by small integers.
function ranksOf(rows: readonly GridRow[], column: Column, context: QueryContext): number[] {
  const keyOf = (row: GridRow): string => {
    const value = column.type === 'case_number' ? row.caseNumber : row.values[column.key]
    return isEmpty(value) ? '' : typeof value === 'object' ? value.join('|') : String(value)
  }
  const keys = rows.map(keyOf)
  const compare = comparerOf(column, context)
  const cells = [...new Set(keys)]
    .filter((key) => key !== '')
    .map((key) => ({ key, cell: column.type === 'codes' ? key.split('|') : cellOf(key, column) }))
    .sort((a, b) => compare(a.cell, b.cell))
  const ranks = new Map(cells.map(({ key }, rank) => [key, rank]))
  return keys.map((key) => ranks.get(key) ?? BLANK)
}

const collator = new Intl.Collator('de', { numeric: true })

type Compare = (a: CellValue, b: CellValue) => number

/** Codes stand in the order of their list, which means something; names of countries and places by the alphabet. */
function comparerOf(column: Column, context: QueryContext): Compare {
  switch (column.type) {
    case 'integer':
    case 'year':
      return (a, b) => Number(a) - Number(b)
    case 'code':
    case 'codes': {
      const places = new Map(codesOf(context.template, column.list).map((code, at) => [code.key, at]))
      const place = (key: string | undefined): number => (key === undefined ? -1 : (places.get(key) ?? BLANK))
      return (a, b) => {
        const left = typeof a === 'string' ? [a] : keysOf(a)
        const right = typeof b === 'string' ? [b] : keysOf(b)
        for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
          const order = place(left[at]) - place(right[at])
          if (order !== 0) return order
        }
        return 0
      }
    }
    default: {
      const texts = new Map<CellValue, string>()
      const text = (value: CellValue): string => {
        let found = texts.get(value)
        if (found === undefined) {
          const raw = column.type === 'month' || column.type === 'sheet_month'
          found = raw ? String(value) : labelOf(String(value), column, context)
          texts.set(value, found)
        }
        return found
      }
      return (a, b) => collator.compare(text(a), text(b))
    }
  }
}

/** The query with a column's filter replaced; an empty filter is taken away. */
export function withFilter(query: GridQuery, column: string, filter: ColumnFilter | null): GridQuery {
  const { [column]: _, ...filters } = query.filters
  const isNone = !filter || (filter.values === undefined && (filter.text ?? '').trim() === '')
  return { ...query, filters: isNone ? filters : { ...filters, [column]: filter } }
}

/** The query with the rows of a mark shown alone, or no longer. */
export function withMark(query: GridQuery, mark: RowMark, on: boolean): GridQuery {
  const others = query.only.filter((one) => one !== mark)
  return { ...query, only: on ? [...others, mark] : others }
}

/** The query sorted by a column: alone, or (`more`) below the columns it is sorted by already. Null ends its sorting. */
export function withSort(
  query: GridQuery,
  column: string,
  descending: boolean | null,
  more = false,
): GridQuery {
  const others = more ? query.sort.filter((one) => one.column !== column) : []
  if (descending === null) return { ...query, sort: query.sort.filter((one) => one.column !== column) }
  const known = more ? query.sort.findIndex((one) => one.column === column) : -1
  const sort = { column, descending }
  return { ...query, sort: known < 0 ? [...others, sort] : others.toSpliced(known, 0, sort) }
}

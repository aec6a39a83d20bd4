import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatter } from '../../../web/grid/format.ts'
import type { GridRow } from '../../../web/grid/model.ts'
import {
  arrange,
  EVERYTHING,
  facetsOf,
  type GridQuery,
  type QueryContext,
  withFilter,
  withMark,
  withSort,
} from '../../../web/grid/query.ts'
import { exampleRow, TEMPLATE } from './example.ts'

const context: QueryContext = {
  template: TEMPLATE,
  format: formatter(TEMPLATE, 'de'),
  isMarked: (row, mark) => mark === 'open' && row.issues.length > 0,
}
const row = (id: string, values: GridRow['values'], over: Partial<GridRow> = {}): GridRow =>
  exampleRow(id, { values, ...over })

const rows = [
  row('a', { origin: '475', persons: 3, age_band: '27-34', topics: ['housing', 'work'] }),
  row('b', { origin: '423', persons: 12, age_band: '0-5', topics: ['work'] }),
  row(
    'c',
    { persons: 1, topics: ['health'] },
    { issues: [{ rule: 'R03', level: 'submit', columns: ['origin'] }] },
  ),
  row('d', { origin: '475', age_band: '18-26' }),
]
const ids = (query: GridQuery): string[] | null =>
  arrange(rows, query, context)?.map((at) => rows[at]?.id ?? '') ?? null

describe('a query shows', () => {
  test.each(['27-34', '27–34', '27 – 34', '27‑34'])('cells with the text, whatever its dash: %s', (text) => {
    expect(ids(withFilter(EVERYTHING, 'age_band', { text }))).toEqual(['a'])
  })
  test('all rows as they are when nothing is asked', () => {
    expect(ids(EVERYTHING)).toBeNull()
  })
  test('rows that hold one of the chosen values, blank cells among them', () => {
    expect(ids(withFilter(EVERYTHING, 'origin', { values: ['475'] }))).toEqual(['a', 'd'])
    expect(ids(withFilter(EVERYTHING, 'origin', { values: [null, '423'] }))).toEqual(['b', 'c'])
    expect(ids(withFilter(EVERYTHING, 'topics', { values: ['work'] }))).toEqual(['a', 'b'])
    expect(ids(withFilter(EVERYTHING, 'persons', { values: ['3'] }))).toEqual(['a'])
  })
  test('rows whose text contains what was typed, in any case', () => {
    expect(ids(withFilter(EVERYTHING, 'origin', { text: 'SYR' }))).toEqual(['a', 'd'])
  })
  test('rows that every filter and mark lets through', () => {
    expect(ids(withMark(EVERYTHING, 'open', true))).toEqual(['c'])
    expect(ids(withMark(withFilter(EVERYTHING, 'origin', { values: ['475'] }), 'open', true))).toEqual([])
  })
  test('nothing less once a filter is empty again', () => {
    expect(withFilter(withFilter(EVERYTHING, 'origin', { text: 'x' }), 'origin', { text: ' ' })).toEqual(
      EVERYTHING,
    )
  })
})

describe('rows are sorted', () => {
  test('numbers by their size, blanks last in both directions', () => {
    expect(ids(withSort(EVERYTHING, 'persons', false))).toEqual(['c', 'a', 'b', 'd'])
    expect(ids(withSort(EVERYTHING, 'persons', true))).toEqual(['b', 'a', 'c', 'd'])
  })
  test('codes in the order of their list, names of countries by the alphabet', () => {
    expect(ids(withSort(EVERYTHING, 'age_band', false))).toEqual(['b', 'd', 'a', 'c'])
    expect(ids(withSort(EVERYTHING, 'origin', false))).toEqual(['b', 'a', 'd', 'c'])
  })
  test('by several columns, each in its own direction', () => {
    const query = withSort(withSort(EVERYTHING, 'origin', true), 'persons', true, true)
    expect(ids(query)).toEqual(['a', 'd', 'b', 'c'])
    expect(withSort(query, 'origin', false, true).sort.map((s) => s.column)).toEqual(['origin', 'persons'])
    expect(withSort(query, 'origin', null).sort).toEqual([{ column: 'persons', descending: true }])
  })
  test('into an order of the same rows, and equal ones stay in the order of the sheet', () => {
    const cell = fc.constantFrom('475', '423', '166', undefined)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, fc.integer({ min: 1, max: 4 }))),
        fc.boolean(),
        (cells, descending) => {
          const many = cells.map(([origin, persons], at) =>
            row(String(at), { ...(origin ? { origin } : {}), persons }),
          )
          const order = arrange(many, withSort(EVERYTHING, 'persons', descending), context) ?? []
          expect(order.toSorted((a, b) => a - b)).toEqual(many.map((_, at) => at))
          for (let i = 1; i < order.length; i += 1) {
            const [before, after] = [order[i - 1] ?? 0, order[i] ?? 0]
            const step = Number(many[after]?.values['persons']) - Number(many[before]?.values['persons'])
            expect(descending ? step <= 0 : step >= 0).toBe(true)
            if (step === 0) expect(before).toBeLessThan(after)
          }
        },
      ),
    )
  })
})

test('the values of a column are counted under the other filters, blanks last', () => {
  const query = withFilter(withFilter(EVERYTHING, 'topics', { values: ['work'] }), 'origin', {
    values: ['475'],
  })
  expect(facetsOf(rows, 'origin', query, context)).toEqual([
    { value: '423', label: 'Afghanistan', count: 1 },
    { value: '475', label: 'Syrien', count: 1 },
  ])
  expect(facetsOf(rows, 'persons', EVERYTHING, context).map(({ label, count }) => [label, count])).toEqual([
    ['1', 1],
    ['3', 1],
    ['12', 1],
    ['', 1],
  ])
})

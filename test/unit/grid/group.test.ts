import { expect, test } from 'vitest'
import { formatter } from '../../../web/grid/format.ts'
import { groupsOf, summed } from '../../../web/grid/group.ts'
import { EVERYTHING } from '../../../web/grid/query.ts'
import { exampleModel, exampleRow, TEMPLATE } from './example.ts'

const context = { template: TEMPLATE, format: formatter(TEMPLATE, 'de'), isMarked: () => false }
const rows = [
  exampleRow('a', { values: { origin: '475', contacts: 2, topics: ['housing', 'work'] } }),
  exampleRow('b', { values: { origin: '423', contacts: 3, topics: ['work'] } }),
  exampleRow('c', { values: { origin: '475' } }),
  exampleRow('d', { values: { contacts: 0 } }),
]

test('rows are grouped by a value with counts and sums, blanks last, and added up', () => {
  const { groups, total } = groupsOf(rows, 'origin', EVERYTHING, context, ['contacts'])
  expect(groups.map(({ label, rows: count, sums }) => [label, count, sums['contacts']])).toEqual([
    ['Afghanistan', 1, 3],
    ['Syrien', 2, 2],
    ['', 1, 0],
  ])
  expect(total).toMatchObject({ rows: 4, sums: { contacts: 5 } })
})

test('a row with several codes counts in each group and once in the total; no number is no sum', () => {
  const { groups, total } = groupsOf(rows, 'topics', EVERYTHING, context, ['persons', 'contacts'])
  expect(groups.map(({ label, rows: count }) => [label, count])).toEqual([
    ['Arbeit/Qualifizierung', 2],
    ['Wohnen', 1],
    ['', 2],
  ])
  expect(total.rows).toBe(4)
  expect(total.sums).toEqual({ persons: null, contacts: 5 })
})

test('numbers are what is added up', () => {
  expect(summed(exampleModel([]))).toEqual(expect.arrayContaining(['persons', 'minors', 'contacts']))
  expect(summed(exampleModel([]))).not.toContain('origin')
})

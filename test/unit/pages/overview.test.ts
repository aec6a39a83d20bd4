import type { Overview, OverviewCell } from '#domain/sheet/overview.ts'
import { describe, expect, test } from 'vitest'
import { month } from '../../../worker/domain/sheet/month.ts'
import { actionsFor, monthTotals, type Status, statusOf } from '../../../web/pages/overview/overview.ts'

const cell = (change: Partial<OverviewCell>): OverviewCell => ({
  month: month('2023-09'),
  state: 'open',
  vacant: false,
  nil: false,
  rows: 4,
  issues: { submit: 0, warn: 0, hint: 0 },
  overdue: false,
  ...change,
})

test.each<[string, Partial<OverviewCell>, Status]>([
  ['open', {}, 'open'],
  ['late before open', { overdue: true }, 'overdue'],
  ['vacant before late', { vacant: true, overdue: true }, 'vacant'],
  ['a nil return that was handed in', { nil: true, state: 'submitted' }, 'nil'],
  ['a nil return that was reopened', { nil: true, state: 'reopened' }, 'reopened'],
])('what a cell says: %s', (_, change, status) => {
  expect(statusOf(cell(change))).toBe(status)
})

describe('what a coordinator may do', () => {
  test.each<[Partial<OverviewCell>, string[]]>([
    [{ state: 'unopened', rows: 0 }, ['markVacant']],
    [{ state: 'open' }, ['openSheet']],
    [{ state: 'open', rows: 0 }, ['openSheet', 'markVacant']],
    [{ state: 'submitted' }, ['openSheet', 'accept', 'return']],
    [{ state: 'accepted' }, ['openSheet', 'reopen']],
    [{ state: 'unopened', vacant: true }, ['unmarkVacant']],
  ])('%j', (change, actions) => {
    expect(actionsFor(cell(change))).toEqual(actions)
  })
})

test('a month’s total leaves out units without staff', () => {
  const line = (cells: readonly OverviewCell[]) => ({
    id: 'u',
    name: 'U',
    provider: 'T',
    region: '',
    fte: 1,
    cells,
  })
  const overview: Overview = {
    months: [month('2023-08'), month('2023-09')],
    deadlines: ['2023-09-06', '2023-10-06'],
    units: [
      line([cell({ state: 'accepted', rows: 7 }), cell({ state: 'submitted', rows: 3 })]),
      line([cell({ vacant: true, rows: 0 }), cell({ rows: 5 })]),
    ],
  }
  expect(monthTotals(overview)).toEqual([
    { done: 1, due: 1, rows: 7 },
    { done: 1, due: 2, rows: 8 },
  ])
})

import type { Overview, OverviewCell } from '#domain/sheet/overview.ts'
import { describe, expect, test } from 'vitest'
import { month } from '../../../worker/domain/sheet/month.ts'
import {
  actionsFor,
  mailTo,
  monthTotals,
  type Status,
  statusOf,
  stillOpen,
} from '../../../web/pages/overview/overview.ts'

const cell = (change: Partial<OverviewCell>): OverviewCell => ({
  month: month('2023-09'),
  exists: true,
  state: 'open',
  vacant: false,
  nil: false,
  rows: 4,
  issues: { submit: 0, warn: 0, hint: 0 },
  questions: { open: 0, answered: 0 },
  corrections: 0,
  apart: 0,
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

test('a unit that does not work in a month owes nothing, and is not written to', () => {
  const unit = (id: string, change: Partial<OverviewCell>) => ({
    id,
    name: id,
    provider: 'p',
    region: '',
    fte: null,
    cells: [cell(change)],
  })
  const overview: Overview = {
    months: [month('2023-09')],
    deadlines: ['2023-10-06'],
    units: [
      unit('open', {}),
      unit('late', { overdue: true }),
      unit('vacant', { vacant: true }),
      unit('done', { state: 'submitted' }),
      unit('later', { exists: false, state: 'unopened' }),
    ],
  }
  expect(stillOpen(overview, 0).map(({ name }) => name)).toEqual(['open', 'late'])
  expect(monthTotals(overview)).toMatchObject([{ done: 1, due: 3 }])
})

test('a mail is prepared as mail programs read it', () => {
  const link = mailTo('KIM: Abgabe & Frist', 'Guten Tag,\n\n- Träger + Söhne\n')
  expect(link).toBe(
    'mailto:?subject=KIM%3A%20Abgabe%20%26%20Frist&body=Guten%20Tag%2C%0D%0A%0D%0A-%20Tr%C3%A4ger%20%2B%20S%C3%B6hne%0D%0A',
  )
})

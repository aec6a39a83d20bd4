import { expect, test } from 'vitest'
import { deadlineOf, isOverdue, mayBeDeadline } from '#domain/sheet/deadline.ts'
import { month } from '#domain/sheet/month.ts'

test.each([
  ['2023-08', '2023-09-07', 'the month after begins on a Friday'],
  ['2023-09', '2023-10-06', 'it begins on a Sunday'],
  ['2023-06', '2023-07-07', 'it begins on a Saturday'],
  ['2023-04', '2023-05-05', 'it begins on a Monday'],
  ['2023-12', '2024-01-05', 'it is in the next year'],
])('the sheet of %s is due on %s: %s', (of, due) => {
  expect(deadlineOf(month(of), new Set())).toBe(due)
})

test.each([
  ['open', false, '2023-09-07', false],
  ['open', false, '2023-09-08', true],
  ['unopened', false, '2023-09-08', true],
  ['unopened', true, '2023-12-24', false],
  ['reopened', false, '2023-09-08', true],
  ['submitted', false, '2023-12-24', false],
  ['accepted', false, '2023-12-24', false],
] as const)('%s, vacant %s, on %s: overdue %s', (state, vacant, today, overdue) => {
  expect(isOverdue({ state, vacant }, '2023-09-07', today)).toBe(overdue)
})

test('holidays are no working days', () => {
  expect(deadlineOf(month('2023-12'), new Set(['2024-01-01']))).toBe('2024-01-08')
})

test.each([
  ['2023-09-30', false],
  ['2023-10-01', true],
  ['2024-03-31', true],
  ['2024-04-01', false],
])('%s may be the deadline of September 2023: %s', (date, may) => {
  expect(mayBeDeadline(month('2023-09'), date)).toBe(may)
})

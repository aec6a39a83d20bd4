import { expect, test } from 'vitest'
import { monthsOf, viewMonths } from '../../../worker/domain/preference.ts'
import { month } from '../../../worker/domain/sheet/month.ts'

const from = month('2023-04')
const now = month('2023-09')
const later = month('2024-02')

test.each([
  ['the current month moves on', '2023-09', true, '2023-09', '2024-02'],
  ['the month before moves on', '2023-08', true, '2023-09', '2024-01'],
  ['a month further back stays', '2023-06', true, '2023-04', '2023-06'],
  ['the current month stays where it is to stay', '2023-09', false, '2023-04', '2023-09'],
])('a view up to %s', (_what, to, moving, laterFrom, laterTo) => {
  const kept = viewMonths(from, month(to), now, moving)
  expect(monthsOf(kept, now)).toEqual({ from, to })
  expect(monthsOf(kept, later)).toEqual({ from: laterFrom, to: laterTo })
})

import { expect, test } from 'vitest'
import { endedHalfYear } from '../../../../worker/domain/report/packs.ts'
import { month } from '../../../../worker/domain/sheet/month.ts'

test.each([
  ['2023-05', '2022-07', '2022-12'],
  ['2023-06', '2023-01', '2023-06'],
  ['2023-11', '2023-01', '2023-06'],
  ['2023-12', '2023-07', '2023-12'],
  ['2023-01', '2022-07', '2022-12'],
])('at the end of %s the half-year from %s to %s has ended', (until, from, to) => {
  expect(endedHalfYear(month(until))).toEqual({ from, to })
})

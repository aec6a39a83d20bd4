import { expect, test } from 'vitest'
import { month } from '../../../../worker/domain/sheet/month.ts'
import { closedSince, isDue } from '../../../../worker/domain/sheet/retention.ts'

const latest = (
  values: Record<string, string | number>,
  at = '2023-01',
  lastContact: string | null = null,
) => ({
  month: month(at),
  values,
  previous:
    lastContact === null
      ? null
      : {
          phase: null,
          residence: null,
          ageBand: null,
          ageBandSince: null,
          closed: false,
          quietMonths: 0,
          lastContact: month(lastContact),
        },
})

test.each([
  ['a closed case, in the month it names', { kind: 'cm', status: 'closed', closed: '2022-11' }, '2022-11'],
  ['a closed case without that month, in its last one', { kind: 'cm', status: 'closed' }, '2023-01'],
  ['another contact, at once', { kind: 'contact' }, '2023-01'],
  ['a running case, never', { kind: 'cm', status: 'active', contacts: 0 }, null],
  ['a running consultation, not yet', { kind: 'short', status: 'active', contacts: 1 }, null],
])('%s', (_, values, since) => {
  expect(closedSince(latest(values) as never, month('2023-02'))).toBe(since)
})

test('a dormant case counts as closed after twelve months without contact', () => {
  const dormant = latest({ kind: 'cm', status: 'dormant', contacts: 0 }, '2024-03', '2023-01') as never
  expect(closedSince(dormant, month('2024-01'))).toBeNull()
  expect(closedSince(dormant, month('2024-02'))).toBe('2024-01')
})

test('a consultation counts as closed once it has lapsed', () => {
  const short = latest({ kind: 'short', status: 'active', contacts: 2 }) as never
  expect(closedSince(short, month('2023-03'))).toBeNull()
  expect(closedSince(short, month('2023-04'))).toBe('2023-01')
})

test('is due in the month after its retention has run out, and not before', () => {
  const closed = latest({ kind: 'cm', status: 'closed', closed: '2021-09' }) as never
  expect(isDue(closed, month('2023-09'), 24)).toBe(false)
  expect(isDue(closed, month('2023-10'), 24)).toBe(true)
})

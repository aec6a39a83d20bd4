import { expect, test } from 'vitest'
import { capacityOf } from '#domain/report/capacity.ts'
import type { RowValues } from '#domain/template/column.ts'

const cases = (intensity: string | null, count: number, more: RowValues = {}): RowValues[] =>
  Array.from({ length: count }, () => ({ kind: 'cm', status: 'active', intensity, ...more }))

test('a full post has 23.4 hours for cases; four A, two B, two C and five D take 27.25', () => {
  const rows = [...cases('A', 4), ...cases('B', 2), ...cases('C', 2), ...cases('D', 5)]
  expect(capacityOf(rows, 1)).toEqual({
    cases: 13,
    consultations: 0,
    categories: { A: 4, B: 2, C: 2, D: 5 },
    uncategorised: 0,
    needed: 27.25,
    budget: 23.4,
    perPost: 13,
  })
})

test('what does not run takes no hours; a case without category is counted and named', () => {
  const rows = [
    ...cases('A', 1, { status: 'dormant' }),
    ...cases('A', 1, { status: 'closed' }),
    ...cases(null, 2),
    { kind: 'short' },
    { kind: 'contact' },
  ]
  expect(capacityOf(rows, 0.5)).toMatchObject({
    cases: 2,
    consultations: 1,
    uncategorised: 2,
    needed: null,
    budget: 11.7,
    perPost: 6,
  })
})

test.each([null, 0])('without posts (%s) nothing is divided', (fte) => {
  expect(capacityOf(cases('B', 1), fte)).toMatchObject({ needed: 3, budget: null, perPost: null })
})

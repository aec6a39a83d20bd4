import { describe, expect, test } from 'vitest'
import { matchesOf, nextMatch } from '../../../web/grid/find.ts'
import { exampleRow, exampleState } from './example.ts'

const rows = [
  exampleRow('a', { caseNumber: 'K7QXM2TR5', values: { kind: 'cm', origin: '475' } }),
  exampleRow('b', { caseNumber: 'A1B2C3D4E', values: { kind: 'short', origin: '423' } }),
  exampleRow('c', {
    caseNumber: 'Z9Z9Z9Z9Z',
    values: { kind: 'cm', origin: '475', municipality: '05566076' },
  }),
]
const state = exampleState(rows, { layout: { hidden: ['unit', 'month'] } })
const found = (sought: string, only?: string): string[] =>
  matchesOf(state, sought, only).cells.map(
    ({ row, column }) => `${state.rows.at(row)?.id}:${state.columns.columns[column]?.key}`,
  )

describe('a text is found', () => {
  test('in every shown cell that contains it, in any case, row by row', () => {
    expect(found('SYRI')).toEqual(['a:origin', 'c:origin'])
    expect(found('rheine')).toEqual(['c:municipality'])
    expect(found('  ')).toEqual([])
    expect(found('nirgends')).toEqual([])
  })
  test('in case numbers with and without their hyphens', () => {
    expect(found('k7qx-m2')).toEqual(['a:case_number'])
    expect(found('K7QXM2', 'case_number')).toEqual(['a:case_number'])
    expect(found('syr', 'case_number')).toEqual([])
  })
})

describe('the next match', () => {
  const cells = [
    { row: 0, column: 2 },
    { row: 2, column: 1 },
    { row: 2, column: 4 },
  ]
  test.each([
    [{ row: 0, column: 0 }, false, 0],
    [{ row: 0, column: 2 }, false, 1],
    [{ row: 2, column: 4 }, false, 0],
    [{ row: 2, column: 4 }, true, 1],
    [{ row: 0, column: 2 }, true, 2],
  ])('from %o (back: %s) is number %i', (from, back, at) => {
    expect(nextMatch(cells, from, back)).toBe(at)
  })
  test('is none where nothing matches', () => {
    expect(nextMatch([], { row: 0, column: 0 }, false)).toBe(-1)
  })
})

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
  // The label is "27–34", with an en dash; the person has a hyphen on the keyboard, or something else on the clipboard.
  test.each(['27-34', '27–34', '27‑34', '27 - 34', '27 – 34'])(
    'whatever dash it is written with: %s',
    (sought) => {
      const aged = exampleState([
        exampleRow('x', { values: { kind: 'cm', age_band: '27-34' } }),
        exampleRow('y', { values: { kind: 'cm', age_band: '18-26' } }),
      ])
      expect(matchesOf(aged, sought).cells.map(({ row }) => aged.rows.at(row)?.id)).toEqual(['x'])
    },
  )
  test.each([
    ['Türkei', '163'],
    ['Tu\u0308rkei', '163'],
    ['turkei', '163'],
    ['TÜRKEI', '163'],
    ['vereinigtes  königreich', '168'],
    ['vereinigtes\u00a0königreich', '168'],
  ])('with letters composed or not, and any blank: %s', (sought, origin) => {
    const wide = exampleState([
      exampleRow('x', { values: { kind: 'cm', origin } }),
      exampleRow('y', { values: { kind: 'cm', origin: '475' } }),
    ])
    expect(matchesOf(wide, sought).cells.map(({ row }) => wide.rows.at(row)?.id)).toEqual(['x'])
  })
  test('a sign of which nothing is left by folding', () => {
    const law = exampleState([exampleRow('x', { values: { note: 'Antrag nach § 60a' } })])
    expect(matchesOf(law, '§').cells).toHaveLength(1)
    expect(matchesOf(state, '§').cells).toHaveLength(0)
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

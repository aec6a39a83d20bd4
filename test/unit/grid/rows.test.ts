import { describe, expect, test } from 'vitest'
import { EVERYTHING, withFilter, withMark, withSort } from '../../../web/grid/query.ts'
import { selectCell } from '../../../web/grid/selection.ts'
import type { GridState } from '../../../web/grid/state.ts'
import { exampleModel, exampleRow, exampleState } from './example.ts'

const rows = [3, 1, 2].map((persons) => exampleRow(`p${persons}`, { values: { kind: 'cm', persons } }))
const shown = (state: GridState): string[] =>
  Array.from({ length: state.rows.filled }, (_, at) => state.rows.at(at)?.id ?? '')

describe('the rows of the view', () => {
  test('stand as asked, under the numbers that they have on the sheet', () => {
    const state = exampleState(rows)
    state.ask(withSort(EVERYTHING, 'persons', false))
    expect(shown(state)).toEqual(['p1', 'p2', 'p3'])
    expect([0, 1, 2].map((at) => state.rows.numberAt(at))).toEqual([2, 3, 1])
    expect(state.rows.indexOf('p3')).toBe(2)
    state.ask(EVERYTHING)
    expect(shown(state)).toEqual(['p3', 'p1', 'p2'])
  })

  test('stay where they are while they are edited, until they are asked for again', () => {
    const state = exampleState(rows)
    const query = withFilter(withSort(EVERYTHING, 'persons', false), 'persons', { values: ['1', '2'] })
    state.ask(query)
    expect(shown(state)).toEqual(['p1', 'p2'])
    state.replace([exampleRow('p1', { values: { kind: 'cm', persons: 9 } })])
    expect(shown(state)).toEqual(['p1', 'p2'])
    state.ask(query)
    expect(shown(state)).toEqual(['p2'])
  })

  test('keep their order when the month is loaded anew; rows that are new are shown last', () => {
    const state = exampleState(rows)
    state.ask(withFilter(withSort(EVERYTHING, 'persons', false), 'persons', { values: ['1', '3'] }))
    const fresh = exampleRow('new', { values: { kind: 'cm', persons: 2 } })
    state.take(exampleModel([...rows, fresh]))
    expect(shown(state)).toEqual(['p1', 'p3', 'new'])
    state.take(exampleModel([fresh, ...rows.slice(1)]))
    expect(shown(state)).toEqual(['p1', 'new'])
    expect(state.rows.indexOf('p2')).toBe(-1)
  })

  test('are shown by their marks: open points, own cases, worked on, just changed', () => {
    const marked = [
      exampleRow('open', {
        issues: [{ rule: 'R03', level: 'submit', columns: ['origin'] }],
        carried: ['kind'],
      }),
      exampleRow('mine', { mine: true, carried: ['kind'] }),
      exampleRow('edited', { edited: true }),
    ]
    const state = exampleState(marked)
    for (const [mark, expected] of [
      ['open', ['open']],
      ['mine', ['mine']],
      ['changed', ['edited']],
      ['edited', ['edited']],
    ] as const) {
      state.ask(withMark(EVERYTHING, mark, true))
      expect([mark, shown(state)]).toEqual([mark, expected])
    }
  })

  test('leave the active cell at its place when they are put in another order', () => {
    const state = exampleState(rows)
    state.selection = selectCell({ row: 2, column: 1 })
    state.ask(withSort(EVERYTHING, 'persons', true))
    expect(state.selection.active).toEqual({ row: 2, column: 1 })
    state.ask(withFilter(EVERYTHING, 'persons', { values: ['9'] }))
    expect(state.selection.active).toEqual({ row: 0, column: 1 })
  })
})

import { describe, expect, test } from 'vitest'
import { fillArea, planDrag } from '../../../web/grid/fill.ts'
import { exampleRow, exampleState } from './example.ts'

const rows = ['475', '423', '166', '438', '163'].map((origin, at) =>
  exampleRow(`r${at}`, { values: { kind: 'cm', origin, persons: at + 1 } }),
)
const state = exampleState(rows, { layout: { hidden: ['unit', 'month'] } })
const origin = state.columns.indexOf('origin')
const range = (top: number, bottom: number, left = origin, right = origin) => ({ top, bottom, left, right })

describe('dragging the fill handle', () => {
  test('fills down, up or sideways, whichever way it was dragged farther', () => {
    const source = range(1, 2)
    expect(fillArea(source, { row: 4, column: origin + 1 })).toEqual(range(1, 4))
    expect(fillArea(source, { row: 0, column: origin })).toEqual(range(0, 2))
    expect(fillArea(source, { row: 2, column: origin + 3 })).toEqual(range(1, 2, origin, origin + 3))
    expect(fillArea(source, { row: 1, column: origin })).toEqual(source)
  })
  test('repeats the selected cells, downwards and upwards', () => {
    expect(planDrag(state, range(0, 1), range(0, 4))).toEqual([
      { row: 2, column: origin, value: '475' },
      { row: 3, column: origin, value: '423' },
      { row: 4, column: origin, value: '475' },
    ])
    expect(planDrag(state, range(3, 4), range(0, 4)).map((w) => [w.row, 'value' in w && w.value])).toEqual([
      [0, '163'],
      [1, '438'],
      [2, '163'],
    ])
  })
  test('ends at the last row, and leaves cells alone that cannot be changed', () => {
    expect(planDrag(state, range(4, 4), range(4, 9))).toEqual([])
    expect(planDrag(state, range(0, 0, 0, 0), range(0, 2, 0, 0))).toEqual([])
  })
})

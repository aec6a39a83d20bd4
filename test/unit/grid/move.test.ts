import { describe, expect, test } from 'vitest'
import { blockAround, type Direction, jump, lastUsed, nextCell, step } from '../../../web/grid/move.ts'

const extent = { rows: 5, columns: 6 }

/** A picture of the sheet: `x` is a filled cell. */
const PICTURE = ['xxx..x', 'x.x...', 'xxx..x', '......', '.x....']
const isFilled = (row: number, column: number): boolean => PICTURE[row]?.[column] === 'x'
const at = (row: number, column: number): { row: number; column: number } => ({ row, column })

describe('arrows', () => {
  test.each([
    ['up', at(0, 0), at(0, 0)],
    ['left', at(2, 0), at(2, 0)],
    ['down', at(4, 3), at(4, 3)],
    ['right', at(1, 5), at(1, 5)],
    ['down', at(1, 1), at(2, 1)],
  ] as const)('%s stops at the edge', (direction, from, to) => {
    expect(step(from, direction, extent)).toEqual(to)
  })
})

describe('Ctrl+Arrow', () => {
  test.each<[string, Direction, [number, number], [number, number]]>([
    ['to the end of the filled block', 'right', [0, 0], [0, 2]],
    ['over a gap to the next filled cell', 'right', [0, 2], [0, 5]],
    ['from an empty cell to the next filled one', 'right', [1, 3], [1, 5]],
    ['to the edge where nothing is filled any more', 'right', [3, 0], [3, 5]],
    ['down to the end of the block', 'down', [0, 0], [2, 0]],
    ['down over the gap', 'down', [0, 1], [2, 1]],
    ['down to the next filled cell', 'down', [2, 1], [4, 1]],
    ['up to the next filled cell', 'up', [4, 1], [2, 1]],
    ['stays at the edge', 'left', [0, 0], [0, 0]],
  ])('goes %s', (_, direction, [r, c], [row, column]) => {
    expect(jump(at(r, c), direction, extent, isFilled)).toEqual({ row, column })
  })
})

describe('Tab', () => {
  test('goes on in the next row', () => {
    expect(nextCell(at(1, 5), false, extent)).toEqual(at(2, 0))
  })
  test('goes back to the row before', () => {
    expect(nextCell(at(1, 0), true, extent)).toEqual(at(0, 5))
  })
  test('stays in the last cell', () => {
    expect(nextCell(at(4, 5), false, extent)).toEqual(at(4, 5))
  })
})

test('Ctrl+End is the last used row and column', () => {
  expect(lastUsed(extent, isFilled)).toEqual(at(4, 5))
  expect(lastUsed({ rows: 4, columns: 5 }, isFilled)).toEqual(at(2, 2))
  expect(lastUsed(extent, () => false)).toEqual(at(0, 0))
})

test('Ctrl+A selects the block around the cell', () => {
  expect(blockAround(at(1, 1), extent, isFilled)).toEqual({ top: 0, left: 0, bottom: 2, right: 2 })
  expect(blockAround(at(3, 4), { rows: 5, columns: 6 }, () => false)).toEqual({
    top: 3,
    bottom: 3,
    left: 4,
    right: 4,
  })
})

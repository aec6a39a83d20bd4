import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addCell,
  cellsOf,
  clampSelection,
  cycle,
  extendTo,
  inRange,
  isMultiple,
  rangesOf,
  rowsOf,
  selectCell,
  selectRange,
} from '../../../web/grid/selection.ts'

const at = (row: number, column: number): { row: number; column: number } => ({ row, column })

test('a range is pulled in any direction from its anchor', () => {
  const pulled = extendTo(selectCell(at(3, 3)), at(1, 5))
  expect(rangesOf(pulled)).toEqual([{ top: 1, bottom: 3, left: 3, right: 5 }])
  expect(pulled.active).toEqual(at(3, 3))
  expect(rangesOf(extendTo(pulled, at(4, 3)))).toEqual([{ top: 3, bottom: 4, left: 3, right: 3 }])
})

test('Ctrl+click keeps the ranges before', () => {
  const two = addCell(extendTo(selectCell(at(0, 0)), at(1, 1)), at(5, 5))
  expect(rangesOf(two)).toHaveLength(2)
  expect(two.active).toEqual(at(5, 5))
  expect(isMultiple(two)).toBe(true)
  expect(rowsOf(rangesOf(two))).toEqual([0, 1, 5])
})

test('a cell of two ranges is counted once', () => {
  const cells = [
    ...cellsOf([
      { top: 0, bottom: 1, left: 0, right: 1 },
      { top: 1, bottom: 2, left: 1, right: 1 },
    ]),
  ]
  expect(cells).toHaveLength(5)
})

test('a row is selected whole and the active cell stays', () => {
  const row = selectRange(at(2, 3), { top: 2, bottom: 2, left: 0, right: 9 })
  expect(row.active).toEqual(at(2, 3))
  expect(rangesOf(row)).toEqual([{ top: 2, bottom: 2, left: 0, right: 9 }])
})

describe('Enter and Tab inside a selection', () => {
  const two = addCell(extendTo(selectCell(at(0, 0)), at(1, 1)), at(4, 4))
  test('run through every cell and begin again', () => {
    let now = { ...two, active: at(0, 0) }
    const seen: string[] = []
    for (let i = 0; i < 6; i += 1) {
      seen.push(`${now.active.row}${now.active.column}`)
      now = cycle(now, 'down', 1)
    }
    expect(seen).toEqual(['00', '10', '01', '11', '44', '00'])
  })
  test('Tab goes across', () => {
    expect(cycle({ ...two, active: at(0, 0) }, 'across', 1).active).toEqual(at(0, 1))
  })

  test('every step back undoes a step forward', () => {
    const place = fc.record({ row: fc.nat(6), column: fc.nat(6) })
    fc.assert(
      fc.property(place, place, fc.constantFrom('down' as const, 'across' as const), (a, b, axis) => {
        const selection = extendTo(selectCell(a), b)
        expect(cycle(cycle(selection, axis, 1), axis, -1).active).toEqual(selection.active)
      }),
    )
  })
})

test('a sheet that has become smaller keeps the selection inside', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.nat(20), fc.nat(20), fc.nat(20), (a, b, rows, columns) => {
      const extent = { rows: rows + 1, columns: columns + 1 }
      const { active, anchor, head } = clampSelection(extendTo(selectCell(at(a, b)), at(b, a)), extent)
      const whole = { top: 0, left: 0, bottom: rows, right: columns }
      for (const cell of [active, anchor, head]) expect(inRange(whole, cell.row, cell.column)).toBe(true)
    }),
  )
})

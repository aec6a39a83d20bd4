import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PasteTarget, planPaste } from '../../../web/grid/paste.ts'

const sheet: PasteTarget = { rows: 10, columns: 6, canAppend: true, isReadOnly: (column) => column === 0 }
const one = (row: number, column: number) => ({ top: row, bottom: row, left: column, right: column })
const written = (plan: ReturnType<typeof planPaste>): string[] =>
  plan.writes.map(({ row, column, text }) => `${row}:${column}=${text}`)

describe('a block', () => {
  const block = [
    ['a', 'b'],
    ['c', 'd'],
  ]
  test('is laid down at the active cell', () => {
    const plan = planPaste(block, [one(2, 3)], sheet)
    expect(written(plan)).toEqual(['2:3=a', '2:4=b', '3:3=c', '3:4=d'])
    expect(plan.range).toEqual({ top: 2, left: 3, bottom: 3, right: 4 })
  })
  test('tiles a selection that is a multiple of it', () => {
    const plan = planPaste(block, [{ top: 0, bottom: 3, left: 1, right: 4 }], sheet)
    expect(plan.writes).toHaveLength(16)
    expect(plan.writes.at(-1)).toEqual({ row: 3, column: 4, text: 'd' })
  })
  test('is laid down once where the selection is no multiple', () => {
    expect(planPaste(block, [{ top: 0, bottom: 2, left: 1, right: 4 }], sheet).writes).toHaveLength(4)
  })
  test('is larger than the selection and goes beyond it', () => {
    expect(planPaste(block, [one(0, 1)], sheet).writes).toHaveLength(4)
  })
})

describe('one value', () => {
  test('fills the selection', () => {
    expect(planPaste([['x']], [{ top: 1, bottom: 3, left: 2, right: 3 }], sheet).writes).toHaveLength(6)
  })
  test('fills several ranges', () => {
    expect(written(planPaste([['x']], [one(1, 1), one(5, 2)], sheet))).toEqual(['1:1=x', '5:2=x'])
  })
  test('does not make a row because a whole column was selected', () => {
    const plan = planPaste([['x']], [{ top: 0, bottom: 10, left: 2, right: 2 }], sheet)
    expect(plan.newRows).toBe(0)
    expect(plan.writes).toHaveLength(10)
  })
})

describe('what does not fit is told', () => {
  test('read-only cells are skipped and counted', () => {
    const plan = planPaste(
      [
        ['K7', 'a'],
        ['K8', 'b'],
      ],
      [one(0, 0)],
      sheet,
    )
    expect(written(plan)).toEqual(['0:1=a', '1:1=b'])
    expect(plan.readOnly).toBe(2)
  })
  test('surplus columns are counted', () => {
    const plan = planPaste([['a', 'b', 'c', 'd']], [one(0, 4)], sheet)
    expect(written(plan)).toEqual(['0:4=a', '0:5=b'])
    expect(plan.surplusColumns).toBe(2)
  })
  test('rows beyond the sheet become new ones', () => {
    const plan = planPaste([['a'], ['b'], ['c']], [one(9, 1)], sheet)
    expect(written(plan)).toEqual(['9:1=a', '10:1=b', '11:1=c'])
    expect(plan.newRows).toBe(2)
  })
  test('empty rows of the clip make no new rows', () => {
    const plan = planPaste([['a'], [''], ['c']], [one(10, 1)], sheet)
    expect(written(plan)).toEqual(['10:1=a', '11:1=c'])
    expect(plan.newRows).toBe(2)
  })
  test('rows are counted where none may be added', () => {
    const plan = planPaste([['a'], ['b']], [one(9, 1)], { ...sheet, canAppend: false })
    expect(plan.surplusRows).toBe(1)
    expect(plan.newRows).toBe(0)
  })
  test('a missing cell is not an empty one', () => {
    expect(written(planPaste([['a', 'b'], ['c']], [one(0, 1)], sheet))).toEqual(['0:1=a', '0:2=b', '1:1=c'])
  })
})

test('an empty clip does nothing', () => {
  expect(planPaste([], [one(0, 0)], sheet).writes).toEqual([])
  expect(planPaste([[]], [one(0, 0)], sheet).writes).toEqual([])
})

test('every cell of a clip is written, skipped or counted as surplus', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 9 }),
      fc.nat(9),
      fc.nat(5),
      (height, width, row, column) => {
        const clip = Array.from({ length: height }, () => Array.from({ length: width }, () => 'x'))
        const plan = planPaste(clip, [one(row, column)], sheet)
        expect(plan.writes.length + plan.readOnly + plan.surplusColumns * height).toBe(height * width)
      },
    ),
  )
})

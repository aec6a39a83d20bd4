import { describe, expect, test } from 'vitest'
import { DEPTH, UndoLog } from '../../../web/sheet/undo.ts'

const edit = (before: number, after: number) => [
  { row: 'r1', before: { persons: before }, after: { persons: after } },
]

describe('the undo log', () => {
  test('takes the last gesture back and does it again', () => {
    const log = new UndoLog()
    log.note(edit(1, 2))
    log.note(edit(2, 3))
    expect(log.undo()?.turns).toEqual([{ row: 'r1', from: { persons: 3 }, to: { persons: 2 } }])
    expect(log.redo()?.turns).toEqual([{ row: 'r1', from: { persons: 2 }, to: { persons: 3 } }])
    expect(log.redo()).toBeNull()
  })

  test('takes rows of a gesture back in the opposite order', () => {
    const log = new UndoLog()
    log.note(['a', 'b'].map((row) => ({ row, before: null, after: { kind: 'cm' } })))
    expect(log.undo()?.turns.map(({ row, to }) => [row, to])).toEqual([
      ['b', null],
      ['a', null],
    ])
  })

  test('names the cells whose texts were refused with the gesture, once', () => {
    const log = new UndoLog()
    log.note([], [{ row: 'r1', column: 'origin' }])
    expect(log.undo()).toEqual({ turns: [], refused: [{ row: 'r1', column: 'origin' }] })
    expect(log.redo()).toEqual({ turns: [], refused: [] })
  })

  test('forgets what was undone once something new is done, and an empty gesture is none', () => {
    const log = new UndoLog()
    log.note(edit(1, 2))
    log.undo()
    log.note([])
    expect(log.canRedo).toBe(true)
    log.note(edit(1, 5))
    expect(log.canRedo).toBe(false)
  })

  test(`keeps ${DEPTH} gestures`, () => {
    const log = new UndoLog()
    for (let i = 0; i < DEPTH + 5; i += 1) log.note(edit(i, i + 1))
    let steps = 0
    while (log.undo()) steps += 1
    expect(steps).toBe(DEPTH)
  })
})

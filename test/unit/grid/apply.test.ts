import { describe, expect, test } from 'vitest'
import { applyBound, applyWrites, type Write } from '../../../web/grid/apply.ts'
import { bind, bindAt, type BoundWrite } from '../../../web/grid/bound.ts'
import { type CutCell, cutOf } from '../../../web/grid/cut.ts'
import { selectCell } from '../../../web/grid/selection.ts'
import type { GridState } from '../../../web/grid/state.ts'
import { exampleModel, exampleRow, exampleState } from './example.ts'

const sheet = (): GridState => exampleState([exampleRow('a'), exampleRow('b')])
const write = (state: GridState, row: number, column: string, text: string): Write => ({
  row,
  column: state.columns.indexOf(column),
  text,
})

test('texts become canonical values, one edit per row', () => {
  const state = sheet()
  const { edits } = applyWrites(state, [
    write(state, 0, 'persons', '5'),
    write(state, 0, 'status', 'ruhend'),
    write(state, 1, 'opened', '3.23'),
  ])
  expect(edits).toEqual([
    { row: 'a', create: false, values: { persons: 5, status: 'dormant' } },
    { row: 'b', create: false, values: { opened: '2023-03' } },
  ])
})

test('an edit tells the revision at which the writing began, whatever has come since', () => {
  const state = exampleState([exampleRow('a', { revision: 4 })])
  const begun = { ...bindAt(state, { row: 'a', column: 'persons', seen: 4 }, { text: '5' }) }
  state.replace([exampleRow('a', { revision: 6, values: { kind: 'cm', persons: 9 } })])
  const later = bind(state, [write(state, 0, 'status', 'ruhend')])
  expect(applyBound(state, [begun as BoundWrite, ...later]).edits).toEqual([
    { row: 'a', create: false, values: { persons: 5, status: 'dormant' }, seen: 4 },
  ])
  expect(applyBound(state, later).edits).toEqual([
    { row: 'a', create: false, values: { status: 'dormant' }, seen: 6 },
  ])
})

test('a value that is there already is no edit', () => {
  const state = sheet()
  const applied = applyWrites(state, [write(state, 0, 'persons', '3'), write(state, 0, 'topics', 'Wohnen')])
  expect(applied).toMatchObject({ edits: [], unchanged: 2, written: 0 })
})

test('a value that is written and taken back in one gesture is no edit', () => {
  const state = sheet()
  const { edits } = applyWrites(state, [write(state, 0, 'persons', '5'), write(state, 0, 'persons', '3')])
  expect(edits).toEqual([])
})

describe('a refused text', () => {
  test('becomes a draft; the valid ones of the gesture go on', () => {
    const state = sheet()
    const applied = applyWrites(state, [write(state, 0, 'persons', '31'), write(state, 1, 'persons', '4')])
    expect(applied.edits).toEqual([{ row: 'b', create: false, values: { persons: 4 } }])
    expect(applied.refused).toMatchObject([
      { row: 'a', column: 'persons', refusal: { problem: 'out_of_range' } },
    ])
    expect(state.drafts.get('a', 'persons')?.text).toBe('31')
  })

  test('is gone once something valid is written', () => {
    const state = sheet()
    applyWrites(state, [write(state, 0, 'persons', '31')])
    applyWrites(state, [write(state, 0, 'persons', '3')])
    expect(state.drafts.count).toBe(0)
  })

  test('with personal data is in no edit, not even of another column', () => {
    const state = sheet()
    const applied = applyWrites(state, [
      write(state, 0, 'note', 'Frau Mustermann, 0170 1234567'),
      write(state, 0, 'origin', 'DE89370400440532013000'),
    ])
    expect(applied.edits).toEqual([])
    expect(applied.refused.map(({ refusal }) => refusal.problem)).toEqual(['personal_data', 'personal_data'])
    expect(JSON.stringify(applied)).not.toMatch(/Mustermann|1234567|3704/)
  })
})

test('read-only columns are left alone', () => {
  const state = sheet()
  expect(applyWrites(state, [write(state, 0, 'case_number', 'K8')])).toMatchObject({ edits: [], refused: [] })
})

describe('below the last row', () => {
  test('a new row is made with an id of its own', () => {
    const state = sheet()
    const { edits, newRows } = applyWrites(state, [
      write(state, 2, 'kind', 'Kurzberatung'),
      write(state, 3, 'kind', 'cm'),
    ])
    expect(newRows).toBe(2)
    expect(edits).toEqual([
      { row: 'new-1', create: true, values: { kind: 'short' } },
      { row: 'new-2', create: true, values: { kind: 'cm' } },
    ])
    // Both are shown until the page brings them, and the empty row follows.
    expect(state.rows.count).toBe(5)
  })

  test('is created once, however long the page takes', () => {
    const state = sheet()
    applyWrites(state, [write(state, 2, 'kind', 'Kurzberatung')])
    const { edits } = applyWrites(state, [write(state, 2, 'persons', '2')])
    expect(edits).toEqual([{ row: 'new-1', create: false, values: { persons: 2 } }])
  })

  test('is the page’s own row once the page has it', () => {
    const state = sheet()
    applyWrites(state, [write(state, 2, 'kind', 'Kurzberatung')])
    state.take(exampleModel([exampleRow('a'), exampleRow('b'), exampleRow('new-1')]))
    expect(state.rows.filled).toBe(3)
    expect(state.rows.at(2)?.caseNumber).toBe('K7QXM2TR5')
  })

  test('the focus stays in its row although refused rows stand before it', () => {
    const state = sheet()
    applyWrites(state, [write(state, 2, 'persons', 'viele')])
    applyWrites(state, [write(state, 3, 'persons', '2')])
    state.selection = selectCell({ row: 3, column: 5 })
    state.replace([exampleRow('new-2')])
    expect(state.place(state.selection.active)?.row.id).toBe('new-2')
    expect(state.selection.active.row).toBe(2)
  })

  test('a refused text waits without a creation', () => {
    const state = sheet()
    expect(applyWrites(state, [write(state, 2, 'persons', 'viele')]).edits).toEqual([])
    expect(state.rows.filled).toBe(3)
    expect(applyWrites(state, [write(state, 2, 'persons', '2')]).edits).toEqual([
      { row: 'new-1', create: true, values: { persons: 2 } },
    ])
  })

  test('an emptied refused text leaves no row behind', () => {
    const state = sheet()
    applyWrites(state, [write(state, 2, 'persons', 'viele')])
    applyWrites(state, [write(state, 2, 'persons', '')])
    expect(state.rows.filled).toBe(2)
  })

  test('nothing is made of nothing', () => {
    const state = sheet()
    expect(applyWrites(state, [write(state, 2, 'persons', ' ')]).edits).toEqual([])
    expect(state.rows.filled).toBe(2)
  })
})

describe('a move', () => {
  const moved = (state: GridState): readonly CutCell[] => {
    const column = state.columns.indexOf('topics')
    return cutOf(state, { top: 0, bottom: 0, left: column, right: column }, 'one').cells
  }
  const placed = (state: GridState, row: number, text: string): Write & { cut: number } => ({
    ...write(state, row, 'topics', text),
    cut: 0,
  })
  test('empties its source in the same gesture', () => {
    const state = sheet()
    const { edits } = applyWrites(state, [placed(state, 1, 'Arbeit')], moved(state))
    expect(edits).toEqual([
      { row: 'b', create: false, values: { topics: ['work'] } },
      { row: 'a', create: false, values: { topics: null } },
    ])
  })
  test('keeps its source where the target was refused', () => {
    const state = sheet()
    const { edits } = applyWrites(state, [placed(state, 1, 'Fischfang')], moved(state))
    expect(edits).toEqual([])
  })
  test('onto itself loses nothing', () => {
    const state = sheet()
    expect(applyWrites(state, [placed(state, 0, 'Wohnen')], moved(state)).edits).toEqual([])
  })
})

test('where nothing may be changed nothing is', () => {
  const state = exampleState([exampleRow('a')], { editable: false })
  expect(
    applyWrites(state, [write(state, 0, 'persons', '5'), write(state, 1, 'persons', '5')]).edits,
  ).toEqual([])
})

import { describe, expect, test } from 'vitest'
import {
  fittingWidth,
  frozenUpTo,
  hiding,
  moved,
  placed,
  resized,
  showingAll,
} from '../../../web/grid/layout.ts'
import type { GridLayout } from '../../../web/grid/model.ts'
import type { GridState } from '../../../web/grid/state.ts'
import { MAX_WIDTH, MIN_WIDTH } from '../../../web/grid/widths.ts'
import { exampleRow, exampleState } from './example.ts'

const start = (layout: GridLayout = { hidden: ['unit', 'month'] }): GridState =>
  exampleState([exampleRow('a')], { layout })
const keys = (state: GridState, count = 4): string[] =>
  state.columns.columns.slice(0, count).map((c) => c.key)

describe('columns are arranged', () => {
  test('by moving one over its neighbour, never before the case number', () => {
    const state = start()
    expect(keys(state)).toEqual(['case_number', 'kind', 'status', 'opened'])
    state.arrange(moved('kind', 1, state))
    expect(keys(state)).toEqual(['case_number', 'status', 'kind', 'opened'])
    state.arrange(moved('kind', -1, state))
    expect(keys(state)).toEqual(['case_number', 'kind', 'status', 'opened'])
    expect(moved('kind', -1, state)).toBe(state.layout)
    expect(moved('case_number', 1, state)).toBe(state.layout)
  })
  test('by putting one beside any other', () => {
    const state = start()
    state.arrange(placed('opened', 'kind', false, state))
    expect(keys(state)).toEqual(['case_number', 'opened', 'kind', 'status'])
    state.arrange(placed('opened', 'status', true, state))
    expect(keys(state)).toEqual(['case_number', 'kind', 'status', 'opened'])
    state.arrange(placed('opened', 'case_number', true, state))
    expect(keys(state)).toEqual(['case_number', 'opened', 'kind', 'status'])
    expect(placed('kind', 'case_number', false, state)).toBe(state.layout)
    expect(placed('kind', 'kind', true, state)).toBe(state.layout)
    expect(placed('case_number', 'kind', true, state)).toBe(state.layout)
  })
  test('by hiding, and all come back', () => {
    const state = start()
    state.arrange(hiding('status', state))
    expect(keys(state)).toEqual(['case_number', 'kind', 'opened', 'consent'])
    expect(hiding('case_number', state)).toBe(state.layout)
    state.arrange(showingAll(state))
    expect(keys(state)).toEqual(['case_number', 'unit', 'month', 'kind'])
  })
  test('within the narrowest and the widest width', () => {
    const state = start()
    expect(resized('kind', 5, state).widths?.['kind']).toBe(5)
    expect(resized('kind', MIN_WIDTH - 1, state).widths?.['kind']).toBe(MIN_WIDTH)
    expect(resized('kind', MAX_WIDTH + 1, state).widths?.['kind']).toBe(MAX_WIDTH)
    expect(fittingWidth('kind', state)).toBeGreaterThan(fittingWidth('persons', state))
  })
  test('by freezing the first ones; at least the case number is frozen', () => {
    const state = start()
    expect(state.columns.frozen).toBe(1)
    state.arrange(frozenUpTo('status', state))
    expect(state.columns.frozen).toBe(3)
    state.arrange({ ...state.layout, frozen: 0 })
    expect(state.columns.frozen).toBe(1)
    state.arrange({ ...state.layout, frozen: 999 })
    expect(state.columns.frozen).toBe(state.columns.columns.length)
  })
})

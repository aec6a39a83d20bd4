import { expect, test } from 'vitest'
import { bind } from '../../../web/grid/bound.ts'
import { Gestures } from '../../../web/grid/element/gestures.ts'
import type { GridHost } from '../../../web/grid/element/host.ts'
import type { News } from '../../../web/grid/element/news.ts'
import { exampleRow, exampleState } from './example.ts'

test('what is typed before the judges are loaded waits for them, in its order', async () => {
  const state = exampleState([exampleRow('a')])
  state.judging = null
  const told: unknown[] = []
  const nothing = (): void => undefined
  // Only what a gesture touches of the element.
  const works = {
    host: {
      view: { draw: nothing },
      endCut: nothing,
      announce: (_: string, detail: unknown) => told.push(detail),
    },
    news: { drafts: nothing, status: nothing, refused: nothing },
  } as unknown as { host: GridHost; news: News }
  const gestures = new Gestures(state, () => works)
  const column = state.columns.indexOf('persons')

  gestures.add({ gesture: 'type', writes: bind(state, [{ row: 0, column, text: '5' }]) })
  gestures.add({ gesture: 'type', writes: bind(state, [{ row: 1, column, text: '2' }]) })
  expect(told).toEqual([])

  await gestures.prepare()
  expect(told).toEqual([
    { gesture: 'type', edits: [{ row: 'a', create: false, values: { persons: 5 } }], refused: [] },
    { gesture: 'type', edits: [{ row: 'new-1', create: true, values: { persons: 2 } }], refused: [] },
  ])
})

test('what waits goes to its row, however the view is sorted before it is judged', async () => {
  const few = exampleRow('few', { values: { kind: 'cm', persons: 1 } })
  const many = exampleRow('many', { values: { kind: 'cm', persons: 9 } })
  const state = exampleState([few, many])
  state.judging = null
  const edits: unknown[] = []
  const nothing = (): void => undefined
  const works = {
    host: {
      view: { draw: nothing },
      endCut: nothing,
      announce: (_: string, detail: unknown) => edits.push(detail),
    },
    news: { drafts: nothing, status: nothing, refused: nothing },
  } as unknown as { host: GridHost; news: News }
  const gestures = new Gestures(state, () => works)
  gestures.add({
    gesture: 'type',
    writes: bind(state, [{ row: 0, column: state.columns.indexOf('minors'), text: '2' }]),
  })
  expect(state.typedAt('few', 'minors')).toBe('2')
  expect(state.drafts.waiting.count).toBe(1)
  state.ask({ filters: {}, only: [], sort: [{ column: 'persons', descending: true }] })
  await gestures.prepare()
  expect(edits).toEqual([
    { gesture: 'type', edits: [{ row: 'few', create: false, values: { minors: 2 } }], refused: [] },
  ])
  expect(state.drafts.waiting.count).toBe(0)
})

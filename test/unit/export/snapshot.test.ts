import { expect, test } from 'vitest'
import {
  atSnapshot,
  comparePlaces,
  type LaterChange,
  type StoredRow,
} from '../../../worker/export/snapshot.ts'

const row = (more: Partial<StoredRow> = {}): StoredRow => ({
  position: 7,
  id: 'e',
  caseNumber: 'K',
  unit: 'b',
  month: '2023-09',
  values: '{"phase":"3","contacts":2}',
  revision: 5,
  seq: 99,
  removed: 0,
  ...more,
})
const change = (type: string, patch: LaterChange['patch'] = {}): LaterChange => ({
  seq: 1,
  entry: 'e',
  type,
  patch,
})

test('without later changes a row is what it is', () => {
  expect(atSnapshot(row(), [])).toMatchObject({ unit: 'b', values: '{"phase":"3","contacts":2}' })
})

test('cells changed since get their values of then', () => {
  const then = atSnapshot(row(), [
    change('set', { phase: { before: '1', after: '2' }, contacts: { before: null, after: 2 } }),
    change('set', { phase: { before: '2', after: '3' } }),
  ])
  expect(JSON.parse(then?.values ?? '')).toEqual({ phase: '1' })
})

test('a row created since is not there', () => {
  expect(atSnapshot(row({ revision: 2 }), [change('create'), change('set')])).toBeNull()
  expect(atSnapshot(row({ revision: 1 }), [change('open')])).toBeNull()
})

test('a row removed since is there, one removed before is not', () => {
  expect(atSnapshot(row({ removed: 1 }), [change('remove')])).not.toBeNull()
  expect(atSnapshot(row({ removed: 1 }), [])).toBeNull()
})

test('a row removed before and brought back since is not there', () => {
  expect(atSnapshot(row(), [change('restore')])).toBeNull()
  expect(atSnapshot(row(), [change('remove'), change('restore')])).not.toBeNull()
})

test('a cell brought back is no row brought back', () => {
  const patch = { phase: { before: '2', after: '3' } }
  expect(atSnapshot(row(), [change('restore', patch)])).not.toBeNull()
})

test('a case handed over since stands under its former unit', () => {
  const then = atSnapshot(row(), [change('handover', { unit: { before: 'a', after: 'b' } })])
  expect(then).toMatchObject({ unit: 'a', values: '{"phase":"3","contacts":2}' })
})

test('what was erased since stays erased', () => {
  expect(atSnapshot(row({ values: '{}' }), [change('set', null)])?.values).toBe('{}')
})

test('rows stand by month, unit, order of creation', () => {
  const places = [
    { month: '2023-09', unit: 'b', position: 1 },
    { month: '2023-09', unit: 'a', position: 10 },
    { month: '2023-09', unit: 'a', position: 9 },
    { month: '2023-08', unit: 'z', position: 99 },
  ]
  expect(places.toSorted(comparePlaces)).toEqual(places.toReversed())
})

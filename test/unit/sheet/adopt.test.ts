import { describe, expect, test } from 'vitest'
import type { Operation } from '#domain/operation.ts'
import { month } from '#domain/sheet/month.ts'
import { bench, entry, only } from './bench.ts'

const set = (id: string, persons: number, base = 1): Operation => ({
  id,
  type: 'set',
  entry: 'e1',
  base,
  values: { persons },
})

describe('what another tab has put on its way', () => {
  test('is shown, and gone again when that tab takes it back', () => {
    const { store, shown } = bench([entry('e1', { persons: 3 })])
    store.adopt([set('a', 4)])
    expect(shown('e1')).toEqual({ persons: 4 })
    store.withdraw('a')
    expect(shown('e1')).toEqual({ persons: 3 })
    expect(store.row('e1')?.pending).toEqual([])
  })

  test('given a new row that is taken back, then it is gone here as well', () => {
    const { store } = bench([])
    const place = { unit: 'u', month: month('2023-09'), entry: 'e9' }
    store.adopt([{ id: 'a', type: 'create', ...place, values: { persons: 1 } }])
    expect(store.rows.map(({ id }) => id)).toEqual(['e9'])
    store.withdraw('a')
    expect(store.rows).toEqual([])
  })

  test('given a removal that is taken back, then the row is there again', () => {
    const { store } = bench([entry('e1', { persons: 3 })])
    store.adopt([{ id: 'a', type: 'remove', entry: 'e1', base: 1 }])
    expect(store.rows).toEqual([])
    store.withdraw('a')
    expect(store.rows.map(({ id }) => id)).toEqual(['e1'])
  })

  test('given a row that is gone, then values come into sight with it, and a removal does not', () => {
    const { store, shown } = bench([])
    store.adopt([{ id: 'a', type: 'remove', entry: 'e2', base: 4 }, set('b', 4, 7)])
    expect(store.rows.map(({ id }) => id)).toEqual(['e1'])
    expect(shown('e1')).toEqual({ persons: 4 })
    // Whoever tries again speaks of the row that was, and makes none anew.
    const refused = { id: 'b', outcome: 'refused', entry: 'e1', issues: [], code: 'entry_removed' } as const
    store.settle([{ operation: set('b', 4, 7), result: refused }])
    store.retry('e1')
    expect(store.row('e1')?.pending[0]?.type).toBe('set')
  })

  test('given an edit by another tab in a row that was not sent yet, then removing it asks the server', () => {
    const { store, sent } = bench([], 'open', { takeBack: true })
    const id = store.create({ persons: 1 })
    store.adopt([{ id: 'a', type: 'set', entry: id, base: 0, values: { persons: 2 } }])
    store.remove(id)
    expect(sent.map(({ type }) => type)).toEqual(['create', 'remove'])
  })
})

describe('what is undecided', () => {
  test('given a row that somebody else removes, then what was not saved of it stays in sight', () => {
    const { store, sent, shown } = bench([entry('e1', { persons: 3 })])
    store.edit('e1', { persons: 4 })
    const refused = { outcome: 'refused', entry: 'e1', issues: [], code: 'sheet_not_open' } as const
    store.settle([{ operation: only(sent), result: { id: only(sent).id, ...refused } }])
    store.merge({ seq: 12, removed: ['e1'], entries: [] })
    expect(store.rows.map((row) => row.failure)).toEqual(['entry_removed'])
    expect(shown('e1')['persons']).toBe(4)
    store.discard('e1', 'persons')
    expect(store.rows).toEqual([])
  })

  test('given a row that this tab does not know yet, then the feed brings it, and the answer leaves it', () => {
    const { store } = bench([])
    store.adopt([set('a', 4)])
    store.merge({ seq: 12, removed: [], entries: [entry('e1', { persons: 3 })] })
    const applied = { id: 'a', outcome: 'applied', entry: 'e1', issues: [], revision: 2 } as const
    store.settle([{ operation: set('a', 4), result: applied }])
    expect(store.rows.map(({ id, failure }) => [id, failure])).toEqual([['e1', null]])
  })

  test('given an old answer for a row that is gone meanwhile, then nothing is left of the row', () => {
    const { store, sent } = bench([entry('e1', { persons: 3 })])
    store.edit('e1', { persons: 4 })
    store.merge({ seq: 12, removed: ['e1'], entries: [] })
    const applied = { outcome: 'applied', entry: 'e1', issues: [], revision: 2 } as const
    store.settle([{ operation: only(sent), result: { id: only(sent).id, ...applied } }])
    expect(store.rows).toEqual([])
  })

  test('given a row that was removed while the page was closed, then the next page says so', () => {
    const first = bench([entry('e1', { persons: 3 }, { revision: 5 })])
    first.store.edit('e1', { persons: 4 })
    const refused = { outcome: 'refused', entry: 'e1', issues: [], code: 'sheet_not_open' } as const
    first.store.settle([{ operation: only(first.sent), result: { id: only(first.sent).id, ...refused } }])
    const next = bench([])
    next.store.recall(first.store.undecided)
    expect(next.store.row('e1')).toMatchObject({ failure: 'entry_removed', unsaved: { persons: 4 }, seen: 5 })
    next.store.retry('e1')
    expect(only(next.sent)).toMatchObject({ type: 'set', base: 5 })
  })
})

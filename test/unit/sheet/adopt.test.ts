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

const REFUSED = { outcome: 'refused', issues: [] } as const
const refusal = (id: string, code: 'sheet_not_open' | 'entry_removed') => ({
  id,
  entry: 'e1',
  code,
  ...REFUSED,
})

describe('a row that goes and comes back', () => {
  test('given a removal that was undone before it went, then the row is an ordinary one', () => {
    const { store, sent } = bench([entry('e1', { persons: 3 })], 'open', { takeBack: true })
    store.remove('e1')
    store.bringBack('e1')
    store.edit('e1', { persons: 4 })
    const edit = sent.at(-1)!
    store.settle([{ operation: edit, result: refusal(edit.id, 'sheet_not_open') }])
    store.retry('e1')
    expect(sent.at(-1)).toMatchObject({ type: 'set', values: { persons: 4 } })
    const again = sent.at(-1)!
    store.settle([{ operation: again, result: refusal(again.id, 'sheet_not_open') }])
    store.discard('e1')
    expect(store.rows.map(({ id, failure }) => [id, failure])).toEqual([['e1', null]])
  })

  test('given a removal and its undoing under way, then the answer to the first one does not end the second', () => {
    const { store, sent } = bench([entry('e1', { persons: 3 })])
    store.remove('e1')
    store.bringBack('e1')
    const [removal, restoring] = sent
    const removed = { id: removal!.id, outcome: 'applied', entry: 'e1', revision: 2, issues: [] } as const
    store.settle([{ operation: removal!, result: removed }])
    store.settle([{ operation: restoring!, result: refusal(restoring!.id, 'sheet_not_open') }])
    store.retry('e1')
    expect(sent[2]).toMatchObject({ type: 'restore', entry: 'e1', change: removal!.id })
    store.settle([{ operation: sent[2]!, result: refusal(sent[2]!.id, 'sheet_not_open') }])
    store.discard('e1')
    expect(store.rows).toEqual([])
  })

  test('given an edit that met its absence, when somebody brings it back, then the edit can be sent again or given up', () => {
    for (const end of ['retry', 'discard'] as const) {
      const { store, sent, shown } = bench([entry('e1', { persons: 3 })])
      store.edit('e1', { persons: 4 })
      store.merge({ seq: 12, removed: ['e1'], entries: [] })
      store.settle([{ operation: only(sent), result: refusal(only(sent).id, 'entry_removed') }])
      expect(store.row('e1')?.failure).toBe('entry_removed')
      store.merge({ seq: 13, removed: [], entries: [entry('e1', { persons: 3 }, { revision: 4 })] })
      expect(store.row('e1')).toMatchObject({ failure: 'entry_is_back', unsaved: { persons: 4 } })
      expect(store.view.entries.map(({ id }) => id)).toEqual(['e1'])
      // The next page finds it as it is.
      const next = bench([entry('e1', { persons: 3 }, { revision: 4 })])
      next.store.recall(store.undecided.map((one) => ({ ...one, failure: 'entry_removed' as const })))
      expect(next.store.row('e1')?.failure).toBe('entry_is_back')
      store[end]('e1')
      expect(store.rows.map(({ id }) => id)).toEqual(['e1'])
      expect(sent.length).toBe(end === 'retry' ? 2 : 1)
      expect(shown('e1')['persons']).toBe(end === 'retry' ? 4 : 3)
    }
  })

  test('given a refused text in it, then the row stays with the text when somebody else removes it', () => {
    const { store } = bench([entry('e1', { persons: 3 })])
    const refusal = { ok: false, rule: 'R01', problem: 'wrong_type' } as const
    store.drafts.set('e1', 'persons', { text: 'viele', refusal })
    store.merge({ seq: 12, removed: ['e1'], entries: [] })
    expect(store.rows.map(({ id, failure }) => [id, failure])).toEqual([['e1', 'entry_removed']])
    store.discard('e1')
    expect(store.rows).toEqual([])
  })

  test('given an unsent removal that somebody else was faster with, when undone, then the row says that it is gone', () => {
    const { store } = bench([entry('e1', { persons: 3 })], 'open', { takeBack: true })
    store.remove('e1')
    store.merge({ seq: 12, removed: ['e1'], entries: [] })
    store.bringBack('e1')
    expect(store.row('e1')?.failure).toBe('entry_removed')
    expect(store.view.entries).toEqual([])
  })

  test('given a value that another tab typed behind a removal, then it stays in sight', () => {
    const { store, sent, shown } = bench([entry('e1', { persons: 3 })])
    store.remove('e1')
    store.adopt([set('a', 4)])
    const removed = { id: only(sent).id, outcome: 'applied', entry: 'e1', revision: 2, issues: [] } as const
    store.settle([{ operation: only(sent), result: removed }])
    store.settle([{ operation: set('a', 4), result: refusal('a', 'entry_removed') }])
    expect(store.rows.map(({ failure }) => failure)).toEqual(['entry_removed'])
    expect(shown('e1')['persons']).toBe(4)
  })
})

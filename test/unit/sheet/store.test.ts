import { describe, expect, test } from 'vitest'
import type { OperationResult } from '#domain/operation.ts'
import { bench, entry, only } from './bench.ts'

const answer = (id: string, rest: Partial<OperationResult>): OperationResult => ({
  id,
  outcome: 'applied',
  entry: 'e1',
  issues: [],
  ...rest,
})

describe('editing', () => {
  test('given a carried row, when one cell is edited, then it shows at once and nothing counts as carried', () => {
    const { store, sent, shown } = bench([entry('e1', { persons: 3, minors: 1 }, { carried: ['persons'] })])
    store.edit('e1', { persons: 4 })
    expect(shown('e1')).toEqual({ persons: 4, minors: 1 })
    expect(store.row('e1')?.carried).toEqual([])
    expect(sent).toEqual([{ id: 'n1', type: 'set', entry: 'e1', base: 1, values: { persons: 4 } }])
  })

  test('given an answer, then the next edit builds on its revision', () => {
    const { store, sent } = bench([entry('e1', { persons: 3 })])
    store.edit('e1', { persons: 4 })
    store.settle([{ operation: only(sent), result: answer('n1', { revision: 2 }) }])
    store.edit('e1', { persons: 5 })
    expect(sent[1]).toEqual({ id: 'n2', type: 'set', entry: 'e1', base: 2, values: { persons: 5 } })
  })

  test('given an unanswered edit, then the next one names it as seen', () => {
    const { store, sent } = bench([entry('e1', { persons: 3 })])
    store.edit('e1', { persons: 4 })
    store.edit('e1', { minors: 1 })
    expect(sent[1]).toMatchObject({ base: 1, after: ['n1'] })
  })

  test("given somebody else's change in between, then later edits neither hide it nor fight with themselves", () => {
    const { store, sent, shown } = bench([entry('e1', { persons: 3 })])
    store.edit('e1', { persons: 4 })
    store.settle([{ operation: only(sent), result: answer('n1', { revision: 3 }) }])
    store.edit('e1', { persons: 5 })
    expect(sent[1]).toMatchObject({ base: 1, after: ['n1'] })
    store.merge({ seq: 9, removed: [], entries: [entry('e1', { persons: 4, minors: 2 }, { revision: 3 })] })
    expect(shown('e1')).toEqual({ persons: 5, minors: 2 })
    store.edit('e1', { phase: '4' })
    expect(sent[2]).toMatchObject({ base: 3, after: ['n2'] })
  })

  test('given a sheet that is not open, then an edit goes nowhere', () => {
    const { store, sent } = bench([entry('e1', { persons: 3 })], 'submitted')
    store.edit('e1', { persons: 4 })
    expect(sent).toEqual([])
  })
})

describe('new rows', () => {
  test('given a new row, then it shows at once, takes edits, and gets its number from the answer', () => {
    const { store, sent, shown } = bench([])
    const id = store.create({ kind: 'cm' })
    store.edit(id, { persons: 2 })
    expect(shown(id)).toEqual({ kind: 'cm', persons: 2 })
    const [creation] = sent
    store.settle([
      {
        operation: creation!,
        result: answer(creation!.id, { entry: id, revision: 1, caseNumber: 'K7QXM2TRC' }),
      },
    ])
    expect(store.row(id)).toMatchObject({ caseNumber: 'K7QXM2TRC', seen: 1, saved: { kind: 'cm' } })
    expect(shown(id)).toEqual({ kind: 'cm', persons: 2 })
  })

  test('given a fresh row, then its gaps are told after the person has left it, and wrong values at once', () => {
    const { store } = bench([])
    const id = store.create({ persons: 1, minors: 2 })
    const rules = () => store.issues(store.row(id)!).map((issue) => issue.rule)
    expect(rules()).toEqual(['R05'])
    store.leave(id)
    expect(rules()).toEqual(['R03', 'R05', 'R20'])
  })

  test('given a row that was never sent, when removed, then it just goes', () => {
    const { store, sent } = bench([], 'open', { takeBack: true })
    const id = store.create({ kind: 'cm' })
    store.remove(id)
    expect(store.rows).toEqual([])
    expect(sent).toHaveLength(1)
  })

  test('given a removed row, when brought back, then it stands at its place and the server is asked for it', () => {
    const { store, sent } = bench([entry('e1', { persons: 1 }), entry('e2', { persons: 2 })])
    store.remove('e1')
    store.bringBack('e1')
    expect(store.rows.map((row) => row.id)).toEqual(['e1', 'e2'])
    const [removal, restoring] = sent
    expect(restoring).toMatchObject({
      type: 'restore',
      entry: 'e1',
      change: removal!.id,
      after: [removal!.id],
    })
    store.settle([{ operation: removal!, result: answer(removal!.id, { entry: 'e1', revision: 2 }) }])
    expect(store.rows.map((row) => row.id)).toEqual(['e1', 'e2'])
    store.settle([
      {
        operation: restoring!,
        result: answer(restoring!.id, { entry: 'e1', revision: 3, values: { persons: 1 } }),
      },
    ])
    expect(store.row('e1')).toMatchObject({ seen: 3, pending: [], saved: { persons: 1 } })
  })

  test('given a row that is gone already, when brought back, then it comes back to its place', () => {
    const { store, sent, shown } = bench([entry('e1', { persons: 1 }), entry('e2', { persons: 2 })])
    store.remove('e1')
    store.settle([{ operation: sent[0]!, result: answer(sent[0]!.id, { entry: 'e1', revision: 2 }) }])
    expect(store.rows.map((row) => row.id)).toEqual(['e2'])
    store.merge({ seq: 2, entries: [], removed: ['e1'] })
    store.bringBack('e1')
    expect(store.rows.map((row) => row.id)).toEqual(['e1', 'e2'])
    expect(shown('e1')).toEqual({ persons: 1 })
    store.merge({ seq: 3, entries: [], removed: ['e1'] })
    expect(store.row('e1')?.failure).toBeNull()
  })

  test('given a row that cannot be brought back, then trying again asks again, and giving up leaves nothing', () => {
    const { store, sent } = bench([entry('e1', { persons: 3 }), entry('e2', {})])
    store.remove('e1')
    store.settle([{ operation: only(sent), result: answer('n1', { revision: 2 }) }])
    store.bringBack('e1')
    const refused = { outcome: 'refused', code: 'entry_not_found' } as const
    store.settle([{ operation: sent[1]!, result: answer(sent[1]!.id, refused) }])
    expect(store.row('e1')?.failure).toBe('entry_not_found')
    store.retry('e1')
    expect(sent[2]).toMatchObject({ type: 'restore', entry: 'e1', change: 'n1' })
    store.settle([{ operation: sent[2]!, result: answer(sent[2]!.id, refused) }])
    store.discard('e1')
    expect(store.rows.map(({ id }) => id)).toEqual(['e2'])
  })

  test('given a row the server never heard of, when brought back, then it is made anew', () => {
    const { store, sent, shown } = bench([], 'open', { takeBack: true })
    const id = store.create({ kind: 'cm' })
    store.remove(id)
    store.bringBack(id)
    expect(shown(id)).toEqual({ kind: 'cm' })
    expect(sent.at(-1)).toMatchObject({ type: 'create', entry: id, values: { kind: 'cm' } })
  })

  test('given a row that comes back, then it shows what the server found of it', () => {
    const { store, sent, shown } = bench([])
    const id = store.create({}, { case: 'K7QXM2TRC' })
    const creation = only(sent)
    expect(creation).toMatchObject({ case: 'K7QXM2TRC' })
    const values = { kind: 'cm', persons: 4 }
    store.settle([{ operation: creation, result: answer(creation.id, { entry: id, revision: 1, values }) }])
    expect(shown(id)).toEqual(values)
  })
})

describe('whole rows', () => {
  test('when carried rows are confirmed, then each sends one operation and empty contacts are 0', () => {
    const { store, sent, shown } = bench([
      entry('e1', { persons: 3 }, { carried: ['persons'] }),
      entry('e2', { persons: 1, contacts: 2 }, { carried: ['persons'] }),
      entry('e3', { persons: 2 }),
    ])
    store.confirm(store.unchanged.map((row) => row.id))
    expect(sent.map((o) => [o.type, 'entry' in o && o.entry])).toEqual([
      ['confirm', 'e1'],
      ['confirm', 'e2'],
    ])
    expect(shown('e1')).toEqual({ persons: 3, contacts: 0 })
    expect(shown('e2')).toEqual({ persons: 1, contacts: 2 })
    expect(store.unchanged).toEqual([])
  })

  test('given a removal, then the row goes at once; when refused, it is back with the reason', () => {
    const { store, sent } = bench([entry('e1', { persons: 3 })])
    store.remove('e1')
    expect(store.rows).toEqual([])
    store.settle([
      {
        operation: only(sent),
        result: answer('n1', { outcome: 'refused', code: 'entry_submitted_before' }),
      },
    ])
    expect(store.rows.map((row) => row.failure)).toEqual(['entry_submitted_before'])
  })
})

describe('conflicts', () => {
  const other = { value: 7, by: 'Caritas 2', at: '2023-09-28T10:00:00Z' }

  function inConflict() {
    const made = bench([entry('e1', { persons: 3, minors: 1 })])
    made.store.edit('e1', { persons: 4, phase: '4' })
    const result = answer('n1', { outcome: 'conflict', revision: 2, current: { persons: other } })
    made.store.settle([{ operation: only(made.sent), result }])
    return made
  }

  test('given a conflict, then the own value stays in sight, the other one is known, the rest goes on', () => {
    const { store, sent, shown } = inConflict()
    expect(shown('e1')).toEqual({ persons: 4, minors: 1, phase: '4' })
    expect(store.row('e1')?.conflicts['persons']).toMatchObject({ mine: 4, theirs: 7, by: 'Caritas 2' })
    expect(sent[1]).toMatchObject({ type: 'set', values: { phase: '4' } })
  })

  test('when mine is kept, then it is sent on top of the other one', () => {
    const { store, sent, shown } = inConflict()
    store.resolve('e1', 'persons', 'mine')
    expect(sent.at(-1)).toMatchObject({ type: 'set', base: 2, values: { persons: 4 } })
    expect(shown('e1')['persons']).toBe(4)
    expect(store.row('e1')?.conflicts).toEqual({})
  })

  test('when theirs is taken, then nothing is sent', () => {
    const { store, sent, shown } = inConflict()
    const before = sent.length
    store.resolve('e1', 'persons', 'theirs')
    expect(sent).toHaveLength(before)
    expect(shown('e1')['persons']).toBe(7)
  })

  test('given a feed in which the other one came round, then the conflict is gone', () => {
    const { store } = inConflict()
    store.merge({ seq: 5, removed: [], entries: [entry('e1', { persons: 4 }, { revision: 3 })] })
    expect(store.row('e1')?.conflicts).toEqual({})
  })
})

describe('refusals', () => {
  test('given a text that is refused at the cell, then no operation knows it', () => {
    const { store, sent, shown } = bench([entry('e1', { persons: 3 })])
    store.refuse('e1', 'persons', {
      text: '31',
      judgement: { ok: false, rule: 'R01', problem: 'out_of_range' },
    })
    expect(sent).toEqual([])
    expect(shown('e1')).toEqual({ persons: 3 })
    expect(store.row('e1')?.refusals['persons']?.text).toBe('31')
    store.edit('e1', { persons: 30 })
    expect(store.row('e1')?.refusals).toEqual({})
  })

  test('given one refused cell of a pasted row, then the others go on their own', () => {
    const { store, sent, shown } = bench([entry('e1', { persons: 3 })])
    store.edit('e1', { persons: 4, note: 'x', minors: 2 })
    store.settle([
      {
        operation: only(sent),
        result: answer('n1', {
          outcome: 'refused',
          code: 'cells_refused',
          issues: [{ rule: 'R02', level: 'cell', columns: ['note'] }],
        }),
      },
    ])
    expect(sent[1]).toMatchObject({ type: 'set', values: { persons: 4, minors: 2 } })
    expect(shown('e1')).toEqual({ persons: 4, minors: 2 })
    expect(store.row('e1')?.refusals['note']?.judgement.rule).toBe('R02')
  })

  test('given a sheet that was submitted meanwhile, then typed values stay in sight and can be sent later', () => {
    const { store, sent, shown } = bench([entry('e1', { persons: 3 })])
    store.edit('e1', { persons: 4 })
    store.settle([
      { operation: only(sent), result: answer('n1', { outcome: 'refused', code: 'sheet_not_open' }) },
    ])
    expect(shown('e1')).toEqual({ persons: 4 })
    expect(store.row('e1')?.failure).toBe('sheet_not_open')
    store.retry('e1')
    expect(sent[1]).toMatchObject({ type: 'set', values: { persons: 4 } })
    store.settle([{ operation: sent[1]!, result: answer(sent[1]!.id, { revision: 2 }) }])
    expect(store.row('e1')).toMatchObject({ failure: null, unsaved: {} })
  })

  test('given an operation that was set aside, then its row says so and others go on', () => {
    const { store, sent } = bench([entry('e1', { persons: 3 }), entry('e2', { persons: 3 })])
    store.edit('e1', { persons: 4 })
    store.edit('e2', { persons: 5 })
    store.settle([
      { operation: sent[0]!, result: null },
      { operation: sent[1]!, result: answer('n2', { entry: 'e2', revision: 2 }) },
    ])
    expect(store.row('e1')?.failure).toBe('not_accepted')
    expect(store.row('e2')).toMatchObject({ failure: null, saved: { persons: 5 } })
  })
})

describe('the feed', () => {
  test('given a conflict whose answer comes after a newer state, then the newer state is what others wrote', () => {
    const { store, sent } = bench([entry('e1', { minors: 5 })])
    store.edit('e1', { minors: 0 })
    store.merge({ seq: 3, entries: [entry('e1', { minors: 0 }, { revision: 3 })], removed: [] })
    const current = { minors: { value: 1, by: 'Other', at: '2023-09-28T10:00:00Z' } }
    const result = {
      ...answer(sent[0]!.id, { entry: 'e1', revision: 2 }),
      outcome: 'conflict' as const,
      current,
    }
    store.settle([{ operation: sent[0]!, result }])
    expect(store.row('e1')).toMatchObject({ saved: { minors: 0 }, conflicts: {}, pending: [] })
  })

  test('given rows of others, then new ones come, gone ones go, and own work stays on top', () => {
    const { store, shown } = bench([entry('e1', { persons: 3 }), entry('e2', { persons: 1 })])
    store.edit('e1', { persons: 4 })
    store.merge({
      seq: 12,
      removed: ['e2'],
      entries: [entry('e1', { persons: 3, phase: '2' }, { revision: 5 }), entry('e3', { persons: 9 })],
    })
    expect(store.rows.map((row) => row.id)).toEqual(['e1', 'e3'])
    expect(shown('e1')).toEqual({ persons: 4, phase: '2' })
    expect(store.seq).toBe(12)
  })

  test('given a row that is gone while it is edited, then it stays in sight with the reason', () => {
    const { store } = bench([entry('e1', { persons: 3 })])
    store.edit('e1', { persons: 4 })
    store.merge({ seq: 12, removed: ['e1'], entries: [] })
    expect(store.rows.map((row) => row.failure)).toEqual(['entry_removed'])
  })

  test('given an old state of a row, then it is ignored', () => {
    const { store, shown } = bench([entry('e1', { persons: 3 }, { revision: 4 })])
    store.merge({ seq: 12, removed: [], entries: [entry('e1', { persons: 1 }, { revision: 2 })] })
    expect(shown('e1')).toEqual({ persons: 3 })
  })

  test('given a new state of the sheet, then it can no longer be edited', () => {
    const { store } = bench([])
    store.merge({ seq: 12, removed: [], entries: [], state: 'submitted' })
    expect(store.isOpen).toBe(false)
  })
})

test('the sheet as the server holds it: what was answered is in it, what is on its way is not', () => {
  const { store, sent } = bench([entry('e1', { persons: 3 }), entry('e2', { persons: 1 })])
  store.edit('e1', { persons: 4 })
  store.edit('e2', { persons: 2 })
  store.create({ persons: 7 })
  store.settle([{ operation: sent[0]!, result: answer('n1', { revision: 2 }) }])
  const { entries } = store.view
  expect(entries.map(({ id, revision, values }) => [id, revision, values])).toEqual([
    ['e1', 2, { persons: 4 }],
    ['e2', 1, { persons: 1 }],
  ])
  // Opened from it, the sheet is the same.
  const again = bench(entries)
  expect(again.store.view.entries).toEqual(entries)
})

describe('reasons', () => {
  const warn = { rule: 'R16', level: 'warn', columns: ['origin', 'residence'] } as const

  test('given a reason, then it holds while the values stay and is gone when they change', () => {
    const { store } = bench([entry('e1', { origin: '000', residence: 'asylum' })])
    const reasons = () => store.issues(store.row('e1')!).map((issue) => issue.reason)
    expect(reasons()).toEqual([undefined])
    store.giveReason('e1', warn, 'checked')
    expect(reasons()).toEqual(['checked'])
    store.edit('e1', { persons: 2 })
    expect(reasons()).toEqual(['checked'])
    store.edit('e1', { residence: 'ban' })
    expect(reasons()).toEqual([undefined])
  })
})

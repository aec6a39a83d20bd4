import { describe, expect, test } from 'vitest'
import type { Operation, OperationResult } from '#domain/operation.ts'
import {
  BATCH,
  noStorage,
  Outbox,
  type OutboxState,
  type SendOutcome,
  type Settled,
} from '../../../web/app/outbox.ts'
import { disk } from '../../support/virtual-tabs.ts'

const set = (id: string, entry: string, values: Record<string, unknown>, base = 1): Operation => ({
  id,
  type: 'set',
  entry,
  base,
  values,
})
const create = (id: string, entry: string, values: Record<string, unknown> = {}): Operation =>
  ({ id, type: 'create', unit: 'u', month: '2023-09', entry, values }) as Operation

const applied = (operation: Operation): OperationResult => ({
  id: operation.id,
  outcome: 'applied',
  entry: 'entry' in operation ? (operation.entry ?? null) : null,
  revision: 2,
  issues: [],
})

// What answers lead to at once: several requests one after the other.
async function settle(): Promise<void> {
  for (let i = 0; i < 500; i += 1) await Promise.resolve()
}

/** An outbox at a bench: time stands until `pass`, the server answers what `answers` says, in order. */
function bench(
  answers: ((batch: readonly Operation[]) => SendOutcome)[] = [],
  storage = noStorage,
  whenSettled = (): Promise<void> => Promise.resolve(),
) {
  const requests: (readonly Operation[])[] = []
  const settled: Settled[] = []
  const states: OutboxState[] = []
  let timers: { at: number; run: () => void }[] = []
  let clock = 0
  const outbox = new Outbox(
    {
      send: async (batch) => {
        requests.push(batch)
        return (
          answers[requests.length - 1]?.(batch) ?? {
            kind: 'answered' as const,
            results: batch.map(applied),
          }
        )
      },
      later(run, milliseconds) {
        const timer = { at: clock + milliseconds, run }
        timers.push(timer)
        return () => {
          timers = timers.filter((one) => one !== timer)
        }
      },
      now: () => clock,
      random: () => 0.5,
      storage,
    },
    {
      settled: (some) => {
        settled.push(...some)
        return whenSettled()
      },
      changed: (state) => states.push(state),
    },
  )
  const pass = async (milliseconds: number): Promise<void> => {
    const until = clock + milliseconds
    await settle()
    for (;;) {
      timers.sort((a, b) => a.at - b.at)
      const due = timers[0]
      if (!due || due.at > until) break
      timers.shift()
      clock = due.at
      due.run()
      await settle()
    }
    await settle()
    clock = until
  }
  return { outbox, requests, settled, states, pass, waiting: () => timers.length }
}

describe('what waits', () => {
  test('given no network, then it is told to wait safely only once it rests on the disk', async () => {
    let onDisk: () => void = () => undefined
    const storage = { ...noStorage, put: () => new Promise<void>((done) => (onDisk = done)) }
    const { outbox, pass } = bench([() => ({ kind: 'unreachable' })], storage)
    outbox.add(set('a', 'r1', { persons: 3 }))
    await pass(500)
    expect(outbox.state.kind).toBe('saving')
    onDisk()
    await settle()
    expect(outbox.state).toEqual({ kind: 'waiting', count: 1, reason: 'offline' })
    outbox.add(set('b', 'r2', { persons: 3 }))
    expect(outbox.state.kind).toBe('saving')
  })
})

describe('gathering', () => {
  test('given two cells of one row typed in a row, when sent, then one operation holds both', async () => {
    const { outbox, requests, pass } = bench()
    expect(outbox.add(set('a', 'r1', { persons: 3 }))).toBe('a')
    expect(outbox.add(set('b', 'r1', { minors: 1, persons: 4 }))).toBe('a')
    await pass(1_000)
    expect(requests).toEqual([[set('a', 'r1', { persons: 4, minors: 1 })]])
  })

  test('given another row in between, then only sets of the same row are joined and order is kept', async () => {
    const { outbox, requests, pass } = bench()
    outbox.add(set('a', 'r1', { persons: 3 }))
    outbox.add(set('b', 'r2', { persons: 1 }))
    outbox.add(set('c', 'r1', { minors: 1 }))
    await pass(1_000)
    expect(requests.flat().map((o) => o.id)).toEqual(['a', 'b'])
  })

  test('given a new base, then the sets stay apart, because the editor saw another state', async () => {
    const { outbox, requests, pass } = bench()
    outbox.add(set('a', 'r1', { persons: 3 }, 1))
    outbox.add(set('b', 'r1', { minors: 1 }, 2))
    await pass(1_000)
    expect(requests.flat()).toHaveLength(2)
  })

  test('given a row that is not sent yet, when it is edited, then the values travel with its creation', async () => {
    const { outbox, requests, pass } = bench()
    outbox.add(create('a', 'r1', { kind: 'cm' }))
    outbox.add({ ...set('b', 'r1', { persons: 2 }, 0), after: ['a'] })
    await pass(1_000)
    expect(requests.flat()).toEqual([create('a', 'r1', { kind: 'cm', persons: 2 })])
  })

  test('given a row that comes back, then its first edit is not mixed into the creation', async () => {
    const { outbox, requests, pass } = bench()
    outbox.add({ ...create('a', 'r1'), case: 'K7QXM2TRC' } as Operation)
    outbox.add(set('b', 'r1', { persons: 2 }, 0))
    await pass(1_000)
    expect(requests.flat()).toHaveLength(2)
  })

  test('given a request in flight, when the row is edited, then the sent operation is never altered', async () => {
    const { outbox, requests, pass } = bench([
      () => ({ kind: 'unreachable' }),
      (batch) => ({ kind: 'answered', results: batch.map(applied) }),
    ])
    outbox.add(set('a', 'r1', { persons: 3 }))
    await pass(300)
    expect(outbox.add(set('b', 'r1', { persons: 4 }))).toBe('b')
    await pass(10_000)
    expect(requests[0]).toEqual([set('a', 'r1', { persons: 3 })])
    expect(requests[1]).toEqual([set('a', 'r1', { persons: 3 }), set('b', 'r1', { persons: 4 })])
  })

  test(`given ${2 * BATCH + 50} rows at once, then requests hold at most ${BATCH} operations, one after the other`, async () => {
    const { outbox, requests, pass } = bench()
    for (let i = 0; i < 2 * BATCH + 50; i += 1) outbox.add(set(`o${i}`, `r${i}`, { persons: 1 }))
    await pass(5_000)
    expect(requests.map((r) => r.length)).toEqual([BATCH, BATCH, 50])
    expect(outbox.state).toEqual({ kind: 'saved', at: expect.any(Number) })
  })
})

describe('faults', () => {
  test('given no network, then the same ids are sent again, later and later, and the state says so', async () => {
    const { outbox, requests, settled, pass } = bench([
      () => ({ kind: 'unreachable' }),
      () => ({ kind: 'unreachable' }),
      () => ({ kind: 'unreachable' }),
    ])
    outbox.add(set('a', 'r1', { persons: 3 }))
    await pass(300)
    expect(outbox.state).toEqual({ kind: 'waiting', count: 1, reason: 'offline' })
    await pass(600)
    expect(requests).toHaveLength(1)
    await pass(60_000)
    expect(requests).toHaveLength(4)
    expect(new Set(requests.flat().map((o) => o.id))).toEqual(new Set(['a']))
    expect(settled).toHaveLength(1)
  })

  test('given a busy server that names a time, then nothing is sent before it', async () => {
    const { outbox, requests, pass } = bench([() => ({ kind: 'again', seconds: 30 })])
    outbox.add(set('a', 'r1', { persons: 3 }))
    await pass(29_000)
    expect(requests).toHaveLength(1)
    expect(outbox.state).toEqual({ kind: 'waiting', count: 1, reason: 'busy' })
    await pass(2_000)
    expect(outbox.size).toBe(0)
  })

  test('given a network that comes back, when woken, then it sends at once', async () => {
    const { outbox, requests, pass } = bench(
      Array.from({ length: 20 }, () => () => ({ kind: 'unreachable' })),
    )
    outbox.add(set('a', 'r1', { persons: 3 }))
    await pass(60_000)
    const before = requests.length
    outbox.wake()
    await pass(1)
    expect(requests.length).toBe(before + 1)
  })

  test('given one operation that the server takes in no form, then it is set aside and all others arrive', async () => {
    const refusing = (batch: readonly Operation[]): SendOutcome =>
      batch.some((o) => o.id === 'o13')
        ? { kind: 'invalid' }
        : { kind: 'answered', results: batch.map(applied) }
    const { outbox, settled, pass } = bench(Array.from({ length: 40 }, () => refusing))
    for (let i = 0; i < 30; i += 1) outbox.add(set(`o${i}`, `r${i}`, { persons: 1 }))
    await pass(60_000)
    expect(outbox.size).toBe(0)
    expect(settled.filter((s) => s.result === null).map((s) => s.operation.id)).toEqual(['o13'])
    expect(settled.filter((s) => s.result?.outcome === 'applied')).toHaveLength(29)
  })

  test('given a session that ended, then the queue is kept, nothing is sent, and signing in again sends it', async () => {
    const { outbox, requests, settled, pass } = bench([() => ({ kind: 'signed_out' })])
    outbox.add(set('a', 'r1', { persons: 3 }))
    await pass(300)
    outbox.add(set('b', 'r2', { persons: 3 }))
    outbox.wake()
    await pass(120_000)
    expect(requests).toHaveLength(1)
    expect(outbox.state).toEqual({ kind: 'signed_out', count: 2 })
    outbox.resume()
    await pass(300)
    expect(settled.map((s) => s.operation.id)).toEqual(['a', 'b'])
  })

  test('given an answer that leaves an operation out or calls it busy, then it goes again', async () => {
    const { outbox, settled, pass } = bench([
      (batch) => ({
        kind: 'answered',
        results: batch.slice(0, 1).map((o): OperationResult => ({
          id: o.id,
          outcome: 'refused',
          entry: null,
          issues: [],
          code: 'busy',
        })),
      }),
    ])
    outbox.add(set('a', 'r1', { persons: 3 }))
    outbox.add(set('b', 'r2', { persons: 3 }))
    await pass(300)
    expect(settled).toEqual([])
    await pass(5_000)
    expect(settled.map((s) => s.operation.id)).toEqual(['a', 'b'])
  })
})

describe('leaving', () => {
  test('when flushed, then it waits for the answer and tells that nothing is left', async () => {
    const { outbox, pass } = bench()
    outbox.add(set('a', 'r1', { persons: 3 }))
    let done = false
    void outbox.flush().then(() => (done = true))
    await pass(1)
    expect(done).toBe(true)
    expect(outbox.size).toBe(0)
  })

  test('given no network, when flushed, then it does not wait for ever', async () => {
    const { outbox, pass } = bench([() => ({ kind: 'unreachable' })])
    outbox.add(set('a', 'r1', { persons: 3 }))
    let done = false
    void outbox.flush().then(() => (done = true))
    await pass(1)
    expect(done).toBe(true)
    expect(outbox.size).toBe(1)
  })

  test('when discarded, then nothing is sent any more', async () => {
    const { outbox, requests, pass } = bench()
    outbox.add(set('a', 'r1', { persons: 3 }))
    await outbox.discard()
    await pass(60_000)
    expect(requests).toEqual([])
    expect(outbox.state).toEqual({ kind: 'saved', at: null })
  })

  test('given unsent work kept by storage, then it holds what is unsent and nothing else, and is taken up again', async () => {
    const storage = disk()
    const { kept } = storage
    const first = bench([() => ({ kind: 'unreachable' })], storage)
    first.outbox.add(set('a', 'r1', { persons: 3 }))
    first.outbox.add(set('b', 'r1', { minors: 1 }))
    await first.pass(0)
    expect([...kept.values()]).toEqual([set('a', 'r1', { persons: 3, minors: 1 })])
    const second = bench([], storage)
    await second.outbox.restore()
    await second.pass(10)
    expect(second.requests).toEqual([[set('a', 'r1', { persons: 3, minors: 1 })]])
    expect(kept.size).toBe(0)
  })

  test('given an answer that leaves something to decide, then the operation stays on disk until that is kept', async () => {
    const storage = disk()
    let kept = (): void => undefined
    const { outbox, settled, pass } = bench([], storage, () => new Promise((resolve) => (kept = resolve)))
    outbox.add(set('a', 'r1', { persons: 3 }))
    await pass(1000)
    expect([outbox.size, settled.length]).toEqual([0, 1])
    expect([...storage.kept.keys()]).toEqual(['a'])
    kept()
    await pass(0)
    expect(storage.kept.size).toBe(0)
  })

  test('given a disk that is read while another tab takes an operation back, then it stays taken back', async () => {
    const storage = disk()
    await storage.put([create('a', 'r1', { persons: 1 })])
    const { outbox, requests, pass } = bench([], storage)
    const read = outbox.restore()
    outbox.hear({ kind: 'taken_back', id: 'a' })
    await read
    await pass(1000)
    expect(requests).toEqual([])
  })

  test('given a disk that cannot keep what is to be decided, then the operation stays, and the next page is answered the same', async () => {
    const storage = disk()
    const first = bench([], storage, () => Promise.reject(new Error('full')))
    first.outbox.add(set('a', 'r1', { persons: 3 }))
    await first.pass(1000)
    expect([...storage.kept.keys()]).toEqual(['a'])
    const second = bench([], storage)
    await second.outbox.restore()
    await second.pass(10)
    expect(second.settled.map(({ operation }) => operation.id)).toEqual(['a'])
  })
})

test('an answer that refuses everything has saved nothing, and the state does not say so', async () => {
  const refused = (operation: Operation): OperationResult => ({
    ...applied(operation),
    outcome: 'refused',
    code: 'sheet_not_open',
  })
  const { outbox, pass } = bench([(batch) => ({ kind: 'answered', results: batch.map(refused) })])
  outbox.add(set('a', 'r1', { persons: 3 }))
  await pass(1000)
  expect(outbox.state).toEqual({ kind: 'saved', at: null })
})

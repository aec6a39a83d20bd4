import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Operation, OperationResult } from '#domain/operation.ts'
import { sameValue } from '#domain/template/column.ts'
import { templateAt } from '#domain/template/template-at.ts'
import { month } from '#domain/sheet/month.ts'
import { noStorage, Outbox, type SendOutcome } from '../../../web/app/outbox.ts'
import { SheetStore } from '../../../web/sheet/store.ts'
import { World } from './world.ts'

const ROWS = ['r1', 'r2']
const COLUMNS = ['persons', 'minors', 'contacts']

type Step =
  | { readonly do: 'edit'; readonly row: string; readonly values: Readonly<Record<string, number>> }
  | { readonly do: 'create'; readonly value: number }
  | { readonly do: 'refuse'; readonly row: string; readonly column: string }
  | { readonly do: 'other'; readonly row: string; readonly column: string; readonly value: number }
  | { readonly do: 'time'; readonly network: 'well' | 'lost request' | 'lost answer' | 'busy' }
  | { readonly do: 'feed' }

const row = fc.constantFrom(...ROWS)
const column = fc.constantFrom(...COLUMNS)
const value = fc.integer({ min: 0, max: 9 })
const values = fc.dictionary(column, value, { minKeys: 1, maxKeys: 2 })
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('edit' as const), row, values }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('create' as const), value }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('refuse' as const), row, column }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('other' as const), row, column, value }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('time' as const),
      network: fc.constantFrom('well', 'well', 'lost request', 'lost answer', 'busy'),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ do: 'feed' as const }) },
)

const REFUSED = 'DE89370400440532013000'

/** One tab beside a world in which another person writes as well. */
function tab(world: World) {
  const sent: Operation[] = []
  const timers: (() => void)[] = []
  let network: Extract<Step, { do: 'time' }>['network'] = 'well'
  let count = 0
  const send = async (batch: readonly Operation[]): Promise<SendOutcome> => {
    sent.push(...batch)
    if (network === 'busy') return { kind: 'again' }
    if (network === 'lost request') return { kind: 'unreachable' }
    const results: OperationResult[] = batch.map((operation) => world.apply(operation, 'me'))
    return network === 'lost answer' ? { kind: 'unreachable' } : { kind: 'answered', results }
  }
  const outbox = new Outbox(
    {
      send,
      later(callback) {
        timers.push(callback)
        return () => {
          const at = timers.indexOf(callback)
          if (at >= 0) timers.splice(at, 1)
        }
      },
      now: () => 0,
      random: () => 0,
      storage: noStorage,
    },
    { settled: (settled) => store.settle(settled), changed: () => undefined },
  )
  const store: SheetStore = new SheetStore(world.view(), {
    template: templateAt([], month('2023-09')),
    county: '05566',
    judge: { row: () => [], sheet: () => new Map() },
    enqueue: (operation) => outbox.add(operation),
    takeBack: (id) => outbox.takeBack(id),
    newId: () => `n${(count += 1)}`,
    changed: () => undefined,
  })
  const tick = async (how: typeof network): Promise<void> => {
    network = how
    timers.shift()?.()
    for (let i = 0; i < 12; i += 1) await Promise.resolve()
  }
  const drain = async (): Promise<void> => {
    for (let i = 0; i < 200 && outbox.size > 0; i += 1) await tick('well')
  }
  return { store, outbox, sent, tick, drain }
}

describe('any interleaving of edits, answers, faults and the feed', () => {
  test('keeps every accepted edit, sends nothing refused, and converges', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const world = new World()
        for (const id of ROWS)
          world.apply(
            {
              id: `seed-${id}`,
              type: 'create',
              unit: 'u',
              month: month('2023-09'),
              entry: id,
              values: { persons: 1 },
            },
            'other',
          )
        const { store, outbox, sent, tick, drain } = tab(world)
        const last = new Map<string, number>()
        let others = 0
        for (const s of steps) {
          if (s.do === 'edit') {
            store.edit(s.row, s.values)
            for (const [key, typed] of Object.entries(s.values)) last.set(`${s.row}/${key}`, typed)
          } else if (s.do === 'create') {
            const id = store.create({ persons: s.value })
            last.set(`${id}/persons`, s.value)
          } else if (s.do === 'refuse') {
            const judgement = { ok: false, rule: 'R02', problem: 'personal_data' } as const
            store.refuse(s.row, s.column, { text: REFUSED, judgement })
          } else if (s.do === 'other') {
            const base = world.entries.get(s.row)?.revision ?? 0
            const values = { [s.column]: s.value }
            world.apply({ id: `other-${(others += 1)}`, type: 'set', entry: s.row, base, values }, 'other')
          } else if (s.do === 'feed') store.merge(world.changesAfter(store.seq))
          else await tick(s.network)
          // What the person typed last is what they see, whatever arrives.
          for (const [place, typed] of last) {
            const [id = '', key = ''] = place.split('/')
            const shown = store.row(id)
            const mine = shown?.pending.some((p) => Object.hasOwn(p.values, key)) || shown?.conflicts[key]
            if (mine) expect(store.values(shown!)[key]).toBe(typed)
          }
        }
        await drain()
        store.merge(world.changesAfter(store.seq))
        expect(outbox.size).toBe(0)
        expect(JSON.stringify(sent)).not.toContain(REFUSED)
        for (const shown of store.rows) {
          const kept = world.entries.get(shown.id)
          expect(shown.pending).toEqual([])
          expect(shown.failure).toBe(null)
          expect(kept).toBeDefined()
          for (const key of COLUMNS) {
            const conflict = shown.conflicts[key]
            if (!conflict) expect(sameValue(store.values(shown)[key], kept?.values[key])).toBe(true)
            // Undecided: both values are known, and neither is the other.
            else expect(sameValue(conflict.theirs, kept?.values[key])).toBe(true)
          }
        }
      }),
      { numRuns: 3_000 },
    )
  })

  test('an edit that was acknowledged is in the world unless somebody wrote over it later', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const world = new World()
        const { store, tick, drain } = tab(world)
        const id = store.create({ persons: 1 })
        const typed = new Map([['persons', 1]])
        for (const s of steps) {
          if (s.do === 'edit') {
            store.edit(id, s.values)
            for (const [key, one] of Object.entries(s.values)) typed.set(key, one)
          } else if (s.do === 'feed') store.merge(world.changesAfter(store.seq))
          else if (s.do === 'time') await tick(s.network)
        }
        await drain()
        // Nobody else writes here: every column holds what was typed last.
        expect(world.entries.get(id)?.values).toEqual(Object.fromEntries(typed))
      }),
      { numRuns: 3_000 },
    )
  })
})

import { env } from 'cloudflare:workers'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Patch } from '#domain/operation.ts'
import type { CellValue } from '#domain/template/column.ts'
import { as, type Call, seed } from '../support/api.ts'
import { EntryModel } from '../support/entry-model.ts'
import { change, op, open, sheet } from '../support/sheets.ts'

const USERS = ['caritas-1', 'caritas-2'] as const
let calls: Record<(typeof USERS)[number], Call>

beforeAll(async () => {
  await seed()
  calls = { 'caritas-1': await as('caritas-1'), 'caritas-2': await as('caritas-2') }
  await open(calls['caritas-1'])
})

const cells = fc.dictionary(fc.constantFrom('persons', 'contacts', 'sex'), fc.constantFrom(1, 2, null), {
  minKeys: 1,
  noNullPrototype: true,
})
const canonical = (values: Record<string, number | null>): Record<string, CellValue> =>
  Object.fromEntries(
    Object.entries(values).map(([key, v]) => [
      key,
      key === 'sex' && v !== null ? (['', 'm', 'w'][v] ?? null) : v,
    ]),
  )

// `age`: how many revisions ago the editor looked; `known`: whether own operations since are named.
const edit = fc.record({
  kind: fc.constantFrom('set', 'set', 'set', 'remove', 'confirm', 'restore', 'restore'),
  row: fc.nat(1),
  age: fc.integer({ min: -1, max: 3 }),
  known: fc.boolean(),
  values: cells,
  back: fc.nat(4),
})
const request = fc.record({
  user: fc.constantFrom(...USERS),
  edits: fc.array(edit, { minLength: 1, maxLength: 4 }),
})

function planned(
  models: readonly [string, EntryModel][],
  user: string,
  { kind, row, age, known, values: raw, back }: typeof edit extends fc.Arbitrary<infer T> ? T : never,
): { operation: Record<string, unknown>; outcome: string; model: EntryModel; revision: number } {
  const [entry, model] = models[row % models.length] ?? ['', new EntryModel()]
  const id = op()
  const base = Math.max(0, model.revision - age)
  const after = known ? model.lines.filter((line) => line.user === user).map((line) => line.id) : []
  const common = { id, type: kind, entry, base, ...(after.length > 0 ? { after } : {}) }
  const values = canonical(raw)
  const named = model.lines.at(-1 - back)?.id ?? 'no-such-change'
  const run = (): { operation: Record<string, unknown>; outcome: string } => {
    switch (kind) {
      case 'set':
        return { operation: { ...common, values }, outcome: model.set(id, user, base, after, values) }
      case 'remove':
        return { operation: common, outcome: model.remove(id, user, base, after) }
      case 'confirm':
        return { operation: common, outcome: model.confirm(id, user) }
      default:
        return {
          operation: { ...common, change: named },
          outcome: model.restore(id, user, base, after, named),
        }
    }
  }
  return { ...run(), model, revision: model.revision }
}

test('whatever two people do to two rows ends as the contract says, and the log tells every value', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 8 }), async (requests) => {
      const models: [string, EntryModel][] = []
      for (const user of USERS) {
        const model = new EntryModel()
        const id = op()
        const entry = `row-${id}`
        const values = { persons: 1, sex: 'm' }
        const operation = { id, type: 'create', unit: 'caritas-rheine', month: '2023-09', entry, values }
        await change(calls[user], operation)
        model.create(id, user, values)
        models.push([entry, model])
      }
      for (const { user, edits } of requests) {
        const plans = edits.map((one) => planned(models, user, one))
        const results = await change(calls[user], ...plans.map((plan) => plan.operation))
        expect(results.map((r) => r.outcome)).toEqual(plans.map((plan) => plan.outcome))
        for (const [i, result] of results.entries()) {
          if (result.outcome !== 'refused') expect(result.revision).toBe(plans[i]?.revision)
        }
      }
      const stored = await sheet(calls['caritas-1'])
      for (const [entry, model] of models) {
        const row = stored.entries.find((one) => one.id === entry)
        expect(row?.values).toEqual(model.removed ? undefined : model.values)
        if (row) expect(row.revision).toBe(model.revision)
        expect(await replayed(entry)).toEqual(model.values)
      }
    }),
    { numRuns: 60 },
  )
})

test('whatever order saves come in at once, the log tells every value and every revision once', async () => {
  const shared = `row-${op()}`
  const first = {
    id: op(),
    type: 'create',
    unit: 'caritas-rheine',
    month: '2023-09',
    entry: shared,
    values: { persons: 1 },
  }
  await change(calls['caritas-1'], first)
  const saves = Array.from({ length: 60 }, (_, i) => ({
    id: op(),
    type: 'set',
    entry: shared,
    base: 1,
    values:
      i % 3 === 0
        ? { persons: 2 + (i % 20) }
        : { [['contacts', 'network_contacts', 'minors'][i % 3] ?? '']: i % 20 },
  }))
  const results = await Promise.all(saves.map((save, i) => change(calls[USERS[i % 2] ?? 'caritas-1'], save)))
  const applied = results.flat().filter((r) => r.outcome === 'applied')
  const row = (await sheet(calls['caritas-1'])).entries.find((one) => one.id === shared)
  expect(await replayed(shared)).toEqual(row?.values)
  expect(row?.revision).toBe(1 + new Set(applied.map((r) => r.revision).filter((r) => r !== 1)).size)
  const again = await Promise.all(saves.map((save, i) => change(calls[USERS[i % 2] ?? 'caritas-1'], save)))
  const settled = results.map((r) => r[0]?.code !== 'busy')
  expect(again.filter((_, i) => settled[i])).toEqual(results.filter((_, i) => settled[i]))
})

async function replayed(entry: string): Promise<Record<string, CellValue>> {
  const { results } = await env.DB.prepare('SELECT patch, revision FROM change WHERE entry = ? ORDER BY seq')
    .bind(entry)
    .all<{ patch: string; revision: number }>()
  const values: Record<string, CellValue> = {}
  for (const [i, { patch, revision }] of results.entries()) {
    expect(revision).toBe(i + 1)
    const cells: Patch = JSON.parse(patch)
    for (const [key, { before, after }] of Object.entries(cells)) {
      expect(values[key] ?? null).toEqual(before)
      if (after === null) delete values[key]
      else values[key] = after
    }
  }
  return values
}

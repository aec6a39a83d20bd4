import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { as, type Call, caller, seed } from '../support/api.ts'
import { CM, create, open } from '../support/sheets.ts'

let call: Call
let entry: string
let number: string

beforeAll(async () => {
  await seed()
  call = await as('caritas-1')
  await open(call)
  ;({ id: entry, caseNumber: number } = await create(call, CM))
})

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom('\ud800', '\u0000', 1e308, -0, '9'.repeat(400), [[]], { length: 5 }, '__proto__'),
)
const path = fc.constantFrom(
  '/api/changes',
  '/api/session/demo',
  '/api/sheets/caritas-rheine/2023-09/submit',
  '/api/sheets/caritas-rheine/2023-09/figures',
  '/api/sheets/caritas-rheine/2023-09/open',
  '/api/entries/ENTRY/reasons',
  '/api/cases/NUMBER/assignee',
)
const keys = fc.constantFrom(
  'operations',
  'user',
  'seq',
  'reasons',
  'reason',
  'figures',
  'rule',
  'id',
  'values',
  'x',
)
const mostly = <T>(usual: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: anything })
const operation = fc.record({
  id: mostly(fc.uuid()),
  type: mostly(fc.constantFrom('set', 'create', 'remove', 'confirm', 'restore', 'handover')),
  entry: mostly(fc.constant('ENTRY')),
  base: mostly(fc.nat(3)),
  unit: mostly(fc.constantFrom('caritas-rheine', 'lernen-foerdern')),
  month: mostly(fc.constant('2023-09')),
  from: mostly(fc.constant('2023-10')),
  case: mostly(fc.constant('NUMBER')),
  values: mostly(
    fc.dictionary(fc.oneof(fc.constantFrom(...Object.keys(CM), 'note'), fc.string()), anything, {
      minKeys: 1,
    }),
  ),
  change: mostly(fc.uuid()),
})
const fit = (body: unknown): string =>
  JSON.stringify(body).replaceAll('ENTRY', entry).replaceAll('NUMBER', number)

test('no body makes the Worker fail, whatever stands in it', async () => {
  await fc.assert(
    fc.asyncProperty(path, fc.dictionary(keys, anything), async (at, body) => {
      const { status } = await call('POST', at.replace('ENTRY', entry).replace('NUMBER', number), fit(body))
      expect(status).toBeLessThan(500)
    }),
    { numRuns: 400 },
  )
})

// Keys that an operation of its type must not have are dropped, so that many get past the envelope.
const shaped = operation.map((o) => {
  const of: Record<string, readonly string[]> = {
    set: ['entry', 'base', 'values'],
    create: ['unit', 'month', 'values'],
    remove: ['entry', 'base'],
    confirm: ['entry', 'base'],
    restore: ['entry', 'base', 'change'],
    handover: ['case', 'unit', 'from'],
  }
  const kept = [
    'id',
    'type',
    ...(typeof o.type === 'string' && Object.hasOwn(of, o.type) ? (of[o.type] ?? []) : Object.keys(o)),
  ]
  return Object.fromEntries(Object.entries(o).filter(([key]) => kept.includes(key)))
})

test('no operation does, and every one that is taken is answered', async () => {
  let taken = 0
  await fc.assert(
    fc.asyncProperty(fc.array(shaped, { minLength: 1, maxLength: 2 }), async (operations) => {
      const { status, json } = await call<{ results: unknown[] }>('POST', '/api/changes', fit({ operations }))
      expect([200, 400]).toContain(status)
      if (status === 200) taken += 1
      if (status === 200) expect(json.results).toHaveLength(operations.length)
      expect(JSON.stringify(json)).not.toContain('"busy"')
    }),
    { numRuns: 400 },
  )
  expect(taken).toBeGreaterThan(200)
})

test('no text at all does', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
      const { status } = await caller('__Host-kim=nothing')('POST', '/api/session/demo', text)
      expect([400, 401, 429]).toContain(status)
    }),
    { numRuns: 200 },
  )
})

import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, test } from 'vitest'
import { sha256 } from '../../worker/auth/token.ts'
import { findPerson } from '../../worker/store/session.ts'
import { as, type Call, cookieOf, seed } from '../support/api.ts'
import { counting } from '../support/d1-cost.ts'
import { change, CM, one, op, open, sheet } from '../support/sheets.ts'

const { db, cost } = counting(env.DB)
let plain: Call
let counted: Call

async function costOf(work: () => Promise<unknown>): Promise<{ read: number; written: number }> {
  const before = { ...cost }
  await work()
  return { read: cost.read - before.read, written: cost.written - before.written }
}

beforeAll(async () => {
  await seed()
  plain = await as('caritas-1')
  counted = await as('caritas-1', { ...env, DB: db })
  await open(plain, 'caritas-rheine', '2023-08')
  const rows = Array.from({ length: 300 }, (_, i) => ({
    id: op(),
    type: 'create',
    unit: 'caritas-rheine',
    month: '2023-08',
    values: { ...CM, opened: '2023-08', arrival_year: 1950 + (i % 70), persons: 1 + (i % 6) },
  }))
  await change(plain, ...rows)
})

describe('what D1 counts', () => {
  test.each(['caritas-1', 'koordination', 'region-ost', 'lesen'])(
    'looking a session up, of %s, is at most three rows',
    async (user) => {
      const hash = await sha256((await cookieOf(user)).split('=')[1] ?? '')
      let found: unknown
      const spent = await costOf(async () => (found = await findPerson(db, hash, new Date())))
      expect(found).toMatchObject({ person: { id: user } })
      expect(spent.written).toBe(0)
      expect(spent.read).toBeLessThanOrEqual(3)
    },
  )

  test('carrying 300 rows over into the next month', async () => {
    const spent = await costOf(() => open(counted))
    console.info(`carry over 300 rows: ${JSON.stringify(spent)}`)
    expect((await sheet(plain)).entries).toHaveLength(300)
  })

  test('opening a sheet of 300 rows', async () => {
    const spent = await costOf(() => sheet(counted))
    console.info(`read 300 rows: ${JSON.stringify(spent)}`)
    expect(spent.read).toBeLessThanOrEqual(1500)
    expect(spent.written).toBe(0)
  })

  test('opening it again, as the page does whenever a member comes to it', async () => {
    const spent = await costOf(() => open(counted))
    console.info(`open 300 rows again: ${JSON.stringify(spent)}`)
    expect(spent.read).toBeLessThanOrEqual(1500)
    expect(spent.written).toBe(0)
  })

  test('saving one cell', async () => {
    const id = (await sheet(plain)).entries[7]?.id
    const spent = await costOf(() =>
      one(counted, {
        id: op(),
        type: 'set',
        entry: id,
        base: 1,
        values: { contacts: 3, contact_ways: ['phone'] },
      }),
    )
    console.info(`save one cell: ${JSON.stringify(spent)}`)
    expect(spent.read).toBeLessThanOrEqual(30)
    expect(spent.written).toBeLessThanOrEqual(6)
  })

  test('adding a row', async () => {
    const spent = await costOf(() =>
      one(counted, {
        id: op(),
        type: 'create',
        unit: 'caritas-rheine',
        month: '2023-09',
        values: { kind: 'contact' },
      }),
    )
    console.info(`add a row: ${JSON.stringify(spent)}`)
    expect(spent.read).toBeLessThanOrEqual(40)
  })

  test('asking what changed', async () => {
    const { seq } = await sheet(plain)
    const spent = await costOf(() =>
      counted('GET', `/api/sheets/caritas-rheine/2023-09/changes?after=${seq - 1}`),
    )
    console.info(`changes: ${JSON.stringify(spent)}`)
    expect(spent.read).toBeLessThanOrEqual(20)
  })
})

test('one request of a thousand operations is judged and written as a whole', async () => {
  const { entries } = await sheet(plain)
  const operations = Array.from({ length: 1000 }, (_, i) => ({
    id: op(),
    type: 'set',
    entry: entries[i % 250]?.id,
    base: i < 250 ? (i === 7 ? 2 : 1) : 1 + Math.floor(i / 250),
    values: { network_contacts: i % 90 },
    after: [],
  }))
  const chained = operations.map((o, i) => ({ ...o, base: (i % 250 === 7 ? 2 : 1) + Math.floor(i / 250) }))
  const started = performance.now()
  const results = await change(plain, ...chained)
  console.info(`1,000 operations: ${Math.round(performance.now() - started)} ms`)
  expect(results.filter((r) => r.outcome === 'applied')).toHaveLength(1000)
  const whole = Array.from({ length: 1000 }, () => ({
    id: op(),
    type: 'create',
    unit: 'caritas-rheine',
    month: '2023-09',
    values: {
      ...CM,
      note: 'Gespräch über Wohnung und Arbeit',
      topics: ['work', 'money', 'health', 'school', 'housing'],
    },
  }))
  const created = await change(plain, ...whole)
  expect(created.filter((r) => r.outcome === 'applied')).toHaveLength(1000)
  expect((await sheet(plain)).entries).toHaveLength(1301)
})

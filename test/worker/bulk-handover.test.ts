import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { OperationResult } from '../../worker/domain/operation.ts'
import { seedDemo } from '../../worker/local/demo/seed.ts'
import { selfCheck } from '../../worker/store/self-check.ts'
import { as, type Call } from '../support/api.ts'
import { change, op } from '../support/sheets.ts'

const RHEINE = 'caritas-rheine'
const LERNEN = 'lernen-foerdern'
const FROM = '2022-10'

let lernen: Call
let coordinator: Call
let numbers: string[]
let published: readonly unknown[]

const REPORTS = [
  'movement?from=2022-10&to=2023-08',
  'closings?from=2022-09&to=2023-08',
  'contacts?from=2022-12&to=2023-08',
  'share?asOf=2022-11-01',
  'share?asOf=2023-09-01',
  'load?asOf=2023-09-01',
  'families?asOf=2023-09-01',
  'phases?asOf=2022-11-01',
]

const reports = (): Promise<readonly unknown[]> =>
  Promise.all(REPORTS.map(async (name) => (await coordinator('GET', `/api/reports/${name}`)).json))

interface Cases {
  readonly units: readonly { readonly id: string; readonly total: number }[]
  readonly all: { readonly total: number; readonly active: number; readonly inactive: number }
}

const rows = async (sql: string): Promise<Record<string, unknown>[]> =>
  (await env.DB.prepare(sql).all()).results
const byId = (list: Record<string, unknown>[]) => new Map(list.map((one) => [String(one['id']), one]))

async function totals(asOf: string): Promise<readonly number[]> {
  const { json } = await coordinator<Cases>('GET', `/api/reports/cases?asOf=${asOf}`)
  return [json.all.total, ...json.units.map((unit) => unit.total), json.all.active, json.all.inactive]
}

// The demo Kreis as it would be if nobody had handed anything over: the twelve cases and all their rows are with the unit
// that had them first, and no sheet from the month of the handover on is closed.
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
  await seedDemo(env.DB)
  coordinator = await as('koordination')
  // The demo Kreis has the handover in it.
  published = await reports()
  const moved = await rows(`SELECT id, number FROM case_file WHERE unit_since = '${FROM}' ORDER BY number`)
  numbers = moved.map((one) => String(one['number']))
  await env.DB.batch(
    [
      `UPDATE sheet SET state = 'reopened' WHERE month >= '${FROM}'`,
      `UPDATE entry SET unit = '${LERNEN}' WHERE case_file IN (SELECT id FROM case_file WHERE unit_since = '${FROM}')`,
      `UPDATE case_file SET unit = '${LERNEN}', unit_since = NULL, assignee = 'lernen-1' WHERE unit_since = '${FROM}'`,
    ].map((sql) => env.DB.prepare(sql)),
  )
  lernen = await as('lernen-1')
})

describe('twelve cases go from Lernen fördern to Caritas Rheine, from October 2022 on, in one step', () => {
  let before: {
    entries: Record<string, unknown>[]
    cases: Record<string, unknown>[]
    event: number
    change: number
  }
  let results: OperationResult[]

  beforeAll(async () => {
    before = {
      entries: await rows('SELECT * FROM entry'),
      cases: await rows('SELECT * FROM case_file'),
      event: Number((await rows('SELECT max(seq) AS n FROM event'))[0]?.['n']),
      change: Number((await rows('SELECT max(seq) AS n FROM change'))[0]?.['n']),
    }
    expect(await reports()).not.toEqual(published)
    expect([await totals('2022-11-01'), await totals('2023-09-01')]).toEqual([
      [49, 8, 41, expect.any(Number), expect.any(Number)],
      [118, 48, 70, 61, 57],
    ])
    results = await change(
      lernen,
      ...numbers.map((number) => ({ id: op(), type: 'handover', case: number, unit: RHEINE, from: FROM })),
    )
  })

  test('all of them are applied', () => {
    expect(results.map((one) => one.outcome)).toEqual(Array.from({ length: 12 }, () => 'applied'))
  })

  test.each([
    ['2022-09-15', [38, 0, 38, 26, 12]],
    ['2022-11-01', [49, 20, 29, expect.any(Number), expect.any(Number)]],
    ['2022-12-15', [67, 32, 35, 40, 27]],
    ['2023-04-01', [84, 42, 42, 42, 42]],
    ['2023-06-01', [97, 49, 48, expect.any(Number), expect.any(Number)]],
    ['2023-07-15', [103, 50, 53, expect.any(Number), expect.any(Number)]],
    ['2023-09-01', [118, 60, 58, 61, 57]],
  ])('as of %s the figures are those that the city of Rheine published', async (asOf, figures) => {
    expect(await totals(asOf)).toEqual(figures)
  })

  test('every other report gives what it gives where the cases went one by one', async () => {
    expect(await reports()).toEqual(published)
    expect(JSON.stringify(published)).toMatch(/"takenOver":[1-9]/)
  })

  test('the log makes the rows that stand there', async () => {
    expect((await selfCheck(env.DB)).deviations).toEqual([])
  })

  test('the cases belong to the new unit since then, and to nobody in it', async () => {
    const after = byId(await rows('SELECT * FROM case_file'))
    const expected = before.cases.map((one) =>
      numbers.includes(String(one['number']))
        ? { ...one, unit: RHEINE, unit_since: FROM, assignee: null }
        : one,
    )
    expect(after).toEqual(byId(expected))
  })

  test('their rows from that month on move, with nothing else in them changed, and no other row at all', async () => {
    const ids = new Set(
      before.cases.filter((one) => numbers.includes(String(one['number']))).map((one) => one['id']),
    )
    const after = byId(await rows('SELECT * FROM entry'))
    const expected = before.entries.map((one) =>
      ids.has(one['case_file']) && String(one['month']) >= FROM
        ? {
            ...one,
            unit: RHEINE,
            revision: Number(one['revision']) + 1,
            seq: after.get(String(one['id']))?.['seq'],
          }
        : one,
    )
    expect(after).toEqual(byId(expected))
    const fresh = expected.filter((one) => Number(one['seq']) > before.change)
    expect(fresh.length).toBeGreaterThan(12)
    expect(new Set(fresh.map((one) => one['seq'])).size).toBe(fresh.length)
  })

  test('the audit tells it once, with the count and no person besides who did it', async () => {
    const moved = before.entries.filter(
      (one) =>
        before.cases.some((c) => c['id'] === one['case_file'] && numbers.includes(String(c['number']))) &&
        String(one['month']) >= FROM,
    ).length
    const events = await rows(
      `SELECT user, kind, unit, month, case_file, data FROM event WHERE seq > ${before.event} AND kind = 'handover'`,
    )
    expect(events).toEqual([
      {
        user: 'lernen-1',
        kind: 'handover',
        unit: LERNEN,
        month: FROM,
        case_file: null,
        data: JSON.stringify({ to: RHEINE, cases: 12, rows: moved }),
      },
    ])
    const { json } = await coordinator<{ brokenAt: number | null }>('GET', '/api/audit/check')
    expect(json.brokenAt).toBeNull()
  })
})

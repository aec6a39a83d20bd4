import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, test } from 'vitest'
import type { CaseRecord } from '../../worker/domain/record.ts'
import { month, monthRange } from '../../worker/domain/sheet/month.ts'
import { seedDemo } from '../../worker/local/demo/seed.ts'
import { checkChain } from '../../worker/store/event.ts'
import { selfCheck } from '../../worker/store/self-check.ts'
import { as, type Call } from '../support/api.ts'

let county: Call
let member: Call

beforeAll(async () => {
  await seedDemo(env.DB)
  county = await as('koordination')
  member = await as('caritas-1')
})

const MONTHS = monthRange(month('2022-09'), month('2023-09'))

/** Every figure of every month, as a coordinator reads them. */
async function figures(): Promise<string> {
  const cases = await Promise.all(
    MONTHS.map(async (one) => (await county('GET', `/api/reports/cases?asOf=${one}-28`)).json),
  )
  const contacts = (await county('GET', '/api/reports/contacts?from=2022-09&to=2023-09')).json
  return JSON.stringify([cases, contacts])
}

async function numberOf(kind: string, status: string | null): Promise<string> {
  const number = await env.DB.prepare(
    `SELECT c.number FROM entry e JOIN case_file c ON c.id = e.case_file
    WHERE e.month = '2023-09' AND e.unit = 'caritas-rheine' AND c.erased_at IS NULL AND e.removed = 0
      AND e."values" ->> '$.kind' = ? AND e."values" ->> '$.status' IS ? LIMIT 1`,
  )
    .bind(kind, status)
    .first<string>('number')
  if (number === null) throw new Error(`no ${kind} ${status}`)
  return number
}

describe('all that is kept of a case', () => {
  test('is told to its unit month by month and change by change, with what only the unit may see', async () => {
    const number = await numberOf('cm', 'active')
    const { json } = await member<CaseRecord>('GET', `/api/cases/${number}/record`)
    const { results } = await env.DB.prepare(
      `SELECT (SELECT count(*) FROM entry e WHERE e.case_file = c.id AND e.removed = 0) AS entries,
        (SELECT count(*) FROM change h WHERE h.case_file = c.id) AS changes FROM case_file c WHERE c.number = ?`,
    )
      .bind(number)
      .all()
    expect(results).toEqual([{ entries: json.entries.length, changes: json.changes.length }])
    expect(json.entries.map((entry) => entry.month)).toEqual(
      json.entries.map((entry) => entry.month).toSorted(),
    )
    expect(JSON.stringify(json)).toContain('intensity')
    // A case that came from another unit names that unit for what was done there.
    expect(json.changes.some(({ by }) => /^Caritas \d$/.test(by))).toBe(true)
  })

  test('is told to the coordinator by units, without what only the unit may see', async () => {
    const { text } = await county('GET', `/api/cases/${await numberOf('cm', 'active')}/record`)
    expect(text).not.toMatch(/intensity|"by":"Caritas \d"/)
    expect(text).toContain('"by":"Caritas Rheine"')
  })
})

describe('an erased case', () => {
  test.each([
    ['cm', 'active'],
    ['cm', 'dormant'],
    ['contact', null],
  ] as const)('(%s, %s) leaves every figure of every month as it was', async (kind, status) => {
    const number = await numberOf(kind, status)
    const before = await figures()
    expect((await county('POST', `/api/cases/${number}/erase`, { reason: 'request' })).status).toBe(200)
    expect(await figures()).toBe(before)
    const file = await county(
      'GET',
      '/api/export/entries.csv?from=2022-09&to=2023-09&detail=full&purpose=quality_check',
    )
    expect([file.status, file.text.includes(number)]).toEqual([200, false])
    expect(file.headers.get('x-row-count')).toBe(String(file.text.trimEnd().split('\r\n').length - 1))
    for (const call of [county, member])
      expect((await call('GET', `/api/cases/${number}/record`)).status).toBe(404)
    const { results } = await env.DB.prepare(
      `SELECT e."values" FROM entry e JOIN case_file c ON c.id = e.case_file WHERE c.number = ?`,
    )
      .bind(number)
      .all()
    expect(new Set(results.map((row) => row['values']))).toEqual(new Set(['{}']))
  })

  test('is erased once, even by two at the same moment', async () => {
    const number = await numberOf('cm', 'active')
    const before = await figures()
    const answers = await Promise.all(
      [1, 2, 3].map(() => county('POST', `/api/cases/${number}/erase`, { reason: 'request' })),
    )
    expect(answers.some(({ status }) => status === 200)).toBe(true)
    expect(await figures()).toBe(before)
  })

  test('goes only by the word of somebody who has just signed in', async () => {
    const old = new Date(Date.now() - 16 * 60_000).toISOString()
    const stale = await as('koordination')
    await env.DB.prepare("UPDATE session SET proved_at = ? WHERE user = 'koordination'").bind(old).run()
    const number = await numberOf('cm', 'active')
    const { json } = await stale<{ code: string }>('POST', `/api/cases/${number}/erase`, {
      reason: 'request',
    })
    expect(json.code).toBe('sign_in_again')
    county = await as('koordination')
  })
})

describe('the retention', () => {
  const run = () =>
    county<{ erased: number; months: number; units: unknown[] }>('POST', '/api/retention/run', {})

  test('is two years, in which nothing of a young county is due', async () => {
    const { json } = await county('GET', '/api/retention')
    expect(json).toEqual({ months: 24, units: [] })
    expect((await run()).json.erased).toBe(0)
  })

  test('erases what is due, tells how much it was, and leaves every figure as it was', async () => {
    await env.DB.prepare("INSERT INTO setting VALUES ('retention_months', '6')").run()
    const { json: before } = await county<{ units: { cases: number }[] }>('GET', '/api/retention')
    const due = before.units.reduce((sum, { cases }) => sum + cases, 0)
    expect(due).toBeGreaterThan(5)
    const figuresBefore = await figures()
    const { json } = await run()
    expect(json).toMatchObject({ erased: due, months: 6, units: [] })
    expect(await figures()).toBe(figuresBefore)
    const event = await env.DB.prepare(
      "SELECT data FROM event WHERE kind = 'erasure' ORDER BY seq DESC LIMIT 1",
    ).first('data')
    expect(event).toBe(JSON.stringify({ reason: 'retention', cases: due }))
    expect((await run()).json.erased).toBe(0)
  })

  test('leaves running cases, the trace and its chain whole', async () => {
    const running = await env.DB.prepare(
      `SELECT count(*) AS n FROM entry e JOIN case_file c ON c.id = e.case_file
      WHERE e.month = '2023-09' AND e."values" ->> '$.status' = 'active' AND c.erased_at IS NULL`,
    ).first<number>('n')
    expect(running).toBeGreaterThan(50)
    expect((await checkChain(env.DB)).brokenAt).toBeNull()
    expect((await selfCheck(env.DB)).deviations).toEqual([])
  })
})

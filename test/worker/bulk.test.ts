import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, test } from 'vitest'
import type { OperationResult } from '../../worker/domain/operation.ts'
import { as, type Call, caller, cookieOf, seed } from '../support/api.ts'
import { interrupted } from '../support/interrupted.ts'
import { change, CM, create, op, open } from '../support/sheets.ts'

const CARITAS = 'caritas-rheine'
const LERNEN = 'lernen-foerdern'

let county: Call
let member: Call
let colleague: Call
let other: Call

beforeAll(async () => {
  await seed()
  county = await as('koordination')
  member = await as('caritas-1')
  colleague = await as('caritas-2')
  other = await as('lernen-1')
  await open(member)
  await open(other, LERNEN)
})

let year = 1950
/** A new case: its number, its row, and the case's id. */
async function fresh(call = member, unit = CARITAS) {
  const { id, caseNumber } = await create(call, { ...CM, arrival_year: (year += 1) }, { unit })
  const file = await env.DB.prepare('SELECT case_file FROM entry WHERE id = ?')
    .bind(id)
    .first<string>('case_file')
  return { id, caseNumber, file }
}

const owners = async (...cases: readonly { caseNumber: string }[]) =>
  Promise.all(
    cases.map(({ caseNumber }) =>
      env.DB.prepare('SELECT unit FROM case_file WHERE number = ?').bind(caseNumber).first('unit'),
    ),
  )

const handing = (number: string, more: Record<string, unknown> = {}) => ({
  id: op(),
  type: 'handover',
  case: number,
  unit: LERNEN,
  from: '2023-09',
  ...more,
})

const told = (results: readonly OperationResult[]) => results.map((one) => one.code ?? one.outcome)

async function events(kind: string, since: number) {
  const { results } = await env.DB.prepare(
    'SELECT unit, month, case_file, data FROM event WHERE kind = ? AND seq > ? ORDER BY seq',
  )
    .bind(kind, since)
    .all<Record<string, unknown>>()
  return results
}
const lastEvent = async () =>
  Number(await env.DB.prepare('SELECT coalesce(max(seq), 0) AS n FROM event').first('n'))

/** A number that nobody has, with its check character. */
const NOBODYS = 'ZZZZZZZZ'

describe('handing over many cases', () => {
  test('a foreign case among them is refused like one that was never there, and the others go', async () => {
    const [one, two] = [await fresh(), await fresh()]
    const foreign = await fresh(other, LERNEN)
    const since = await lastEvent()
    const results = await change(
      member,
      handing(one.caseNumber),
      handing(foreign.caseNumber, { unit: 'caritas-ost' }),
      handing(NOBODYS, { unit: 'caritas-ost' }),
      handing(two.caseNumber),
    )
    expect(told(results)).toEqual(['applied', 'case_not_found', 'case_not_found', 'applied'])
    const { id: _, ...a } = results[1]!
    const { id: __, ...b } = results[2]!
    expect(a).toEqual(b)
    expect(await owners(one, foreign, two)).toEqual([LERNEN, LERNEN, LERNEN])
    expect(await events('handover', since)).toEqual([
      {
        unit: CARITAS,
        month: '2023-09',
        case_file: null,
        data: JSON.stringify({ to: LERNEN, cases: 2, rows: 2 }),
      },
    ])
  })

  test('one alone is told with its case, as before', async () => {
    const one = await fresh()
    const since = await lastEvent()
    expect(told(await change(member, handing(one.caseNumber)))).toEqual(['applied'])
    expect(await events('handover', since)).toEqual([
      { unit: CARITAS, month: '2023-09', case_file: one.file, data: JSON.stringify({ to: LERNEN, rows: 1 }) },
    ])
  })

  test.each([
    ['a unit that was never there', { unit: 'nowhere' }, 'unit_not_found'],
    ['the unit that has it', { unit: CARITAS }, 'same_unit'],
    ['a month after the next', { from: '2023-11' }, 'month_in_future'],
  ])('to %s, all are refused, and nothing is told in the audit', async (_, more, code) => {
    const [one, two] = [await fresh(), await fresh()]
    const since = await lastEvent()
    expect(told(await change(member, handing(one.caseNumber, more), handing(two.caseNumber, more)))).toEqual([
      code,
      code,
    ])
    expect(await owners(one, two)).toEqual([CARITAS, CARITAS])
    expect(await events('handover', since)).toEqual([])
  })

  test('a unit that closes before the month of a row does not take it', async () => {
    await county('POST', '/api/units', {
      id: 'endet',
      provider: 'caritas',
      name: 'Endet',
      region: '',
      opened: '2023-01',
    })
    await county('POST', '/api/units/endet/close', { closed: '2023-08' })
    const one = await fresh()
    const results = await change(member, handing(one.caseNumber, { unit: 'endet', from: '2023-08' }))
    expect(told(results)).toEqual(['unit_not_found'])
    expect(await owners(one)).toEqual([CARITAS])
  })

  test('a coordinator hands nothing over, nor does a member of another unit', async () => {
    const one = await fresh()
    expect(told(await change(county, handing(one.caseNumber)))).toEqual(['not_allowed'])
    expect(told(await change(other, handing(one.caseNumber, { unit: 'caritas-ost' })))).toEqual([
      'case_not_found',
    ])
    expect(await owners(one)).toEqual([CARITAS])
  })

  test('the same case twice goes where the first one says', async () => {
    const one = await fresh()
    const results = await change(
      member,
      handing(one.caseNumber),
      handing(one.caseNumber, { unit: 'caritas-ost' }),
    )
    expect(told(results)).toEqual(['applied', 'case_not_found'])
    expect(await owners(one)).toEqual([LERNEN])
  })

  test('sent again, each gets its answer again and nothing moves twice', async () => {
    const [one, two] = [await fresh(), await fresh()]
    const operations = [handing(one.caseNumber), handing(NOBODYS), handing(two.caseNumber)]
    const first = await change(member, ...operations)
    const since = await lastEvent()
    expect(await change(member, ...operations)).toEqual(first)
    expect(await events('handover', since)).toEqual([])
  })

  test('1,000 are one request and one event; one more is refused as a whole', async () => {
    const [one, two] = [await fresh(), await fresh()]
    const operations = [
      handing(one.caseNumber),
      ...Array.from({ length: 998 }, () => handing(NOBODYS)),
      handing(two.caseNumber),
    ]
    const since = await lastEvent()
    const tooMany = await member('POST', '/api/changes', { operations: [...operations, handing(NOBODYS)] })
    expect(tooMany.status).toBe(400)
    expect(await owners(one, two)).toEqual([CARITAS, CARITAS])
    const results = await change(member, ...operations)
    expect([results[0]?.outcome, results[500]?.code, results[999]?.outcome]).toEqual([
      'applied',
      'case_not_found',
      'applied',
    ])
    expect(await events('handover', since)).toHaveLength(1)
  })

  test('a row that is written while they are on their way moves as it was left', async () => {
    const [one, two] = [await fresh(), await fresh()]
    const db = interrupted(/INSERT INTO event/, async () => {
      await change(colleague, { id: op(), type: 'set', entry: two.id, base: 1, values: { persons: 4 } })
    })
    const slow = caller(await cookieOf('caritas-1'), { ...env, DB: db })
    expect(told(await change(slow, handing(one.caseNumber), handing(two.caseNumber)))).toEqual([
      'applied',
      'applied',
    ])
    const entry = await env.DB.prepare(
      `SELECT unit, revision, "values" ->> 'persons' AS persons FROM entry WHERE id = ?`,
    )
      .bind(two.id)
      .first()
    expect(entry).toEqual({ unit: LERNEN, revision: 3, persons: 4 })
  })

  test('a row that is removed meanwhile stays removed; its case goes', async () => {
    const [one, two] = [await fresh(), await fresh()]
    const db = interrupted(/INSERT INTO event/, async () => {
      await change(colleague, { id: op(), type: 'remove', entry: two.id, base: 1 })
    })
    const slow = caller(await cookieOf('caritas-1'), { ...env, DB: db })
    expect(told(await change(slow, handing(one.caseNumber), handing(two.caseNumber)))).toEqual([
      'applied',
      'applied',
    ])
    const entry = await env.DB.prepare('SELECT unit, removed FROM entry WHERE id = ?').bind(two.id).first()
    expect(entry).toEqual({ unit: CARITAS, removed: 1 })
    expect(await owners(one, two)).toEqual([LERNEN, LERNEN])
  })

  test('a case that somebody hands elsewhere meanwhile is refused, the other goes, and the audit counts what went', async () => {
    const [one, two] = [await fresh(), await fresh()]
    const since = await lastEvent()
    const db = interrupted(/INSERT INTO event/, async () => {
      await change(colleague, handing(two.caseNumber, { unit: 'caritas-ost' }))
    })
    const slow = caller(await cookieOf('caritas-1'), { ...env, DB: db })
    expect(told(await change(slow, handing(one.caseNumber), handing(two.caseNumber)))).toEqual([
      'applied',
      'case_not_found',
    ])
    expect(await owners(one, two)).toEqual([LERNEN, 'caritas-ost'])
    expect((await events('handover', since)).map((event) => event['data'])).toEqual([
      JSON.stringify({ to: 'caritas-ost', rows: 1 }),
      JSON.stringify({ to: LERNEN, rows: 1 }),
    ])
  })

  test('of two people who hand the same cases over at once, each case goes once', async () => {
    const cases = [await fresh(), await fresh(), await fresh()]
    const [mine, theirs] = await Promise.all([
      change(member, ...cases.map((one) => handing(one.caseNumber))),
      change(colleague, ...cases.map((one) => handing(one.caseNumber, { unit: 'caritas-ost' }))),
    ])
    const went = await owners(...cases)
    cases.forEach((_, i) => {
      const applied = [mine[i]?.outcome, theirs[i]?.outcome].filter((outcome) => outcome === 'applied')
      expect(applied).toHaveLength(1)
      expect(went[i]).toBe(mine[i]?.outcome === 'applied' ? LERNEN : 'caritas-ost')
    })
    const lines = await env.DB.prepare(
      `SELECT count(*) AS n FROM change WHERE type = 'handover' AND entry IS NULL AND case_file IN (SELECT value FROM json_each(?))`,
    )
      .bind(JSON.stringify(cases.map((one) => one.file)))
      .first('n')
    expect(lines).toBe(3)
  })

  test('whoever is disabled while they are on their way hands nothing over', async () => {
    const one = await fresh()
    const slow = caller(await cookieOf('caritas-2'), {
      ...env,
      DB: interrupted(/INSERT INTO event/, () => county('POST', '/api/people/caritas-2/disable', {})),
    })
    const [result] = await change(slow, handing(one.caseNumber))
    await env.DB.prepare('UPDATE user SET disabled_at = NULL').run()
    colleague = await as('caritas-2')
    expect(result?.outcome).toBe('refused')
    expect(await owners(one)).toEqual([CARITAS])
  })
})

describe('assigning many cases', () => {
  interface Answer {
    readonly results: readonly { readonly case: string; readonly outcome: string; readonly code?: string }[]
  }
  const assign = async (call: Call, cases: readonly string[], user: string | null) =>
    call<Answer>('POST', '/api/cases/assignee', { cases, user })
  const assignees = async (...cases: readonly { caseNumber: string }[]) =>
    Promise.all(
      cases.map(({ caseNumber }) =>
        env.DB.prepare('SELECT assignee FROM case_file WHERE number = ?').bind(caseNumber).first('assignee'),
      ),
    )

  test('gives them to one person with one event that names nobody; a foreign one is refused like none', async () => {
    const [one, two] = [await fresh(), await fresh()]
    const foreign = await fresh(other, LERNEN)
    const untouched = await fresh()
    const since = await lastEvent()
    const { json } = await assign(
      member,
      [one.caseNumber, foreign.caseNumber, NOBODYS, two.caseNumber],
      'caritas-2',
    )
    expect(json.results).toEqual([
      { case: one.caseNumber, outcome: 'applied' },
      { case: foreign.caseNumber, outcome: 'refused', code: 'case_not_found' },
      { case: NOBODYS, outcome: 'refused', code: 'case_not_found' },
      { case: two.caseNumber, outcome: 'applied' },
    ])
    expect(await assignees(one, two, foreign, untouched)).toEqual(['caritas-2', 'caritas-2', null, null])
    expect(await events('assignment', since)).toEqual([
      { unit: CARITAS, month: null, case_file: null, data: '{"cases":2}' },
    ])
    await assign(colleague, [one.caseNumber, two.caseNumber], null)
    expect(await assignees(one, two)).toEqual([null, null])
  })

  test.each(['lernen-1', 'koordination', 'nobody'])('not to %s, who is none of the unit', async (user) => {
    const one = await fresh()
    const { json } = await assign(member, [one.caseNumber], user)
    expect(json.results).toEqual([{ case: one.caseNumber, outcome: 'refused', code: 'person_not_in_unit' }])
    expect(await assignees(one)).toEqual([null])
  })

  test('by a coordinator or a member of another unit: not at all', async () => {
    const one = await fresh()
    expect((await assign(county, [one.caseNumber], null)).json.results[0]?.code).toBe('not_allowed')
    expect((await assign(other, [one.caseNumber], 'lernen-1')).json.results[0]?.code).toBe('case_not_found')
    expect((await assign(await as('lesen'), [one.caseNumber], null)).status).toBe(403)
    expect(await assignees(one)).toEqual([null])
  })

  test('1,000 at once, none and 1,001 not', async () => {
    const one = await fresh()
    const many = (n: number) => [one.caseNumber, ...Array.from({ length: n - 1 }, () => NOBODYS)]
    expect((await assign(member, [], null)).status).toBe(400)
    expect((await assign(member, many(1001), 'caritas-1')).status).toBe(400)
    expect(await assignees(one)).toEqual([null])
    const { json } = await assign(member, many(1000), 'caritas-1')
    expect(json.results).toHaveLength(1000)
    expect(await assignees(one)).toEqual(['caritas-1'])
  })

  test('a case that is handed over meanwhile is refused and keeps nobody; the other is assigned', async () => {
    const [one, two] = [await fresh(), await fresh()]
    const db = interrupted(/INSERT INTO event/, async () => {
      await change(colleague, handing(two.caseNumber))
    })
    const slow = caller(await cookieOf('caritas-1'), { ...env, DB: db })
    const { json } = await assign(slow, [one.caseNumber, two.caseNumber], 'caritas-1')
    expect(json.results.map((result) => result.code ?? result.outcome)).toEqual(['applied', 'case_not_found'])
    expect(await assignees(one, two)).toEqual(['caritas-1', null])
  })
})

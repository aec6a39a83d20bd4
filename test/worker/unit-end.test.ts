import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { UnitView } from '../../worker/domain/unit.ts'
import { as, type Call, caller, cookieOf, seed } from '../support/api.ts'
import { interrupted } from '../support/interrupted.ts'
import { change, CM, create, op, open } from '../support/sheets.ts'

const CARITAS = 'caritas-rheine'
const LERNEN = 'lernen-foerdern'

interface Ended {
  readonly units: readonly UnitView[]
  readonly closed: boolean
  readonly cases: number
  readonly refused: readonly { readonly case: string; readonly code: string }[]
}
interface Activities {
  readonly all: { readonly plannedMonths: number; readonly occupiedMonths: number }
}

let county: Call
let member: Call

beforeAll(async () => {
  await seed()
  county = await as('koordination')
  member = await as('caritas-1')
})

const rows = async (sql: string) => (await env.DB.prepare(sql).all<Record<string, unknown>>()).results
const events = (since: number) =>
  rows(
    `SELECT kind, unit, month, data FROM event WHERE seq > ${since} AND kind IN ('unit', 'handover') ORDER BY seq`,
  )
const lastEvent = async () => Number((await rows('SELECT coalesce(max(seq), 0) AS n FROM event'))[0]?.['n'])
const owner = async (number: string) =>
  (await env.DB.prepare('SELECT unit, unit_since FROM case_file WHERE number = ?').bind(number).first()) ??
  null

const close = (body: unknown, call = county, unit = CARITAS) =>
  call<Ended>('POST', `/api/units/${unit}/close`, body)
const running = async () =>
  (await county<{ cases: number }>('GET', `/api/units/${CARITAS}/running`)).json.cases

let year = 1930
const fresh = (values: Record<string, unknown> = {}, month = '2023-08') =>
  create(member, { ...CM, opened: month, arrival_year: (year += 1), ...values }, { month })

describe('a unit that closes hands its running cases over', () => {
  // August is accepted, September is not open yet: a unit that has done its last month.
  beforeEach(async () => {
    await env.DB.batch(
      [
        'DELETE FROM entry',
        'DELETE FROM sheet',
        `UPDATE unit SET closed = NULL WHERE id = '${CARITAS}'`,
        'DELETE FROM fte',
        `INSERT INTO fte VALUES ('${CARITAS}', '2022-01', NULL, 200, 170)`,
      ].map((sql) => env.DB.prepare(sql)),
    )
    await open(member, CARITAS, '2023-08')
  })

  test('all of them from the month after, in one line of the audit; what ended stays; no row changes', async () => {
    const [one, two] = [
      await fresh(),
      await fresh({ kind: 'short', consent: null, phase: null, status: 'active' }),
    ]
    const done = await fresh({
      status: 'closed',
      closed: '2023-08',
      closing_type: 'abort',
      closing_reason: 'moved',
      goals_met: 'not',
    })
    const contact = await fresh({ kind: 'contact' })
    const before = await rows('SELECT * FROM entry ORDER BY id')
    expect(await running()).toBe(2)
    const since = await lastEvent()
    const { status, json } = await close({ closed: '2023-08', to: LERNEN })
    expect([status, json.closed, json.cases, json.refused]).toEqual([200, true, 2, []])
    expect(json.units.find(({ id }) => id === CARITAS)?.closed).toBe('2023-08')
    expect(await Promise.all([one, two, done, contact].map(({ caseNumber }) => owner(caseNumber)))).toEqual([
      { unit: LERNEN, unit_since: '2023-09' },
      { unit: LERNEN, unit_since: '2023-09' },
      { unit: CARITAS, unit_since: null },
      { unit: CARITAS, unit_since: null },
    ])
    expect(await rows('SELECT * FROM entry ORDER BY id')).toEqual(before)
    expect(await events(since)).toEqual([
      {
        kind: 'unit',
        unit: CARITAS,
        month: null,
        data: JSON.stringify({ done: 'close', until: '2023-08', to: LERNEN, cases: 2 }),
      },
    ])
    expect(await running()).toBe(0)
    const there = await open(await as('lernen-1'), LERNEN)
    expect(there.entries.map((entry) => entry.caseNumber).toSorted()).toEqual(
      [one.caseNumber, two.caseNumber].toSorted(),
    )
  })

  test('where one of them cannot go, the others go and the unit stays open, and it is told which', async () => {
    const [one, late] = [await fresh(), await fresh()]
    await env.DB.prepare(`UPDATE case_file SET unit_since = '2023-10' WHERE number = ?`)
      .bind(late.caseNumber)
      .run()
    const since = await lastEvent()
    const { json } = await close({ closed: '2023-08', to: LERNEN })
    expect([json.closed, json.cases, json.refused]).toEqual([
      false,
      1,
      [{ case: late.caseNumber, code: 'not_allowed' }],
    ])
    expect(json.units.find(({ id }) => id === CARITAS)?.closed).toBeNull()
    expect((await owner(one.caseNumber))?.['unit']).toBe(LERNEN)
    expect((await owner(late.caseNumber))?.['unit']).toBe(CARITAS)
    expect(await events(since)).toEqual([
      {
        kind: 'unit',
        unit: CARITAS,
        month: null,
        data: JSON.stringify({ done: 'hand_over', to: LERNEN, cases: 1 }),
      },
    ])
  })

  test.each([
    ['to a unit that was never there', { closed: '2023-08', to: 'nowhere' }, 'unit_not_found'],
    ['to itself', { closed: '2023-08', to: CARITAS }, 'same_unit'],
    ['from a month after the next', { closed: '2023-12', to: LERNEN }, 'month_in_future'],
  ])('%s: nothing goes, nothing closes, nothing is told', async (_, body, code) => {
    const one = await fresh()
    const since = await lastEvent()
    const { json } = await close(body)
    expect([json.closed, json.cases, json.refused.map((refused) => refused.code)]).toEqual([false, 0, [code]])
    expect(await owner(one.caseNumber)).toEqual({ unit: CARITAS, unit_since: null })
    expect(await events(since)).toEqual([])
  })

  test('a month with an open sheet after it: nothing goes and nothing closes', async () => {
    const one = await fresh()
    const { status } = await close({ closed: '2023-07', to: LERNEN })
    expect(status).toBe(409)
    expect((await owner(one.caseNumber))?.['unit']).toBe(CARITAS)
  })

  test('a case that is entered while the unit closes goes with the others', async () => {
    const one = await fresh()
    let late = ''
    const db = interrupted(/INSERT INTO event/, async () => {
      late = (await fresh()).caseNumber
    })
    const slow = caller(await cookieOf('koordination'), { ...env, DB: db })
    const { json } = await close({ closed: '2023-08', to: LERNEN }, slow)
    expect([json.closed, json.cases]).toEqual([true, 2])
    expect([(await owner(one.caseNumber))?.['unit'], (await owner(late))?.['unit']]).toEqual([LERNEN, LERNEN])
  })

  test('without a word where they go, they stay, as before', async () => {
    const one = await fresh()
    const { json } = await close({ closed: '2023-08' })
    expect(Array.isArray(json)).toBe(true)
    expect((await owner(one.caseNumber))?.['unit']).toBe(CARITAS)
    expect(await running()).toBe(1)
  })

  describe('its posts', () => {
    const months = async (from: string, to: string) => {
      const { json } = await county<Activities>('GET', `/api/reports/activities?from=${from}&to=${to}`)
      return [json.all.plannedMonths, json.all.occupiedMonths]
    }
    const fte = async () =>
      (await county<UnitView[]>('GET', '/api/units')).json.find(({ id }) => id === CARITAS)?.fte ?? null
    const posts = async () => (await county('GET', `/api/units/${CARITAS}/posts`)).json

    test('count up to its last month and not after; months that were accepted keep their figures', async () => {
      const accepted = await months('2023-01', '2023-08')
      expect([accepted, await months('2023-01', '2023-12')]).toEqual([
        [16, 13.6],
        [24, 20.4],
      ])
      await close({ closed: '2023-08' })
      expect(await months('2023-01', '2023-08')).toEqual(accepted)
      expect(await months('2023-01', '2023-12')).toEqual(accepted)
      expect(await months('2023-09', '2023-12')).toEqual([null, null])
      expect(await fte()).toBeNull()
    })

    test('stay ended when the unit opens again: months without them do not get any', async () => {
      await close({ closed: '2023-06' }).then(({ status }) => expect(status).toBe(409))
      await close({ closed: '2023-08' })
      const before = await months('2022-01', '2023-12')
      await close({ closed: null })
      expect(await months('2022-01', '2023-12')).toEqual(before)
      expect(await posts()).toEqual([{ from: '2022-01', to: '2023-08', planned: 2, occupied: 1.7 }])
      expect(await fte()).toBeNull()
    })

    test('come back whole where that is asked for, so that a closing by mistake loses nothing', async () => {
      const later = [
        { from: '2022-01', to: '2023-10', planned: 2, occupied: 1.7 },
        { from: '2023-11', to: null, planned: 3, occupied: 3 },
      ]
      await county('POST', `/api/units/${CARITAS}/posts`, { posts: later })
      const before = await months('2022-01', '2024-12')
      await close({ closed: '2023-08' })
      expect(await months('2023-09', '2024-12')).toEqual([null, null])
      await close({ closed: null, posts: 'resume' })
      expect(await posts()).toEqual(later)
      expect(await months('2022-01', '2024-12')).toEqual(before)
    })

    test('do not reach further where the end is put off, and are not cut where it is drawn nearer', async () => {
      await close({ closed: '2023-09' })
      await close({ closed: '2023-08' })
      expect(await posts()).toEqual([{ from: '2022-01', to: null, planned: 2, occupied: 1.7 }])
      await close({ closed: '2023-12' })
      expect(await posts()).toEqual([{ from: '2022-01', to: '2023-08', planned: 2, occupied: 1.7 }])
      expect(await months('2023-09', '2023-12')).toEqual([null, null])
    })
  })
})

describe('more posts occupied than planned', () => {
  const save = (posts: unknown) => county('POST', `/api/units/${LERNEN}/posts`, { posts })
  const one = (from: string, to: string | null, planned: number, occupied: number) => ({
    from,
    to,
    planned,
    occupied,
  })

  test.each([
    [1, 1.01],
    [0, 0.01],
  ])('%d planned, %d occupied: refused', async (planned, occupied) => {
    expect((await save([one('2023-01', null, planned, occupied)])).status).toBe(400)
  })

  test('as many as planned: taken', async () => {
    expect((await save([one('2023-01', null, 1.25, 1.25)])).status).toBe(200)
  })

  test('what stood so before is read, stays beside a new period, may end earlier, and reaches no further', async () => {
    await env.DB.batch([
      env.DB.prepare('DELETE FROM fte WHERE unit = ?').bind(LERNEN),
      env.DB.prepare(`INSERT INTO fte VALUES (?, '2022-01', '2023-06', 100, 150)`).bind(LERNEN),
    ])
    const old = one('2022-01', '2023-06', 1, 1.5)
    expect((await county('GET', `/api/units/${LERNEN}/posts`)).json).toEqual([old])
    expect((await save([old, one('2023-07', null, 2, 2)])).status).toBe(200)
    expect((await save([one('2022-01', '2023-03', 1, 1.5)])).status).toBe(200)
    expect((await save([one('2022-01', null, 1, 1.5)])).status).toBe(400)
    expect((await save([one('2022-01', '2023-03', 1, 1.6)])).status).toBe(400)
  })
})

test('a handover of a member and the closing of the unit that takes it: the case is never lost in a closed unit', async () => {
  await env.DB.prepare(`UPDATE unit SET closed = NULL`).run()
  await open(member, CARITAS, '2023-09')
  const { caseNumber } = await create(member, { ...CM, arrival_year: (year += 1) })
  await county('POST', '/api/units', {
    id: 'endet',
    provider: 'caritas',
    name: 'Endet',
    region: '',
    opened: '2023-01',
  })
  const db = interrupted(/INSERT INTO event/, () => close({ closed: '2023-08' }, county, 'endet'))
  const slow = caller(await cookieOf('caritas-1'), { ...env, DB: db })
  const [result] = await change(slow, {
    id: op(),
    type: 'handover',
    case: caseNumber,
    unit: 'endet',
    from: '2023-09',
  })
  expect(result?.code).toBe('unit_not_found')
  expect((await owner(caseNumber))?.['unit']).toBe(CARITAS)
})

import { env } from 'cloudflare:workers'
import { beforeAll, expect, test } from 'vitest'
import { as, type Call, seed } from '../support/api.ts'
import { create, open } from '../support/sheets.ts'

// caritas-rheine keeps sheets in July and September, nobody opened August; lernen-foerdern says that it has no staff in
// July; caritas-ost has never had a sheet, and no posts are known of it.
let county: Call

const CONTACT = {
  kind: 'contact',
  municipality: '05566076',
  topics: ['other'],
  contacts: 1,
  contact_ways: ['phone'],
}

beforeAll(async () => {
  await seed()
  county = await as('koordination')
  const member = await as('caritas-1')
  await open(member, 'caritas-rheine', '2023-07')
  await open(member, 'caritas-rheine', '2023-09')
  await create(member, CONTACT)
  await member('POST', '/api/sheets/caritas-rheine/2023-07/figures', {
    figures: { group_sessions: 0, case_conferences: 2 },
  })
  const vacant = await county('POST', '/api/sheets/lernen-foerdern/2023-07/vacancy', { vacant: true })
  expect(vacant.status).toBe(200)
})

const report = async (path: string) =>
  (await county<Record<string, unknown>>('GET', `/api/reports/${path}`)).json

test('other contacts: 0 where a sheet or a vacancy says so, null where nobody counted', async () => {
  const { months } = await report('contacts?from=2023-06&to=2023-09')
  const each = (ost: number | null, rheine: number | null, lernen: number | null) => [
    { id: 'caritas-ost', contacts: ost },
    { id: 'caritas-rheine', contacts: rheine },
    { id: 'lernen-foerdern', contacts: lernen },
  ]
  expect(months).toEqual([
    { month: '2023-06', units: each(null, null, null), all: null },
    { month: '2023-07', units: each(null, 0, 0), all: 0 },
    { month: '2023-08', units: each(null, null, null), all: null },
    { month: '2023-09', units: each(null, 1, null), all: 1 },
  ])
})

test('total cases: null for a unit that has never kept a sheet up to then', async () => {
  const figures = async (asOf: string) => {
    const { units, all } = await report(`cases?asOf=${asOf}`)
    return [(units as { id: string; total: number | null }[]).map(({ id, total }) => [id, total]), all]
  }
  const none = { total: null, active: null, inactive: null }
  const nothing = { total: 0, active: 0, inactive: 0 }
  expect(await figures('2023-07-01')).toEqual([
    [
      ['caritas-ost', null],
      ['caritas-rheine', null],
      ['lernen-foerdern', null],
    ],
    none,
  ])
  // A month without a sheet of its own stands on the ones before it.
  expect(await figures('2023-09-01')).toEqual([
    [
      ['caritas-ost', null],
      ['caritas-rheine', 0],
      ['lernen-foerdern', 0],
    ],
    nothing,
  ])
})

test('own figures and post-months: what was entered as 0 is 0, what nobody knows is not', async () => {
  const { units, all } = await report('activities?from=2023-07&to=2023-08')
  const [ost, rheine, lernen] = units as Record<string, unknown>[]
  expect(ost).toMatchObject({ figures: {}, plannedMonths: null, occupiedMonths: null })
  expect(rheine).toMatchObject({
    figures: { group_sessions: 0, case_conferences: 2 },
    plannedMonths: 4,
    occupiedMonths: 3.4,
  })
  expect(lernen).toMatchObject({ figures: {}, plannedMonths: null, occupiedMonths: null })
  expect(all).toEqual({
    figures: { group_sessions: 0, case_conferences: 2 },
    plannedMonths: 4,
    occupiedMonths: 3.4,
  })
  await env.DB.prepare(`INSERT INTO fte VALUES ('caritas-ost', '2023-07', NULL, 50, 0)`).run()
  const again = (await report('activities?from=2023-07&to=2023-08'))['units'] as Record<string, unknown>[]
  expect(again[0]).toMatchObject({ plannedMonths: 1, occupiedMonths: 0 })
})

test('share and load: nothing is said of a unit that has never kept a sheet', async () => {
  const none = { running: null, cm: null, short: null, share: null }
  const zero = { running: 0, cm: 0, short: 0, share: null }
  const share = await report('share?asOf=2023-10-01')
  expect(share).toMatchObject({ units: [none, zero, zero], all: zero })
  const load = await report('load?asOf=2023-10-01')
  expect(load).toMatchObject({
    units: [
      { ...none, runningPerFte: null },
      { ...zero, runningPerFte: 0 },
      { ...zero, fte: null, runningPerFte: null },
    ],
    all: zero,
  })
})

test('families: nothing is said of a unit that has never kept a sheet', async () => {
  const counts = (value: number | null) => ({
    families: value,
    familyPersons: value,
    single: value,
    unknown: value,
    newlyImmigrated: value,
  })
  expect(await report('families?asOf=2023-10-01')).toMatchObject({
    units: [counts(null), counts(0), counts(0)],
    all: counts(0),
  })
})

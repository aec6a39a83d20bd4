import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { seedDemo } from '../../worker/local/demo/seed.ts'
import { as, type Call, caller } from '../support/api.ts'

let coordinator: Call

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
  await seedDemo(env.DB)
  coordinator = await as('koordination')
})

interface Figures {
  readonly total: number
  readonly active: number
  readonly inactive: number
}
interface Cases {
  readonly month: string
  readonly units: readonly (Figures & { readonly id: string })[]
  readonly all: Figures
}

// The tables that the city of Rheine published; null where it did not.
test.each([
  ['2022-09-15', '2022-09', 38, 0, 38, 26, 12],
  ['2022-12-15', '2022-12', 67, 32, 35, 40, 27],
  ['2023-04-01', '2023-03', 84, 42, 42, 42, 42],
  ['2023-06-01', '2023-05', 97, 49, 48, null, null],
  ['2023-07-15', '2023-07', 103, 50, 53, null, null],
  ['2023-09-01', '2023-08', 118, 60, 58, 61, 57],
])('cases as of %s', async (asOf, month, total, caritas, lernen, active, inactive) => {
  const { json } = await coordinator<Cases>('GET', `/api/reports/cases?asOf=${asOf}`)
  expect(json.month).toBe(month)
  expect(json.all.total).toBe(total)
  expect(json.units.map((unit) => [unit.id, unit.total])).toEqual([
    ['caritas-rheine', caritas],
    ['lernen-foerdern', lernen],
  ])
  if (active !== null) expect(json.all).toEqual({ total, active, inactive })
})

test('other contacts per month and unit, with 0 where there are none', async () => {
  const { json } = await coordinator<{
    months: { month: string; units: { id: string; contacts: number }[]; all: number }[]
  }>('GET', '/api/reports/contacts?from=2022-12&to=2023-08')
  expect(
    json.months.map(({ month, units, all }) => [month, ...units.map((unit) => unit.contacts), all]),
  ).toEqual([
    ['2022-12', 0, 0, 0],
    ['2023-01', 12, 2, 14],
    ['2023-02', 10, 7, 17],
    ['2023-03', 10, 15, 25],
    ['2023-04', 18, 12, 30],
    ['2023-05', 17, 9, 26],
    ['2023-06', 15, 30, 45],
    ['2023-07', 12, 9, 21],
    ['2023-08', 4, 21, 25],
  ])
})

describe('who asks, and how', () => {
  test.each([
    ['nobody', 401],
    ['caritas-1', 403],
    ['lesen', 403],
    ['koordination', 200],
  ])('%s gets %i', async (user, status) => {
    const call = user === 'nobody' ? caller('') : await as(user)
    expect((await call('GET', '/api/reports/cases?asOf=2023-09-01')).status).toBe(status)
    expect((await call('GET', '/api/reports/contacts?from=2023-01&to=2023-08')).status).toBe(status)
  })

  test.each([
    'cases',
    'cases?asOf=2023-09',
    'cases?asOf=2023-02-30',
    'cases?asOf=01.09.2023',
    'cases?asOf=2023-09-01&person=caritas-1',
    'contacts?from=2023-01',
    'contacts?from=2023-08&to=2023-01',
    'contacts?from=1900-01&to=2100-12',
  ])('%s is a bad request', async (path) => {
    expect((await coordinator('GET', `/api/reports/${path}`)).status).toBe(400)
  })

  test('an unknown report is not found', async () => {
    expect((await coordinator('GET', '/api/reports/secrets?asOf=2023-09-01')).status).toBe(404)
  })
})

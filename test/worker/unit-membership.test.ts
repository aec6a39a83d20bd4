import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, test } from 'vitest'
import { as, type Call, seed } from '../support/api.ts'
import { liveThrough, UNTIL } from '../support/random-county.ts'

const MONTHS = `from=2022-12&to=${UNTIL}`
const REPORTS = [
  'cases?asOf=2023-07-01',
  `contacts?${MONTHS}`,
  'distribution?column=sex&asOf=2023-07-01',
  'gaps?asOf=2023-07-01',
  `closings?${MONTHS}`,
  'phases?asOf=2023-07-01',
  'share?asOf=2023-07-01',
  'load?asOf=2023-07-01',
  'families?asOf=2023-07-01',
  `movement?${MONTHS}`,
  `residence?${MONTHS}`,
  `activities?${MONTHS}`,
]
const PARTS = ['', '&region=west', '&region=ost', '&provider=caritas', '&provider=lernen']

let county: Call
const before = new Map<string, string>()

const read = async (path: string): Promise<string> => {
  const { status, text } = await county('GET', path)
  expect(status, path).toBe(200)
  return text
}
const asked = (): string[] =>
  REPORTS.flatMap((report) => PARTS.map((part) => `/api/reports/${report}${part}`))

// The unit moves after months that are accepted. What they said must be what they say.
beforeAll(async () => {
  await seed()
  county = await as('koordination')
  await liveThrough(county)
  await env.DB.prepare(`UPDATE sheet SET state = 'accepted' WHERE month <= ?`).bind(UNTIL).run()
  for (const path of asked()) before.set(path, await read(path))
  const moved = { provider: 'lernen', name: 'Caritas Rheine', region: 'ost' }
  expect((await county('POST', '/api/units/caritas-rheine', moved)).status).toBe(200)
})

// Written before the feature: a unit's membership has no validity yet, and every one of these fails.
describe.skip('a unit that moves to another region and provider', () => {
  test.each(REPORTS.flatMap((report) => PARTS.slice(1).map((part) => `${report}${part}`)))(
    'accepted months keep their figures: %s',
    async (report) => {
      const path = `/api/reports/${report}`
      expect(await read(path)).toBe(before.get(path))
    },
  )
})

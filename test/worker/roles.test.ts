import { beforeAll, describe, expect, test } from 'vitest'
import { app } from '../../worker/app.ts'
import { as, type Call, caller, seed } from '../support/api.ts'
import { CM, create, op, open } from '../support/sheets.ts'

type Who = 'nobody' | 'member' | 'other' | 'county' | 'region' | 'reader'
type Statuses = Record<Who, number>

const WHO: readonly Who[] = ['nobody', 'member', 'other', 'county', 'region', 'reader']
const row = (
  nobody: number,
  member: number,
  other: number,
  county: number,
  region: number,
  reader: number,
): Statuses => ({
  nobody,
  member,
  other,
  county,
  region,
  reader,
})
const everybody = row(200, 200, 200, 200, 200, 200)
const signedIn = row(401, 200, 200, 200, 200, 200)
const unitAndAbove = row(401, 200, 404, 200, 404, 404)
const unitAlone = row(401, 200, 404, 403, 404, 404)

// Every route on the sheet, rows and cases of caritas-rheine; `region` coordinates another region.
const ROUTES: Record<string, { path?: string; body?: unknown; statuses: Statuses }> = {
  'GET /api/health': { statuses: everybody },
  // Not even for a coordinator: it asks for a secret of the deployment.
  'GET /api/backup': { statuses: row(404, 404, 404, 404, 404, 404) },
  'GET /api/session/ways': { statuses: everybody },
  'POST /api/session/demo': { body: { user: 'nobody-at-all' }, statuses: row(401, 401, 401, 401, 401, 401) },
  'GET /api/me': { statuses: signedIn },
  'POST /api/me/preferences/grid': { body: {}, statuses: signedIn },
  'GET /api/template': { path: '/api/template?month=2023-09', statuses: signedIn },
  'GET /api/units': { statuses: signedIn },
  'GET /api/units/:unit/people': {
    path: '/api/units/caritas-rheine/people',
    statuses: row(401, 200, 404, 404, 404, 404),
  },
  'GET /api/units/:unit/others': {
    path: '/api/units/caritas-rheine/others',
    statuses: row(401, 200, 404, 404, 404, 404),
  },
  'GET /api/units/:unit/cases': {
    path: '/api/units/caritas-rheine/cases?month=2023-09',
    statuses: unitAndAbove,
  },
  'GET /api/sheets/overview': {
    path: '/api/sheets/overview?from=2023-09&to=2023-09',
    statuses: row(401, 200, 200, 200, 200, 403),
  },
  'GET /api/sheets/:unit/:month': { statuses: unitAndAbove },
  'GET /api/sheets/:unit/:month/changes': {
    path: '/api/sheets/caritas-rheine/2023-09/changes?after=0',
    statuses: unitAndAbove,
  },
  // Who asks without an upgrade learns just that; the line itself is told of in `live.test.ts`.
  'GET /api/sheets/:unit/:month/live': { statuses: row(401, 426, 404, 426, 404, 404) },
  'POST /api/sheets/:unit/:month/open': { statuses: unitAlone },
  'POST /api/sheets/:unit/:month/figures': { body: { figures: { open_hours: 1 } }, statuses: unitAlone },
  'POST /api/sheets/:unit/:month/vacancy': {
    body: { vacant: false },
    statuses: row(401, 403, 404, 200, 404, 404),
  },
  // The sheet is open and another `seq` is named, so that whoever may do it learns that it cannot be done now.
  'POST /api/sheets/:unit/:month/submit': { body: { seq: 0 }, statuses: row(401, 409, 404, 403, 404, 404) },
  'POST /api/sheets/:unit/:month/withdraw': { body: {}, statuses: row(401, 409, 404, 403, 404, 404) },
  'POST /api/sheets/:unit/:month/accept': { body: {}, statuses: row(401, 403, 404, 409, 404, 404) },
  'POST /api/sheets/:unit/:month/return': {
    body: { reason: 'Nachmeldung' },
    statuses: row(401, 403, 404, 409, 404, 404),
  },
  'POST /api/sheets/:unit/:month/reopen': {
    body: { reason: 'Nachmeldung' },
    statuses: row(401, 403, 404, 409, 404, 404),
  },
  'POST /api/changes': {
    body: { operations: [{ id: 'matrix', type: 'confirm', entry: 'never-was', base: 1 }] },
    statuses: row(401, 200, 200, 200, 200, 403),
  },
  'GET /api/entries/:entry/history': { statuses: unitAndAbove },
  'POST /api/entries/:entry/reasons': { body: { rule: 'R13', reason: null }, statuses: unitAlone },
  'POST /api/cases/:number/assignee': { body: { user: null }, statuses: unitAlone },
  'POST /api/cases/:number/erase': {
    body: { reason: 'request' },
    statuses: row(401, 403, 404, 200, 404, 404),
  },
  'GET /api/vocabulary': { statuses: row(401, 403, 403, 200, 403, 403) },
  'POST /api/vocabulary/add': { body: { word: 'Spielkreis' }, statuses: row(401, 403, 403, 200, 403, 403) },
  'POST /api/vocabulary/remove': {
    body: { word: 'Spielkreis' },
    statuses: row(401, 403, 403, 200, 403, 403),
  },
  'DELETE /api/session': { statuses: signedIn },
}

// Who may download and read what is told by the tests of the export and the reports.
const ELSEWHERE = /\/api\/(export|reports)\//

const served = [
  ...new Set(
    app.routes.filter((r) => r.method !== 'ALL' && r.method !== 'USE').map((r) => `${r.method} ${r.path}`),
  ),
].filter((route) => !ELSEWHERE.test(route))

let calls: Record<Who, Call>
let entry: string
let number: string

beforeAll(async () => {
  await seed()
  calls = {
    nobody: caller(''),
    member: await as('caritas-1'),
    other: await as('lernen-1'),
    county: await as('koordination'),
    region: await as('region-ost'),
    reader: await as('lesen'),
  }
  await open(calls.member)
  const created = await create(calls.member, { ...CM, criteria_met: 1 })
  entry = created.id
  number = created.caseNumber
})

const fill = (path: string): string =>
  path
    .replace(':unit', 'caritas-rheine')
    .replace(':month', '2023-09')
    .replace(':entry', entry)
    .replace(':number', number)

test('every route of the Worker stands in this table, and no other', () => {
  expect(served.toSorted()).toEqual(Object.keys(ROUTES).toSorted())
})

describe.each(Object.keys(ROUTES))('%s', (route) => {
  test.each(WHO)('by %s', async (who) => {
    const [method = '', pattern = ''] = route.split(' ')
    const { path, body, statuses } = ROUTES[route] ?? { statuses: everybody }
    const erasing = pattern.endsWith('/erase')
    const target = erasing && who === 'county' ? (await create(calls.member)).caseNumber : null
    const at = target ? pattern.replace(':number', target) : (path ?? fill(pattern))
    const sent =
      pattern === '/api/changes' ? { operations: [{ id: op(), type: 'confirm', entry: 'x', base: 1 }] } : body
    expect((await calls[who](method, at, sent)).status).toBe(statuses[who])
  })
})

test('a foreign object and a missing one get the same answer', async () => {
  for (const pair of [
    ['/api/entries/ENTRY/history', '/api/entries/never-was/history'],
    ['/api/sheets/caritas-rheine/2023-09', '/api/sheets/never-was/2023-09'],
    ['/api/units/caritas-rheine/cases?month=2023-09', '/api/units/never-was/cases?month=2023-09'],
  ]) {
    const other = await as('lernen-1')
    const [foreign, missing] = await Promise.all(
      pair.map((path) => other('GET', path.replace('ENTRY', entry))),
    )
    expect(foreign?.status).toBe(404)
    expect(foreign?.text).toBe(missing?.text)
  }
})

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
interface Entry {
  readonly path?: string
  readonly body?: unknown
  readonly statuses: Statuses
  /** It ends the session that asks, so each person signs in for it. */
  readonly ends?: true
}

// Failures are counted by token as well.
let tokens = 0
const token = (): string => String((tokens += 1)).padStart(43, 'A')
const PASSKEY = {
  id: 'A'.repeat(20),
  rawId: 'A'.repeat(20),
  type: 'public-key',
  clientExtensionResults: {},
}
const ASSERTION = {
  ...PASSKEY,
  response: { clientDataJSON: 'AAAA', authenticatorData: 'AAAA', signature: 'AAAA' },
}
const ATTESTATION = { ...PASSKEY, response: { clientDataJSON: 'AAAA', attestationObject: 'AAAA' } }
const IN_CARITAS = { role: 'case_manager', units: [{ id: 'caritas-rheine', lead: false }] }
const RETIRING = { validFrom: '2023-10', retireCodes: { housing: ['homeless'] } }
const gone = row(410, 410, 410, 410, 410, 410)
// Who leads a unit may invite into it; who covers another region does not know that the account exists.
const managing = (member: number, county: number): Statuses => row(401, member, 403, county, 404, 403)
const downloading = row(401, 403, 403, 200, 200, 403)

const ROUTES: Record<string, Entry> = {
  'GET /api/health': { statuses: everybody },
  // Not even for a coordinator: it asks for a secret of the deployment.
  'GET /api/backup': { statuses: row(404, 404, 404, 404, 404, 404) },
  'GET /api/session/ways': { statuses: everybody },
  'POST /api/session/demo': { body: { user: 'nobody-at-all' }, statuses: row(401, 401, 401, 401, 401, 401) },
  'GET /api/me': { statuses: signedIn },
  'POST /api/me/preferences/grid': { body: {}, statuses: signedIn },
  'POST /api/me/preferences/views': { body: { views: [] }, statuses: downloading },
  'GET /api/template': { path: '/api/template?month=2023-09', statuses: signedIn },
  'GET /api/template/versions': { statuses: row(401, 403, 403, 200, 403, 403) },
  // What was seen is not what there is, so that whoever may publish learns just that.
  'POST /api/template/versions/:month': {
    path: '/api/template/versions/2023-10',
    body: { version: RETIRING, seen: 'nothing' },
    statuses: row(401, 403, 403, 409, 403, 403),
  },
  'POST /api/template/versions/:month/withdraw': {
    path: '/api/template/versions/2023-10/withdraw',
    body: { seen: 'nothing' },
    statuses: row(401, 403, 403, 404, 403, 403),
  },
  'POST /api/template/preview': { body: { version: RETIRING }, statuses: row(401, 403, 403, 200, 403, 403) },
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
  'GET /api/sheets/:unit/:month/questions': { statuses: unitAndAbove },
  'POST /api/sheets/:unit/:month/questions': {
    body: { code: 'check' },
    statuses: row(401, 403, 404, 200, 404, 404),
  },
  'POST /api/sheets/:unit/:month/questions/:question/answer': {
    path: '/api/sheets/caritas-rheine/2023-09/questions/never-was/answer',
    body: { answer: 'corrected' },
    statuses: row(401, 409, 404, 403, 404, 404),
  },
  'POST /api/sheets/:unit/:month/questions/:question/withdraw': {
    path: '/api/sheets/caritas-rheine/2023-09/questions/never-was/withdraw',
    body: {},
    statuses: row(401, 403, 404, 409, 404, 404),
  },
  'GET /api/sheets/:unit/:month/corrections': { statuses: unitAndAbove },
  'POST /api/sheets/:unit/:month/corrections': {
    body: { entry: 'never-was', base: 1, values: { contacts: 1 }, reason: 'typo' },
    statuses: row(401, 409, 404, 403, 404, 404),
  },
  'POST /api/sheets/:unit/:month/corrections/:correction/accept': {
    path: '/api/sheets/caritas-rheine/2023-09/corrections/never-was/accept',
    body: {},
    statuses: row(401, 403, 404, 409, 404, 404),
  },
  'POST /api/sheets/:unit/:month/corrections/:correction/decline': {
    path: '/api/sheets/caritas-rheine/2023-09/corrections/never-was/decline',
    body: { reason: 'needs_talk' },
    statuses: row(401, 403, 404, 409, 404, 404),
  },
  'POST /api/sheets/:unit/:month/corrections/:correction/withdraw': {
    path: '/api/sheets/caritas-rheine/2023-09/corrections/never-was/withdraw',
    body: {},
    statuses: row(401, 409, 404, 403, 404, 404),
  },
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
  'POST /api/cases/assignee': {
    body: { cases: ['never-was'], user: null },
    statuses: row(401, 200, 200, 200, 200, 403),
  },
  'POST /api/cases/:number/assignee': { body: { user: null }, statuses: unitAlone },
  'GET /api/cases/:number/record': { statuses: unitAndAbove },
  'GET /api/retention': { statuses: row(401, 403, 403, 200, 200, 403) },
  'POST /api/retention/run': { body: {}, statuses: row(401, 403, 403, 200, 200, 403) },
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
  'GET /api/session/oidc/:provider': {
    path: '/api/session/oidc/nobody',
    statuses: row(404, 404, 404, 404, 404, 404),
  },
  'GET /api/session/oidc/:provider/callback': {
    path: '/api/session/oidc/nobody/callback',
    statuses: row(400, 400, 400, 400, 400, 400),
  },
  'POST /api/session/passkey/options': { body: {}, statuses: everybody },
  'POST /api/session/passkey': {
    body: { response: ASSERTION },
    statuses: row(401, 401, 401, 401, 401, 401),
  },
  'POST /api/invitations/look': { body: () => ({ token: token() }), statuses: gone },
  'POST /api/invitations/options': { body: () => ({ token: token(), code: null }), statuses: gone },
  'POST /api/invitations/keep': { body: () => ({ token: token(), code: null }), statuses: gone },
  'POST /api/invitations/accept': {
    body: () => ({ token: token(), code: null, response: ATTESTATION }),
    statuses: gone,
  },
  'GET /api/me/sessions': { statuses: signedIn },
  'POST /api/me/sessions/:session/end': {
    path: '/api/me/sessions/never-was/end',
    body: {},
    statuses: row(401, 404, 404, 404, 404, 404),
  },
  'GET /api/me/passkeys': { statuses: signedIn },
  // Somebody of the demo Kreis has no passkeys and gets none.
  'POST /api/me/passkeys/options': { body: {}, statuses: row(401, 403, 403, 403, 403, 403) },
  'POST /api/me/passkeys': { body: { response: ATTESTATION }, statuses: row(401, 403, 403, 403, 403, 403) },
  'POST /api/me/passkeys/:passkey/remove': {
    path: '/api/me/passkeys/never-was/remove',
    body: {},
    statuses: row(401, 404, 404, 404, 404, 404),
  },
  'GET /api/people': { statuses: row(401, 200, 403, 200, 200, 403) },
  'POST /api/people': {
    body: { name: 'Neue Fachkraft', grant: IN_CARITAS, notImmigrationOffice: true },
    statuses: row(401, 201, 403, 201, 403, 403),
  },
  'POST /api/people/:account/grant': { body: IN_CARITAS, statuses: managing(403, 200) },
  'POST /api/people/:account/invite': { body: {}, statuses: managing(403, 201) },
  'POST /api/people/:account/revoke': { body: {}, statuses: managing(200, 200) },
  'POST /api/people/:account/disable': { body: {}, statuses: managing(403, 200) },
  'POST /api/people/:account/enable': { body: {}, statuses: managing(403, 200) },
  'GET /api/providers': { statuses: row(401, 403, 403, 200, 403, 403) },
  'POST /api/providers': {
    body: { id: 'neuer-traeger', name: 'Neuer Träger' },
    statuses: row(401, 403, 403, 201, 403, 403),
  },
  'POST /api/providers/:provider': {
    path: '/api/providers/caritas',
    body: { name: 'Caritas' },
    statuses: row(401, 403, 403, 200, 403, 403),
  },
  'POST /api/units': {
    body: { id: 'neu', provider: 'caritas', name: 'Neu', region: 'west', opened: '2023-09' },
    statuses: row(401, 403, 403, 201, 403, 403),
  },
  'POST /api/units/:unit': {
    body: { provider: 'caritas', name: 'Caritas Rheine', region: 'west' },
    statuses: row(401, 403, 403, 200, 403, 403),
  },
  'POST /api/units/:unit/close': {
    body: { closed: '2024-12' },
    statuses: row(401, 403, 403, 200, 403, 403),
  },
  'GET /api/units/:unit/running': { statuses: row(401, 403, 403, 200, 403, 403) },
  'GET /api/units/:unit/posts': { statuses: row(401, 403, 403, 200, 403, 403) },
  'POST /api/units/:unit/posts': {
    body: { posts: [{ from: '2022-01', to: null, planned: 2, occupied: 1.75 }] },
    statuses: row(401, 403, 403, 200, 403, 403),
  },
  'POST /api/deadlines': {
    body: { month: '2023-09', date: '2023-10-10' },
    statuses: row(401, 403, 403, 200, 403, 403),
  },
  'GET /api/audit': { statuses: downloading },
  'GET /api/audit/file.csv': { statuses: downloading },
  // The chain is one for the whole county.
  'GET /api/audit/check': { statuses: row(401, 403, 403, 200, 403, 403) },
  'POST /api/csp-reports': { body: {}, statuses: row(204, 204, 204, 204, 204, 204) },
  'GET /.well-known/security.txt': { statuses: row(404, 404, 404, 404, 404, 404) },
  'GET /api/export/entries.csv': {
    path: '/api/export/entries.csv?from=2023-09&to=2023-09',
    statuses: downloading,
  },
  'GET /api/export/entries.json': {
    path: '/api/export/entries.json?from=2023-09&to=2023-09',
    statuses: downloading,
  },
  'GET /api/reports/cases': { path: '/api/reports/cases?asOf=2023-09-01', statuses: downloading },
  'GET /api/reports/:name/rows': {
    path: '/api/reports/cases/rows?figure=total&asOf=2023-09-01',
    statuses: downloading,
  },
  'GET /api/reports/contacts': {
    path: '/api/reports/contacts?from=2023-09&to=2023-09',
    statuses: downloading,
  },
  ...Object.fromEntries(
    [
      'distribution?column=sex&asOf=2023-09-01',
      'gaps?asOf=2023-09-01',
      'closings?from=2023-09&to=2023-09',
      'phases?asOf=2023-09-01',
      'share?asOf=2023-09-01',
      'load?asOf=2023-09-01',
      'families?asOf=2023-09-01',
      'movement?from=2023-09&to=2023-09',
      'activities?from=2023-09&to=2023-09',
      'residence?from=2023-09&to=2023-09',
    ].map((path) => [
      `GET /api/reports/${path.split('?')[0]}`,
      { path: `/api/reports/${path}`, statuses: downloading },
    ]),
  ),
  'GET /api/reports/capacity': {
    path: '/api/reports/capacity?unit=caritas-rheine&month=2023-09',
    statuses: unitAlone,
  },
  'DELETE /api/session': { statuses: signedIn, ends: true },
  'POST /api/me/sessions/end': { body: {}, statuses: signedIn, ends: true },
}

const served = [
  ...new Set(
    app.routes.filter((r) => r.method !== 'ALL' && r.method !== 'USE').map((r) => `${r.method} ${r.path}`),
  ),
]

const USERS: Readonly<Record<Who, string | null>> = {
  nobody: null,
  member: 'caritas-1',
  other: 'lernen-1',
  county: 'koordination',
  region: 'region-ost',
  reader: 'lesen',
}

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
    .replace(':account', 'caritas-2')

test('5: every route of the Worker stands in this table, and no other', () => {
  expect(served.toSorted()).toEqual(Object.keys(ROUTES).toSorted())
})

describe.each(Object.keys(ROUTES))('%s', (route) => {
  test.each(WHO)('by %s', async (who) => {
    const [method = '', pattern = ''] = route.split(' ')
    const { path, body, statuses, ends } = ROUTES[route] ?? { statuses: everybody }
    const erasing = pattern.endsWith('/erase')
    const target = erasing && who === 'county' ? (await create(calls.member)).caseNumber : null
    const at = target ? pattern.replace(':number', target) : (path ?? fill(pattern))
    const sent =
      pattern === '/api/changes'
        ? { operations: [{ id: op(), type: 'confirm', entry: 'x', base: 1 }] }
        : typeof body === 'function'
          ? body()
          : body
    const user = USERS[who]
    const call = ends && user ? await as(user) : calls[who]
    // Failures are counted by address, and this is many people.
    const address = { 'cf-connecting-ip': `198.51.100.${WHO.indexOf(who)}` }
    expect((await call(method, at, sent, address)).status).toBe(statuses[who])
  })
})

test('1: a foreign object and a missing one get the same answer', async () => {
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

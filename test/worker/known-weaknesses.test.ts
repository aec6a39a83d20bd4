import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { as, type Call, caller, seed, send } from '../support/api.ts'
import { change, CM, create, one, op, open, sheet } from '../support/sheets.ts'

// What has gone wrong in other databases behind a spreadsheet: one test each that would have found it here.

let member: Call
let other: Call
let county: Call

beforeAll(async () => {
  await seed()
  member = await as('caritas-1')
  other = await as('lernen-1')
  county = await as('koordination')
  await open(member)
})

test('broken object authorisation: knowing an id of anything of another unit gives nothing', async () => {
  const { id, caseNumber } = await create(member)
  const { json: handout } = await county<{ account: string }>('POST', '/api/people', {
    name: 'Neue Fachkraft',
    grant: { role: 'case_manager', units: [{ id: 'caritas-rheine', lead: false }] },
    notImmigrationOffice: true,
  })
  const own = (await member<{ id: string }[]>('GET', '/api/me/sessions')).json[0]?.id
  const region = await as('region-ost')
  for (const [call, method, path, body] of [
    [other, 'GET', `/api/entries/${id}/history`],
    [other, 'POST', `/api/entries/${id}/reasons`, { rule: 'R13', reason: null }],
    [other, 'POST', `/api/cases/${caseNumber}/assignee`, { user: 'lernen-1' }],
    [region, 'POST', `/api/cases/${caseNumber}/erase`, { reason: 'request' }],
    [region, 'POST', `/api/people/${handout.account}/disable`, {}],
    [region, 'POST', `/api/people/${handout.account}/invite`, {}],
    [other, 'POST', `/api/me/sessions/${own}/end`, {}],
  ] as [Call, string, string, unknown?][]) {
    const { status, text } = await call(method, path, body)
    const known = new RegExp(`${id}|${caseNumber}|${handout.account}|${own}`, 'g')
    const missing = await call(method, path.replace(known, 'never-was'), body)
    expect([path, status, text]).toEqual([path, 404, missing.text])
  }
})

test('formulas in a downloaded file stay text, wherever they came from', async () => {
  await env.DB.prepare(`UPDATE unit SET name = '=cmd|calc' WHERE id = 'caritas-rheine'`).run()
  const { id } = await create(member)
  await env.DB.prepare(`UPDATE entry SET "values" = json_set("values", '$.note', '@SUM(A1)') WHERE id = ?`)
    .bind(id)
    .run()
  const query = 'from=2023-09&to=2023-09&dialect=excel-de&detail=full&purpose=quality_check'
  const { text } = await county('GET', `/api/export/entries.csv?${query}`)
  expect(text).toContain("'=cmd|calc")
  expect(text).toContain("'@SUM(A1)")
  expect(text).not.toMatch(/(?:^|;|\n)"?[=+\-@\t]/)
  await env.DB.prepare(`UPDATE unit SET name = 'Caritas Rheine' WHERE id = 'caritas-rheine'`).run()
})

test('stored markup is sent as data that no browser runs', async () => {
  await county('POST', '/api/units/caritas-ost', {
    provider: 'caritas',
    name: '<img src=x onerror=alert(1)>',
    region: 'süd',
  })
  for (const path of ['/api/units', '/api/people', '/api/audit']) {
    const { headers } = await county('GET', path)
    expect(headers.get('content-type')).toMatch(/^application\/json/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  }
})

test('requests of the server’s own: no input names an address that it asks', async () => {
  const asked: string[] = []
  const spy = vi.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    asked.push(new Request(input as Request).url)
    return new Response(null, { status: 404 })
  })
  const issuer = 'https://idp.employer.example'
  const known = [{ key: 'known', name: 'K', issuer, clientId: 'c', employers: ['county'] }]
  const call = caller('', { ...env, IDENTITY_PROVIDERS: JSON.stringify(known) })
  const metadata = 'http://169.254.169.254/latest'
  const evil = encodeURIComponent(metadata)
  for (const path of [
    `/api/session/oidc/${evil}`,
    `/api/session/oidc/known?next=${evil}`,
    `/api/session/oidc/known?issuer=${evil}`,
    `/api/session/oidc/known/callback?iss=${evil}&code=c&state=s`,
    `/api/export/entries.csv?from=2023-09&to=2023-09&url=${evil}`,
  ])
    await call('GET', path, undefined, { referer: metadata, 'x-forwarded-host': '169.254.169.254' })
  await call('POST', '/api/csp-reports', {
    'csp-report': { 'blocked-uri': metadata, 'report-uri': metadata },
  })
  await call('POST', '/api/invitations/look', { token: 'A'.repeat(43), url: metadata })
  expect(new Set(asked.map((url) => new URL(url).origin))).toEqual(new Set([issuer]))
  spy.mockRestore()
})

describe('statements made of what somebody sends', () => {
  const QUOTES = [
    "x' OR '1'='1",
    'x"--',
    'x);DROP TABLE entry;--',
    '1 UNION SELECT hash FROM session',
    '%27',
    'x\u0000',
  ]

  test.each([
    '/api/audit?unit=',
    '/api/audit?group=',
    '/api/audit?from=',
    '/api/audit?before=',
    '/api/sheets/overview?to=2023-09&from=',
    '/api/export/entries.csv?from=2023-09&to=2023-09&purpose=',
    '/api/export/entries.csv?from=2023-09&to=2023-09&dialect=',
    '/api/reports/cases?asOf=',
    '/api/template?month=',
  ])('%s… takes none apart', async (path) => {
    for (const text of QUOTES)
      expect([text, (await county('GET', path + encodeURIComponent(text))).status]).toEqual([text, 400])
  })

  test('in bodies are refused or stored as they are', async () => {
    for (const text of QUOTES) {
      const { id } = await create(member)
      const [result] = await change(member, {
        id: op(),
        type: 'set',
        entry: id,
        base: 1,
        values: { [text]: 1 },
      })
      expect(result?.outcome).toBe('refused')
      expect(
        (
          await county('POST', '/api/units', {
            id: text,
            provider: 'caritas',
            name: 'X',
            region: '',
            opened: '2023-01',
          })
        ).status,
      ).toBe(400)
    }
    const name = 'O\'Neil"); DROP TABLE user;--'
    expect((await county('POST', '/api/providers', { id: 'oneil', name })).status).toBe(201)
    expect((await county<{ name: string }[]>('GET', '/api/providers')).json.map((one) => one.name)).toContain(
      name,
    )
  })
})

test('a session outlives no right: what was taken away is gone with the next request, in every tab', async () => {
  const [one, two] = [await as('caritas-2'), await as('caritas-2')]
  const away = { role: 'case_manager', units: [{ id: 'lernen-foerdern', lead: false }] }
  await county('POST', '/api/people/caritas-2/grant', away)
  for (const call of [one, two])
    expect((await call('GET', '/api/sheets/caritas-rheine/2023-09')).status).toBe(404)
  await county('POST', '/api/people/caritas-2/disable', {})
  for (const call of [one, two]) expect((await call('GET', '/api/me')).status).toBe(401)
  await county('POST', '/api/people/caritas-2/enable', {})
  // Neither session comes back to life with the account.
  for (const call of [one, two]) expect((await call('GET', '/api/me')).status).toBe(401)
})

test('keys of the prototype change nothing for anybody', async () => {
  const { id } = await create(member)
  for (const key of ['__proto__', 'constructor', 'prototype']) {
    const raw = `{"operations":[{"id":"${op()}","type":"set","entry":"${id}","base":1,"values":{"${key}":{"role":"coordinator"}}}]}`
    const { json } = await member<{ results: { outcome: string }[] }>('POST', '/api/changes', raw)
    expect(json.results[0]?.outcome).toBe('refused')
    const body = `{"name":"X","grant":{"role":"reader","${key}":{"region":null}},"notImmigrationOffice":true}`
    expect((await county('POST', '/api/people', body)).status).toBe(400)
    expect((await county('GET', `/api/audit?${key}=1`)).status).toBe(400)
  }
  expect((await member<{ role: string }>('GET', '/api/me')).json.role).toBe('case_manager')
  expect(Object.keys(Object.prototype)).toEqual([])
})

test('hidden columns show in no sum, share, file or history', async () => {
  const { id } = await create(member, { ...CM, intensity: 'A' })
  await one(member, { id: op(), type: 'set', entry: id, base: 1, values: { intensity: 'D' } })
  const range = 'from=2023-09&to=2023-09'
  const full = `${range}&detail=full&purpose=quality_check`
  const share = async () =>
    (await county<{ uniqueShare: number }>('GET', `/api/export/entries.json?${full}`)).json.uniqueShare
  const before = await share()
  // Two rows that only a hidden column tells apart are alike to whoever must not see it.
  await one(member, {
    id: op(),
    type: 'set',
    entry: id,
    base: 2,
    values: { intensity: 'B' },
  })
  expect(await share()).toBe(before)
  const texts = await Promise.all(
    [
      '/api/sheets/caritas-rheine/2023-09',
      '/api/sheets/caritas-rheine/2023-09/changes?after=0',
      `/api/entries/${id}/history`,
      `/api/export/entries.csv?${full}`,
      '/api/reports/cases?asOf=2023-09-02',
      `/api/reports/contacts?${range}`,
      `/api/sheets/overview?${range}`,
    ].map(async (path) => (await county('GET', path)).text),
  )
  for (const text of texts) expect(text).not.toMatch(/intensity|review/)
  expect(JSON.stringify(await sheet(member))).toContain('intensity')
})

test('no address beside the API leads to the database or to files of the server', async () => {
  for (const path of [
    '/.env',
    '/.git/config',
    '/wrangler.toml',
    '/api/../.data',
    '/api/entries/..%2f..%2fwrangler.toml/history',
  ]) {
    const response = await send(new Request(`http://localhost${path}`))
    expect(response.status).toBe(404)
  }
})

import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { as, type Call, caller, seed, send } from '../support/api.ts'
import { change, CM, create, op, open, sheet } from '../support/sheets.ts'

let call: Call

beforeAll(async () => {
  await seed()
  call = await as('caritas-1')
  await open(call)
})

const set = (values: unknown = { persons: 2 }) => ({
  operations: [{ id: op(), type: 'set', entry: 'some-entry', base: 1, values }],
})

describe('22: a write', () => {
  test.each([
    [
      'a form of another site',
      { origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' },
    ],
    ['JSON of another site', { origin: 'https://evil.example' }],
    ['JSON of a sibling site', { 'sec-fetch-site': 'same-site' }],
    ['a null origin', { origin: 'null' }],
    ['plain text', { 'content-type': 'text/plain' }],
    ['a form', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['JSON in name only', { 'content-type': 'application/json-seq' }],
    ['another port', { origin: 'http://localhost:81' }],
    ['another scheme', { origin: 'https://localhost' }],
  ])('with %s is refused', async (_, headers) => {
    const { status, headers: answer } = await call('POST', '/api/changes', set(), headers)
    expect(status).toBe(403)
    expect(answer.get('content-type')).toBe('application/problem+json')
  })

  test('without origin or type is refused', async () => {
    for (const headers of [{ 'content-type': 'application/json' }, { origin: 'http://localhost' }]) {
      const request = new Request('http://localhost/api/changes', {
        method: 'POST',
        headers,
        body: new Uint8Array([123, 125]),
      })
      expect((await send(request)).status).toBe(403)
    }
  })

  test('with a charset is taken', async () => {
    const type = { 'content-type': 'application/json; charset=utf-8' }
    expect((await call('POST', '/api/changes', set(), type)).status).toBe(200)
  })
})

test('nothing is answered without TLS but on this machine', async () => {
  for (const [url, status] of [
    ['http://kim.example/api/health', 403],
    ['https://kim.example/api/health', 200],
    ['http://localhost/api/health', 200],
  ] as const)
    expect([url, (await send(new Request(url))).status]).toEqual([url, status])
})

test('22: another site may not even read', async () => {
  expect((await call('GET', '/api/me', undefined, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await call('GET', '/api/me', undefined, { 'sec-fetch-site': 'none' })).status).toBe(200)
})

test.each([
  '//api/me',
  '/api//me',
  '/api/%6de',
  '/%61pi/me',
  '/api/me/',
  '/api/me%2f',
  '/api/nothing',
  '/api/me;x',
])('24: %s is not there', async (path) => {
  const { status, json } = await call<{ code: string }>('GET', path)
  expect([status, json.code]).toEqual([404, 'not_found'])
})

test('24: a dotted path is the canonical one', async () => {
  expect((await call('GET', '/api/x/../me')).status).toBe(200)
  expect((await call('GET', '/api/%2e/me')).status).toBe(200)
})

test('other methods are told which ones there are', async () => {
  for (const method of ['PUT', 'PATCH', 'DELETE']) {
    const { status, headers } = await call(method, '/api/changes', {})
    expect([status, headers.get('allow')]).toEqual([405, 'POST'])
  }
  const options = await call('OPTIONS', '/api/sheets/caritas-rheine/2023-09')
  expect([options.status, options.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  expect(options.headers.get('access-control-allow-origin')).toBeNull()
  const head = await call('HEAD', '/api/sheets/caritas-rheine/2023-09')
  expect([head.status, head.text]).toEqual([200, ''])
})

test('every answer says that it is data, not to be kept', async () => {
  for (const path of ['/api/me', '/api/nothing', '/api/health']) {
    const { headers } = await call('GET', path)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  }
})

describe('a body', () => {
  test.each([
    ['broken', '{"operations":[', 'malformed_json'],
    ['empty', '', 'invalid_body'],
    ['not UTF-8 text but a list', '[]', 'invalid_body'],
    ['too deep', `{"operations":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, 'malformed_json'],
    ['with a key too many', '{"operations":[],"role":"coordinator"}', 'invalid_body'],
    ['without operations', '{"operations":[]}', 'invalid_body'],
  ])('%s answers 400', async (_, body, code) => {
    const { status, json } = await call<{ code: string }>('POST', '/api/changes', body)
    expect([status, json.code]).toEqual([400, code])
  })

  test.each([
    ['role', { role: 'coordinator' }],
    ['createdBy', { createdBy: 'caritas-2' }],
    ['revision', { revision: 7 }],
    ['unit', { unit: 'lernen-foerdern' }],
    ['no base', { base: undefined }],
    ['a half base', { base: 1.5 }],
    ['an id with a blank', { id: 'a b' }],
    ['a long id', { id: 'a'.repeat(65) }],
    ['empty values', { values: {} }],
    ['a list of values', { values: ['persons'] }],
    ['an unknown type', { type: 'merge' }],
  ])('4: of a set with %s answers 400', async (_, more) => {
    const operation = { id: op(), type: 'set', entry: 'e', base: 1, values: { persons: 1 }, ...more }
    expect((await call('POST', '/api/changes', { operations: [operation] })).status).toBe(400)
  })

  test('26: with __proto__ in the envelope answers 400, and the next request is clean', async () => {
    for (const key of ['__proto__', 'constructor', 'prototype', '\\u005f_proto__']) {
      const body = `{"operations":[{"id":"${op()}","type":"set","entry":"e","base":1,"values":{"persons":1},"${key}":{"role":"coordinator"}}]}`
      expect((await call('POST', '/api/changes', body)).status).toBe(400)
    }
    expect((await call<{ role: string }>('GET', '/api/me')).json.role).toBe('case_manager')
    expect(({} as Record<string, unknown>)['role']).toBeUndefined()
  })

  test('27: of 5 MB answers 413 without being read to its end', async () => {
    let pulled = 0
    const chunk = new Uint8Array(64 * 1024).fill(32)
    const stream = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          pulled += chunk.length
          if (pulled > 5_000_000) controller.close()
          else controller.enqueue(chunk)
        },
      },
      { highWaterMark: 0 },
    )
    const cookie =
      (await caller('')('POST', '/api/session/demo', { user: 'caritas-2' })).headers
        .getSetCookie()[0]
        ?.split(';')[0] ?? ''
    const headers = { 'content-type': 'application/json', origin: 'http://localhost', cookie }
    const response = await send(
      new Request('http://localhost/api/changes', { method: 'POST', headers, body: stream }),
    )
    expect(response.status).toBe(413)
    expect(pulled).toBeLessThan(2_500_000)
    expect((await call('POST', '/api/changes', ' '.repeat(5_000_000))).status).toBe(413)
  })

  // What grows with the square of its length would take minutes here.
  test('28: that is hard to read is refused, and soon', { timeout: 20_000 }, async () => {
    const { id } = await create(call, CM)
    const nasty = [
      `${'a'.repeat(50_000)}!`,
      `${'1-'.repeat(50_000)}`,
      'e\u0301'.repeat(100_000),
      '\u0301'.repeat(500_000),
      'x@'.repeat(100_000),
    ]
    for (const note of nasty) {
      const [result] = await change(call, { id: op(), type: 'set', entry: id, base: 1, values: { note } })
      expect(result?.outcome).toBe('refused')
    }
    const [lone] = await change(call, {
      id: op(),
      type: 'set',
      entry: id,
      base: 1,
      values: { note: '\ud800' },
    })
    expect(lone?.outcome).toBe('refused')
  })
})

test.each([
  '/api/template?month=2023-13',
  '/api/template',
  '/api/template?month=2023-09&month=2023-10',
  '/api/template?month=2023-09&sort=id;--',
  '/api/sheets/overview?from=2023-09&to=2023-01',
  '/api/sheets/overview?from=2000-01&to=2023-01',
  "/api/sheets/caritas-rheine/2023-09/changes?after=1'--",
  '/api/sheets/caritas-rheine/2023-09/changes?after=-1',
])('25: %s answers 400', async (path) => {
  expect((await call('GET', path)).status).toBe(400)
})

test('23: no GET changes entries, cases or sheets', async () => {
  const state = async () =>
    JSON.stringify(
      await env.DB.batch(
        ['entry', 'case_file', 'sheet', 'change', 'answer'].map((t) => env.DB.prepare(`SELECT * FROM ${t}`)),
      ).then((all) => all.map((r) => r.results)),
    )
  const before = await state()
  const id = (await sheet(call)).entries[0]?.id
  for (const path of [
    '/api/units',
    '/api/units/caritas-rheine/people',
    '/api/units/caritas-rheine/cases?month=2023-09',
    '/api/sheets/caritas-rheine/2023-08',
    '/api/sheets/overview?from=2023-01&to=2023-09',
    `/api/entries/${id}/history`,
    '/api/sheets/caritas-rheine/2023-09/changes?after=0',
  ]) {
    expect((await call('GET', path)).status).toBe(200)
  }
  expect(await state()).toBe(before)
})

describe('a failure of the database', () => {
  const failing = async (error: string | Error): Promise<Call> => {
    const broken = new Proxy(env.DB, {
      get(target, key) {
        if (key === 'batch') return () => Promise.reject(error instanceof Error ? error : new Error(error))
        return Reflect.get(target, key).bind(target)
      },
    })
    const { headers } = await caller('')('POST', '/api/session/demo', { user: 'caritas-1' })
    return caller(headers.getSetCookie()[0]?.split(';')[0] ?? '', { ...env, DB: broken })
  }

  test('35: tells and logs its code, and no message, value or token', async () => {
    const log = vi.spyOn(console, 'log')
    const faulty = await failing('D1_ERROR: near "Zwetschgenbaum": params 4711')
    log.mockClear()
    const { status, json, text } = await faulty<{ code: string }>(
      'POST',
      '/api/changes',
      set({ note: 'Zwetschgenbaum' }),
    )
    expect([status, json.code]).toEqual([500, 'internal'])
    expect(text).not.toMatch(/Zwetschgenbaum|4711|D1_ERROR| at /)
    const logged = JSON.stringify(log.mock.calls)
    expect(logged).toContain('internal')
    expect(logged).not.toMatch(/Zwetschgenbaum|4711|D1_ERROR|[0-9a-f]{64}/)
  })

  test.each([
    'D1_ERROR: database is locked: SQLITE_BUSY',
    'D1_ERROR: database or disk is full: SQLITE_FULL',
    'D1 DB is overloaded. Requests queued for too long.',
  ])('%s is answered 503, so that the outbox tries again', async (message) => {
    const { status, headers } = await (await failing(message))('POST', '/api/changes', set())
    expect([status, headers.get('retry-after')]).toEqual([503, '2'])
  })

  // As Drizzle wraps it: the statement and what people wrote stand before the words of the database.
  const query = (note: string, cause: string): Error =>
    new Error(`Failed query: update "entry"\nparams: ${note}`, { cause: new Error(`D1_ERROR: ${cause}`) })

  test.each([
    ['Zwetschgenbaum', 'Replica disconnected from primary.', 503, 'unavailable', '2'],
    ['Network connection lost.', 'no such table: Zwetschgenbaum', 500, 'internal', null],
  ])('a failed query about %s: %s is %i', async (note, cause, status, code, wait) => {
    const faulty = await failing(query(note, cause))
    const log = vi.spyOn(console, 'log')
    log.mockClear()
    const answer = await faulty<{ code: string }>('POST', '/api/changes', set())
    expect([answer.status, answer.json.code, answer.headers.get('retry-after')]).toEqual([status, code, wait])
    expect(answer.text + JSON.stringify(log.mock.calls)).not.toMatch(/Zwetschgenbaum|connection|Failed query/)
  })
})

test('35: a row of another provider is refused in the log too, by route and code alone', async () => {
  const log = vi.spyOn(console, 'log')
  const { id } = await create(call, CM)
  log.mockClear()
  const other = await as('lernen-1')
  expect((await other('GET', `/api/entries/${id}/history`)).status).toBe(404)
  expect(log.mock.calls).toEqual([
    [JSON.stringify({ code: 'not_found', status: 404, method: 'GET', route: '/api/entries/:entry/history' })],
  ])
})

import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, test } from 'vitest'
import { sha256 } from '../../worker/auth/token.ts'
import { as, caller, seed, send } from '../support/api.ts'

beforeAll(seed)
const nobody = caller('')

describe('signing in to the demo Kreis', () => {
  test('gives a cookie that only this host, over a safe channel and without scripts, may use', async () => {
    const { headers, status } = await nobody('POST', '/api/session/demo', { user: 'koordination' })
    expect(status).toBe(200)
    expect(headers.getSetCookie()).toHaveLength(1)
    expect(headers.getSetCookie()[0]).toMatch(
      /^__Host-kim=[0-9a-f]{64}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
  })

  test('keeps the hash of the token and never the token', async () => {
    const { headers } = await nobody('POST', '/api/session/demo', { user: 'lesen' })
    const token = /=([0-9a-f]{64});/.exec(headers.getSetCookie()[0] ?? '')?.[1] ?? ''
    const { results } = await env.DB.prepare('SELECT hash FROM session').all<{ hash: string }>()
    expect(results.map((r) => r.hash)).toContain(await sha256(token))
    expect(JSON.stringify(results)).not.toContain(token)
  })

  test('offers the people of the Kreis', async () => {
    const { json } = await nobody<{ demo: { user: string }[] }>('GET', '/api/session/ways')
    expect(json.demo.map((d) => d.user)).toContain('caritas-1')
  })

  test('is not there under a name that is not local', async () => {
    const response = await send(
      new Request('https://kim.example/api/session/demo', {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'https://kim.example' },
        body: '{"user":"koordination"}',
      }),
    )
    expect(response.status).toBe(404)
  })

  test('tells who is signed in, and today', async () => {
    const caritas = await as('caritas-1')
    expect((await caritas('GET', '/api/me')).json).toEqual({
      user: { id: 'caritas-1', name: 'Erste Fachkraft' },
      role: 'case_manager',
      region: null,
      way: 'demo',
      units: [{ id: 'caritas-rheine', lead: true }],
      county: { key: '05566', name: 'Kreis Steinfurt' },
      today: '2023-09-28',
      demo: true,
      preferences: {},
    })
  })
})

describe('a session', () => {
  test('10: ends with sign-out; the cookie played again gets nothing', async () => {
    const person = await as('caritas-2')
    expect((await person('DELETE', '/api/session')).status).toBe(200)
    expect((await person('GET', '/api/me')).status).toBe(401)
  })

  test('19: is replaced at the next sign-in, so that a planted cookie is worth nothing', async () => {
    const planted = await as('caritas-2')
    const { headers } = await planted('POST', '/api/session/demo', { user: 'caritas-1' })
    expect((await planted('GET', '/api/me')).status).toBe(401)
    const fresh = caller(headers.getSetCookie()[0]?.split(';')[0] ?? '')
    expect((await fresh('GET', '/api/me')).status).toBe(200)
  })

  test('ends when nobody used it for eight hours, and after a day in any case', async () => {
    const hash = 'session.hash = (SELECT hash FROM session WHERE user = ? ORDER BY created_at DESC LIMIT 1)'
    const hours = (n: number): string => new Date(Date.now() - n * 3_600_000).toISOString()
    const idle = await as('region-ost')
    await env.DB.prepare(`UPDATE session SET seen_at = ? WHERE ${hash}`).bind(hours(7), 'region-ost').run()
    // What an open sheet asks by itself is no use.
    const seen = () =>
      env.DB.prepare(`SELECT seen_at FROM session WHERE ${hash}`).bind('region-ost').first('seen_at')
    const before = await seen()
    await idle('GET', '/api/sheets/lernen-foerdern/2023-09/changes?after=0')
    expect(await seen()).toBe(before)
    expect((await idle('GET', '/api/me')).status).toBe(200)
    expect(await seen()).not.toBe(before)
    await env.DB.prepare(`UPDATE session SET seen_at = ? WHERE ${hash}`).bind(hours(9), 'region-ost').run()
    expect((await idle('GET', '/api/me')).status).toBe(401)
    const old = await as('region-ost')
    await env.DB.prepare(`UPDATE session SET expires_at = ? WHERE ${hash}`)
      .bind(hours(0.1), 'region-ost')
      .run()
    expect((await old('GET', '/api/me')).status).toBe(401)
  })

  test('ends for a disabled account with the very next request', async () => {
    const person = await as('lernen-1')
    await env.DB.prepare("UPDATE user SET disabled_at = 'now' WHERE id = 'lernen-1'").run()
    expect((await person('GET', '/api/me')).status).toBe(401)
    await env.DB.prepare("UPDATE user SET disabled_at = NULL WHERE id = 'lernen-1'").run()
  })
})

test('11: a page that still shows the former person writes nothing as the one who has come in since', async () => {
  const call = await as('caritas-1')
  const path = '/api/me/preferences/grid'
  const former = await call('PUT', path, {}, { 'x-kim-user': 'caritas-2' })
  expect([former.status, former.json['code']]).toEqual([401, 'not_signed_in'])
  expect((await call('PUT', path, {}, { 'x-kim-user': 'caritas-1' })).status).not.toBe(401)
})

test('20: ten thousand guesses end in 429, whatever address they claim, and successes are not counted', async () => {
  for (let i = 0; i < 40; i += 1) {
    expect((await nobody('POST', '/api/session/demo', { user: 'lesen' })).status).toBe(200)
  }
  const statuses: number[] = []
  for (let i = 0; i < 60; i += 1) {
    const headers = { 'x-forwarded-for': `192.0.2.${i}` }
    const { status } = await nobody('POST', '/api/session/demo', { user: `guess-${i}` }, headers)
    statuses.push(status)
  }
  expect(statuses.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => 401))
  expect(statuses.at(-1)).toBe(429)
})

import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { as, type Call, caller, cookieOf, seed, send } from '../support/api.ts'
import { Authenticator } from '../support/authenticator.ts'
import { interrupted } from '../support/interrupted.ts'

const nobody = caller('')
let address: Record<string, string>
let n = 0
let county: Call

beforeAll(async () => {
  await seed()
  await env.DB.prepare(
    `INSERT INTO user (id, name, role) VALUES ('zweite', 'Zweite Koordination', 'coordinator')`,
  ).run()
  county = await as('koordination')
})
beforeEach(() => {
  n += 1
  address = { 'cf-connecting-ip': `203.0.113.${n}` }
})

const IN_CARITAS = { role: 'case_manager', units: [{ id: 'caritas-rheine', lead: false }] }
const post = (call: Call, path: string, body: unknown = {}) =>
  call<Record<string, never> & { code?: string; challenge: string }>('POST', path, body, address)
const invite = async (call: Call, grant: unknown = IN_CARITAS, name = 'Neue Fachkraft') => {
  const { status, json } = await call<{ account: string; token: string; code: string | null }>(
    'POST',
    '/api/people',
    { name, grant, notImmigrationOffice: true },
  )
  expect(status).toBe(201)
  return json
}
const cookieIn = (h: Headers) => h.getSetCookie()[0]?.split(';')[0] ?? ''
async function accept({ token, code }: { token: string; code: string | null }, key = new Authenticator()) {
  const { json } = await post(nobody, '/api/invitations/options', { token, code })
  if (!json.challenge) return { status: 410, call: nobody, cookie: '', key }
  const a = await post(nobody, '/api/invitations/accept', { token, code, response: await key.create(json) })
  return { status: a.status, call: caller(cookieIn(a.headers)), cookie: cookieIn(a.headers), key }
}

describe('two who decide about people at once', () => {
  test('two county coordinators who disable each other at once: one stays', async () => {
    const second = await as('zweite')
    const db = interrupted(/INSERT INTO event/, () => second('POST', '/api/people/koordination/disable', {}))
    const first = caller(await cookieOf('koordination'), { ...env, DB: db })
    await first('POST', '/api/people/zweite/disable', {})
    const left = await env.DB.prepare(
      `SELECT count(*) AS n FROM user WHERE role = 'coordinator' AND region IS NULL AND disabled_at IS NULL`,
    ).first<number>('n')
    await env.DB.prepare('UPDATE user SET disabled_at = NULL').run()
    county = await as('koordination')
    expect(left).toBeGreaterThan(0)
  })

  test('plain concurrency, no proxy', async () => {
    const [a, b] = [await as('koordination'), await as('zweite')]
    await Promise.all([
      a('POST', '/api/people/zweite/disable', {}),
      b('POST', '/api/people/koordination/disable', {}),
    ])
    const left = await env.DB.prepare(
      `SELECT count(*) AS n FROM user WHERE role = 'coordinator' AND region IS NULL AND disabled_at IS NULL`,
    ).first<number>('n')
    await env.DB.prepare('UPDATE user SET disabled_at = NULL').run()
    county = await as('koordination')
    expect(left).toBeGreaterThan(0)
  })

  test('the coordinator of a region takes nothing from whom the county has just made a coordinator', async () => {
    await env.DB.prepare(
      `INSERT INTO user (id, name, role) VALUES ('auf', 'Aufsteigende', 'case_manager')`,
    ).run()
    await env.DB.prepare(`INSERT INTO membership VALUES ('auf', 'lernen-foerdern', 0)`).run()
    const db = interrupted(/INSERT INTO event/, () =>
      county('POST', '/api/people/auf/grant', { role: 'coordinator', region: null }),
    )
    const region = caller(await cookieOf('region-ost'), { ...env, DB: db })
    await region('POST', '/api/people/auf/grant', {
      role: 'case_manager',
      units: [{ id: 'lernen-foerdern', lead: true }],
    })
    expect(await env.DB.prepare(`SELECT role FROM user WHERE id = 'auf'`).first('role')).toBe('coordinator')
  })
})

describe('an invitation', () => {
  test('an invitation of somebody who has been disabled since opens nothing', async () => {
    const lead = await as('caritas-1')
    const handout = await invite(lead)
    expect((await county('POST', '/api/people/caritas-1/disable', {})).status).toBe(200)
    const { status } = await accept(handout)
    await env.DB.prepare(`UPDATE user SET disabled_at = NULL WHERE id = 'caritas-1'`).run()
    expect(status).toBe(410)
  })

  test('an invitation of a lead who leads no more opens nothing', async () => {
    const lead = await as('caritas-1')
    const handout = await invite(lead, {
      role: 'case_manager',
      units: [{ id: 'caritas-rheine', lead: true }],
    })
    expect((await county('POST', '/api/people/caritas-1/grant', IN_CARITAS)).status).toBe(200)
    const { status } = await accept(handout)
    await env.DB.prepare(`UPDATE membership SET lead = 1 WHERE user = 'caritas-1'`).run()
    expect(status).toBe(410)
  })

  test('inviting anew while the person comes in makes no way in without a code', async () => {
    const lead = await as('caritas-1')
    const handout = await invite(lead)
    const cookie = await cookieOf('caritas-1')
    const db = interrupted(/INSERT INTO invitation/, async () => {
      expect((await accept(handout)).status).toBe(200)
    })
    const again = await caller(cookie, { ...env, DB: db })<{ token: string; code: string | null }>(
      'POST',
      `/api/people/${handout.account}/invite`,
      {},
    )
    const taken = again.status === 201 ? (await accept(again.json)).status : 410
    expect(taken).toBe(410)
  })
})

describe('what is recovered meanwhile', () => {
  test('a passkey that was being added when the access was recovered is not there afterwards', async () => {
    const handout = await invite(county)
    const { cookie } = await accept(handout)
    const thief = new Authenticator()
    const { json } = await post(caller(cookie), '/api/me/passkeys/options')
    const db = interrupted(/INSERT INTO credential/, async () => {
      const { json: again } = await county<{ token: string; code: string }>(
        'POST',
        `/api/people/${handout.account}/invite`,
        {},
      )
      expect((await accept(again)).status).toBe(200)
    })
    const late = await post(caller(cookie, { ...env, DB: db }), '/api/me/passkeys', {
      response: await thief.create(json),
    })
    const { json: options } = await post(nobody, '/api/session/passkey/options')
    const entry = await post(nobody, '/api/session/passkey', { response: await thief.get(options) })
    expect({ added: late.status, entered: entry.status }).not.toEqual({ added: 201, entered: 200 })
  })

  test('a sign-in with a passkey that is taken away meanwhile begins no session', async () => {
    const handout = await invite(county)
    const { key } = await accept(handout)
    const { json } = await post(nobody, '/api/session/passkey/options')
    const db = interrupted(/INSERT INTO session/, async () => {
      const { json: again } = await county<{ token: string; code: string }>(
        'POST',
        `/api/people/${handout.account}/invite`,
        {},
      )
      expect((await accept(again)).status).toBe(200)
    })
    const late = await post(caller('', { ...env, DB: db }), '/api/session/passkey', {
      response: await key.get(json),
    })
    expect(late.status).toBe(401)
  })

  test('a line ends with the session when the access is recovered', async () => {
    const post = (call: Call, path: string, body: unknown = {}) =>
      call<{ challenge: string }>('POST', path, body, { 'cf-connecting-ip': '198.51.100.9' })
    const nobody = caller('')
    const accept = async ({ token, code }: { token: string; code: string | null }) => {
      const key = new Authenticator()
      const { json } = await post(nobody, '/api/invitations/options', { token, code })
      const a = await post(nobody, '/api/invitations/accept', {
        token,
        code,
        response: await key.create(json),
      })
      expect(a.status).toBe(200)
      return a.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    }
    const { json } = await county<{ account: string; token: string; code: null }>('POST', '/api/people', {
      name: 'Bestohlene',
      grant: { role: 'case_manager', units: [{ id: 'caritas-rheine', lead: false }] },
      notImmigrationOffice: true,
    })
    const stolen = await accept(json)
    const { webSocket } = await send(
      new Request('http://localhost/api/sheets/caritas-rheine/2023-09/live?connection=thief', {
        headers: { upgrade: 'websocket', origin: 'http://localhost', cookie: stolen },
      }),
    )
    let closed: number | null = null
    const heard: string[] = []
    webSocket?.addEventListener('close', ({ code }) => (closed = code))
    webSocket?.addEventListener('message', ({ data }) => void heard.push(String(data)))
    webSocket?.accept()
    const { json: again } = await county<{ token: string; code: string }>(
      'POST',
      `/api/people/${json.account}/invite`,
      {},
    )
    await accept(again)
    expect((await caller(stolen)('GET', '/api/me')).status).toBe(401)
    heard.length = 0
    const cookie = await cookieOf('caritas-2')
    const second = await send(
      new Request('http://localhost/api/sheets/caritas-rheine/2023-09/live?connection=c2', {
        headers: { upgrade: 'websocket', origin: 'http://localhost', cookie },
      }),
    )
    second.webSocket?.accept()
    await new Promise((r) => setTimeout(r, 500))
    second.webSocket?.close()
    webSocket?.close()
    expect({ closed, heard: heard.join().includes('Zweite Fachkraft') }).toEqual({
      closed: 4001,
      heard: false,
    })
  })
})

describe('and besides', () => {
  test('a sign-in that is refused does nothing: not to the account, not to the session of the browser', async () => {
    const handout = await invite(county)
    const { key } = await accept(handout)
    await env.DB.prepare(`UPDATE user SET disabled_at = '2023-01-01', seen_on = '2020-01-01' WHERE id = ?`)
      .bind(handout.account)
      .run()
    const cookie = await cookieOf('caritas-2')
    const { json } = await post(nobody, '/api/session/passkey/options')
    const tried = await post(caller(cookie), '/api/session/passkey', { response: await key.get(json) })
    expect(tried.status).toBe(401)
    const seen = await env.DB.prepare('SELECT seen_on FROM user WHERE id = ?')
      .bind(handout.account)
      .first('seen_on')
    const me = await caller(cookie)('GET', '/api/me')
    expect({ seen, me: me.status }).toEqual({ seen: '2020-01-01', me: 200 })
  })

  test('a coordinator of a region can take somebody who also works elsewhere out of the region', async () => {
    await env.DB.prepare(`INSERT INTO membership VALUES ('caritas-2', 'lernen-foerdern', 0)`).run()
    const region = await as('region-ost')
    const { status } = await region('POST', '/api/people/caritas-2/grant', {
      role: 'case_manager',
      units: [],
    })
    await env.DB.prepare(`DELETE FROM membership WHERE user = 'caritas-2' AND unit = 'lernen-foerdern'`).run()
    expect(status).toBe(200)
  })
})

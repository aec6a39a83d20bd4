import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { as, caller, seed, send } from '../support/api.ts'
import { type Crooked, CrookedProvider } from '../support/crooked-provider.ts'

const CLIENT = 'kim-monatsblatt'
const known = new CrookedProvider('https://idp.employer.example', CLIENT)
const other = new CrookedProvider('https://idp.other.example', CLIENT)
const bindings = {
  ...env,
  IDENTITY_PROVIDERS: JSON.stringify([
    { key: 'known', name: 'Träger', issuer: known.issuer, clientId: CLIENT, employers: ['caritas'] },
    { key: 'other', name: 'Anderer', issuer: other.issuer, clientId: CLIENT, employers: ['county'] },
  ]),
}

let address: Record<string, string>
let addresses = 0

beforeAll(async () => {
  await seed()
  await env.DB.prepare(`INSERT INTO identity VALUES (?, 'rita', 'caritas-1')`).bind(known.issuer).run()
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
    const request = new Request(input as Request, init)
    return request.url.startsWith(other.issuer) ? other.fetch(request) : known.fetch(request)
  })
})

beforeEach(() => {
  known.next = {}
  addresses += 1
  address = { 'cf-connecting-ip': `203.0.113.${addresses}` }
})

const cookiesOf = (headers: Headers): string =>
  headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')

/** A browser sets out for the provider. */
async function depart(query = '', key = 'known') {
  const { status, headers } = await caller('', bindings)('GET', `/api/session/oidc/${key}${query}`)
  expect(status).toBe(302)
  const to = new URL(headers.get('location') ?? '')
  known.nonce = to.searchParams.get('nonce') ?? ''
  return { to, cookie: cookiesOf(headers), state: to.searchParams.get('state') ?? '' }
}

/** It comes back, as browsers do from another site. */
function arrive(
  cookie: string,
  answer: Record<string, string>,
  more: Record<string, string> = {},
  key = 'known',
) {
  const url = `http://localhost/api/session/oidc/${key}/callback?${new URLSearchParams(answer)}`
  const headers = {
    cookie,
    'sec-fetch-site': 'cross-site',
    'sec-fetch-mode': 'navigate',
    ...address,
    ...more,
  }
  return send(new Request(url, { headers, redirect: 'manual' }), bindings)
}

const failures = async (): Promise<number> =>
  (
    await env.DB.prepare("SELECT count(*) AS n FROM event WHERE kind = 'sign_in_failed'").first<{
      n: number
    }>()
  )?.n ?? 0

async function expectRefused(answer: Response): Promise<void> {
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ code: 'sign_in_failed' })
  expect(cookiesOf(answer.headers)).not.toMatch(/__Host-kim=/)
}

describe('the way to an identity provider', () => {
  test('asks for a code with PKCE, state and nonce, and for nothing but who it is', async () => {
    const { to } = await depart()
    expect(to.origin + to.pathname).toBe(`${known.issuer}/auth`)
    const asked = Object.fromEntries(to.searchParams)
    expect(asked).toMatchObject({
      response_type: 'code',
      client_id: CLIENT,
      scope: 'openid',
      code_challenge_method: 'S256',
      redirect_uri: 'http://localhost/api/session/oidc/known/callback',
    })
    for (const key of ['state', 'nonce', 'code_challenge'])
      expect(asked[key]?.length).toBeGreaterThanOrEqual(43)
  })

  test('is new every time, and what belongs to it stays where no script and no other site can read it', async () => {
    const [one, two] = [await depart(), await depart()]
    expect(one.state).not.toBe(two.state)
    const { headers } = await caller('', bindings)('GET', '/api/session/oidc/known')
    expect(headers.getSetCookie()[0]).toMatch(
      /^__Host-kim-departure=.+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
  })

  test('leads to known providers alone', async () => {
    for (const key of ['nobody', 'https:', 'evil.example'])
      expect((await caller('', bindings)('GET', `/api/session/oidc/${key}`)).status).toBe(404)
  })

  test('is not begun by another site', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
    expect((await caller('', bindings)('GET', '/api/session/oidc/known', undefined, headers)).status).toBe(
      403,
    )
  })

  test('tells when the provider does not answer', async () => {
    const away = {
      ...env,
      IDENTITY_PROVIDERS: bindings.IDENTITY_PROVIDERS.replaceAll('idp.other', 'idp.away'),
    }
    const { status, json } = await caller('', away)<{ code: string }>('GET', '/api/session/oidc/other')
    expect([status, json.code]).toEqual([503, 'provider_unreachable'])
  })
})

describe('the way back', () => {
  test('begins a session for the account of that issuer and subject', async () => {
    const { cookie, state } = await depart('?next=/verlauf')
    const answer = await arrive(cookie, { code: 'c', state })
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/?next=%2Fverlauf'])
    const session = /__Host-kim=[0-9a-f]{64}/.exec(cookiesOf(answer.headers))?.[0] ?? ''
    expect((await caller(session)('GET', '/api/me')).json).toMatchObject({
      user: { id: 'caritas-1' },
      way: 'oidc',
    })
  })

  test('is a journey of a browser and nothing that a script fetches', async () => {
    const { cookie, state } = await depart()
    const answer = await arrive(cookie, { code: 'c', state }, { 'sec-fetch-mode': 'cors' })
    expect(answer.status).toBe(403)
  })

  test('is 400 without state, with another one, or without what the browser keeps', async () => {
    const before = await failures()
    const { cookie, state } = await depart()
    await expectRefused(await arrive(cookie, { code: 'c' }))
    await expectRefused(await arrive(cookie, { code: 'c', state: 'A'.repeat(43) }))
    await expectRefused(await arrive('', { code: 'c', state }))
    await expectRefused(await arrive('__Host-kim-departure=%7B', { code: 'c', state }))
    await expectRefused(await arrive(cookie, { error: 'access_denied', state }))
    // Whom nobody has sent away tells nothing about anybody, and is not counted.
    expect(await failures()).toBe(before + 3)
  })

  const now = Math.floor(Date.now() / 1000)
  test.each([
    ['another nonce', { claims: { nonce: 'A'.repeat(43) } }],
    ['no nonce', { claims: { nonce: undefined } }],
    ['another audience', { claims: { aud: 'somebody-else' } }],
    ['several audiences without naming us', { claims: { aud: [CLIENT, 'x'], azp: 'x' } }],
    ['another issuer', { claims: { iss: other.issuer } }],
    ['an end that has passed', { claims: { exp: now - 3600 } }],
    ['no subject', { claims: { sub: undefined } }],
    ['no signature at all', { unsigned: true }],
    ['an algorithm that was not agreed', { header: { alg: 'HS256' } }],
    ['a signature of somebody else', { forged: true }],
    ['a code that was redeemed before', { refuses: true }],
  ] as [string, Crooked][])('17: is 400 and no session for a token with %s', async (_, crooked) => {
    const { cookie, state } = await depart()
    known.next = crooked
    await expectRefused(await arrive(cookie, { code: 'c', state }))
  })

  test('17: an answer meant for one provider does not serve another', async () => {
    const { cookie, state } = await depart('', 'other')
    await expectRefused(await arrive(cookie, { code: 'c', state, iss: known.issuer }, {}, 'other'))
    // Nor does one that comes back to the address of another one.
    const mixed = await depart('', 'other')
    await expectRefused(await arrive(mixed.cookie, { code: 'c', state: mixed.state }))
  })

  test('16: an identity that nobody has is refused, whatever address or name it comes with', async () => {
    for (const claims of [
      { sub: 'somebody', email: 'rita@employer.example', email_verified: true, name: 'Erste Fachkraft' },
      { sub: 'Rita' },
    ]) {
      const { cookie, state } = await depart()
      known.next = { claims }
      const answer = await arrive(cookie, { code: 'c', state })
      expect([answer.status, cookiesOf(answer.headers)]).toEqual([
        401,
        expect.not.stringMatching(/__Host-kim=/),
      ])
    }
    expect((await env.DB.prepare('SELECT count(*) AS n FROM identity').first<{ n: number }>())?.n).toBe(1)
  })

  test('needs a proof of just now where a fresh sign-in was asked for', async () => {
    for (const [auth_time, status] of [
      [undefined, 400],
      [now - 3600, 400],
      [now - 5, 302],
    ] as const) {
      const { to, cookie, state } = await depart('?fresh=1')
      expect(Object.fromEntries(to.searchParams)).toMatchObject({ prompt: 'login', max_age: '0' })
      known.next = { claims: { auth_time } }
      expect((await arrive(cookie, { code: 'c', state })).status).toBe(status)
    }
  })

  test.each([
    ['just now', 5, 201],
    ['an hour ago', 3600, 403],
    ['nobody knows when', null, 403],
  ])('counts as fresh from when the provider was shown who it is: %s', async (_, seconds, status) => {
    await env.DB.prepare("UPDATE user SET role = 'coordinator' WHERE id = 'caritas-1'").run()
    const { cookie, state } = await depart()
    known.next = {
      claims: { auth_time: seconds === null ? undefined : Math.floor(Date.now() / 1000) - seconds },
    }
    const answer = await arrive(cookie, { code: 'c', state })
    const session = /__Host-kim=[0-9a-f]{64}/.exec(cookiesOf(answer.headers))?.[0] ?? ''
    const invitation = { name: 'Neu', grant: { role: 'reader' }, notImmigrationOffice: true }
    expect((await caller(session)('POST', '/api/people', invitation)).status).toBe(status)
    await env.DB.prepare("UPDATE user SET role = 'case_manager' WHERE id = 'caritas-1'").run()
  })

  test('a kept invitation is used by the journey that was begun with it, and by no other', async () => {
    const { json } = await (
      await as('koordination')
    )<{ token: string }>('POST', '/api/people', {
      name: 'Neue Fachkraft',
      grant: { role: 'case_manager', units: [{ id: 'caritas-rheine', lead: false }] },
      notImmigrationOffice: true,
    })
    const held = { token: json.token, code: null }
    const { headers } = await caller('', bindings)('POST', '/api/invitations/keep', held, address)
    const kept = cookiesOf(headers)
    // Somebody who has an account signs in as ever, with the invitation of somebody else lying there.
    const plain = await depart()
    expect((await arrive(`${kept}; ${plain.cookie}`, { code: 'c', state: plain.state })).status).toBe(302)
    const joining = await depart('?join=1')
    known.next = { claims: { sub: 'new', auth_time: Math.floor(Date.now() / 1000) } }
    const answer = await arrive(`${kept}; ${joining.cookie}`, { code: 'c', state: joining.state })
    const session = /__Host-kim=[0-9a-f]{64}/.exec(cookiesOf(answer.headers))?.[0] ?? ''
    expect((await caller(session)('GET', '/api/me')).json).toMatchObject({ user: { name: 'Neue Fachkraft' } })
    const without = await depart('?join=1')
    await expectRefused(await arrive(without.cookie, { code: 'c', state: without.state }))
  })

  test('19: replaces whatever session the browser had', async () => {
    const planted = `__Host-kim=${'a'.repeat(64)}`
    const { cookie, state } = await depart()
    const answer = await arrive(`${planted}; ${cookie}`, { code: 'c', state })
    const session = /__Host-kim=([0-9a-f]{64})/.exec(cookiesOf(answer.headers))?.[0]
    expect(session).toBeDefined()
    expect(session).not.toBe(planted)
  })

  test('of a disabled account lets nobody in', async () => {
    await env.DB.prepare("UPDATE user SET disabled_at = 'now' WHERE id = 'caritas-1'").run()
    const { cookie, state } = await depart()
    expect((await arrive(cookie, { code: 'c', state })).status).toBe(401)
    await env.DB.prepare("UPDATE user SET disabled_at = NULL WHERE id = 'caritas-1'").run()
  })
})

test('settings that are wrong stop every sign-in instead of some', async () => {
  for (const IDENTITY_PROVIDERS of [
    '{',
    '[{"key":"a"}]',
    '[{"key":"a","name":"A","issuer":"x","clientId":"c","employers":[]}]',
  ]) {
    const { status } = await caller('', { ...env, IDENTITY_PROVIDERS })('GET', '/api/session/oidc/a')
    expect(status).toBe(500)
  }
})

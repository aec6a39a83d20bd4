import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { as, type Call, caller, seed, send } from '../support/api.ts'
import { Authenticator } from '../support/authenticator.ts'
import { CrookedProvider } from '../support/crooked-provider.ts'

const CLIENT = 'kim-monatsblatt'
const known = new CrookedProvider('https://idp.employer.example', CLIENT)
const bindings = {
  ...env,
  IDENTITY_PROVIDERS: JSON.stringify([
    { key: 'known', name: 'Träger', issuer: known.issuer, clientId: CLIENT, employers: ['caritas'] },
  ]),
}
let n = 0
let address: Record<string, string>
let county: Call
beforeAll(async () => {
  await seed()
  await env.DB.prepare(`INSERT INTO identity VALUES (?, 'rita', 'caritas-1')`).bind(known.issuer).run()
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) =>
    known.fetch(new Request(input as Request, init)),
  )
  county = await as('koordination', bindings)
})
beforeEach(() => {
  known.next = {}
  address = { 'cf-connecting-ip': `203.0.114.${(n += 1)}` }
})
const cookiesOf = (h: Headers) =>
  h
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')

async function enter(query = '', session = '') {
  const { headers } = await caller('', bindings)('GET', `/api/session/oidc/known${query}`)
  const to = new URL(headers.get('location') ?? '')
  known.nonce = to.searchParams.get('nonce') ?? ''
  const url = `http://localhost/api/session/oidc/known/callback?${new URLSearchParams({ code: 'c', state: to.searchParams.get('state') ?? '' })}`
  return send(
    new Request(url, {
      headers: { cookie: [cookiesOf(headers), session].filter(Boolean).join('; '), ...address },
      redirect: 'manual',
    }),
    bindings,
  )
}

test('an employer’s provider speaks for nobody whom it does not employ: a coordinator of the county', async () => {
  await county('POST', '/api/people/caritas-1/grant', { role: 'coordinator', region: null })
  const answer = await enter()
  const me = await caller(cookiesOf(answer.headers), bindings)('GET', '/api/me')
  await county('POST', '/api/people/caritas-1/grant', {
    role: 'case_manager',
    units: [{ id: 'caritas-rheine', lead: true }],
  })
  expect({ status: answer.status, role: (me.json as { role?: string })?.role }).not.toEqual({
    status: 302,
    role: 'coordinator',
  })
})

test('… or case manager of another employer', async () => {
  await county('POST', '/api/people/caritas-1/grant', {
    role: 'case_manager',
    units: [{ id: 'lernen-foerdern', lead: false }],
  })
  const answer = await enter()
  await county('POST', '/api/people/caritas-1/grant', {
    role: 'case_manager',
    units: [{ id: 'caritas-rheine', lead: true }],
  })
  expect(answer.status).not.toBe(302)
})

test('people of an employer that has a provider use no passkeys, also when they came from another', async () => {
  const post = (call: Call, path: string, body: unknown = {}) =>
    call<{ challenge: string }>('POST', path, body, address)
  const { json } = await county<{ account: string; token: string }>('POST', '/api/people', {
    name: 'Wechselnde Fachkraft',
    grant: { role: 'case_manager', units: [{ id: 'lernen-foerdern', lead: false }] },
    notImmigrationOffice: true,
  })
  const nobody = caller('', bindings)
  const key = new Authenticator()
  const held = { token: json.token, code: null }
  const options = await post(nobody, '/api/invitations/options', held)
  const joined = await post(nobody, '/api/invitations/accept', {
    ...held,
    response: await key.create(options.json),
  })
  expect(joined.status).toBe(200)
  // She goes over to the Caritas, whose provider is to be the only way in.
  expect(
    (
      await county('POST', `/api/people/${json.account}/grant`, {
        role: 'case_manager',
        units: [{ id: 'caritas-rheine', lead: false }],
      })
    ).status,
  ).toBe(200)
  const signIn = async () => {
    const asked = await post(nobody, '/api/session/passkey/options')
    const response = await key.get(asked.json)
    return nobody<{ move?: string }>('POST', '/api/session/passkey', { response }, address)
  }
  const entry = await signIn()
  expect(entry.status).toBe(200)
  expect(cookiesOf(entry.headers)).toBe('')
  // What the passkey is good for is an invitation to come in by the provider, and by nothing else.
  const move = { token: entry.json.move, code: null }
  const looked = await post(nobody, '/api/invitations/look', { token: move.token })
  expect(looked.json).toMatchObject({ kind: 'move', providers: [{ key: 'known' }] })
  expect((await post(nobody, '/api/invitations/options', move)).status).toBe(403)
  const kept = cookiesOf((await post(nobody, '/api/invitations/keep', move)).headers)
  known.next = { claims: { sub: 'wechselnd', auth_time: Math.floor(Date.now() / 1000) } }
  const moved = await enter('?join=1', kept)
  expect(moved.status).toBe(302)
  const call = caller(/__Host-kim=[0-9a-f]{64}/.exec(cookiesOf(moved.headers))?.[0] ?? '', bindings)
  expect((await call('GET', '/api/me')).json).toMatchObject({ user: { id: json.account }, way: 'oidc' })
  expect((await post(call, '/api/me/passkeys/options')).status).toBe(403)
  expect((await signIn()).status).toBe(401)
})

test('a time of sign-in in the future is no fresh one for ever', async () => {
  known.next = { claims: { auth_time: Math.floor(Date.now() / 1000) + 30 * 86_400 } }
  const answer = await enter()
  const call = caller(cookiesOf(answer.headers), bindings)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 7 * 3_600_000 })
  const invited = await call('POST', '/api/people', {
    name: 'Neue Fachkraft',
    grant: { role: 'case_manager', units: [{ id: 'caritas-rheine', lead: false }] },
    notImmigrationOffice: true,
  })
  vi.useRealTimers()
  expect([answer.status, invited.status]).toEqual([302, 403])
})

test('another site cannot lock an office out of signing in', async () => {
  const office = { 'cf-connecting-ip': '192.0.2.200' }
  const before =
    (await env.DB.prepare(`SELECT count(*) AS n FROM event WHERE kind = 'sign_in_failed'`).first<number>(
      'n',
    )) ?? 0
  for (let i = 0; i < 30; i += 1)
    await send(
      new Request('http://localhost/api/session/oidc/known/callback', {
        headers: {
          'sec-fetch-site': 'cross-site',
          'sec-fetch-mode': 'navigate',
          'sec-fetch-dest': 'iframe',
          ...office,
        },
        redirect: 'manual',
      }),
      bindings,
    )
  const noted =
    ((await env.DB.prepare(`SELECT count(*) AS n FROM event WHERE kind = 'sign_in_failed'`).first<number>(
      'n',
    )) ?? 0) - before
  address = office
  const answer = await enter()
  expect({ status: answer.status, noted }).toEqual({ status: 302, noted: 0 })
})

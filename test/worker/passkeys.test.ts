import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { as, type Call, caller, seed } from '../support/api.ts'
import { Authenticator, type Lies } from '../support/authenticator.ts'

interface Handout {
  account: string
  token: string
  code: string | null
}

const nobody = caller('')
const IN_CARITAS = { role: 'case_manager', units: [{ id: 'caritas-rheine', lead: false }] }
let coordinator: Call
let address: Record<string, string>
let addresses = 0

beforeAll(async () => {
  await seed()
  coordinator = await as('koordination')
})

// Failures are counted by address; each test is somebody else.
beforeEach(() => {
  addresses += 1
  address = { 'cf-connecting-ip': `203.0.113.${addresses}` }
})

const post = (call: Call, path: string, body: unknown = {}) =>
  call<Record<string, never> & { code?: string; challenge: string }>('POST', path, body, address)

async function invite(grant: unknown = IN_CARITAS, name = 'Neue Fachkraft'): Promise<Handout> {
  const { status, json } = await coordinator<Handout>('POST', '/api/people', {
    name,
    grant,
    notImmigrationOffice: true,
  })
  expect(status).toBe(201)
  return json
}

const cookieIn = (headers: Headers): string => headers.getSetCookie()[0]?.split(';')[0] ?? ''

async function accept(
  { token, code }: Handout,
  key = new Authenticator(),
  lies: Lies = {},
): Promise<{ status: number; call: Call; key: Authenticator; code: string | undefined }> {
  const { json } = await post(nobody, '/api/invitations/options', { token, code })
  const response = await key.create(json, lies)
  const answer = await post(nobody, '/api/invitations/accept', { token, code, response })
  return { status: answer.status, code: answer.json.code, call: caller(cookieIn(answer.headers)), key }
}

async function signIn(key: Authenticator, lies: Lies = {}) {
  const { json } = await post(nobody, '/api/session/passkey/options')
  const answer = await post(nobody, '/api/session/passkey', { response: await key.get(json, lies) })
  return { ...answer, call: caller(cookieIn(answer.headers)) }
}

const events = async (kind: string): Promise<{ user: string | null; data: string }[]> =>
  (
    await env.DB.prepare('SELECT user, data FROM event WHERE kind = ? ORDER BY seq')
      .bind(kind)
      .all<{ user: string | null; data: string }>()
  ).results

describe('an invitation', () => {
  test('leads to an account with its role and units, a passkey and a session', async () => {
    const handout = await invite()
    const look = await nobody('POST', '/api/invitations/look', { token: handout.token }, address)
    expect(look.json).toMatchObject({
      kind: 'join',
      name: 'Neue Fachkraft',
      role: 'case_manager',
      units: [{ id: 'caritas-rheine', name: 'Caritas Rheine (Dienststelle)', lead: false }],
      county: 'Kreis Steinfurt',
      providers: [],
    })
    const { status, call, key } = await accept(handout)
    expect(status).toBe(200)
    expect((await call('GET', '/api/me')).json).toMatchObject({
      user: { id: handout.account, name: 'Neue Fachkraft' },
      role: 'case_manager',
      units: [{ id: 'caritas-rheine', lead: false }],
    })
    const again = await signIn(key)
    expect(again.status).toBe(200)
    expect((await again.call('GET', '/api/me')).json).toMatchObject({ user: { id: handout.account } })
  })

  test('holds 256 bits, of which the database has a hash alone', async () => {
    const { token } = await invite()
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/)
    const { results } = await env.DB.prepare('SELECT * FROM invitation').all()
    expect(JSON.stringify(results)).not.toContain(token)
    expect(JSON.stringify(await events('invitation'))).not.toContain(token)
  })

  test('12: used twice at once lets one in', async () => {
    // At one moment, so that the two lines of the audit would be alike.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    const handout = await invite()
    const both = await Promise.all([accept(handout), accept(handout)])
    vi.useRealTimers()
    expect(both.map((one) => one.status).toSorted()).toEqual([200, 410])
    const { results } = await env.DB.prepare('SELECT id FROM credential WHERE user = ?')
      .bind(handout.account)
      .all()
    expect(results).toHaveLength(1)
    const { results: sessions } = await env.DB.prepare('SELECT id FROM session WHERE user = ?')
      .bind(handout.account)
      .all()
    expect(sessions).toHaveLength(1)
  })

  test('13: expired, revoked, used, unknown or of a disabled account is gone, and the audit says why', async () => {
    const cases: [string, (handout: Handout) => Promise<unknown>][] = [
      [
        'expired',
        ({ account }) =>
          env.DB.prepare("UPDATE invitation SET expires_at = '2020-01-01' WHERE user = ?")
            .bind(account)
            .run(),
      ],
      ['revoked', ({ account }) => coordinator('POST', `/api/people/${account}/revoke`, {})],
      ['used', (handout) => accept(handout)],
      ['revoked', ({ account }) => coordinator('POST', `/api/people/${account}/disable`, {})],
      ['revoked', ({ account }) => coordinator('POST', `/api/people/${account}/invite`, {})],
    ]
    for (const [reason, spoil] of cases) {
      const handout = await invite()
      await spoil(handout)
      const { status, json } = await post(nobody, '/api/invitations/look', { token: handout.token })
      expect([reason, status, json.code]).toEqual([reason, 410, 'invitation_gone'])
      expect((await events('invitation_refused')).at(-1)).toEqual({
        user: handout.account,
        data: JSON.stringify({ reason }),
      })
    }
    const unknown = await post(nobody, '/api/invitations/look', { token: 'x'.repeat(43) })
    expect(unknown.status).toBe(410)
    expect((await events('invitation_refused')).at(-1)).toEqual({ user: null, data: '{"reason":"unknown"}' })
  })

  test('14: is not consumed by whatever a mail scanner does', async () => {
    const handout = await invite()
    for (const path of ['look', 'options', 'accept', 'keep']) {
      for (const method of ['GET', 'HEAD']) {
        expect((await nobody(method, `/api/invitations/${path}`)).status).toBe(405)
      }
    }
    for (let i = 0; i < 5; i += 1)
      expect((await post(nobody, '/api/invitations/look', { token: handout.token })).status).toBe(200)
    expect((await accept(handout)).status).toBe(200)
  })

  test('holds for 72 hours', async () => {
    const { account } = await invite()
    const row = await env.DB.prepare('SELECT created_at, expires_at FROM invitation WHERE user = ?')
      .bind(account)
      .first<{ created_at: string; expires_at: string }>()
    const hours = (Date.parse(row?.expires_at ?? '') - Date.parse(row?.created_at ?? '')) / 3_600_000
    expect(hours).toBe(72)
  })

  test('is one of sixty within an hour that somebody may make', async () => {
    const region = await as('region-ost')
    const grant = { role: 'case_manager', units: [{ id: 'lernen-foerdern', lead: false }] }
    const ask = () =>
      region<{ code?: string }>('POST', '/api/people', { name: 'Neu', grant, notImmigrationOffice: true })
    const at = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString()
    const made = (n: number, minutes: number): D1PreparedStatement[] =>
      Array.from({ length: n }, (_, i) =>
        env.DB.prepare(
          `INSERT INTO invitation (hash, id, user, kind, invited_by, created_at, expires_at)
          VALUES (?1, ?1, 'lernen-1', 'join', 'region-ost', ?2, ?2)`,
        ).bind(`made-${minutes}-${i}`, at(minutes)),
      )
    await env.DB.batch([...made(59, 59), ...made(20, 61)])
    expect((await ask()).status).toBe(201)
    const { status, json, headers } = await ask()
    expect([status, json.code, headers.get('retry-after')]).toEqual([429, 'too_many_requests', '3600'])
  })

  test('needs the word that the person does not work for the immigration office', async () => {
    for (const said of [undefined, false, 'true']) {
      const body = { name: 'Neue Fachkraft', grant: IN_CARITAS, notImmigrationOffice: said }
      expect((await coordinator('POST', '/api/people', body)).status).toBe(400)
    }
  })

  test.each([
    ['another challenge', { challenge: 'AAAA' }],
    ['another site', { origin: 'https://evil.example' }],
    ['another host', { host: 'evil.example' }],
    ['a sign-in', { type: 'webauthn.get' }],
    ['somebody who was not verified', { unverified: true }],
  ] as [string, Lies][])('is not accepted with the answer of %s, and holds on', async (_, lies) => {
    const handout = await invite()
    expect(await accept(handout, new Authenticator(), lies)).toMatchObject({
      status: 400,
      code: 'passkey_refused',
    })
    expect((await accept(handout)).status).toBe(200)
  })
})

describe('a passkey', () => {
  let key: Authenticator
  let account: string

  beforeAll(async () => {
    address = { 'cf-connecting-ip': '203.0.113.250' }
    const handout = await invite()
    account = handout.account
    key = (await accept(handout)).key
  })

  test('18: whose answer is played again is refused', async () => {
    const { json } = await post(nobody, '/api/session/passkey/options')
    const response = await key.get(json)
    expect((await post(nobody, '/api/session/passkey', { response })).status).toBe(200)
    expect((await post(nobody, '/api/session/passkey', { response })).status).toBe(401)
    const later = await key.get(json)
    expect((await post(nobody, '/api/session/passkey', { response: later })).status).toBe(401)
  })

  test.each([
    ['of another origin', { origin: 'https://evil.example' }],
    ['of another host', { host: 'evil.example' }],
    ['without verification', { unverified: true }],
    ['for a challenge that was never made', { challenge: 'A'.repeat(86) }],
    ['of a registration', { type: 'webauthn.create' }],
    ['signed by somebody else', { forged: true }],
    ['with a counter that stands still', { counter: 1 }],
  ] as [string, Lies][])('18: whose answer is %s is refused', async (_, lies) => {
    await signIn(key)
    const { status, json, headers } = await signIn(key, lies)
    expect([status, json.code, headers.getSetCookie()]).toEqual([401, 'sign_in_refused', []])
    expect((await signIn(key)).status).toBe(200)
  })

  test('18: a challenge holds for five minutes', async () => {
    const { json } = await post(nobody, '/api/session/passkey/options')
    const { holdChallenge } = await import('../../worker/auth/challenge.ts')
    const in5 = (more: number): Date => new Date(Date.now() + 5 * 60_000 + more)
    expect(await holdChallenge(env.DB, 'sign-in', json.challenge, in5(-5000))).not.toBeNull()
    expect(await holdChallenge(env.DB, 'sign-in', json.challenge, in5(5000))).toBeNull()
    expect(await holdChallenge(env.DB, `add ${account}`, json.challenge, new Date())).toBeNull()
  })

  test('21: of nobody is answered like one of somebody', async () => {
    const known = await signIn(key, { forged: true })
    const unknown = await signIn(new Authenticator())
    expect(unknown.status).toBe(401)
    expect(unknown.text).toBe(known.text)
    expect([...unknown.headers.keys()]).toEqual([...known.headers.keys()])
  })

  test('20: cannot be guessed on and on, whatever address is claimed', async () => {
    const statuses: number[] = []
    for (let i = 0; i < 12; i += 1) {
      address = { 'cf-connecting-ip': `192.0.2.${i}`, 'x-forwarded-for': `192.0.2.${i}` }
      statuses.push((await signIn(key, { forged: true })).status)
    }
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(10)
    expect(statuses.at(-1)).toBe(429)
    const told = (await events('sign_in_failed')).filter(({ data }) => data.includes('limited'))
    expect(told).toHaveLength(1)
    await env.DB.prepare('DELETE FROM attempt').run()
  })

  test('of a disabled account lets nobody in', async () => {
    await coordinator('POST', `/api/people/${account}/disable`, {})
    expect((await signIn(key)).status).toBe(401)
    await coordinator('POST', `/api/people/${account}/enable`, {})
    expect((await signIn(key)).status).toBe(200)
  })

  test('can be joined by a second one, of ten at most, and the last one stays', async () => {
    const { call } = await signIn(key)
    const second = new Authenticator()
    const options = await post(call, '/api/me/passkeys/options')
    const added = await post(call, '/api/me/passkeys', { response: await second.create(options.json) })
    expect(added.status).toBe(201)
    expect((await signIn(second)).status).toBe(200)
    const own = (await call<{ id: string }[]>('GET', '/api/me/passkeys')).json
    expect(own).toHaveLength(2)
    const [first, other] = own.map(({ id }) => id)
    expect((await post(call, `/api/me/passkeys/${other}/remove`)).status).toBe(200)
    expect((await post(call, `/api/me/passkeys/${first}/remove`)).json.code).toBe('last_passkey')
    for (let i = 1; i < 10; i += 1) {
      const { json } = await post(call, '/api/me/passkeys/options')
      const response = await new Authenticator().create(json)
      expect((await post(call, '/api/me/passkeys', { response })).status).toBe(201)
    }
    const { json } = await post(call, '/api/me/passkeys/options')
    const response = await new Authenticator().create(json)
    expect((await post(call, '/api/me/passkeys', { response })).json.code).toBe('passkey_refused')
  })

  test('is changed by somebody who has signed in within fifteen minutes alone', async () => {
    const { call } = await signIn(key)
    const minutes = (n: number): Promise<unknown> =>
      env.DB.prepare('UPDATE session SET proved_at = ? WHERE user = ? AND revoked_at IS NULL')
        .bind(new Date(Date.now() - n * 60_000).toISOString(), account)
        .run()
    await minutes(14.9)
    expect((await post(call, '/api/me/passkeys/options')).status).toBe(200)
    await minutes(15.1)
    const { status, json } = await post(call, '/api/me/passkeys/options')
    expect([status, json.code]).toEqual([403, 'sign_in_again'])
  })

  test('that was lost is replaced by an invitation whose second half goes another way', async () => {
    const former = await signIn(key)
    const { json } = await coordinator<Handout>('POST', `/api/people/${account}/invite`, {})
    expect(json.code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    const without = { ...json, code: null }
    expect(await accept(without)).toMatchObject({ status: 400, code: 'code_wrong' })
    expect((await signIn(key)).status).toBe(200)
    const typed = (json.code ?? '').toLowerCase().replace('-', ' ')
    const { status, key: fresh } = await accept({ ...json, code: typed })
    expect(status).toBe(200)
    // What was lost may be in other hands: neither the former passkey nor its sessions open anything now.
    expect((await signIn(key)).status).toBe(401)
    expect((await former.call('GET', '/api/me')).status).toBe(401)
    expect((await signIn(fresh)).status).toBe(200)
    key = fresh
  })

  test('five wrong words make the invitation void', async () => {
    const { json } = await coordinator<Handout>('POST', `/api/people/${account}/invite`, {})
    for (let i = 0; i < 5; i += 1) {
      const wrong = { token: json.token, code: `0000-000${i}` }
      expect((await post(nobody, '/api/invitations/options', wrong)).json.code).toBe('code_wrong')
    }
    const right = await post(nobody, '/api/invitations/options', { token: json.token, code: json.code })
    expect(right.status).toBe(410)
  })
})

describe('sessions of one’s own', () => {
  test('are listed, ended one by one, and everywhere', async () => {
    const { key, call, status } = await accept(await invite())
    expect(status).toBe(200)
    const other = (await signIn(key)).call
    const list = (await call<{ id: string; current: boolean }[]>('GET', '/api/me/sessions')).json
    expect(list).toHaveLength(2)
    expect(list.filter((one) => one.current)).toHaveLength(1)
    const foreign = await as('caritas-1')
    const second = list.find((one) => !one.current)?.id ?? ''
    expect((await post(foreign, `/api/me/sessions/${second}/end`)).status).toBe(404)
    expect((await other('GET', '/api/me')).status).toBe(200)
    expect((await post(call, `/api/me/sessions/${second}/end`)).json).toHaveLength(1)
    expect((await other('GET', '/api/me')).status).toBe(401)
    const third = (await signIn(key)).call
    expect((await post(call, '/api/me/sessions/end')).status).toBe(200)
    for (const one of [call, third]) expect((await one('GET', '/api/me')).status).toBe(401)
  })
})

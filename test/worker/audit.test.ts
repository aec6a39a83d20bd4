import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { AuditLine, AuditPage } from '../../worker/domain/audit.ts'
import { expireAudit } from '../../worker/store/audit.ts'
import { checkChain, recordEvent } from '../../worker/store/event.ts'
import { as, type Call, caller, seed } from '../support/api.ts'
import { CM, create, one, op, open, sheet } from '../support/sheets.ts'

let county: Call
let region: Call
let member: Call

beforeAll(async () => {
  await seed()
  county = await as('koordination')
  region = await as('region-ost')
  member = await as('caritas-1')
})

const read = async (call: Call, query = ''): Promise<readonly AuditLine[]> =>
  (await call<AuditPage>('GET', `/api/audit${query}`)).json.lines

describe('the audit', () => {
  test('tells sign-ins, failures, invitations, rights, files, sheets, settings and what was denied', async () => {
    await caller('')('POST', '/api/session/passkey', {
      response: {
        id: 'AAAA',
        rawId: 'AAAA',
        type: 'public-key',
        response: { clientDataJSON: 'AAAA', authenticatorData: 'AAAA', signature: 'AAAA' },
      },
    })
    const grant = { role: 'case_manager', units: [{ id: 'caritas-rheine', lead: false }] }
    const invitation = { name: 'Neue Fachkraft', grant, notImmigrationOffice: true }
    const { json: handout } = await county<{ account: string }>('POST', '/api/people', invitation)
    await county('POST', `/api/people/${handout.account}/grant`, {
      role: 'case_manager',
      units: [{ id: 'lernen-foerdern', lead: true }],
    })
    await county('POST', `/api/people/${handout.account}/disable`, {})
    await county('GET', '/api/export/entries.csv?from=2023-09&to=2023-09')
    await county('GET', '/api/audit/file.csv')
    await open(member)
    const { seq } = await sheet(member)
    await member('POST', '/api/sheets/caritas-rheine/2023-09/submit', { seq })
    await county('POST', '/api/sheets/caritas-rheine/2023-09/return', { reason: 'Zahlen fehlen' })
    await county('POST', '/api/units/caritas-rheine/posts', { posts: [] })
    const { caseNumber } = await create(member)
    const to = { type: 'handover', case: caseNumber, unit: 'lernen-foerdern', from: '2023-09' }
    expect((await one(member, { id: op(), ...to })).outcome).toBe('applied')
    await member('GET', '/api/vocabulary')
    const kinds = new Set((await read(county)).map(({ kind }) => kind))
    for (const kind of [
      'sign_in',
      'sign_in_failed',
      'invitation',
      'role_change',
      'account_disable',
      'download',
      'audit_download',
      'sheet_open',
      'sheet_submit',
      'sheet_return',
      'handover',
      'posts',
      'denied',
    ])
      expect(kinds).toContain(kind)
  })

  test('tells only what came to pass', async () => {
    const ended = async () =>
      (await read(county, '?group=access')).filter(({ kind }) => kind === 'sessions_end').length
    const before = await ended()
    expect((await member('POST', '/api/me/sessions/never-was/end', {})).status).toBe(404)
    expect(await ended()).toBe(before)
  })

  test('holds no values, texts or tokens', async () => {
    await member('POST', '/api/sheets/caritas-rheine/2023-09/figures', { figures: { open_hours: 4711 } })
    const { id } = await create(member, { ...CM, arrival_year: 1987 })
    await one(member, { id: op(), type: 'set', entry: id, base: 1, values: { persons: 43 } })
    const { results } = await env.DB.prepare('SELECT * FROM event').all()
    const all = JSON.stringify(results.map(({ hash: _hash, previous: _previous, ...row }) => row))
    expect(all).not.toMatch(/\b(?:4711|1987)\b|Zahlen fehlen|Neue Fachkraft|[A-Za-z0-9_-]{43}/)
  })

  test('tells a unit’s work by the unit, and who manages by name', async () => {
    const lines = await read(county)
    expect(lines.find(({ kind }) => kind === 'sheet_submit')?.by).toBe('Caritas Rheine (Dienststelle)')
    expect(lines.find(({ kind }) => kind === 'sheet_return')?.by).toBe('Koordination')
    expect(lines.find(({ kind, by }) => kind === 'sign_in' && by?.startsWith('Caritas'))).toBeDefined()
    expect(lines.find(({ kind }) => kind === 'role_change')).toMatchObject({
      by: 'Koordination',
      account: 'Neue Fachkraft',
    })
    expect(lines.find(({ kind }) => kind === 'denied')?.by).toBe('Erste Fachkraft')
  })

  test('is filtered by area, unit and day, and read on page by page', async () => {
    const access = await read(county, '?group=access')
    expect(access.length).toBeGreaterThan(0)
    expect(access.every(({ kind }) => /sign|denied|session|passkey/.test(kind))).toBe(true)
    const unit = await read(county, '?unit=caritas-rheine')
    expect(new Set(unit.map((line) => line.unit))).toEqual(new Set(['Caritas Rheine (Dienststelle)']))
    const month = unit.find((line) => line.month !== null)?.month
    expect(await read(county, `?unit=caritas-rheine&month=${month}`)).toEqual(
      unit.filter((line) => line.month === month),
    )
    const day = new Date().toISOString().slice(0, 10)
    expect(await read(county, `?from=${day}&to=${day}`)).toEqual(await read(county))
    expect(await read(county, '?to=2001-01-01')).toEqual([])
    for (let i = 0; i < 210; i += 1)
      await recordEvent(env.DB, { kind: 'download', user: 'koordination', data: { i } }, new Date())
    const { json: first } = await county<AuditPage>('GET', '/api/audit?group=downloads')
    expect(first.lines).toHaveLength(200)
    const second = await read(county, `?group=downloads&before=${first.before}`)
    expect(second[0]?.seq).toBeLessThan(first.lines.at(-1)?.seq ?? 0)
  })

  test('shows a coordinator of a region what lies in it', async () => {
    const lines = await read(region)
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.every(({ unit }) => unit === null || unit === 'Lernen fördern')).toBe(true)
    expect(lines.some(({ by }) => by === 'Koordination')).toBe(true)
    expect(lines.every(({ by, account }) => by !== 'Koordination' || account === 'Neue Fachkraft')).toBe(true)
  })

  test('is a file that no spreadsheet takes for formulas', async () => {
    await env.DB.prepare("UPDATE user SET name = '=HYPERLINK(1)' WHERE id = 'lernen-1'").run()
    const other = await as('lernen-1')
    await other('GET', '/api/vocabulary')
    const { text, headers } = await county('GET', '/api/audit/file.csv?group=access')
    expect(headers.get('content-disposition')).toBe('attachment; filename="kim-protokoll-2023-09-28.csv"')
    expect(text).toContain("'=HYPERLINK(1)")
    expect(text).not.toMatch(/;=HYPERLINK/)
  })

  test('36: is one chain, which a coordinator of the county can check', async () => {
    const { json } = await county<{ brokenAt: number | null; events: number; head: string }>(
      'GET',
      '/api/audit/check',
    )
    expect(json).toMatchObject({ brokenAt: null, head: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(json.events).toBeGreaterThan(200)
  })
})

describe('the oldest part of the audit', () => {
  const ago = (months: number): Date => {
    const date = new Date()
    date.setUTCMonth(date.getUTCMonth() - months)
    return date
  }

  beforeEach(async () => {
    // A chain of its own for each test: three years, one event a month.
    await env.DB.batch(
      ['DROP TRIGGER event_no_delete', 'DELETE FROM event'].map((sql) => env.DB.prepare(sql)),
    ).catch(() => env.DB.prepare('DELETE FROM event').run())
    for (let month = 36; month >= 0; month -= 1)
      await recordEvent(env.DB, { kind: 'sign_in', user: 'koordination', data: { month } }, ago(month))
    await env.DB.prepare(
      `CREATE TRIGGER event_no_delete BEFORE DELETE ON event
      WHEN NOT (
        OLD.at < strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-12 months')
        AND OLD.seq = (SELECT min(seq) FROM event)
        AND EXISTS (SELECT 1 FROM event e WHERE e.kind = 'audit_expiry' AND e.data ->> 'seq' >= OLD.seq)
      )
      BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END`,
    ).run()
    return async () => {
      await env.DB.prepare('DROP TRIGGER event_no_delete').run()
      await env.DB.prepare("DELETE FROM setting WHERE key = 'audit_months'").run()
    }
  })

  const months = async (): Promise<number> =>
    (await env.DB.prepare("SELECT count(*) AS n FROM event WHERE kind = 'sign_in'").first<{ n: number }>())
      ?.n ?? 0

  test('goes after two years, and what is left is one chain that says where it begins', async () => {
    await expireAudit(env.DB, new Date())
    expect(await months()).toBe(24)
    expect(await checkChain(env.DB)).toMatchObject({ brokenAt: null, events: 25 })
    await expireAudit(env.DB, new Date())
    expect(await months()).toBe(24)
  })

  test('goes when the county says, and after twelve months at the earliest', async () => {
    await env.DB.prepare("INSERT INTO setting VALUES ('audit_months', '30')").run()
    await expireAudit(env.DB, new Date())
    expect(await months()).toBe(30)
    await env.DB.prepare("UPDATE setting SET value = '1' WHERE key = 'audit_months'").run()
    await expireAudit(env.DB, new Date())
    expect(await months()).toBe(12)
    expect((await checkChain(env.DB)).brokenAt).toBeNull()
  })

  test('36: cannot go otherwise: not what is younger, not from the middle, not unsaid', async () => {
    const { results } = await env.DB.prepare('SELECT seq FROM event ORDER BY seq').all<{ seq: number }>()
    const seqs = results.map(({ seq }) => seq)
    for (const seq of [seqs[0], seqs[5], seqs.at(-1)])
      await expect(env.DB.prepare('DELETE FROM event WHERE seq = ?').bind(seq).run()).rejects.toThrow(
        'append-only',
      )
    await expireAudit(env.DB, new Date())
    await expect(env.DB.prepare('DELETE FROM event').run()).rejects.toThrow('append-only')
  })

  test('36: is missed when it was cut off by other means', async () => {
    await env.DB.prepare('DROP TRIGGER event_no_delete').run()
    await env.DB.prepare('DELETE FROM event WHERE seq IN (SELECT seq FROM event ORDER BY seq LIMIT 3)').run()
    expect((await checkChain(env.DB)).brokenAt).not.toBeNull()
    await env.DB.prepare(
      'CREATE TRIGGER event_no_delete BEFORE DELETE ON event WHEN 0 BEGIN SELECT 1; END',
    ).run()
  })
})

describe('what browsers report of a page’s policy', () => {
  const report = (type: string, body: unknown, more: Record<string, string> = {}) =>
    caller('')('POST', '/api/csp-reports', body, { 'content-type': type, ...more })

  test('is logged by directive and origin, and nothing else of it', async () => {
    const log = vi.spyOn(console, 'log')
    log.mockClear()
    const old = {
      'csp-report': {
        'effective-directive': 'script-src',
        'blocked-uri': 'https://evil.example/Zwetschge?name=x',
        'document-uri': 'http://localhost/blatt/caritas-rheine/2023-09',
        'script-sample': 'alert("Zwetschge")',
      },
    }
    expect((await report('application/csp-report', old)).status).toBe(204)
    const fresh = [
      {
        type: 'csp-violation',
        body: { effectiveDirective: 'img-src', blockedURL: 'inline', sample: 'Zwetschge' },
      },
      { type: 'deprecation', body: {} },
    ]
    expect((await report('application/reports+json', fresh)).status).toBe(204)
    expect(log.mock.calls).toEqual([
      [JSON.stringify({ code: 'csp', directive: 'script-src', blocked: 'https://evil.example' })],
      [JSON.stringify({ code: 'csp', directive: 'img-src', blocked: 'inline' })],
    ])
  })

  test('is taken whatever it is, up to its size, and fills no log', async () => {
    for (const body of ['', '{', '[]', '{"csp-report":1}', '[{"type":1}]'])
      expect((await report('application/csp-report', body)).status).toBe(204)
    expect((await report('application/csp-report', ' '.repeat(20_000))).status).toBe(413)
    expect((await report('application/csp-report', '{}', { 'sec-fetch-site': 'cross-site' })).status).toBe(
      403,
    )
    const log = vi.spyOn(console, 'log')
    log.mockClear()
    for (let i = 0; i < 60; i += 1)
      await report('application/csp-report', { 'csp-report': { 'effective-directive': 'img-src' } })
    expect(log.mock.calls.length).toBeLessThanOrEqual(40)
  })
})

describe('where to report a weakness', () => {
  test('is told where the deployment names it, and never runs out (RFC 9116)', async () => {
    const bindings = { ...env, SECURITY_CONTACT: 'mailto:sicherheit@kreis.example' }
    const { status, text, headers } = await caller('', bindings)('GET', '/.well-known/security.txt')
    expect([status, headers.get('content-type')]).toEqual([200, 'text/plain;charset=UTF-8'])
    expect(text).toMatch(/^Contact: mailto:sicherheit@kreis\.example$/m)
    const expires = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '')
    expect(expires).toBeGreaterThan(Date.now())
    expect(expires).toBeLessThan(Date.now() + 365 * 86_400_000)
    expect((await caller('')('GET', '/.well-known/security.txt')).status).toBe(404)
  })
})

describe('an outer wall', () => {
  const issuer = 'https://team.cloudflareaccess.com'
  const audience = 'a'.repeat(64)
  const kind = {
    name: 'RSASSA-PKCS1-v1_5',
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
    hash: 'SHA-256',
  }
  const part = (value: unknown): string =>
    btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

  test('lets through who came by it, and still asks for the sign-in', async () => {
    const keys = (await crypto.subtle.generateKey(kind, true, ['sign', 'verify'])) as CryptoKeyPair
    const jwk = (await crypto.subtle.exportKey('jwk', keys.publicKey)) as JsonWebKey
    const published = { keys: [{ ...jwk, kid: 'one', alg: 'RS256', use: 'sig' }] }
    vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json(published))
    const token = async (claims: object): Promise<string> => {
      const now = Math.floor(Date.now() / 1000)
      const all = { iss: issuer, aud: [audience], iat: now, exp: now + 60, ...claims }
      const text = `${part({ alg: 'RS256', kid: 'one', typ: 'JWT' })}.${part(all)}`
      const mark = await crypto.subtle.sign(kind.name, keys.privateKey, new TextEncoder().encode(text))
      const bytes = btoa(String.fromCharCode(...new Uint8Array(mark)))
      return `${text}.${bytes.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`
    }
    const behind = caller('', { ...env, ACCESS_ISSUER: issuer, ACCESS_AUDIENCE: audience })
    const health = async (assertion?: string): Promise<number> =>
      (
        await behind(
          'GET',
          '/api/health',
          undefined,
          assertion ? { 'cf-access-jwt-assertion': assertion } : {},
        )
      ).status
    expect(await health(await token({}))).toBe(200)
    expect(await health()).toBe(403)
    expect(await health(await token({ aud: ['another'] }))).toBe(403)
    expect(await health(await token({ iss: 'https://evil.example' }))).toBe(403)
    expect(await health(await token({ exp: 1 }))).toBe(403)
    expect(await health('a.b.c')).toBe(403)
    const me = await behind('GET', '/api/me', undefined, { 'cf-access-jwt-assertion': await token({}) })
    expect(me.status).toBe(401)
    const half = caller('', { ...env, ACCESS_ISSUER: issuer })
    expect((await half('GET', '/api/health')).status).toBe(403)
  })
})

import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, test } from 'vitest'
import type { AuditPage } from '../../worker/domain/audit.ts'
import { forgetFormer } from '../../worker/store/former.ts'
import { as, type Call, seed } from '../support/api.ts'
import { create, open, sheet } from '../support/sheets.ts'

const IN_CARITAS = { role: 'case_manager', units: [{ id: 'caritas-rheine', lead: false }] }
let county: Call

beforeAll(async () => {
  await seed()
  await env.DB.prepare(
    `INSERT INTO user (id, name, role) VALUES ('zweite', 'Zweite Koordination', 'coordinator')`,
  ).run()
  county = await as('koordination')
})

const read = async (call: Call, query = '') => (await call<AuditPage>('GET', `/api/audit${query}`)).json.lines

describe('the audit', () => {
  test('does not tell the coordinator of a region where else somebody works', async () => {
    await county('POST', '/api/people/caritas-2/grant', {
      role: 'case_manager',
      units: [
        { id: 'caritas-rheine', lead: false },
        { id: 'lernen-foerdern', lead: false },
      ],
    })
    await as('caritas-2')
    const region = await as('region-ost')
    const people = await region('GET', '/api/people')
    expect(people.text).not.toMatch(/caritas-rheine|Caritas Rheine/)
    const { text } = await region('GET', '/api/audit')
    await county('POST', '/api/people/caritas-2/grant', IN_CARITAS)
    const found = text.match(/caritas-rheine|Caritas Rheine \(Dienststelle\)/g)
    expect(found).toBeNull()
  })

  test('goes on telling a unit’s work by the unit after the person’s role has changed', async () => {
    const member = await as('caritas-2')
    await open(member, 'caritas-rheine', '2023-05')
    const before = (await read(county)).find(
      ({ kind, month }) => kind === 'sheet_open' && month === '2023-05',
    )
    expect(before?.by).toBe('Caritas Rheine (Dienststelle)')
    await county('POST', '/api/people/caritas-2/grant', { role: 'reader' })
    const after = (await read(county)).find(({ kind, month }) => kind === 'sheet_open' && month === '2023-05')
    await county('POST', '/api/people/caritas-2/grant', IN_CARITAS)
    expect(after?.by).toBe('Caritas Rheine (Dienststelle)')
  })

  test('and who has accepted a sheet by name', async () => {
    const member = await as('caritas-2')
    await open(member, 'caritas-rheine', '2023-04')
    const { seq } = await sheet(member, 'caritas-rheine', '2023-04')
    await member('POST', '/api/sheets/caritas-rheine/2023-04/submit', { seq })
    const second = await as('zweite')
    expect((await second('POST', '/api/sheets/caritas-rheine/2023-04/accept', {})).status).toBe(200)
    await county('POST', '/api/people/zweite/grant', IN_CARITAS)
    const after = (await read(county)).find(({ kind }) => kind === 'sheet_accept')
    await county('POST', '/api/people/zweite/grant', { role: 'coordinator', region: null })
    expect(after?.by).toBe('Zweite Koordination')
  })
})

test.each(['change', 'event'])('36: REPLACE on %s aborts like UPDATE', async (table) => {
  const member = await as('caritas-1')
  await open(member)
  await create(member)
  const columns =
    table === 'change'
      ? `seq, id, type, entry, case_file, unit, month, patch, revision, user, at`
      : `seq, at, user, kind, data, previous, hash, id`
  const picked =
    table === 'change'
      ? `seq, id, type, entry, case_file, unit, month, '{"persons":{"before":null,"after":99}}', revision, 'lesen', at`
      : `seq, at, 'lesen', kind, data, previous, hash, id`
  const replaced = env.DB.prepare(
    `INSERT OR REPLACE INTO ${table} (${columns}) SELECT ${picked} FROM ${table} ORDER BY seq DESC LIMIT 1`,
  ).run()
  await expect(replaced).rejects.toThrow('append-only')
})

test('an account that has been disabled for as long as the audit is kept loses its name, and nothing that was done is lost', async () => {
  const person = await as('caritas-2')
  await open(person, 'caritas-rheine', '2023-03')
  const { id } = await create(person, { kind: 'contact' }, { month: '2023-03' })
  const ago = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString()
  const disable = (days: number) =>
    env.DB.prepare("UPDATE user SET disabled_at = ? WHERE id = 'caritas-2'").bind(ago(days)).run()
  const listed = async () =>
    (await county<{ id: string }[]>('GET', '/api/people')).json.some((one) => one.id === 'caritas-2')
  await disable(700)
  await forgetFormer(env.DB, new Date())
  expect(await listed()).toBe(true)
  await disable(800)
  await forgetFormer(env.DB, new Date())
  expect(await listed()).toBe(false)
  expect(
    await env.DB.prepare("SELECT name, units, seen_on FROM user WHERE id = 'caritas-2'").first(),
  ).toEqual({
    name: 'Ehemalige Person',
    units: '[]',
    seen_on: null,
  })
  expect(await env.DB.prepare("SELECT count(*) AS n FROM session WHERE user = 'caritas-2'").first('n')).toBe(
    0,
  )
  const { text } = await (await as('caritas-1'))('GET', `/api/entries/${id}/history`)
  expect(text).toContain('Ehemalige Person')
  expect((await read(county)).find(({ kind }) => kind === 'account_forget')?.data).toEqual({ accounts: 1 })
})

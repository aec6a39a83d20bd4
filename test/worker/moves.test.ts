import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, test } from 'vitest'
import { as, type Call, caller, cookieOf, seed } from '../support/api.ts'
import { interrupted } from '../support/interrupted.ts'
import { CM, create, one, op, open, sheet } from '../support/sheets.ts'

let county: Call
let member: Call
let colleague: Call
let other: Call

beforeAll(async () => {
  await seed()
  county = await as('koordination')
  member = await as('caritas-1')
  colleague = await as('caritas-2')
  other = await as('lernen-1')
  await open(member)
  await open(other, 'lernen-foerdern')
})

describe('a case that moves', () => {
  test('a conflict tells the unit, not the person, of another unit', async () => {
    const { id, caseNumber } = await create(member, { ...CM, arrival_year: 1980 })
    await one(colleague, {
      id: op(),
      type: 'set',
      entry: id,
      base: 1,
      values: { persons: 5, arrival_year: 1981 },
    })
    await one(member, {
      id: op(),
      type: 'handover',
      case: caseNumber,
      unit: 'lernen-foerdern',
      from: '2023-09',
    })
    const history = await other('GET', `/api/entries/${id}/history`)
    expect(history.text).not.toMatch(/Fachkraft/)
    const result = await one(other, { id: op(), type: 'set', entry: id, base: 1, values: { persons: 7 } })
    expect(result.outcome).toBe('conflict')
    expect(JSON.stringify(result)).not.toMatch(/Zweite Fachkraft/)
  })

  test('is not handed to a unit that does not work yet in that month', async () => {
    await county('POST', '/api/units', {
      id: 'spaeter',
      provider: 'caritas',
      name: 'Später',
      region: 'west',
      opened: '2024-01',
    })
    const { id, caseNumber } = await create(member, { ...CM, arrival_year: 1982 })
    const result = await one(member, {
      id: op(),
      type: 'handover',
      case: caseNumber,
      unit: 'spaeter',
      from: '2023-09',
    })
    const opened = await env.DB.prepare('SELECT unit FROM entry WHERE id = ?').bind(id).first('unit')
    expect({ outcome: result.outcome, unit: opened }).toEqual({ outcome: 'refused', unit: 'caritas-rheine' })
  })

  test('what was handed to a unit that does not work yet can be seen somewhere', async () => {
    await county('POST', '/api/units', {
      id: 'spaeter',
      provider: 'caritas',
      name: 'Später',
      region: 'west',
      opened: '2024-01',
    })
    await env.DB.prepare(`INSERT INTO user (id, name, role) VALUES ('sp', 'Spätere', 'case_manager')`).run()
    await env.DB.prepare(`INSERT INTO membership VALUES ('sp', 'spaeter', 0)`).run()
    const { id, caseNumber } = await create(member, { ...CM, arrival_year: 1964 })
    const { outcome } = await one(member, {
      id: op(),
      type: 'handover',
      case: caseNumber,
      unit: 'spaeter',
      from: '2023-09',
    })
    const sp = await as('sp')
    const opened = await sp('POST', '/api/sheets/spaeter/2023-09/open', {})
    const seen = [...(await sheet(sp, 'spaeter')).entries, ...(await sheet(member)).entries].some(
      (e) => e.id === id,
    )
    expect({ outcome, opened: opened.status, seen }).not.toEqual({
      outcome: 'applied',
      opened: 409,
      seen: false,
    })
  })
})

describe('whoever leaves', () => {
  test('rights end: stored answers are not told any more to whoever has left the unit', async () => {
    const operation = {
      id: op(),
      type: 'create',
      unit: 'caritas-rheine',
      month: '2023-09',
      values: { ...CM, arrival_year: 1983 },
    }
    const first = await one(colleague, operation)
    expect(first.outcome).toBe('applied')
    await county('POST', '/api/people/caritas-2/grant', {
      role: 'case_manager',
      units: [{ id: 'lernen-foerdern', lead: false }],
    })
    const again = await one(colleague, operation)
    await county('POST', '/api/people/caritas-2/grant', {
      role: 'case_manager',
      units: [{ id: 'caritas-rheine', lead: false }],
    })
    expect(JSON.stringify(again)).not.toMatch(/\b1983\b/)
  })

  test('a change that was judged before the person left the unit is not written after', async () => {
    const { id } = await create(member, { ...CM, arrival_year: 1984 })
    const db = interrupted(/INSERT INTO change/, () => county('POST', '/api/people/caritas-2/disable', {}))
    const slow = caller(await cookieOf('caritas-2'), { ...env, DB: db })
    const result = await one(slow, { id: op(), type: 'set', entry: id, base: 1, values: { persons: 8 } })
    await env.DB.prepare('UPDATE user SET disabled_at = NULL').run()
    expect(result.outcome).not.toBe('applied')
  })
})

test('a unit that closed is closed for whoever asked just before', async () => {
  await county('POST', '/api/units', {
    id: 'zu',
    provider: 'caritas',
    name: 'Zu',
    region: 'west',
    opened: '2022-01',
  })
  await env.DB.prepare(`INSERT INTO user (id, name, role) VALUES ('zu-1', 'Zu', 'case_manager')`).run()
  await env.DB.prepare(`INSERT INTO membership VALUES ('zu-1', 'zu', 0)`).run()
  const db = interrupted(/INSERT INTO sheet/, () =>
    county('POST', '/api/units/zu/close', { closed: '2023-08' }),
  )
  const slow = caller(await cookieOf('zu-1'), { ...env, DB: db })
  await slow('POST', '/api/sheets/zu/2023-09/open', {})
  const state = await env.DB.prepare(
    `SELECT s.state, u.closed FROM unit u LEFT JOIN sheet s ON s.unit = u.id AND s.month = '2023-09' WHERE u.id = 'zu'`,
  ).first()
  expect(state).not.toEqual({ state: 'open', closed: '2023-08' })
})

import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Account } from '../../worker/domain/account.ts'
import { as, type Call, seed } from '../support/api.ts'
import { change, CM, create, one, op, open, sheet } from '../support/sheets.ts'

// The cases are numbered as in the threat model (SECURITY.md).

let member: Call
let other: Call
let county: Call
let region: Call
let reader: Call

beforeAll(async () => {
  await seed()
  member = await as('caritas-1')
  other = await as('lernen-1')
  county = await as('koordination')
  region = await as('region-ost')
  reader = await as('lesen')
  await open(member)
})

const run = (sql: string): Promise<unknown> => env.DB.prepare(sql).run()
const denials = async (user: string): Promise<unknown[]> => {
  const { results } = await env.DB.prepare("SELECT data FROM event WHERE kind = 'denied' AND user = ?")
    .bind(user)
    .all<{ data: string }>()
  return results.map(({ data }): unknown => JSON.parse(data))
}

describe('a row of another provider', () => {
  let entry: string
  beforeEach(async () => {
    entry = (await create(member)).id
  })

  test('1: is not there, and the audit tells who asked, by route and without the row', async () => {
    const { status, text } = await other('GET', `/api/entries/${entry}/history`)
    expect([status, text]).toEqual([404, (await other('GET', '/api/entries/never-was/history')).text])
    const told = await denials('lernen-1')
    expect(told).toContainEqual({ route: 'GET /api/entries/:entry/history', code: 'not_found' })
    expect(JSON.stringify(told)).not.toContain(entry)
  })

  test('2: is not changed by whoever knows its revision, and is answered like one that never was', async () => {
    const before = JSON.stringify((await sheet(member)).entries.find((row) => row.id === entry))
    const kinds = [
      { type: 'set', base: 1, values: { persons: 5 } },
      { type: 'remove', base: 1 },
      { type: 'confirm', base: 1 },
      { type: 'restore', base: 1, change: 'never' },
    ]
    for (const kind of kinds) {
      const [foreign, missing] = await change(
        other,
        { id: op(), entry, ...kind },
        { id: op(), entry: 'never-was', ...kind },
      )
      expect(foreign).toMatchObject({ outcome: 'refused', code: 'entry_not_found', issues: [] })
      expect({ ...foreign, id: '', entry: '' }).toEqual({ ...missing, id: '', entry: '' })
    }
    expect(JSON.stringify((await sheet(member)).entries.find((row) => row.id === entry))).toBe(before)
    expect(await denials('lernen-1')).toContainEqual({ route: 'POST /api/changes', code: 'operation' })
  })

  test('7: has no history, no undo and no file for those who have no sheet', async () => {
    const step = op()
    await one(member, { id: step, type: 'set', entry, base: 1, values: { persons: 2 } })
    const undo = await one(other, { id: op(), type: 'restore', entry, base: 2, change: step })
    expect(undo).toMatchObject({ outcome: 'refused', code: 'entry_not_found' })
    // Nor does somebody take back a step of another row by naming one of their own.
    await open(other, 'lernen-foerdern')
    const own = await create(other, CM, { unit: 'lernen-foerdern' })
    const mixed = await one(other, { id: op(), type: 'restore', entry: own.id, base: 1, change: step })
    expect(mixed).toMatchObject({ outcome: 'refused', code: 'change_not_found' })
    for (const [call, status] of [
      [other, 403],
      [reader, 403],
    ] as const)
      expect((await call('GET', '/api/export/entries.csv?from=2023-09&to=2023-09')).status).toBe(status)
    const { text } = await region('GET', '/api/export/entries.csv?from=2023-09&to=2023-09')
    expect(text).not.toContain('caritas-rheine')
    expect((await region('GET', `/api/entries/${entry}/history`)).status).toBe(404)
    expect((await reader('GET', `/api/entries/${entry}/history`)).status).toBe(404)
  })

  test('is not made under an id that stands for one', async () => {
    await open(other, 'lernen-foerdern')
    const made = await one(other, {
      id: op(),
      type: 'create',
      unit: 'lernen-foerdern',
      month: '2023-09',
      values: CM,
      entry,
    })
    expect(made.outcome).toBe('refused')
    expect((await sheet(member)).entries.some((row) => row.id === entry)).toBe(true)
  })

  test('its case is neither handed over, split nor taken up again by its number', async () => {
    const { caseNumber } = await create(member)
    await open(other, 'lernen-foerdern')
    const handover = {
      id: op(),
      type: 'handover',
      case: caseNumber,
      unit: 'lernen-foerdern',
      from: '2023-09',
    }
    expect(await one(other, handover)).toMatchObject({ outcome: 'refused', code: 'case_not_found' })
    const again = { type: 'create', unit: 'lernen-foerdern', month: '2023-09', values: {} }
    expect((await one(other, { id: op(), ...again, case: caseNumber })).outcome).toBe('refused')
    expect((await one(other, { id: op(), ...again, split: entry })).outcome).toBe('refused')
  })
})

test.each([
  '/api/sheets/caritas-rheine/2023-09?sort=note',
  '/api/export/entries.csv?from=2023-09&to=2023-09&columns=intensity',
  '/api/export/entries.csv?from=2023-09&to=2023-09&filter=intensity',
  '/api/reports/cases?asOf=2023-09-01&group=intensity',
  '/api/reports/contacts?from=2023-09&to=2023-09&by=review',
  '/api/audit?group=everything',
  '/api/audit?sort=user',
])('6: %s names what is not offered', async (path) => {
  expect((await county('GET', path)).status).toBe(400)
})

describe('rights', () => {
  beforeEach(async () => {
    await run(
      "UPDATE user SET role = 'case_manager', region = NULL, disabled_at = NULL WHERE id = 'caritas-2'",
    )
    await run("INSERT INTO membership VALUES ('caritas-2', 'caritas-rheine', 0) ON CONFLICT DO NOTHING")
  })

  test('8: that were taken away are gone with the next request', async () => {
    const colleague = await as('caritas-2')
    expect((await colleague('GET', '/api/sheets/caritas-rheine/2023-09')).status).toBe(200)
    const grant = { role: 'coordinator', region: 'ost' }
    expect((await county('POST', '/api/people/caritas-2/grant', grant)).status).toBe(200)
    expect((await colleague('GET', '/api/sheets/caritas-rheine/2023-09')).status).toBe(404)
    const fill = { figures: { open_hours: 1 } }
    expect((await colleague('POST', '/api/sheets/lernen-foerdern/2023-09/figures', fill)).status).toBe(403)
    expect((await county('POST', '/api/people/caritas-2/grant', { role: 'reader' })).status).toBe(200)
    expect((await colleague('GET', '/api/sheets/overview?from=2023-09&to=2023-09')).status).toBe(403)
    expect(
      (
        await colleague('POST', '/api/changes', {
          operations: [{ id: op(), type: 'confirm', entry: 'x', base: 1 }],
        })
      ).status,
    ).toBe(403)
  })

  test('9: of an account that was disabled end at once, and what it sends is not applied', async () => {
    const colleague = await as('caritas-2')
    const { id } = await create(colleague)
    expect((await county('POST', '/api/people/caritas-2/disable', {})).status).toBe(200)
    const queued = { operations: [{ id: op(), type: 'set', entry: id, base: 1, values: { persons: 3 } }] }
    expect((await colleague('POST', '/api/changes', queued)).status).toBe(401)
    expect((await sheet(member)).entries.find((row) => row.id === id)?.values['persons']).toBe(1)
    // The queue stays with the person; let in again, they sign in and it goes.
    expect((await county('POST', '/api/people/caritas-2/enable', {})).status).toBe(200)
    expect((await colleague('POST', '/api/changes', queued)).status).toBe(401)
    expect((await (await as('caritas-2'))('POST', '/api/changes', queued)).status).toBe(200)
    expect((await sheet(member)).entries.find((row) => row.id === id)?.values['persons']).toBe(3)
  })

  test('of a coordinator of a region follow the region, and are never the county’s by losing units', async () => {
    const units = async () => (await region<{ id: string }[]>('GET', '/api/units')).json.map(({ id }) => id)
    expect(await units()).toEqual(['lernen-foerdern'])
    await run("UPDATE unit SET region = 'anders' WHERE id = 'lernen-foerdern'")
    expect(await units()).toEqual([])
    expect((await region('GET', '/api/sheets/lernen-foerdern/2023-09')).status).toBe(404)
    expect((await region('GET', '/api/sheets/caritas-rheine/2023-09')).status).toBe(404)
    await run("UPDATE unit SET region = 'ost' WHERE id = 'lernen-foerdern'")
  })

  test('38: to a coordinator of a region other units look as if they were not there', async () => {
    for (const path of [
      '/api/sheets/UNIT/2023-09',
      '/api/sheets/UNIT/2023-09/changes?after=0',
      '/api/units/UNIT/cases?month=2023-09',
    ]) {
      const foreign = await region('GET', path.replace('UNIT', 'caritas-rheine'))
      const missing = await region('GET', path.replace('UNIT', 'never-was'))
      expect([foreign.status, foreign.text]).toEqual([404, missing.text])
    }
    const { json } = await region<{ units: { id: string }[] }>(
      'GET',
      '/api/sheets/overview?from=2023-09&to=2023-09',
    )
    expect(json.units.map(({ id }) => id)).toEqual(['lernen-foerdern'])
    const figures = await region<{ units: { id: string }[]; all?: unknown }>(
      'GET',
      '/api/reports/cases?asOf=2023-09-02',
    )
    expect(figures.json.units.map(({ id }) => id)).toEqual(['lernen-foerdern'])
    // Sums are made of what is seen: the county's cases do not show through.
    expect(JSON.stringify(figures.json)).not.toContain('caritas')
    const audit = await region<{ lines: { unit: string | null }[] }>('GET', '/api/audit')
    expect(audit.json.lines.every(({ unit }) => unit === null || unit === 'Lernen fördern')).toBe(true)
  })

  test('15: nobody gives more than they have', async () => {
    const cm = (unit: string, lead = false) => ({ role: 'case_manager', units: [{ id: unit, lead }] })
    const invite = async (call: Call, grant: unknown): Promise<number> =>
      (await call('POST', '/api/people', { name: 'Neue Person', grant, notImmigrationOffice: true })).status
    const asked: [string, Call, unknown, number][] = [
      ['who leads, into the unit', member, cm('caritas-rheine'), 201],
      ['who leads, with the same right', member, cm('caritas-rheine', true), 201],
      ['who leads, into another unit', member, cm('lernen-foerdern'), 403],
      [
        'who leads, into both',
        member,
        { role: 'case_manager', units: [...cm('caritas-rheine').units, ...cm('lernen-foerdern').units] },
        403,
      ],
      ['who leads, a coordinator', member, { role: 'coordinator', region: 'west' }, 403],
      ['who leads, a reader', member, { role: 'reader' }, 403],
      ['who does not lead', other, cm('lernen-foerdern'), 403],
      ['a region, into its unit', region, cm('lernen-foerdern', true), 201],
      ['a region, into another unit', region, cm('caritas-rheine'), 403],
      ['a region, for itself', region, { role: 'coordinator', region: 'ost' }, 201],
      ['a region, for another one', region, { role: 'coordinator', region: 'west' }, 403],
      ['a region, for the county', region, { role: 'coordinator', region: null }, 403],
      ['a region, a reader', region, { role: 'reader' }, 403],
      ['the county, whatever it wants', county, { role: 'coordinator', region: null }, 201],
      ['a reader', reader, { role: 'reader' }, 403],
    ]
    for (const [who, call, grant, status] of asked)
      expect([who, await invite(call, grant)]).toEqual([who, status])
  })

  test('15: nobody takes over an account whose rights reach beyond their own', async () => {
    const both = [
      { id: 'caritas-rheine', lead: false },
      { id: 'lernen-foerdern', lead: false },
    ]
    const grant = { role: 'case_manager', units: both }
    const invitation = { name: 'In beiden', grant, notImmigrationOffice: true }
    const { account } = (await county<{ account: string }>('POST', '/api/people', invitation)).json
    // Whoever sees one of its units alone would get a link to the other one.
    for (const call of [member, region])
      for (const step of ['invite', 'revoke', 'disable'])
        expect([step, (await call('POST', `/api/people/${account}/${step}`, {})).status]).toEqual([step, 403])
    const to = { role: 'coordinator', region: 'ost' }
    expect((await region('POST', `/api/people/${account}/grant`, to)).status).toBe(403)
    expect((await county('POST', `/api/people/${account}/invite`, {})).status).toBe(201)
  })

  test('a unit that is not there is granted to nobody', async () => {
    const grant = { role: 'case_manager', units: [{ id: 'never-was', lead: false }] }
    const invitation = { name: 'Neu', grant, notImmigrationOffice: true }
    expect((await county('POST', '/api/people', invitation)).status).toBe(400)
    expect((await county('POST', '/api/people/caritas-2/grant', grant)).status).toBe(400)
  })

  test('15: nobody changes their own, and the last coordinator of the county stays', async () => {
    for (const step of ['disable', 'grant'] as const) {
      const body = step === 'grant' ? { role: 'reader' } : {}
      expect((await county('POST', `/api/people/koordination/${step}`, body)).status).toBe(403)
    }
    expect((await region('POST', '/api/people/koordination/disable', {})).status).toBe(404)
    expect(
      (await region('POST', '/api/people/region-ost/grant', { role: 'coordinator', region: null })).status,
    ).toBe(403)
  })

  test('a coordinator of a region changes the part of somebody’s units that lies in it, and leaves the others', async () => {
    await run("INSERT INTO membership VALUES ('caritas-2', 'lernen-foerdern', 0) ON CONFLICT DO NOTHING")
    const seen = (await region<Account[]>('GET', '/api/people')).json.find(({ id }) => id === 'caritas-2')
    expect(seen?.units).toEqual([{ id: 'lernen-foerdern', lead: false }])
    const to = { role: 'case_manager', units: [{ id: 'lernen-foerdern', lead: true }] }
    expect((await region('POST', '/api/people/caritas-2/grant', to)).status).toBe(200)
    const { results } = await env.DB.prepare(
      "SELECT unit, lead FROM membership WHERE user = 'caritas-2' ORDER BY unit",
    ).all()
    expect(results).toEqual([
      { unit: 'caritas-rheine', lead: 0 },
      { unit: 'lernen-foerdern', lead: 1 },
    ])
    await run("DELETE FROM membership WHERE user = 'caritas-2' AND unit = 'lernen-foerdern'")
  })

  test('who leaves a unit leaves its cases to nobody in particular', async () => {
    const { caseNumber } = await create(member)
    await member('POST', `/api/cases/${caseNumber}/assignee`, { user: 'caritas-2' })
    const away = { role: 'case_manager', units: [{ id: 'lernen-foerdern', lead: false }] }
    expect((await county('POST', '/api/people/caritas-2/grant', away)).status).toBe(200)
    const assignee = await env.DB.prepare('SELECT assignee FROM case_file WHERE number = ?')
      .bind(caseNumber)
      .first('assignee')
    expect(assignee).toBeNull()
  })
})

test('30: the server’s clock alone orders and dates what happens', async () => {
  const { id } = await create(member)
  const late = new Date(Date.now() + 2 * 86_400_000).toUTCString()
  for (const at of ['2023-09-01T00:00:00Z', late]) {
    const dated = { operations: [{ id: op(), type: 'set', entry: id, base: 1, values: { persons: 2 }, at }] }
    expect((await member('POST', '/api/changes', dated)).status).toBe(400)
    const plain = { operations: [{ id: op(), type: 'set', entry: id, base: 1, values: { persons: 2 } }] }
    await member('POST', '/api/changes', plain, { date: at })
  }
  const { json } = await member<{ changes: { at: string; seq: number }[] }>(
    'GET',
    `/api/entries/${id}/history`,
  )
  for (const { at } of json.changes) expect(Math.abs(Date.parse(at) - Date.now())).toBeLessThan(60_000)
  expect(json.changes.map(({ seq }) => seq)).toEqual(
    json.changes.map(({ seq }) => seq).toSorted((a, b) => b - a),
  )
})

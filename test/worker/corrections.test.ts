import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { CaseRecord } from '#domain/record.ts'
import type { Correction } from '#domain/sheet/correction.ts'
import { addMonths, month as asMonth, type Month } from '#domain/sheet/month.ts'
import type { Overview } from '#domain/sheet/overview.ts'
import { differingColumns, type LoggedChange, replayed } from '#domain/replay.ts'
import { as, type Answer, type Call, seed } from '../support/api.ts'
import { CM, change, create, one, op, open, sheet } from '../support/sheets.ts'

type Told = { readonly code?: string; readonly corrections: readonly Correction[]; readonly issues?: unknown }

let member: Call
let county: Call
// Backwards, so that no test's row is carried over into another one's sheet; the month after each is free.
const first = asMonth('2023-08')
let months = 0
let month: Month
let entry: string
let caseNumber: string

beforeAll(async () => {
  await seed()
  await env.DB.prepare(`UPDATE unit SET opened = '2015-01'`).run()
  member = await as('caritas-1')
  county = await as('koordination')
})

const path = (): string => `/api/sheets/caritas-rheine/${month}`

async function move(call: Call, step: string, more: object = {}): Promise<number> {
  const { seq } = await sheet(call, 'caritas-rheine', month)
  return (await call('POST', `${path()}/${step}`, { seq, ...more })).status
}

// Every test works on an accepted sheet of its own, with one row.
beforeEach(async () => {
  month = addMonths(first, -months)
  months += 2
  await open(member, 'caritas-rheine', month)
  ;({ id: entry, caseNumber } = await create(member, { ...CM, opened: month, arrival_year: 2015 }, { month }))
  expect(await move(member, 'submit')).toBe(200)
  expect(await move(county, 'accept')).toBe(200)
})

const revision = async (): Promise<number> =>
  (await sheet(member, 'caritas-rheine', month)).entries.find(({ id }) => id === entry)?.revision ?? 0
const valueOf = async (column: string): Promise<unknown> =>
  (await sheet(member, 'caritas-rheine', month)).entries.find(({ id }) => id === entry)?.values[column]

async function propose(
  values: Readonly<Record<string, unknown>>,
  { call = member, ...more }: { call?: Call; base?: number; reason?: string; entry?: string } = {},
): Promise<Answer<Told>> {
  const body = { entry, base: await revision(), values, reason: 'typo', ...more }
  return call<Told>('POST', `${path()}/corrections`, body)
}
async function proposed(values: Readonly<Record<string, unknown>>): Promise<Correction> {
  const { json, status, text } = await propose(values)
  const last = json.corrections?.at(-1)
  if (status !== 200 || !last) throw new Error(`not proposed: ${status} ${text}`)
  return last
}
const decide = (call: Call, id: string, step: string, body: object = {}): Promise<Answer<Told>> =>
  call<Told>('POST', `${path()}/corrections/${id}/${step}`, body)
const list = async (call = member): Promise<readonly Correction[]> =>
  (await call<Told>('GET', `${path()}/corrections`)).json.corrections

/** The log of the row makes the row as it stands. */
async function expectReplay(): Promise<void> {
  const { results } = await env.DB.prepare(
    'SELECT type, revision, patch FROM change WHERE entry = ? ORDER BY seq',
  )
    .bind(entry)
    .all<{ type: LoggedChange['type']; revision: number; patch: string }>()
  const made = replayed(results.map((line) => ({ ...line, patch: JSON.parse(line.patch) })))
  const row = (await sheet(member, 'caritas-rheine', month)).entries.find(({ id }) => id === entry)
  expect(made?.revision).toBe(row?.revision)
  expect(differingColumns(made?.values ?? {}, row?.values ?? {})).toEqual([])
}

describe('proposing', () => {
  test('changes nothing, and shows what is and what is to be, to the unit and to its coordinator', async () => {
    const before = await revision()
    const one = await proposed({ contacts: 4, sex: 'm' })
    expect(one).toMatchObject({
      entry,
      caseNumber,
      reason: 'typo',
      declined: null,
      stale: false,
      cells: [
        { column: 'contacts', before: 1, after: 4 },
        { column: 'sex', before: 'w', after: 'm' },
      ],
    })
    expect(await list(county)).toEqual([one])
    expect([await revision(), await valueOf('contacts')]).toEqual([before, 1])
    expect((await sheet(county, 'caritas-rheine', month)).corrections).toBe(1)
    const { json } = await county<Overview>('GET', `/api/sheets/overview?from=${month}&to=${month}`)
    expect(json.units.find(({ id }) => id === 'caritas-rheine')?.cells[0]?.corrections).toBe(1)
  })

  test('anew takes the place of the earlier one of the row', async () => {
    await proposed({ contacts: 4 })
    await proposed({ contacts: 5 })
    expect((await list()).map(({ cells }) => cells[0]?.after)).toEqual([5])
  })

  test.each<[string, Record<string, unknown>, number, string | undefined]>([
    ['a name', { access_route: 'Frau Odalwitsch' }, 409, 'correction_refused'],
    ['a code that there is not', { sex: 'z' }, 409, 'correction_refused'],
    ['what the row would block a submission with', { contacts: 0 }, 409, 'correction_refused'],
    ['nothing else than it is', { contacts: 1 }, 409, 'correction_refused'],
    ['what the unit alone sees', { intensity: 'A' }, 400, 'invalid_body'],
    ['nothing at all', {}, 400, 'invalid_body'],
  ])('%s is refused, and not repeated', async (_what, values, status, code) => {
    const answer = await propose(values)
    expect([answer.status, answer.json.code]).toEqual([status, code])
    expect(answer.text).not.toContain('Odalwitsch')
    expect(await list()).toEqual([])
  })

  test('is for accepted sheets, for rows as they stand, and for the unit', async () => {
    expect((await propose({ contacts: 2 }, { base: 99 })).json.code).toBe('entry_changed')
    expect((await propose({ contacts: 2 }, { entry: 'never-was' })).json.code).toBe('entry_changed')
    expect((await propose({ contacts: 2 }, { call: county })).status).toBe(403)
    expect((await propose({ contacts: 2 }, { call: await as('lernen-1') })).status).toBe(404)
    expect((await propose({ contacts: 2 }, { reason: 'because' })).status).toBe(400)
    expect(await move(county, 'reopen', { reason: 'Bitte prüfen' })).toBe(200)
    expect((await propose({ contacts: 2 })).json.code).toBe('sheet_state')
    expect(await move(member, 'submit')).toBe(200)
    expect((await propose({ contacts: 2 })).json.code).toBe('sheet_state')
  })

  test('as often as the limit says', async () => {
    const many = Array.from({ length: 200 }, (_, i) => i)
    await change(
      await reopenedMember(),
      ...many.map(() => ({
        id: op(),
        type: 'create',
        unit: 'caritas-rheine',
        month,
        values: {
          kind: 'contact',
          topics: ['other'],
          contacts: 1,
          contact_ways: ['phone'],
          municipality: '05566076',
        },
      })),
    )
    expect(await move(member, 'submit')).toBe(200)
    expect(await move(county, 'accept')).toBe(200)
    const { entries } = await sheet(member, 'caritas-rheine', month)
    await env.DB.prepare(
      `INSERT INTO correction (id, unit, month, entry, base, "values", reason, user, proposed_at)
      SELECT 'c-' || value, 'caritas-rheine', ?1, value, 1, '{"contacts":2}', 'typo', 'caritas-1', '2023-09-28T00:00:00Z'
      FROM json_each(?2)`,
    )
      .bind(
        month,
        JSON.stringify(
          entries
            .map(({ id }) => id)
            .filter((id) => id !== entry)
            .slice(0, 199),
        ),
      )
      .run()
    expect((await propose({ contacts: 2 })).status).toBe(200)
    const other = entries.at(-1)
    const late = await member<Told>('POST', `${path()}/corrections`, {
      entry: other?.id,
      base: other?.revision,
      values: { contacts: 3 },
      reason: 'typo',
    })
    expect(late.json.code).toBe('too_many_corrections')
  })
})

async function reopenedMember(): Promise<Call> {
  expect(await move(county, 'reopen', { reason: 'Bitte prüfen' })).toBe(200)
  return member
}

describe('deciding', () => {
  test('accepting is one step: the row has its values by a change of the unit, the sheet stays accepted', async () => {
    const { id } = await proposed({ contacts: 4 })
    const { status, json } = await decide(county, id, 'accept')
    expect([status, json.corrections]).toEqual([200, []])
    const now = await sheet(member, 'caritas-rheine', month)
    expect([now.state, now.corrections]).toEqual(['accepted', undefined])
    expect(await valueOf('contacts')).toBe(4)
    const history = await member<{ changes: { by: string; patch: object }[] }>(
      'GET',
      `/api/entries/${entry}/history`,
    )
    expect(history.json.changes[0]).toMatchObject({
      by: 'Erste Fachkraft',
      patch: { contacts: { before: 1, after: 4 } },
    })
    const file = await county(
      'GET',
      `/api/export/entries.csv?from=${month}&to=${month}&dialect=data&detail=coarse`,
    )
    expect(file.text).toContain(',4,')
    const event = await env.DB.prepare(
      `SELECT kind, user, data FROM event WHERE kind = 'correction_decided' ORDER BY seq DESC LIMIT 1`,
    ).first<{
      kind: string
      user: string
      data: string
    }>()
    expect(event).toMatchObject({ kind: 'correction_decided', user: 'koordination' })
    expect(JSON.parse(event?.data ?? '')).toEqual({ done: 'accept', reason: 'typo', columns: 1 })
    await expectReplay()
  })

  test('the months after learn of it like of any other change', async () => {
    const later = addMonths(month, 1)
    const { entries } = await open(member, 'caritas-rheine', later)
    const next = entries.find((row) => row.caseNumber === caseNumber)
    const kept = async (): Promise<unknown> =>
      JSON.parse(
        (await env.DB.prepare('SELECT previous FROM entry WHERE id = ?')
          .bind(next?.id ?? '')
          .first<string>('previous')) ?? 'null',
      )
    expect(await kept()).toMatchObject({ phase: '1' })
    const { id } = await proposed({ phase: '3' })
    expect((await decide(county, id, 'accept')).status).toBe(200)
    expect(await kept()).toMatchObject({ phase: '3' })
    await expectReplay()
  })

  test('once only, and by whoever coordinates the unit', async () => {
    const { id } = await proposed({ contacts: 4 })
    expect((await decide(member, id, 'accept')).status).toBe(403)
    expect((await decide(await as('region-ost'), id, 'accept')).status).toBe(404)
    const answers = await Promise.all([decide(county, id, 'accept'), decide(county, id, 'accept')])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const lines = await env.DB.prepare('SELECT count(*) AS n FROM change WHERE entry = ?')
      .bind(entry)
      .first<number>('n')
    expect(lines).toBe(2)
  })

  test('declining says why; the unit takes note and takes it back', async () => {
    const { id } = await proposed({ contacts: 4 })
    expect((await decide(county, id, 'decline', { reason: 'needs_talk' })).status).toBe(200)
    expect((await list())[0]?.declined).toBe('needs_talk')
    expect((await decide(county, id, 'accept')).json.code).toBe('correction_gone')
    expect((await decide(county, id, 'withdraw')).status).toBe(403)
    expect((await decide(member, id, 'withdraw')).json.corrections).toEqual([])
  })

  test('a row that has changed since is not touched', async () => {
    const { id } = await proposed({ contacts: 4 })
    await reopenedMember()
    await one(member, { id: op(), type: 'set', entry, base: await revision(), values: { contacts: 2 } })
    expect((await decide(county, id, 'accept')).status).toBe(409)
    expect(await move(member, 'submit')).toBe(200)
    expect(await move(county, 'accept')).toBe(200)
    expect((await list())[0]?.stale).toBe(true)
    expect((await decide(county, id, 'accept')).json.code).toBe('entry_changed')
    expect(await valueOf('contacts')).toBe(2)
  })

  test('goes on where whoever proposed it has left, and ends with the case', async () => {
    const { id } = await proposed({ contacts: 4 })
    await env.DB.prepare(`UPDATE user SET disabled_at = '2023-09-28' WHERE id = 'caritas-1'`).run()
    expect((await decide(county, id, 'accept')).status).toBe(200)
    await env.DB.prepare(`UPDATE user SET disabled_at = NULL WHERE id = 'caritas-1'`).run()
    member = await as('caritas-1')
    await proposed({ contacts: 6 })
    const record = await county<CaseRecord>('GET', `/api/cases/${caseNumber}/record`)
    expect(record.json.corrections).toMatchObject([{ month, cells: [{ column: 'contacts', after: 6 }] }])
    const erased = await county('POST', `/api/cases/${caseNumber}/erase`, { reason: 'request' })
    expect(erased.status).toBe(200)
    expect(await list()).toEqual([])
    expect(
      await env.DB.prepare('SELECT count(*) AS n FROM correction WHERE month = ?')
        .bind(month)
        .first<number>('n'),
    ).toBe(0)
  })
})

import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, test } from 'vitest'
import type { SheetView } from '#domain/sheet/sheet.ts'
import { as, type Call, seed } from '../support/api.ts'
import { change, CM, create, one, op, open, sheet } from '../support/sheets.ts'

let first: Call
let second: Call
let other: Call
let coordinator: Call

beforeAll(async () => {
  await seed()
  first = await as('caritas-1')
  second = await as('caritas-2')
  other = await as('lernen-1')
  coordinator = await as('koordination')
})

const opened = async (month: string): Promise<{ month: string }> => {
  await open(first, 'caritas-rheine', month)
  return { month }
}
const path = (unit: string, month: string): string => `/api/sheets/${unit}/${month}`
const submit = async (call: Call, unit: string, month: string, reasons: unknown[] = []) => {
  const { seq } = await sheet(call, unit, month)
  return call<{ code?: string; state?: string; entries?: { entry: string; issues: { rule: string }[] }[] }>(
    'POST',
    `${path(unit, month)}/submit`,
    { seq, reasons },
  )
}

describe('opening', () => {
  test('an unopened sheet has no rows; opened, it has none either when there are no cases', async () => {
    expect(await sheet(first, 'caritas-rheine', '2023-01')).toEqual({
      unit: 'caritas-rheine',
      month: '2023-01',
      state: 'unopened',
      vacant: false,
      nil: false,
      seq: 0,
      figures: {},
      deadline: '2023-02-07',
      entries: [],
      questions: [],
    })
    expect((await open(first, 'caritas-rheine', '2023-01')).state).toBe('open')
  })

  test('carries active cases over, as carried, without what belongs to one month', async () => {
    const month = '2023-01'
    const values = { ...CM, opened: month, gaps: ['none'], note: 'Gespräch' }
    const active = await create(first, values, { month })
    const closed = await create(
      first,
      {
        ...values,
        status: 'closed',
        closed: month,
        closing_type: 'regular',
        closing_reason: 'goals_reached',
        goals_met: 'full',
      },
      { month },
    )
    const short = await create(first, { ...values, kind: 'short', phase: null }, { month })
    const contact = await create(first, { ...values, kind: 'contact', phase: null }, { month })
    const next = await open(first, 'caritas-rheine', '2023-02')
    const numbers = next.entries.map((entry) => entry.caseNumber)
    expect(numbers).toEqual([active.caseNumber, short.caseNumber])
    expect(numbers).not.toContain(closed.caseNumber)
    expect(numbers).not.toContain(contact.caseNumber)
    const [entry] = next.entries
    const { contacts: _, contact_ways: __, note: ___, ...kept } = values
    expect(entry?.values).toEqual(kept)
    expect(entry?.carried.toSorted()).toEqual(Object.keys(kept).toSorted())
    expect(entry?.previous).toMatchObject({ month, kind: 'cm', status: 'active', lastContact: month })
  })

  test('leaves a short consultation out that had no contact for more than two months, and offers it', async () => {
    for (const month of ['2023-03', '2023-04']) await open(first, 'caritas-rheine', month)
    const rows = async (month: string) =>
      (await sheet(first, 'caritas-rheine', month)).entries.map((entry) => entry.values['kind'])
    expect(await rows('2023-03')).toEqual(['cm', 'short'])
    expect(await rows('2023-04')).toEqual(['cm'])
    const { json } = await first<{ reason: string; kind: string }[]>(
      'GET',
      '/api/units/caritas-rheine/cases?month=2023-04',
    )
    expect(json.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['short', 'lapsed'],
      ['cm', 'closed'],
      ['contact', 'closed'],
    ])
  })

  test('by two people at once adds every case once, and again adds nothing', async () => {
    const views = await Promise.all(
      [first, second, first, second].map((call) => open(call, 'caritas-rheine', '2023-05')),
    )
    for (const view of views) expect(view.entries).toEqual(views[0]?.entries)
    expect(views[0]?.entries).toHaveLength(1)
    expect((await open(first, 'caritas-rheine', '2023-05')).seq).toBe(views[0]?.seq)
    const events = await env.DB.prepare(
      "SELECT count(*) AS n FROM event WHERE kind = 'sheet_open' AND month = '2023-05'",
    ).first()
    expect(events).toEqual({ n: 1 })
  })

  test('again completes the sheet with a case that was added to the month before meanwhile', async () => {
    await create(first, { ...CM, opened: '2023-04' }, { month: '2023-04' })
    expect((await open(second, 'caritas-rheine', '2023-05')).entries).toHaveLength(2)
  })

  test('of an earlier month afterwards tells the later one what was in between', async () => {
    const { caseNumber } = await create(first, { ...CM, opened: '2022-08' }, await opened('2022-08'))
    const later = async () =>
      (await sheet(first, 'caritas-rheine', '2022-10')).entries.find((e) => e.caseNumber === caseNumber)
    await opened('2022-10')
    expect((await later())?.previous).toMatchObject({ month: '2022-08' })
    await opened('2022-09')
    expect((await later())?.previous).toMatchObject({ month: '2022-09', lastContact: '2022-08' })
    const end = { id: op(), type: 'set', entry: (await later())?.id, base: 1, values: { status: 'closed' } }
    await one(first, end)
  })

  test('does not bring a removed row back', async () => {
    const [row] = (await sheet(first, 'caritas-rheine', '2023-05')).entries
    await one(first, { id: op(), type: 'remove', entry: row?.id, base: row?.revision })
    expect((await open(first, 'caritas-rheine', '2023-05')).entries).toHaveLength(1)
  })

  test('is for the unit alone, and never for a month to come', async () => {
    expect((await other('POST', `${path('caritas-rheine', '2023-06')}/open`)).status).toBe(404)
    expect((await coordinator('POST', `${path('caritas-rheine', '2023-06')}/open`)).status).toBe(403)
    const future = await first<{ code: string }>('POST', `${path('caritas-rheine', '2023-10')}/open`)
    expect([future.status, future.json.code]).toEqual([409, 'month_in_future'])
  })

  test('confirming unchanged rows ends their being carried, and says that there was no contact', async () => {
    const month = '2023-05'
    const [row] = (await sheet(first, 'caritas-rheine', month)).entries
    await one(first, { id: op(), type: 'confirm', entry: row?.id, base: row?.revision })
    const [now] = (await sheet(first, 'caritas-rheine', month)).entries
    expect(now?.carried).toEqual([])
    expect(now?.values['contacts']).toBe(0)
  })
})

describe('submission', () => {
  const month = '2022-06'
  const unit = 'caritas-rheine'

  test('is refused with the open issues while rules forbid it', async () => {
    await open(first, unit, month)
    const { id } = await create(first, { kind: 'cm', contacts: 0 }, { month })
    const { status, json } = await submit(first, unit, month)
    expect([status, json.code]).toEqual([409, 'open_issues'])
    expect(json.entries?.[0]?.entry).toBe(id)
    expect(json.entries?.[0]?.issues.map((i) => i.rule)).toContain('R20')
    await one(first, { id: op(), type: 'remove', entry: id, base: 1 })
  })

  test('asks for reasons of warnings, keeps them with the row, and takes none for a hint', async () => {
    const { id } = await create(
      first,
      { ...CM, opened: month, origin: '000', residence: 'refugee' },
      { month },
    )
    const refused = await submit(first, unit, month, [{ entry: id, rule: 'R16', reason: 'dismissed' }])
    expect(refused.json.entries?.[0]?.issues.map((i) => i.rule)).toEqual(['R16'])
    const done = await submit(first, unit, month, [{ entry: id, rule: 'R16', reason: 'checked' }])
    expect([done.status, done.json.state]).toEqual([200, 'submitted'])
    const [row] = (await sheet(first, unit, month)).entries
    expect(row).toMatchObject({ submittedBefore: true, issues: [{ rule: 'R16', reason: 'checked' }] })
  })

  test('closes the sheet for entries until it is withdrawn, returned or reopened', async () => {
    const [row] = (await sheet(first, unit, month)).entries
    const set = () => one(first, { id: op(), type: 'set', entry: row?.id, base: 99, values: { persons: 1 } })
    expect(await set()).toMatchObject({ code: 'sheet_not_open' })
    expect(await one(first, { id: op(), type: 'create', unit, month, values: CM })).toMatchObject({
      code: 'sheet_not_open',
    })
    expect((await first('POST', `${path(unit, month)}/withdraw`, {})).json).toMatchObject({ state: 'open' })
    expect(await set()).toMatchObject({ outcome: 'applied' })
    await submit(first, unit, month)
    expect(
      (await coordinator('POST', `${path(unit, month)}/return`, { reason: 'Bitte Phase prüfen' })).json,
    ).toMatchObject({ state: 'reopened' })
    expect((await sheet(first, unit, month)).reason).toBe('Bitte Phase prüfen')
    expect(await set()).toMatchObject({ outcome: 'applied' })
    await submit(first, unit, month)
    expect((await coordinator('POST', `${path(unit, month)}/accept`, {})).json).toMatchObject({
      state: 'accepted',
    })
    expect((await first('POST', `${path(unit, month)}/withdraw`, {})).status).toBe(409)
    expect(
      (await coordinator('POST', `${path(unit, month)}/reopen`, { reason: 'Nachmeldung' })).json,
    ).toMatchObject({ state: 'reopened' })
  })

  test('a row that was submitted once can no longer be removed', async () => {
    const [row] = (await sheet(first, unit, month)).entries
    expect(await one(first, { id: op(), type: 'remove', entry: row?.id, base: row?.revision })).toMatchObject(
      {
        outcome: 'refused',
        code: 'entry_submitted_before',
      },
    )
  })

  test('of a sheet that changed since it was seen is refused', async () => {
    const { seq, entries } = await sheet(first, unit, month)
    const base = entries[0]?.revision
    await one(second, { id: op(), type: 'set', entry: entries[0]?.id, base, values: { persons: 2 } })
    const { status, json } = await first<{ code: string }>('POST', `${path(unit, month)}/submit`, {
      seq,
      reasons: [],
    })
    expect([status, json.code]).toEqual([409, 'sheet_changed'])
  })

  test('and an edit at the same moment: one of them comes first, and nothing changes behind a submission', async () => {
    for (let i = 0; i < 8; i += 1) {
      const { entries, seq } = await sheet(first, unit, month)
      const values = { persons: (i % 3) + 1 }
      const [sent, edit] = await Promise.all([
        first('POST', `${path(unit, month)}/submit`, { seq, reasons: [] }),
        one(second, { id: op(), type: 'set', entry: entries[0]?.id, base: entries[0]?.revision, values }),
      ])
      const after = await sheet(first, unit, month)
      if (sent.status === 200 && edit.code === 'sheet_not_open') expect(after.seq).toBe(seq)
      if (after.state === 'submitted') {
        const kinds = await env.DB.prepare(
          "SELECT json_extract(data, '$.seq') AS seq FROM event WHERE kind = 'sheet_submit' ORDER BY seq DESC LIMIT 1",
        ).first<{ seq: number }>()
        expect(kinds?.seq).toBe(after.seq)
        await first('POST', `${path(unit, month)}/withdraw`, {})
      }
    }
  })

  test('without rows is a Nullmeldung', async () => {
    await open(first, unit, '2022-03')
    expect((await submit(first, unit, '2022-03')).json).toMatchObject({ state: 'submitted', nil: true })
    expect(await sheet(coordinator, unit, '2022-03')).toMatchObject({ state: 'submitted', nil: true })
  })

  test.each([
    ['submit', 'coordinator', {}, 400],
    ['submit', 'coordinator', { seq: 0 }, 403],
    ['accept', 'case manager', {}, 403],
    ['return', 'coordinator', {}, 400],
    ['reopen', 'coordinator', { reason: 'Frau Zwetschgenbaum, geb. 03.05.1990' }, 400],
    ['reopen', 'case manager', { reason: 'Nachmeldung' }, 403],
    ['accept', 'coordinator', { role: 'coordinator' }, 400],
  ])('%s by a %s with %j answers %i', async (action, who, body, status) => {
    const call = who === 'coordinator' ? coordinator : first
    expect((await call('POST', `${path(unit, month)}/${action}`, body)).status).toBe(status)
  })
})

describe('the unit’s own figures', () => {
  test('are kept while the sheet is open, by its members', async () => {
    const at = `${path('lernen-foerdern', '2023-09')}/figures`
    expect((await other('POST', at, { figures: { open_hours: 3 } })).status).toBe(409)
    await open(other, 'lernen-foerdern')
    await other('POST', at, { figures: { open_hours: 3, group_sessions: 1 } })
    expect((await other('POST', at, { figures: { group_sessions: null } })).json).toEqual({
      figures: { open_hours: 3 },
    })
    expect((await sheet(other, 'lernen-foerdern')).figures).toEqual({ open_hours: 3 })
    expect((await other('POST', at, { figures: { open_hours: -1 } })).status).toBe(400)
    expect((await other('POST', at, { figures: { notes: 1 } })).status).toBe(400)
    expect((await first('POST', at, { figures: { open_hours: 1 } })).status).toBe(404)
    expect((await coordinator('POST', at, { figures: { open_hours: 1 } })).status).toBe(403)
  })
})

describe('the matrix', () => {
  test('tells states, counts, issues and what is overdue', async () => {
    await create(other, { ...CM, consent: 'no' }, { unit: 'lernen-foerdern' })
    await coordinator('POST', `${path('lernen-foerdern', '2023-07')}/vacancy`, { vacant: true })
    const { json } = await coordinator<{
      months: string[]
      units: { id: string; cells: Record<string, unknown>[] }[]
    }>('GET', '/api/sheets/overview?from=2023-07&to=2023-09')
    expect(json.months).toEqual(['2023-07', '2023-08', '2023-09'])
    const cells = json.units.find((unit) => unit.id === 'lernen-foerdern')?.cells
    expect(cells?.[0]).toMatchObject({ state: 'unopened', vacant: true, overdue: false })
    expect(cells?.[1]).toMatchObject({ state: 'unopened', overdue: true, rows: 0 })
    expect(cells?.[2]).toMatchObject({
      state: 'open',
      overdue: false,
      rows: 1,
      issues: { submit: 1, warn: 0, hint: 0 },
    })
  })

  test('shows a case manager the own unit, a region’s coordinator the region', async () => {
    const units = async (call: Call) =>
      (
        await call<{ units: { id: string }[] }>('GET', '/api/sheets/overview?from=2023-09&to=2023-09')
      ).json.units.map((u) => u.id)
    expect(await units(first)).toEqual(['caritas-rheine'])
    expect(await units(await as('region-ost'))).toEqual(['lernen-foerdern'])
    expect(await units(coordinator)).toHaveLength(3)
  })
})

test('what changed since a seq: rows as they are now, and rows that are gone', async () => {
  await open(first)
  const a = await create(first, { kind: 'short' })
  const b = await create(first, { kind: 'short' })
  const { seq } = await sheet(first)
  await change(
    second,
    { id: op(), type: 'set', entry: a.id, base: 1, values: { persons: 2 } },
    { id: op(), type: 'remove', entry: b.id, base: 1 },
  )
  const { json } = await first<SheetView & { removed: string[] }>(
    'GET',
    `${path('caritas-rheine', '2023-09')}/changes?after=${seq}`,
  )
  expect(json.entries.map((entry) => [entry.id, entry.revision])).toEqual([[a.id, 2]])
  expect(json.removed).toEqual([b.id])
  expect(json.seq).toBe(seq + 2)
})

test('columns of the unit’s own planning never leave it', async () => {
  await open(first)
  const { id } = await create(first, { ...CM, intensity: 'A', review: 'yes' })
  const seen = async (call: Call) => (await sheet(call)).entries.find((entry) => entry.id === id)?.values
  expect(await seen(second)).toMatchObject({ intensity: 'A', review: 'yes' })
  expect(await seen(coordinator)).toEqual(CM)
  const { text } = await coordinator('GET', `/api/entries/${id}/history`)
  expect(text).not.toContain('intensity')
  expect(text).not.toContain('Erste Fachkraft')
  expect((await first('GET', `/api/entries/${id}/history`)).text).toContain('Erste Fachkraft')
})

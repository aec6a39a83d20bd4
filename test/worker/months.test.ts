import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { History } from '#domain/history.ts'
import type { OperationResult } from '#domain/operation.ts'
import type { Movement } from '#domain/report/movement.ts'
import type { EntryView, SheetView } from '#domain/sheet/sheet.ts'
import type { Overview } from '#domain/sheet/overview.ts'
import { selfCheck } from '../../worker/store/self-check.ts'
import { as, type Call, seed } from '../support/api.ts'
import { change, CM, create, one, op, open, sheet } from '../support/sheets.ts'

// June, July and August stand for a month, the one after it, and the next.
const [JUNE, JULY, AUGUST] = ['2023-06', '2023-07', '2023-08'] as const
const UNIT = 'caritas-rheine'

let member: Call
let other: Call
let county: Call

beforeAll(async () => {
  await seed()
  member = await as('caritas-1')
  other = await as('lernen-1')
  county = await as('koordination')
  for (const month of [JUNE, JULY, AUGUST]) await open(member, UNIT, month)
})

// Every case of a test is counted before and after, so that cases of other tests do not matter.
let before: Readonly<Record<string, Movement>>
let closings: Readonly<Record<string, number>>
const measure = async (): Promise<void> => {
  const months = [JUNE, JULY, AUGUST]
  before = Object.fromEntries(await Promise.all(months.map(async (at) => [at, await movement(at)] as const)))
  closings = Object.fromEntries(await Promise.all(months.map(async (at) => [at, await ended(at)] as const)))
}
beforeEach(measure)

async function movement(from: string, to = from): Promise<Movement> {
  const { json } = await county<{ all: Movement }>('GET', `/api/reports/movement?from=${from}&to=${to}`)
  return json.all
}

async function ended(from: string, to = from): Promise<number> {
  const { json } = await county<{ all: { cm: number } }>('GET', `/api/reports/closings?from=${from}&to=${to}`)
  return json.all.cm
}

/** What a month's account has more than before the test, without what has not changed. */
async function moved(at: string): Promise<Record<string, number>> {
  const now = Object.entries(await movement(at))
  const was: Readonly<Record<string, number>> = { ...before[at] }
  return Object.fromEntries(
    now.map(([key, count]) => [key, count - (was[key] ?? 0)] as const).filter(([, count]) => count !== 0),
  )
}

const closed = async (at: string): Promise<number> => (await ended(at)) - (closings[at] ?? 0)

const june = { ...CM, opened: JUNE }
const END = { status: 'closed', closing_type: 'regular', closing_reason: 'goals_reached', goals_met: 'full' }

interface Found {
  readonly number: string
  readonly id: string
}

/** A case of June that the later sheets have taken over, counted as it then stands. */
async function running(
  values: Readonly<Record<string, unknown>> = june,
  later: readonly string[] = [JULY],
): Promise<Found> {
  const { id, caseNumber } = await create(member, values, { month: JUNE })
  for (const month of later) await open(member, UNIT, month)
  await measure()
  return { id, number: caseNumber }
}

const rowOf = async (
  number: string,
  at: string,
  unit = UNIT,
  call = member,
): Promise<EntryView | undefined> =>
  (await sheet(call, unit, at)).entries.find((entry) => entry.caseNumber === number)

async function write(
  entry: string,
  values: Readonly<Record<string, unknown>>,
  call = member,
): Promise<OperationResult> {
  const { json } = await call<History>('GET', `/api/entries/${entry}/history`)
  return one(call, { id: op(), type: 'set', entry, base: json.revision, values })
}

const historyOf = async (id: string, call = member): Promise<History> =>
  (await call<History>('GET', `/api/entries/${id}/history`)).json

const carriedOf = (values: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const { contacts: _contacts, contact_ways: _ways, ...rest } = values
  return rest
}

describe('a value corrected in a past month', () => {
  test('stands in the later month as taken over, with a line of history by nobody, and undo takes it back', async () => {
    const { id, number } = await running(june, [JULY, AUGUST])
    const [july, august] = [await rowOf(number, JULY), await rowOf(number, AUGUST)]
    const first = await write(id, { municipality: '05566028' })
    expect(first.outcome).toBe('applied')
    for (const [month, was] of [
      [JULY, july],
      [AUGUST, august],
    ] as const) {
      const now = await rowOf(number, month)
      expect(now).toEqual({
        ...was,
        revision: 2,
        values: { ...carriedOf(june), municipality: '05566028' },
        issues: now?.issues,
      })
      expect(now?.carried).toContain('municipality')
      const [line] = (await historyOf(now?.id ?? '')).changes
      expect({ ...line, seq: 0, at: '', id: '' }).toEqual({
        id: '',
        seq: 0,
        at: '',
        type: 'follow',
        by: 'übernommen',
        patch: { municipality: { before: '05566076', after: '05566028' } },
      })
    }
    const undo = { id: op(), type: 'restore', entry: id, base: first.revision, change: first.id }
    expect((await one(member, undo)).outcome).toBe('applied')
    expect(await rowOf(number, JULY)).toEqual({ ...july, revision: 3 })
    expect(await rowOf(number, AUGUST)).toEqual({ ...august, revision: 3 })
  })

  test('fills what was empty, and empties what is emptied', async () => {
    const { housing: _housing, ...without } = june
    const { id, number } = await running(without)
    await write(id, { housing: 'private', interpreter: null })
    const now = await rowOf(number, JULY)
    const { interpreter: _interpreter, ...rest } = carriedOf(june)
    expect(now?.values).toEqual(rest)
    expect(now?.carried).toEqual(expect.arrayContaining(Object.keys(rest)))
    expect(now?.carried).not.toContain('interpreter')
  })

  test('stops where a column was touched or confirmed, and for the months behind it', async () => {
    const { id, number } = await running(june, [JULY, AUGUST])
    const july = await rowOf(number, JULY)
    await write(july?.id ?? '', { persons: 3 })
    await write(id, { persons: 5, municipality: '05566028' })
    expect((await rowOf(number, JULY))?.values).toEqual({ ...carriedOf(june), persons: 3 })
    expect((await rowOf(number, AUGUST))?.values).toEqual({ ...carriedOf(june), persons: 3 })
    const again = await running(june)
    const row = await rowOf(again.number, JULY)
    await one(member, { id: op(), type: 'confirm', entry: row?.id, base: 1 })
    await write(again.id, { persons: 5 })
    expect((await rowOf(again.number, JULY))?.values).toEqual({ ...carriedOf(june), contacts: 0 })
  })

  test('what the month counts stays in it', async () => {
    const { id, number } = await running()
    await write(id, { contacts: 7, network_contacts: 2 })
    const now = await rowOf(number, JULY)
    expect(now).toMatchObject({ revision: 1, values: carriedOf(june) })
  })

  test('the entry taken away gives back what stood in the month before it', async () => {
    const { number } = await running(june, [JULY, AUGUST])
    const july = await rowOf(number, JULY)
    await write(july?.id ?? '', { persons: 4, phase: '2' })
    expect((await rowOf(number, AUGUST))?.values).toMatchObject({ persons: 4, phase: '2' })
    const removal = { id: op(), type: 'remove', entry: july?.id, base: 2 }
    expect((await one(member, removal)).outcome).toBe('applied')
    const august = await rowOf(number, AUGUST)
    expect(august).toMatchObject({ values: carriedOf(june), previous: { month: JUNE } })
    await one(member, { id: op(), type: 'restore', entry: july?.id, base: 3, change: removal.id })
    expect((await rowOf(number, AUGUST))?.values).toMatchObject({ persons: 4, phase: '2' })
  })
})

describe('closed in a month after the next one was opened', () => {
  test('the untouched row there is gone, and the case has ended once', async () => {
    const { id, number } = await running(june, [JULY, AUGUST])
    const rows = [await rowOf(number, JULY), await rowOf(number, AUGUST)]
    const closing = await write(id, { ...END, closed: JUNE })
    expect([await rowOf(number, JULY), await rowOf(number, AUGUST)]).toEqual([undefined, undefined])
    expect([await moved(JUNE), await moved(JULY), await moved(AUGUST)]).toEqual([
      { closed: 1, end: -1 },
      { start: -1, end: -1 },
      { start: -1, end: -1 },
    ])
    expect([await closed(JUNE), await closed(JULY)]).toEqual([1, 0])
    const [line] = (await historyOf(rows[0]?.id ?? '')).changes
    expect(line).toMatchObject({ type: 'follow', by: 'übernommen', patch: {} })
    // Undo brings both rows back, as they were.
    await one(member, { id: op(), type: 'restore', entry: id, base: closing.revision, change: closing.id })
    expect([await rowOf(number, JULY), await rowOf(number, AUGUST)]).toEqual(
      rows.map((row) => ({ ...row, revision: 3 })),
    )
    expect([await moved(JUNE), await moved(JULY), await closed(JUNE)]).toEqual([{}, {}, 0])
  })

  test('a row that comes back has what has been corrected meanwhile', async () => {
    const { id, number } = await running()
    await write(id, { ...END, closed: JUNE })
    await write(id, { municipality: '05566028' })
    await write(id, {
      status: 'active',
      closed: null,
      closing_type: null,
      closing_reason: null,
      goals_met: null,
    })
    expect((await rowOf(number, JULY))?.values).toEqual({ ...carriedOf(june), municipality: '05566028' })
  })

  test('the sheet is opened again without it', async () => {
    const { id, number } = await running()
    await write(id, { ...END, closed: JUNE })
    await open(member, UNIT, JULY)
    expect(await rowOf(number, JULY)).toBeUndefined()
  })

  test('a row with a contact stays, blocks the submission, and counts as a return after re-entry', async () => {
    const unit = 'lernen-foerdern'
    for (const month of [JUNE, JULY]) await open(other, unit, month)
    const { id, caseNumber } = await create(other, june, { unit, month: JUNE })
    await open(other, unit, JULY)
    const july = await rowOf(caseNumber, JULY, unit, other)
    await write(july?.id ?? '', { contacts: 1, contact_ways: ['phone'] }, other)
    await measure()
    await write(id, { ...END, closed: JUNE }, other)
    const now = await rowOf(caseNumber, JULY, unit, other)
    const issue = { rule: 'R22', level: 'submit', columns: ['status', 'opened'], detail: JUNE }
    expect(now).toEqual({
      ...july,
      revision: 2,
      values: { ...carriedOf(june), contacts: 1, contact_ways: ['phone'] },
      carried: [],
      issues: [issue],
      previous: now?.previous,
    })
    const { seq } = await sheet(other, unit, JULY)
    const refused = await other('POST', `/api/sheets/${unit}/${JULY}/submit`, { seq, reasons: [] })
    expect(refused).toMatchObject({ status: 409, json: { entries: [{ entry: july?.id, issues: [issue] }] } })
    expect((await write(july?.id ?? '', { status: 'active', opened: JULY }, other)).issues).toEqual([])
    expect([await moved(JUNE), await moved(JULY)]).toEqual([
      { closed: 1, end: -1 },
      { start: -1, returned: 1 },
    ])
    expect([await closed(JUNE), await closed(JULY)]).toEqual([1, 0])
  })

  test('the row that stays can be taken away instead', async () => {
    const { id, number } = await running()
    const july = await rowOf(number, JULY)
    await write(july?.id ?? '', { contacts: 1, contact_ways: ['phone'] })
    await write(id, { ...END, closed: JUNE })
    expect((await one(member, { id: op(), type: 'remove', entry: july?.id, base: 2 })).outcome).toBe(
      'applied',
    )
    expect([await moved(JUNE), await moved(JULY)]).toEqual([
      { closed: 1, end: -1 },
      { start: -1, end: -1 },
    ])
  })
})

describe('a short consultation that becomes Case Management after the next month was opened', () => {
  const short = { ...june, kind: 'short', phase: null, criteria_met: null, consent: null }
  const managed = { kind: 'cm', phase: '1', criteria_met: 4, consent: 'yes' }

  test('is Case Management there as well, converted once', async () => {
    const { number } = await running(short, [JULY, AUGUST])
    const [july, august] = [await rowOf(number, JULY), await rowOf(number, AUGUST)]
    const conversion = await write(july?.id ?? '', managed)
    expect((await rowOf(number, AUGUST))?.values).toEqual(carriedOf(june))
    expect([await moved(JUNE), await moved(JULY), await moved(AUGUST)]).toEqual([
      {},
      { converted: 1, end: 1 },
      { start: 1, end: 1 },
    ])
    expect(await closed(AUGUST)).toBe(0)
    const undo = {
      id: op(),
      type: 'restore',
      entry: july?.id,
      base: conversion.revision,
      change: conversion.id,
    }
    await one(member, undo)
    expect(await rowOf(number, AUGUST)).toEqual({ ...august, revision: 3 })
    expect([await moved(JULY), await moved(AUGUST)]).toEqual([{}, {}])
  })

  test('a row that was touched stays short and blocks its submission', async () => {
    const { number } = await running(short, [JULY, AUGUST])
    const [july, august] = [await rowOf(number, JULY), await rowOf(number, AUGUST)]
    await write(august?.id ?? '', { contacts: 1, contact_ways: ['phone'] })
    await write(july?.id ?? '', managed)
    const now = await rowOf(number, AUGUST)
    expect(now?.values).toMatchObject({ kind: 'short', contacts: 1 })
    expect(now?.issues).toEqual([{ rule: 'R22', level: 'submit', columns: ['kind'], detail: 'converted' }])
  })
})

describe('a later sheet that was submitted or accepted', () => {
  async function acceptedJuly(): Promise<Found> {
    const unit = 'lernen-foerdern'
    const { id, caseNumber } = await create(other, june, { unit, month: JUNE })
    await open(other, unit, JULY)
    for (const entry of (await sheet(other, unit, JULY)).entries)
      await one(other, { id: op(), type: 'confirm', entry: entry.id, base: entry.revision })
    const { seq } = await sheet(other, unit, JULY)
    const submitted = await other('POST', `/api/sheets/${unit}/${JULY}/submit`, { seq, reasons: [] })
    expect(submitted.status).toBe(200)
    expect((await county('POST', `/api/sheets/${unit}/${JULY}/accept`, { seq })).status).toBe(200)
    return { id, number: caseNumber }
  }
  const cellOf = async (): Promise<Record<string, unknown> | undefined> => {
    const { json } = await county<Overview>('GET', `/api/sheets/overview?from=${JUNE}&to=${JULY}`)
    return { ...json.units.find((unit) => unit.id === 'lernen-foerdern')?.cells[1] }
  }

  test('is not touched; the matrix tells it until a correction is accepted', async () => {
    const unit = 'lernen-foerdern'
    const { id, number } = await acceptedJuly()
    const was = await sheet(other, unit, JULY)
    expect(await cellOf()).toMatchObject({ state: 'accepted', apart: 0 })
    await write(id, { municipality: '05566028' }, other)
    const now = await sheet(other, unit, JULY)
    const july = now.entries.find((entry) => entry.caseNumber === number)
    expect(now).toEqual({
      ...was,
      entries: was.entries.map((entry) =>
        entry.caseNumber === number ? { ...entry, apart: ['municipality'], previous: july?.previous } : entry,
      ),
    })
    expect(await cellOf()).toMatchObject({ state: 'accepted', apart: 1 })
    const proposal = {
      entry: july?.id,
      base: july?.revision,
      values: { municipality: '05566028' },
      reason: 'late_information',
    }
    const path = `/api/sheets/${unit}/${JULY}/corrections`
    const { json } = await other<{ corrections: { id: string }[] }>('POST', path, proposal)
    await county('POST', `${path}/${json.corrections[0]?.id}/accept`, {})
    expect(await rowOf(number, JULY, unit, other)).toMatchObject({ values: { municipality: '05566028' } })
    expect(await rowOf(number, JULY, unit, other)).not.toHaveProperty('apart')
    expect(await cellOf()).toMatchObject({ apart: 0 })
    // Undone in the first month, it is the accepted one that no longer fits.
    await write(id, { municipality: '05566076' }, other)
    expect(await cellOf()).toMatchObject({ apart: 1 })
    await write(id, { municipality: '05566028' }, other)
    expect(await cellOf()).toMatchObject({ apart: 0 })
  })

  test('a correction of an accepted month follows into the open one behind it', async () => {
    const unit = 'lernen-foerdern'
    await open(other, unit, AUGUST)
    const { entries } = await sheet(other, unit, JULY)
    const [july] = entries
    const number = july?.caseNumber ?? ''
    expect((await rowOf(number, AUGUST, unit, other))?.values['persons']).toBe(july?.values['persons'])
    const path = `/api/sheets/${unit}/${JULY}/corrections`
    const { json } = await other<{ corrections: { id: string }[] }>('POST', path, {
      entry: july?.id,
      base: july?.revision,
      values: { persons: 6 },
      reason: 'typo',
    })
    expect((await county('POST', `${path}/${json.corrections.at(-1)?.id}/accept`, {})).status).toBe(200)
    const august = await rowOf(number, AUGUST, unit, other)
    expect(august).toMatchObject({ revision: 2, values: { persons: 6 } })
    expect(august?.carried).toContain('persons')
  })
})

describe('who works in the later month at the same time', () => {
  test('learns of it by the feed, whose seq only grows', async () => {
    const { id, number } = await running()
    const { seq } = await sheet(member, UNIT, JULY)
    await write(id, { municipality: '05566028' })
    const feed = `/api/sheets/${UNIT}/${JULY}/changes?after=${seq}`
    const { json } = await member<SheetView & { removed: string[] }>('GET', feed)
    expect(json.seq).toBeGreaterThan(seq)
    expect(json.entries.map((entry) => [entry.caseNumber, entry.values['municipality']])).toEqual([
      [number, '05566028'],
    ])
    await write(id, { ...END, closed: JUNE })
    const gone = await member<SheetView & { removed: string[] }>('GET', feed)
    expect(gone.json.removed).toEqual([json.entries[0]?.id])
    expect(gone.json.seq).toBeGreaterThan(json.seq)
  })

  test('writes another column without a conflict; the same one is a conflict that tells both', async () => {
    const { id, number } = await running()
    const row = await rowOf(number, JULY)
    await write(id, { municipality: '05566028', persons: 2 })
    const free = await one(member, {
      id: op(),
      type: 'set',
      entry: row?.id,
      base: 1,
      values: { contacts: 0 },
    })
    expect(free).toMatchObject({ outcome: 'applied', revision: 3 })
    const mine = await one(member, { id: op(), type: 'set', entry: row?.id, base: 1, values: { persons: 4 } })
    expect(mine).toMatchObject({
      outcome: 'conflict',
      values: { persons: 4 },
      current: { persons: { value: 2, by: 'übernommen' } },
    })
    const equal = { id: op(), type: 'set', entry: row?.id, base: 1, values: { municipality: '05566028' } }
    expect((await one(member, equal)).outcome).toBe('applied')
  })

  test('a confirmation says nothing of a value that was not on the screen', async () => {
    const { id, number } = await running()
    const row = await rowOf(number, JULY)
    await write(id, { municipality: '05566028' })
    await one(member, { id: op(), type: 'confirm', entry: row?.id, base: 1 })
    expect(await rowOf(number, JULY)).toMatchObject({
      carried: ['municipality'],
      values: { ...carriedOf(june), municipality: '05566028', contacts: 0 },
    })
  })

  test('takes away a row that has followed meanwhile: nobody typed into it', async () => {
    const { id, number } = await running()
    const row = await rowOf(number, JULY)
    await write(id, { municipality: '05566028' })
    const removal = await one(member, { id: op(), type: 'remove', entry: row?.id, base: 1 })
    expect(removal.outcome).toBe('applied')
    expect(await rowOf(number, JULY)).toBeUndefined()
  })

  test('a contact that arrives after the row went with its case brings it back, to be decided', async () => {
    const { id, number } = await running()
    const row = await rowOf(number, JULY)
    await write(id, { ...END, closed: JUNE })
    const late = {
      id: op(),
      type: 'set',
      entry: row?.id,
      base: 1,
      values: { contacts: 2, contact_ways: ['phone'] },
    }
    const result = await one(member, late)
    expect(result).toMatchObject({ outcome: 'applied', revision: 4 })
    expect(result.issues.map(({ rule }) => rule)).toEqual(['R22'])
    expect(await rowOf(number, JULY)).toMatchObject({
      values: { ...carriedOf(june), contacts: 2, contact_ways: ['phone'] },
      carried: [],
      previous: { month: JUNE, status: 'closed' },
    })
  })

  test('in one request that closes and writes into the later month, both are kept', async () => {
    const { id, number } = await running()
    const row = await rowOf(number, JULY)
    const results = await change(
      member,
      { id: op(), type: 'set', entry: id, base: 1, values: { ...END, closed: JUNE } },
      { id: op(), type: 'set', entry: row?.id, base: 1, values: { contacts: 2, contact_ways: ['phone'] } },
    )
    expect(results.map(({ outcome }) => outcome)).toEqual(['applied', 'applied'])
    expect((await rowOf(number, JULY))?.issues.map(({ rule }) => rule)).toEqual(['R22'])
  })
})

describe('a case that another unit has taken over since', () => {
  test('follows there, tells no person, and a row that was handed over does not go', async () => {
    const { id, number } = await running()
    await open(other, 'lernen-foerdern', AUGUST)
    await open(member, UNIT, AUGUST)
    await one(member, { id: op(), type: 'handover', case: number, unit: 'lernen-foerdern', from: AUGUST })
    await write(id, { municipality: '05566028' })
    const august = await rowOf(number, AUGUST, 'lernen-foerdern', other)
    expect(august).toMatchObject({ values: { municipality: '05566028' } })
    const told = await other('GET', `/api/entries/${august?.id}/history`)
    expect(told.text).not.toMatch(/Fachkraft/)
    const july = await rowOf(number, JULY)
    await write(july?.id ?? '', { ...END, closed: JULY })
    const stays = await rowOf(number, AUGUST, 'lernen-foerdern', other)
    expect(stays?.values['status']).toBe('active')
    expect(stays?.issues.map(({ rule }) => rule)).toContain('R22')
  })
})

test('ids of what follows are such as nobody can send', async () => {
  const { results } = await env.DB.prepare('SELECT id FROM change WHERE follows IS NOT NULL').all<{
    id: string
  }>()
  expect(results.length).toBeGreaterThan(0)
  for (const { id } of results) {
    expect(id).not.toMatch(/^[A-Za-z0-9_-]{1,64}$/)
    const taken = { id, type: 'create', unit: UNIT, month: JULY, values: { kind: 'contact' } }
    expect((await member('POST', '/api/changes', { operations: [taken] })).status).toBe(400)
  }
})

test('an operation that is sent again does not follow twice', async () => {
  const { id, number } = await running()
  const operation = { id: op(), type: 'set', entry: id, base: 1, values: { municipality: '05566028' } }
  const first = await one(member, operation)
  expect(await one(member, operation)).toEqual(first)
  const row = await rowOf(number, JULY)
  expect((await historyOf(row?.id ?? '')).changes).toHaveLength(2)
})

test('the log makes every row that has followed', async () => {
  expect((await selfCheck(env.DB)).deviations).toEqual([])
})

import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import type { Overview } from '#domain/sheet/overview.ts'
import type { SheetView } from '#domain/sheet/sheet.ts'
import { selfCheck } from '../../worker/store/self-check.ts'
import {
  AUGUST,
  carriedOf,
  END,
  historyOf,
  JULY,
  june,
  JUNE,
  rowOf,
  running,
  throughMonths,
  UNIT,
  who,
  write,
} from '../support/months.ts'
import { change, create, one, op, open, sheet } from '../support/sheets.ts'

throughMonths()

describe('a later sheet that was submitted or accepted', () => {
  async function acceptedJuly(): Promise<{ readonly id: string; readonly number: string }> {
    const unit = 'lernen-foerdern'
    await open(who.other, unit, JUNE)
    const { id, caseNumber } = await create(who.other, june, { unit, month: JUNE })
    await open(who.other, unit, JULY)
    for (const entry of (await sheet(who.other, unit, JULY)).entries)
      await one(who.other, { id: op(), type: 'confirm', entry: entry.id, base: entry.revision })
    const { seq } = await sheet(who.other, unit, JULY)
    const submitted = await who.other('POST', `/api/sheets/${unit}/${JULY}/submit`, { seq, reasons: [] })
    expect(submitted.status).toBe(200)
    expect((await who.county('POST', `/api/sheets/${unit}/${JULY}/accept`, { seq })).status).toBe(200)
    return { id, number: caseNumber }
  }
  const cellOf = async (): Promise<Record<string, unknown> | undefined> => {
    const { json } = await who.county<Overview>('GET', `/api/sheets/overview?from=${JUNE}&to=${JULY}`)
    return { ...json.units.find((unit) => unit.id === 'lernen-foerdern')?.cells[1] }
  }

  test('is not touched; the matrix tells it until a correction is accepted', async () => {
    const unit = 'lernen-foerdern'
    const { id, number } = await acceptedJuly()
    const was = await sheet(who.other, unit, JULY)
    expect(await cellOf()).toMatchObject({ state: 'accepted', apart: 0 })
    await write(id, { municipality: '05566028' }, who.other)
    const now = await sheet(who.other, unit, JULY)
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
    const { json } = await who.other<{ corrections: { id: string }[] }>('POST', path, proposal)
    await who.county('POST', `${path}/${json.corrections[0]?.id}/accept`, {})
    expect(await rowOf(number, JULY, unit, who.other)).toMatchObject({ values: { municipality: '05566028' } })
    expect(await rowOf(number, JULY, unit, who.other)).not.toHaveProperty('apart')
    expect(await cellOf()).toMatchObject({ apart: 0 })
    // Undone in the first month, it is the accepted one that no longer fits.
    await write(id, { municipality: '05566076' }, who.other)
    expect(await cellOf()).toMatchObject({ apart: 1 })
    await write(id, { municipality: '05566028' }, who.other)
    expect(await cellOf()).toMatchObject({ apart: 0 })
  })

  test('a correction of an accepted month follows into the open one behind it', async () => {
    const unit = 'lernen-foerdern'
    await open(who.other, unit, AUGUST)
    const { entries } = await sheet(who.other, unit, JULY)
    const [july] = entries
    const number = july?.caseNumber ?? ''
    expect((await rowOf(number, AUGUST, unit, who.other))?.values['persons']).toBe(july?.values['persons'])
    const path = `/api/sheets/${unit}/${JULY}/corrections`
    const { json } = await who.other<{ corrections: { id: string }[] }>('POST', path, {
      entry: july?.id,
      base: july?.revision,
      values: { persons: 6 },
      reason: 'typo',
    })
    expect((await who.county('POST', `${path}/${json.corrections.at(-1)?.id}/accept`, {})).status).toBe(200)
    const august = await rowOf(number, AUGUST, unit, who.other)
    expect(august).toMatchObject({ revision: 2, values: { persons: 6 } })
    expect(august?.carried).toContain('persons')
  })
})

describe('who works in the later month at the same time', () => {
  test('learns of it by the feed, whose seq only grows', async () => {
    const { id, number } = await running()
    const { seq } = await sheet(who.member, UNIT, JULY)
    await write(id, { municipality: '05566028' })
    const feed = `/api/sheets/${UNIT}/${JULY}/changes?after=${seq}`
    const { json } = await who.member<SheetView & { removed: string[] }>('GET', feed)
    expect(json.seq).toBeGreaterThan(seq)
    expect(json.entries.map((entry) => [entry.caseNumber, entry.values['municipality']])).toEqual([
      [number, '05566028'],
    ])
    await write(id, { ...END, closed: JUNE })
    const gone = await who.member<SheetView & { removed: string[] }>('GET', feed)
    expect(gone.json.removed).toEqual([json.entries[0]?.id])
    expect(gone.json.seq).toBeGreaterThan(json.seq)
  })

  test('writes another column without a conflict; the same one is a conflict that tells both', async () => {
    const { id, number } = await running()
    const row = await rowOf(number, JULY)
    await write(id, { municipality: '05566028', persons: 2 })
    const free = await one(who.member, {
      id: op(),
      type: 'set',
      entry: row?.id,
      base: 1,
      values: { contacts: 0 },
    })
    expect(free).toMatchObject({ outcome: 'applied', revision: 3 })
    const mine = await one(who.member, {
      id: op(),
      type: 'set',
      entry: row?.id,
      base: 1,
      values: { persons: 4 },
    })
    expect(mine).toMatchObject({
      outcome: 'conflict',
      values: { persons: 4 },
      current: { persons: { value: 2, by: 'übernommen' } },
    })
    const equal = { id: op(), type: 'set', entry: row?.id, base: 1, values: { municipality: '05566028' } }
    expect((await one(who.member, equal)).outcome).toBe('applied')
  })

  test('a confirmation says nothing of a value that was not on the screen', async () => {
    const { id, number } = await running()
    const row = await rowOf(number, JULY)
    await write(id, { municipality: '05566028' })
    await one(who.member, { id: op(), type: 'confirm', entry: row?.id, base: 1 })
    expect(await rowOf(number, JULY)).toMatchObject({
      carried: ['municipality'],
      values: { ...carriedOf(june), municipality: '05566028', contacts: 0 },
    })
  })

  test('takes away a row that has followed meanwhile: nobody typed into it', async () => {
    const { id, number } = await running()
    const row = await rowOf(number, JULY)
    await write(id, { municipality: '05566028' })
    const removal = await one(who.member, { id: op(), type: 'remove', entry: row?.id, base: 1 })
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
    const result = await one(who.member, late)
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
      who.member,
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
    await open(who.other, 'lernen-foerdern', AUGUST)
    await open(who.member, UNIT, AUGUST)
    await one(who.member, { id: op(), type: 'handover', case: number, unit: 'lernen-foerdern', from: AUGUST })
    await write(id, { municipality: '05566028' })
    const august = await rowOf(number, AUGUST, 'lernen-foerdern', who.other)
    expect(august).toMatchObject({ values: { municipality: '05566028' } })
    const told = await who.other('GET', `/api/entries/${august?.id}/history`)
    expect(told.text).not.toMatch(/Fachkraft/)
    const july = await rowOf(number, JULY)
    await write(july?.id ?? '', { ...END, closed: JULY })
    const stays = await rowOf(number, AUGUST, 'lernen-foerdern', who.other)
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
    expect((await who.member('POST', '/api/changes', { operations: [taken] })).status).toBe(400)
  }
})

test('an operation that is sent again does not follow twice', async () => {
  const { id, number } = await running()
  const operation = { id: op(), type: 'set', entry: id, base: 1, values: { municipality: '05566028' } }
  const first = await one(who.member, operation)
  expect(await one(who.member, operation)).toEqual(first)
  const row = await rowOf(number, JULY)
  expect((await historyOf(row?.id ?? '')).changes).toHaveLength(2)
})

test('the log makes every row that has followed', async () => {
  expect((await selfCheck(env.DB)).deviations).toEqual([])
})

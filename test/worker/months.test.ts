import { describe, expect, test } from 'vitest'
import {
  AUGUST,
  carriedOf,
  closed,
  END,
  historyOf,
  JULY,
  june,
  JUNE,
  measure,
  moved,
  rowOf,
  running,
  throughMonths,
  UNIT,
  who,
  write,
} from '../support/months.ts'
import { create, one, op, open, sheet } from '../support/sheets.ts'

throughMonths()

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
    expect((await one(who.member, undo)).outcome).toBe('applied')
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
    await one(who.member, { id: op(), type: 'confirm', entry: row?.id, base: 1 })
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
    expect((await one(who.member, removal)).outcome).toBe('applied')
    const august = await rowOf(number, AUGUST)
    expect(august).toMatchObject({ values: carriedOf(june), previous: { month: JUNE } })
    await one(who.member, { id: op(), type: 'restore', entry: july?.id, base: 3, change: removal.id })
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
    await one(who.member, {
      id: op(),
      type: 'restore',
      entry: id,
      base: closing.revision,
      change: closing.id,
    })
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
    await open(who.member, UNIT, JULY)
    expect(await rowOf(number, JULY)).toBeUndefined()
  })

  test('a row with a contact stays, blocks the submission, and counts as a return after re-entry', async () => {
    const unit = 'lernen-foerdern'
    for (const month of [JUNE, JULY]) await open(who.other, unit, month)
    const { id, caseNumber } = await create(who.other, june, { unit, month: JUNE })
    await open(who.other, unit, JULY)
    const july = await rowOf(caseNumber, JULY, unit, who.other)
    await write(july?.id ?? '', { contacts: 1, contact_ways: ['phone'] }, who.other)
    await measure()
    await write(id, { ...END, closed: JUNE }, who.other)
    const now = await rowOf(caseNumber, JULY, unit, who.other)
    const issue = { rule: 'R22', level: 'submit', columns: ['status', 'opened'], detail: JUNE }
    expect(now).toEqual({
      ...july,
      revision: 3,
      values: { ...carriedOf(june), contacts: 1, contact_ways: ['phone'] },
      carried: [],
      issues: [issue],
      previous: now?.previous,
    })
    const { seq } = await sheet(who.other, unit, JULY)
    const refused = await who.other('POST', `/api/sheets/${unit}/${JULY}/submit`, { seq, reasons: [] })
    expect(refused).toMatchObject({ status: 409, json: { entries: [{ entry: july?.id, issues: [issue] }] } })
    expect((await write(july?.id ?? '', { status: 'active', opened: JULY }, who.other)).issues).toEqual([])
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
    expect((await one(who.member, { id: op(), type: 'remove', entry: july?.id, base: 2 })).outcome).toBe(
      'applied',
    )
    expect([await moved(JUNE), await moved(JULY)]).toEqual([
      { closed: 1, end: -1 },
      { start: -1, end: -1 },
    ])
  })
})

describe('an end that two months tell of', () => {
  async function bothClosed(second: string): Promise<string[]> {
    const { id, number } = await running()
    const july = await rowOf(number, JULY)
    await write(july?.id ?? '', { ...END, closed: second, contacts: 0 })
    await write(id, { ...END, closed: JUNE })
    return ((await rowOf(number, JULY))?.issues ?? []).map(({ rule, detail }) => `${rule} ${detail}`)
  }

  test('counts once, in the first of them, and blocks the second', async () => {
    expect(await bothClosed(JUNE)).toEqual(['R24 again'])
    expect([await closed(JUNE), await closed(JULY)]).toEqual([1, 0])
    expect([await moved(JUNE), await moved(JULY)]).toEqual([
      { closed: 1, end: -1 },
      { start: -1, end: -1 },
    ])
  })

  test('is two where they name different months: the account then has a return between them', async () => {
    expect(await bothClosed(JULY)).toEqual(['R24 again'])
    expect([await closed(JUNE), await closed(JULY)]).toEqual([1, 1])
    expect([await moved(JUNE), await moved(JULY)]).toEqual([
      { closed: 1, end: -1 },
      { start: -1, returned: 1, closed: 1, end: -1 },
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
    await one(who.member, undo)
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

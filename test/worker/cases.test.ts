import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, test } from 'vitest'
import { as, type Call, seed } from '../support/api.ts'
import { change, CM, create, one, op, open, sheet } from '../support/sheets.ts'

let first: Call
let other: Call
let coordinator: Call

beforeAll(async () => {
  await seed()
  first = await as('caritas-1')
  other = await as('lernen-1')
  coordinator = await as('koordination')
  for (const month of ['2023-06', '2023-07']) await open(first, 'caritas-rheine', month)
})

const of = async (call: Call, number: string, month: string, unit = 'caritas-rheine') =>
  (await sheet(call, unit, month)).entries.find((entry) => entry.caseNumber === number)
const june = { ...CM, opened: '2023-06' }
const handOver = (number: string, from: string, unit = 'lernen-foerdern') => ({
  id: op(),
  type: 'handover',
  case: number,
  unit,
  from,
})

describe('a case', () => {
  test('is known in the next month by what it was: conversion from short to Case Management', async () => {
    const { caseNumber } = await create(first, { ...june, kind: 'short', phase: null }, { month: '2023-06' })
    await open(first, 'caritas-rheine', '2023-07')
    const row = await of(first, caseNumber, '2023-07')
    const values = { kind: 'cm', phase: '1', contacts: 1, contact_ways: ['phone'] }
    const result = await one(first, { id: op(), type: 'set', entry: row?.id, base: 1, values })
    expect(result).toMatchObject({ outcome: 'applied', issues: [] })
    expect(await of(first, caseNumber, '2023-07')).toMatchObject({ carried: [], previous: { kind: 'short' } })
  })

  test('that was closed comes back under its number, active anew', async () => {
    const closing = {
      status: 'closed',
      closed: '2023-06',
      closing_type: 'regular',
      closing_reason: 'goals_reached',
      goals_met: 'full',
    }
    const { caseNumber } = await create(first, { ...june, phase: '7', ...closing }, { month: '2023-06' })
    const again = { type: 'create', unit: 'caritas-rheine', month: '2023-07', case: caseNumber }
    expect(await one(other, { id: op(), ...again, unit: 'lernen-foerdern', values: {} })).toMatchObject({
      code: 'case_not_found',
    })
    const result = await one(first, { id: op(), ...again, values: { contacts: 2 } })
    expect(result).toMatchObject({
      outcome: 'applied',
      caseNumber,
      values: { status: 'active', opened: '2023-07', contacts: 2, origin: '475' },
    })
    expect(result.values).not.toHaveProperty('closed')
    expect((await of(first, caseNumber, '2023-07'))?.previous).toMatchObject({ status: 'closed', phase: '7' })
    expect(await one(first, { id: op(), ...again, values: {} })).toMatchObject({
      code: 'case_already_in_month',
    })
  })

  test('is split: a new number starts from its values', async () => {
    const { id, caseNumber } = await create(first, { ...june, persons: 4 }, { month: '2023-06' })
    const split = {
      id: op(),
      type: 'create',
      unit: 'caritas-rheine',
      month: '2023-06',
      split: id,
      values: { persons: 1 },
    }
    const result = await one(first, split)
    expect(result.caseNumber).not.toBe(caseNumber)
    expect(result.values).toMatchObject({ persons: 1, origin: '475', status: 'active' })
    const row = await env.DB.prepare(
      'SELECT p.number FROM case_file c JOIN case_file p ON p.id = c.split_from WHERE c.number = ?',
    )
      .bind(result.caseNumber)
      .first()
    expect(row).toEqual({ number: caseNumber })
    expect(await one(other, { ...split, id: op(), unit: 'lernen-foerdern' })).toMatchObject({
      code: 'entry_not_found',
    })
  })

  describe('is split, and its persons are counted once', () => {
    const rowsOf = async (...numbers: (string | undefined)[]) => {
      const { entries } = await sheet(first, 'caritas-rheine', '2023-06')
      return numbers.map((number) => entries.find(({ caseNumber }) => caseNumber === number)?.values)
    }
    const families = async () => {
      const { json } = await coordinator<{
        all: { families: number; familyPersons: number; single: number; unknown: number }
        year: { cases: number; persons: number }
      }>('GET', '/api/reports/families?asOf=2023-07-01')
      return { ...json.all, ...json.year }
    }
    const splitOf = (id: string, values: object) => ({
      id: op(),
      type: 'create',
      unit: 'caritas-rheine',
      month: '2023-06',
      split: id,
      values,
    })
    // As Steinfurt's families: five persons, three of them children; two of five move out, one of them a child.
    const family = { ...june, persons: 5, minors: 3, arrival_year: 2010 }

    test('those who go are taken from the old row, in the same stroke', async () => {
      const parent = await create(first, family, { month: '2023-06' })
      const [before] = await rowsOf(parent.caseNumber)
      const counted = await families()
      const made = await one(first, splitOf(parent.id, { persons: 2, minors: 1 }))
      expect(made).toMatchObject({ outcome: 'applied', revision: 1 })
      const [old, fresh] = await rowsOf(parent.caseNumber, made.caseNumber)
      expect(old).toEqual({ ...before, persons: 3, minors: 2 })
      // No contact, no text of the month goes with it; what is carried does.
      const { contacts: _, contact_ways: _ways, ...carried } = before ?? {}
      expect(fresh).toEqual({ ...carried, status: 'active', opened: '2023-06', persons: 2, minors: 1 })
      expect(await families()).toEqual({
        ...counted,
        families: counted.families + 1,
        cases: counted.cases + 1,
      })
      const { json } = await first<{ changes: { by: string; patch: object }[] }>(
        'GET',
        `/api/entries/${parent.id}/history`,
      )
      expect(json.changes[0]?.patch).toEqual({
        persons: { before: 5, after: 3 },
        minors: { before: 3, after: 2 },
      })
      expect(json.changes).toHaveLength(2)
    })

    test('without a number nobody goes: the new row says nothing of persons, and the old one keeps its own', async () => {
      const parent = await create(first, family, { month: '2023-06' })
      const [before] = await rowsOf(parent.caseNumber)
      const counted = await families()
      const made = await one(first, splitOf(parent.id, {}))
      const [old, fresh] = await rowsOf(parent.caseNumber, made.caseNumber)
      expect(old).toEqual(before)
      expect(fresh).not.toHaveProperty('persons')
      expect(fresh).not.toHaveProperty('minors')
      expect(await families()).toEqual({ ...counted, unknown: counted.unknown + 1, cases: counted.cases + 1 })
    })

    test.each([[{ persons: 5 }], [{ persons: 6 }], [{ persons: 1, minors: 4 }]])(
      '%j cannot go of five with three children: nothing is written',
      async (values) => {
        const parent = await create(first, family, { month: '2023-06' })
        const all = await sheet(first, 'caritas-rheine', '2023-06')
        expect(await one(first, splitOf(parent.id, values))).toMatchObject({
          outcome: 'refused',
          code: 'split_too_many',
          issues: [],
        })
        expect(await sheet(first, 'caritas-rheine', '2023-06')).toEqual(all)
      },
    )

    test('sent again it takes nobody more, and two splits in one request take from what is left', async () => {
      const parent = await create(first, family, { month: '2023-06' })
      const operation = splitOf(parent.id, { persons: 1, minors: 1 })
      const answer = await one(first, operation)
      expect(await one(first, operation)).toEqual(answer)
      expect((await rowsOf(parent.caseNumber))[0]).toMatchObject({ persons: 4, minors: 2 })
      const two = [splitOf(parent.id, { persons: 1 }), splitOf(parent.id, { persons: 2 })]
      const results = await change(first, ...two)
      expect(results.map(({ outcome }) => outcome)).toEqual(['applied', 'applied'])
      expect((await rowsOf(parent.caseNumber))[0]).toMatchObject({ persons: 1, minors: 2 })
    })

    test('from the row of another month nobody goes: there they would not be taken away', async () => {
      const parent = await create(first, family, { month: '2023-06' })
      const july = (values: object) => ({ ...splitOf(parent.id, values), month: '2023-07' })
      expect(await one(first, july({ persons: 1 }))).toMatchObject({ code: 'entry_not_found' })
      const made = await one(first, july({}))
      expect(made).toMatchObject({ outcome: 'applied', values: { origin: '475' } })
      expect(made.values).not.toHaveProperty('persons')
    })

    test('in a month that later ones follow, and beside other changes of the old row in one request', async () => {
      const parent = await create(first, { ...family, opened: '2023-07' }, { month: '2023-07' })
      await open(first, 'caritas-rheine', '2023-08')
      const july = (values: object) => ({ ...splitOf(parent.id, values), month: '2023-07' })
      const own = { id: op(), type: 'set', entry: parent.id, base: 1, values: { contacts: 2 } }
      const results = await change(first, own, july({ persons: 2, minors: 1 }))
      expect(results.map(({ outcome }) => outcome)).toEqual(['applied', 'applied'])
      const { entries } = await sheet(first, 'caritas-rheine', '2023-07')
      expect(entries.find(({ id }) => id === parent.id)).toMatchObject({
        revision: 3,
        values: { persons: 3, minors: 2, contacts: 2 },
      })
      // The row that was carried over meanwhile follows, as with every late change.
      expect((await of(first, parent.caseNumber, '2023-08'))?.values).toMatchObject({ persons: 3, minors: 2 })
    })

    test('what somebody else writes into the old row meanwhile is not lost', async () => {
      const parent = await create(first, family, { month: '2023-06' })
      await one(first, splitOf(parent.id, { persons: 2, minors: 1 }))
      const stale = await one(first, {
        id: op(),
        type: 'set',
        entry: parent.id,
        base: 1,
        values: { persons: 6 },
      })
      expect(stale).toMatchObject({ outcome: 'conflict', current: { persons: { value: 3 } } })
      expect((await rowsOf(parent.caseNumber))[0]).toMatchObject({ persons: 3, minors: 2 })
    })
  })

  test('corrected in a past month tells its later months what was before', async () => {
    const { id, caseNumber } = await create(first, june, { month: '2023-06' })
    await open(first, 'caritas-rheine', '2023-07')
    await open(first, 'caritas-rheine', '2023-08')
    const before = await of(first, caseNumber, '2023-08')
    expect(before?.previous).toMatchObject({
      month: '2023-07',
      lastContact: '2023-06',
      ageBandSince: '2023-06',
    })
    await one(first, {
      id: op(),
      type: 'set',
      entry: id,
      base: 1,
      values: { contacts: 0, contact_ways: null },
    })
    expect((await of(first, caseNumber, '2023-08'))?.previous).toMatchObject({
      month: '2023-07',
      lastContact: null,
    })
    const july = await of(first, caseNumber, '2023-07')
    expect(july?.previous).toMatchObject({ month: '2023-06', quietMonths: 1 })
    await one(first, { id: op(), type: 'remove', entry: july?.id, base: 1 })
    expect((await of(first, caseNumber, '2023-08'))?.previous).toMatchObject({
      month: '2023-06',
      quietMonths: 1,
    })
  })

  test('changed in two months by one request is consistent afterwards', async () => {
    const { id, caseNumber } = await create(first, june, { month: '2023-06' })
    for (const month of ['2023-07', '2023-08']) await open(first, 'caritas-rheine', month)
    const july = await of(first, caseNumber, '2023-07')
    const operations = [
      { id: op(), type: 'set', entry: july?.id, base: 1, values: { phase: '3' } },
      { id: op(), type: 'set', entry: id, base: 1, values: { phase: '2', contacts: 0, contact_ways: null } },
    ]
    const { status } = await first('POST', '/api/changes', { operations })
    expect(status).toBe(200)
    expect((await of(first, caseNumber, '2023-07'))?.previous).toMatchObject({ phase: '2' })
    expect((await of(first, caseNumber, '2023-08'))?.previous).toMatchObject({
      phase: '3',
      lastContact: null,
    })
  })

  test('is assigned to a person of the unit, which only the unit sees', async () => {
    const { caseNumber } = await create(first, june, { month: '2023-06' })
    const at = `/api/cases/${caseNumber}/assignee`
    expect(
      (await first<{ id: string }[]>('GET', '/api/units/caritas-rheine/people')).json.map((p) => p.id),
    ).toEqual(['caritas-1', 'caritas-2'])
    expect((await coordinator('GET', '/api/units/caritas-rheine/people')).status).toBe(404)
    expect((await first('POST', at, { user: 'lernen-1' })).status).toBe(400)
    expect((await other('POST', at, { user: 'lernen-1' })).status).toBe(404)
    expect((await first('POST', at, { user: 'caritas-2' })).status).toBe(200)
    expect((await of(first, caseNumber, '2023-06'))?.assignee).toBe('caritas-2')
    expect((await of(coordinator, caseNumber, '2023-06'))?.assignee).toBeNull()
  })
})

describe('a handover', () => {
  test('moves the case from a month on; earlier months stay', async () => {
    const { id, caseNumber } = await create(first, june, { month: '2023-06' })
    await open(first, 'caritas-rheine', '2023-07')
    const { seq } = await sheet(first, 'caritas-rheine', '2023-07')
    const july = await of(first, caseNumber, '2023-07')
    const operation = handOver(caseNumber, '2023-07')
    expect(await one(first, operation)).toMatchObject({ outcome: 'applied' })
    expect(await one(first, operation)).toMatchObject({ outcome: 'applied' })
    expect((await of(first, caseNumber, '2023-06'))?.id).toBe(id)
    expect(await of(first, caseNumber, '2023-07')).toBeUndefined()
    const { json } = await first<{ removed: string[] }>(
      'GET',
      `/api/sheets/caritas-rheine/2023-07/changes?after=${seq}`,
    )
    expect(json.removed).toEqual([july?.id])
    expect((await sheet(other, 'lernen-foerdern', '2023-07')).state).toBe('unopened')
    await open(other, 'lernen-foerdern', '2023-07')
    const theirs = await of(other, caseNumber, '2023-07', 'lernen-foerdern')
    expect(theirs).toMatchObject({ id: july?.id, revision: 2 })
    await open(other, 'lernen-foerdern', '2023-08')
    expect(await of(other, caseNumber, '2023-08', 'lernen-foerdern')).toBeDefined()
    await open(first, 'caritas-rheine', '2023-08')
    expect(await of(first, caseNumber, '2023-08')).toBeUndefined()
    const { text } = await other('GET', `/api/entries/${july?.id}/history`)
    expect(text).toContain('"handover"')
    expect(text).not.toContain('Erste Fachkraft')
  })

  test('for the next month leaves the present one with the unit', async () => {
    const { caseNumber } = await create(first, june, { month: '2023-06' })
    expect(await one(first, handOver(caseNumber, '2023-10'))).toMatchObject({ outcome: 'applied' })
    await open(first, 'caritas-rheine', '2023-07')
    expect(await of(first, caseNumber, '2023-07')).toBeDefined()
    await open(other, 'lernen-foerdern', '2023-09')
    expect(await of(other, caseNumber, '2023-09', 'lernen-foerdern')).toBeUndefined()
  })

  test('is refused where it cannot be', async () => {
    const { caseNumber } = await create(first, june, { month: '2023-06' })
    const codes = async (operation: unknown, call = first) => (await one(call, operation)).code
    expect(await codes(handOver(caseNumber, '2023-07', 'caritas-rheine'))).toBe('same_unit')
    expect(await codes(handOver(caseNumber, '2023-07', 'nowhere'))).toBe('unit_not_found')
    expect(await codes(handOver(caseNumber, '2023-12'))).toBe('month_in_future')
    expect(await codes(handOver(caseNumber, '2023-07'), other)).toBe('case_not_found')
    expect(await codes(handOver('00000000*', '2023-07'))).toBe('case_not_found')
    expect(await codes(handOver(caseNumber, '2023-07'), coordinator)).toBe('not_allowed')
    await env.DB.prepare(
      "UPDATE sheet SET state = 'submitted' WHERE unit = 'caritas-rheine' AND month = '2023-06'",
    ).run()
    expect(await codes(handOver(caseNumber, '2023-06'))).toBe('sheet_not_open')
    await env.DB.prepare(
      "UPDATE sheet SET state = 'open' WHERE unit = 'caritas-rheine' AND month = '2023-06'",
    ).run()
  })
})

describe('erasure', () => {
  test('leaves nothing of the case but that it was there', async () => {
    const { id, caseNumber } = await create(first, { ...june, persons: 29, minors: 13 }, { month: '2023-06' })
    await one(first, { id: op(), type: 'set', entry: id, base: 1, values: { persons: 28 } })
    const refusedSet = { id: op(), type: 'set', entry: id, base: 1, values: { persons: 27 } }
    expect(await one(first, refusedSet)).toMatchObject({ outcome: 'conflict' })
    const at = `/api/cases/${caseNumber}/erase`
    expect((await first('POST', at, { reason: 'request' })).status).toBe(403)
    expect((await other('POST', at, { reason: 'request' })).status).toBe(404)
    expect((await coordinator('POST', at, { reason: 'because' })).status).toBe(400)
    expect((await coordinator('POST', at, { reason: 'request' })).status).toBe(200)
    const change = await env.DB.prepare('SELECT type, patch, answer, fingerprint FROM change WHERE entry = ?')
      .bind(id)
      .all()
    expect(change.results).toEqual(
      ['create', 'set', 'remove'].map((type) => ({ type, patch: null, answer: null, fingerprint: null })),
    )
    const entry = await env.DB.prepare('SELECT "values", previous, reasons FROM entry WHERE id = ?')
      .bind(id)
      .first()
    expect(entry).toEqual({ values: '{}', previous: 'null', reasons: '[]' })
    expect(await env.DB.prepare('SELECT id FROM answer WHERE id = ?').bind(refusedSet.id).first()).toBeNull()
    expect(await of(first, caseNumber, '2023-06')).toBeUndefined()
    expect(
      await one(first, { id: op(), type: 'set', entry: id, base: 3, values: { persons: 1 } }),
    ).toMatchObject({ code: 'entry_not_found' })
    const there = {
      id: op(),
      type: 'create',
      unit: 'caritas-rheine',
      month: '2023-06',
      entry: id,
      values: CM,
    }
    expect(await one(first, there)).toMatchObject({ code: 'entry_id_taken' })
    expect((await coordinator('POST', at, { reason: 'request' })).status).toBe(404)
  })
})

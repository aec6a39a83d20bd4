import { beforeAll, expect, test } from 'vitest'
import type { Patch } from '#domain/operation.ts'
import { as, type Call, seed } from '../support/api.ts'
import { CM, create, one, op, open, sheet } from '../support/sheets.ts'

interface History {
  readonly caseNumber: string
  readonly revision: number
  readonly editable: boolean
  readonly changes: { id: string; seq: number; type: string; by: string; at: string; patch: Patch }[]
}

let first: Call
let second: Call

beforeAll(async () => {
  await seed()
  first = await as('caritas-1')
  second = await as('caritas-2')
})

test('the history of a row tells newest first who changed what when, and one step can be taken back', async () => {
  await open(first, 'caritas-rheine', '2023-08')
  const { caseNumber } = await create(first, { ...CM, opened: '2023-08' }, { month: '2023-08' })
  await open(first)
  const row = (await sheet(first)).entries.find((entry) => entry.caseNumber === caseNumber)
  const change = op()
  await one(second, {
    id: change,
    type: 'set',
    entry: row?.id,
    base: 1,
    values: { persons: 4, housing: null },
  })
  const { json } = await first<History>('GET', `/api/entries/${row?.id}/history`)
  expect(json).toMatchObject({
    entry: row?.id,
    caseNumber,
    unit: 'caritas-rheine',
    month: '2023-09',
    revision: 2,
    editable: true,
  })
  expect(json.changes.map(({ id, type, by }) => [id, type, by])).toEqual([
    [change, 'set', 'Zweite Fachkraft'],
    [expect.stringMatching(/^open-2023-09-/), 'open', 'Erste Fachkraft'],
  ])
  const [latest, opening] = json.changes
  expect(latest?.patch).toEqual({
    persons: { before: 1, after: 4 },
    housing: { before: 'private', after: null },
  })
  expect(opening?.patch['persons']).toEqual({ before: null, after: 1 })
  expect(latest?.seq).toBeGreaterThan(opening?.seq ?? 0)
  expect(Date.parse(latest?.at ?? '')).toBeGreaterThan(Date.now() - 60_000)
  await one(first, { id: op(), type: 'restore', entry: row?.id, base: 2, change })
  expect((await sheet(first)).entries[0]?.values).toMatchObject({ persons: 1, housing: 'private' })
})

test('to a coordinator the unit stands for its people, and nothing can be changed', async () => {
  const id = (await sheet(first)).entries[0]?.id
  const coordinator = await as('koordination')
  const { json, text } = await coordinator<History>('GET', `/api/entries/${id}/history`)
  expect(new Set(json.changes.map((line) => line.by))).toEqual(new Set(['Caritas Rheine (Dienststelle)']))
  expect(json.editable).toBe(false)
  expect(text).not.toContain('Fachkraft')
})

import { beforeAll, expect, test } from 'vitest'
import type { Overview } from '../../worker/domain/sheet/overview.ts'
import { as, type Call, seed } from '../support/api.ts'

let county: Call

beforeAll(async () => {
  await seed()
  county = await as('koordination')
})

const deadlineOf = async (month: string): Promise<string | undefined> =>
  (await county<Overview>('GET', `/api/sheets/overview?from=${month}&to=${month}`)).json.deadlines[0]

test.each([
  ['2023-08', '2023-09-07', 'no holiday'],
  ['2022-12', '2023-01-06', 'New Year on a Sunday'],
  ['2023-12', '2024-01-08', 'New Year'],
  ['2023-04', '2023-05-08', 'the first of May'],
  ['2024-04', '2024-05-08', 'the first of May'],
  ['2023-10', '2023-11-08', 'All Saints'],
  ['2023-09', '2023-10-09', 'the day of German unity'],
  ['2026-03', '2026-04-09', 'Good Friday and Easter Monday'],
])('the sheet of %s is due on the fifth working day, %s: %s', async (month, due) => {
  expect(await deadlineOf(month)).toBe(due)
})

test('a coordinator sets another one for the whole county, and gives the usual one back', async () => {
  const member = await as('caritas-1')
  const seen = async () =>
    (await member<{ deadline: string }>('GET', '/api/sheets/caritas-rheine/2023-08')).json.deadline
  const set = (date: string | null) => county('POST', '/api/deadlines', { month: '2023-08', date })
  expect(await seen()).toBe('2023-09-07')
  expect((await set('2023-09-15')).json).toEqual({ month: '2023-08', deadline: '2023-09-15' })
  expect([await seen(), await deadlineOf('2023-08'), await deadlineOf('2023-07')]).toEqual([
    '2023-09-15',
    '2023-09-15',
    '2023-08-07',
  ])
  for (const wrong of ['2023-08-31', '2024-03-01', '15.09.2023', '2023-09-31'])
    expect((await set(wrong)).status).toBe(400)
  await set(null)
  expect(await seen()).toBe('2023-09-07')
  const { text } = await county('GET', '/api/audit?group=settings')
  expect(text).toContain('2023-09-15')
})

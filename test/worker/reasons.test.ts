import { beforeAll, describe, expect, test } from 'vitest'
import type { Issue } from '#domain/rules/rule.ts'
import { as, type Call, seed } from '../support/api.ts'
import { CM, create, one, op, open, sheet } from '../support/sheets.ts'

let call: Call
let id: string

beforeAll(async () => {
  await seed()
  call = await as('caritas-1')
  await open(call)
  // R16: a German with a refugee's status; R13: fewer than three criteria.
  ;({ id } = await create(call, { ...CM, origin: '000', residence: 'refugee', criteria_met: 1 }))
})

const give = (rule: string, reason: string | null) =>
  call<{ issues: Issue[] }>('POST', `/api/entries/${id}/reasons`, { rule, reason })
const reasons = async () =>
  (await sheet(call)).entries.flatMap((e) => e.issues.map((one) => [one.rule, one.reason]))

describe('answers to issues', () => {
  test('a warning takes a reason of the list, a hint is dismissed, and both stand with the issue', async () => {
    expect((await give('R16', 'checked')).status).toBe(200)
    const { json } = await give('R13', 'dismissed')
    expect(json.issues.map((one) => [one.rule, one.reason])).toEqual([
      ['R13', 'dismissed'],
      ['R16', 'checked'],
    ])
    expect(await reasons()).toEqual([
      ['R13', 'dismissed'],
      ['R16', 'checked'],
    ])
  })

  test.each([
    ['R16', 'dismissed'],
    ['R16', 'because'],
    ['R13', 'checked'],
    ['R05', 'checked'],
  ])('%s does not take "%s"', async (rule, reason) => {
    expect((await give(rule, reason)).status).toBe(400)
  })

  test('a reason is gone when the values change that it was given for, and can be withdrawn', async () => {
    const result = await one(call, {
      id: op(),
      type: 'set',
      entry: id,
      base: 1,
      values: { residence: 'asylum' },
    })
    expect(result.issues).toMatchObject([{ rule: 'R13', reason: 'dismissed' }, { rule: 'R16' }])
    expect(result.issues[1]?.reason).toBeUndefined()
    await give('R13', null)
    expect(await reasons()).toEqual([
      ['R13', undefined],
      ['R16', undefined],
    ])
  })

  test('two rows that may be the same person are told apart once', async () => {
    const twin = { ...CM, arrival_year: 1999 }
    const a = await create(call, twin)
    await create(call, twin)
    const { json } = await call<{ issues: Issue[] }>('POST', `/api/entries/${a.id}/reasons`, {
      rule: 'R18',
      reason: 'dismissed',
    })
    expect(json.issues).toMatchObject([{ rule: 'R18', reason: 'dismissed' }])
  })

  test('are not taken for a sheet that is not open', async () => {
    const { seq } = await sheet(call)
    const sent = await call('POST', '/api/sheets/caritas-rheine/2023-09/submit', {
      seq,
      reasons: [{ entry: id, rule: 'R16', reason: 'checked' }],
    })
    expect(sent.status).toBe(200)
    expect((await give('R13', 'dismissed')).status).toBe(409)
  })
})

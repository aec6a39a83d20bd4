import { beforeAll, describe, expect, test } from 'vitest'
import type { UnitView } from '../../worker/domain/unit.ts'
import { as, type Call, seed } from '../support/api.ts'
import { open, sheet } from '../support/sheets.ts'

let county: Call
let member: Call

beforeAll(async () => {
  await seed()
  county = await as('koordination')
  member = await as('caritas-1')
})

const unit = async (id: string): Promise<UnitView | undefined> =>
  (await county<UnitView[]>('GET', '/api/units')).json.find((one) => one.id === id)

describe('a unit', () => {
  const NEW = { id: 'neu', provider: 'lernen', name: 'Neue Dienststelle', region: 'ost', opened: '2023-08' }

  test('is opened once, at a provider that is there', async () => {
    expect((await county('POST', '/api/units', NEW)).status).toBe(201)
    expect(await unit('neu')).toMatchObject({
      name: 'Neue Dienststelle',
      providerId: 'lernen',
      region: 'ost',
    })
    const again = await county<{ code: string }>('POST', '/api/units', NEW)
    expect([again.status, again.json.code]).toEqual([409, 'id_taken'])
    expect((await county('POST', '/api/units', { ...NEW, id: 'neu-2', provider: 'nobody' })).status).toBe(400)
  })

  test('is seen by the coordinator of its region from then on', async () => {
    const region = await as('region-ost')
    expect((await region<UnitView[]>('GET', '/api/units')).json.map(({ id }) => id)).toContain('neu')
    await county('POST', '/api/units/neu', { provider: 'lernen', name: 'Neu', region: '' })
    expect((await region<UnitView[]>('GET', '/api/units')).json.map(({ id }) => id)).not.toContain('neu')
  })

  test.each([
    ['a name with a line break', { name: 'a\nb' }],
    ['a name that turns its direction', { name: 'a\u202eb' }],
    ['no name', { name: '  ' }],
    ['an id in capitals', { id: 'Neu' }],
    ['an id that leaves its place', { id: '../neu' }],
    ['a month that is none', { opened: '2023-13' }],
    ['something else', { closed: '2024-01' }],
  ])('with %s is refused', async (_, more) => {
    expect((await county('POST', '/api/units', { ...NEW, id: 'neu-3', ...more })).status).toBe(400)
  })

  test('closes with a month, takes no new sheets after it, and opens again', async () => {
    await open(member)
    const close = (closed: string | null) =>
      county<{ code: string }>('POST', '/api/units/caritas-rheine/close', { closed })
    expect((await close('2023-08')).json.code).toBe('unit_in_use')
    expect((await close('2021-01')).json.code).toBe('unit_in_use')
    const other = await as('lernen-1')
    expect((await county('POST', '/api/units/lernen-foerdern/close', { closed: '2023-08' })).status).toBe(200)
    const late = await other<{ code: string }>('POST', '/api/sheets/lernen-foerdern/2023-09/open', {})
    expect([late.status, late.json.code]).toEqual([409, 'unit_closed'])
    expect((await other('POST', '/api/sheets/lernen-foerdern/2023-08/open', {})).status).toBe(200)
    expect((await other('POST', '/api/sheets/lernen-foerdern/2021-12/open', {})).status).toBe(409)
    expect((await county('POST', '/api/units/lernen-foerdern/close', { closed: null })).status).toBe(200)
    expect((await sheet(other, 'lernen-foerdern')).state).toBe('unopened')
  })
})

describe('posts', () => {
  const save = (posts: unknown) => county('POST', '/api/units/caritas-rheine/posts', { posts })

  test('are told by period, with two decimals', async () => {
    const posts = [
      { from: '2022-01', to: '2023-06', planned: 2, occupied: 1.5 },
      { from: '2023-07', to: null, planned: 2.25, occupied: 0.07 },
    ]
    expect((await save(posts)).json).toEqual(posts)
    expect(await unit('caritas-rheine')).toMatchObject({ fte: 0.07, ftePlanned: 2.25 })
  })

  test.each([
    [
      'that overlap',
      [
        ['2022-01', null],
        ['2023-01', null],
      ],
    ],
    [
      'that share a month',
      [
        ['2022-01', '2023-01'],
        ['2023-01', null],
      ],
    ],
    ['that end before they begin', [['2023-01', '2022-01']]],
  ])('%s are refused', async (_, periods) => {
    const posts = periods.map(([from, to]) => ({ from, to, planned: 1, occupied: 1 }))
    expect((await save(posts)).status).toBe(400)
  })

  test.each([-0.01, 1.005, 100, Number.NaN, '1'])('of %s are refused', async (planned) => {
    expect((await save([{ from: '2022-01', to: null, planned, occupied: 0 }])).status).toBe(400)
  })

  test('may be 0 and 99.99', async () => {
    const posts = [{ from: '2022-01', to: null, planned: 99.99, occupied: 0 }]
    expect((await save(posts)).json).toEqual(posts)
  })
})

test('a provider is added and renamed', async () => {
  expect((await county('POST', '/api/providers', { id: 'awo', name: 'AWO' })).status).toBe(201)
  expect((await county('POST', '/api/providers', { id: 'awo', name: 'AWO' })).status).toBe(409)
  const { json } = await county<{ id: string; name: string }[]>('POST', '/api/providers/awo', {
    name: 'AWO Nord',
  })
  expect(json).toContainEqual({ id: 'awo', name: 'AWO Nord' })
  expect((await county('POST', '/api/providers/nobody', { name: 'X' })).status).toBe(404)
})

import { beforeAll, describe, expect, test } from 'vitest'
import { as, type Call, seed } from '../support/api.ts'

let mine: Call
let others: Call

beforeAll(async () => {
  await seed()
  mine = await as('caritas-1')
  others = await as('caritas-2')
})

const kept = async (call: Call): Promise<unknown> => (await call('GET', '/api/me')).json.preferences

describe('what a person has set for the grid', () => {
  test('is remembered for this person alone, the last word counts', async () => {
    expect(await kept(mine)).toEqual({})
    const grid = { layout: { hidden: ['unit'], widths: { kind: 7.5 }, frozen: 2 }, enterEdits: true }
    expect((await mine('POST', '/api/me/preferences/grid', { ...grid, enterEdits: false })).status).toBe(200)
    expect((await mine('POST', '/api/me/preferences/grid', grid)).status).toBe(200)
    expect(await kept(mine)).toEqual({ grid })
    expect(await kept(others)).toEqual({})
  })

  test('may hold rows to begin with', async () => {
    const templates = [
      { name: 'Wohngeld Erstinfo', values: { kind: 'short', topics: ['housing'], persons: 1 } },
    ]
    expect((await mine('POST', '/api/me/preferences/grid', { templates })).status).toBe(200)
    expect(await kept(mine)).toEqual({ grid: { templates } })
  })

  test.each([
    ['an unknown setting', { colour: 'red' }],
    ['a text where a column is named', { layout: { hidden: ['Frau Odalwitsch'] } }],
    ['more columns than a template has', { layout: { order: Array.from({ length: 101 }, () => 'kind') } }],
    ['a width beyond measure', { layout: { widths: { kind: 101 } } }],
    ['a name that identifies a person', { templates: [{ name: 'Frau Odalwitsch', values: {} }] }],
    ['a text where a code stands', { templates: [{ name: 'x', values: { kind: 'Anruf bei Odalwitsch' } }] }],
    [
      'too many templates',
      { templates: Array.from({ length: 21 }, (_, at) => ({ name: `n${at}`, values: {} })) },
    ],
    ['a name that is too long', { templates: [{ name: 'x'.repeat(41), values: {} }] }],
    ['half a column', { layout: { frozen: 1.5 } }],
  ])('is refused with %s', async (_what, grid) => {
    expect((await mine('POST', '/api/me/preferences/grid', grid)).status).toBe(400)
  })
})

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

describe('saved views of the consolidated rows', () => {
  const view = {
    name: 'Laufende ohne Kontakt',
    months: { span: 3, end: 'last' },
    filters: {
      contacts: { values: ['0', null] },
      topics: { text: 'Wohnen' },
      unit: { values: ['Integrationsagentur Weststraße 12'] },
    },
    sort: [{ column: 'unit', descending: false }],
    group: 'unit',
    layout: { hidden: ['minors'] },
  }

  test('are remembered for the coordinator, beside what is set for the grid', async () => {
    const county = await as('koordination')
    const grid = { enterEdits: true }
    expect((await county('POST', '/api/me/preferences/grid', grid)).status).toBe(200)
    expect((await county('POST', '/api/me/preferences/views', { views: [view] })).status).toBe(200)
    expect(await kept(county)).toEqual({ grid, views: [view] })
    expect(await kept(await as('region-ost'))).toEqual({})
    expect((await county('POST', '/api/me/preferences/views', { views: [] })).status).toBe(200)
    expect(await kept(county)).toEqual({ grid, views: [] })
  })

  test.each([
    ['a name that identifies a person', [{ ...view, name: 'Frau Odalwitsch' }]],
    ['a search that identifies a person', [{ ...view, filters: { topics: { text: 'Frau Odalwitsch' } } }]],
    ['a value that identifies a person', [{ ...view, filters: { topics: { values: ['Frau Odalwitsch'] } } }]],
    ['two of one name', [view, view]],
    ['too many', Array.from({ length: 21 }, (_, at) => ({ ...view, name: `n${at}` }))],
    ['no month at all', [{ ...view, months: { span: 0, end: 'last' } }]],
    ['more months than a file has', [{ ...view, months: { span: 121, end: 'last' } }]],
    ['a month that there is not', [{ ...view, months: { span: 1, end: '2023-13' } }]],
    ['a column that is none', [{ ...view, group: 'Frau Odalwitsch' }]],
    ['a value beyond measure', [{ ...view, filters: { topics: { values: ['x'.repeat(121)] } } }]],
  ])('are refused with %s', async (_what, views) => {
    const county = await as('koordination')
    expect((await county('POST', '/api/me/preferences/views', { views })).status).toBe(400)
  })

  test('are as many and as long as the limits say', async () => {
    const county = await as('koordination')
    const views = Array.from({ length: 20 }, (_, at) => ({
      ...view,
      name: `${at}`.padEnd(40, 'x'),
      months: { span: 120, end: 'current' },
      filters: { topics: { values: ['x'.repeat(120)] } },
    }))
    expect((await county('POST', '/api/me/preferences/views', { views })).status).toBe(200)
  })
})

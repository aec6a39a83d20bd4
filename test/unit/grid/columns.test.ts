import { describe, expect, test } from 'vitest'
import { columnModel } from '../../../web/grid/columns.ts'
import type { GridLayout } from '../../../web/grid/model.ts'
import { TEMPLATE } from './example.ts'

const model = (layout: GridLayout = {}, editable = true) => columnModel(TEMPLATE, layout, 'de', editable)

test('all columns stand in the order of the template, edge to edge', () => {
  const { columns, starts, total } = model()
  expect(columns.map(({ key }) => key)).toEqual(TEMPLATE.columns.map(({ key }) => key))
  for (const [at, { start, width }] of columns.entries()) expect(starts[at + 1]).toBeCloseTo(start + width)
  expect(starts.at(-1)).toBe(total)
})

test('bands span the columns of their group', () => {
  const { bands, columns } = model()
  expect(bands.map(({ label }) => label)).toEqual([
    'Fall',
    'Person',
    'Lage',
    'Prozess',
    'Monat',
    'Ende',
    'Bemerkung',
  ])
  expect(bands.reduce((sum, { span }) => sum + span, 0)).toBe(columns.length)
})

describe('a layout', () => {
  test('hides columns', () => {
    expect(model({ hidden: ['unit', 'month'] }).indexOf('unit')).toBe(-1)
    expect(model({ hidden: ['unit', 'month'] }).indexOf('kind')).toBe(1)
  })
  test('folds a group to its first column', () => {
    const { bands, indexOf } = model({ folded: ['situation'] })
    expect(indexOf('residence')).toBeGreaterThan(0)
    expect(indexOf('housing')).toBe(-1)
    expect(bands.find(({ group }) => group === 'situation')).toMatchObject({ folded: true, span: 1, size: 7 })
  })
  test('folds to the first column that is not hidden', () => {
    expect(model({ folded: ['situation'], hidden: ['residence'] }).indexOf('municipality')).toBeGreaterThan(0)
  })
  test('sets widths', () => {
    const { columns } = model({ widths: { kind: 20 } })
    expect(columns.find(({ key }) => key === 'kind')?.width).toBe(20)
  })
  test('orders columns; those it does not name follow', () => {
    const { columns } = model({ order: ['case_number', 'contacts', 'kind'] })
    expect(columns.slice(0, 3).map(({ key }) => key)).toEqual(['case_number', 'contacts', 'kind'])
    expect(columns).toHaveLength(TEMPLATE.columns.length)
  })
  test('may name columns that this month does not have', () => {
    expect(model({ hidden: ['gone'], order: ['gone'], widths: { gone: 3 } }).columns).toHaveLength(38)
  })
})

test('the server’s columns are read-only, in a read-only sheet all are', () => {
  expect(
    model()
      .columns.filter(({ readOnly }) => readOnly)
      .map(({ key }) => key),
  ).toEqual(['case_number', 'unit', 'month'])
  expect(model({}, false).columns.every(({ readOnly }) => readOnly)).toBe(true)
})

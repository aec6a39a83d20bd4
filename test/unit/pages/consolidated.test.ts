import { describe, expect, test } from 'vitest'
import { month } from '../../../worker/domain/sheet/month.ts'
import { columnOf } from '../../../worker/domain/template/template.ts'
import { templateAt } from '../../../worker/domain/template/template-at.ts'
import { monthsFrom, queryOf, rowsQuery, withMonths } from '../../../web/pages/consolidated/choice.ts'
import { displayField } from '../../../web/pages/download/display-field.ts'

const [may, july, september] = [month('2023-05'), month('2023-07'), month('2023-09')]
const choice = { from: may, to: september, form: 'data', detail: 'coarse', purpose: '' } as const

test('the coarse detail needs no purpose, and sends none', () => {
  expect(queryOf({ ...choice, purpose: 'transfer' })).toEqual({
    from: may,
    to: september,
    dialect: 'data',
    detail: 'coarse',
  })
})

test('a data package is made of the file for programs', () => {
  expect(queryOf({ ...choice, form: 'package' })).toMatchObject({ dialect: 'data', form: 'package' })
  expect(queryOf({ ...choice, form: 'xlsx' })).toMatchObject({ dialect: 'data', form: 'xlsx' })
  expect(queryOf({ ...choice, form: 'excel-de' })?.dialect).toBe('excel-de')
})

test.each(['coarse', 'full'] as const)(
  'rows on the screen stay while another form is chosen: %s',
  (detail) => {
    const asked = (['data', 'excel-de', 'xlsx', 'package'] as const).map((form) =>
      JSON.stringify(rowsQuery({ ...choice, form, detail, purpose: 'transfer' })),
    )
    expect(new Set(asked).size).toBe(1)
  },
)

test('the full detail waits for its purpose', () => {
  expect(queryOf({ ...choice, detail: 'full' })).toBeNull()
  expect(queryOf({ ...choice, detail: 'full', purpose: 'transfer' })?.purpose).toBe('transfer')
})

test.each([
  ['a later beginning moves the end along', { from: september }, { from: september, to: september }],
  ['an earlier end moves the beginning along', { to: may }, { from: may, to: may }],
])('%s', (_, change, months) => {
  expect(withMonths({ ...choice, from: july, to: july }, change)).toMatchObject(months)
})

test('an address names the months, or is ignored', () => {
  const fallback = { from: july, to: july }
  expect(monthsFrom('?from=2023-05&to=2023-09', fallback)).toEqual({ from: may, to: september })
  expect(monthsFrom('?from=2023-09&to=2023-05', fallback)).toEqual(fallback)
  expect(monthsFrom('?from=x', fallback)).toEqual(fallback)
})

describe('fields of the data dialect', () => {
  const template = templateAt([], september)
  test.each([
    ['kind', 'cm', 'Case Management'],
    ['topics', 'housing|work', 'Wohnen, Arbeit/Qualifizierung'],
    ['origin', '475', 'Syrien'],
    ['persons', '3', '3'],
    ['persons', '3-4', '3-4'],
    ['status', '', ''],
    ['kind', 'left_behind', 'left_behind'],
  ])('%s %s reads %s', (key, field, shown) => {
    expect(displayField(columnOf(template, key), field, template, 'de')).toBe(shown)
  })
})

import { expect, test } from 'vitest'
import { month } from '#domain/sheet/month.ts'
import { problemOf, read, refused, shown } from '../../../../support/cells.ts'
import { template, WITH_NOTE } from '../../../../support/example-rows.ts'

test.each([
  ['persons', '3', 3],
  ['persons', ' 30 ', 30],
  ['persons', '3,0', 3],
  ['persons', '+3', 3],
  ['persons', '03', 3],
  ['contacts', '0', 0],
  ['contacts', '-0', 0],
])('a number is read: %s: %j', (key, typed, expected) => {
  expect(read(key, typed)).toBe(expected)
})

test.each([
  ['persons', '0', 'out_of_range'],
  ['persons', '31', 'out_of_range'],
  ['contacts', '-1', 'out_of_range'],
  ['contacts', '100', 'out_of_range'],
  ['contacts', '1.234', 'out_of_range'],
  ['contacts', '9'.repeat(400), 'out_of_range'],
  ['persons', '3,5', 'not_an_integer'],
  ['persons', '3.0', 'not_an_integer'],
  ['persons', 'drei', 'not_an_integer'],
  ['persons', '\uFF13', 'not_an_integer'],
  ['persons', '5\u00b9', 'not_an_integer'],
  ['persons', '\u2460', 'not_an_integer'],
  ['persons', '3 Personen', 'not_an_integer'],
  ['persons', '1e1', 'not_an_integer'],
  ['persons', '0x3', 'not_an_integer'],
])('and refused: %s: %j', (key, typed, problem) => {
  expect(read(key, typed)).toEqual(refused(problem))
})

test('German thousands are read where the range allows them, and shown so that both languages read them back', () => {
  const column = {
    key: 'big',
    de: 'Große Zahl',
    en: 'Large number',
    group: 'month',
    type: 'integer',
    min: 0,
    max: 5_000_000,
    required: [],
    carry: false,
    disclosure: [],
  } as const
  const own = template(month('2023-09'), [
    ...WITH_NOTE,
    { validFrom: month('2023-01'), addColumns: [{ after: 'gaps', column }] },
  ])
  for (const typed of ['1.234.567', '1 234 567', '1234567'])
    expect(read('big', typed, { template: own })).toBe(1_234_567)
  for (const language of ['de', 'en'] as const)
    expect(read('big', shown('big', 1_234_567, language, { template: own }), { template: own })).toBe(
      1_234_567,
    )
})

test.each([
  [1, null],
  [30, null],
  [0, 'out_of_range'],
  [31, 'out_of_range'],
  [1.5, 'not_an_integer'],
  [Number.NaN, 'not_an_integer'],
  [Infinity, 'not_an_integer'],
  ['3', 'wrong_type'],
  [[3], 'wrong_type'],
  [true, 'wrong_type'],
])('the API takes integers alone: %j', (value, problem) => {
  expect(problemOf('persons', value)).toBe(problem)
})

test('minus zero is not canonical', () => {
  expect(problemOf('contacts', -0)).toBe('not_an_integer')
})

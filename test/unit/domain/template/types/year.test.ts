import { expect, test } from 'vitest'
import { month } from '#domain/sheet/month.ts'
import { problemOf, read, refused, shown } from '../../../../support/cells.ts'

test.each([
  ['2019', 2019],
  [' 2019 ', 2019],
  ['19', 2019],
  ['23', 2023],
  ['65', 1965],
  ['hier geboren', 'born'],
  ['geboren', 'born'],
  ['born', 'born'],
  ['ohne Angabe', 'x'],
  ['x', 'x'],
])('a year is read: %j', (typed, expected) => {
  expect(read('arrival_year', typed)).toBe(expected)
})

test.each([
  ['1899', 'out_of_range'],
  ['2101', 'out_of_range'],
  ['24', 'not_a_year'],
  ['42', 'not_a_year'],
  ['019', 'not_a_year'],
  ['20190', 'not_a_year'],
  ['2019-03', 'not_a_year'],
  ['neulich', 'not_a_year'],
])('and refused: %j', (typed, problem) => {
  expect(read('arrival_year', typed)).toEqual(refused(problem))
})

test('two digits mean the last eighty years before the sheet', () => {
  expect(read('arrival_year', '24', { month: month('2024-01') })).toBe(2024)
})

test.each([
  [2019, null],
  [1900, null],
  [2100, null],
  ['born', null],
  ['x', null],
  [1899, 'out_of_range'],
  [2101, 'out_of_range'],
  [2019.5, 'not_a_year'],
  ['2019', 'not_a_year'],
  ['hier geboren', 'not_a_year'],
  [[2019], 'wrong_type'],
])('the API takes integers and two words alone: %j', (value, problem) => {
  expect(problemOf('arrival_year', value)).toBe(problem)
})

test('a year is shown without separators, a word by its label', () => {
  expect(shown('arrival_year', 2019)).toBe('2019')
  expect(shown('arrival_year', 'born')).toBe('hier geboren')
  expect(shown('arrival_year', 'x', 'en')).toBe('not stated')
})

import { expect, test } from 'vitest'
import { month } from '#domain/sheet/month.ts'
import { problemOf, read, refused, shown } from '../../../../support/cells.ts'

test.each([
  ['3.24', '2024-03'],
  ['03.24', '2024-03'],
  ['03/2024', '2024-03'],
  ['3 / 2024', '2024-03'],
  ['3-2024', '2024-03'],
  ['12.2023', '2023-12'],
  ['Mrz 24', '2024-03'],
  ['Mrz. 24', '2024-03'],
  ['März 2024', '2024-03'],
  ['MÄRZ 2024', '2024-03'],
  ['Ma\u0308rz 2024', '2024-03'],
  ['Maerz 2024', '2024-03'],
  ['Mrz-24', '2024-03'],
  ['Sept. 23', '2023-09'],
  ['Mai 23', '2023-05'],
  ['May 2023', '2023-05'],
  ['March 2024', '2024-03'],
  ['Oct 23', '2023-10'],
  ['Juli 2023', '2023-07'],
  ['2024-03', '2024-03'],
  ['2024-3', '2024-03'],
  ['2024/03', '2024-03'],
  ['3.99', '1999-03'],
  ['3.33', '2033-03'],
  ['3.34', '1934-03'],
])('a month is read: %j', (typed, expected) => {
  expect(read('opened', typed)).toBe(expected)
})

test.each([
  ['3.4', 'ambiguous_month'],
  ['03/4', 'ambiguous_month'],
  ['03.05.1990', 'day_precise'],
  ['3.5.90', 'day_precise'],
  ['3. Mai 1990', 'day_precise'],
  ['1990-05-03', 'day_precise'],
  ['13/2024', 'not_a_month'],
  ['00/2024', 'not_a_month'],
  ['24-03', 'not_a_month'],
  ['03/1899', 'not_a_month'],
  ['01/2101', 'not_a_month'],
  ['Ma', 'not_a_month'],
  ['13', 'not_a_month'],
  ['0', 'not_a_month'],
  ['3.2\u2074', 'not_a_month'],
  ['2024', 'not_a_month'],
  ['45292', 'not_a_month'],
  ['Ma 24', 'not_a_month'],
  ['Brumaire 24', 'not_a_month'],
])('and refused: %j', (typed, problem) => {
  expect(read('opened', typed)).toEqual(refused(problem))
})

test.each([
  ['9', '2023-09'],
  ['09', '2023-09'],
  ['sep', '2023-09'],
  ['September', '2023-09'],
  ['März', '2023-03'],
  ['10', '2022-10'],
  ['Dez.', '2022-12'],
])('a month alone is the last one up to the sheet: %j', (typed, expected) => {
  expect(read('opened', typed)).toBe(expected)
})

test('two digits mean the century of the sheet', () => {
  expect(read('opened', '3.50', { month: month('2055-01') })).toBe('2050-03')
  expect(read('opened', '3.50')).toBe('1950-03')
})

test.each([
  ['2024-03', null],
  ['1900-01', null],
  ['2100-12', null],
  ['1899-12', 'not_a_month'],
  ['2101-01', 'not_a_month'],
  ['2024-13', 'not_a_month'],
  ['2024-3', 'not_a_month'],
  ['2024-03-01', 'not_a_month'],
  ['2024-03\n', 'not_a_month'],
  [202403, 'wrong_type'],
])('the API takes YYYY-MM alone: %j', (value, problem) => {
  expect(problemOf('opened', value)).toBe(problem)
})

test('a month is shown as people write it', () => {
  expect(shown('opened', '2024-03')).toBe('03/2024')
  expect(shown('opened', '2024-03', 'en')).toBe('03/2024')
})

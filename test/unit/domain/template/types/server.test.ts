import { expect, test } from 'vitest'
import { problemOf, read, refused, shown } from '../../../../support/cells.ts'

test.each(['case_number', 'unit', 'month'])('%s is filled by the server alone', (key) => {
  expect(read(key, '2023-09')).toEqual(refused('read_only'))
  expect(problemOf(key, '2023-09')).toBe('read_only')
})

test('the month of the sheet is shown in words', () => {
  expect(shown('month', '2023-09')).toBe('September 2023')
  expect(shown('month', '2023-03')).toBe('März 2023')
  expect(shown('month', '2023-03', 'en')).toBe('March 2023')
  expect(shown('unit', 'caritas-rheine')).toBe('caritas-rheine')
})

import { expect, test } from 'vitest'
import { problemOf, read, refused, shown } from '../../../../support/cells.ts'

test.each([
  ['Rheine', '05566076'],
  ['rhei.', '05566076'],
  ['05566076', '05566076'],
  ['5566076', '05566076'],
  [' 5566076 ', '05566076'],
  ['Hoerstel', '05566016'],
  ['Ibbenbüren', '05566028'],
  ['außerhalb des Kreises', 'outside'],
  ['außerhalb', 'outside'],
  ['outside', 'outside'],
  ['ohne Angabe', 'x'],
  ['k. A.', 'x'],
])('a municipality is read: %j', (typed, expected) => {
  expect(read('municipality', typed)).toBe(expected)
})

test.each([
  ['Münster', 'other_county'],
  ['05515000', 'other_county'],
  ['5515000', 'other_county'],
  ['Overath', 'other_county'],
  ['L', 'ambiguous_code'],
  ['556607', 'unknown_code'],
  ['55660760', 'unknown_code'],
  ['Atlantis', 'unknown_code'],
])('and refused: %j', (typed, problem) => {
  expect(read('municipality', typed)).toEqual(refused(problem))
})

test('R11 follows the county of the deployment', () => {
  expect(read('municipality', 'Overath', { county: '05378' })).toBe('05378024')
  expect(read('municipality', 'Rheine', { county: '05378' })).toEqual(refused('other_county'))
  expect(problemOf('municipality', '05515000', { county: '05515' })).toBeNull()
})

test.each([
  ['05566076', null],
  ['outside', null],
  ['x', null],
  ['05515000', 'other_county'],
  ['5566076', 'unknown_code'],
  ['Rheine', 'unknown_code'],
  [5566076, 'wrong_type'],
])('the API takes keys alone: %j', (value, problem) => {
  expect(problemOf('municipality', value)).toBe(problem)
})

test('a municipality is shown by its name', () => {
  expect(shown('municipality', '05566076')).toBe('Rheine')
  expect(shown('municipality', 'outside', 'en')).toBe('outside the county')
})

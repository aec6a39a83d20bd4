import { expect, test } from 'vitest'
import { problemOf, read, refused } from '../../../../support/cells.ts'

const LONE = String.fromCharCode(0xd800)

test.each([
  ['Termin im Jobcenter', 'Termin im Jobcenter'],
  ['  Termin \t im\nJobcenter ', 'Termin im Jobcenter'],
  ['u\u0308ber', 'über'],
  ['x'.repeat(120), 'x'.repeat(120)],
])('a text is read as one line: %j', (typed, expected) => {
  expect(read('note', typed)).toBe(expected)
})

test.each([
  ['x'.repeat(121), 'too_long'],
  [`a${LONE}`, 'malformed_text'],
])('and refused: %j', (typed, problem) => {
  expect(read('note', typed)).toEqual(refused(problem))
})

test.each([
  ['Termin', null],
  ['', 'wrong_type'],
  ['x'.repeat(121), 'too_long'],
  [LONE, 'malformed_text'],
  [7, 'wrong_type'],
])('the API takes well-formed texts: %j', (value, problem) => {
  expect(problemOf('note', value)).toBe(problem)
})

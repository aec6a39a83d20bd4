import { describe, expect, test } from 'vitest'
import { month } from '#domain/sheet/month.ts'
import { candidates, problemOf, read, refused, shown } from '../../../../support/cells.ts'

describe('a country is read', () => {
  test.each([
    ['Syrien', '475'],
    ['SY', '475'],
    ['syr', '475'],
    ['475', '475'],
    ['Syria', '475'],
    ['Ukraine', '166'],
    ['UA', '166'],
    ['Großbritannien', '168'],
    ['Grossbritannien', '168'],
    ['England', '168'],
    ['Mazedonien', '144'],
    ['Russland', '160'],
    ['Russische Föderation', '160'],
    ['Elfenbeinküste', '231'],
    ["Cote d'Ivoire", '231'],
    ['Côte d’Ivoire', '231'],
    ['Aethiopien', '225'],
    ['Tuerkei', '163'],
    ['DR Kongo', '246'],
    ['Republik Kongo', '245'],
    ['Niger', '255'],
    ['Mali', '251'],
    ['Serbien', '170'],
    ['RS', '170'],
    ['Afghanist.', '423'],
    ['staatenlos', '997'],
    ['ungeklärt', '998'],
    ['ohne Angabe', '999'],
    ['nicht erhoben', 'x'],
    ['000', '000'],
    ['DE', '000'],
  ])('%j', (typed, expected) => {
    expect(read('origin', typed)).toBe(expected)
  })

  test.each([
    ['Mal', 'ambiguous_code'],
    ['Kon', 'ambiguous_code'],
    ['Atlantis', 'unknown_code'],
    ['Jugoslawien', 'retired_code'],
    ['YU', 'retired_code'],
    ['120', 'retired_code'],
    ['Sowjetunion', 'retired_code'],
    ['Serbien und Montenegro', 'retired_code'],
  ])('and refused: %j', (typed, problem) => {
    expect(read('origin', typed)).toEqual(refused(problem))
  })

  test('and offered where the text may mean several', () => {
    expect(candidates('origin', 'Kongo-')).toEqual(['245', '246'])
    expect(candidates('origin', 'Nig')).toEqual(['232', '255'])
  })
})

test('a former state is valid in its own time', () => {
  expect(read('origin', 'Jugoslawien', { month: month('1990-05') })).toBe('120')
  expect(problemOf('origin', '120', { month: month('1991-12') })).toBeNull()
  expect(problemOf('origin', '120', { month: month('1992-01') })).toBe('retired_code')
})

test.each([
  ['475', null],
  ['x', null],
  ['SY', 'unknown_code'],
  ['Syrien', 'unknown_code'],
  ['0475', 'unknown_code'],
  [475, 'wrong_type'],
  ['120', 'retired_code'],
])('the API takes keys alone: %j', (value, problem) => {
  expect(problemOf('origin', value)).toBe(problem)
})

test('a country is shown by its usual name', () => {
  expect(shown('origin', '160')).toBe('Russland')
  expect(shown('origin', '997', 'en')).toBe('stateless')
  expect(shown('origin', '120')).toBe('Jugoslawien')
})

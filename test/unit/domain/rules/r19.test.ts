import { describe, expect, test } from 'vitest'
import { cm, previous, said } from '../../../support/example-rows.ts'

describe('R19: the phase goes back after the evaluation', () => {
  test.each([
    ['7 to 6', '7', '6', ['phase']],
    ['7 to 1', '7', '1', ['phase']],
    ['7 stays', '7', '7', []],
    ['7 to nothing', '7', null, []],
    ['6 to 3, the regular loop', '6', '3', []],
    ['5 to 2', '5', '2', []],
    ['no phase before', null, '1', []],
  ])('%s', (_, before, phase, expected) => {
    expect(said('R19', cm({ phase }), { previous: previous({ phase: before }) })).toEqual(expected)
  })

  test('not when the case was closed and came back, nor when it is new', () => {
    expect(said('R19', cm({ phase: '1' }), { previous: previous({ phase: '7', status: 'closed' }) })).toEqual(
      [],
    )
    expect(said('R19', cm({ phase: '1' }), { previous: null })).toEqual([])
  })
})

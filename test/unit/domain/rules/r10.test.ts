import { describe, expect, test } from 'vitest'
import { month } from '#domain/sheet/month.ts'
import { cm, said } from '../../../support/example-rows.ts'

describe('R10: the year of arrival is believable', () => {
  test.each([
    ['the year of the sheet', 2023, []],
    ['the year after', 2024, ['arrival_year: future']],
    ['a hundred years before', 1923, []],
    ['a hundred and one years before', 1922, ['arrival_year: past']],
    ['born here', 'born', []],
    ['not stated', 'x', []],
    ['not filled', null, []],
  ])('%s', (_, arrival_year, expected) => {
    expect(said('R10', cm({ arrival_year }))).toEqual(expected)
  })

  test('the year of the sheet counts, not today', () => {
    expect(said('R10', cm({ arrival_year: 2023 }), { month: month('2022-12') })).toEqual([
      'arrival_year: future',
    ])
  })
})

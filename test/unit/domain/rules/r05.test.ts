import { describe, expect, test } from 'vitest'
import { cm, said } from '../../../support/example-rows.ts'

const MORE = 'minors persons: more_minors'
const AGE = 'age_band minors persons: age_band'

describe('R05: minors fit persons and age', () => {
  test.each([
    ['fewer minors than persons', 3, 1, '27-34', []],
    ['as many minors as persons', 3, 3, '27-34', []],
    ['more minors than persons', 3, 4, '27-34', [MORE]],
    ['one person, no minor, adult', 1, 0, '65+', []],
    ['one person, a minor, 14–17', 1, 1, '14-17', []],
    ['one person, a minor, 0–5', 1, 1, '0-5', []],
    ['one person, a minor, 18–26', 1, 1, '18-26', [AGE]],
    ['one person, a minor, 65 and older', 1, 1, '65+', [AGE]],
    ['one person, a minor, age not stated', 1, 1, 'x', []],
    ['one person, a minor, age not filled', 1, 1, null, []],
    ['one person, two minors: the number is the fault', 1, 2, '27-34', [MORE]],
    ['two persons, two minors, adult reference person', 2, 2, '27-34', []],
    ['minors not filled', 1, null, '27-34', []],
    ['persons not filled', null, 4, '27-34', []],
  ])('%s', (_, persons, minors, age_band, expected) => {
    expect(said('R05', cm({ persons, minors, age_band }))).toEqual(expected)
  })
})

import { describe, expect, test } from 'vitest'
import { month } from '#domain/sheet/month.ts'
import { cm, said, template, WITH_NOTE } from '../../../support/example-rows.ts'

describe('R09: "none" and "not stated" stand alone', () => {
  test.each([
    ['benefits none alone', { benefits: ['none'] }, []],
    ['benefits none and another', { benefits: ['sgb2', 'none'] }, ['benefits: none']],
    ['benefits unknown alone', { benefits: ['x'] }, []],
    ['benefits unknown and another', { benefits: ['pension', 'x'] }, ['benefits: x']],
    ['benefits none and unknown', { benefits: ['none', 'x'] }, ['benefits: none']],
    ['topics not stated and another', { topics: ['work', 'x'] }, ['topics: x']],
    ['contact ways not stated and another', { contact_ways: ['phone', 'x'] }, ['contact_ways: x']],
    ['gaps none and another', { gaps: ['none', 'housing'] }, ['gaps: none']],
    ['several others', { benefits: ['sgb2', 'pension'], gaps: ['housing', 'mobility'] }, []],
    ['two cells at once', { topics: ['work', 'x'], gaps: ['none', 'housing'] }, ['topics: x', 'gaps: none']],
    ['a single code is no set', { residence: 'x', german_level: 'none' }, []],
  ])('%s', (_, change, expected) => {
    expect(said('R09', cm(change))).toEqual(expected)
  })

  test('a code that a county marks as exclusive stands alone too', () => {
    const addCodes = { actors: [{ key: 'nobody', de: 'niemand', en: 'nobody', exclusive: true }] }
    const own = template(month('2023-09'), [...WITH_NOTE, { validFrom: month('2023-01'), addCodes }])
    expect(said('R09', cm({ actors: ['school', 'nobody'] }), { template: own })).toEqual(['actors: nobody'])
  })

  test('so do the keys "none" and "x" of a list that a county adds', () => {
    const list = ['dog', 'cat', 'none', 'x'].map((key) => ({ key, de: key, en: key }))
    const column = {
      key: 'pets',
      de: 'Haustiere',
      en: 'Pets',
      group: 'person',
      type: 'codes',
      list: 'pets',
      required: [],
      carry: true,
      disclosure: [],
    } as const
    const added = { addCodes: { pets: list }, addColumns: [{ after: 'sex', column }] }
    const own = template(month('2023-09'), [...WITH_NOTE, { validFrom: month('2023-01'), ...added }])
    expect(said('R09', cm({ pets: ['dog', 'cat'] }), { template: own })).toEqual([])
    expect(said('R09', cm({ pets: ['dog', 'x'] }), { template: own })).toEqual(['pets: x'])
    expect(said('R09', cm({ pets: ['cat', 'none'] }), { template: own })).toEqual(['pets: none'])
  })
})

import { describe, expect, test } from 'vitest'
import { month } from '#domain/sheet/month.ts'
import { candidates, problemOf, read, refused, shown } from '../../../../support/cells.ts'
import { template, WITH_NOTE } from '../../../../support/example-rows.ts'

describe('a code is read', () => {
  test.each([
    ['sex', 'weiblich', 'w'],
    ['sex', 'W', 'w'],
    ['sex', 'f', 'w'],
    ['sex', 'männl.', 'm'],
    ['sex', 'maennlich', 'm'],
    ['sex', 'k. A.', 'x'],
    ['sex', 'keine Angabe', 'x'],
    ['kind', 'case management', 'cm'],
    ['consent', 'JA', 'yes'],
    ['consent', 'nein', 'no'],
    ['age_band', '27–34', '27-34'],
    ['age_band', ' 27 - 34 ', '27-34'],
    ['age_band', '65', '65+'],
    ['phase', '4', '4'],
    ['phase', 'Linking', '4'],
    ['residence', 'Duldung', 'toleration'],
    ['residence', 'GFK', 'refugee'],
    ['residence', '§ 25b', 'integrated'],
    ['residence', '25 b', 'integrated'],
    ['residence', '§ 25 b AufenthG', 'integrated'],
    ['residence', '§25 Abs. 3', 'ban'],
    ['residence', '104c', 'chance'],
    ['residence', 'Niederl.', 'settlement'],
    ['residence', 'Asylberechtigung', 'asylum'],
    ['german_level', 'b1', 'B1'],
    ['german_level', 'keine', 'none'],
    ['closing_reason', 'Umzug', 'moved'],
    ['closing_reason', 'Abschiebung', 'deported'],
  ])('%s: %j', (key, typed, expected) => {
    expect(read(key, typed)).toBe(expected)
  })

  test('as nothing when the text is blank', () => {
    expect(read('sex', ' \t ')).toBeNull()
  })

  test.each([
    ['sex', 'unbekannt', 'unknown_code'],
    ['sex', 'm/w', 'unknown_code'],
    ['residence', 'bezug', 'unknown_code'],
    ['german_level', 'C', 'ambiguous_code'],
    ['residence', 'Duld', 'ambiguous_code'],
    ['kind', 'Kurz', 'proposed_code'],
    ['consent', 'J', 'proposed_code'],
    ['residence', 'Niederl', 'proposed_code'],
  ])('and refused: %s: %j', (key, typed, problem) => {
    expect(read(key, typed)).toEqual(refused(problem))
  })

  test('with an exact match before any prefix, and a prefix of the label before one of a word in it', () => {
    expect(read('residence', 'Duldung')).toBe('toleration')
    expect(candidates('closing_reason', 'kein B')).toEqual(['no_need'])
    expect(candidates('residence', 'Duld')).toEqual(['toleration', 'toleration_identity'])
  })
})

describe('a code has its time', () => {
  const own = (at: string) =>
    template(month(at), [
      ...WITH_NOTE,
      {
        validFrom: month('2024-01'),
        retireCodes: { housing: ['homeless'] },
        addCodes: {
          housing: [{ key: 'shelter', de: 'wohnungslos, untergebracht', en: 'homeless, sheltered' }],
        },
      },
      {
        validFrom: month('2024-03'),
        addCodes: {
          housing: [{ key: 'coming', de: 'Modellwohnung', en: 'model flat', validFrom: '2024-06' }],
        },
      },
    ])

  test('it is refused after its last month, also where another label begins with it', () => {
    expect(read('housing', 'wohnungslos', { template: own('2023-12') })).toBe('homeless')
    expect(read('housing', 'wohnungslos', { template: own('2024-01') })).toEqual(refused('retired_code'))
    expect(problemOf('housing', 'homeless', { template: own('2023-12') })).toBeNull()
    expect(problemOf('housing', 'homeless', { template: own('2024-01') })).toBe('retired_code')
  })

  test('its label is still shown then', () => {
    expect(shown('housing', 'homeless', 'de', { template: own('2024-05') })).toBe('wohnungslos')
  })

  test('it is refused before its first month', () => {
    expect(read('housing', 'Modellwohnung', { template: own('2024-05') })).toEqual(
      refused('not_yet_valid_code'),
    )
    expect(problemOf('housing', 'coming', { template: own('2024-05') })).toBe('not_yet_valid_code')
    expect(read('housing', 'Modellwohnung', { template: own('2024-06') })).toBe('coming')
  })

  test.each([
    ['2025-12', undefined, 'chance', null],
    ['2026-01', undefined, refused('phased_out_code'), 'phased_out_code'],
    ['2026-01', ['chance'], 'chance', null],
    ['2026-01', ['toleration'], refused('phased_out_code'), 'phased_out_code'],
    ['2031-05', ['chance'], 'chance', null],
  ])('in phase-out it may stay where it was: %s, kept %j', (at, kept, typed, problem) => {
    const there = { month: month(at), ...(kept ? { kept } : {}) }
    expect(read('residence', 'Chancen-Aufenthaltsrecht', there)).toEqual(typed)
    expect(problemOf('residence', 'chance', there)).toBe(problem)
  })
})

test.each([
  ['m', null],
  ['M', 'unknown_code'],
  ['männlich', 'unknown_code'],
  ['', 'unknown_code'],
  ['constructor', 'unknown_code'],
  [1, 'wrong_type'],
  [['m'], 'wrong_type'],
  [{ key: 'm' }, 'wrong_type'],
  [true, 'wrong_type'],
  [undefined, 'wrong_type'],
])('the API takes keys alone: %j', (value, problem) => {
  expect(problemOf('sex', value)).toBe(problem)
})

test('an empty cell is canonical everywhere', () => {
  expect(problemOf('sex', null)).toBeNull()
})

import { describe, expect, test } from 'vitest'
import { codesOf, columnOf } from '#domain/template/template.ts'
import type { ValueProblem } from '#domain/template/value.ts'
import { isValueProblem, valueProblemMessage } from '#domain/text/value-problems.ts'
import { template } from '../../../support/example-rows.ts'
import { expectSentences } from '../../../support/wording.ts'

const own = template()
const LEVELS = codesOf(own, 'german_level')

const PROBLEMS: readonly ValueProblem[] = [
  'unknown_code',
  'ambiguous_code',
  'retired_code',
  'phased_out_code',
  'not_yet_valid_code',
  'not_an_integer',
  'out_of_range',
  'not_a_month',
  'ambiguous_month',
  'day_precise',
  'not_a_year',
  'other_county',
  'too_long',
  'malformed_text',
  'wrong_type',
  'read_only',
  'unknown_column',
]

describe('why a value is refused', () => {
  test.each([
    [
      'unknown_code',
      'sex',
      'Zauberin',
      'Das steht nicht in der Liste von „Geschlecht“. Bitte einen Wert aus der Liste wählen.',
    ],
    [
      'retired_code',
      'origin',
      'Jugoslawien',
      '„Jugoslawien“ gilt in diesem Monat nicht mehr. Bitte einen anderen Wert aus der Liste wählen.',
    ],
    [
      'retired_code',
      'origin',
      '120',
      '„Jugoslawien“ gilt in diesem Monat nicht mehr. Bitte einen anderen Wert aus der Liste wählen.',
    ],
    [
      'retired_code',
      'origin',
      undefined,
      'Dieser Wert gilt in diesem Monat nicht mehr. Bitte einen anderen Wert aus der Liste wählen.',
    ],
    [
      'phased_out_code',
      'residence',
      'Chancen-Aufenthaltsrecht',
      '„Chancen-Aufenthaltsrecht“ läuft aus und darf nur dort stehen bleiben, wo es im Vormonat schon stand. Bitte einen anderen Wert wählen.',
    ],
    ['not_an_integer', 'persons', 'drei', 'Hier gehört eine ganze Zahl hin: von 1 bis 30.'],
    ['out_of_range', 'persons', '31', '31 ist zu groß: „Personen im Fall“ geht von 1 bis 30.'],
    ['out_of_range', 'persons', ' 0 ', '0 ist zu klein: „Personen im Fall“ geht von 1 bis 30.'],
    ['out_of_range', 'contacts', '-1', '-1 ist zu klein: „Kontakte mit Klient*innen“ geht von 0 bis 99.'],
    [
      'out_of_range',
      'persons',
      undefined,
      'Diese Zahl geht hier nicht: „Personen im Fall“ geht von 1 bis 30.',
    ],
    ['out_of_range', 'arrival_year', '1899', '1899 ist zu klein: „Einreisejahr“ geht von 1900 bis 2100.'],
    [
      'not_a_month',
      'opened',
      'bald',
      'Das ist kein Monat. So geht es zum Beispiel: 3.24, 03/2024, Mrz 24, März 2024 oder 2024-03.',
    ],
    [
      'day_precise',
      'opened',
      '3.5.23',
      'Ein genauer Tag wird nicht erfasst. Bitte nur Monat und Jahr eingeben, zum Beispiel 03/2024.',
    ],
    [
      'too_long',
      'note',
      'x'.repeat(130),
      'Der Text ist zu lang: 130 statt höchstens 120 Zeichen. Bitte kürzen.',
    ],
    ['too_long', 'note', undefined, 'Der Text ist zu lang: höchstens 120 Zeichen. Bitte kürzen.'],
    ['read_only', 'case_number', '', '„Fallnummer“ wird von selbst gefüllt und lässt sich nicht ändern.'],
  ] as const)('%s in %s', (problem, key, typed, text) => {
    const context = { template: own, ...(typed === undefined ? {} : { typed }) }
    expect(valueProblemMessage(problem, columnOf(own, key), 'de', context)).toBe(text)
  })

  test('names what an ambiguous text may mean', () => {
    const say = (count: number) =>
      valueProblemMessage('ambiguous_code', columnOf(own, 'german_level'), 'de', {
        candidates: LEVELS.filter((code) => code.key !== 'none').slice(0, count),
      })
    expect(say(2)).toBe('Das kann mehreres heißen: A1; A2. Bitte weiterschreiben oder aus der Liste wählen.')
    expect(say(5)).toContain(': A1; A2; B1 …. Bitte')
    expect(say(0)).toBe('Das kann mehreres heißen. Bitte weiterschreiben oder aus der Liste wählen.')
  })

  test.each(PROBLEMS)('%s is said plainly in every column, in both languages', (problem) => {
    for (const column of own.columns)
      for (const language of ['de', 'en'] as const) {
        expectSentences(valueProblemMessage(problem, column, language), language)
        const candidates = LEVELS.slice(1, 3)
        const context = { typed: '9', candidates, template: own }
        expectSentences(valueProblemMessage(problem, column, language, context), language)
      }
  })

  test.each(PROBLEMS)('%s repeats no text that was typed', (problem) => {
    for (const column of own.columns) {
      const said = valueProblemMessage(problem, column, 'de', { typed: 'Quastenflosser', template: own })
      expect(said).not.toContain('Quasten')
      expect(valueProblemMessage(problem, column, 'de', { typed: '4711081500' })).not.toContain('4711')
    }
  })

  test('without a column says that there is none', () => {
    expect(valueProblemMessage('unknown_column', undefined, 'de')).toContain('Diese Spalte gibt es')
  })
})

test('problems of values are told from other details', () => {
  expect(PROBLEMS.every(isValueProblem)).toBe(true)
  expect(['', 'missing', 'toString', 'personal_data'].some(isValueProblem)).toBe(false)
})

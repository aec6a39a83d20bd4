import { describe, expect, test } from 'vitest'
import type { Code } from '#domain/template/code.ts'
import { fold } from '#domain/template/fold.ts'
import { bestCode, matchCode, namesOf, searchCodes, sureCode } from '#domain/template/match.ts'

const code = (key: string, de: string, more: Partial<Code> = {}): Code => ({
  key,
  de,
  en: `${de} (en)`,
  ...more,
})

const FRUIT = [
  code('a', 'Apfel, rot'),
  code('b', 'Apfel'),
  code('c', 'Birne/Apfelquitte', { aliases: ['Quitte'] }),
  code('d', 'Äpfelchen', { hint: '§ 12a ObstG' }),
]
const keys = (codes: readonly Code[]): string => codes.map((one) => one.key).join('')
const found = (text: string) => {
  const { fit, best, others } = matchCode(FRUIT, text)
  return [fit, keys(best), keys(others)]
}

describe('a typed text', () => {
  test.each([
    ['Apfel', 'exact', 'b', 'adc'],
    ['apfel, ROT', 'exact', 'a', ''],
    ['Apfel, r', 'beginning', 'a', ''],
    ['Apfelq', 'word_beginning', 'c', ''],
    ['Quitte', 'exact', 'c', ''],
    ['rot', 'word', 'a', ''],
    ['Aepfelchen', 'exact', 'd', ''],
    ['§ 12a', 'exact', 'd', ''],
    ['12 a', 'exact', 'd', ''],
    ['§ 12a Abs. 3', 'word', 'd', ''],
    ['12a BVFG', null, '', ''],
    ['Bir.', 'abbreviation', 'c', ''],
    ['B.', 'beginning', 'c', ''],
    ['fel', 'inside', 'abcd', ''],
    ['el', null, '', ''],
    ['', null, '', ''],
    [' \u00a0', null, '', ''],
    ['.', null, '', ''],
    ['Apfel (en)', 'exact', 'b', ''],
    ['Apfel, rot (e', null, '', ''],
  ])('%j fits %s: %s, then %s', (text, fit, best, others) => {
    expect(found(text)).toEqual([fit, best, others])
  })

  test('is sure where whole words name one code, likely where a beginning does, and asked where several fit', () => {
    const of = (text: string) => {
      const match = matchCode(FRUIT, text)
      return [sureCode(match)?.key, bestCode(match)?.key]
    }
    expect(of('rot')).toEqual(['a', 'a'])
    expect(of('Bi')).toEqual([undefined, 'c'])
    expect(of('Apf')).toEqual([undefined, undefined])
  })

  test('is shortened in the language of the person alone', () => {
    const colours = [code('r', 'rot', { en: 'red' }), code('g', 'grün', { en: 'green' })]
    const of = (text: string, language: 'de' | 'en') => keys(matchCode(colours, text, language).best)
    expect([of('gre', 'de'), of('gre', 'en'), of('gr', 'en'), of('green', 'de')]).toEqual(['', 'g', 'g', 'g'])
  })

  test('is not taken for a word whose label turns it round', () => {
    const ends = [code('w', 'Zusage widerrufen'), code('n', 'kein Kontakt (sechs Monate)')]
    const sure = (text: string) => sureCode(matchCode(ends, text))?.key
    expect([sure('Zusage'), sure('Kontakt'), sure('Zusage widerrufen'), sure('kein Kontakt')]).toEqual([
      undefined,
      undefined,
      'w',
      'n',
    ])
  })
})

test('a drop-down shows all codes before anything is typed, then the matches, best first', () => {
  expect(searchCodes(FRUIT, '')).toBe(FRUIT)
  expect(keys(searchCodes(FRUIT, 'apfel'))).toBe('badc')
})

test.each([
  ['Straße', 'strasse'],
  ['CÔTE  D’Ivoire', "cote d'ivoire"],
  ['§§ 25b', '25b'],
  ['27 – 34', '27-34'],
  ['Abs. 3 Satz 2', 'abs. 3 satz 2'],
  ['Arbeit/ Beruf / Schule', 'arbeit/beruf/schule'],
  ['SGBII', 'sgb 2'],
  ['Sonstiges:', 'sonstiges'],
  ['5¹', '5¹'],
  ['５', '５'],
])('%j is compared as %j', (text, expected) => {
  expect(fold(text)).toBe(expected)
})

test('a code goes by its key, labels, short name, paragraph and aliases', () => {
  const names = namesOf(code('k', 'Lang', { short: 'L', hint: '§ 3', aliases: ['Alias'] }))
  expect(names).toEqual(['k', 'lang', 'lang (en)', 'l', '3', 'alias'])
})

import { describe, expect, test } from 'vitest'
import type { Code } from '#domain/template/code.ts'
import { fold, matchCode, namesOf, searchCodes } from '#domain/template/match.ts'

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
const found = (text: string) => {
  const { kind, codes } = matchCode(FRUIT, text)
  return [kind, codes.map((one) => one.key).join('')]
}

describe('a typed text', () => {
  test.each([
    ['Apfel', 'exact', 'badc'],
    ['apfel, ROT', 'exact', 'a'],
    ['Apfel, r', 'prefix', 'a'],
    ['Apfelq', 'prefix', 'c'],
    ['Quitte', 'exact', 'c'],
    ['rot', 'prefix', 'a'],
    ['Aepfelchen', 'exact', 'd'],
    ['§ 12a', 'prefix', 'd'],
    ['12 a', 'prefix', 'd'],
    ['Bir.', 'prefix', 'c'],
    ['fel', 'none', ''],
    ['', 'none', ''],
    [' \u00a0', 'none', ''],
    ['.', 'none', ''],
  ])('%j means %s %s', (text, kind, keys) => {
    expect(found(text)).toEqual([kind, keys])
  })

  test('is ambiguous where two codes match equally well', () => {
    expect(found('Apf')).toEqual(['ambiguous', 'abdc'])
  })
})

test('a drop-down shows all codes before anything is typed, then the matches, best first', () => {
  expect(searchCodes(FRUIT, '')).toBe(FRUIT)
  expect(searchCodes(FRUIT, 'apfel').map((one) => one.key)).toEqual(['b', 'a', 'd', 'c'])
})

test.each([
  ['Straße', 'strasse'],
  ['CÔTE  D’Ivoire', "cote d'ivoire"],
  ['§§ 25 b', '25b'],
  ['27 – 34', '27-34'],
  ['Abs. 3 Satz 2', 'abs. 3 satz 2'],
])('%j is compared as %j', (text, expected) => {
  expect(fold(text)).toBe(expected)
})

test('a code goes by its key, labels, short name, paragraph and aliases', () => {
  const names = namesOf(code('k', 'Lang', { short: 'L', hint: '§ 3', aliases: ['Alias'] }))
  expect(names).toEqual(['k', 'lang', 'lang (en)', 'l', '3', 'alias'])
})

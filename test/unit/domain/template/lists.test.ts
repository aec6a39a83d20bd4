import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { month } from '#domain/sheet/month.ts'
import { type Code, codeState } from '#domain/template/code.ts'
import { LISTS } from '#domain/template/lists/index.ts'
import { COUNTIES } from '#domain/template/lists/municipalities.ts'

/** First sixteen hex digits of SHA-256 over lines of text: stands for facts too long to write down here. */
const hash = (lines: readonly string[]): string =>
  createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16)

const list = (name: string): readonly Code[] => LISTS[name] ?? []
const keys = (name: string): string =>
  list(name)
    .map((code) => code.key)
    .join(' ')

describe('code lists', () => {
  test.each([
    ['kind', 'cm short contact'],
    ['status', 'active dormant closed'],
    ['yes_no', 'yes no'],
    ['sex', 'm w d x'],
    ['age_band', '0-5 6-13 14-17 18-26 27-34 35-44 45-54 55-64 65+ x'],
    ['german_level', 'none A1 A2 B1 B2 C1 C2 x'],
    ['phase', '1 2 3 4 5 6 7'],
    ['intensity', 'A B C D'],
    ['housing', 'private municipal state_facility homeless other x'],
    ['closing_type', 'regular abort'],
    ['goals_met', 'full partly not'],
    ['warn_reason', 'checked mixed_household transition will_follow unclear'],
    ['download_purpose', 'quality_check state_report transfer evaluation'],
    ['contact_ways', 'in_person phone email video messenger walk_in outreach accompanied letter x'],
  ])('%s: %s', (name, expected) => {
    expect(keys(name)).toBe(expected)
  })

  test.each([
    ['residence', 31, '70714ab7ff049be9'],
    ['benefits', 25, '3050c714a1ffe37b'],
    ['access_route', 21, '118b143c12bd2bff'],
    ['topics', 23, '8485ac957bb0837f'],
    ['actors', 27, '81f7902699a43295'],
    ['gaps', 15, 'e0f06e46b67ca783'],
    ['closing_reason', 16, '30bb0c8e0921eb11'],
  ])('%s has %i codes with their keys, German labels and groups', (name, count, expected) => {
    const lines = list(name).map((code) => [code.key, code.de, code.group ?? ''].join('|'))
    expect([lines.length, hash(lines)]).toEqual([count, expected])
  })

  test('no list has a key twice, and every code has both labels', () => {
    for (const codes of Object.values(LISTS)) {
      expect(new Set(codes.map((code) => code.key)).size).toBe(codes.length)
      expect(codes.filter((code) => !code.de || !code.en)).toEqual([])
    }
  })

  test('the right of opportunity to stay is the one code in phase-out', () => {
    const phasing = Object.values(LISTS)
      .flat()
      .filter((code) => code.phaseOut)
    expect(phasing.map((code) => [code.key, code.phaseOut])).toEqual([['chance', '2026-01']])
  })

  test('what stands alone in a set is marked so', () => {
    const alone = Object.entries(LISTS).flatMap(([name, codes]) =>
      codes.filter((code) => code.exclusive).map((code) => `${name} ${code.key}`),
    )
    expect(alone.toSorted()).toEqual([
      'benefits none',
      'benefits x',
      'contact_ways x',
      'gaps none',
      'topics x',
    ])
  })

  test('every closing reason names the kinds of closing that it goes with', () => {
    const allowed = list('closing_reason').map((code) => `${code.key} ${code.allows?.join('|')}`)
    expect(allowed).toEqual([
      'goals_reached regular',
      'by_client regular|abort',
      'by_worker abort',
      'no_cooperation abort',
      'moved regular|abort',
      'lost_contact abort',
      'consent_withdrawn abort',
      'house_rules abort',
      'voluntary_departure regular|abort',
      'deported abort',
      'died abort',
      'handed_over regular',
      'short_done regular',
      'referred regular',
      'no_need regular',
      'naturalised regular',
    ])
  })
})

describe('countries', () => {
  const valid = list('countries').filter((code) => codeState(code, month('2023-09')) === 'valid')

  test('205 keys are valid today, and `x`', () => {
    expect(valid).toHaveLength(206)
    expect(valid.at(-1)?.key).toBe('x')
    expect(hash(valid.map((code) => `${code.key}|${code.de}`))).toBe('77f4d086e4c676f9')
  })

  test('the first digit is the part of the world', () => {
    const parts = Map.groupBy(valid, (code) => code.group)
    expect([...parts].map(([group, codes]) => [group, codes.length])).toEqual([
      ['Deutschland', 1],
      ['Europa', 47],
      ['Afrika', 54],
      ['Amerika', 35],
      ['Asien', 49],
      ['Australien und Ozeanien', 16],
      ['ungeklärt', 4],
    ])
  })

  test('former states are known with their last month', () => {
    const former = list('countries').filter((code) => code.validTo)
    expect(former.map((code) => `${code.key} ${code.validTo}`).join(', ')).toBe(
      '120 1991-12, 132 2005-12, 133 2006-12, 138 2002-12, 159 1991-12, 162 1992-12, 276 2010-12',
    )
  })
})

describe('municipalities', () => {
  test.each([
    ['05378', 8, 'Rheinisch-Bergischer Kreis'],
    ['05515', 1, 'Münster'],
    ['05566', 24, 'Kreis Steinfurt'],
  ])('of county %s: %i', (county, count, name) => {
    expect(list('municipalities').filter((code) => code.group === county)).toHaveLength(count)
    expect(COUNTIES[county]).toBe(name)
  })

  test('keys have eight digits and begin with their county', () => {
    const own = list('municipalities').filter((code) => code.group)
    expect(
      own.filter((code) => !/^\d{8}$/.test(code.key) || !code.key.startsWith(code.group ?? '-')),
    ).toEqual([])
    expect(hash(own.map((code) => `${code.key}|${code.de}`))).toBe('564457b0bde44b94')
  })

  test('and two answers stand beside them', () => {
    const others = list('municipalities').filter((code) => !code.group)
    expect(others.map((code) => code.key)).toEqual(['outside', 'x'])
  })
})

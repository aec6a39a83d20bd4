import { describe, expect, test } from 'vitest'
import { month } from '#domain/sheet/month.ts'
import { problemOf, read, refused, shown } from '../../../../support/cells.ts'
import { template, WITH_NOTE } from '../../../../support/example-rows.ts'

describe('a set of codes is read', () => {
  test.each([
    ['topics', 'Wohnen', ['housing']],
    ['topics', 'Wohnen, Gesundheit', ['health', 'housing']],
    ['topics', 'housing|health', ['health', 'housing']],
    ['topics', 'Wohnen; Wohnen ;WOHNEN', ['housing']],
    ['topics', 'Wohnen\nGesundheit', ['health', 'housing']],
    ['topics', ',Wohnen,,', ['housing']],
    ['benefits', 'Erwerbseinkommen, aufstockend', ['wage_topped']],
    [
      'benefits',
      'Kindergeld, Erwerbseinkommen, aufstockend, SGB II',
      ['sgb2', 'child_benefit', 'wage_topped'],
    ],
    ['benefits', 'Bürgergeld,Wohngeld', ['sgb2', 'housing']],
    ['benefits', 'k.A.', ['x']],
    ['topics', 'Legal matters (lawyer, penalties, objections), Housing', ['legal', 'housing']],
    ['actors', 'Health office, doctors, Police', ['health_office', 'police']],
    ['contact_ways', 'WhatsApp + ', { refused: 'unknown_code' }],
  ])('%s: %j', (key, typed, expected) => {
    expect(read(key, typed)).toEqual(expected)
  })

  test.each([' , ', ';', ''])('as nothing from %j', (typed) => {
    expect(read('topics', typed)).toBeNull()
  })

  test.each([
    ['topics', 'Wohnen, Zauberei', 'unknown_code'],
    ['benefits', 'Erwerbseinkommen', 'ambiguous_code'],
    ['topics', 'Fam', 'ambiguous_code'],
  ])('as a whole or not at all: %s: %j', (key, typed, problem) => {
    expect(read(key, typed)).toEqual(refused(problem))
  })

  test('also from a very long text', () => {
    expect(read('benefits', 'zz,'.repeat(50_000))).toEqual(refused('unknown_code'))
    expect(read('benefits', 'SGB II,'.repeat(2_000))).toEqual(['sgb2'])
  })
})

describe('a set of codes from the API', () => {
  test.each([
    [['health', 'housing'], null],
    [['housing'], null],
    [['housing', 'health'], 'wrong_type'],
    [['health', 'health'], 'wrong_type'],
    [[], 'wrong_type'],
    ['health', 'wrong_type'],
    [['health', 7], 'wrong_type'],
    [[['health']], 'wrong_type'],
    [['health', 'magic'], 'unknown_code'],
    [{ 0: 'health', length: 1 }, 'wrong_type'],
  ])('is in list order, each code once: %j', (value, problem) => {
    expect(problemOf('topics', value)).toBe(problem)
  })

  test('holds no retired code, and one in phase-out only where it was', () => {
    const phasing = {
      validFrom: month('2024-01'),
      addCodes: { gaps: [{ key: 'old', de: 'altes Angebot', en: 'old offer', phaseOut: '2024-03' }] },
      retireCodes: { gaps: ['transition'] },
    }
    const at = template(month('2024-03'), [...WITH_NOTE, phasing])
    expect(problemOf('gaps', ['mobility', 'transition'], { template: at })).toBe('retired_code')
    expect(problemOf('gaps', ['mobility', 'old'], { template: at })).toBe('phased_out_code')
    expect(problemOf('gaps', ['mobility', 'old'], { template: at, kept: ['old'] })).toBeNull()
    expect(read('gaps', 'Mobilität/ÖPNV, altes Angebot', { template: at, kept: ['old'] })).toEqual([
      'mobility',
      'old',
    ])
  })
})

test('a set of codes is shown by its labels', () => {
  expect(shown('benefits', ['sgb2', 'wage_topped'])).toBe('SGB II, Erwerbseinkommen, aufstockend')
  expect(shown('benefits', null)).toBe('')
  expect(shown('topics', ['gone'])).toBe('gone')
})

import { describe, expect, test } from 'vitest'
import { month } from '#domain/sheet/month.ts'
import { CLOSING, cm, contact, said, short, template, WITH_NOTE } from '../../../support/example-rows.ts'

describe('R07: a closed Case Management case', () => {
  test('is complete with end, kind, reason and goals; the final talk is free', () => {
    expect(said('R07', cm(CLOSING))).toEqual([])
    expect(said('R07', cm({ ...CLOSING, final_talk: 'no' }))).toEqual([])
  })

  test.each(['closed', 'closing_type', 'closing_reason', 'goals_met'])('misses %s', (key) => {
    expect(said('R07', cm({ ...CLOSING, [key]: null }))).toEqual([`${key}: missing`])
  })

  test('misses all four when only the status says so', () => {
    expect(said('R07', cm({ status: 'closed' }))).toEqual([
      'closed: missing',
      'closing_type: missing',
      'closing_reason: missing',
      'goals_met: missing',
    ])
  })
})

describe('R07: a closed short consultation', () => {
  const closed = { status: 'closed', closed: '2023-09', closing_reason: 'short_done' }

  test('needs end, kind and reason; another contact its end alone', () => {
    expect(said('R07', short({ ...closed, closing_type: 'regular' }))).toEqual([])
    expect(said('R07', short({ status: 'closed' }))).toEqual([
      'closed: missing',
      'closing_type: missing',
      'closing_reason: missing',
    ])
    expect(said('R07', short(closed))).toEqual(['closing_type: missing'])
    expect(said('R07', contact({ status: 'closed' }))).toEqual(['closed: missing'])
  })

  test('gives a reason that fits the kind of closing', () => {
    expect(said('R07', short({ ...closed, closing_type: 'abort' }))).toEqual([
      'closing_reason closing_type: reason',
    ])
  })
})

describe('R07: a case that is not closed', () => {
  test.each([
    ['closed', '2023-09'],
    ['closing_type', 'abort'],
    ['closing_reason', 'moved'],
    ['goals_met', 'not'],
    ['final_talk', 'yes'],
  ])('has no %s', (key, value) => {
    for (const status of ['active', 'dormant', null])
      expect(said('R07', cm({ status, [key]: value }))).toEqual([`${key} status: not_closed`])
    expect(said('R07', short({ [key]: value }))).toEqual([`${key} status: not_closed`])
  })

  test('names all that is filled at once', () => {
    expect(said('R07', cm({ ...CLOSING, status: 'active' }))).toEqual([
      'closed closing_type closing_reason goals_met status: not_closed',
    ])
  })
})

describe('R07: the reason is allowed for the kind of case', () => {
  const BAD = ['closing_reason kind: kind']
  test.each([
    ['cm', 'goals_reached', []],
    ['short', 'goals_reached', BAD],
    ['cm', 'short_done', BAD],
    ['short', 'short_done', []],
    ['cm', 'referred', []],
    ['short', 'referred', []],
  ])('%s by %s', (kind, closing_reason, expected) => {
    const row = kind === 'cm' ? cm : short
    const goals = kind === 'cm' ? {} : { goals_met: null }
    expect(said('R07', row({ ...CLOSING, ...goals, closing_reason }))).toEqual(expected)
  })
})

describe('R07: the reason is allowed for the kind of closing', () => {
  const BAD = ['closing_reason closing_type: reason']
  test.each([
    ['regular', 'goals_reached', []],
    ['abort', 'goals_reached', BAD],
    ['regular', 'lost_contact', BAD],
    ['abort', 'lost_contact', []],
    ['regular', 'moved', []],
    ['abort', 'moved', []],
    ['regular', 'by_worker', BAD],
    ['abort', 'naturalised', BAD],
  ])('%s by %s', (closing_type, closing_reason, expected) => {
    expect(said('R07', cm({ ...CLOSING, closing_type, closing_reason }))).toEqual(expected)
  })

  test('a reason that a county added without naming kinds goes with both', () => {
    const addCodes = { closing_reason: [{ key: 'own', de: 'eigener Grund', en: 'own reason' }] }
    const own = template(month('2023-09'), [...WITH_NOTE, { validFrom: month('2023-01'), addCodes }])
    for (const closing_type of ['regular', 'abort'])
      expect(said('R07', cm({ ...CLOSING, closing_type, closing_reason: 'own' }), { template: own })).toEqual(
        [],
      )
  })
})

test('R07: columns that the template does not have are not missed', () => {
  const removeColumns = ['goals_met', 'closing_type']
  const less = template(month('2023-09'), [...WITH_NOTE, { validFrom: month('2023-01'), removeColumns }])
  expect(said('R07', cm({ ...CLOSING, goals_met: null, closing_type: null }), { template: less })).toEqual([])
})

import { describe, expect, test } from 'vitest'
import { month } from '#domain/sheet/month.ts'
import { CLOSING, cm, contact, previous, said, short } from '../../../support/example-rows.ts'

const ended = { status: 'closed', closed: '2023-08' } as const

describe('R22: the case had ended in an earlier month', () => {
  test.each([
    ['an active row', cm({ opened: '2023-02' }), ['status opened: 2023-08']],
    ['a dormant row', cm({ opened: '2023-02', status: 'dormant' }), ['status opened: 2023-08']],
    ['a row without a status', cm({ opened: '2023-02', status: null }), ['status opened: 2023-08']],
    ['a row without a start', cm({ opened: null }), ['status opened: 2023-08']],
    ['a start in the month of the end', cm({ opened: '2023-08' }), ['status opened: 2023-08']],
    ['a short consultation', short({ opened: '2023-02' }), ['status opened: 2023-08']],
    ['a re-entry', cm({ opened: '2023-09' }), []],
    ['another contact', contact({ opened: '2023-02' }), []],
    ['a closed row, which R24 has', cm({ ...CLOSING, opened: '2023-02' }), []],
  ])('%s', (_, row, expected) => {
    expect(said('R22', row, { previous: previous(ended) })).toEqual(expected)
  })

  test('in the month that the end names, not in that of the entry: what began since is a re-entry', () => {
    const before = previous({ status: 'closed', closed: '2023-06', month: month('2023-07') })
    expect(said('R22', cm({ opened: '2023-06' }), { previous: before })).toEqual(['status opened: 2023-06'])
    expect(said('R22', cm({ opened: '2023-07' }), { previous: before })).toEqual([])
  })

  test('not where the case goes on, nor where it is new', () => {
    expect(said('R22', cm({ opened: '2023-02' }), { previous: previous() })).toEqual([])
    expect(said('R22', cm({ opened: '2023-02' }), { previous: null })).toEqual([])
  })
})

describe('R22: the short consultation had become Case Management', () => {
  const converted = previous({ converted: true })
  test('and the row is still one', () => {
    expect(said('R22', short(), { previous: converted })).toEqual(['kind: converted'])
    expect(said('R23', short(), { previous: converted })).toEqual([])
    expect(said('R22', cm(), { previous: converted })).toEqual([])
  })
})

describe('R23: Case Management does not become anything else without an end', () => {
  test.each([
    ['short consultation', short(), {}, ['kind']],
    ['another contact', contact(), {}, ['kind']],
    ['a dormant one, short consultation', short(), { status: 'dormant' }, ['kind']],
    ['short consultation after the end', short(), ended, []],
    ['Case Management', cm(), {}, []],
    ['a row without a kind', cm({ kind: null }), {}, []],
    ['a short consultation before', short(), { kind: 'short' }, []],
  ] as const)('%s', (_, row, before, expected) => {
    expect(said('R23', row, { previous: previous(before) })).toEqual(expected)
  })

  test('a converted case that is said to be another contact', () => {
    expect(said('R23', contact(), { previous: previous({ converted: true }) })).toEqual(['kind'])
  })
})

describe('R24: a case ends in the month of its end, and once', () => {
  const closed = (change = {}) => cm({ ...CLOSING, opened: '2023-02', ...change })
  test.each([
    ['in this month', closed(), {}, []],
    [
      'in the month before, which knows nothing of it',
      closed({ closed: '2023-08' }),
      {},
      ['closed status: late'],
    ],
    ['months before', closed({ closed: '2023-03' }), {}, ['closed status: late']],
    ['closed in the month before already', closed({ closed: '2023-08' }), ended, ['status closed: again']],
    ['closed before, and again', closed(), ended, ['status closed: again']],
    ['closed before, begun anew and ended', closed({ opened: '2023-09' }), ended, []],
    ['without its month, which R07 has', closed({ closed: null }), {}, []],
    ['not closed at all', cm({ opened: '2023-02' }), {}, []],
  ])('%s', (_, row, before, expected) => {
    expect(said('R24', row, { previous: previous(before) })).toEqual(expected)
  })

  test('of what the first entry of a case says there is no month before', () => {
    expect(said('R24', closed({ closed: '2023-08' }), { previous: null })).toEqual([])
  })
})

describe('R25: a completed short consultation has had two talks', () => {
  const done = (contacts: number | null) =>
    short({ ...CLOSING, goals_met: null, closing_reason: 'short_done', contacts })
  const before = (talks?: number) => previous({ kind: 'short', ...(talks === undefined ? {} : { talks }) })
  test.each([
    ['one in its only month', done(1), null, ['closing_reason contacts']],
    ['two in its only month', done(2), null, []],
    ['one before and one now', done(1), before(1), []],
    ['one before and none now', done(0), before(1), ['closing_reason contacts']],
    ['none that is written down', done(null), before(0), ['closing_reason contacts']],
    ['as many as nobody knows', done(0), before(), []],
    [
      'one since it began anew',
      done(1),
      previous({ kind: 'short', status: 'closed', talks: 7 }),
      ['closing_reason contacts'],
    ],
    ['another reason', short({ ...CLOSING, closing_reason: 'referred', contacts: 1 }), null, []],
  ])('%s', (_, row, known, expected) => {
    expect(said('R25', row, { previous: known })).toEqual(expected)
  })
})

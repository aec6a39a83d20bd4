import { describe, expect, test } from 'vitest'
import type { Previous } from '#domain/rules/rule.ts'
import { addMonths, type Month, month, monthRange } from '#domain/sheet/month.ts'
import { previousOf } from '#domain/sheet/previous.ts'
import type { RowValues } from '#domain/template/column.ts'
import { templateAt } from '#domain/template/template-at.ts'

const QUIET: RowValues = { kind: 'cm', status: 'active', contacts: 0, age_band: '27-34' }

/** The record that a run of monthly entries leaves, each judged after the one before. */
function after(entries: readonly (readonly [Month, RowValues])[]): Previous {
  let previous: Previous | null = null
  for (const [at, values] of entries)
    previous = previousOf({ month: at, values }, previous, templateAt([], addMonths(at, 1)))
  if (!previous) throw new Error('no entries')
  return previous
}

const same = (from: string, to: string, values: RowValues) =>
  monthRange(month(from), month(to)).map((at) => [at, values] as const)

describe('the record of earlier months', () => {
  test('states the latest entry', () => {
    const values = { kind: 'cm', status: 'dormant', phase: '4', residence: 'toleration', age_band: '27-34' }
    expect(after([[month('2023-05'), values]])).toStrictEqual({
      month: '2023-05',
      kind: 'cm',
      status: 'dormant',
      phase: '4',
      residence: 'toleration',
      ageBand: '27-34',
      ageBandSince: '2023-05',
      quietMonths: 0,
      lastContact: null,
    })
  })

  test('of an empty row knows nothing but its month', () => {
    expect(after([[month('2023-05'), {}]])).toMatchObject({
      month: '2023-05',
      kind: null,
      ageBandSince: null,
    })
  })
})

describe('the course of a case', () => {
  const at = (of: RowValues) => [month('2023-05'), of] as const
  const next = (of: RowValues) => [month('2023-06'), of] as const

  test('tells the month of an end, and only of one', () => {
    const closed = { kind: 'cm', status: 'closed', closed: '2023-04' }
    expect(after([at(closed)]).closed).toBe('2023-04')
    expect(after([at({ ...closed, closed: null })])).not.toHaveProperty('closed')
    expect(after([at({ ...closed, status: 'active' })])).not.toHaveProperty('closed')
  })

  test('tells of a conversion in the month after it alone', () => {
    const [short, cm] = [{ kind: 'short' }, { kind: 'cm' }]
    expect(after([at(short), next(cm)]).converted).toBe(true)
    expect(after([at(short), next(cm), [month('2023-07'), cm]])).not.toHaveProperty('converted')
    expect(after([at(cm)])).not.toHaveProperty('converted')
    expect(after([at({ ...short, status: 'closed' }), next(cm)])).not.toHaveProperty('converted')
  })

  test('counts the talks of a short consultation since it began', () => {
    const short = { kind: 'short', contacts: 2 }
    expect(after([at(short), next({ kind: 'short' })]).talks).toBe(2)
    expect(after([at(short), next({ kind: 'short', contacts: 3 })]).talks).toBe(5)
    expect(after([at({ ...short, status: 'closed' }), next({ kind: 'short', contacts: 1 })]).talks).toBe(1)
    expect(after([at({ kind: 'cm', contacts: 2 })])).not.toHaveProperty('talks')
  })
})

describe('quiet months', () => {
  test('are counted over the turn of the year', () => {
    expect(after(same('2022-11', '2023-03', QUIET)).quietMonths).toBe(5)
  })

  test('begin anew after a month without an entry', () => {
    const entries = [...same('2022-11', '2023-01', QUIET), ...same('2023-03', '2023-04', QUIET)]
    expect(after(entries).quietMonths).toBe(2)
  })

  test('count with an empty status, which is active, and with no or zero contacts with actors', () => {
    const { status: _, ...noStatus } = QUIET
    expect(after(same('2023-01', '2023-02', noStatus)).quietMonths).toBe(2)
    expect(after(same('2023-01', '2023-02', { ...QUIET, network_contacts: 0 })).quietMonths).toBe(2)
  })

  test.each([
    ['a contact', { contacts: 1 }],
    ['contacts that are not filled', { contacts: null }],
    ['a contact with an actor', { network_contacts: 1 }],
    ['a dormant status', { status: 'dormant' }],
    ['a short consultation', { kind: 'short' }],
  ])('end with %s', (_, change) => {
    const entries = [
      ...same('2023-01', '2023-03', QUIET),
      ...same('2023-04', '2023-04', { ...QUIET, ...change }),
    ]
    expect(after(entries).quietMonths).toBe(0)
  })
})

test('the last contact survives quiet and missing months', () => {
  const entries = [
    ...same('2023-01', '2023-02', { ...QUIET, contacts: 3 }),
    ...same('2023-05', '2023-06', QUIET),
  ]
  expect(after(entries).lastContact).toBe('2023-02')
})

describe('the age band', () => {
  test('stands since its first month', () => {
    expect(after(same('2022-10', '2023-02', QUIET)).ageBandSince).toBe('2022-10')
  })

  test('stands anew after a change, a gap or an empty cell', () => {
    const older = { ...QUIET, age_band: '35-44' }
    const changed = [...same('2022-10', '2022-12', QUIET), ...same('2023-01', '2023-02', older)]
    expect(after(changed).ageBandSince).toBe('2023-01')
    const gap = [...same('2022-10', '2022-11', QUIET), ...same('2023-01', '2023-02', QUIET)]
    expect(after(gap).ageBandSince).toBe('2023-01')
    const empty = [
      ...same('2022-10', '2022-11', QUIET),
      ...same('2022-12', '2022-12', { ...QUIET, age_band: null }),
      ...same('2023-01', '2023-02', QUIET),
    ]
    expect(after(empty).ageBandSince).toBe('2023-01')
  })
})

describe('codes that end', () => {
  const chance = { ...QUIET, residence: 'chance' }

  test('in phase-out may stay where the entry holds them, and are new again once a month went without them', () => {
    expect(after(same('2025-11', '2025-12', chance)).phasedOut).toEqual({ residence: ['chance'] })
    const changed = [...same('2025-12', '2025-12', chance), ...same('2026-01', '2026-01', QUIET)]
    expect(after(changed).phasedOut).toBeUndefined()
  })

  test('are not kept before their phase-out, nor by a case that never had them', () => {
    expect(after(same('2025-10', '2025-11', chance)).phasedOut).toBeUndefined()
    expect(after(same('2025-12', '2026-02', QUIET)).phasedOut).toBeUndefined()
  })

  const retiring = [
    {
      validFrom: month('2024-01'),
      retireCodes: { housing: ['homeless'], topics: ['leisure'], contact_ways: ['letter'] },
    },
  ]
  const held = {
    ...QUIET,
    housing: 'homeless',
    topics: ['work', 'leisure'],
    contact_ways: ['letter'],
    residence: 'no_such_code',
  }

  test('are named for the month that no longer has them, in columns that carry', () => {
    const left = previousOf(
      { month: month('2023-12'), values: held },
      null,
      templateAt(retiring, month('2024-01')),
    )
    expect(left.lapsed).toEqual({ housing: ['homeless'], topics: ['leisure'], residence: ['no_such_code'] })
  })

  test('are not named a month earlier', () => {
    const { residence: _, ...known } = held
    const left = previousOf(
      { month: month('2023-11'), values: known },
      null,
      templateAt(retiring, month('2023-12')),
    )
    expect(left.lapsed).toBeUndefined()
  })
})

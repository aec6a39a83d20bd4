import { describe, expect, test } from 'vitest'
import type { Previous } from '#domain/rules/rule.ts'
import { addMonths, month, monthRange } from '#domain/sheet/month.ts'
import { previousOf } from '#domain/sheet/previous.ts'
import type { RowValues } from '#domain/template/column.ts'
import { CLOSING, cm, previous, said, short, template } from '../../../support/example-rows.ts'

const QUIET = { contacts: 0, contact_ways: null, network_contacts: null }
const quiet = (change: RowValues = {}) => cm({ ...QUIET, ...change })
const FIRES = ['contacts network_contacts']

describe('R14: six months without contact', () => {
  const five = { previous: previous({ quietMonths: 5 }) }

  test.each([
    ['five months before and this one', quiet(), FIRES],
    ['zero contacts with actors is none', quiet({ network_contacts: 0 }), FIRES],
    ['an empty status is active', quiet({ status: null }), FIRES],
    ['contacts not filled is not zero', quiet({ contacts: null }), []],
    ['a contact this month', cm({ network_contacts: null }), []],
    ['a contact with an actor this month', quiet({ network_contacts: 1 }), []],
    ['dormant', quiet({ status: 'dormant' }), []],
    ['closed', quiet(CLOSING), []],
    ['a short consultation', short(QUIET), []],
  ])('%s', (_, row, expected) => {
    expect(said('R14', row, five)).toEqual(expected)
  })

  test('four months before are too few, more than five are enough', () => {
    expect(said('R14', quiet(), { previous: previous({ quietMonths: 4 }) })).toEqual([])
    expect(said('R14', quiet(), { previous: previous({ quietMonths: 17 }) })).toEqual(FIRES)
  })

  test('a month without an entry interrupts them', () => {
    const gap = previous({ quietMonths: 5, month: month('2023-07') })
    expect(said('R14', quiet(), { previous: gap })).toEqual([])
  })

  test('a new case is never quiet', () => {
    expect(said('R14', quiet())).toEqual([])
  })

  test('the sixth quiet month of a run is the first that warns', () => {
    let before: Previous | null = previous({ month: month('2022-10') })
    const warned: string[] = []
    for (const at of monthRange(month('2022-11'), month('2023-06'))) {
      if (said('R14', quiet(), { month: at, previous: before }).length > 0) warned.push(at)
      before = previousOf({ month: at, values: quiet() }, before, template(addMonths(at, 1)))
    }
    expect(warned).toEqual(['2023-04', '2023-05', '2023-06'])
  })
})

import { describe, expect, test } from 'vitest'
import type { Previous } from '#domain/rules/rule.ts'
import { carriedFrom, comesBack, goesOn, hasLapsed, splitFrom } from '#domain/sheet/carry-over.ts'
import { month } from '#domain/sheet/month.ts'
import type { RowValues } from '#domain/template/column.ts'
import { templateAt } from '#domain/template/template-at.ts'

const july = month('2023-07')
const contactIn = (last: string): Previous => ({
  month: month('2023-06'),
  kind: 'short',
  status: null,
  phase: null,
  residence: null,
  ageBand: null,
  ageBandSince: null,
  quietMonths: 0,
  lastContact: month(last),
})

describe('a case whose latest entry is of July', () => {
  test.each<[string, RowValues, Previous | null, string, boolean]>([
    ['active cm', { kind: 'cm', status: 'active' }, null, '2024-07', true],
    ['dormant cm', { kind: 'cm', status: 'dormant' }, null, '2023-08', true],
    ['cm without status', { kind: 'cm' }, null, '2023-08', true],
    ['closed cm', { kind: 'cm', status: 'closed' }, null, '2023-08', false],
    ['closed short', { kind: 'short', status: 'closed', contacts: 1 }, null, '2023-08', false],
    ['contact', { kind: 'contact', contacts: 1 }, null, '2023-08', false],
    ['row without a kind', {}, null, '2023-08', true],
    ['short with contact in July', { kind: 'short', contacts: 1 }, null, '2023-09', true],
    ['short with contact in July', { kind: 'short', contacts: 1 }, null, '2023-10', false],
    ['short last seen in June', { kind: 'short', contacts: 0 }, contactIn('2023-06'), '2023-08', true],
    ['short last seen in June', { kind: 'short', contacts: 0 }, contactIn('2023-06'), '2023-09', false],
    ['short never seen, begun in June', { kind: 'short', opened: '2023-06' }, null, '2023-08', true],
    ['short never seen, begun in June', { kind: 'short', opened: '2023-06' }, null, '2023-09', false],
  ])('as %s goes on (case %#)', (_, values, previous, to, expected) => {
    expect(goesOn({ month: july, values }, previous, month(to))).toBe(expected)
  })

  test('has not lapsed when it was closed', () => {
    const values = { kind: 'short', status: 'closed', opened: '2022-01' }
    expect(hasLapsed({ month: july, values }, null, month('2023-12'))).toBe(false)
  })
})

const values: RowValues = {
  kind: 'cm',
  status: 'active',
  opened: '2022-01',
  phase: '7',
  housing: 'private',
  benefits: ['sgb2', 'child_benefit'],
  contacts: 4,
  contact_ways: ['phone'],
}

describe('carry-over', () => {
  test('takes columns marked so, and leaves the month’s own', () => {
    const { values: kept, carried } = carriedFrom(values, templateAt([], july))
    const { contacts: _, contact_ways: __, ...rest } = values
    expect(kept).toEqual(rest)
    expect(carried.toSorted()).toEqual(Object.keys(rest).toSorted())
  })

  test('leaves codes out that are no longer valid, and keeps those in phase-out', () => {
    const version = { validFrom: july, retireCodes: { housing: ['private'], benefits: ['sgb2'] } }
    const { values: kept } = carriedFrom(values, templateAt([version], july))
    expect(kept).not.toHaveProperty('housing')
    expect(kept['benefits']).toEqual(['child_benefit'])
  })
})

describe('a case that is taken up', () => {
  const closed: RowValues = {
    ...values,
    status: 'closed',
    closed: '2023-06',
    closing_type: 'regular',
    goals_met: 'full',
  }

  test('after its end begins anew in this month, without phase and end', () => {
    const { values: now, carried } = comesBack(closed, templateAt([], july))
    expect(now).toMatchObject({ status: 'active', opened: '2023-07', housing: 'private' })
    for (const key of ['closed', 'closing_type', 'goals_met', 'phase']) expect(now).not.toHaveProperty(key)
    expect(carried).not.toContain('status')
    expect(carried).toContain('housing')
  })

  test('while it runs keeps its beginning', () => {
    expect(comesBack(values, templateAt([], july)).values).toMatchObject({ opened: '2022-01', phase: '7' })
  })

  test('by a split begins with its parent’s values', () => {
    const { values: now } = splitFrom(closed, templateAt([], july))
    expect(now).toMatchObject({ status: 'active', opened: '2023-07', housing: 'private', kind: 'cm' })
    expect(now).not.toHaveProperty('closed')
  })
})

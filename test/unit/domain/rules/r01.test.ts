import { describe, expect, test } from 'vitest'
import { type CellContext, judgeText, judgeValue } from '#domain/rules/cell.ts'
import { month } from '#domain/sheet/month.ts'
import { type CellValue, type Column } from '#domain/template/column.ts'
import { columnOf, type Template } from '#domain/template/template.ts'
import { COUNTY, previous, template } from '../../../support/example-rows.ts'

const column = (key: string, at: Template): Column => {
  const found = columnOf(at, key)
  if (!found) throw new Error(`no column ${key}`)
  return found
}
const at = (text = '2023-09', more: Partial<CellContext> = {}): CellContext => ({
  template: template(month(text)),
  county: COUNTY,
  previous: null,
  ...more,
})
const accepted = (value: CellValue) => ({ ok: true, value })
const refused = (problem: string) => ({ ok: false, rule: 'R01', problem })

// The columns' own tables are in test/unit/domain/template/types.
describe('R01: what is typed becomes canonical or is refused', () => {
  test.each([
    ['sex', 'weiblich', accepted('w')],
    ['persons', ' 3 ', accepted(3)],
    ['opened', 'März 23', accepted('2023-03')],
    ['topics', 'Wohnen, Gesundheit', accepted(['health', 'housing'])],
    ['topics', '', accepted(null)],
    ['persons', '31', refused('out_of_range')],
    ['persons', 'viele', refused('not_an_integer')],
    ['opened', '3.4', refused('ambiguous_month')],
    ['sex', 'Zauberin', refused('unknown_code')],
    ['unit', 'caritas-rheine', refused('read_only')],
    ['case_number', '', refused('read_only')],
  ])('%s: %j', (key, typed, expected) => {
    const context = at()
    expect(judgeText(column(key, context.template), typed, context)).toEqual(expected)
  })

  test('with the codes it may mean, for the drop-down', () => {
    const context = at()
    const judged = judgeText(column('german_level', context.template), 'C', context)
    expect(judged).toMatchObject({ ...refused('ambiguous_code'), candidates: [{ key: 'C1' }, { key: 'C2' }] })
  })
})

describe('R01: what the API sends is canonical or is refused', () => {
  test.each([
    ['sex', 'w', accepted('w')],
    ['topics', ['health', 'housing'], accepted(['health', 'housing'])],
    ['persons', null, accepted(null)],
    ['sex', 'weiblich', refused('unknown_code')],
    ['persons', '3', refused('wrong_type')],
    ['persons', 31, refused('out_of_range')],
    ['opened', 'März', refused('not_a_month')],
    ['origin', '120', refused('retired_code')],
    ['topics', ['housing', 'health', 'housing'], accepted(['health', 'housing'])],
    ['topics', [], accepted(null)],
    ['topics', ['housing', 'health', 7], refused('wrong_type')],
    ['month', '2023-09', refused('read_only')],
    ['sex', { m: 1 }, refused('wrong_type')],
    ['topics', Array.from({ length: 100_000 }, () => 'housing'), accepted(['housing'])],
  ])('%s: %j', (key, value, expected) => {
    const context = at()
    expect(judgeValue(column(key, context.template), value, context)).toEqual(expected)
  })
})

describe('R01: a code in phase-out', () => {
  const before = previous({ month: month('2025-12'), phasedOut: { residence: ['chance'] } })

  test('is refused where the case did not have it', () => {
    const context = at('2026-01')
    expect(judgeValue(column('residence', context.template), 'chance', context)).toEqual(
      refused('phased_out_code'),
    )
    expect(judgeText(column('residence', context.template), '104c', context)).toEqual(
      refused('phased_out_code'),
    )
  })

  test('may stay, and be put back, where it had', () => {
    const context = at('2026-01', { previous: before })
    expect(judgeValue(column('residence', context.template), 'chance', context)).toEqual(accepted('chance'))
    expect(judgeText(column('residence', context.template), '104c', context)).toEqual(accepted('chance'))
  })
})

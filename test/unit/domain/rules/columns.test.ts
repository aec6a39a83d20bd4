import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rulesOf } from '#domain/rules/columns.ts'
import { judgeRow } from '#domain/rules/engine.ts'
import type { Previous } from '#domain/rules/rule.ts'
import { month } from '#domain/sheet/month.ts'
import { isServerColumn } from '#domain/template/column.ts'
import { columnOf } from '#domain/template/template.ts'
import { anyMonth, canonicalRow } from '../../../support/arbitrary-rows.ts'
import { COUNTY, previous, template } from '../../../support/example-rows.ts'

const quiet: Previous = previous({
  month: month('2022-12'),
  quietMonths: 9,
  phase: '7',
  ageBandSince: month('2021-01'),
})

describe('rules of a column', () => {
  test('whatever a row is judged for, the dictionary names the rule at that column', () => {
    const place = fc.tuple(fc.oneof(anyMonth, fc.constant(month('2023-01'))), fc.constantFrom(null, quiet))
    const row = place.chain(([at, before]) =>
      fc.record({
        at: fc.constant(at),
        before: fc.constant(before),
        row: canonicalRow(template(at), before),
      }),
    )
    const seen = new Set<string>()
    fc.assert(
      fc.property(row, ({ at, before, row: values }) => {
        const own = template(at)
        for (const issue of judgeRow({
          template: own,
          county: COUNTY,
          previous: before,
          month: at,
          row: values,
        })) {
          seen.add(issue.rule)
          for (const key of issue.columns) {
            const column = columnOf(own, key)
            expect(column && rulesOf(column, own)).toContain(issue.rule)
          }
        }
      }),
      { numRuns: 2000 },
    )
    expect(seen.size).toBeGreaterThan(10)
  })

  test('what the system fills is judged by no rule; free text by the check for personal data', () => {
    const own = template()
    for (const column of own.columns.filter(isServerColumn)) expect(rulesOf(column, own)).toEqual([])
    const note = columnOf(own, 'note')
    expect(note && rulesOf(note, own)).toContain('R02')
  })

  test('only sets of codes with a code that stands alone have rule R09', () => {
    const own = template()
    const judged = own.columns.filter((column) => rulesOf(column, own).includes('R09')).map(({ key }) => key)
    expect(judged).toContain('gaps')
    expect(judged).not.toContain('kind')
  })
})

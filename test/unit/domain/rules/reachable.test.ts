import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeText, judgeValue } from '#domain/rules/cell.ts'
import { judgeRow } from '#domain/rules/engine.ts'
import { month } from '#domain/sheet/month.ts'
import { type CellValue, isServerColumn, type Kind, type RowValues } from '#domain/template/column.ts'
import { formatValue } from '#domain/template/format-value.ts'
import { canonicalRow } from '../../../support/arbitrary-rows.ts'
import { COUNTY, previous, template } from '../../../support/example-rows.ts'
import { validRow } from '../../../support/valid-rows.ts'

const PLACES = [
  ['a new row', month('2023-09'), null],
  ['a carried row', month('2023-09'), previous()],
  // The case may keep a code that nobody else may choose any more.
  [
    'a row that keeps a code in phase-out',
    month('2026-02'),
    previous({ month: month('2026-01'), residence: 'chance', phasedOut: { residence: ['chance'] } }),
  ],
] as const
const KINDS = ['cm', 'short', 'contact'] as const

describe.each(PLACES)('%s', (_, at, known) => {
  const own = template(at)
  const columns = own.columns.filter((column) => !isServerColumn(column))
  // A case stays of its kind; R23 has the others.
  const contextOf = (kind: Kind) => ({
    template: own,
    county: COUNTY,
    previous: known && { ...known, kind },
  })
  type Context = ReturnType<typeof contextOf>
  const submitIssues = (row: RowValues, context: Context) =>
    judgeRow({ ...context, month: at, row }).filter((issue) => issue.level === 'submit')

  test.each(KINDS)('a valid %s can be reached from any row by single cells in any order', (kind) => {
    const context = contextOf(kind)
    const { previous: before } = context
    const journey = fc.record({
      start: canonicalRow(own, before),
      goal: validRow(kind, own, before),
      order: fc.shuffledSubarray(columns, { minLength: columns.length }),
      typed: fc.constantFrom('de', 'en'),
    })
    fc.assert(
      fc.property(journey, ({ start, goal, order, typed }) => {
        let row: Record<string, CellValue> = { ...start }
        for (const column of order) {
          const value = goal[column.key] ?? null
          expect(judgeValue(column, value, context)).toEqual({ ok: true, value })
          const text = formatValue(column, value, own, typed)
          expect(judgeText(column, text, context)).toEqual({ ok: true, value })
          row = { ...row, [column.key]: value }
          judgeRow({ ...context, month: at, row })
        }
        expect(submitIssues(row, context)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test.each(KINDS)('from a valid %s, emptying any cell can be undone', (kind) => {
    const context = contextOf(kind)
    fc.assert(
      fc.property(validRow(kind, own, context.previous), (goal) => {
        for (const column of columns) {
          expect(judgeValue(column, null, context).ok).toBe(true)
          expect(judgeValue(column, goal[column.key] ?? null, context).ok).toBe(true)
        }
        expect(submitIssues(goal, context)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

test('the rows drawn as goals are of many kinds', () => {
  const own = template(month('2026-02'))
  const kept = previous({ phasedOut: { residence: ['chance'] } })
  const rows = fc.sample(validRow('cm', own, kept), { numRuns: 400, seed: 7 })
  expect(rows.filter((row) => row['status'] === 'closed').length).toBeGreaterThan(50)
  expect(rows.filter((row) => row['residence'] === 'chance').length).toBeGreaterThan(2)
  expect(rows.filter((row) => row['contacts'] === 0).length).toBeGreaterThan(2)
  expect(new Set(rows.map((row) => row['closing_reason'])).size).toBeGreaterThan(10)
})

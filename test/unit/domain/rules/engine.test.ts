import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeRow, judgeSheet } from '#domain/rules/engine.ts'
import { kindOf } from '#domain/rules/row.ts'
import { ROW_RULES, SHEET_RULES } from '#domain/rules/registry.ts'
import { type Issue, RULES } from '#domain/rules/rule.ts'
import { month } from '#domain/sheet/month.ts'
import type { RowValues } from '#domain/template/column.ts'
import { templateAt } from '#domain/template/template-at.ts'
import { anyMonth, anyPrevious, canonicalRow } from '../../../support/arbitrary-rows.ts'
import {
  CLOSING,
  cm,
  contact,
  COUNTY,
  judged,
  MONTH,
  previous,
  short,
  template,
  WITH_NOTE,
} from '../../../support/example-rows.ts'

describe('the engine', () => {
  test.each([
    ['Case Management', cm()],
    ['a closed case', cm(CLOSING)],
    ['a short consultation', short()],
    ['another contact', contact()],
  ])('has nothing to say of a good row: %s', (_, row) => {
    expect(judged(row)).toEqual([])
    const kind = kindOf(row)
    expect(judged(row, { previous: previous({ kind }) })).toEqual([])
  })

  test('has a function for every rule that judges rows or sheets, and the cell for the others', () => {
    const rules = [...Object.keys(ROW_RULES), ...Object.keys(SHEET_RULES)]
    const cells = Object.keys(RULES).filter((rule) => !rules.includes(rule))
    expect(cells).toEqual(['R01', 'R02', 'R11'])
    expect(Object.keys(RULES)).toHaveLength(24)
  })

  test('tells issues in the order of the rules, with their levels', () => {
    const row = cm({ consent: 'no', minors: 9, opened: '2024-01', criteria_met: 1, sex: null })
    expect(judged(row).map((issue) => `${issue.rule} ${issue.level}`)).toEqual([
      'R03 submit',
      'R05 submit',
      'R06 submit',
      'R13 hint',
      'R20 submit',
    ])
  })

  test('does not judge columns that the template does not have', () => {
    const less = template(MONTH, [
      ...WITH_NOTE,
      { validFrom: month('2023-01'), removeColumns: ['criteria_met'] },
    ])
    expect(judged(cm({ criteria_met: 0 }), { template: less })).toEqual([])
  })

  test('does not take what every object has for a cell', () => {
    expect(() => judged(JSON.parse('{"__proto__":{"kind":"cm"}}'))).not.toThrow()
  })
})

const anyWhere = fc.tuple(anyMonth, fc.option(anyPrevious), fc.boolean()).map(([at, before, note]) => ({
  month: at,
  county: COUNTY,
  previous: before,
  template: templateAt(note ? WITH_NOTE : [], at),
}))
const anyCase = anyWhere.chain((where) =>
  canonicalRow(where.template, where.previous).map((row) => ({ ...where, row })),
)

const shuffled = (row: RowValues, keys: readonly string[]): RowValues =>
  Object.fromEntries(keys.map((key) => [key, row[key] ?? null]))

describe('for any canonical row', () => {
  test('the engine judges, in rule order, naming columns of the template', () => {
    fc.assert(
      fc.property(anyCase, (context) => {
        const issues = judgeRow(context)
        const rules = issues.map((issue) => issue.rule)
        expect(rules).toEqual(rules.toSorted())
        const columns = new Set(context.template.columns.map((column) => column.key))
        for (const issue of issues) {
          expect(issue.columns.length).toBeGreaterThan(0)
          expect(issue.columns.filter((key) => !columns.has(key))).toEqual([])
          expect(issue.level).toBe(RULES[issue.rule])
        }
      }),
      { numRuns: 500 },
    )
  })

  test('the judgement is the same again, in any order of keys, with empty cells left out', () => {
    const withOrder = anyCase.chain((context) =>
      fc
        .shuffledSubarray(Object.keys(context.row), { minLength: Object.keys(context.row).length })
        .map((keys) => ({ context, keys })),
    )
    fc.assert(
      fc.property(withOrder, ({ context, keys }) => {
        const issues = judgeRow(context)
        expect(judgeRow(context)).toEqual(issues)
        expect(judgeRow({ ...context, row: shuffled(context.row, keys) })).toEqual(issues)
        const filled = Object.fromEntries(Object.entries(context.row).filter(([, value]) => value !== null))
        expect(judgeRow({ ...context, row: filled })).toEqual(issues)
      }),
    )
  })

  test('the row is left as it was', () => {
    fc.assert(
      fc.property(anyCase, (context) => {
        const before = structuredClone(context.row)
        judgeRow({ ...context, row: Object.freeze(context.row) })
        expect(context.row).toEqual(before)
      }),
    )
  })

  test('a sheet of them is judged without regard to the order of its rows', () => {
    const at = template()
    const rows = fc.array(fc.option(canonicalRow(at), { nil: cm() }), { maxLength: 8 })
    fc.assert(
      fc.property(rows, (some) => {
        const sheet = some.map((row, i) => ({ id: `row-${i}`, row, previous: null }))
        const found = judgeSheet(sheet, at)
        const back = judgeSheet(sheet.toReversed(), at)
        const plain = (map: ReadonlyMap<string, readonly Issue[]>) =>
          [...map].toSorted(([a], [b]) => (a < b ? -1 : 1))
        expect(plain(back)).toEqual(plain(found))
      }),
    )
  })
})

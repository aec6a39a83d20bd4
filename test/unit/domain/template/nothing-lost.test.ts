import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellWriter } from '../../../../worker/export/cells.ts'
import { exportColumns } from '#domain/report/export-columns.ts'
import { judgeValue } from '#domain/rules/cell.ts'
import { carriedFrom } from '#domain/sheet/carry-over.ts'
import { addMonths, month, monthRange } from '#domain/sheet/month.ts'
import { previousOf } from '#domain/sheet/previous.ts'
import { codesIn } from '#domain/template/codes-in.ts'
import { isEmpty, isServerColumn, keysOf, type RowValues } from '#domain/template/column.ts'
import { columnOf, type Template, type TemplateVersion } from '#domain/template/template.ts'
import { templateAt } from '#domain/template/template-at.ts'
import { formatValue } from '#domain/template/format-value.ts'
import { lapsedMessage } from '#domain/text/lapsed.ts'
import { canonicalRow } from '../../../support/arbitrary-rows.ts'
import { COUNTY } from '../../../support/example-rows.ts'
import { randomVersions } from '../../../support/random-versions.ts'

const FIRST = month('2023-10')
const LAST = month('2024-08')
const MONTHS = monthRange(month('2023-09'), LAST)

interface World {
  readonly versions: readonly TemplateVersion[]
  readonly entered: Template
  readonly row: RowValues
}

const world: fc.Arbitrary<World> = fc
  .tuple(randomVersions(FIRST), fc.constantFrom(...MONTHS))
  .chain(([versions, at]) => {
    const entered = templateAt(versions, at)
    return fc.record({
      versions: fc.constant(versions),
      entered: fc.constant(entered),
      row: canonicalRow(entered),
    })
  })

const filled = (template: Template, row: RowValues) =>
  template.columns.filter((column) => !isServerColumn(column) && !isEmpty(row[column.key]))

describe('whatever versions follow one another', () => {
  test('a value reads under every later one as it did, by the label that its code has', () => {
    fc.assert(
      fc.property(world, ({ versions, entered, row }) => {
        for (const at of monthRange(entered.month, LAST)) {
          const later = templateAt(versions, at)
          for (const column of filled(entered, row)) {
            const now = columnOf(later, column.key) ?? column
            const shown = formatValue(now, row[column.key], later, 'de')
            expect(shown).not.toBe('')
            // No key stands where a label was.
            const value = row[column.key]
            const keys = typeof value === 'string' ? [value] : keysOf(value)
            if ('list' in column)
              for (const key of keys) expect(codesIn(now, later).some((code) => code.key === key)).toBe(true)
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  test('the file of the whole time holds every value under the heading of its column', () => {
    fc.assert(
      fc.property(world, ({ versions, entered, row }) => {
        const header = exportColumns(MONTHS.map((at) => templateAt(versions, at))).map(({ key }) => key)
        expect(new Set(header).size).toBe(header.length)
        const nothing = { frequentOrigins: new Set<string>() }
        for (const column of filled(entered, row)) {
          const isInternal = column.disclosure.includes('internal')
          expect(header.includes(column.key)).toBe(!isInternal)
          for (const dialect of ['data', 'excel-de'] as const) {
            const full = cellWriter(column.key, entered, dialect, 'full', nothing)(row[column.key])
            const coarse = cellWriter(column.key, entered, dialect, 'coarse', nothing)(row[column.key])
            expect(full === '').toBe(isInternal)
            if (isInternal || column.type === 'text') expect(coarse).toBe('')
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  test('a later month takes over what is still valid, in its own order, and names the rest', () => {
    fc.assert(
      fc.property(world, fc.integer({ min: 1, max: 4 }), ({ versions, entered, row }, months) => {
        const later = templateAt(versions, addMonths(entered.month, months))
        const { values } = carriedFrom(row, later)
        const previous = previousOf({ month: entered.month, values: row }, null, later)
        for (const column of later.columns.filter((one) => one.carry && !isServerColumn(one))) {
          const kept = values[column.key] ?? null
          // What is taken over is what the month would accept from a person.
          expect(judgeValue(column, kept, { template: later, county: COUNTY, previous })).toEqual({
            ok: true,
            value: kept,
          })
          const before = row[column.key]
          const had = typeof before === 'string' ? [before] : keysOf(before)
          const has = typeof kept === 'string' ? [kept] : keysOf(kept)
          const lost = 'list' in column ? had.filter((key) => !has.includes(key)) : []
          expect(previous.lapsed?.[column.key] ?? []).toEqual(lost)
          if (lost.length > 0) {
            const text = lapsedMessage(column.key, lost, later, 'de')
            for (const key of lost)
              expect(text).toContain(codesIn(column, later).find((code) => code.key === key)?.de)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  test('an earlier month stays as it was', () => {
    fc.assert(
      fc.property(randomVersions(FIRST), (versions) => {
        for (const { validFrom } of versions) {
          const before = addMonths(validFrom, -1)
          expect(templateAt(versions, before)).toEqual(
            templateAt(
              versions.filter((one) => one.validFrom < validFrom),
              before,
            ),
          )
        }
      }),
      { numRuns: 100 },
    )
  })
})

import fc from 'fast-check'
import type { Previous } from '#domain/rules/rule.ts'
import { addMonths, type Month, month } from '#domain/sheet/month.ts'
import { type Code, codeState, inListOrder } from '#domain/template/code.ts'
import { type CellValue, type Column, isServerColumn, type RowValues } from '#domain/template/column.ts'
import { codesOf, type Template } from '#domain/template/template.ts'
import { COUNTY } from './example-rows.ts'

/** Ordinary notes that the personal-data check lets pass. */
export const NOTES = [
  'Termin im Jobcenter',
  'Antrag gestellt',
  'Kita-Platz fehlt',
  'Sprachkurs B1 ab 03/2024',
]

const FIRST = month('1900-01')

/** Any month from 1900-01 to 2100-12. */
export const anyMonth: fc.Arbitrary<Month> = fc.nat(201 * 12 - 1).map((count) => addMonths(FIRST, count))

/** Codes that may stand in the column in the template's month; those in phase-out only where `kept`. */
export function usableCodes(
  column: Column,
  template: Template,
  kept: readonly string[] = [],
): readonly Code[] {
  if (!('list' in column)) return []
  return codesOf(template, column.list).filter((code) => {
    const state = codeState(code, template.month)
    const ofCounty = column.type !== 'municipality' || !code.group || code.group === COUNTY
    return ofCounty && (state === 'valid' || (state === 'phase_out' && kept.includes(code.key)))
  })
}

/** Any canonical value of a column that is not empty. */
export function canonicalValue(
  column: Column,
  template: Template,
  kept: readonly string[] = [],
): fc.Arbitrary<CellValue> {
  const codes = usableCodes(column, template, kept)
  const keys = codes.map((code) => code.key)
  switch (column.type) {
    case 'code':
    case 'country':
    case 'municipality':
      return fc.constantFrom(...keys)
    case 'codes':
      return fc.subarray(keys, { minLength: 1 }).map((some) => inListOrder(codes, some))
    case 'integer':
      return fc.integer({ min: column.min, max: column.max })
    case 'month':
      return anyMonth
    case 'year':
      return fc.oneof(fc.integer({ min: 1900, max: 2100 }), fc.constantFrom('born', 'x'))
    case 'text':
      return fc.constantFrom(...NOTES)
    case 'case_number':
    case 'unit':
    case 'sheet_month':
      return fc.constant(null)
  }
}

/** Any row whose cells are empty or canonical; codes in phase-out only where `previous` lets them stay. */
export function canonicalRow(template: Template, previous: Previous | null = null): fc.Arbitrary<RowValues> {
  const cells = template.columns
    .filter((column) => !isServerColumn(column))
    .map((column) => {
      const value = canonicalValue(column, template, previous?.phasedOut?.[column.key])
      return [column.key, fc.option(value, { freq: 3 })] as const
    })
  return fc.record(Object.fromEntries(cells))
}

/** Any record of earlier months of a case. */
export const anyPrevious: fc.Arbitrary<Previous> = fc.record({
  month: anyMonth,
  kind: fc.constantFrom('cm', 'short', 'contact', null),
  status: fc.constantFrom('active', 'dormant', 'closed', null),
  phase: fc.constantFrom('1', '3', '6', '7', null),
  residence: fc.constantFrom('refugee', 'toleration', 'chance', 'no_longer_known', null),
  ageBand: fc.constantFrom('0-5', '27-34', '65+', 'x', null),
  ageBandSince: fc.option(anyMonth),
  quietMonths: fc.nat(40),
  lastContact: fc.option(anyMonth),
})

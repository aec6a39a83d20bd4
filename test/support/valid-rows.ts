import fc from 'fast-check'
import type { Previous } from '#domain/rules/rule.ts'
import { yearOf } from '#domain/sheet/month.ts'
import { type CellValue, isServerColumn, keysOf, type Kind, type RowValues } from '#domain/template/column.ts'
import { codesOf, columnOf, type Template } from '#domain/template/template.ts'
import { canonicalValue } from './arbitrary-rows.ts'

type Row = Record<string, CellValue>

const CLOSING = ['closed', 'closing_type', 'closing_reason', 'goals_met', 'final_talk']
const MINORS = ['0-5', '6-13', '14-17', 'x']

const number = (value: CellValue | undefined): number => (typeof value === 'number' ? value : 0)
const text = (value: CellValue | undefined): string | null => (typeof value === 'string' ? value : null)

/** Any row of the kind that has no issue of level submit, as it may stand in the template's month. */
export function validRow(
  kind: Kind,
  template: Template,
  previous: Previous | null = null,
): fc.Arbitrary<RowValues> {
  const cells = template.columns
    .filter((column) => !isServerColumn(column))
    .map((column) => {
      const value = canonicalValue(column, template, previous?.phasedOut?.[column.key])
      const due = column.required.includes(kind) || column.condition
      return [column.key, due ? value : fc.option(value)] as const
    })
  return fc
    .record(Object.fromEntries(cells))
    .map((row) => settled({ ...row, kind }, kind, template, previous))
}

// Brings what was drawn at random in accord with the rules, by the words of each rule.
function settled(row: Row, kind: Kind, template: Template, previous: Previous | null): RowValues {
  if (kind !== 'cm') Object.assign(row, { phase: null, intensity: null })
  if (kind === 'cm') row['consent'] = 'yes'
  if (kind === 'contact') row['criteria_met'] = null
  settleFamily(row)
  settleTime(row, template)
  settleClosing(row, kind, template)
  // A case of earlier months ends in the month in which it does, and not before.
  if (previous && row['status'] === 'closed') row['closed'] = template.month
  if (kind === 'contact' && row['contacts'] === 0) row['contacts'] = 1
  if (number(row['contacts']) === 0) row['contact_ways'] = null
  for (const [key, value] of Object.entries(row)) {
    const alone = keysOf(value).find((one) => one === 'none' || one === 'x')
    if (alone) row[key] = [alone]
  }
  return row
}

function settleFamily(row: Row): void {
  if (row['persons'] === null || row['minors'] === null) return
  row['minors'] = Math.min(number(row['minors']), number(row['persons']))
  const band = text(row['age_band'])
  if (row['persons'] === 1 && row['minors'] === 1 && band !== null && !MINORS.includes(band))
    row['age_band'] = '6-13'
}

function settleTime(row: Row, template: Template): void {
  const opened = text(row['opened'])
  if (opened !== null && opened > template.month) row['opened'] = template.month
  if (typeof row['arrival_year'] !== 'number') return
  const year = yearOf(template.month)
  row['arrival_year'] = Math.min(year, Math.max(year - 100, row['arrival_year']))
}

function settleClosing(row: Row, kind: Kind, template: Template): void {
  if (row['status'] !== 'closed') {
    for (const key of CLOSING) row[key] = null
    return
  }
  const closed = text(row['closed']) ?? template.month
  const notAfter = closed > template.month ? template.month : closed
  const opened = text(row['opened'])
  row['closed'] = opened !== null && notAfter < opened ? opened : notAfter
  const column = columnOf(template, 'closing_reason')
  const list = column?.type === 'code' ? codesOf(template, column.list) : []
  const isFor = ({ kinds }: { readonly kinds?: readonly string[] }): boolean => kinds?.includes(kind) ?? true
  const given = list.find((code) => code.key === row['closing_reason'] && isFor(code))
  const reason = given ?? list.find(isFor)
  if (row['closing_reason'] !== null) row['closing_reason'] = reason?.key ?? null
  const allows = reason?.allows ?? []
  const type = text(row['closing_type']) ?? ''
  if (!allows.includes(type)) row['closing_type'] = allows[0] ?? null
}

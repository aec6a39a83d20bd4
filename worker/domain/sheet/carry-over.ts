import type { Previous } from '../rules/rule.ts'
import { kindOf, keyAt, statusOf } from '../rules/row.ts'
import { codeState, inListOrder } from '../template/code.ts'
import { type CellValue, type Column, isServerColumn, keysOf, type RowValues } from '../template/column.ts'
import { codesOf, type Template } from '../template/template.ts'
import { addMonths, isMonth, type Month } from './month.ts'

/** What a new entry starts from, and which of it came from an earlier month. */
export interface Carried {
  readonly values: RowValues
  readonly carried: readonly string[]
}

/** A short consultation goes on for this many months after its last contact. */
const SHORT_MONTHS = 2

/** Whether a case whose latest entry before `month` is this one gets an entry in `month` when the sheet is opened. */
export function goesOn(
  latest: { readonly month: Month; readonly values: RowValues },
  previous: Previous | null,
  month: Month,
): boolean {
  return (
    statusOf(latest.values) !== 'closed' &&
    kindOf(latest.values) !== 'contact' &&
    !hasLapsed(latest, previous, month)
  )
}

/** Whether it is a short consultation without contact for so long that it is offered for closing instead. */
export function hasLapsed(
  latest: { readonly month: Month; readonly values: RowValues },
  previous: Pick<Previous, 'lastContact'> | null,
  month: Month,
): boolean {
  if (kindOf(latest.values) !== 'short' || statusOf(latest.values) === 'closed') return false
  const contacts = latest.values['contacts']
  const opened = latest.values['opened']
  const last =
    typeof contacts === 'number' && contacts > 0
      ? latest.month
      : (previous?.lastContact ?? (isMonth(opened) ? opened : latest.month))
  return month > addMonths(last, SHORT_MONTHS)
}

/** The values of columns marked `carry` that are still valid in the template's month; retired codes leave an empty cell. */
export function carriedFrom(values: RowValues, template: Template): Carried {
  const kept: Record<string, CellValue> = {}
  for (const column of template.columns) {
    if (!column.carry || isServerColumn(column) || !Object.hasOwn(values, column.key)) continue
    const value = stillValid(column, values[column.key] ?? null, template)
    if (value !== null) kept[column.key] = value
  }
  return { values: kept, carried: Object.keys(kept) }
}

/** What is left of a value in the template's month: without the codes that are no longer valid; null where nothing is. */
export function stillValid(column: Column, value: CellValue, template: Template): CellValue {
  if (!('list' in column)) return value
  const codes = codesOf(template, column.list)
  const lives = (key: string): boolean => {
    const code = codes.find((c) => c.key === key)
    const state = code ? codeState(code, template.month) : 'retired'
    return state === 'valid' || state === 'phase_out'
  }
  if (typeof value === 'string') return lives(value) ? value : null
  // In the order of this month's list, which may be another than last month's.
  const keys = inListOrder(codes, keysOf(value).filter(lives))
  return keys.length > 0 ? keys : null
}

/** Columns that say how a case has ended. */
export const ENDING: readonly string[] = [
  'closed',
  'closing_type',
  'closing_reason',
  'goals_met',
  'final_talk',
]

function without(start: Carried, keys: readonly string[], instead: RowValues): Carried {
  const values = Object.fromEntries(Object.entries(start.values).filter(([key]) => !keys.includes(key)))
  return {
    values: { ...values, ...instead },
    carried: start.carried.filter((key) => !keys.includes(key) && !Object.hasOwn(instead, key)),
  }
}

/** What a case starts from that is taken up again; after an end it is active anew and starts in the sheet's month. That it goes on is what the person says, so it does not go with the month before. */
export function comesBack(latest: RowValues, template: Template): Carried {
  const start = carriedFrom(latest, template)
  if (keyAt(latest, 'status') !== 'closed')
    return { ...start, carried: start.carried.filter((key) => key !== 'kind' && key !== 'status') }
  return without(start, [...ENDING, 'phase'], { status: 'active', opened: template.month })
}

const COUNTED = ['persons', 'minors']

/**
 * What a case starts from that is split from another: its values, without an end, from the sheet's month on. Its persons are
 * not among them: they would be counted twice.
 */
export function splitFrom(parent: RowValues, template: Template): Carried {
  return without(carriedFrom(parent, template), [...ENDING, ...COUNTED], {
    status: 'active',
    opened: template.month,
  })
}

/** What makes a row that goes on after the end of its case a re-entry in its month. */
export function reentryCells(values: RowValues, month: Month): Readonly<Record<string, CellValue>> {
  const left = ENDING.filter((key) => keyAt(values, key) !== null).map((key) => [key, null] as const)
  return { ...Object.fromEntries(left), status: 'active', opened: month }
}

import { isQuiet, keyAt, kindOf, numberAt } from '../rules/row.ts'
import type { Previous } from '../rules/rule.ts'
import { type Code, codeState } from '../template/code.ts'
import type { CellValue, Column, RowValues } from '../template/column.ts'
import { codesOf, type Template } from '../template/template.ts'
import { type Month, monthsBetween } from './month.ts'

type ByColumn = Readonly<Record<string, readonly string[]>>

/**
 * What an entry leaves to the case's next one: the `Previous` record of `next.month`.
 * `before` is the entry's own record, `next` the template of the later month, which need not be the very next.
 * Runs (quiet months, age band) are unbroken only over consecutive calendar months.
 */
export function previousOf(
  entry: { readonly month: Month; readonly values: RowValues },
  before: Previous | null,
  next: Template,
): Previous {
  const { month, values } = entry
  const joined = before && monthsBetween(before.month, month) === 1 ? before : null
  const ageBand = keyAt(values, 'age_band')
  const phasedOut = byColumn(next, (column, codes) => {
    const had = keysIn(values[column.key])
    return codes
      .filter((code) => had.includes(code.key) && codeState(code, next.month) === 'phase_out')
      .map((code) => code.key)
  })
  const lapsed = byColumn(next, (column, codes) =>
    column.carry ? keysIn(values[column.key]).filter((key) => isGone(codes, key, next.month)) : [],
  )
  return {
    month,
    kind: kindOf(values),
    status: keyAt(values, 'status'),
    phase: keyAt(values, 'phase'),
    residence: keyAt(values, 'residence'),
    ageBand,
    ageBandSince: ageBand === null ? null : (joined?.ageBand === ageBand && joined.ageBandSince) || month,
    quietMonths: isQuiet(values) ? (joined?.quietMonths ?? 0) + 1 : 0,
    lastContact: (numberAt(values, 'contacts') ?? 0) > 0 ? month : (before?.lastContact ?? null),
    ...courseOf(values, before),
    ...(phasedOut ? { phasedOut } : {}),
    ...(lapsed ? { lapsed } : {}),
  }
}

// What later months ask of the course of a case: when it ended, whether it has just become Case Management, how often there was a talk.
function courseOf(
  values: RowValues,
  before: Previous | null,
): Pick<Previous, 'closed' | 'converted' | 'talks'> {
  const kind = kindOf(values)
  const closed = keyAt(values, 'closed')
  const goesOn = before?.kind === 'short' && before.status !== 'closed'
  const earlier = goesOn ? before.talks : 0
  return {
    ...(keyAt(values, 'status') === 'closed' && closed !== null ? { closed } : {}),
    ...(kind === 'cm' && goesOn ? { converted: true } : {}),
    ...(kind === 'short' && earlier !== undefined
      ? { talks: earlier + (numberAt(values, 'contacts') ?? 0) }
      : {}),
  }
}

function keysIn(value: CellValue | undefined): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? value : []
}

function isGone(codes: readonly Code[], key: string, month: Month): boolean {
  const code = codes.find((c) => c.key === key)
  const state = code ? codeState(code, month) : 'retired'
  return state === 'retired' || state === 'not_yet'
}

function byColumn(
  template: Template,
  keysOf: (column: Column, codes: readonly Code[]) => readonly string[],
): ByColumn | null {
  const found: Record<string, readonly string[]> = {}
  for (const column of template.columns) {
    if (!('list' in column)) continue
    const keys = keysOf(column, codesOf(template, column.list))
    if (keys.length > 0) found[column.key] = keys
  }
  return Object.keys(found).length > 0 ? found : null
}

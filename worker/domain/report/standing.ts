import { kindOf, statusOf } from '../rules/row.ts'
import { hasLapsed } from '../sheet/carry-over.ts'
import type { Month } from '../sheet/month.ts'
import type { RowValues } from '../template/column.ts'

/** Where a case stands in a month: its latest entry up to that month, with the columns that a figure needs. */
export interface Standing {
  readonly unit: string
  readonly month: Month
  readonly values: RowValues
  /** Latest month before that entry in which there was a contact. */
  readonly lastContact: Month | null
}

/** Columns by which it is decided whether a case runs. */
export const RUNNING_COLUMNS = ['kind', 'status', 'contacts', 'opened'] as const

/**
 * Whether a case runs in a month (domain, "Figures that reports give"): active Case Management and open short consultations,
 * an empty status counts as active; a short consultation that has lapsed runs no more. Other contacts never do.
 */
export function isRunning({ month, values, lastContact }: Standing, at: Month): boolean {
  const kind = kindOf(values)
  if (statusOf(values) !== 'active' || (kind !== 'cm' && kind !== 'short')) return false
  return !hasLapsed({ month, values }, { lastContact }, at)
}

/** A figure for each unit, in their order, and for all of them together. */
export interface PerUnit<U, F> {
  readonly units: readonly (U & F)[]
  readonly all: F
}

/** Gives a figure by unit and in all; rows of other units do not count. */
export function perUnit<
  U extends { readonly id: string },
  R extends { readonly unit: string },
  F extends object,
>(
  units: readonly U[],
  rows: readonly R[],
  figure: (rows: readonly R[], units: readonly U[]) => F,
): PerUnit<U, F> {
  const known = new Set(units.map(({ id }) => id))
  const of = Map.groupBy(rows, ({ unit }) => unit)
  return {
    units: units.map((unit) => ({ ...unit, ...figure(of.get(unit.id) ?? [], [unit]) })),
    all: figure(
      rows.filter(({ unit }) => known.has(unit)),
      units,
    ),
  }
}

import { numberAt } from '../rules/row.ts'
import { type Month, yearOf } from '../sheet/month.ts'
import type { RowValues } from '../template/column.ts'
import type { Standing } from './standing.ts'

/** Years after arrival in which somebody counts as newly immigrated. */
export const NEW_YEARS = 5

interface Counts {
  /** Running cases of several persons, and the persons in them. */
  readonly families: number
  readonly familyPersons: number
  readonly single: number
  /** Running cases that do not say how many persons they are. */
  readonly unknown: number
  /** Running cases whose reference person arrived within five years. */
  readonly newlyImmigrated: number
}

/** Null where nobody has counted. */
export type Families = { readonly [K in keyof Counts]: Counts[K] | null }

const NOT_COUNTED: Families = {
  families: null,
  familyPersons: null,
  single: null,
  unknown: null,
  newlyImmigrated: null,
}

/** Whether the reference person is newly immigrated, as seen from a month. */
export function isNew(values: RowValues, at: Month): boolean {
  const arrived = numberAt(values, 'arrival_year')
  return arrived !== null && yearOf(at) - arrived <= NEW_YEARS
}

/** Running cases by the persons in them; nothing is known where none of their units has counted. */
export function familiesOf(running: readonly Standing[], at: Month, isCounted: boolean): Families {
  if (!isCounted && running.length === 0) return NOT_COUNTED
  const persons = running.map(({ values }) => numberAt(values, 'persons'))
  const families = persons.filter((count) => count !== null && count > 1)
  return {
    families: families.length,
    familyPersons: families.reduce<number>((sum, count) => sum + (count ?? 0), 0),
    single: persons.filter((count) => count === 1).length,
    unknown: persons.filter((count) => count === null).length,
    newlyImmigrated: running.filter(({ values }) => isNew(values, at)).length,
  }
}

/** Cases that had an entry in a year, each once, and the persons in them by the latest of those entries. */
export interface OfYear {
  readonly cases: number
  readonly persons: number
}

/** Distinct cases (Case Management and short consultations) and persons of a year; `latest` is each case's latest entry in it. */
export function ofYear(latest: readonly Standing[]): OfYear {
  const cases = latest.filter(({ values }) => values['kind'] === 'cm' || values['kind'] === 'short')
  return {
    cases: cases.length,
    persons: cases.reduce((sum, { values }) => sum + (numberAt(values, 'persons') ?? 0), 0),
  }
}

import { numberAt } from '../rules/row.ts'
import { type Month, yearOf } from '../sheet/month.ts'
import { isEmpty, type RowValues } from '../template/column.ts'
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

/** Null where nobody has counted, and where none of the running cases says it. */
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
  const sizes = persons.filter((count) => count !== null)
  const arrivals = running.filter(({ values }) => !isEmpty(values['arrival_year']))
  const among = (stated: readonly unknown[], count: number): number | null =>
    running.length > 0 && stated.length === 0 ? null : count
  return {
    families: among(sizes, families.length),
    familyPersons: among(
      sizes,
      families.reduce<number>((sum, count) => sum + (count ?? 0), 0),
    ),
    single: among(sizes, persons.filter((count) => count === 1).length),
    unknown: running.length - sizes.length,
    newlyImmigrated: among(arrivals, running.filter(({ values }) => isNew(values, at)).length),
  }
}

/** Cases that had an entry in a year, each once, and the persons in them by the latest of those entries. */
export interface OfYear {
  readonly cases: number
  /** Null where none of the cases says how many persons it has. */
  readonly persons: number | null
}

/** Distinct cases (Case Management and short consultations) and persons of a year; `latest` is each case's latest entry in it. */
export function ofYear(latest: readonly Standing[]): OfYear {
  const cases = latest.filter(({ values }) => values['kind'] === 'cm' || values['kind'] === 'short')
  const persons = cases.flatMap(({ values }) => numberAt(values, 'persons') ?? [])
  return {
    cases: cases.length,
    persons: cases.length > 0 && persons.length === 0 ? null : persons.reduce((sum, count) => sum + count, 0),
  }
}

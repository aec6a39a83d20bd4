import { addMonths, type Month, month, yearOf } from '../sheet/month.ts'

/** Occasions for which chapters of the reports are put together; `own` is whatever is chosen. */
export const PACKS = ['council', 'steering', 'residence', 'provider', 'own'] as const
export type PackKey = (typeof PACKS)[number]

/** What belongs to an occasion. */
export interface Pack {
  /** Keys of chapters, in their order; null keeps what is chosen. */
  readonly chapters: readonly string[] | null
  /** `half`: the half-year that has ended; null keeps the chosen period. */
  readonly period: 'half' | null
  /** Whether it is about the units of one provider. */
  readonly ofProvider: boolean
}

/**
 * The council gets what Rheine publishes, the steering group what is missing, the exchange with the immigration office the
 * residence statuses, a provider the work of its half-year.
 */
export const PACK: Readonly<Record<PackKey, Pack>> = {
  council: { chapters: ['cases', 'contacts'], period: null, ofProvider: false },
  steering: { chapters: ['gaps', 'people', 'cases', 'load', 'closings'], period: null, ofProvider: false },
  residence: { chapters: ['residence', 'people'], period: 'half', ofProvider: false },
  provider: {
    chapters: ['cases', 'contacts', 'movement', 'load', 'phases', 'closings', 'activities'],
    period: 'half',
    ofProvider: true,
  },
  own: { chapters: null, period: null, ofProvider: false },
}

const HALF = 6

/** The calendar half-year that has ended by the end of `until`: January to June or July to December. */
export function endedHalfYear(until: Month): { readonly from: Month; readonly to: Month } {
  const year = yearOf(until)
  const number = Number(until.slice(5))
  const ends = number === 12 ? `${year}-12` : number >= HALF ? `${year}-06` : `${year - 1}-12`
  const to = month(ends)
  return { from: addMonths(to, 1 - HALF), to }
}

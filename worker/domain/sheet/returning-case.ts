import type { Month } from './month.ts'

/** A case of a unit without a row in a month, as it stood last: it may come back, or its end is to be entered. */
export interface ReturningCase {
  readonly caseNumber: string
  /** Month of its latest entry. */
  readonly month: Month
  readonly kind: string | null
  readonly status: string | null
  readonly lastContact: Month | null
  /** `lapsed`: a short consultation that nobody closed. */
  readonly reason: 'closed' | 'lapsed'
}

import type { Previous } from '../rules/rule.ts'
import { isEmpty, type RowValues } from '../template/column.ts'
import { hasLapsed } from './carry-over.ts'
import { addMonths, isMonth, type Month } from './month.ts'

/** Months after its closing in which a case stays, where the county has set nothing else (setting `retention_months`). */
export const RETENTION_MONTHS = 24
export const MIN_RETENTION_MONTHS = 6

/** A dormant case counts as closed after so many months without contact. */
export const DORMANT_MONTHS = 12

/** The latest entry of a case, and what earlier months told of it. One that was removed is the latest where all were. */
export interface LatestEntry {
  readonly month: Month
  readonly removed?: boolean
  readonly values: RowValues
  readonly previous: Previous | null
}

/** Since which month a case counts as closed when it is looked at in month `now`; null while it goes on. */
export function closedSince(latest: LatestEntry, now: Month): Month | null {
  const { month, values, previous } = latest
  const { kind, status, closed, contacts } = values
  // What nobody has gone on with in any month since, and no rule would have let anybody submit, is over as well.
  if (kind === 'contact' || isEmpty(kind) || latest.removed === true) return month
  if (status === 'closed') return isMonth(closed) ? closed : month
  const lastContact = typeof contacts === 'number' && contacts > 0 ? month : (previous?.lastContact ?? null)
  if (kind === 'short') return hasLapsed({ month, values }, previous, now) ? (lastContact ?? month) : null
  if (status !== 'dormant') return null
  const silent = addMonths(lastContact ?? month, DORMANT_MONTHS)
  return silent < now ? silent : null
}

/** Whether a case is due for erasure: its retention has run out before month `now`. */
export function isDue(latest: LatestEntry, now: Month, retentionMonths: number): boolean {
  const since = closedSince(latest, now)
  return since !== null && addMonths(since, retentionMonths) < now
}

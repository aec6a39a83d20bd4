import { addMonths, type Month, month, monthRange } from '#domain/sheet/month.ts'

export type UnitId = 'caritas-rheine' | 'lernen-foerdern'
export const UNIT_IDS: readonly UnitId[] = ['caritas-rheine', 'lernen-foerdern']

export const FIRST_MONTH = month('2022-09')
/** The month that is still open. */
export const OPEN_MONTH = month('2023-09')
export const MONTHS: readonly Month[] = monthRange(FIRST_MONTH, OPEN_MONTH)
export const LAST_ACCEPTED = addMonths(OPEN_MONTH, -1)

/** Month in which Caritas Rheine begins with cases of Lernen fördern. */
export const HANDOVER_MONTH = month('2022-10')
export const HANDED_OVER = 12

interface MonthPlan {
  /** Case Management cases that begin: Caritas Rheine, Lernen fördern. */
  readonly begin: readonly [number, number]
  /** Cases that are dormant or closed by the end of the month, both units together. */
  readonly inactive: number
  /** Other contacts: Caritas Rheine, Lernen fördern. */
  readonly contacts: readonly [number, number]
}

/**
 * What each month adds, so that the sums are the figures that the city of Rheine published:
 * 38, 67, 84, 97, 103 and 118 cases in September, December, March, May, July and August.
 * Other contacts were counted from January 2023 on. September 2023 is this month.
 */
export const PLAN: Readonly<Record<string, MonthPlan>> = {
  '2022-09': { begin: [0, 38], inactive: 12, contacts: [0, 0] },
  '2022-10': { begin: [8, 3], inactive: 17, contacts: [0, 0] },
  '2022-11': { begin: [6, 4], inactive: 22, contacts: [0, 0] },
  '2022-12': { begin: [6, 2], inactive: 27, contacts: [0, 0] },
  '2023-01': { begin: [4, 3], inactive: 32, contacts: [12, 2] },
  '2023-02': { begin: [2, 2], inactive: 37, contacts: [10, 7] },
  '2023-03': { begin: [4, 2], inactive: 42, contacts: [10, 15] },
  '2023-04': { begin: [4, 3], inactive: 45, contacts: [18, 12] },
  '2023-05': { begin: [3, 3], inactive: 48, contacts: [17, 9] },
  '2023-06': { begin: [1, 2], inactive: 51, contacts: [15, 30] },
  '2023-07': { begin: [0, 3], inactive: 54, contacts: [12, 9] },
  '2023-08': { begin: [10, 5], inactive: 57, contacts: [4, 21] },
  '2023-09': { begin: [7, 5], inactive: 60, contacts: [9, 6] },
}

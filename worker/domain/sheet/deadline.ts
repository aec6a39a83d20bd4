import { addMonths, type Month } from './month.ts'
import type { SheetState } from './sheet.ts'

/** Working day of the following month by which a sheet is due where the county has set nothing else. */
const WORKING_DAY = 5

/** Months after its own within which the deadline of a sheet has to lie. */
const LATEST = 6

/** Date by which the sheet of a month is to be submitted, `YYYY-MM-DD`: weekends and `holidays` (dates) are no working days. */
export function deadlineOf(month: Month, holidays: ReadonlySet<string>): string {
  const next = addMonths(month, 1)
  const first = new Date(`${next}-01T00:00:00Z`)
  let left = WORKING_DAY
  for (let day = 1; ; day += 1) {
    const weekday = (first.getUTCDay() + day - 1) % 7
    const date = `${next}-${String(day).padStart(2, '0')}`
    if (weekday !== 0 && weekday !== 6 && !holidays.has(date)) left -= 1
    if (left === 0) return date
  }
}

/** Whether a date can be the deadline of a month's sheets: after the month, and within half a year. */
export function mayBeDeadline(month: Month, date: string): boolean {
  return date >= `${addMonths(month, 1)}-01` && date < `${addMonths(month, LATEST + 1)}-01`
}

/** Whether a sheet should have been submitted by `today` and was not; a unit without staff owes none. */
export function isOverdue(
  sheet: { readonly state: SheetState; readonly vacant: boolean },
  deadline: string,
  today: string,
): boolean {
  const done = sheet.state === 'submitted' || sheet.state === 'accepted' || sheet.vacant
  return !done && today > deadline
}

import { addMonths, type Month } from './month.ts'
import type { SheetState } from './sheet.ts'

/** Working day of the following month by which a sheet is due; weekends do not count, holidays do. */
const WORKING_DAY = 5

/** Date by which the sheet of a month is to be submitted, `YYYY-MM-DD`. */
export function deadlineOf(month: Month): string {
  const next = addMonths(month, 1)
  const first = new Date(`${next}-01T00:00:00Z`)
  let left = WORKING_DAY
  for (let day = 1; ; day += 1) {
    const weekday = (first.getUTCDay() + day - 1) % 7
    if (weekday !== 0 && weekday !== 6) left -= 1
    if (left === 0) return `${next}-${String(day).padStart(2, '0')}`
  }
}

/** Whether the sheet should have been submitted by `today` and was not; a unit without staff owes none. */
export function isOverdue(
  sheet: { readonly month: Month; readonly state: SheetState; readonly vacant: boolean },
  today: string,
): boolean {
  const done = sheet.state === 'submitted' || sheet.state === 'accepted' || sheet.vacant
  return !done && today > deadlineOf(sheet.month)
}

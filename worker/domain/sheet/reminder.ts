import { addMonths, type Month, month } from './month.ts'

/** When units are reminded of a sheet that is still open: the day before its deadline, and the day after. */
export type ReminderTime = 'before' | 'after'

const DAY = 86_400_000

const dayBeside = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

/** Months whose deadline can be near: it may lie up to half a year after the month. */
const MONTHS_BACK = 7

/** A month whose open sheets are to be remembered. */
export interface Reminder {
  readonly month: Month
  readonly time: ReminderTime
  readonly deadline: string
}

/** The months whose open sheets are to be remembered on a day, each with the time that has come. */
export function remindersOn(today: string, deadlineOf: (month: Month) => string): readonly Reminder[] {
  const current = month(today.slice(0, 7))
  return Array.from({ length: MONTHS_BACK }, (_, i) => addMonths(current, -1 - i)).flatMap(
    (one): Reminder[] => {
      const deadline = deadlineOf(one)
      if (today === dayBeside(deadline, -1)) return [{ month: one, time: 'before', deadline }]
      return today === dayBeside(deadline, 1) ? [{ month: one, time: 'after', deadline }] : []
    },
  )
}

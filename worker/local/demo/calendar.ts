import { addMonths, type Month } from '#domain/sheet/month.ts'
import { OPEN_MONTH } from './plan.ts'
import type { Random } from './random.ts'

/** Last day that the demo Kreis has lived through in its open month. */
const LAST_DAY = 27

const at = (m: Month, day: number, hour: number, minute: number): string =>
  new Date(Date.UTC(Number(m.slice(0, 4)), Number(m.slice(5)) - 1, day, hour, minute)).toISOString()

function isWeekend(m: Month, day: number): boolean {
  const weekday = new Date(at(m, day, 12, 0)).getUTCDay()
  return weekday === 0 || weekday === 6
}

function workday(m: Month, day: number): number {
  let found = day
  while (isWeekend(m, found)) found += 1
  return found
}

/** When a month's sheet is opened: its first working day, in the morning. */
export function openedAt(m: Month, minute: number): string {
  return at(m, workday(m, 1), 6, minute)
}

/** Working hours of some day of the month, after its sheet was opened. */
export function someTimeIn(random: Random, m: Month): string {
  const from = workday(m, 1) + 1
  const latest = m === OPEN_MONTH ? LAST_DAY : 28
  let day = random.int(from, latest)
  while (isWeekend(m, day)) day -= 1
  return at(m, Math.max(day, workday(m, 1)), random.int(7, 15), random.int(0, 59))
}

/** When a month's sheet was submitted, early in the next month. */
export function submittedAt(m: Month, minute: number): string {
  const next = addMonths(m, 1)
  return at(next, workday(next, 3), 9, minute)
}

/** When the coordinators accepted it. */
export function acceptedAt(m: Month, minute: number): string {
  const next = addMonths(m, 1)
  return at(next, workday(next, 8), 10, minute)
}

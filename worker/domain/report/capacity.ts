import { keyAt, kindOf, statusOf } from '../rules/row.ts'
import type { RowValues } from '../template/column.ts'

/** Hours a week that a case of each category of need takes, as Münster plans them. */
export const CATEGORY_HOURS = { A: 4, B: 3, C: 2, D: 0.25 } as const
export type Category = keyof typeof CATEGORY_HOURS

/** Hours of a full week, and the share of it that is case work. */
const WEEK_HOURS = 39
const CASE_WORK = 0.6

/** What a unit, or one person, has to carry in a month; for the unit itself, never for an export. */
export interface Capacity {
  /** Active Case Management. */
  readonly cases: number
  /** Open short consultations. */
  readonly consultations: number
  readonly categories: Readonly<Record<Category, number>>
  /** Active cases without a category: their hours are not known. */
  readonly uncategorised: number
  /** Hours a week that the categorised cases need; null where there are cases and none has a category. */
  readonly needed: number | null
  /** Hours a week that the posts have for case work; null where the posts are not known. */
  readonly budget: number | null
  /** Running cases for each full post; null without posts. */
  readonly perPost: number | null
}

/** The capacity of the rows of one month; `fte` are the occupied posts. */
export function capacityOf(rows: readonly RowValues[], fte: number | null): Capacity {
  const running = rows.filter((row) => statusOf(row) === 'active')
  const cases = running.filter((row) => kindOf(row) === 'cm')
  const consultations = running.filter((row) => kindOf(row) === 'short').length
  const categories = { A: 0, B: 0, C: 0, D: 0 }
  let uncategorised = 0
  for (const row of cases) {
    const key = keyAt(row, 'intensity')
    if (key !== null && isCategory(key)) categories[key] += 1
    else uncategorised += 1
  }
  const needed = Object.entries(categories).reduce(
    (sum, [key, count]) => sum + (isCategory(key) ? CATEGORY_HOURS[key] * count : 0),
    0,
  )
  const posts = fte !== null && fte > 0 ? fte : null
  return {
    cases: cases.length,
    consultations,
    categories,
    uncategorised,
    needed: cases.length > 0 && uncategorised === cases.length ? null : needed,
    budget: posts === null ? null : Math.round(WEEK_HOURS * CASE_WORK * posts * 100) / 100,
    perPost: posts === null ? null : (cases.length + consultations) / posts,
  }
}

function isCategory(key: string): key is Category {
  return Object.hasOwn(CATEGORY_HOURS, key)
}

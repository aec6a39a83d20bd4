import { type Month, monthRange } from '../sheet/month.ts'
import { FIGURES, type Figures } from '../sheet/sheet.ts'

/** A unit's own figures of a month. */
export interface FiguresOfMonth {
  readonly unit: string
  readonly month: Month
  readonly figures: Figures
}

/** Posts of a unit in a period; without an end they go on. */
export interface PostsOfUnit {
  readonly unit: string
  readonly from: string
  readonly to: string | null
  readonly planned: number
  readonly occupied: number
}

/** What units did beside their cases in a range of months, and the post-months that they had for it. */
export interface Activities {
  readonly figures: Figures
  /** Months of full-time equivalents; null where no posts are known in any of the months. */
  readonly plannedMonths: number | null
  readonly occupiedMonths: number | null
}

const hundredths = (value: number): number => Math.round(value * 100) / 100

/** Adds up figures and posts; a figure that nobody has given is missing. */
export function activitiesOf(
  figures: readonly FiguresOfMonth[],
  posts: readonly PostsOfUnit[],
  from: Month,
  to: Month,
): Activities {
  const sums: Partial<Record<(typeof FIGURES)[number], number>> = {}
  for (const { figures: of } of figures)
    for (const key of FIGURES) {
      const value = of[key]
      if (value !== undefined) sums[key] = (sums[key] ?? 0) + value
    }
  const months = monthRange(from, to)
  const known = posts
    .map((period) => ({
      period,
      lasts: months.filter((one) => one >= period.from && one <= (period.to ?? '9999-12')).length,
    }))
    .filter(({ lasts }) => lasts > 0)
  const sum = (share: (period: PostsOfUnit) => number): number | null =>
    known.length === 0
      ? null
      : hundredths(known.reduce((all, { period, lasts }) => all + share(period) * lasts, 0))
  return {
    figures: sums,
    plannedMonths: sum(({ planned }) => planned),
    occupiedMonths: sum(({ occupied }) => occupied),
  }
}

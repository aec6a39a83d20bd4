import { type Month, monthRange } from '../sheet/month.ts'
import { type Counted, sumOf } from './counted.ts'

/** Other contacts of a unit in a month. */
export interface ContactCount {
  readonly unit: string
  readonly month: Month
  readonly count: number
}

export interface MonthOfContacts {
  readonly month: Month
  /** Null where nobody has counted. */
  readonly units: readonly { readonly id: string; readonly contacts: number | null }[]
  readonly all: number | null
}

/**
 * Other contacts (Sonstige Kontakte) per month and unit; units and months without any are listed with 0, those in which nobody
 * has counted with null. `counted` are the units of a month.
 */
export function contactFigures(
  units: readonly { readonly id: string }[],
  from: Month,
  to: Month,
  counts: readonly ContactCount[],
  counted: (month: Month) => Counted,
): MonthOfContacts[] {
  const known = new Map(counts.map(({ unit, month, count }) => [`${unit} ${month}`, count]))
  return monthRange(from, to).map((month) => {
    const here = counted(month)
    const each = units.map(({ id }) => ({
      id,
      contacts: known.get(`${id} ${month}`) ?? (here.has(id) ? 0 : null),
    }))
    return { month, units: each, all: sumOf(each.map(({ contacts }) => contacts)) }
  })
}

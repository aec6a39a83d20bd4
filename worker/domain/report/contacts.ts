import { type Month, monthRange } from '../sheet/month.ts'

/** Other contacts of a unit in a month. */
export interface ContactCount {
  readonly unit: string
  readonly month: Month
  readonly count: number
}

export interface MonthOfContacts {
  readonly month: Month
  readonly units: readonly { readonly id: string; readonly contacts: number }[]
  readonly all: number
}

/** Other contacts (Sonstige Kontakte) per month and unit; units and months without any are listed with 0. */
export function contactFigures(
  units: readonly { readonly id: string }[],
  from: Month,
  to: Month,
  counts: readonly ContactCount[],
): MonthOfContacts[] {
  const known = new Map(counts.map(({ unit, month, count }) => [`${unit} ${month}`, count]))
  return monthRange(from, to).map((month) => {
    const each = units.map(({ id }) => ({ id, contacts: known.get(`${id} ${month}`) ?? 0 }))
    return { month, units: each, all: each.reduce((sum, unit) => sum + unit.contacts, 0) }
  })
}

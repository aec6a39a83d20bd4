import { type Month, monthRange } from '../sheet/month.ts'

/** Other contacts of a unit in a month. */
export interface ContactCount {
  readonly unit: string
  readonly month: Month
  readonly count: number
}

export interface ContactsOfUnit {
  readonly id: string
  readonly contacts: number
  /** Whether the unit has opened its sheet of the month: where it has not, its 0 is not one that anybody has counted. */
  readonly counted: boolean
}

export interface MonthOfContacts {
  readonly month: Month
  readonly units: readonly ContactsOfUnit[]
  readonly all: number
}

/**
 * Other contacts (Sonstige Kontakte) per month and unit; units and months without any are listed with 0. `opened` are the sheets
 * that somebody has opened, by unit and month with a blank between.
 */
export function contactFigures(
  units: readonly { readonly id: string }[],
  from: Month,
  to: Month,
  counts: readonly ContactCount[],
  opened: ReadonlySet<string>,
): MonthOfContacts[] {
  const known = new Map(counts.map(({ unit, month, count }) => [`${unit} ${month}`, count]))
  return monthRange(from, to).map((month) => {
    const each = units.map(({ id }) => {
      const contacts = known.get(`${id} ${month}`) ?? 0
      return { id, contacts, counted: contacts > 0 || opened.has(`${id} ${month}`) }
    })
    return { month, units: each, all: each.reduce((sum, unit) => sum + unit.contacts, 0) }
  })
}

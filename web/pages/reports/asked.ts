import { addMonths, isMonth, type Month } from '#domain/sheet/month.ts'
import type { UnitView } from '#domain/unit.ts'
import type { Asked } from './chapter.ts'

/** Parts of a county that can be asked for. */
export const PARTS = ['unit', 'provider', 'region'] as const

/** What an address asks for; a year up to the last whole month where it does not say. */
export function askedFrom(search: string, current: Month): Asked {
  const given = new URLSearchParams(search)
  const month = (key: string, otherwise: Month): Month => {
    const text = given.get(key)
    return isMonth(text) && text <= current ? text : otherwise
  }
  const to = month('to', addMonths(current, -1))
  const from = month('from', addMonths(to, -11))
  return { from: from > to ? to : from, to, part: partFrom(given) }
}

/** The part of the county that an address names. */
export function partFrom(given: URLSearchParams): Asked['part'] {
  const key = PARTS.find((one) => given.has(one))
  return key ? { [key]: given.get(key) ?? '' } : {}
}

/** How a part of the county is called; null for all of it. */
export function partName({ part }: Pick<Asked, 'part'>, units: readonly UnitView[]): string | null {
  if (part.unit !== undefined) return units.find(({ id }) => id === part.unit)?.name ?? part.unit
  if (part.provider !== undefined)
    return units.find(({ providerId }) => providerId === part.provider)?.provider ?? part.provider
  return part.region ?? null
}

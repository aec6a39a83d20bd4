import * as v from 'valibot'
import { isMonth, type Month } from '#domain/sheet/month.ts'

/** A canonical month. */
export const MonthText = v.custom<Month>(isMonth)

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    isMonth(text.slice(0, 7)) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(text)
  )
}

/** A day that there is, `YYYY-MM-DD`. */
export const Day = v.pipe(v.string(), v.check(isDay))

/** Id of a unit or provider: a slug. */
export const Slug = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/))

// Control characters and those that turn the direction of a text have no place in a name.
const line = (longest: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.normalize('NFC'),
    v.minLength(1),
    v.maxLength(longest),
    v.regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u),
  )

/** Name of a person, a unit or a provider. */
export const Name = line(100)

/** Name of a region. */
export const Region = line(64)

/** A body without anything in it. */
export const Nothing = v.strictObject({})

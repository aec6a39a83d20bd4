import * as v from 'valibot'
import { isMonth, type Month } from '#domain/sheet/month.ts'

/** A canonical month. */
export const MonthText = v.custom<Month>(isMonth)

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

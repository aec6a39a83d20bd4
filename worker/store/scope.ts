import type { Grant } from '#domain/role.ts'
import type { Condition } from './condition.ts'

/**
 * The units whose sheets and cases the caller's statements may touch, as a JSON list to bind; null is the whole county.
 * Made from the account itself and from nothing that a route has decided: a check that is forgotten there finds nothing here.
 */
export function scopeOf({ role, region, units }: Grant): string | null {
  if (role === 'coordinator' && region === null) return null
  return JSON.stringify(role === 'reader' ? [] : units.map((unit) => unit.id))
}

/** The condition that a column with a unit's id lies in the scope bound as `mark`. */
export function inScope(column: string, mark: string): string {
  return `(${mark} IS NULL OR ${column} IN (SELECT value FROM json_each(${mark})))`
}

/** The condition that a unit is there and lies in the caller's scope; for whatever is written in its name. */
export function within(person: Grant, unit: string): Condition {
  const scope = scopeOf(person)
  return {
    sql: 'EXISTS (SELECT 1 FROM unit WHERE id = ? AND (? IS NULL OR id IN (SELECT value FROM json_each(?))))',
    values: [unit, scope, scope],
  }
}

/** Whether a unit lies in the caller's scope; for rows that a statement could not sift by itself. */
export function isWithin(person: Grant, unit: string): boolean {
  return (
    (person.role === 'coordinator' && person.region === null) || person.units.some((one) => one.id === unit)
  )
}

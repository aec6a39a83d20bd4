import type { Grant, Person } from '#domain/role.ts'
import { both, type Condition } from './condition.ts'

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

/** The units of an account as `user.units` holds them. */
export function unitsText({ units }: Grant): string {
  return JSON.stringify(units.map((u) => ({ id: u.id, lead: u.lead ? 1 : 0 })))
}

/** The condition that whoever acts may still do so: enabled, with the very rights that were read with their session. */
export function stillActs(person: Person): Condition {
  const { id, role, region } = person
  return {
    sql: 'EXISTS (SELECT 1 FROM user WHERE id = ? AND disabled_at IS NULL AND role = ? AND region IS ? AND units = ?)',
    values: [id, role, region, unitsText(person)],
  }
}

/**
 * The condition that a unit is there and lies in the caller's scope, and that the caller is still who was read; for whatever
 * is written in its name.
 */
export function within(person: Person, unit: string): Condition {
  const scope = scopeOf(person)
  const there = {
    sql: 'EXISTS (SELECT 1 FROM unit WHERE id = ? AND (? IS NULL OR id IN (SELECT value FROM json_each(?))))',
    values: [unit, scope, scope],
  }
  return both(there, stillActs(person))
}

/** Whether a unit lies in the caller's scope; for rows that a statement could not sift by itself. */
export function isWithin(person: Grant, unit: string): boolean {
  return (
    (person.role === 'coordinator' && person.region === null) || person.units.some((one) => one.id === unit)
  )
}

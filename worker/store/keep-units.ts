import type { Posts } from '#domain/posts.ts'
import type { Person } from '#domain/role.ts'
import type { Month } from '#domain/sheet/month.ts'
import { both, type Condition } from './condition.ts'
import { commitWithEvent } from './event.ts'
import { inScope, scopeOf, within } from './scope.ts'

const HUNDREDTHS = 100

/** A provider (Träger). */
export interface Provider {
  readonly id: string
  readonly name: string
}

/** What a coordinator says about a unit. */
export interface UnitFacts {
  readonly provider: string
  readonly name: string
  readonly region: string
}

/** All providers in the order of their names. */
export async function listProviders(db: D1Database): Promise<Provider[]> {
  return (await db.prepare('SELECT id, name FROM provider ORDER BY name COLLATE NOCASE').all<Provider>())
    .results
}

const missing = (table: 'provider' | 'unit', id: string): Condition => ({
  sql: `NOT EXISTS (SELECT 1 FROM ${table} WHERE id = ?)`,
  values: [id],
})
const there = (table: 'provider' | 'unit', id: string): Condition => ({
  sql: `EXISTS (SELECT 1 FROM ${table} WHERE id = ?)`,
  values: [id],
})

/** Adds a provider; false when the id is taken. */
export async function addProvider(
  db: D1Database,
  { id, name }: Provider,
  by: Person,
  at: Date,
): Promise<boolean> {
  const { recorded } = await commitWithEvent(
    db,
    { kind: 'provider', user: by.id, data: { provider: id, done: 'add' } },
    at,
    (done) => [
      db.prepare(`INSERT INTO provider SELECT ?, ? WHERE ${done.sql}`).bind(id, name, ...done.values),
    ],
    missing('provider', id),
  )
  return recorded
}

/** Renames a provider; false when there is none. */
export async function renameProvider(
  db: D1Database,
  { id, name }: Provider,
  by: Person,
  at: Date,
): Promise<boolean> {
  const { recorded } = await commitWithEvent(
    db,
    { kind: 'provider', user: by.id, data: { provider: id, done: 'rename' } },
    at,
    (done) => [
      db.prepare(`UPDATE provider SET name = ? WHERE id = ? AND ${done.sql}`).bind(name, id, ...done.values),
    ],
    there('provider', id),
  )
  return recorded
}

/** Opens a unit from a month on; `taken` when the id is, `no_provider` when there is no such provider. */
export async function addUnit(
  db: D1Database,
  id: string,
  { provider, name, region }: UnitFacts,
  opened: Month,
  by: Person,
  at: Date,
): Promise<'added' | 'taken' | 'no_provider'> {
  const { recorded } = await commitWithEvent(
    db,
    { kind: 'unit', user: by.id, unit: id, data: { done: 'open', from: opened, region } },
    at,
    (done) => [
      db
        .prepare(
          `INSERT INTO unit (id, provider, name, region, opened) SELECT ?, ?, ?, ?, ? WHERE ${done.sql}`,
        )
        .bind(id, provider, name, region, opened, ...done.values),
    ],
    both(missing('unit', id), there('provider', provider)),
  )
  if (recorded) return 'added'
  const known = await db.prepare('SELECT 1 FROM unit WHERE id = ?').bind(id).first()
  return known ? 'taken' : 'no_provider'
}

/** Changes name, provider and region of a unit; false when the unit or the provider is not there. */
export async function changeUnit(
  db: D1Database,
  id: string,
  { provider, name, region }: UnitFacts,
  by: Person,
  at: Date,
): Promise<boolean> {
  const { recorded } = await commitWithEvent(
    db,
    { kind: 'unit', user: by.id, unit: id, data: { done: 'change', region } },
    at,
    (done) => [
      db
        .prepare(`UPDATE unit SET provider = ?, name = ?, region = ? WHERE id = ? AND ${done.sql}`)
        .bind(provider, name, region, id, ...done.values),
    ],
    both(within(by, id), there('provider', provider)),
  )
  return recorded
}

/** The posts of a unit, oldest period first. */
export async function listPosts(db: D1Database, id: string, person: Person): Promise<Posts[]> {
  const { results } = await db
    .prepare(
      `SELECT valid_from, valid_to, planned, occupied FROM fte WHERE unit = ?1 AND ${inScope('unit', '?2')}
      ORDER BY valid_from`,
    )
    .bind(id, scopeOf(person))
    .all<{ valid_from: Month; valid_to: Month | null; planned: number; occupied: number }>()
  return results.map((row) => ({
    from: row.valid_from,
    to: row.valid_to,
    planned: row.planned / HUNDREDTHS,
    occupied: row.occupied / HUNDREDTHS,
  }))
}

/** Replaces the posts of a unit; false when the unit is not there. */
export async function savePosts(
  db: D1Database,
  id: string,
  posts: readonly Posts[],
  by: Person,
  at: Date,
): Promise<boolean> {
  const rows = posts.map((one) => ({
    ...one,
    planned: Math.round(one.planned * HUNDREDTHS),
    occupied: Math.round(one.occupied * HUNDREDTHS),
  }))
  const { recorded } = await commitWithEvent(
    db,
    { kind: 'posts', user: by.id, unit: id, data: { periods: posts.length } },
    at,
    (done) => [
      db.prepare(`DELETE FROM fte WHERE unit = ? AND ${done.sql}`).bind(id, ...done.values),
      db
        .prepare(
          `INSERT INTO fte SELECT ?, o.value ->> 'from', o.value ->> 'to', o.value ->> 'planned', o.value ->> 'occupied'
          FROM json_each(?) o WHERE ${done.sql}`,
        )
        .bind(id, JSON.stringify(rows), ...done.values),
    ],
    within(by, id),
  )
  return recorded
}

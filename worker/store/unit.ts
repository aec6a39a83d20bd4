import { and, eq, gte, isNull, ne, or, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { maySeeUnit, type Person } from '#domain/role.ts'
import type { Month } from '#domain/sheet/month.ts'
import type { UnitView } from '#domain/unit.ts'
import { fte, membership, provider, unit, user } from './schema.ts'

// Posts are stored as integers.
const HUNDREDTHS = 100

/** Units that the person may see, in the order of their names, with the posts of a month. */
export async function listUnits(db: D1Database, person: Person, month: Month): Promise<UnitView[]> {
  const orm = drizzle(db)
  const [units, posts] = await orm.batch([
    orm
      .select({
        id: unit.id,
        name: unit.name,
        region: unit.region,
        opened: unit.opened,
        closed: unit.closed,
        // In a batch D1 tells rows by column name, and both tables have a `name`.
        provider: sql<string>`${provider.name}`.as('provider_name'),
      })
      .from(unit)
      .innerJoin(provider, eq(provider.id, unit.provider))
      .orderBy(unit.name),
    orm.select().from(fte),
  ])
  return units
    .filter((one) => maySeeUnit(person, one.id))
    .map((one) => {
      const post = posts.find(
        (p) => p.unit === one.id && p.validFrom <= month && (p.validTo === null || p.validTo >= month),
      )
      return {
        ...one,
        fte: post ? post.occupied / HUNDREDTHS : null,
        ftePlanned: post ? post.planned / HUNDREDTHS : null,
      }
    })
}

/** Names of the other units that work in a month: a case can be handed over to them. */
export async function listOtherUnits(
  db: D1Database,
  unitId: string,
  month: Month,
): Promise<{ id: string; name: string }[]> {
  return drizzle(db)
    .select({ id: unit.id, name: unit.name })
    .from(unit)
    .where(and(ne(unit.id, unitId), or(isNull(unit.closed), gte(unit.closed, month))))
    .orderBy(unit.name)
}

/** People of a unit who can take a case on, in the order of their names. */
export async function listPeople(db: D1Database, unitId: string): Promise<{ id: string; name: string }[]> {
  return drizzle(db)
    .select({ id: user.id, name: user.name })
    .from(membership)
    .innerJoin(user, eq(user.id, membership.user))
    .where(and(eq(membership.unit, unitId), eq(user.role, 'case_manager'), isNull(user.disabledAt)))
    .orderBy(user.name)
}

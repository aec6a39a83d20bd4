import { maySeeNames, type Person } from '#domain/role.ts'
import type { Month } from '#domain/sheet/month.ts'
import type { UnitView } from '#domain/unit.ts'
import type { fte, unit } from './schema.ts'
import { inScope, scopeOf } from './scope.ts'

// Posts are stored as integers.
const HUNDREDTHS = 100

type Posts = Pick<(typeof fte)['$inferSelect'], 'occupied' | 'planned'>
type UnitRow = (typeof unit)['$inferSelect'] & { readonly providerId: string } & {
  readonly [K in keyof Posts]: Posts[K] | null
}
type Named = Pick<(typeof unit)['$inferSelect'], 'id' | 'name'>

const UNITS = `
SELECT u.id, u.name, p.name AS provider, p.id AS providerId, u.region, u.opened, u.closed, f.occupied, f.planned
FROM unit u JOIN provider p ON p.id = u.provider
  LEFT JOIN fte f ON f.unit = u.id AND f.valid_from <= ?1 AND coalesce(f.valid_to, ?1) >= ?1
    AND coalesce(u.closed, ?1) >= ?1
WHERE ${inScope('u.id', '?2')} ORDER BY u.name`

const parts = (hundredths: number | null): number | null =>
  hundredths === null ? null : hundredths / HUNDREDTHS

/** Units that the person may see, in the order of their names, with the posts of a month. */
export async function listUnits(db: D1Database, person: Person, month: Month): Promise<UnitView[]> {
  const { results } = await db.prepare(UNITS).bind(month, scopeOf(person)).all<UnitRow>()
  return results.map(({ occupied, planned, ...row }) => ({
    ...row,
    fte: parts(occupied),
    ftePlanned: parts(planned),
  }))
}

/** The people of a unit who can take a case on; `unit` is an SQL expression. */
export const PEOPLE_IN = (
  unit: string,
): string => `SELECT u.id, u.name FROM membership m JOIN user u ON u.id = m.user
WHERE m.unit = ${unit} AND u.role = 'case_manager' AND u.disabled_at IS NULL`

const PEOPLE = `${PEOPLE_IN('?1')} AND ${inScope('m.unit', '?2')} ORDER BY u.name`

const OTHERS = `
SELECT id, name FROM unit
WHERE id <> ?1 AND coalesce(closed, ?2) >= ?2 AND ${inScope('?1', '?3')} ORDER BY name`

/** Names of the other units that work in a month: a case of a unit of one's own can be handed over to them. */
export async function listOtherUnits(
  db: D1Database,
  unitId: string,
  month: Month,
  person: Person,
): Promise<Named[]> {
  return (await db.prepare(OTHERS).bind(unitId, month, scopeOf(person)).all<Named>()).results
}

/** People of a unit who can take a case on, in the order of their names, as their colleagues see them. */
export async function listPeople(db: D1Database, unitId: string, person: Person): Promise<Named[]> {
  const { results } = await db.prepare(PEOPLE).bind(unitId, scopeOf(person)).all<Named>()
  return maySeeNames(person, unitId) ? results : []
}

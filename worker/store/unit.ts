import { maySeeUnit, type Person } from '#domain/role.ts'
import type { Month } from '#domain/sheet/month.ts'

// Posts are stored as integers.
const HUNDREDTHS = 100

/** A unit, its provider by name, and its posts in full-time equivalents. */
export interface UnitView {
  readonly id: string
  readonly name: string
  readonly provider: string
  readonly region: string
  readonly opened: string
  readonly closed: string | null
  /** Posts that are occupied, and all of them; null when nothing is known. */
  readonly fte: number | null
  readonly ftePlanned: number | null
}

type UnitRow = Omit<UnitView, 'fte' | 'ftePlanned'> & { occupied: number | null; planned: number | null }

const UNITS = `
SELECT u.id, u.name, p.name AS provider, u.region, u.opened, u.closed, f.occupied, f.planned
FROM unit u JOIN provider p ON p.id = u.provider
  LEFT JOIN fte f ON f.unit = u.id AND f.valid_from <= ?1 AND coalesce(f.valid_to, ?1) >= ?1
ORDER BY u.name`

const parts = (hundredths: number | null): number | null =>
  hundredths === null ? null : hundredths / HUNDREDTHS

/** Units that the person may see, in the order of their names, with the posts of a month. */
export async function listUnits(db: D1Database, person: Person, month: Month): Promise<UnitView[]> {
  const { results } = await db.prepare(UNITS).bind(month).all<UnitRow>()
  return results
    .filter((unit) => maySeeUnit(person, unit.id))
    .map(({ occupied, planned, ...unit }) => ({ ...unit, fte: parts(occupied), ftePlanned: parts(planned) }))
}

const PEOPLE = `
SELECT u.id, u.name FROM membership m JOIN user u ON u.id = m.user
WHERE m.unit = ? AND u.role = 'case_manager' AND u.disabled_at IS NULL ORDER BY u.name`

const OTHERS = 'SELECT id, name FROM unit WHERE id <> ?1 AND coalesce(closed, ?2) >= ?2 ORDER BY name'

/** Names of the other units that work in a month: a case can be handed over to them. */
export async function listOtherUnits(
  db: D1Database,
  unit: string,
  month: Month,
): Promise<{ id: string; name: string }[]> {
  return (await db.prepare(OTHERS).bind(unit, month).all<{ id: string; name: string }>()).results
}

/** People of a unit who can take a case on, in the order of their names. */
export async function listPeople(db: D1Database, unit: string): Promise<{ id: string; name: string }[]> {
  return (await db.prepare(PEOPLE).bind(unit).all<{ id: string; name: string }>()).results
}

import type { FiguresOfMonth, PostsOfUnit } from '#domain/report/activities.ts'
import type { Person } from '#domain/role.ts'
import type { Month } from '#domain/sheet/month.ts'
import { inScope, scopeOf } from './scope.ts'

const HUNDREDTHS = 100

// Posts end with their unit at the latest, whatever their own period says.
const LAST = "min(coalesce(f.valid_to, '9999-12'), coalesce(u.closed, '9999-12'))"

/** The units' own figures of a range of months, and their posts. */
export async function readActivities(
  db: D1Database,
  from: Month,
  to: Month,
  person: Person,
): Promise<{ readonly figures: readonly FiguresOfMonth[]; readonly posts: readonly PostsOfUnit[] }> {
  const scope = scopeOf(person)
  const [figures, posts] = await db.batch([
    db
      .prepare(
        `SELECT unit, month, figures FROM sheet WHERE month BETWEEN ?1 AND ?2 AND ${inScope('unit', '?3')}`,
      )
      .bind(from, to, scope),
    db
      .prepare(
        `SELECT f.unit, f.valid_from AS "from", ${LAST} AS "to", f.planned, f.occupied
        FROM fte f JOIN unit u ON u.id = f.unit
        WHERE f.valid_from <= ?2 AND ${LAST} >= max(?1, f.valid_from) AND ${inScope('f.unit', '?3')}`,
      )
      .bind(from, to, scope),
  ])
  return {
    figures: ((figures?.results ?? []) as { unit: string; month: Month; figures: string }[]).map((row) => ({
      ...row,
      figures: JSON.parse(row.figures),
    })),
    posts: ((posts?.results ?? []) as PostsOfUnit[]).map((row) => ({
      ...row,
      planned: row.planned / HUNDREDTHS,
      occupied: row.occupied / HUNDREDTHS,
    })),
  }
}

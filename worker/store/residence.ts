import type { ResidenceChange } from '#domain/report/residence.ts'
import type { Person } from '#domain/role.ts'
import type { Month } from '#domain/sheet/month.ts'
import { inScope, scopeOf } from './scope.ts'
import { NOT_ERASED } from './standing.ts'

const CHANGES = `
SELECT id, month, unit, now, before FROM (
  SELECT id, month, unit, kind, now, lag(now) OVER (PARTITION BY case_file ORDER BY month) AS before
  FROM (SELECT e.case_file, e.id, e.month, e.unit, e."values" ->> '$.kind' AS kind, e."values" ->> '$.residence' AS now
    FROM entry e WHERE e.removed = 0 AND e.month <= ?2 AND ${NOT_ERASED}))
WHERE month >= ?1 AND ${inScope('unit', '?3')} AND kind IN ('cm', 'short') AND before <> now`

/** Changes of the residence status within a range of months, each with the entry that shows it. */
export async function readResidenceChanges(
  db: D1Database,
  from: Month,
  to: Month,
  person: Person,
): Promise<(ResidenceChange & { readonly id: string })[]> {
  const { results } = await db
    .prepare(CHANGES)
    .bind(from, to, scopeOf(person))
    .all<ResidenceChange & { id: string }>()
  return results
}

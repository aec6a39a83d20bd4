import type { ResidenceChange } from '#domain/report/residence.ts'
import type { Person } from '#domain/role.ts'
import type { Month } from '#domain/sheet/month.ts'
import { inScope, scopeOf } from './scope.ts'
import { NOT_ERASED } from './standing.ts'

// An entry knows what the one before it held; those that differ have an index of their own.
const CHANGES = `
SELECT e.id, e.month, e.unit, e."values" ->> '$.residence' AS now, e.previous ->> '$.residence' AS before
FROM entry e INDEXED BY entry_residence
WHERE e.removed = 0 AND e."values" ->> '$.residence' <> e.previous ->> '$.residence' AND e.month BETWEEN ?1 AND ?2
  AND ${NOT_ERASED} AND ${inScope('e.unit', '?3')} AND e."values" ->> '$.kind' IN ('cm', 'short')`

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

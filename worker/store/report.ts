import type { StatusCount } from '#domain/report/cases.ts'
import type { ContactCount } from '#domain/report/contacts.ts'
import type { Person } from '#domain/role.ts'
import type { Month } from '#domain/sheet/month.ts'
import { inScope, scopeOf } from './scope.ts'

// Erased cases count on with what they were (`store/erasure.ts`).
const CASES = `
SELECT unit, status, sum(count) AS count FROM (
  SELECT e.unit, e."values" ->> '$.status' AS status, count(*) AS count FROM case_file c
    JOIN entry e ON e.position = (SELECT l.position FROM entry l
      WHERE l.case_file = c.id AND l.month <= ?1 AND l.removed = 0 AND l."values" ->> '$.kind' = 'cm'
      ORDER BY l.month DESC LIMIT 1)
  WHERE ${inScope('e.unit', '?2')} GROUP BY 1, 2
  UNION ALL
  SELECT unit, nullif(status, ''), sum(cases) FROM frozen_case
  WHERE month <= ?1 AND ${inScope('unit', '?2')} GROUP BY 1, 2
) GROUP BY unit, status HAVING sum(count) <> 0`

/** Case Management cases by unit and status of their latest entry up to a month. */
export async function countCases(db: D1Database, until: Month, person: Person): Promise<StatusCount[]> {
  return (await db.prepare(CASES).bind(until, scopeOf(person)).all<StatusCount>()).results
}

const CONTACTS = `
SELECT unit, month, sum(count) AS count FROM (
  SELECT unit, month, count(*) AS count FROM entry
  WHERE month BETWEEN ?1 AND ?2 AND removed = 0 AND "values" ->> '$.kind' = 'contact'
    AND ${inScope('unit', '?3')} GROUP BY 1, 2
  UNION ALL
  SELECT unit, month, contacts FROM frozen_contact WHERE month BETWEEN ?1 AND ?2 AND ${inScope('unit', '?3')}
) GROUP BY unit, month`

/** Other contacts by unit and month; pairs without any are missing. */
export async function countContacts(
  db: D1Database,
  from: Month,
  to: Month,
  person: Person,
): Promise<ContactCount[]> {
  return (await db.prepare(CONTACTS).bind(from, to, scopeOf(person)).all<ContactCount>()).results
}

const COUNTED = `
SELECT month, json_group_array(unit) AS units FROM sheet
WHERE month BETWEEN ?1 AND ?2 AND (state <> 'unopened' OR vacant = 1) AND ${inScope('unit', '?3')} GROUP BY month`

/** Units that have counted, by month: a sheet was opened, or they said that they have no staff. */
export async function readCounted(
  db: D1Database,
  from: string,
  to: Month,
  person: Person,
): Promise<ReadonlyMap<Month, readonly string[]>> {
  const { results } = await db
    .prepare(COUNTED)
    .bind(from, to, scopeOf(person))
    .all<{ month: Month; units: string }>()
  return new Map(results.map(({ month, units }) => [month, JSON.parse(units)]))
}

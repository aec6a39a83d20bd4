import type { Person } from '#domain/role.ts'
import { hasLapsed } from '#domain/sheet/carry-over.ts'
import type { Entry } from '#domain/sheet/changes/world.ts'
import type { Month } from '#domain/sheet/month.ts'
import type { ReturningCase } from '#domain/sheet/returning-case.ts'
import { ENTRY_COLUMNS, entryFrom, type EntryRow } from './rows.ts'
import { inScope, scopeOf } from './scope.ts'

const LIMIT = 1000

const LATEST = `
SELECT ${ENTRY_COLUMNS}
FROM case_file c CROSS JOIN entry e ON e.position = (SELECT position FROM entry l
  WHERE l.case_file = c.id AND l.removed = 0 AND l.month < ?2 ORDER BY l.month DESC LIMIT 1)
WHERE c.unit = ?1 AND ${inScope('c.unit', '?3')} AND c.erased_at IS NULL AND (c.unit_since IS NULL OR c.unit_since <= ?2)
  AND NOT EXISTS (SELECT 1 FROM entry x WHERE x.case_file = c.id AND x.month = ?2 AND x.removed = 0)
ORDER BY e.month DESC, e.position LIMIT ${LIMIT}`

const lastContact = ({ values, month, previous }: Entry): Month | null =>
  Number(values['contacts'] ?? 0) > 0 ? month : (previous?.lastContact ?? null)

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Cases of the unit without a row in the month, the latest first, at most a thousand. */
export async function listReturning(
  db: D1Database,
  unit: string,
  month: Month,
  person: Person,
): Promise<ReturningCase[]> {
  const { results } = await db.prepare(LATEST).bind(unit, month, scopeOf(person)).all<EntryRow>()
  return results.map(entryFrom).map((latest) => ({
    caseNumber: latest.caseNumber,
    month: latest.month,
    kind: text(latest.values['kind']),
    status: text(latest.values['status']),
    lastContact: lastContact(latest),
    reason: hasLapsed(latest, latest.previous, month) ? 'lapsed' : 'closed',
  }))
}

import type { Person } from '#domain/role.ts'
import { commitWithEvent } from './event.ts'
import { inScope, scopeOf, within } from './scope.ts'

/** A case without its entries. */
export interface CaseHead {
  readonly id: string
  readonly number: string
  readonly unit: string
  readonly erased: boolean
}

/** The case of a number, when the person may see its unit; else null. */
export async function findCase(db: D1Database, number: string, person: Person): Promise<CaseHead | null> {
  const row = await db
    .prepare(
      `SELECT id, number, unit, erased_at FROM case_file WHERE number = ?1 AND ${inScope('unit', '?2')}`,
    )
    .bind(number, scopeOf(person))
    .first<{ id: string; number: string; unit: string; erased_at: string | null }>()
  return row && { id: row.id, number: row.number, unit: row.unit, erased: row.erased_at !== null }
}

/** Assigns a case to a person of its unit, or to nobody. */
export async function assignCase(
  db: D1Database,
  { id, unit }: CaseHead,
  assignee: string | null,
  person: Person,
  at: Date,
): Promise<void> {
  await commitWithEvent(
    db,
    { kind: 'assignment', user: person.id, unit, caseFile: id, data: { assignee } },
    at,
    (done) => [
      db
        .prepare(`UPDATE case_file SET assignee = ? WHERE id = ? AND unit = ? AND ${done.sql}`)
        .bind(assignee, id, unit, ...done.values),
    ],
    within(person, unit),
  )
}

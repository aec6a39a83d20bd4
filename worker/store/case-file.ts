import { parseCaseNumber } from '#domain/case-number.ts'
import type { OperationCode } from '#domain/operation.ts'
import { mayEditUnit, type Person } from '#domain/role.ts'
import { both, type Condition } from './condition.ts'
import { commitWithEvent } from './event.ts'
import { inScope, scopeOf, within } from './scope.ts'
import { PEOPLE_IN } from './unit.ts'

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

/** What became of one case of many. */
export interface CaseResult {
  /** The number as it was asked. */
  readonly case: string
  readonly outcome: 'applied' | 'refused'
  readonly code?: OperationCode
}

/** Rounds in which somebody else was faster after which the rest is answered `busy`. */
const ROUNDS = 5

interface FoundFile {
  id: string
  number: string
  unit: string
  known: number
}

const FILES = `SELECT c.id, c.number, c.unit, (?3 IS NULL OR EXISTS (${PEOPLE_IN('c.unit')} AND u.id = ?3)) AS known
FROM json_each(?1) o CROSS JOIN case_file c ON c.number = o.value
WHERE ${inScope('c.unit', '?2')} AND c.erased_at IS NULL`

/**
 * Assigns cases to one person of their unit, or to nobody: all of a unit in one batch with one line in the audit that
 * tells how many. A case that is foreign, unknown or erased is refused like one that never was; the others are assigned.
 */
export async function assignCases(
  db: D1Database,
  numbers: readonly string[],
  assignee: string | null,
  person: Person,
  at: Date,
): Promise<CaseResult[]> {
  const codes = new Map<string, OperationCode | null>()
  let pending = [...new Set(numbers.map((number) => parseCaseNumber(number) ?? ''))]
  for (let round = 0; pending.length > 0 && round < ROUNDS; round += 1) {
    const { results } = await db
      .prepare(FILES)
      .bind(JSON.stringify(pending), scopeOf(person), assignee)
      .all<FoundFile>()
    const files = new Map(results.map((file) => [file.number, file]))
    for (const number of pending) {
      const file = files.get(number)
      if (!file) codes.set(number, 'case_not_found')
      else if (!mayEditUnit(person, file.unit)) codes.set(number, 'not_allowed')
      else if (file.known === 0) codes.set(number, 'person_not_in_unit')
    }
    const due = results.filter(({ number }) => !codes.has(number))
    for (const [unit, group] of Map.groupBy(due, (file) => file.unit)) {
      if (!(await assignAll(db, unit, group, assignee, person, at))) continue
      for (const { number } of group) codes.set(number, null)
    }
    pending = pending.filter((number) => !codes.has(number))
  }
  return numbers.map((number) => {
    const code = codes.get(parseCaseNumber(number) ?? '')
    if (code === null) return { case: number, outcome: 'applied' }
    return { case: number, outcome: 'refused', code: code ?? 'busy' }
  })
}

/** Whether all the cases were still the unit's, and the person still one of it. */
async function assignAll(
  db: D1Database,
  unit: string,
  files: readonly FoundFile[],
  assignee: string | null,
  person: Person,
  at: Date,
): Promise<boolean> {
  const ids = JSON.stringify(files.map((file) => file.id))
  const stands: Condition = {
    sql: `NOT EXISTS (SELECT 1 FROM json_each(?) o LEFT JOIN case_file c ON c.id = o.value
        WHERE c.unit IS NOT ? OR c.erased_at IS NOT NULL)
      AND (? IS NULL OR EXISTS (${PEOPLE_IN('?')} AND u.id = ?))`,
    values: [ids, unit, assignee, unit, assignee],
  }
  const { recorded } = await commitWithEvent(
    db,
    { kind: 'assignment', user: person.id, unit, data: { cases: files.length } },
    at,
    (done) => [
      db
        .prepare(
          `UPDATE case_file SET assignee = ? WHERE id IN (SELECT value FROM json_each(?)) AND ${done.sql}`,
        )
        .bind(assignee, ids, ...done.values),
    ],
    both(within(person, unit), stands),
  )
  return recorded
}

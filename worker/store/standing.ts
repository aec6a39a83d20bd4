import type { InPhase } from '#domain/report/phases.ts'
import type { Step, Stock } from '#domain/report/movement.ts'
import type { Standing } from '#domain/report/standing.ts'
import type { Person } from '#domain/role.ts'
import type { Month } from '#domain/sheet/month.ts'
import type { CellValue, RowValues } from '#domain/template/column.ts'
import { inScope, scopeOf } from './scope.ts'

// Only what a figure needs leaves the database: whole rows of a county do not fit a Worker's memory. Column keys are those of
// the template and bound; the order is theirs. Erased cases have no values left and are not counted.
/** The cells of the columns bound second. */
export const PICKED = `(SELECT json_group_array(json(e."values" -> k.value)) FROM json_each(?2) k)`

/** What names an entry beside what figures need of it. */
export const REFERENCE = ', e.id AS entry, c.number AS "caseNumber"'

/** Where cases stand: bound are the last month, the columns, the scope and the first month. */
export const standing = (more = ''): string => `
SELECT e.unit, e.month, e.previous ->> '$.lastContact' AS last, ${PICKED} AS picked${more}
FROM case_file c CROSS JOIN entry e ON e.position = (SELECT l.position FROM entry l
  WHERE l.case_file = c.id AND l.removed = 0 AND l.month <= ?1 AND l.month >= ?4 ORDER BY l.month DESC LIMIT 1)
WHERE c.erased_at IS NULL AND ${inScope('e.unit', '?3')}`

/** A row of such a query. */
export interface StandingRow {
  unit: string
  month: Month
  last: Month | null
  picked: string
}

/** It as a case that stands. */
export const standingFrom = (
  { unit, month, last, picked }: StandingRow,
  columns: readonly string[],
): Standing => {
  const cells: readonly (CellValue | null)[] = JSON.parse(picked)
  const values: RowValues = Object.fromEntries(columns.map((key, i) => [key, cells[i] ?? null]))
  return { unit, month, values, lastContact: last }
}

/** Before every month. */
export const FIRST_MONTH = '0000-00'

/** Where every case of the person's units stands in a month: its latest entry up to then, and not before `since`. */
export async function readStanding(
  db: D1Database,
  until: Month,
  columns: readonly string[],
  person: Person,
  since: string = FIRST_MONTH,
): Promise<Standing[]> {
  const { results } = await db
    .prepare(standing())
    .bind(until, JSON.stringify(columns), scopeOf(person), since)
    .all<StandingRow>()
  return results.map((row) => standingFrom(row, columns))
}

// Few of many rows: each kind has an index of its own (migration 0007), which is used where the condition is written as there.
const FEW = {
  contact: `e."values" ->> '$.kind' = 'contact'`,
  closed: `e."values" ->> '$.status' = 'closed'`,
} as const
export type Few = keyof typeof FEW

// An end counts once, whatever later entries of the case go on saying of it.
const endOf = (entry: string): string => `coalesce(${entry}."values" ->> '$.closed', ${entry}.month)`
const FIRST_TOLD: Readonly<Record<Few, string>> = {
  contact: '',
  closed: `AND (coalesce(e.previous ->> '$.status', '') <> 'closed' OR ${endOf('e')} IS NOT (SELECT ${endOf('p')} FROM entry p
    WHERE p.case_file = e.case_file AND p.removed = 0 AND p.month < e.month ORDER BY p.month DESC LIMIT 1))`,
}

/** Entries of one kind: bound are the first month, the columns, the scope and the last month. */
export const entriesOf = (few: Few, more = ''): string => `
SELECT e.unit, e.month, NULL AS last, ${PICKED} AS picked${more}
FROM entry e CROSS JOIN case_file c ON c.id = e.case_file
WHERE e.month BETWEEN ?1 AND ?4 AND e.removed = 0 AND c.erased_at IS NULL AND ${inScope('e.unit', '?3')}
  AND ${FEW[few]} ${FIRST_TOLD[few]}`

/** Other contacts, or ends of cases, of a range of months. */
export async function readEntriesOf(
  db: D1Database,
  few: Few,
  range: { readonly from: Month; readonly to: Month },
  columns: readonly string[],
  person: Person,
): Promise<Standing[]> {
  const { results } = await db
    .prepare(entriesOf(few))
    .bind(range.from, JSON.stringify(columns), scopeOf(person), range.to)
    .all<StandingRow>()
  return results.map((row) => standingFrom(row, columns))
}

// The first month after the latest one in which the phase was another.
const PHASES = `
SELECT e.unit, e.month, e.previous ->> '$.lastContact' AS last, ${PICKED} AS picked,
  (SELECT min(s.month) FROM entry s WHERE s.case_file = c.id AND s.removed = 0 AND s.month <= e.month
    AND s.month > coalesce((SELECT max(l.month) FROM entry l WHERE l.case_file = c.id AND l.removed = 0
      AND l.month < e.month AND l."values" ->> '$.phase' IS NOT e."values" ->> '$.phase'), '')) AS since
FROM case_file c CROSS JOIN entry e ON e.position = (SELECT l.position FROM entry l
  WHERE l.case_file = c.id AND l.removed = 0 AND l.month <= ?1 ORDER BY l.month DESC LIMIT 1)
WHERE c.erased_at IS NULL AND ${inScope('e.unit', '?3')} AND e."values" ->> '$.kind' = 'cm'
  AND coalesce(e."values" ->> '$.status', 'active') = 'active'`

/** Where Case Management that runs in a month stands, and since when it has been in its phase. */
export async function readPhases(
  db: D1Database,
  until: Month,
  columns: readonly string[],
  person: Person,
): Promise<InPhase[]> {
  const { results } = await db
    .prepare(PHASES)
    .bind(until, JSON.stringify(columns), scopeOf(person))
    .all<StandingRow & { since: Month }>()
  return results.map((row) => ({ ...standingFrom(row, columns), since: row.since }))
}

/** The condition on `entry e` that its case is not erased; few are, so that they are named instead of looked up row by row. */
export const NOT_ERASED = `e.case_file NOT IN (SELECT id FROM case_file WHERE erased_at IS NOT NULL)`

const before = (what: string): string => `(SELECT ${what} FROM entry p
  WHERE p.case_file = e.case_file AND p.removed = 0 AND p.month < e.month ORDER BY p.month DESC LIMIT 1)`

const isClosed = (values: string): string => `coalesce(${values} ->> '$.status', '') = 'closed'`

// An entry knows what the one before it held, and a case whether it has ever moved: of the many entries only those are looked
// into that are first, differ from the one before, or belong to a case that has moved.
const stepped = (more: string): string => `(
  SELECT e.month, e.unit, e."values" ->> '$.kind' AS kind, ${isClosed('e."values"')} AS closed${more},
    ${before('p.unit')} AS before_unit, e.previous ->> '$.kind' AS before_kind, ${isClosed('e.previous')} AS before_closed,
    CASE WHEN ${isClosed('e."values"')} AND ${isClosed('e.previous')} THEN ${endOf('e')} IS NOT ${before(endOf('p'))} ELSE 0 END AS ended_again
  FROM entry e WHERE ${NOT_ERASED} AND e.position IN (
    SELECT f.position FROM entry f INDEXED BY entry_first
      WHERE f.removed = 0 AND f.previous = 'null' AND f.month BETWEEN ?1 AND ?2
    UNION ALL SELECT f.position FROM entry f INDEXED BY entry_turn
      WHERE f.removed = 0 AND f.previous <> 'null' AND f.month BETWEEN ?1 AND ?2
        AND (f."values" ->> '$.kind' IS NOT f.previous ->> '$.kind'
          OR (${isClosed('f."values"')}) <> (${isClosed('f.previous')}))
    UNION ALL SELECT f.position FROM entry f INDEXED BY entry_closed
      WHERE f.removed = 0 AND f."values" ->> '$.status' = 'closed' AND f.month BETWEEN ?1 AND ?2
        AND f.previous ->> '$.status' = 'closed'
    UNION ALL SELECT f.position FROM case_file c CROSS JOIN entry f ON f.case_file = c.id
      WHERE c.unit_since IS NOT NULL AND f.removed = 0 AND f.month BETWEEN ?1 AND ?2))
WHERE (${inScope('unit', '?3')} OR ${inScope('before_unit', '?3')})
  AND (before_unit IS NULL OR unit <> before_unit OR kind IS NOT before_kind OR closed <> before_closed OR ended_again)`

// What follows alike is counted in the database.
const STEPS = `
SELECT month, unit, kind, closed, before_unit, before_kind, before_closed, ended_again, count(*) AS cases
FROM ${stepped('')} GROUP BY 1, 2, 3, 4, 5, 6, 7, 8`

/** Every step of a case with its entry and the one before it: bound are the first month, the last one and the scope. */
export const EACH_STEP = `
SELECT month, unit, kind, closed, before_unit, before_kind, before_closed, ended_again, 1 AS cases, id, before_id
FROM ${stepped(`, e.id, ${before('p.id')} AS before_id`)}`

/** A step as the database counts it. */
export interface StepRow {
  month: Month
  unit: string
  kind: string | null
  closed: number
  before_unit: string | null
  before_kind: string | null
  before_closed: number | null
  ended_again: number
  cases: number
}

const STOCKS = `
SELECT e.unit, count(*) AS cases FROM case_file c CROSS JOIN entry e ON e.position = (SELECT l.position FROM entry l
  WHERE l.case_file = c.id AND l.removed = 0 AND l.month < ?1 ORDER BY l.month DESC LIMIT 1)
WHERE c.erased_at IS NULL AND ${inScope('e.unit', '?2')} AND e."values" ->> '$.kind' = 'cm'
  AND coalesce(e."values" ->> '$.status', '') <> 'closed' GROUP BY e.unit`

/** A step as the account reads it. */
export const stepFrom = ({ before_unit: unit, before_kind: kind, before_closed, ...row }: StepRow): Step => ({
  month: row.month,
  unit: row.unit,
  kind: row.kind,
  closed: row.closed === 1,
  endedAgain: row.ended_again === 1,
  cases: row.cases,
  before: unit === null ? null : { unit, kind, closed: before_closed === 1 },
})

/** What the account of open Case Management begins with in `from`, and every step of a case up to `to`. */
export async function readMovement(
  db: D1Database,
  from: Month,
  to: Month,
  person: Person,
): Promise<{ readonly stocks: readonly Stock[]; readonly steps: readonly Step[] }> {
  const scope = scopeOf(person)
  const [stocks, steps] = await db.batch([
    db.prepare(STOCKS).bind(from, scope),
    db.prepare(STEPS).bind(from, to, scope),
  ])
  return {
    stocks: (stocks?.results ?? []) as Stock[],
    steps: ((steps?.results ?? []) as StepRow[]).map(stepFrom),
  }
}

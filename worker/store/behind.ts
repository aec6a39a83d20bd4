import { type Behind, columnsRead, type RowBehind } from '#domain/report/behind.ts'
import { movesOf } from '#domain/report/movement.ts'
import { pathKey } from '#domain/report/residence.ts'
import type { Standing } from '#domain/report/standing.ts'
import type { Person } from '#domain/role.ts'
import { addMonths, type Month, yearOf } from '#domain/sheet/month.ts'
import { readResidenceChanges } from './residence.ts'
import { inScope, scopeOf } from './scope.ts'
import {
  EACH_STEP,
  entriesOf,
  type Few,
  FIRST_MONTH,
  PICKED,
  REFERENCE,
  standing,
  standingFrom,
  type StandingRow,
  stepFrom,
  type StepRow,
} from './standing.ts'

/** What was asked: the months, and what of the account of cases. */
interface Range {
  readonly from: Month
  readonly to: Month
  readonly figure: string
  readonly value?: string | undefined
}

type Found = StandingRow & { readonly entry: string; readonly caseNumber: string }
type Row = Standing & RowBehind

// Total cases count the latest entry as Case Management, whatever a case became later (`store/report.ts`).
const EVER = `
SELECT e.unit, e.month, NULL AS last, ${PICKED} AS picked${REFERENCE}
FROM case_file c CROSS JOIN entry e ON e.position = (SELECT l.position FROM entry l
  WHERE l.case_file = c.id AND l.month <= ?1 AND l.removed = 0 AND l."values" ->> '$.kind' = 'cm'
  ORDER BY l.month DESC LIMIT 1)
WHERE ${inScope('e.unit', '?3')}`

const BY_ID = `
SELECT e.unit, e.month, NULL AS last, ${PICKED} AS picked${REFERENCE}
FROM json_each(?1) AS asked CROSS JOIN entry e ON e.id = asked.value CROSS JOIN case_file c ON c.id = e.case_file
WHERE ${inScope('e.unit', '?3')}`

/** Ids of the entries by which cases took a step; of what left a unit, the last one that it had. */
async function idsOfSteps(
  db: D1Database,
  asked: Range,
  units: ReadonlySet<string>,
  person: Person,
): Promise<string[]> {
  const { results } = await db
    .prepare(EACH_STEP)
    .bind(asked.from, asked.to, scopeOf(person))
    .all<StepRow & { id: string; before_id: string | null }>()
  return results.flatMap((row) =>
    movesOf(stepFrom(row))
      .filter(({ what, unit }) => what === asked.figure && units.has(unit))
      .map(({ unit, what }) => {
        const left = unit !== row.unit || (what === 'closed' && row.kind !== 'cm')
        return (left ? row.before_id : row.id) ?? row.id
      }),
  )
}

/** Ids of the entries that show a change of the residence status. */
async function idsOfChanges(db: D1Database, asked: Range, person: Person): Promise<string[]> {
  const changes = await readResidenceChanges(db, asked.from, asked.to, person)
  return changes.filter((change) => pathKey(change) === asked.value).map(({ id }) => id)
}

/** The rows behind a number of these units, by unit, month and case number. */
export async function readBehind(
  db: D1Database,
  found: Behind,
  asked: Range,
  units: ReadonlySet<string>,
  person: Person,
): Promise<RowBehind[]> {
  const columns = columnsRead(found)
  const [keys, scope] = [JSON.stringify(columns), scopeOf(person)]
  const { from, to } = asked
  const byId = (ids: readonly string[]): D1PreparedStatement =>
    db.prepare(BY_ID).bind(JSON.stringify(ids), keys, scope)
  const latest = (until: Month, since: string): D1PreparedStatement =>
    db.prepare(standing(REFERENCE)).bind(until, keys, scope, since)
  const each = (few: Few): D1PreparedStatement =>
    db.prepare(entriesOf(few, REFERENCE)).bind(from, keys, scope, to)
  const statementOf: Readonly<
    Record<Behind['source'], () => D1PreparedStatement | Promise<D1PreparedStatement>>
  > = {
    ever: () => db.prepare(EVER).bind(to, keys, scope),
    latest: () => latest(to, FIRST_MONTH),
    year: () => latest(to, `${yearOf(to)}-01`),
    before: () => latest(addMonths(from, -1), FIRST_MONTH),
    contact: () => each('contact'),
    closed: () => each('closed'),
    steps: async () => byId(await idsOfSteps(db, asked, units, person)),
    residence: async () => byId(await idsOfChanges(db, asked, person)),
  }
  const { results } = await (await statementOf[found.source]()).all<Found>()
  return results
    .filter(({ unit }) => units.has(unit))
    .map((row): Row => ({ ...standingFrom(row, columns), entry: row.entry, caseNumber: row.caseNumber }))
    .filter(found.keep)
    .map(({ entry, caseNumber, unit, month, values }) => ({
      entry,
      caseNumber,
      unit,
      month,
      values: Object.fromEntries(found.columns.map((key) => [key, values[key] ?? null])),
    }))
    .toSorted(
      (a, b) => compare(a.unit, b.unit) || compare(a.month, b.month) || compare(a.caseNumber, b.caseNumber),
    )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const ERASED_CASES = `SELECT sum(cases) AS count FROM frozen_case WHERE month <= ?1
  AND unit IN (SELECT value FROM json_each(?2))
  AND (?3 = 'total' OR (?3 = 'active') = (coalesce(nullif(status, ''), 'active') = 'active'))`

const ERASED_CONTACTS = `SELECT sum(contacts) AS count FROM frozen_contact WHERE month BETWEEN ?1 AND ?2
  AND unit IN (SELECT value FROM json_each(?3))`

/** Erased cases and contacts that a number of these units goes on counting. */
export async function countErased(
  db: D1Database,
  name: string,
  { from, to, figure }: Range,
  units: ReadonlySet<string>,
): Promise<number> {
  const of = JSON.stringify([...units])
  const statement =
    name === 'cases'
      ? db.prepare(ERASED_CASES).bind(to, of, figure)
      : name === 'contacts'
        ? db.prepare(ERASED_CONTACTS).bind(from, to, of)
        : null
  return (await statement?.first<number>('count')) ?? 0
}

import type { Operation, RawValues } from '#domain/operation.ts'
import type { Person } from '#domain/role.ts'
import type { UnitMonth } from '#domain/sheet/sheet.ts'
import type { Issue } from '#domain/rules/rule.ts'
import { judgeOperation } from '#domain/sheet/changes/judge.ts'
import { type Judged, sheetKey, type World } from '#domain/sheet/changes/world.ts'
import type { RowValues } from '#domain/template/column.ts'
import { both } from '../condition.ts'
import { type Decided, isAccepted, readCorrection, waits } from '../correction.ts'
import { commitWithEvent } from '../event.ts'
import { type House, rulebook } from '../house.ts'
import { newId } from '../new-id.ts'
import { within } from '../scope.ts'
import { laterSheets } from './follow.ts'
import { type Reading, readFor } from './read.ts'
import { othersOf, restAs, statementsOf } from './write.ts'

/** Who decides, when, and by which rules. */
export interface CorrectionContext {
  readonly person: Person
  readonly house: House
  readonly at: Date
}

type Setting = Extract<Operation, { type: 'set' }>

const setting = (entry: string, base: number, values: RawValues): Setting => ({
  id: newId(),
  type: 'set',
  entry,
  base,
  values,
})

/** Judges values for a row as if its sheet were open to the unit; nothing is written. Its state is asked by the writing. */
function judge(
  reading: Reading,
  operation: Setting,
  { unit, month }: UnitMonth,
  author: Author,
  context: CorrectionContext,
): Judged {
  const { person, house, at } = context
  const key = sheetKey(unit, month)
  const world: World = {
    ...reading.world,
    sheets: new Map(reading.world.sheets).set(key, 'open'),
    person: {
      ...person,
      id: author.id,
      role: 'case_manager',
      region: null,
      units: [{ id: unit, lead: false }],
    },
    month,
    at: at.toISOString(),
    rules: rulebook(house),
    newId,
    newNumber: () => '',
  }
  return judgeOperation(world, operation)
}

interface Author {
  readonly id: string
}

const blocking = (issues: readonly Issue[]): readonly Issue[] =>
  issues.filter(({ level }) => level === 'cell' || level === 'submit')

/** Whether a proposal could be accepted as it stands: the columns that it would change, or why not. */
export async function judgeProposal(
  db: D1Database,
  at: UnitMonth,
  entry: string,
  base: number,
  values: RawValues,
  context: CorrectionContext,
): Promise<Decided & { readonly values: RowValues }> {
  const operation = setting(entry, base, values)
  const reading = await readFor(db, [operation], context.person)
  const { result, write } = judge(reading, operation, at, context.person, context)
  const none = { values: {}, issues: [] }
  if (result.outcome === 'refused' && result.code === 'cells_refused')
    return { ...none, done: 'correction_refused', issues: result.issues }
  // The row has gone, or is another one by now.
  if (result.outcome === 'refused' || result.outcome === 'conflict') return { ...none, done: 'entry_changed' }
  const issues = blocking(result.issues)
  if (issues.length > 0) return { ...none, done: 'correction_refused', issues }
  const after = Object.entries(write?.patch ?? {}).map(([key, cell]) => [key, cell.after] as const)
  return {
    done: after.length > 0 ? 'done' : 'correction_refused',
    issues: [],
    values: Object.fromEntries(after),
  }
}

/**
 * Accepts a proposal: the row gets its values by an ordinary change of whoever proposed it, in the same breath as the proposal
 * goes and the audit tells who accepted it. The sheet stays accepted.
 */
export async function acceptCorrection(
  db: D1Database,
  at: UnitMonth,
  id: string,
  context: CorrectionContext,
): Promise<Decided> {
  const { person, house, at: now } = context
  const found = await readCorrection(db, at, id, person)
  if (!found || found.row.declined !== null) return { done: 'correction_gone', issues: [] }
  const { row, values } = found
  const operation = setting(row.entry, row.base, values)
  const reading = await readFor(db, [operation], person)
  const entry = reading.world.entries.get(row.entry)
  if (!entry || entry.revision !== row.base) return { done: 'entry_changed', issues: [] }
  const judged = judge(reading, operation, at, { id: row.user }, context)
  if (judged.result.outcome !== 'applied' || !judged.write)
    return { done: 'correction_refused', issues: judged.result.issues }
  const issues = blocking(judged.result.issues)
  if (issues.length > 0) return { done: 'correction_refused', issues }

  const rest = othersOf(entry, reading)
  const stands = both(
    waits(id, at),
    isAccepted(at),
    {
      sql: 'EXISTS (SELECT 1 FROM entry WHERE id = ? AND unit = ? AND revision = ? AND removed = 0)',
      values: [entry.id, at.unit, row.base],
    },
    rest === null
      ? {
          sql: 'NOT EXISTS (SELECT 1 FROM entry l WHERE l.case_file = ? AND l.month > ? AND l.removed = 0)',
          values: [entry.caseFile, at.month],
        }
      : {
          sql: `${restAs('?', '?')} = ?`,
          values: [entry.caseFile, entry.id, entry.caseFile, entry.id, rest],
        },
    within(person, at.unit),
  )
  const author = { user: row.user, units: '', at: now.toISOString() }
  const verdict = { ...judged, id: operation.id, fingerprint: null }
  const { recorded } = await commitWithEvent(
    db,
    {
      kind: 'correction_decided',
      user: person.id,
      ...at,
      caseFile: entry.caseFile,
      data: { done: 'accept', reason: row.reason, columns: Object.keys(judged.write.patch).length },
    },
    now,
    (done) => {
      const { told, follow } = statementsOf(db, [verdict], reading, house.templateOf, author, done)
      return [
        ...told,
        ...follow,
        db.prepare(`DELETE FROM correction WHERE id = ? AND ${done.sql}`).bind(id, ...done.values),
      ]
    },
    stands,
  )
  if (!recorded) return { done: 'entry_changed', issues: [] }
  return { done: 'done', issues: [], sheets: laterSheets(entry, reading) }
}

import { parseCaseNumber } from '#domain/case-number.ts'
import type { Operation, OperationResult } from '#domain/operation.ts'
import type { Person } from '#domain/role.ts'
import { judgeHandover } from '#domain/sheet/handover.ts'
import type { Month } from '#domain/sheet/month.ts'
import { both } from '../condition.ts'
import { type AuditEvent, commitWithEvent } from '../event.ts'
import { stillActs } from '../scope.ts'
import { answerQueries, type Remembered, rememberedFrom, replay } from './answers.ts'
import { type Move, moveStatements, readMoves, stands } from './move.ts'

export type Handover = Extract<Operation, { type: 'handover' }>

/** Who hands over, when, and what each operation asks for, by its id. */
export interface HandoverContext {
  readonly person: Person
  readonly month: Month
  readonly at: string
  readonly prints: ReadonlyMap<string, string>
}

/**
 * Hands cases over: all that leave one unit for one other from one month on in one batch with one line in the audit, so
 * that a gesture on many rows is one event. Each case moves as a whole or is refused. Answers by operation id; one that
 * is missing met somebody faster, or an earlier operation on the same case: try again then.
 */
export async function handOver(
  db: D1Database,
  operations: readonly Handover[],
  context: HandoverContext,
): Promise<Map<string, OperationResult>> {
  const { person, prints } = context
  const results = new Map<string, OperationResult>()
  const [known, reading] = await Promise.all([remembered(db, operations), readMoves(db, operations, person)])
  const moves: Move[] = []
  const refused: OperationResult[] = []
  const met = new Set<string>()
  for (const operation of operations) {
    const answered = known.get(operation.id)
    if (answered) {
      results.set(operation.id, replay(operation, prints.get(operation.id) ?? '', answered, person.id))
      continue
    }
    const number = parseCaseNumber(operation.case) ?? ''
    if (met.has(number)) continue
    met.add(number)
    const { file, target, stateOf } = reading.of(number, operation)
    const judged = judgeHandover(operation, { person, month: context.month, file, target, stateOf })
    if (judged.ok) moves.push({ id: operation.id, to: operation.unit, from: operation.from, ...judged })
    else refused.push({ id: operation.id, outcome: 'refused', entry: null, issues: [], code: judged.code })
  }
  for (const result of await writeRefused(db, refused, context)) results.set(result.id, result)
  const ways = Map.groupBy(moves, ({ file, to, from }) => `${file.unit} ${to} ${from}`)
  for (const group of ways.values()) {
    if (await moveAll(db, group, context)) for (const { id } of group) results.set(id, applied(id))
  }
  return results
}

const applied = (id: string): OperationResult => ({
  id,
  outcome: 'applied',
  entry: null,
  revision: 0,
  issues: [],
})

async function remembered(
  db: D1Database,
  operations: readonly Handover[],
): Promise<ReadonlyMap<string, Remembered>> {
  const ids = operations.map((operation) => operation.id)
  return rememberedFrom(await db.batch(answerQueries(db, ids)))
}

async function writeRefused(
  db: D1Database,
  refused: readonly OperationResult[],
  { person, at }: HandoverContext,
): Promise<readonly OperationResult[]> {
  if (refused.length === 0) return []
  const { results } = await db
    .prepare(
      `INSERT INTO answer (id, user, fingerprint, answer, at) SELECT o.value ->> 'id', ?2, NULL, o.value, ?3
      FROM json_each(?1) o WHERE NOT EXISTS (SELECT 1 FROM change WHERE id = o.value ->> 'id')
      ON CONFLICT DO NOTHING RETURNING id`,
    )
    .bind(JSON.stringify(refused), person.id, at)
    .all<{ id: string }>()
  const written = new Set(results.map((row) => row.id))
  return refused.filter(({ id }) => written.has(id))
}

/** Moves cases of one unit to one other from one month on; false when somebody was faster at one of them. */
async function moveAll(db: D1Database, moves: readonly Move[], context: HandoverContext): Promise<boolean> {
  const [first] = moves
  if (!first) return true
  const { person, at, prints } = context
  const rows = moves.reduce((sum, { moved }) => sum + moved.length, 0)
  const event: AuditEvent = {
    kind: 'handover',
    user: person.id,
    unit: first.file.unit,
    month: first.from,
    ...(moves.length === 1
      ? { caseFile: first.file.id, data: { to: first.to, rows } }
      : { data: { to: first.to, cases: moves.length, rows } }),
  }
  const lines = moves.map((move) => ({
    ...move,
    answer: JSON.stringify(applied(move.id)),
    fingerprint: prints.get(move.id) ?? '',
  }))
  const { recorded } = await commitWithEvent(
    db,
    event,
    new Date(at),
    (done) => moveStatements(db, lines, { user: person.id, at }, done),
    both(stands(moves), stillActs(person)),
  )
  return recorded
}

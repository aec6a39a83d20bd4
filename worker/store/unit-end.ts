import { parseCaseNumber } from '#domain/case-number.ts'
import type { OperationCode } from '#domain/operation.ts'
import type { Person } from '#domain/role.ts'
import { judgeMove } from '#domain/sheet/handover.ts'
import { addMonths, type Month } from '#domain/sheet/month.ts'
import { type MoveLine, moveStatements, readMoves, stands } from './changes/move.ts'
import { both, type Condition } from './condition.ts'
import { commitWithEvent } from './event.ts'
import { newId } from './new-id.ts'
import { inScope, scopeOf, within } from './scope.ts'

/** When a unit ends, and what becomes of its running cases and its posts. */
export interface UnitEnd {
  /** Its last month; null: it goes on. */
  readonly closed: Month | null
  /** The unit that takes over what is running, from the month after the last one on; null: nobody. */
  readonly to: string | null
  /** What posts that reached beyond the former end do where the unit goes on beyond it: they stay ended, or count again. */
  readonly posts: 'end' | 'resume'
}

/** What became of it: whether the unit was closed, how many cases went, and which did not. */
export interface UnitEnded {
  readonly closed: boolean
  readonly cases: number
  readonly refused: readonly { readonly case: string; readonly code: OperationCode }[]
}

/** Rounds in which somebody else was faster before it is given up. */
const ROUNDS = 5

// What is left of a case whose rows were all removed is nothing that anybody could go on with.
const IS_RUNNING = `c.ended IS NULL AND c.erased_at IS NULL
  AND EXISTS (SELECT 1 FROM entry e WHERE e.case_file = c.id AND e.removed = 0)`
const RUNNING = `FROM case_file c WHERE c.unit = ?1 AND ${inScope('c.unit', '?2')} AND ${IS_RUNNING}`

/** The condition that so many cases of the unit are running: none has come since they were read. */
const areRunning = (id: string, count: number): Condition => ({
  sql: `(SELECT count(*) FROM case_file c WHERE c.unit = ? AND ${IS_RUNNING}) = ?`,
  values: [id, count],
})

/** How many cases of a unit have not ended. */
export async function countRunning(db: D1Database, unit: string, person: Person): Promise<number> {
  const row = await db
    .prepare(`SELECT count(*) AS n ${RUNNING}`)
    .bind(unit, scopeOf(person))
    .first<{ n: number }>()
  return row?.n ?? 0
}

/**
 * Says which month is a unit's last one, or that it goes on; `in_use` where there are sheets of later months, or the month
 * lies before its first. Where another unit takes its running cases over, all of them go in the same batch with the end;
 * as long as one of them cannot, those that can go alone, and the unit stays open.
 */
export async function endUnit(
  db: D1Database,
  id: string,
  end: UnitEnd,
  month: Month,
  by: Person,
  at: Date,
): Promise<UnitEnded | 'in_use' | 'busy'> {
  for (let round = 0; round < ROUNDS; round += 1) {
    if (!(await isFree(db, id, end.closed, by))) return 'in_use'
    const { moves, refused } = await movesOf(db, id, end, month, by)
    const closes = refused.length === 0
    if (!closes && moves.length === 0) return { closed: false, cases: 0, refused }
    const { closed, to } = end
    const { recorded } = await commitWithEvent(
      db,
      {
        // Not `handover`, which the audit tells as the work of the unit itself.
        kind: 'unit',
        user: by.id,
        unit: id,
        data: {
          ...(closes ? { done: closed === null ? 'reopen' : 'close', until: closed } : { done: 'hand_over' }),
          ...(moves.length > 0 ? { to, cases: moves.length } : {}),
          ...(end.posts === 'resume' ? { posts: end.posts } : {}),
        },
      },
      at,
      (done) => [
        ...moveStatements(db, moves, { user: by.id, at: at.toISOString() }, done),
        ...(closes ? endStatements(db, id, end, done) : []),
      ],
      both(
        within(by, id),
        free(id, closed),
        stands(moves),
        ...(to === null ? [] : [areRunning(id, moves.length + refused.length)]),
      ),
    )
    if (recorded) return { closed: closes, cases: moves.length, refused }
  }
  return 'busy'
}

const free = (id: string, closed: Month | null): Condition => ({
  sql: `NOT EXISTS (SELECT 1 FROM sheet WHERE unit = ? AND month > ? AND state <> 'unopened')
    AND NOT EXISTS (SELECT 1 FROM unit WHERE id = ? AND opened > ?)`,
  values: [id, closed ?? '9999-12', id, closed ?? '9999-12'],
})

async function isFree(db: D1Database, id: string, closed: Month | null, by: Person): Promise<boolean> {
  const { sql, values } = both(within(by, id), free(id, closed))
  const row = await db
    .prepare(`SELECT 1 WHERE ${sql}`)
    .bind(...values)
    .first()
  return row !== null
}

async function movesOf(
  db: D1Database,
  id: string,
  { closed, to }: UnitEnd,
  month: Month,
  by: Person,
): Promise<{ readonly moves: MoveLine[]; readonly refused: UnitEnded['refused'] }> {
  if (closed === null || to === null) return { moves: [], refused: [] }
  const from = addMonths(closed, 1)
  const { results } = await db
    .prepare(`SELECT c.number ${RUNNING} ORDER BY c.number`)
    .bind(id, scopeOf(by))
    .all<{ number: string }>()
  const asked = results.map(({ number }) => ({ case: number, unit: to, from }))
  const reading = await readMoves(db, asked, by)
  const moves: MoveLine[] = []
  const refused: { case: string; code: OperationCode }[] = []
  for (const one of asked) {
    const { file, target, stateOf } = reading.of(parseCaseNumber(one.case) ?? '', one)
    // It went or ended between the two readings.
    if (!file || file.unit !== id) continue
    const judged = judgeMove(file, one, { month, target, stateOf })
    if (judged.ok) moves.push({ ...judged, id: newId(), to, from, answer: null, fingerprint: null })
    else refused.push({ case: one.case, code: judged.code })
  }
  return { moves, refused }
}

// A unit that goes on beyond its former end does not have its posts back by that alone: months that were reported without
// them would change. The former end is read before it is replaced.
function endStatements(
  db: D1Database,
  id: string,
  { closed, posts }: UnitEnd,
  done: Condition,
): D1PreparedStatement[] {
  const former = '(SELECT closed FROM unit WHERE id = ?)'
  const goesOn = `${former} < ? AND ${done.sql}`
  const values = [id, closed ?? '9999-12', ...done.values]
  const cut =
    posts === 'resume'
      ? []
      : [
          db
            .prepare(`DELETE FROM fte WHERE unit = ? AND valid_from > ${former} AND ${goesOn}`)
            .bind(id, id, ...values),
          db
            .prepare(
              `UPDATE fte SET valid_to = ${former} WHERE unit = ? AND coalesce(valid_to, '9999-12') > ${former} AND ${goesOn}`,
            )
            .bind(id, id, id, ...values),
        ]
  return [
    ...cut,
    db.prepare(`UPDATE unit SET closed = ? WHERE id = ? AND ${done.sql}`).bind(closed, id, ...done.values),
  ]
}

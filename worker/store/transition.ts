import type { EventKind } from '#domain/audit.ts'
import type { GivenReason } from '#domain/rules/reason.ts'
import type { Person } from '#domain/role.ts'
import type { Month } from '#domain/sheet/month.ts'
import type { SheetAction } from '#domain/sheet/state.ts'
import type { SheetState } from '#domain/sheet/sheet.ts'
import { ALWAYS, both, type Condition } from './condition.ts'
import { commitWithEvent } from './event.ts'
import { jsonChunks } from './json-chunks.ts'
import { forgetQuestions, TALLY, tallyQuestions } from './question.ts'
import { within } from './scope.ts'

/** A sheet that goes from one state to the next. */
export interface Transition {
  readonly action: Exclude<SheetAction, 'open'>
  readonly unit: string
  readonly month: Month
  readonly from: SheetState
  readonly to: SheetState
  /** The sheet's `seq` that the decision was made on. */
  readonly seq: number
  /** Submitted without rows. */
  readonly nil: boolean
  /** Reasons to be stored with entries, by entry id. */
  readonly reasons: ReadonlyMap<string, readonly GivenReason[]>
  /** Why it goes back to its unit; null where it does not. */
  readonly reason: string | null
  /** What the audit keeps besides. */
  readonly data: Readonly<Record<string, unknown>>
}

const STANDS = `EXISTS (SELECT 1 FROM sheet WHERE unit = ? AND month = ? AND state = ?)
  AND (SELECT coalesce(max(seq), 0) FROM change WHERE unit = ? AND month = ?) = ?`

/** Changes a sheet's state and records it, unless state or entries changed since they were read; tells whether it did. */
export async function commitTransition(
  db: D1Database,
  transition: Transition,
  person: Person,
  at: Date,
): Promise<boolean> {
  const { action, unit, month, from, to, seq, nil, reasons, reason, data } = transition
  const stands = { sql: STANDS, values: [unit, month, from, unit, month, seq] }
  // Questions go with the acceptance; what the audit counts of them is what was there.
  const accepting = action === 'accept' ? await tallyQuestions(db, transition) : null
  const kind: EventKind = `sheet_${action}`
  const given = [...reasons].map(([id, list]) => ({ id, reasons: JSON.stringify(list) }))
  const { recorded } = await commitWithEvent(
    db,
    { kind, user: person.id, unit, month, data: { ...data, ...countsOf(accepting?.counts) } },
    at,
    (done) => [
      ...jsonChunks(given).map((json) =>
        db
          .prepare(
            `UPDATE entry SET reasons = o.value ->> 'reasons' FROM json_each(?) o
            WHERE entry.id = o.value ->> 'id' AND entry.unit = ? AND entry.month = ? AND ${done.sql}`,
          )
          .bind(json, unit, month, ...done.values),
      ),
      ...(action === 'submit' ? [markSubmitted(db, unit, month, done)] : []),
      ...(accepting ? [forgetQuestions(db, transition, done)] : []),
      db
        .prepare(
          `UPDATE sheet SET state = ?, nil = ?, reason = ?, changed_at = ? WHERE unit = ? AND month = ? AND ${done.sql}`,
        )
        .bind(to, nil ? 1 : 0, reason, at.toISOString(), unit, month, ...done.values),
    ],
    both(
      stands,
      within(person, unit),
      accepting ? { sql: `${TALLY} = ?`, values: [unit, month, accepting.tally] } : ALWAYS,
    ),
  )
  return recorded
}

const countsOf = (counts: Readonly<Record<string, number>> = {}): Readonly<Record<string, unknown>> =>
  Object.keys(counts).length > 0 ? { questions: counts } : {}

function markSubmitted(db: D1Database, unit: string, month: Month, when: Condition): D1PreparedStatement {
  return db
    .prepare(
      // Whoever submits the sheet anew has seen what no longer fitted.
      `UPDATE entry SET submitted_before = 1, apart = '[]'
      WHERE month = ? AND unit = ? AND removed = 0 AND (submitted_before = 0 OR apart <> '[]') AND ${when.sql}`,
    )
    .bind(month, unit, ...when.values)
}

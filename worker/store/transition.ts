import type { GivenReason } from '#domain/rules/reason.ts'
import type { Person } from '#domain/role.ts'
import type { Month } from '#domain/sheet/month.ts'
import type { SheetAction } from '#domain/sheet/state.ts'
import type { SheetState } from '#domain/sheet/sheet.ts'
import { commitWithEvent, type EventKind } from './event.ts'
import { jsonChunks } from './json-chunks.ts'

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
  const { action, unit, month, from, to, seq, nil, reasons, data } = transition
  const guard = [unit, month, from, unit, month, seq]
  const kind: EventKind = `sheet_${action}`
  const kept = jsonChunks([...reasons].map(([id, given]) => ({ id, reasons: JSON.stringify(given) }))).map(
    (json) =>
      db
        .prepare(
          `UPDATE entry SET reasons = o.value ->> 'reasons' FROM json_each(?) o
        WHERE entry.id = o.value ->> 'id' AND ${STANDS}`,
        )
        .bind(json, ...guard),
  )
  const marked =
    action === 'submit'
      ? [
          db
            .prepare(
              `UPDATE entry SET submitted_before = 1
              WHERE month = ? AND unit = ? AND removed = 0 AND submitted_before = 0 AND ${STANDS}`,
            )
            .bind(month, unit, ...guard),
        ]
      : []
  const moved = db
    .prepare(`UPDATE sheet SET state = ?, nil = ?, changed_at = ? WHERE unit = ? AND month = ? AND ${STANDS}`)
    .bind(to, nil ? 1 : 0, at.toISOString(), unit, month, ...guard)
  const { recorded } = await commitWithEvent(
    db,
    { kind, user: person.id, unit, month, data },
    at,
    [...kept, ...marked, moved],
    { sql: STANDS, values: guard },
  )
  return recorded
}

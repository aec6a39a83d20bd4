import { createFactory } from 'hono/factory'
import * as v from 'valibot'
import { findPersonalData } from '#domain/privacy/check.ts'
import { actionRefused, nextState, SHEET_ACTIONS, type SheetAction } from '#domain/sheet/state.ts'
import { judgeSubmission } from '#domain/sheet/submission.ts'
import type { AppEnv } from '../http/app-env.ts'
import { body } from '../http/body.ts'
import { ProblemError } from '../http/problem.ts'
import { announceChange } from '../live/line.ts'
import { loadHouse, rulebook } from '../store/house.ts'
import { readEntries, readHead } from '../store/sheet.ts'
import { commitTransition } from '../store/transition.ts'
import { sheetOf } from './sheet-of.ts'

type Action = Exclude<SheetAction, 'open'>

const Seq = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const Code = v.pipe(v.string(), v.regex(/^[a-z_]{1,40}$/))
const Offered = v.strictObject({
  entry: v.pipe(v.string(), v.maxLength(64)),
  rule: v.pipe(v.string(), v.regex(/^R\d\d$/)),
  reason: Code,
})
const Reason = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(200),
  v.check((text) => text.isWellFormed()),
)
const Body = v.strictObject({
  seq: v.exactOptional(Seq),
  reasons: v.exactOptional(v.pipe(v.array(Offered), v.maxLength(5000))),
  reason: v.exactOptional(Reason),
})

const factory = createFactory<AppEnv>()

/** The handlers of an action that leads a sheet to its next state, or answers why it cannot. */
export function sheetAction(action: Action) {
  const needs = v.pipe(
    Body,
    v.check(({ seq }) => action !== 'submit' || seq !== undefined),
    v.check(({ reason }) => (reason !== undefined) === SHEET_ACTIONS[action].reason),
  )
  return factory.createHandlers(body(needs), async (c) => {
    const { unit, month } = sheetOf(c)
    const refusal = actionRefused(action, c.var.person, unit)
    if (refusal) throw new ProblemError(refusal)
    const { seq, reasons: offered = [], reason } = c.req.valid('json')
    // A reason is read by a whole unit, so nothing personal may get into it.
    if (reason !== undefined && findPersonalData(reason).length > 0) throw new ProblemError('personal_data')
    const head = await readHead(c.env.DB, unit, month, c.var.person)
    if (!head) throw new ProblemError('not_found')
    const to = nextState(action, head.state)
    if (!to) throw new ProblemError('sheet_state', { state: head.state })
    if (seq !== undefined && seq !== head.seq) throw new ProblemError('sheet_changed', { seq: head.seq })
    const submitting = action === 'submit'
    const entries = submitting ? await readEntries(c.env.DB, unit, month, c.var.person) : []
    const { open, reasons } = judgeSubmission(entries, offered, rulebook(await loadHouse(c.env.DB)))
    if (open.size > 0) {
      throw new ProblemError('open_issues', {
        entries: [...open].map(([entry, issues]) => ({ entry, issues })),
      })
    }
    const nil = submitting ? entries.length === 0 : head.nil && to === 'accepted'
    const data = {
      seq: head.seq,
      ...(submitting ? { rows: entries.length } : {}),
    }
    const transition = {
      action,
      unit,
      month,
      from: head.state,
      to,
      seq: head.seq,
      nil,
      reasons,
      reason: reason ?? null,
      data,
    }
    const done = await commitTransition(c.env.DB, transition, c.var.person, new Date())
    if (!done) throw new ProblemError('sheet_changed')
    announceChange(c, [`${unit}/${month}`])
    return c.json({ state: to, nil, seq: head.seq })
  })
}

import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import * as v from 'valibot'
import { mayCoordinateUnit, mayEditUnit } from '#domain/role.ts'
import { CORRECTION_REASONS, DECLINE_REASONS } from '#domain/sheet/correction.ts'
import type { UnitMonth } from '#domain/sheet/sheet.ts'
import { columnOf } from '#domain/template/template.ts'
import type { AppEnv } from '../http/app-env.ts'
import { body, noQuery } from '../http/body.ts'
import { ProblemError } from '../http/problem.ts'
import { announceChange } from '../live/line.ts'
import {
  type Decided,
  declineCorrection,
  proposeCorrection,
  readCorrections,
  withdrawCorrection,
} from '../store/correction.ts'
import { acceptCorrection, judgeProposal } from '../store/changes/correct.ts'
import { loadHouse } from '../store/house.ts'
import { FilledValues } from './operation-schema.ts'
import { sheetOf } from './sheet-of.ts'

const Proposed = v.strictObject({
  entry: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/)),
  base: v.pipe(v.number(), v.integer(), v.minValue(1)),
  values: FilledValues,
  reason: v.picklist(CORRECTION_REASONS),
})
const Declined = v.strictObject({ reason: v.picklist(DECLINE_REASONS) })
const Nothing = v.strictObject({})

/** The proposals to an accepted sheet: the unit proposes and takes back, coordinators accept or decline. */
export const correctionRoutes = new Hono<AppEnv>()
  .get('/', noQuery, async (c) => told(c, sheetOf(c)))
  .post('/', body(Proposed), async (c) => {
    const at = edited(c)
    const { person } = c.var
    const { entry, base, values, reason } = c.req.valid('json')
    const house = await loadHouse(c.env.DB)
    // What the unit alone sees is nothing that a coordinator could accept.
    const template = house.templateOf(at.month)
    if (Object.keys(values).some((key) => columnOf(template, key)?.disclosure.includes('internal')))
      throw new ProblemError('invalid_body')
    const now = new Date()
    const judged = await judgeProposal(c.env.DB, at, entry, base, values, { person, house, at: now })
    if (judged.done !== 'done') throw new ProblemError(judged.done, { issues: judged.issues })
    const proposed = { entry, base, values: judged.values, reason }
    const done = await proposeCorrection(c.env.DB, at, proposed, person, now)
    if (done !== 'proposed') throw new ProblemError(done)
    return announced(c, at)
  })
  .post('/:correction/accept', body(Nothing), async (c) => {
    const at = coordinated(c)
    const context = { person: c.var.person, house: await loadHouse(c.env.DB), at: new Date() }
    return decided(c, at, await acceptCorrection(c.env.DB, at, c.req.param('correction'), context))
  })
  .post('/:correction/decline', body(Declined), async (c) => {
    const at = coordinated(c)
    const { reason } = c.req.valid('json')
    const id = c.req.param('correction')
    const done = await declineCorrection(c.env.DB, at, id, reason, c.var.person, new Date())
    return decided(c, at, { done, issues: [] })
  })
  .post('/:correction/withdraw', body(Nothing), async (c) => {
    const at = edited(c)
    const id = c.req.param('correction')
    const done = await withdrawCorrection(c.env.DB, at, id, c.var.person, new Date())
    return decided(c, at, { done, issues: [] })
  })

function edited(c: Context<AppEnv>): UnitMonth {
  const at = sheetOf(c)
  if (!mayEditUnit(c.var.person, at.unit)) throw new ProblemError('not_allowed')
  return at
}

function coordinated(c: Context<AppEnv>): UnitMonth {
  const at = sheetOf(c)
  if (!mayCoordinateUnit(c.var.person, at.unit)) throw new ProblemError('not_allowed')
  return at
}

function decided(
  c: Context<AppEnv>,
  at: UnitMonth,
  { done, issues, sheets = [] }: Decided,
): Promise<Response> {
  if (done !== 'done') throw new ProblemError(done, issues.length > 0 ? { issues } : {})
  announceChange(c, sheets)
  return announced(c, at)
}

function announced(c: Context<AppEnv>, at: UnitMonth): Promise<Response> {
  announceChange(c, [`${at.unit}/${at.month}`])
  return told(c, at)
}

const told = async (c: Context<AppEnv>, at: UnitMonth): Promise<Response> =>
  c.json({ corrections: await readCorrections(c.env.DB, at, c.var.person) })

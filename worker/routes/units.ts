import { Hono } from 'hono/tiny'
import * as v from 'valibot'
import { mayEditUnit, maySeeNames, maySeeUnit } from '#domain/role.ts'
import { signedIn } from '../auth/signed-in.ts'
import type { AppEnv } from '../http/app-env.ts'
import { noQuery, query } from '../http/body.ts'
import { currentMonth } from '../http/clock.ts'
import { ProblemError } from '../http/problem.ts'
import { listReturning } from '../store/case.ts'
import { listOtherUnits, listPeople, listUnits } from '../store/unit.ts'
import { MonthText } from './fields.ts'
import { keepUnitRoutes } from './keep-units.ts'

/** Units that the person may see, their people, whom they can hand cases to, and their cases that may come back. */
export const unitRoutes = new Hono<AppEnv>()
  .use(signedIn)
  .get('/', noQuery, async (c) => c.json(await listUnits(c.env.DB, c.var.person, currentMonth(c.env))))
  .get('/:unit/people', noQuery, async (c) => {
    const unit = c.req.param('unit')
    if (!maySeeNames(c.var.person, unit)) throw new ProblemError('not_found')
    return c.json(await listPeople(c.env.DB, unit, c.var.person))
  })
  .get('/:unit/others', noQuery, async (c) => {
    const unit = c.req.param('unit')
    if (!mayEditUnit(c.var.person, unit)) throw new ProblemError('not_found')
    return c.json(await listOtherUnits(c.env.DB, unit, currentMonth(c.env), c.var.person))
  })
  .get('/:unit/cases', query(v.strictObject({ month: MonthText })), async (c) => {
    const unit = c.req.param('unit')
    if (!maySeeUnit(c.var.person, unit)) throw new ProblemError('not_found')
    const { month } = c.req.valid('query')
    return c.json(await listReturning(c.env.DB, unit, month, c.var.person))
  })
  .route('/', keepUnitRoutes)

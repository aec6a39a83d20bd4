import type { Context } from 'hono'
import * as v from 'valibot'
import { maySeeUnit } from '#domain/role.ts'
import type { UnitMonth } from '#domain/sheet/sheet.ts'
import type { AppEnv } from '../http/app-env.ts'
import { ProblemError } from '../http/problem.ts'
import { MonthText } from './fields.ts'

/** Unit and month of the path. A unit that the person must not see, and a month that is none, are not there. */
export function sheetOf(c: Context<AppEnv>): UnitMonth {
  const unit = c.req.param('unit') ?? ''
  const month = v.safeParse(MonthText, c.req.param('month'))
  if (!month.success || !maySeeUnit(c.var.person, unit)) throw new ProblemError('not_found')
  return { unit, month: month.output }
}

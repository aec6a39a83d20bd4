import { Hono } from 'hono/tiny'
import * as v from 'valibot'
import { maySetDeadlines } from '#domain/role.ts'
import { mayBeDeadline } from '#domain/sheet/deadline.ts'
import { signedIn } from '../auth/signed-in.ts'
import type { AppEnv } from '../http/app-env.ts'
import { body } from '../http/body.ts'
import { ProblemError } from '../http/problem.ts'
import { setDeadline } from '../store/deadline.ts'
import { loadHouse } from '../store/house.ts'
import { Day, MonthText } from './fields.ts'

const Deadline = v.pipe(
  v.strictObject({ month: MonthText, date: v.nullable(Day) }),
  v.check(({ month, date }) => date === null || mayBeDeadline(month, date)),
)

/** The deadline of a month's sheets, which coordinators of the county may set otherwise than the fifth working day. */
export const deadlineRoutes = new Hono<AppEnv>().use(signedIn).post('/', body(Deadline), async (c) => {
  if (!maySetDeadlines(c.var.person)) throw new ProblemError('not_allowed')
  const { month, date } = c.req.valid('json')
  if (!(await setDeadline(c.env.DB, month, date, c.var.person, new Date())))
    throw new ProblemError('not_allowed')
  return c.json({ month, deadline: (await loadHouse(c.env.DB)).deadlineOf(month) })
})

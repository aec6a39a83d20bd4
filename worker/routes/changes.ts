import { Hono } from 'hono/tiny'
import { mayChange } from '#domain/role.ts'
import { noteDenied } from '../auth/denied.ts'
import { signedIn } from '../auth/signed-in.ts'
import type { AppEnv } from '../http/app-env.ts'
import { body } from '../http/body.ts'
import { currentMonth } from '../http/clock.ts'
import { ProblemError } from '../http/problem.ts'
import { announceChange } from '../live/line.ts'
import { applyOperations } from '../store/changes/apply.ts'
import { loadHouse } from '../store/house.ts'
import { ChangesBody } from './operation-schema.ts'

// What is foreign is answered like what was never there.
const FOREIGN: ReadonlySet<string> = new Set([
  'entry_not_found',
  'unit_not_found',
  'case_not_found',
  'not_allowed',
])

/** The one way in which entries change. */
export const changeRoutes = new Hono<AppEnv>().use(signedIn).post('/', body(ChangesBody), async (c) => {
  if (!mayChange(c.var.person)) throw new ProblemError('not_allowed')
  const { results, sheets } = await applyOperations(c.env.DB, c.req.valid('json').operations, {
    person: c.var.person,
    month: currentMonth(c.env),
    at: new Date(),
    house: await loadHouse(c.env.DB),
  })
  announceChange(c, sheets)
  if (results.some((one) => one.code !== undefined && FOREIGN.has(one.code))) noteDenied(c, 'operation')
  return c.json({ results })
})

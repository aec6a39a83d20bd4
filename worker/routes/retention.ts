import { Hono } from 'hono/tiny'
import { createMiddleware } from 'hono/factory'
import { mayErase } from '#domain/role.ts'
import { freshlySignedIn } from '../auth/fresh.ts'
import { signedIn } from '../auth/signed-in.ts'
import type { AppEnv } from '../http/app-env.ts'
import { body, noQuery } from '../http/body.ts'
import { currentMonth } from '../http/clock.ts'
import { ProblemError } from '../http/problem.ts'
import { countDue, runRetention } from '../store/erasure.ts'
import { Nothing } from './fields.ts'

const erasing = createMiddleware<AppEnv>(async (c, next) => {
  if (!mayErase(c.var.person)) throw new ProblemError('not_allowed')
  await next()
})

/** Cases whose retention has run out: how many there are, and their erasure. Coordinators, for what they cover. */
export const retentionRoutes = new Hono<AppEnv>()
  .use(signedIn)
  .use(erasing)
  .get('/', noQuery, async (c) => c.json(await countDue(c.env.DB, c.var.person, currentMonth(c.env))))
  .post('/run', body(Nothing), freshlySignedIn, async (c) => {
    const erased = await runRetention(c.env.DB, c.var.person, currentMonth(c.env), new Date())
    return c.json({ erased, ...(await countDue(c.env.DB, c.var.person, currentMonth(c.env))) })
  })

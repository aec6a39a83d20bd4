import { Hono } from 'hono/tiny'
import type { AppEnv } from '../http/app-env.ts'
import { isReady } from '../store/health.ts'
import { ProblemError } from '../http/problem.ts'

const VERSION = '0.1.0'

/** Whether Worker and database answer. */
export const healthRoutes = new Hono<AppEnv>().get('/', async (c) => {
  if (!(await isReady(c.env.DB))) throw new ProblemError('unavailable')
  return c.json({ ok: true, version: VERSION })
})

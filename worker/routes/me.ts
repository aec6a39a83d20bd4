import { Hono } from 'hono/tiny'
import * as v from 'valibot'
import { mayExport } from '#domain/role.ts'
import { isDemo } from '../auth/demo.ts'
import { signedIn } from '../auth/signed-in.ts'
import type { AppEnv } from '../http/app-env.ts'
import { body, noQuery } from '../http/body.ts'
import { today } from '../http/clock.ts'
import { ProblemError } from '../http/problem.ts'
import { loadHouse } from '../store/house.ts'
import { loadPreferences, savePreference } from '../store/preference.ts'
import { ownRoutes } from './own.ts'
import { Grid, Views } from './preference-schema.ts'

/** Who is signed in, with role, units, county, today's date and own settings. */
export const meRoutes = new Hono<AppEnv>()
  .use(signedIn)
  .get('/', noQuery, async (c) => {
    const { id, name, role, region, units } = c.var.person
    const [{ county }, preferences] = await Promise.all([
      loadHouse(c.env.DB),
      loadPreferences(c.env.DB, c.var.person),
    ])
    return c.json({
      user: { id, name },
      role,
      region,
      way: c.var.session.way,
      units,
      county,
      today: today(c.env),
      demo: isDemo(c.env, c.req.url),
      preferences,
    })
  })
  .post('/preferences/grid', body(Grid), async (c) => {
    await savePreference(c.env.DB, c.var.person, 'grid', c.req.valid('json'))
    return c.json({ saved: true })
  })
  .post('/preferences/views', body(v.strictObject({ views: Views })), async (c) => {
    if (!mayExport(c.var.person)) throw new ProblemError('not_allowed')
    await savePreference(c.env.DB, c.var.person, 'views', c.req.valid('json').views)
    return c.json({ saved: true })
  })
  .route('/', ownRoutes)

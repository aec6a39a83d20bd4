import { Hono } from 'hono/tiny'
import { isDemo } from '../auth/demo.ts'
import { signedIn } from '../auth/signed-in.ts'
import type { AppEnv } from '../http/app-env.ts'
import { today } from '../http/clock.ts'
import { loadHouse } from '../store/house.ts'

/** Who is signed in, with role, units, county and today's date. */
export const meRoutes = new Hono<AppEnv>().use(signedIn).get('/', async (c) => {
  const { id, name, role, units } = c.var.person
  const { county } = await loadHouse(c.env.DB)
  return c.json({
    user: { id, name },
    role,
    units,
    county,
    today: today(c.env),
    demo: isDemo(c.env, c.req.url),
  })
})

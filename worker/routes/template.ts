import { Hono } from 'hono/tiny'
import * as v from 'valibot'
import { RULES } from '#domain/rules/rule.ts'
import { signedIn } from '../auth/signed-in.ts'
import type { AppEnv } from '../http/app-env.ts'
import { query } from '../http/body.ts'
import { loadHouse } from '../store/house.ts'
import { MonthText } from './fields.ts'

/** Columns, code lists and rule ids that hold in a month, and the words that coordinators added for notes. */
export const templateRoutes = new Hono<AppEnv>()
  .use(signedIn)
  .get('/', query(v.strictObject({ month: MonthText })), async (c) => {
    const { templateOf, words } = await loadHouse(c.env.DB)
    const template = templateOf(c.req.valid('query').month)
    return c.json({ ...template, rules: Object.keys(RULES), words: [...words] })
  })

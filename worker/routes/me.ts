import { Hono } from 'hono/tiny'
import * as v from 'valibot'
import { MAX_LAYOUT_COLUMNS, MAX_ROW_TEMPLATES, ROW_TEMPLATE_NAME } from '#domain/preference.ts'
import { findPersonalData } from '#domain/privacy/check.ts'
import { isDemo } from '../auth/demo.ts'
import { signedIn } from '../auth/signed-in.ts'
import type { AppEnv } from '../http/app-env.ts'
import { body, noQuery } from '../http/body.ts'
import { today } from '../http/clock.ts'
import { loadHouse } from '../store/house.ts'
import { loadPreferences, saveGridPreference } from '../store/preference.ts'
import { ownRoutes } from './own.ts'

const Key = v.pipe(v.string(), v.regex(/^[a-z_]{1,32}$/))
const Keys = v.pipe(v.array(Key), v.maxLength(MAX_LAYOUT_COLUMNS))
// Codes and numbers have no blanks and no sentences: a text cannot pass for one.
const CodeKey = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_+.-]{1,32}$/))
const Template = v.strictObject({
  name: v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1),
    v.maxLength(ROW_TEMPLATE_NAME),
    v.check((name) => findPersonalData(name).length === 0),
  ),
  values: v.pipe(
    v.record(
      Key,
      v.union([CodeKey, v.pipe(v.number(), v.integer()), v.pipe(v.array(CodeKey), v.maxLength(60))]),
    ),
    v.check((values) => Object.keys(values).length <= MAX_LAYOUT_COLUMNS),
  ),
})
const Grid = v.strictObject({
  layout: v.optional(
    v.strictObject({
      hidden: v.optional(Keys),
      order: v.optional(Keys),
      widths: v.optional(
        v.pipe(
          v.record(Key, v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
          v.check((widths) => Object.keys(widths).length <= MAX_LAYOUT_COLUMNS),
        ),
      ),
      folded: v.optional(Keys),
      frozen: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_LAYOUT_COLUMNS))),
    }),
  ),
  enterEdits: v.optional(v.boolean()),
  templates: v.optional(v.pipe(v.array(Template), v.maxLength(MAX_ROW_TEMPLATES))),
})

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
    await saveGridPreference(c.env.DB, c.var.person, c.req.valid('json'))
    return c.json({ saved: true })
  })
  .route('/', ownRoutes)

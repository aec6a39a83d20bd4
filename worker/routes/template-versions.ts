import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import { createMiddleware } from 'hono/factory'
import * as v from 'valibot'
import { mayKeepTemplate } from '#domain/role.ts'
import type { Month } from '#domain/sheet/month.ts'
import { previewOf } from '#domain/sheet/preview.ts'
import { brokenLater, judgeVersion, withoutMonth } from '#domain/template/judge-version.ts'
import type { Published, TriedOn } from '#domain/template/published.ts'
import { type TemplateVersion } from '#domain/template/template.ts'
import { templateAt } from '#domain/template/template-at.ts'
import { signedIn } from '../auth/signed-in.ts'
import type { AppEnv } from '../http/app-env.ts'
import { body, noQuery } from '../http/body.ts'
import { currentMonth } from '../http/clock.ts'
import { ProblemError } from '../http/problem.ts'
import { loadHouse } from '../store/house.ts'
import { publishVersion, readLatestRows, readPublished, withdrawVersion } from '../store/template.ts'
import { MonthText } from './fields.ts'
import { Seen, Version } from './template-schema.ts'

const keeping = createMiddleware<AppEnv>(async (c, next) => {
  if (!mayKeepTemplate(c.var.person)) throw new ProblemError('not_allowed')
  await next()
})

const published = (c: Context<AppEnv>): Promise<Published> => readPublished(c.env.DB, currentMonth(c.env))

function monthOf(c: Context<AppEnv>): Month {
  const month = v.safeParse(MonthText, c.req.param('month'))
  if (!month.success) throw new ProblemError('not_found')
  return month.output
}

/** Whatever may be wrong with a version beside those published; the answer names fields, not what stands in them. */
function judged(version: TemplateVersion, { versions, earliest }: Published): void {
  const problems = judgeVersion(version, versions, earliest)
  if (problems.length > 0) throw new ProblemError('template_invalid', { problems })
}

function stillWhole(versions: readonly TemplateVersion[], after: Month): void {
  const months = brokenLater(versions, after)
  if (months.length > 0) throw new ProblemError('template_needed', { months })
}

/** Versions of the template, kept by the coordinators of the county. Part of `templateRoutes`. */
export const templateVersionRoutes = new Hono<AppEnv>()
  .use(signedIn)
  .use('/versions/*', keeping)
  .use('/preview', keeping)
  .get('/versions', noQuery, async (c) => c.json(await published(c)))
  .post('/versions/:month', body(v.strictObject({ version: Version, seen: Seen })), async (c) => {
    const { version, seen } = c.req.valid('json')
    if (version.validFrom !== monthOf(c)) throw new ProblemError('invalid_body')
    const before = await published(c)
    judged(version, before)
    stillWhole([...withoutMonth(before.versions, version.validFrom), version], version.validFrom)
    if (!(await publishVersion(c.env.DB, version, seen, c.var.person, new Date())))
      throw new ProblemError('template_changed')
    return c.json(await published(c))
  })
  .post('/versions/:month/withdraw', body(v.strictObject({ seen: Seen })), async (c) => {
    const month = monthOf(c)
    const { versions, earliest } = await published(c)
    if (!versions.some(({ validFrom }) => validFrom === month)) throw new ProblemError('not_found')
    if (month < earliest) throw new ProblemError('template_changed')
    stillWhole(withoutMonth(versions, month), month)
    if (!(await withdrawVersion(c.env.DB, month, c.req.valid('json').seen, c.var.person, new Date())))
      throw new ProblemError('template_changed')
    return c.json(await published(c))
  })
  .post('/preview', body(v.strictObject({ version: Version })), async (c) => {
    const { version } = c.req.valid('json')
    const before = await published(c)
    judged(version, before)
    const others = withoutMonth(before.versions, version.validFrom)
    const sides = {
      before: templateAt(others, version.validFrom),
      after: templateAt([...others, version], version.validFrom),
    }
    const { county } = await loadHouse(c.env.DB)
    const { rows, of } = await readLatestRows(c.env.DB, currentMonth(c.env), c.var.person)
    const tried: TriedOn = { ...previewOf(rows, sides, county.key), of }
    return c.json(tried)
  })

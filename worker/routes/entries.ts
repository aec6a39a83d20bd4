import { Hono } from 'hono/tiny'
import * as v from 'valibot'
import { mayEditUnit } from '#domain/role.ts'
import { isEditable } from '#domain/sheet/state.ts'
import { issuesOfSheet, withoutReason, withReason } from '#domain/sheet/submission.ts'
import { signedIn } from '../auth/signed-in.ts'
import type { AppEnv } from '../http/app-env.ts'
import { body, noQuery } from '../http/body.ts'
import { ProblemError } from '../http/problem.ts'
import { findEntry, readHistory, saveReasons } from '../store/entry.ts'
import { loadHouse } from '../store/house.ts'
import { readEntries } from '../store/sheet.ts'

const Reason = v.strictObject({
  rule: v.pipe(v.string(), v.regex(/^R\d\d$/)),
  reason: v.nullable(v.pipe(v.string(), v.regex(/^[a-z_]{1,40}$/))),
})

/** One entry: its history, and answers to its warnings and hints. */
export const entryRoutes = new Hono<AppEnv>()
  .use(signedIn)
  .get('/:entry/history', noQuery, async (c) => {
    const found = await findEntry(c.env.DB, c.req.param('entry'), c.var.person)
    if (!found) throw new ProblemError('not_found')
    return c.json(await readHistory(c.env.DB, found, c.var.person, await loadHouse(c.env.DB)))
  })
  .post('/:entry/reasons', body(Reason), async (c) => {
    const found = await findEntry(c.env.DB, c.req.param('entry'), c.var.person)
    if (!found || found.entry.removed) throw new ProblemError('not_found')
    const { entry, state } = found
    if (!mayEditUnit(c.var.person, entry.unit)) throw new ProblemError('not_allowed')
    if (!isEditable(state)) throw new ProblemError('sheet_state', { state })
    const { rule, reason } = c.req.valid('json')
    const { county, templateOf } = await loadHouse(c.env.DB)
    const template = templateOf(entry.month)
    const sheet = await readEntries(c.env.DB, entry.unit, entry.month, c.var.person)
    const issues = issuesOfSheet(sheet, template, county.key).get(entry.id) ?? []
    const reasons =
      reason === null ? withoutReason(entry, rule) : withReason(entry, issues, { rule, reason }, template)
    if (!reasons) throw new ProblemError('invalid_body')
    const saved = await saveReasons(c.env.DB, entry, reasons, c.var.person, new Date())
    if (!saved) throw new ProblemError('sheet_changed')
    const now = sheet.map((one) => (one.id === entry.id ? { ...one, reasons } : one))
    return c.json({ issues: issuesOfSheet(now, template, county.key).get(entry.id) ?? [] })
  })

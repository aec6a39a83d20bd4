import { Hono } from 'hono/tiny'
import * as v from 'valibot'
import { caseFigures } from '#domain/report/cases.ts'
import { contactFigures } from '#domain/report/contacts.ts'
import { mayExport, type Person } from '#domain/role.ts'
import { isMonth, type Month, monthOfAsOf, monthsBetween } from '#domain/sheet/month.ts'
import { signedIn } from '../auth/signed-in.ts'
import type { AppEnv } from '../http/app-env.ts'
import { query } from '../http/body.ts'
import { ProblemError } from '../http/problem.ts'
import { countCases, countContacts } from '../store/report.ts'
import { listUnits } from '../store/unit.ts'
import { MonthText } from './fields.ts'

const LONGEST_RANGE = 120

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    isMonth(text.slice(0, 7)) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(text)
  )
}

const AsOf = v.strictObject({ asOf: v.pipe(v.string(), v.check(isDay)) })
const Range = v.pipe(
  v.strictObject({ from: MonthText, to: MonthText }),
  v.check(({ from, to }) => from <= to && monthsBetween(from, to) < LONGEST_RANGE),
)

async function unitsFor(db: D1Database, person: Person, month: Month) {
  if (!mayExport(person)) throw new ProblemError('not_allowed')
  const units = await listUnits(db, person, month)
  return units.map(({ id, name, provider }) => ({ id, name, provider }))
}

/** Performance figures (Leistungszahlen) as Rheine publishes them: exact, for coordinators only. */
export const reportRoutes = new Hono<AppEnv>()
  .get('/cases', query(AsOf), signedIn, async (c) => {
    const { asOf } = c.req.valid('query')
    const month = monthOfAsOf(asOf)
    const units = await unitsFor(c.env.DB, c.var.person, month)
    return c.json({ asOf, month, ...caseFigures(units, await countCases(c.env.DB, month, c.var.person)) })
  })
  .get('/contacts', query(Range), signedIn, async (c) => {
    const { from, to } = c.req.valid('query')
    const units = await unitsFor(c.env.DB, c.var.person, to)
    const months = contactFigures(units, from, to, await countContacts(c.env.DB, from, to, c.var.person))
    return c.json({ from, to, units, months })
  })

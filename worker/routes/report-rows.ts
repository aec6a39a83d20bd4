import { Hono } from 'hono/tiny'
import * as v from 'valibot'
import { behind, MOST_BEHIND, type RowsBehind } from '#domain/report/behind.ts'
import { month as monthFrom, monthOfAsOf, monthsBetween } from '#domain/sheet/month.ts'
import { signedIn } from '../auth/signed-in.ts'
import type { AppEnv } from '../http/app-env.ts'
import { query } from '../http/body.ts'
import { ProblemError } from '../http/problem.ts'
import { countErased, readBehind } from '../store/behind.ts'
import { loadHouse } from '../store/house.ts'
import { Day, MonthText } from './fields.ts'
import { LONGEST_RANGE, PartQuery, unitsFor } from './report-part.ts'

const Key = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}_ +.-]{0,64}$/u))
const Asked = v.pipe(
  v.strictObject({
    figure: v.pipe(v.string(), v.regex(/^[a-zA-Z]{1,32}$/)),
    value: v.optional(Key),
    municipality: v.optional(Key),
    column: v.optional(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]{0,39}$/))),
    of: v.optional(v.picklist(['cases', 'running', 'contacts']), 'running'),
    by: v.optional(v.picklist(['code', 'group']), 'code'),
    asOf: v.optional(Day),
    from: v.optional(MonthText),
    to: v.optional(MonthText),
    ...PartQuery,
  }),
  v.check(({ asOf, from, to }) =>
    asOf === undefined ? from !== undefined && to !== undefined : !from && !to,
  ),
  v.check(({ from, to }) => !from || !to || (from <= to && monthsBetween(from, to) < LONGEST_RANGE)),
)

/**
 * The rows behind a number of a report: what a coordinator has to look at to trust it. Only the columns that it rests on, and
 * the sheet that each row stands in; never a file.
 */
export const reportRowRoutes = new Hono<AppEnv>().get('/:name/rows', query(Asked), signedIn, async (c) => {
  const { asOf, from, to, ...asked } = c.req.valid('query')
  const name = c.req.param('name')
  const month = asOf === undefined ? (to ?? monthFrom('2100-12')) : monthOfAsOf(asOf)
  const units = await unitsFor(c, month, asked)
  const found = behind(name, { ...asked, month }, (await loadHouse(c.env.DB)).templateOf(month))
  if (!found || (found.over === 'day') !== (asOf !== undefined)) throw new ProblemError('invalid_query')
  const ids = new Set(units.map(({ id }) => id))
  const range = { from: from ?? month, to: month, figure: asked.figure, value: asked.value }
  const rows = await readBehind(c.env.DB, found, range, ids, c.var.person)
  const answer: RowsBehind = {
    month,
    columns: found.columns,
    rows: rows.slice(0, MOST_BEHIND),
    all: rows.length,
    erased: await countErased(c.env.DB, name, range, ids),
  }
  return c.json(answer)
})

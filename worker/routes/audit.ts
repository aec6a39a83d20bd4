import { Hono } from 'hono/tiny'
import { createMiddleware } from 'hono/factory'
import * as v from 'valibot'
import { BOM, excelLine } from '#domain/csv.ts'
import { AUDIT_GROUPS, type AuditCheck, type AuditGroup } from '#domain/audit.ts'
import { coversCounty, maySeeAudit, type Person } from '#domain/role.ts'
import { signedIn } from '../auth/signed-in.ts'
import { textStream } from '../export/stream.ts'
import type { AppEnv } from '../http/app-env.ts'
import { noQuery, query } from '../http/body.ts'
import { today } from '../http/clock.ts'
import { logProblem } from '../http/log.ts'
import { ProblemError } from '../http/problem.ts'
import { type AuditQuery, readAudit } from '../store/audit.ts'
import { checkChain, recordEvent } from '../store/event.ts'
import { Day, MonthText, Slug } from './fields.ts'

const GROUPS = Object.keys(AUDIT_GROUPS) as AuditGroup[]
const Filter = {
  group: v.optional(v.picklist(GROUPS)),
  unit: v.optional(Slug),
  month: v.optional(MonthText),
  from: v.optional(Day),
  to: v.optional(Day),
}
const Page = v.strictObject({
  ...Filter,
  before: v.optional(v.pipe(v.string(), v.regex(/^\d{1,15}$/), v.transform(Number))),
})

const reading = createMiddleware<AppEnv>(async (c, next) => {
  if (!maySeeAudit(c.var.person)) throw new ProblemError('not_allowed')
  await next()
})

const COLUMNS = ['seq', 'at', 'kind', 'by', 'unit', 'month', 'account', 'data'] as const
// Half a million lines: more than any county has in the years that it keeps.
const MAX_PAGES = 500
const FILE_PAGE = 1000

async function* auditTexts(db: D1Database, asked: AuditQuery, person: Person): AsyncGenerator<string> {
  yield BOM + excelLine(COLUMNS)
  let before: number | undefined
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const part = await readAudit(db, { ...asked, before }, person, FILE_PAGE)
    yield part.lines
      .map((line) =>
        excelLine(
          COLUMNS.map((key) => (key === 'data' ? JSON.stringify(line.data) : String(line[key] ?? ''))),
        ),
      )
      .join('')
    if (part.before === null) return
    before = part.before
  }
  throw new RangeError('the audit is longer than a file may be')
}

/** The audit: its lines, the check of its chain, and a file of it. Coordinators, for what lies in their units. */
export const auditRoutes = new Hono<AppEnv>()
  .use(signedIn)
  .use(reading)
  .get('/', query(Page), async (c) => c.json(await readAudit(c.env.DB, c.req.valid('query'), c.var.person)))
  .get('/check', noQuery, async (c) => {
    // The chain is one for the whole county.
    if (!coversCounty(c.var.person)) throw new ProblemError('not_allowed')
    return c.json((await checkChain(c.env.DB)) satisfies AuditCheck)
  })
  .get('/file.csv', query(v.strictObject(Filter)), async (c) => {
    const asked = c.req.valid('query')
    const { person } = c.var
    await recordEvent(c.env.DB, { kind: 'audit_download', user: person.id, data: { ...asked } }, new Date())
    const texts = textStream(auditTexts(c.env.DB, asked, person), (error) =>
      logProblem(c, 'broken_off', 200, error),
    )
    return c.body(texts, 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="kim-protokoll-${today(c.env)}.csv"`,
    })
  })

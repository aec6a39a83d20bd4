import { Hono } from 'hono/tiny'
import type { Context } from 'hono'
import * as v from 'valibot'
import { parseCaseNumber } from '#domain/case-number.ts'
import { MAX_OPERATIONS } from '#domain/operation.ts'
import { mayChange, mayCoordinateUnit, mayEditUnit } from '#domain/role.ts'
import { noteDenied } from '../auth/denied.ts'
import { freshlySignedIn } from '../auth/fresh.ts'
import { signedIn } from '../auth/signed-in.ts'
import type { AppEnv } from '../http/app-env.ts'
import { body, noQuery } from '../http/body.ts'
import { ProblemError } from '../http/problem.ts'
import { announceChange } from '../live/line.ts'
import { assignCase, assignCases, type CaseHead, findCase } from '../store/case-file.ts'
import { eraseCase } from '../store/erasure.ts'
import { loadHouse } from '../store/house.ts'
import { readRecord } from '../store/record.ts'
import { listPeople } from '../store/unit.ts'
import { CaseNumber } from './operation-schema.ts'

const User = v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(64)))
const Assignee = v.strictObject({ user: User })
const Assignees = v.strictObject({
  cases: v.pipe(v.array(CaseNumber), v.minLength(1), v.maxLength(MAX_OPERATIONS)),
  user: User,
})
const Erasure = v.strictObject({ reason: v.picklist(['consent_withdrawn', 'retention', 'request']) })

/** Sheets of a case, the latest ones, in which people may be at work. */
const SHEETS_AT_WORK = 3

/** The case of the path; foreign, unknown and erased ones are not there. */
async function caseOf(c: Context<AppEnv>): Promise<CaseHead> {
  const number = parseCaseNumber(c.req.param('number') ?? '')
  const file = number === null ? null : await findCase(c.env.DB, number, c.var.person)
  if (!file || file.erased) throw new ProblemError('not_found')
  return file
}

/** One case: who of the unit takes care of it, all that is kept of it, and its erasure, which the unit's coordinator decides. */
export const caseRoutes = new Hono<AppEnv>()
  .use(signedIn)
  // Many at once: each is answered by itself, as operations on rows are.
  .post('/assignee', body(Assignees), async (c) => {
    if (!mayChange(c.var.person)) throw new ProblemError('not_allowed')
    const { cases, user } = c.req.valid('json')
    const results = await assignCases(c.env.DB, cases, user, c.var.person, new Date())
    if (results.some(({ code }) => code === 'case_not_found' || code === 'not_allowed'))
      noteDenied(c, 'operation')
    return c.json({ results })
  })
  .post('/:number/assignee', body(Assignee), async (c) => {
    const file = await caseOf(c)
    if (!mayEditUnit(c.var.person, file.unit)) throw new ProblemError('not_allowed')
    const { user } = c.req.valid('json')
    const people = await listPeople(c.env.DB, file.unit, c.var.person)
    if (user !== null && !people.some((one) => one.id === user)) throw new ProblemError('invalid_body')
    await assignCase(c.env.DB, file, user, c.var.person, new Date())
    return c.json({ assignee: user })
  })
  .get('/:number/record', noQuery, async (c) => {
    const file = await caseOf(c)
    return c.json(await readRecord(c.env.DB, file, c.var.person, await loadHouse(c.env.DB)))
  })
  .post('/:number/erase', body(Erasure), freshlySignedIn, async (c) => {
    const file = await caseOf(c)
    if (!mayCoordinateUnit(c.var.person, file.unit)) throw new ProblemError('not_allowed')
    const sheets = await eraseCase(c.env.DB, file, c.req.valid('json').reason, c.var.person, new Date())
    if (sheets === null) throw new ProblemError('not_found')
    // Older months are open on few screens; those learn of it by the feed.
    announceChange(c, sheets.slice(0, SHEETS_AT_WORK))
    return c.json({ erased: true })
  })

import { Hono } from 'hono/tiny'
import type { Context } from 'hono'
import * as v from 'valibot'
import type { Account } from '#domain/account.ts'
import { type Grant, mayDisable, mayGrant, mayInvite, mayInviteAgain, mayRegrant } from '#domain/role.ts'
import { isDemo } from '../auth/demo.ts'
import { freshlySignedIn } from '../auth/fresh.ts'
import { signedIn } from '../auth/signed-in.ts'
import type { AppEnv } from '../http/app-env.ts'
import { body, noQuery } from '../http/body.ts'
import { currentMonth } from '../http/clock.ts'
import { ProblemError } from '../http/problem.ts'
import { endLines } from '../live/line.ts'
import {
  findAccount,
  inviteAgain,
  inviteNew,
  listAccounts,
  regrant,
  revokeInvitation,
  setDisabled,
} from '../store/people.ts'
import { listUnits } from '../store/unit.ts'
import { Name, Nothing, Region, Slug } from './fields.ts'

const Units = v.pipe(
  v.array(v.strictObject({ id: Slug, lead: v.boolean() })),
  v.maxLength(50),
  v.check((units) => new Set(units.map((u) => u.id)).size === units.length),
)
const GrantBody = v.variant('role', [
  v.strictObject({ role: v.literal('case_manager'), units: v.pipe(Units, v.minLength(1)) }),
  v.strictObject({ role: v.literal('coordinator'), region: v.nullable(Region) }),
  v.strictObject({ role: v.literal('reader') }),
])
const Invitation = v.strictObject({
  name: Name,
  grant: GrantBody,
  // Staff of the immigration office get no account; whoever invites says that this person is none.
  notImmigrationOffice: v.literal(true),
})

/** The rights of a body. What they name must be there: the county's coordinators may grant any unit, but none that is not. */
async function grantOf(c: Context<AppEnv>, given: v.InferOutput<typeof GrantBody>): Promise<Grant> {
  const units = given.role === 'case_manager' ? given.units : []
  const grant = { role: given.role, region: given.role === 'coordinator' ? given.region : null, units }
  if (!mayGrant(c.var.person, grant)) return grant
  const known = new Set((await listUnits(c.env.DB, c.var.person, currentMonth(c.env))).map(({ id }) => id))
  if (units.some(({ id }) => !known.has(id))) throw new ProblemError('invalid_body')
  return grant
}

/** The account of the path; foreign and unknown ones are not there. */
async function accountOf(c: Context<AppEnv>): Promise<Account> {
  if (!mayInvite(c.var.person)) throw new ProblemError('not_allowed')
  const id = c.req.param('account') ?? ''
  const account = await findAccount(c.env.DB, id, c.var.person, new Date(), isDemo(c.env, c.req.url))
  if (!account) throw new ProblemError('not_found')
  return account
}

const list = async (c: Context<AppEnv>): Promise<Account[]> =>
  listAccounts(c.env.DB, c.var.person, new Date(), isDemo(c.env, c.req.url))

/** People: who has an account, invitations, rights, and accounts that are disabled. For coordinators and who leads a unit. */
export const peopleRoutes = new Hono<AppEnv>()
  .use(signedIn)
  .get('/', noQuery, async (c) => {
    if (!mayInvite(c.var.person)) throw new ProblemError('not_allowed')
    return c.json(await list(c))
  })
  .post('/', body(Invitation), freshlySignedIn, async (c) => {
    const { name, grant: given } = c.req.valid('json')
    const grant = await grantOf(c, given)
    if (!mayGrant(c.var.person, grant)) throw new ProblemError('not_allowed')
    const handout = await inviteNew(c.env.DB, name, grant, c.var.person, new Date())
    if (!handout) throw new ProblemError('too_many_requests', {}, { 'retry-after': '3600' })
    return c.json(handout, 201)
  })
  .post('/:account/grant', body(GrantBody), freshlySignedIn, async (c) => {
    const account = await accountOf(c)
    const to = await grantOf(c, c.req.valid('json'))
    if (!mayRegrant(c.var.person, account, to)) throw new ProblemError('not_allowed')
    await regrant(c.env.DB, account, to, c.var.person, new Date())
    await endLines(c, account.id, account.units)
    return c.json(await list(c))
  })
  .post('/:account/invite', body(Nothing), freshlySignedIn, async (c) => {
    const account = await accountOf(c)
    const mayAgain = account.state === 'active' ? mayDisable : mayInviteAgain
    if (account.state === 'disabled' || !mayAgain(c.var.person, account))
      throw new ProblemError('not_allowed')
    const handout = await inviteAgain(c.env.DB, account, c.var.person, new Date())
    if (!handout) throw new ProblemError('too_many_requests', {}, { 'retry-after': '3600' })
    return c.json(handout, 201)
  })
  .post('/:account/revoke', body(Nothing), freshlySignedIn, async (c) => {
    const account = await accountOf(c)
    if (!mayInviteAgain(c.var.person, account)) throw new ProblemError('not_allowed')
    await revokeInvitation(c.env.DB, account, c.var.person, new Date())
    return c.json(await list(c))
  })
  .post('/:account/disable', body(Nothing), freshlySignedIn, async (c) => {
    const account = await accountOf(c)
    if (!mayDisable(c.var.person, account)) throw new ProblemError('not_allowed')
    await setDisabled(c.env.DB, account, true, c.var.person, new Date())
    await endLines(c, account.id, account.units)
    return c.json(await list(c))
  })
  .post('/:account/enable', body(Nothing), freshlySignedIn, async (c) => {
    const account = await accountOf(c)
    if (!mayDisable(c.var.person, account)) throw new ProblemError('not_allowed')
    await setDisabled(c.env.DB, account, false, c.var.person, new Date())
    return c.json(await list(c))
  })

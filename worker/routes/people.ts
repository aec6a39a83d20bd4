import { Hono } from 'hono/tiny'
import type { Context } from 'hono'
import * as v from 'valibot'
import type { Account, Handout } from '#domain/account.ts'
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
  type FoundAccount,
  type Invited,
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
  v.strictObject({ role: v.literal('case_manager'), units: Units }),
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
async function accountOf(c: Context<AppEnv>): Promise<FoundAccount> {
  if (!mayInvite(c.var.person)) throw new ProblemError('not_allowed')
  const id = c.req.param('account') ?? ''
  const found = await findAccount(c.env.DB, id, c.var.person, new Date(), isDemo(c.env, c.req.url))
  if (!found) throw new ProblemError('not_found')
  return found
}

/** Two who decide about people at once must not both have decided on what the other has just changed. */
function unlessChanged(done: boolean): void {
  if (!done) throw new ProblemError('account_changed')
}

function handoutOf(invited: Invited): Handout {
  if (invited === 'too_many') throw new ProblemError('too_many_requests', {}, { 'retry-after': '3600' })
  if (invited === 'changed') throw new ProblemError('account_changed')
  return invited
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
    if (given.role === 'case_manager' && given.units.length === 0) throw new ProblemError('invalid_body')
    const grant = await grantOf(c, given)
    if (!mayGrant(c.var.person, grant)) throw new ProblemError('not_allowed')
    return c.json(handoutOf(await inviteNew(c.env.DB, name, grant, c.var.person, new Date())), 201)
  })
  .post('/:account/grant', body(GrantBody), freshlySignedIn, async (c) => {
    const found = await accountOf(c)
    const { account } = found
    const to = await grantOf(c, c.req.valid('json'))
    // Whoever works elsewhere as well can be taken out of all units of a region; else an account is disabled.
    if (to.role === 'case_manager' && to.units.length === 0 && !account.elsewhere)
      throw new ProblemError('invalid_body')
    if (!mayRegrant(c.var.person, account, to)) throw new ProblemError('not_allowed')
    unlessChanged(await regrant(c.env.DB, found, to, c.var.person, new Date()))
    await endLines(c, account.id)
    return c.json(await list(c))
  })
  .post('/:account/invite', body(Nothing), freshlySignedIn, async (c) => {
    const found = await accountOf(c)
    const { account } = found
    const mayAgain = account.state === 'active' ? mayDisable : mayInviteAgain
    if (account.state === 'disabled' || !mayAgain(c.var.person, account))
      throw new ProblemError('not_allowed')
    return c.json(handoutOf(await inviteAgain(c.env.DB, found, c.var.person, new Date())), 201)
  })
  .post('/:account/revoke', body(Nothing), freshlySignedIn, async (c) => {
    const found = await accountOf(c)
    if (!mayInviteAgain(c.var.person, found.account)) throw new ProblemError('not_allowed')
    unlessChanged(await revokeInvitation(c.env.DB, found, c.var.person, new Date()))
    return c.json(await list(c))
  })
  .post('/:account/disable', body(Nothing), freshlySignedIn, async (c) => {
    const found = await accountOf(c)
    if (!mayDisable(c.var.person, found.account)) throw new ProblemError('not_allowed')
    unlessChanged(await setDisabled(c.env.DB, found, true, c.var.person, new Date()))
    await endLines(c, found.account.id)
    return c.json(await list(c))
  })
  .post('/:account/enable', body(Nothing), freshlySignedIn, async (c) => {
    const found = await accountOf(c)
    if (!mayDisable(c.var.person, found.account)) throw new ProblemError('not_allowed')
    unlessChanged(await setDisabled(c.env.DB, found, false, c.var.person, new Date()))
    return c.json(await list(c))
  })

import { Hono } from 'hono/tiny'
import type { Context } from 'hono'
import * as v from 'valibot'
import { beginSession } from '../auth/begin.ts'
import { DEPARTURE_COOKIE, INVITATION_COOKIE, pack, unpack } from '../auth/cookie.ts'
import { limited } from '../auth/limit.ts'
import { type Arrival, arrive, depart } from '../auth/oidc.ts'
import { identityProviders, providersFor } from '../auth/providers.ts'
import type { AppEnv } from '../http/app-env.ts'
import { query } from '../http/body.ts'
import { logProblem } from '../http/log.ts'
import { ProblemError } from '../http/problem.ts'
import { endLines } from '../live/line.ts'
import { both } from '../store/condition.ts'
import { recordEvent } from '../store/event.ts'
import { employersOf, findIdentity, isFree, isTied, tieIdentity } from '../store/identity.ts'
import { codeHolds, findInvitation, isOpen, useStatements } from '../store/invitation.ts'
import { Held } from './invitations.ts'

// A path of this origin and nothing else; what it may be in detail the page decides, which knows its addresses.
const Path = v.pipe(v.string(), v.maxLength(500), v.regex(/^\/(?![/\\])[\w/?=&.%~-]*$/))
const Text = v.pipe(v.string(), v.maxLength(256))
const Departed = v.strictObject({
  provider: Text,
  state: Text,
  nonce: Text,
  verifier: Text,
  next: v.nullable(Path),
  fresh: v.boolean(),
  join: v.boolean(),
})

// One address for each provider, so that none answers for another (RFC 9700, section 4.4.2).
const callbackOf = (provider: string, url: string): string =>
  new URL(`/api/session/oidc/${provider}/callback`, url).href

async function arrived(c: Context<AppEnv>, departed: unknown): Promise<string | null> {
  const departure = v.safeParse(Departed, departed)
  const held = v.safeParse(Held, unpack(c, INVITATION_COOKIE))
  const provider =
    departure.success &&
    departure.output.provider === c.req.param('provider') &&
    identityProviders(c.env).find((one) => one.key === departure.output.provider)
  if (!departure.success || !provider) throw new ProblemError('sign_in_failed')
  const { join: joins, next } = departure.output
  // An invitation that lies there from another journey is not meant, and one that was meant must be there.
  if (joins && !held.success) throw new ProblemError('sign_in_failed')
  let arrival: Arrival
  try {
    arrival = await arrive(
      provider,
      callbackOf(provider.key, c.req.url),
      new URL(c.req.url),
      departure.output,
    )
  } catch (error) {
    logProblem(c, 'oidc', 400, error)
    throw new ProblemError('sign_in_failed')
  }
  const done =
    joins && held.success
      ? await join(c, arrival, provider.key, held.output)
      : await enter(c, arrival, provider.key)
  if (!done) throw new ProblemError('sign_in_refused')
  return next
}

// A provider speaks for its employer's people alone, also for those who have been somebody else's before.
async function enter(c: Context<AppEnv>, { identity, proved }: Arrival, provider: string): Promise<boolean> {
  const user = await findIdentity(c.env.DB, identity)
  if (user === null || !speaksFor(c, provider, await employersOf(c.env.DB, user))) return false
  return beginSession(c, user, 'oidc', { proved, when: isTied(identity, user) })
}

const speaksFor = (c: Context<AppEnv>, provider: string, employers: readonly string[]): boolean =>
  providersFor(c.env, employers).some((one) => one.key === provider)

// The identity is tied to the account of the invitation, whatever name or address the provider may know.
async function join(
  c: Context<AppEnv>,
  { identity, proved }: Arrival,
  provider: string,
  { token, code }: v.InferOutput<typeof Held>,
): Promise<boolean> {
  const now = new Date()
  const invitation = await findInvitation(c.env.DB, token, now)
  if (!invitation || !(await codeHolds(c.env.DB, invitation, code, now)))
    throw new ProblemError('invitation_gone')
  if (!speaksFor(c, provider, invitation.employers)) return false
  const begun = await beginSession(c, invitation.account, 'oidc', {
    proved,
    data: { invitation: invitation.kind },
    when: both(isOpen(invitation.hash, now), isFree(identity, invitation.account)),
    statements: (done) => [
      ...useStatements(c.env.DB, invitation, now, done),
      tieIdentity(c.env.DB, identity, invitation.account, done),
    ],
  })
  if (begun) await endLines(c, invitation.account)
  return begun
}

/** The way to an employer's identity provider and back. Both are addresses that the browser itself goes to. */
export const oidcRoutes = new Hono<AppEnv>()
  .get('/:provider/callback', async (c) => {
    const departed = unpack(c, DEPARTURE_COOKIE)
    // Whom nobody has sent away cannot come back: another site may send any browser here, and that tells nothing about anybody.
    if (departed === undefined) throw new ProblemError('sign_in_failed')
    const next = await limited(c, null, async () => {
      try {
        return await arrived(c, departed)
      } catch (error) {
        const reason = error instanceof ProblemError ? error.code : 'internal'
        const data = { way: 'oidc', reason }
        await recordEvent(c.env.DB, { kind: 'sign_in_failed', user: null, data }, new Date())
        throw error
      }
    })
    return c.redirect(next === null ? '/' : `/?${new URLSearchParams({ next })}`, 302)
  })
  .get(
    '/:provider',
    query(
      v.strictObject({
        next: v.optional(v.string()),
        fresh: v.optional(v.literal('1')),
        join: v.optional(v.literal('1')),
      }),
    ),
    async (c) => {
      const provider = identityProviders(c.env).find((one) => one.key === c.req.param('provider'))
      if (!provider) throw new ProblemError('not_found')
      const { next, fresh, join: joins } = c.req.valid('query')
      const path = v.safeParse(Path, next)
      try {
        // An account is tied to whoever shows who they are now, not to whoever happens to be signed in there.
        const { url, departure } = await depart(provider, callbackOf(provider.key, c.req.url), {
          next: path.success ? path.output : null,
          fresh: fresh === '1' || joins === '1',
          join: joins === '1',
        })
        pack(c, DEPARTURE_COOKIE, departure)
        return c.redirect(url, 302)
      } catch (error) {
        logProblem(c, 'oidc', 503, error)
        throw new ProblemError('provider_unreachable')
      }
    },
  )

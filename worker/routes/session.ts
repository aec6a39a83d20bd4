import { Hono } from 'hono/tiny'
import type { Context } from 'hono'
import * as v from 'valibot'
import type { PasskeyAnswer } from '#domain/sign-in.ts'
import { beginSession } from '../auth/begin.ts'
import { takeCookie } from '../auth/cookie.ts'
import { isDemo } from '../auth/demo.ts'
import { limited } from '../auth/limit.ts'
import { askForPasskey, type Recognised, recognise } from '../auth/passkey.ts'
import { identityProviders, providersFor } from '../auth/providers.ts'
import { signedIn } from '../auth/signed-in.ts'
import type { AppEnv } from '../http/app-env.ts'
import { body } from '../http/body.ts'
import { ProblemError } from '../http/problem.ts'
import { endLines } from '../live/line.ts'
import { isUnused, markUsed } from '../store/challenge.ts'
import { both } from '../store/condition.ts'
import { isKept, noteUse } from '../store/credential.ts'
import { commitWithEvent, recordEvent } from '../store/event.ts'
import { employersOf } from '../store/identity.ts'
import { newInvitation } from '../store/invitation.ts'
import { endSession, isEnabled, listDemoPeople } from '../store/session.ts'
import { Nothing } from './fields.ts'
import { Assertion } from './passkey-schema.ts'

const Demo = v.strictObject({ user: v.pipe(v.string(), v.minLength(1), v.maxLength(64)) })

/**
 * Where the employer has an identity provider by now, leaving the employer must end the access: the passkey is good for one
 * thing then, an invitation to come in by the provider from now on. Its token; null for everybody else.
 */
async function moveOver(
  c: Context<AppEnv>,
  { credential, challenge }: Recognised,
  now: Date,
): Promise<string | null> {
  const { id, user } = credential
  if (providersFor(c.env, await employersOf(c.env.DB, user)).length === 0) return null
  const { handout, statements } = await newInvitation(user, 'move', now)
  const { recorded } = await commitWithEvent(
    c.env.DB,
    { kind: 'invitation', user, data: { account: user, kind: 'move' } },
    now,
    (done) => [
      markUsed(c.env.DB, challenge.hash, challenge.expires, done),
      ...statements(c.env.DB, user, now, done),
    ],
    both(isEnabled(user), isUnused(challenge.hash), isKept(id, user)),
  )
  if (!recorded) throw new ProblemError('sign_in_refused')
  return handout.token
}

/** Ways of signing in, signing in by the demo or a passkey, signing out. */
export const sessionRoutes = new Hono<AppEnv>()
  .get('/ways', async (c) =>
    c.json({
      demo: isDemo(c.env, c.req.url) ? await listDemoPeople(c.env.DB) : [],
      providers: identityProviders(c.env).map(({ key, name }) => ({ key, name })),
    }),
  )
  .post('/demo', body(Demo), async (c) => {
    if (!isDemo(c.env, c.req.url)) throw new ProblemError('not_found')
    const { user } = c.req.valid('json')
    const account = await limited(c, null, async () => {
      const known = (await listDemoPeople(c.env.DB)).find((one) => one.user === user)
      if (!known || !(await beginSession(c, known.user, 'demo'))) throw new ProblemError('sign_in_refused')
      return known
    })
    return c.json(account)
  })
  .post('/passkey/options', body(Nothing), async (c) => c.json(await askForPasskey(c.env.DB, c.req.url)))
  .post('/passkey', body(v.strictObject({ response: Assertion })), async (c) => {
    const { response } = c.req.valid('json')
    const moved = await limited(c, response.id, async () => {
      const now = new Date()
      const found = await recognise(c.env.DB, c.req.url, response)
      const token = found === null ? null : await moveOver(c, found, now)
      const begun =
        token !== null ||
        (found !== null &&
          (await beginSession(c, found.credential.user, 'passkey', {
            when: both(isUnused(found.challenge.hash), isKept(found.credential.id, found.credential.user)),
            statements: (done) => [
              markUsed(c.env.DB, found.challenge.hash, found.challenge.expires, done),
              noteUse(c.env.DB, found.credential.id, found.counter, now, done),
            ],
          })))
      if (begun) return token
      const user = found?.credential.user ?? null
      await recordEvent(c.env.DB, { kind: 'sign_in_failed', user, data: { way: 'passkey' } }, now)
      throw new ProblemError('sign_in_refused')
    })
    return c.json((moved === null ? { ok: true } : { move: moved }) satisfies PasskeyAnswer)
  })
  .delete('/', signedIn, async (c) => {
    const now = new Date()
    await endSession(c.env.DB, c.var.session.hash, now)
    const { id } = c.var.person
    await recordEvent(c.env.DB, { kind: 'sign_out', user: id }, now)
    await endLines(c, id, c.var.session.id)
    takeCookie(c)
    return c.json({ ok: true })
  })

import { Hono } from 'hono/tiny'
import type { Context } from 'hono'
import * as v from 'valibot'
import { agentOf } from '#domain/sign-in.ts'
import { takeCookie } from '../auth/cookie.ts'
import { freshlySignedIn } from '../auth/fresh.ts'
import { enrol, offerPasskey } from '../auth/passkey.ts'
import { providersFor } from '../auth/providers.ts'
import type { AppEnv } from '../http/app-env.ts'
import { body, noQuery } from '../http/body.ts'
import { ProblemError } from '../http/problem.ts'
import { endLines } from '../live/line.ts'
import { isUnused, markUsed } from '../store/challenge.ts'
import { both } from '../store/condition.ts'
import {
  dropCredential,
  hasRoom,
  isNew,
  keepCredential,
  listPasskeys,
  maySpare,
} from '../store/credential.ts'
import { commitWithEvent } from '../store/event.ts'
import { employersOf } from '../store/identity.ts'
import { stillActs } from '../store/scope.ts'
import { endSessionOf, endSessions, listSessions, runs } from '../store/session.ts'
import { Nothing } from './fields.ts'
import { Attestation } from './passkey-schema.ts'

const purposeOf = (user: string): string => `add ${user}`

/** Who comes by the demo, or has an employer with an identity provider, has no passkeys. */
async function requirePasskeys(c: Context<AppEnv>): Promise<void> {
  const { person, session } = c.var
  const byProvider = providersFor(c.env, await employersOf(c.env.DB, person.id)).length > 0
  if (session.way !== 'passkey' || byProvider) throw new ProblemError('not_allowed')
}

/** One's own sessions and passkeys: see them, end them, add one, take one away. Part of `meRoutes`, which ask for the session. */
export const ownRoutes = new Hono<AppEnv>()
  .get('/sessions', noQuery, async (c) => {
    const { person, session } = c.var
    return c.json(await listSessions(c.env.DB, person.id, session.hash, new Date()))
  })
  .post('/sessions/:session/end', body(Nothing), async (c) => {
    const { person } = c.var
    const now = new Date()
    const id = c.req.param('session')
    const { recorded } = await commitWithEvent(
      c.env.DB,
      { kind: 'sessions_end', user: person.id, data: { sessions: 'one' } },
      now,
      (done) => [endSessionOf(c.env.DB, person.id, id, now, done)],
      runs(person.id, id),
    )
    if (!recorded) throw new ProblemError('not_found')
    await endLines(c, person.id, id)
    return c.json(await listSessions(c.env.DB, person.id, c.var.session.hash, now))
  })
  .post('/sessions/end', body(Nothing), async (c) => {
    const { person } = c.var
    const now = new Date()
    const event = { kind: 'sessions_end', user: person.id, data: { sessions: 'all' } } as const
    await commitWithEvent(c.env.DB, event, now, (done) => [endSessions(c.env.DB, person.id, now, done)])
    await endLines(c, person.id)
    takeCookie(c)
    return c.json({ ok: true })
  })
  .get('/passkeys', noQuery, async (c) => c.json(await listPasskeys(c.env.DB, c.var.person.id)))
  .post('/passkeys/options', body(Nothing), freshlySignedIn, async (c) => {
    const { person } = c.var
    await requirePasskeys(c)
    return c.json(await offerPasskey(c.env.DB, c.req.url, purposeOf(person.id), person))
  })
  .post('/passkeys', body(v.strictObject({ response: Attestation })), freshlySignedIn, async (c) => {
    const { person, session } = c.var
    await requirePasskeys(c)
    const { response } = c.req.valid('json')
    const made = await enrol(c.env.DB, c.req.url, purposeOf(person.id), person.id, response)
    if (!made) throw new ProblemError('passkey_refused')
    const { credential, challenge } = made
    const now = new Date()
    const agent = agentOf(c.req.header('user-agent'))
    const { recorded } = await commitWithEvent(
      c.env.DB,
      { kind: 'passkey_add', user: person.id },
      now,
      (done) => [
        markUsed(c.env.DB, challenge.hash, challenge.expires, done),
        keepCredential(c.env.DB, credential, agent, now, done),
      ],
      // Whoever has lost the session meanwhile, because the access was recovered, leaves no passkey behind.
      both(
        isUnused(challenge.hash),
        isNew(credential.id),
        hasRoom(person.id),
        stillActs(person),
        runs(person.id, session.id),
      ),
    )
    if (!recorded) throw new ProblemError('passkey_refused')
    return c.json(await listPasskeys(c.env.DB, person.id), 201)
  })
  .post('/passkeys/:passkey/remove', body(Nothing), freshlySignedIn, async (c) => {
    const { person } = c.var
    const id = c.req.param('passkey')
    const own = await listPasskeys(c.env.DB, person.id)
    if (!own.some((one) => one.id === id)) throw new ProblemError('not_found')
    const { recorded } = await commitWithEvent(
      c.env.DB,
      { kind: 'passkey_remove', user: person.id },
      new Date(),
      (done) => [dropCredential(c.env.DB, person.id, id, done)],
      maySpare(person.id, id),
    )
    if (!recorded) throw new ProblemError('last_passkey')
    return c.json(await listPasskeys(c.env.DB, person.id))
  })

import { Hono } from 'hono/tiny'
import { getCookie } from 'hono/cookie'
import * as v from 'valibot'
import { countFailure, secondsToWait } from '../auth/attempts.ts'
import { COOKIE, giveCookie, takeCookie } from '../auth/cookie.ts'
import { isDemo } from '../auth/demo.ts'
import { signedIn } from '../auth/signed-in.ts'
import { newToken, sha256 } from '../auth/token.ts'
import type { AppEnv } from '../http/app-env.ts'
import { body } from '../http/body.ts'
import { ProblemError } from '../http/problem.ts'
import { recordEvent } from '../store/event.ts'
import { endSession, listAccounts, startSession } from '../store/session.ts'

const Demo = v.strictObject({ user: v.pipe(v.string(), v.minLength(1), v.maxLength(64)) })

/** Ways of signing in, signing in, signing out. */
export const sessionRoutes = new Hono<AppEnv>()
  .get('/ways', async (c) => c.json({ demo: isDemo(c.env, c.req.url) ? await listAccounts(c.env.DB) : [] }))
  .post('/demo', body(Demo), async (c) => {
    if (!isDemo(c.env, c.req.url)) throw new ProblemError('not_found')
    const now = new Date()
    const address = c.req.header('cf-connecting-ip') ?? 'local'
    const wait = secondsToWait(address, now.getTime())
    if (wait > 0) throw new ProblemError('too_many_requests', {}, { 'retry-after': String(wait) })
    const { user } = c.req.valid('json')
    const account = (await listAccounts(c.env.DB)).find((known) => known.user === user)
    if (!account) {
      countFailure(address, now.getTime())
      throw new ProblemError('not_signed_in')
    }
    const token = newToken()
    const former = getCookie(c, COOKIE)
    await startSession(c.env.DB, account.user, await sha256(token), former ? await sha256(former) : null, now)
    await recordEvent(c.env.DB, { kind: 'sign_in', user: account.user, data: { way: 'demo' } }, now)
    giveCookie(c, token)
    return c.json(account)
  })
  .delete('/', signedIn, async (c) => {
    const now = new Date()
    await endSession(c.env.DB, c.var.session, now)
    await recordEvent(c.env.DB, { kind: 'sign_out', user: c.var.person.id }, now)
    takeCookie(c)
    return c.json({ ok: true })
  })

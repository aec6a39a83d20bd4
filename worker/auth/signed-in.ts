import { getCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../http/app-env.ts'
import { ProblemError } from '../http/problem.ts'
import { findPerson } from '../store/session.ts'
import { COOKIE } from './cookie.ts'
import { sha256 } from './token.ts'

/** Tells whose page a write comes from: a tab that still shows the former person must not write as the one who came after. */
const USER_HEADER = 'x-kim-user'

// An open sheet asks for what others have changed, whether somebody sits before it or not.
const BY_ITSELF = /^\/api\/sheets\/[^/]+\/[^/]+\/(?:changes|live)$/

/** Lets a request through whose cookie names a running session, and sets `person` and `session`; else 401. */
export const signedIn = createMiddleware<AppEnv>(async (c, next) => {
  const token = getCookie(c, COOKIE)
  if (!token) throw new ProblemError('not_signed_in')
  const found = await findPerson(c.env.DB, await sha256(token), new Date(), !BY_ITSELF.test(c.req.path))
  if (!found || (c.req.header(USER_HEADER) ?? found.person.id) !== found.person.id)
    throw new ProblemError('not_signed_in')
  c.set('person', found.person)
  c.set('session', found.session)
  await next()
})

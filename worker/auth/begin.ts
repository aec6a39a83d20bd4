import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { agentOf, type SignInWay } from '#domain/sign-in.ts'
import type { AppEnv } from '../http/app-env.ts'
import { both, type Condition } from '../store/condition.ts'
import { commitWithEvent } from '../store/event.ts'
import { isEnabled, sessionStatements } from '../store/session.ts'
import { COOKIE, giveCookie } from './cookie.ts'
import { newToken, sha256 } from './token.ts'

// Older than every sign-in that counts as fresh.
const NEVER = new Date(0)

/** What else comes to pass with a sign-in, in the same transaction. */
export interface Also {
  /** When the person has shown that it is they; null where nobody says, and that counts for nothing. Now where it is left out. */
  readonly proved?: Date | null
  /** What the audit tells besides of how somebody came in. */
  readonly data?: Readonly<Record<string, unknown>>
  /** Nothing at all is done unless this holds. */
  readonly when?: Condition
  readonly statements?: (recorded: Condition) => readonly D1PreparedStatement[]
}

/**
 * Begins a session under a fresh token for an account that may sign in, ends the one that the browser had, and records it.
 * False, and nothing is done, where the account is disabled or the condition of `also` does not hold.
 */
export async function beginSession(
  c: Context<AppEnv>,
  user: string,
  way: SignInWay,
  also: Also = {},
): Promise<boolean> {
  const now = new Date()
  const token = newToken()
  const former = getCookie(c, COOKIE)
  const start = {
    user,
    hash: await sha256(token),
    way,
    proved: also.proved === undefined ? now : (also.proved ?? NEVER),
    agent: agentOf(c.req.header('user-agent')),
    former: former ? await sha256(former) : null,
  }
  const enabled = isEnabled(user)
  const { recorded } = await commitWithEvent(
    c.env.DB,
    { kind: 'sign_in', user, data: { way, ...also.data } },
    now,
    (done) => [...(also.statements?.(done) ?? []), ...sessionStatements(c.env.DB, start, now, done)],
    also.when ? both(enabled, also.when) : enabled,
  )
  if (recorded) giveCookie(c, token)
  return recorded
}

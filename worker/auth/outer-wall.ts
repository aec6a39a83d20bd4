import { createMiddleware } from 'hono/factory'
import { verifyWithJwks } from 'hono/jwt'
import type { AppEnv } from '../http/app-env.ts'
import { ProblemError } from '../http/problem.ts'

/** Keys are asked for again after an hour, and after a minute where a token does not fit them: they may have been exchanged. */
const KEEP_MS = 3_600_000
const RETRY_MS = 60_000

type Keys = NonNullable<Parameters<typeof verifyWithJwks>[1]['keys']>

let kept: { issuer: string; keys: Keys; at: number } | null = null

async function keysOf(issuer: string, notBefore: number): Promise<Keys> {
  if (kept?.issuer === issuer && kept.at > notBefore) return kept.keys
  const address = new URL('/cdn-cgi/access/certs', issuer)
  const answer = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(5000) })
  if (!answer.ok) throw new TypeError('no keys')
  const { keys }: { keys: Keys } = await answer.json()
  kept = { issuer, keys, at: Date.now() }
  return keys
}

async function cameBy(issuer: string, audience: string, token: string): Promise<boolean> {
  for (const age of [KEEP_MS, RETRY_MS]) {
    const keys = await keysOf(issuer, Date.now() - age)
    const holds = await verifyWithJwks(token, {
      keys,
      verification: { iss: issuer, aud: audience },
      allowedAlgorithms: ['RS256'],
    }).then(
      () => true,
      () => false,
    )
    if (holds) return true
  }
  return false
}

/**
 * Where Cloudflare Access stands before this deployment, lets nothing through that did not come by it: another address of
 * the same Worker would else lead around it. It never replaces the sign-in that follows.
 */
export const outerWall = createMiddleware<AppEnv>(async (c, next) => {
  const { ACCESS_ISSUER: issuer, ACCESS_AUDIENCE: audience } = c.env
  if (!issuer && !audience) return next()
  const token = c.req.header('cf-access-jwt-assertion')
  // Half a wall is none: better nobody comes in than everybody.
  if (!issuer?.startsWith('https://') || !audience || !token) throw new ProblemError('not_allowed')
  if (!(await cameBy(issuer, audience, token).catch(() => false))) throw new ProblemError('not_allowed')
  return next()
})

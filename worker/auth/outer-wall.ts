import { createMiddleware } from 'hono/factory'
import { jwk } from 'hono/jwk'
import type { AppEnv } from '../http/app-env.ts'
import { ProblemError } from '../http/problem.ts'

/**
 * Where Cloudflare Access stands before this deployment, lets nothing through that did not come by it: another address of
 * the same Worker would else lead around it. It never replaces the sign-in that follows.
 */
export const outerWall = createMiddleware<AppEnv>(async (c, next) => {
  const { ACCESS_ISSUER: issuer, ACCESS_AUDIENCE: audience } = c.env
  if (!issuer && !audience) return next()
  // Half a wall is none: better nobody comes in than everybody.
  if (!issuer || !audience) throw new ProblemError('not_allowed')
  const check = jwk({
    jwks_uri: new URL('/cdn-cgi/access/certs', issuer).href,
    alg: ['RS256'],
    headerName: 'Cf-Access-Jwt-Assertion',
    verification: { iss: issuer, aud: audience },
  })
  let passed = false
  try {
    await check(c, async () => {
      passed = true
    })
  } catch {
    throw new ProblemError('not_allowed')
  }
  if (!passed) throw new ProblemError('not_allowed')
  return next()
})

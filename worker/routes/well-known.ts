import { Hono } from 'hono/tiny'
import type { AppEnv } from '../http/app-env.ts'
import { ProblemError } from '../http/problem.ts'

const VALID_MS = 180 * 86_400_000

/** Where to report a weakness of this deployment (RFC 9116). It never runs out, as long as the deployment answers. */
export const wellKnownRoutes = new Hono<AppEnv>().get('/security.txt', (c) => {
  const contact = c.env.SECURITY_CONTACT ?? ''
  if (!/^(?:mailto:|https:)\S+$/.test(contact)) throw new ProblemError('not_found')
  const expires = new Date(Date.now() + VALID_MS).toISOString()
  const canonical = new URL('/.well-known/security.txt', c.req.url).href
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    'Preferred-Languages: de, en',
    `Canonical: ${canonical}`,
  ]
  return c.text(`${lines.join('\n')}\n`)
})

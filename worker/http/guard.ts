import { createMiddleware } from 'hono/factory'
import type { ProblemCode } from '#domain/problem.ts'
import { isLocal } from './local.ts'
import type { AppEnv } from './app-env.ts'
import { ProblemError } from './problem.ts'

const READS = new Set(['GET', 'HEAD'])
const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])
// No id, month or case number needs another character, so an encoded or doubled one is never our path.
const CANONICAL = /^(?:\/[A-Za-z0-9_.*~-]+)+$/
/** Where browsers report what a page's Content-Security-Policy has stopped. */
export const CSP_REPORTS = '/api/csp-reports'
const JSON_TYPE = /^application\/json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i

// An identity provider sends the browser back to its own address here, and only as the page that it shows.
function isComingBack(request: Request, { pathname }: URL): boolean {
  const mode = request.headers.get('sec-fetch-mode')
  const destination = request.headers.get('sec-fetch-dest')
  return (
    request.method === 'GET' &&
    /^\/api\/session\/oidc\/[a-z0-9-]+\/callback$/.test(pathname) &&
    (mode === null || mode === 'navigate') &&
    (destination === null || destination === 'document')
  )
}

/** Why a request must not reach a route; null when it may. Looks at method, path and headers alone. */
export function objection(request: Request): ProblemCode | null {
  const url = new URL(request.url)
  if (url.protocol !== 'https:' && !isLocal(url.hostname)) return 'https_only'
  if (!CANONICAL.test(url.pathname)) return 'not_found'
  const site = request.headers.get('sec-fetch-site')
  if (isComingBack(request, url)) return null
  if (READS.has(request.method)) {
    // `none` is an address typed or a bookmark; another site has no business here, not even reading.
    return site === 'cross-site' || site === 'same-site' ? 'cross_site' : null
  }
  if (!WRITES.has(request.method)) return null
  // Browsers report by themselves, in types of their own; nothing of it changes anything.
  if (url.pathname === CSP_REPORTS && request.method === 'POST')
    return site === 'cross-site' ? 'cross_site' : null
  if (request.headers.get('origin') !== url.origin) return 'cross_site'
  if (site !== null && site !== 'same-origin') return 'cross_site'
  return JSON_TYPE.test(request.headers.get('content-type') ?? '') ? null : 'wrong_content_type'
}

/** Refuses what no page of ours sends: cross-site requests, writes without JSON, paths in disguise. */
export const guard = createMiddleware<AppEnv>(async (c, next) => {
  const code = objection(c.req.raw)
  if (code) throw new ProblemError(code)
  await next()
})

import { createMiddleware } from 'hono/factory'
import type { AppEnv } from './app-env.ts'

// An API answer is data: nothing in it may run, be framed, be cached or be read by another site.
const HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'; report-uri /api/csp-reports",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
}

/** Sets the security headers of every API answer, problems included, and tells the server's time in milliseconds. */
export const securityHeaders = createMiddleware<AppEnv>(async (c, next) => {
  await next()
  // An upgraded line is no answer that a browser would read headers of.
  if (c.res.status === 101) return
  // Clocks of devices are wrong by days: what they keep is judged by this one.
  c.res.headers.set('x-kim-time', String(Date.now()))
  for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value)
})

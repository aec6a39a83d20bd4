import { Hono } from 'hono/tiny'
import * as v from 'valibot'
import type { AppEnv } from '../http/app-env.ts'
import { readLimited } from '../http/body.ts'

const LARGEST = 16_000
/** Lines that one isolate logs in a minute: a broken extension in one browser must not fill the log. */
const LINES_A_MINUTE = 20

// Both forms: `report-uri` (CSP Level 2) and the Reporting API (CSP Level 3).
const Old = v.object({
  'csp-report': v.object({
    'violated-directive': v.optional(v.string()),
    'effective-directive': v.optional(v.string()),
    'blocked-uri': v.optional(v.string()),
  }),
})
const New = v.array(
  v.object({
    type: v.string(),
    body: v.optional(
      v.object({ effectiveDirective: v.optional(v.string()), blockedURL: v.optional(v.string()) }),
    ),
  }),
)

interface Violation {
  readonly directive: string
  readonly blocked: string
}

// An address is told by its origin alone: its path may hold anything.
const originOf = (blocked: string): string =>
  URL.canParse(blocked) ? new URL(blocked).origin : blocked.replace(/[^a-z-]/g, '').slice(0, 20)

const violation = (directive = '', blocked = ''): Violation => ({
  directive: directive.replace(/[^a-z-]/g, '').slice(0, 40),
  blocked: originOf(blocked),
})

/** What a report says, and nothing of it that could hold a value or a text. */
export function violationsOf(text: string): Violation[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return []
  }
  const old = v.safeParse(Old, value)
  if (old.success) {
    const report = old.output['csp-report']
    return [violation(report['effective-directive'] ?? report['violated-directive'], report['blocked-uri'])]
  }
  const fresh = v.safeParse(New, value)
  if (!fresh.success) return []
  return fresh.output
    .filter((one) => one.type === 'csp-violation')
    .slice(0, 5)
    .map(({ body }) => violation(body?.effectiveDirective, body?.blockedURL))
}

const minute = { of: 0, lines: 0 }

/** Takes what browsers report of a page's Content-Security-Policy into the log. */
export const cspReportRoutes = new Hono<AppEnv>().post('/', async (c) => {
  const text = await readLimited(c.req.raw, LARGEST)
  const now = Math.floor(Date.now() / 60_000)
  if (minute.of !== now) Object.assign(minute, { of: now, lines: 0 })
  for (const found of violationsOf(text)) {
    if ((minute.lines += 1) > LINES_A_MINUTE) break
    console.log(JSON.stringify({ code: 'csp', ...found }))
  }
  return c.body(null, 204)
})

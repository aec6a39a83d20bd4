import type { Context } from 'hono'
import { routePath } from 'hono/route'
import type { ProblemCode } from '#domain/problem.ts'
import type { Person } from '#domain/role.ts'
import type { AppEnv } from '../http/app-env.ts'
import { recordEvent } from '../store/event.ts'

/** Whoever is denied the same again within this time is not recorded again. */
const QUIET_MS = 60_000
const MAX_KEPT = 1000

const latest = new Map<string, number>()

function isNews(key: string, now: number): boolean {
  if (now - (latest.get(key) ?? 0) < QUIET_MS) return false
  latest.delete(key)
  // The oldest gives way, so that the memory stays bounded.
  if (latest.size >= MAX_KEPT) latest.delete(latest.keys().next().value ?? '')
  latest.set(key, now)
  return true
}

/**
 * Records that somebody who is signed in was denied something: what their role does not allow, or an object that is
 * foreign or missing, which nobody can tell apart here either. After the answer, by the route's pattern, without any id.
 */
export function noteDenied(c: Context<AppEnv>, code: ProblemCode | 'operation'): void {
  const person: Person | undefined = c.get('person')
  const route = routePath(c, -1)
  const isObject = code === 'not_found' && route.includes(':')
  if (!person || !(code === 'not_allowed' || code === 'operation' || isObject)) return
  const now = new Date()
  if (!isNews(`${person.id} ${c.req.method} ${route} ${code}`, now.getTime())) return
  const data = { route: `${c.req.method} ${route}`, code }
  c.executionCtx.waitUntil(
    recordEvent(c.env.DB, { kind: 'denied', user: person.id, data }, now).catch(() => undefined),
  )
}

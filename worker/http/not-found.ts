import type { Context } from 'hono'
import type { AppEnv } from './app-env.ts'
import { ProblemError } from './problem.ts'

interface Route {
  readonly method: string
  readonly path: string
}

const matches = (pattern: string, path: string): boolean => {
  const wanted = pattern.split('/')
  const parts = path.split('/')
  return (
    wanted.length === parts.length && wanted.every((part, i) => part.startsWith(':') || part === parts[i])
  )
}

/** For a path that has no such method: 405 with the methods it has, and 404 where it has none. */
export function noRoute(c: Context<AppEnv>, routes: readonly Route[]): ProblemError {
  const methods = routes
    .filter((r) => r.method !== 'ALL' && matches(r.path, c.req.path))
    .flatMap((r) => (r.method === 'GET' ? ['GET', 'HEAD'] : [r.method]))
  const allow = [...new Set(methods)].join(', ')
  return allow ? new ProblemError('method_not_allowed', {}, { allow }) : new ProblemError('not_found')
}

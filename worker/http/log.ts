import type { Context } from 'hono'
import { routePath } from 'hono/route'
import type { AppEnv } from './app-env.ts'

/**
 * One line about a request that did not go well: code, status, method and the route's pattern.
 * Never a value, a text, an id from the address, a token, or an error's message, which may hold parameters.
 */
export function logProblem(c: Context<AppEnv>, code: string, status: number, error?: unknown): void {
  const name = error instanceof Error ? error.name : undefined
  console.log(
    JSON.stringify({
      code,
      status,
      method: c.req.method,
      route: routePath(c, -1),
      ...(name ? { name } : {}),
    }),
  )
}

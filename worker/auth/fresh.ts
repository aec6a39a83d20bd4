import { createMiddleware } from 'hono/factory'
import { isFresh } from '#domain/sign-in.ts'
import type { AppEnv } from '../http/app-env.ts'
import { ProblemError } from '../http/problem.ts'

/** Answers 403 with `sign_in_again` where the sign-in is older than 15 minutes. */
export function requireFresh(proved: Date): void {
  if (!isFresh(proved, new Date())) throw new ProblemError('sign_in_again')
}

/** After `signedIn`: lets a request through only within 15 minutes of the sign-in. */
export const freshlySignedIn = createMiddleware<AppEnv>(async (c, next) => {
  requireFresh(c.var.session.proved)
  await next()
})

import type { Context } from 'hono'
import type { AppEnv } from '../http/app-env.ts'
import { ProblemError } from '../http/problem.ts'
import { type Attempt, countFailure, secondsToWait } from '../store/attempt.ts'
import { recordEvent } from '../store/event.ts'

// Whoever has one address of IPv6 has a whole /64. Only Cloudflare sets this header; what a client writes into
// `X-Forwarded-For` counts for nothing.
function addressOf(c: Context<AppEnv>): string {
  const address = c.req.header('cf-connecting-ip') ?? 'local'
  return address.includes(':') ? address.split(':').slice(0, 4).join(':') : address
}

/**
 * Runs one attempt to sign in or to use an invitation. Answers 429 where too many have failed before, from this address
 * or with this factor, and counts this one when it ends in a problem. Nothing depends on whether the factor exists.
 */
export async function limited<T>(
  c: Context<AppEnv>,
  factor: string | null,
  attempt: () => Promise<T>,
): Promise<T> {
  const now = new Date()
  const whose: Attempt[] = [
    { kind: 'address', whose: addressOf(c) },
    ...(factor === null ? [] : [{ kind: 'account' as const, whose: factor }]),
  ]
  const wait = await secondsToWait(c.env.DB, whose, now)
  if (wait > 0) throw new ProblemError('too_many_requests', {}, { 'retry-after': String(wait) })
  try {
    return await attempt()
  } catch (error) {
    // Told once a window: whoever goes on trying fills no audit.
    if (error instanceof ProblemError && (await countFailure(c.env.DB, whose, now)))
      await recordEvent(c.env.DB, { kind: 'sign_in_failed', user: null, data: { reason: 'limited' } }, now)
    throw error
  }
}

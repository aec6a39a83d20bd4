import type { Context } from 'hono'
import type { AppEnv } from '../http/app-env.ts'
import { ProblemError } from '../http/problem.ts'
import { type Attempt, beginAttempt, endAttempt } from '../store/attempt.ts'
import { recordEvent } from '../store/event.ts'

/**
 * The network that an address belongs to: whoever has one address of IPv6 has a whole /64, however it is written
 * (RFC 4291, section 2.2).
 */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address
  const [head = '', tail = ''] = address.split('::')
  const groups = (text: string): string[] => (text === '' ? [] : text.split(':'))
  const gap = address.includes('::') ? 8 - groups(head).length - groups(tail).length : 0
  const all = [...groups(head), ...Array.from({ length: Math.max(0, gap) }, () => '0'), ...groups(tail)]
  return all
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':')
}

// Only Cloudflare sets this header; what a client writes into `X-Forwarded-For` counts for nothing.
const addressOf = (c: Context<AppEnv>): string => networkOf(c.req.header('cf-connecting-ip') ?? 'local')

/**
 * Runs one attempt to sign in or to use an invitation. Answers 429 where too many have failed, from this address or with
 * this factor, or are under way at once, and counts this one when it ends in a problem. Nothing depends on whether the
 * factor exists.
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
  const wait = await beginAttempt(c.env.DB, whose, now)
  if (wait > 0) throw new ProblemError('too_many_requests', {}, { 'retry-after': String(wait) })
  let done: T
  try {
    done = await attempt()
  } catch (error) {
    // Told once a window: whoever goes on trying fills no audit.
    if (await endAttempt(c.env.DB, whose, error instanceof ProblemError))
      await recordEvent(c.env.DB, { kind: 'sign_in_failed', user: null, data: { reason: 'limited' } }, now)
    throw error
  }
  await endAttempt(c.env.DB, whose, false)
  return done
}

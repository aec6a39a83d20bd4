import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

/** Name of the session cookie; browsers take `__Host-` only from this host, over HTTPS or localhost, for the whole of it. */
export const COOKIE = '__Host-kim'
/** Keeps what belongs to a journey to an identity provider and back. */
export const DEPARTURE_COOKIE = '__Host-kim-departure'
/** Keeps the invitation with which somebody went there. */
export const INVITATION_COOKIE = '__Host-kim-invitation'

const ATTRIBUTES = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax' } as const
const JOURNEY_S = 600

/** Hands the token to the browser; the session's own end is decided by the server. */
export function giveCookie(c: Context, token: string): void {
  setCookie(c, COOKIE, token, ATTRIBUTES)
}

/** Takes the token back. */
export function takeCookie(c: Context): void {
  deleteCookie(c, COOKIE, ATTRIBUTES)
}

/** Hands something over that the browser brings back from a journey within ten minutes. */
export function pack(c: Context, name: string, value: unknown): void {
  setCookie(c, name, JSON.stringify(value), { ...ATTRIBUTES, maxAge: JOURNEY_S })
}

/** What was handed over, which is gone from the browser with this; undefined where nothing was, or something else came back. */
export function unpack(c: Context, name: string): unknown {
  const text = getCookie(c, name)
  if (text === undefined) return undefined
  deleteCookie(c, name, ATTRIBUTES)
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

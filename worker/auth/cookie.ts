import type { Context } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'

/** Name of the session cookie; browsers take `__Host-` only from this host, over HTTPS or localhost, for the whole of it. */
export const COOKIE = '__Host-kim'

const ATTRIBUTES = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax' } as const

/** Hands the token to the browser; the session's own end is decided by the server. */
export function giveCookie(c: Context, token: string): void {
  setCookie(c, COOKIE, token, ATTRIBUTES)
}

/** Takes the token back. */
export function takeCookie(c: Context): void {
  deleteCookie(c, COOKIE, ATTRIBUTES)
}

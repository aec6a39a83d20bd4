import type { InvitationKind } from './invitation.ts'
import type { Membership, Role } from './role.ts'

/** How somebody came in: the demo Kreis, a passkey, the employer's identity provider (OpenID Connect). */
export type SignInWay = 'demo' | 'passkey' | 'oidc'

/** Changing factors, roles and full downloads need a sign-in younger than this. */
export const FRESH_MS = 15 * 60_000

/** Passkeys that one account may have. */
export const MAX_PASSKEYS = 10

/** Whether a proof of who somebody is, given at `proved`, is young enough for what needs a fresh sign-in. */
export function isFresh(proved: Date, now: Date): boolean {
  return now.getTime() - proved.getTime() < FRESH_MS
}

/** One invented person of the demo Kreis. */
export interface DemoPerson {
  readonly user: string
  readonly name: string
  readonly role: Role
}

/** An identity provider as the start page offers it. */
export interface ProviderLink {
  readonly key: string
  readonly name: string
}

/** What the start page may offer: `GET /api/session/ways`. */
export interface SignInWays {
  readonly demo: readonly DemoPerson[]
  readonly providers: readonly ProviderLink[]
}

/** What a passkey leads to: a session, or the token of an invitation to the employer's identity provider. */
export type PasskeyAnswer = { readonly ok: true } | { readonly move: string }

/** A running session of one's own: `GET /api/me/sessions`. */
export interface OwnSession {
  readonly id: string
  readonly way: SignInWay
  readonly agent: string
  readonly since: string
  readonly seen: string
  /** Whether it is the one that asks. */
  readonly current: boolean
}

/** A passkey of one's own: `GET /api/me/passkeys`. */
export interface OwnPasskey {
  readonly id: string
  readonly agent: string
  readonly since: string
  /** Day of its latest use. */
  readonly usedOn: string | null
}

/** What an invitation tells whoever holds its link: `POST /api/invitations/look`. */
export interface InvitationView {
  readonly kind: InvitationKind
  readonly name: string
  readonly role: Role
  readonly region: string | null
  readonly units: readonly (Membership & { readonly name: string })[]
  readonly county: string
  readonly expires: string
  /** Identity providers of the employer; where there are any, there are no passkeys. */
  readonly providers: readonly ProviderLink[]
}

const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/(?:Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:iPhone|iPad|iPod)\b/, 'iOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
]

const named = (patterns: typeof BROWSERS, text: string): string =>
  patterns.find(([pattern]) => pattern.test(text))?.[1] ?? '?'

/** Browser and system of a `User-Agent` in two words; no version, nothing that would tell two devices apart. */
export function agentOf(userAgent: string | undefined): string {
  return `${named(BROWSERS, userAgent ?? '')} · ${named(SYSTEMS, userAgent ?? '')}`
}

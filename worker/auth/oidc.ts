import * as oauth from 'oauth4webapi'
import { isLocal } from '../http/local.ts'
import type { Identity } from '../store/identity.ts'
import type { IdentityProvider } from './providers.ts'

/** What the browser keeps between leaving for the provider and coming back. */
export interface Departure {
  readonly provider: string
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  /** Path to go on with. */
  readonly next: string | null
  /** Whether the person has to show anew that it is they. */
  readonly fresh: boolean
  /** Whether an invitation is to be accepted by it. */
  readonly join: boolean
}

/** Who has come back, and when they have shown the provider that it is they; null where it does not say. */
export interface Arrival {
  readonly identity: Identity
  readonly proved: Date | null
}

/** Seconds that a new proof of identity may lie back when one was asked for. */
const FRESH_AUTH_S = 300
const METADATA_MS = 3_600_000

const known = new Map<string, { as: oauth.AuthorizationServer; until: number }>()

// Without TLS on this machine alone, for tests and trials with an identity provider of one's own.
const options = ({ issuer }: IdentityProvider) => ({
  [oauth.allowInsecureRequests]: isLocal(new URL(issuer).hostname),
  signal: AbortSignal.timeout(10_000),
})

async function metadata(provider: IdentityProvider): Promise<oauth.AuthorizationServer> {
  const kept = known.get(provider.issuer)
  if (kept && kept.until > Date.now()) return kept.as
  const issuer = new URL(provider.issuer)
  const response = await oauth.discoveryRequest(issuer, { algorithm: 'oidc', ...options(provider) })
  const as = await oauth.processDiscoveryResponse(issuer, response)
  known.set(provider.issuer, { as, until: Date.now() + METADATA_MS })
  return as
}

/** Where to send the browser, and what it has to keep meanwhile (authorization code flow with PKCE, state and nonce). */
export async function depart(
  provider: IdentityProvider,
  redirectUri: string,
  { next, fresh, join }: Pick<Departure, 'next' | 'fresh' | 'join'>,
): Promise<{ readonly url: string; readonly departure: Departure }> {
  const as = await metadata(provider)
  const departure: Departure = {
    provider: provider.key,
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    verifier: oauth.generateRandomCodeVerifier(),
    next,
    fresh,
    join,
  }
  if (!as.authorization_endpoint) throw new TypeError('no authorization endpoint')
  const url = new URL(as.authorization_endpoint)
  const parameters = {
    client_id: provider.clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    // No profile, no e-mail: the identity is issuer and subject, and nothing else is wanted.
    scope: 'openid',
    state: departure.state,
    nonce: departure.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(departure.verifier),
    code_challenge_method: 'S256',
    ...(fresh ? { prompt: 'login', max_age: '0' } : {}),
  }
  for (const [key, value] of Object.entries(parameters)) url.searchParams.set(key, value)
  return { url: url.href, departure }
}

/**
 * Who comes back. Checks state and issuer of the answer, redeems the code once, and checks signature, issuer, audience,
 * nonce and age of the ID token. Throws when anything does not hold.
 */
export async function arrive(
  provider: IdentityProvider,
  redirectUri: string,
  answer: URL,
  departure: Departure,
): Promise<Arrival> {
  const as = await metadata(provider)
  const client: oauth.Client = { client_id: provider.clientId }
  const callback = oauth.validateAuthResponse(as, client, answer, departure.state)
  const response = await oauth.authorizationCodeGrantRequest(
    as,
    client,
    provider.clientSecret === undefined ? oauth.None() : oauth.ClientSecretBasic(provider.clientSecret),
    callback,
    redirectUri,
    departure.verifier,
    options(provider),
  )
  const tokens = await oauth.processAuthorizationCodeResponse(as, client, response, {
    expectedNonce: departure.nonce,
    requireIdToken: true,
    ...(departure.fresh ? { maxAge: FRESH_AUTH_S } : {}),
  })
  await oauth.validateApplicationLevelSignature(as, response, options(provider))
  const claims = oauth.getValidatedIdTokenClaims(tokens)
  if (!claims) throw new TypeError('no claims')
  const { iss: issuer, sub: subject, auth_time: proved } = claims
  // A clock that is fast makes nobody fresh for longer.
  const at = proved === undefined ? null : new Date(Math.min(proved * 1000, Date.now()))
  return { identity: { issuer, subject }, proved: at }
}

import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { isPassing } from '../http/passing.ts'
import { type Credential, credentialsOf, findCredential } from '../store/credential.ts'
import { fromBase64url, toBase64url } from './bytes.ts'
import { CHALLENGE_MS, type HeldChallenge, holdChallenge, newChallenge } from './challenge.ts'

/** Whom a passkey belongs to as the browser shows it. */
export interface Owner {
  readonly id: string
  readonly name: string
}

const SIGN_IN = 'sign-in'

// An answer for a passkey that nobody has is checked against this public key all the same, so that it takes as long.
const NOBODY: Credential = {
  id: '',
  user: '',
  publicKey:
    'pQECAyYgASFYIGsX0fLhLEJH-Lzm5WOkQPJ3A32BLeszoPShOUXYmMKWIlggT-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU',
  counter: 0,
  transports: [],
}

// A passkey belongs to the host name under which the pages are served (WebAuthn Level 3, section 5.1.2).
function partyOf(url: string): { readonly rpID: string; readonly origin: string } {
  const { hostname, origin } = new URL(url)
  return { rpID: hostname, origin }
}

// The library says by an error what does not hold; whoever tried learns only that it does not. A database that is away is
// told as what it is.
function refused(error: unknown): null {
  if (isPassing(error)) throw error
  return null
}

/** What a browser needs to ask for any passkey of this host; it tells nothing about accounts. */
export async function askForPasskey(
  db: D1Database,
  url: string,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  return generateAuthenticationOptions({
    rpID: partyOf(url).rpID,
    challenge: await newChallenge(db, SIGN_IN, new Date()),
    timeout: CHALLENGE_MS,
    userVerification: 'required',
  })
}

/** A passkey whose answer holds. */
export interface Recognised {
  readonly credential: Credential
  readonly counter: number
  readonly challenge: HeldChallenge
}

/** Checks the answer to `askForPasskey`; null when anything about it does not hold, whatever that is. */
export async function recognise(
  db: D1Database,
  url: string,
  response: AuthenticationResponseJSON,
): Promise<Recognised | null> {
  const credential = await findCredential(db, response.id)
  const { id, publicKey, counter } = credential ?? { ...NOBODY, id: response.id }
  const { rpID, origin } = partyOf(url)
  const asked: { challenge?: HeldChallenge | null } = {}
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: async (text) =>
        (asked.challenge = await holdChallenge(db, SIGN_IN, text, new Date())) !== null,
      expectedOrigin: origin,
      expectedRPID: rpID,
      credential: { id, publicKey: fromBase64url(publicKey), counter },
      requireUserVerification: true,
    })
    return verified && credential && asked.challenge
      ? { credential, counter: authenticationInfo.newCounter, challenge: asked.challenge }
      : null
  } catch (error) {
    return refused(error)
  }
}

/** What a browser needs to make a passkey for `owner`, for one purpose: an invitation, or another passkey of one's own. */
export async function offerPasskey(
  db: D1Database,
  url: string,
  purpose: string,
  owner: Owner,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  return generateRegistrationOptions({
    rpName: 'KIM-Monatsblatt',
    rpID: partyOf(url).rpID,
    userID: new Uint8Array(new TextEncoder().encode(owner.id)),
    userName: owner.name,
    userDisplayName: owner.name,
    challenge: await newChallenge(db, purpose, new Date()),
    timeout: CHALLENGE_MS,
    attestationType: 'none',
    excludeCredentials: (await credentialsOf(db, owner.id)).map(({ id, transports }) => ({
      id,
      transports: [...transports],
    })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

/** Checks the answer to `offerPasskey`; null when anything about it does not hold. */
export async function enrol(
  db: D1Database,
  url: string,
  purpose: string,
  user: string,
  response: RegistrationResponseJSON,
): Promise<{ readonly credential: Credential; readonly challenge: HeldChallenge } | null> {
  const { rpID, origin } = partyOf(url)
  const asked: { challenge?: HeldChallenge | null } = {}
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: async (text) =>
        (asked.challenge = await holdChallenge(db, purpose, text, new Date())) !== null,
      expectedOrigin: origin,
      expectedRPID: rpID,
      requireUserVerification: true,
    })
    if (!verified || !asked.challenge) return null
    const { id, publicKey, counter, transports } = registrationInfo.credential
    return {
      credential: { id, user, publicKey: toBase64url(publicKey), counter, transports: transports ?? [] },
      challenge: asked.challenge,
    }
  } catch (error) {
    return refused(error)
  }
}

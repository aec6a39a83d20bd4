import type { InvitationView, OwnPasskey, PasskeyAnswer, SignInWays } from '#domain/sign-in.ts'
import { Part } from '../ui/part.ts'
import { getJson, postJson } from './api.ts'
import { pathOf } from './route.ts'
import { comingIn, entered, session, type Session } from './session.ts'

// Whoever comes by the employer's identity provider never downloads this.
const PASSKEYS = new Part(() => import('@simplewebauthn/browser'))
const passkeys = () => PASSKEYS.get()

/** The person has closed the browser's own dialog, or let it run out. */
export class PasskeyCancelled extends Error {}

/** The device has a passkey for this account already. */
export class PasskeyThere extends Error {}

/** This browser knows no passkeys. */
export class PasskeysMissing extends Error {}

async function asked<T>(ask: () => Promise<T>): Promise<T> {
  if (!('PublicKeyCredential' in window)) throw new PasskeysMissing()
  try {
    return await ask()
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    const name = cause instanceof Error ? cause.name : ''
    if (name === 'NotAllowedError' || name === 'AbortError') throw new PasskeyCancelled()
    if (name === 'InvalidStateError') throw new PasskeyThere()
    throw error
  }
}

/** Asks which ways of signing in there are. */
export async function signInWays(): Promise<SignInWays> {
  return getJson<SignInWays>('/api/session/ways')
}

/** Signs in as a person of the demo Kreis. */
export async function signInAs(user: string): Promise<Session> {
  await postJson('/api/session/demo', { user })
  return entered()
}

/** Signs in with whichever passkey of this site the person chooses. Throws `PasskeyCancelled`, or like `postJson`. */
export async function signInByPasskey(): Promise<Session> {
  const { startAuthentication } = await passkeys()
  const optionsJSON = await postJson<Parameters<typeof startAuthentication>[0]['optionsJSON']>(
    '/api/session/passkey/options',
  )
  const response = await asked(() => startAuthentication({ optionsJSON }))
  const answer = await postJson<PasskeyAnswer>('/api/session/passkey', { response: plain(response) })
  if ('ok' in answer) return entered()
  // The employer has an identity provider by now.
  window.location.assign(`${pathOf({ page: 'invitation' })}#${answer.move}`)
  return session.value
}

/** Leaves for an employer's identity provider, which sends the browser back to `next`. */
export function departTo(provider: string, next: string | null, why?: 'fresh' | 'join'): void {
  const search = new URLSearchParams({ ...(next === null ? {} : { next }), ...(why ? { [why]: '1' } : {}) })
  comingIn()
  window.location.assign(`/api/session/oidc/${provider}?${search}`)
}

/** Adds a passkey to one's own account; the list then. */
export async function addPasskey(): Promise<readonly OwnPasskey[]> {
  const response = await madeFrom('/api/me/passkeys/options', {})
  return postJson<readonly OwnPasskey[]>('/api/me/passkeys', { response })
}

/** The link's token and, where an access is recovered, the word of the other channel. */
export interface Held {
  readonly token: string
  readonly code: string | null
}

/** What an invitation is about. */
export async function lookAtInvitation(token: string): Promise<InvitationView> {
  return postJson<InvitationView>('/api/invitations/look', { token })
}

/** Accepts an invitation with a new passkey, and is signed in then. */
export async function acceptByPasskey(held: Held): Promise<Session> {
  const response = await madeFrom('/api/invitations/options', held)
  await postJson('/api/invitations/accept', { ...held, response })
  return entered()
}

/** Accepts an invitation through the employer's identity provider: leaves the page. */
export async function acceptThrough(provider: string, held: Held): Promise<void> {
  await postJson('/api/invitations/keep', held)
  departTo(provider, null, 'join')
}

async function madeFrom(path: string, body: unknown): Promise<unknown> {
  const { startRegistration } = await passkeys()
  const optionsJSON = await postJson<Parameters<typeof startRegistration>[0]['optionsJSON']>(path, body)
  return plain(await asked(() => startRegistration({ optionsJSON })))
}

// Members without a value are left out, as the server expects it.
const plain = (response: unknown): unknown => JSON.parse(JSON.stringify(response))

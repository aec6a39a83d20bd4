import type { Preferences } from '#domain/preference.ts'
import type { Role } from '#domain/role.ts'
import type { SignInWay } from '#domain/sign-in.ts'
import { ApiProblem, deleteJson, getJson, postJson, sessionEvents, writeAs } from './api.ts'
import { keptJson, offlineUser, setOfflineUser } from './kept-answers.ts'
import { readLocal, writeLocal } from './local.ts'
import { Store } from './store.ts'
import { loadUnits, unitName } from './units.ts'
import { discardUnsent } from './unsent.ts'
import { wipeOthers } from './vault.ts'

/** A unit that the signed-in person belongs to or coordinates. */
export interface OwnUnit {
  readonly id: string
  readonly name: string
  /** May invite into the unit. */
  readonly lead: boolean
}

/** Who is signed in, as `GET /api/me` tells. */
export interface Me {
  readonly user: { readonly id: string; readonly name: string }
  readonly role: Role
  /** Coordinators of a region: its name; null is the whole county, and for everybody else. */
  readonly region: string | null
  readonly units: readonly OwnUnit[]
  readonly county: { readonly key: string; readonly name: string }
  /** The date that counts as today, `YYYY-MM-DD`: the server's, not this device's. */
  readonly today: string
  /** Whether this is the demo Kreis with invented data. */
  readonly demo: boolean
  /** How the person came in. */
  readonly way: SignInWay
  /** Own settings; empty where none were made. */
  readonly preferences?: Preferences
}

/** `loading` until the first answer; `away` when the server could not be asked. */
export type Session =
  | { readonly state: 'loading' }
  /** `left` when the person has signed out here, and so does not mean to come back to the same page. */
  | { readonly state: 'signed-out'; readonly left?: true }
  | { readonly state: 'away' }
  | { readonly state: 'signed-in'; readonly me: Me }

/** The present session. */
export const session = new Store<Session>({ state: 'loading' })

/** The signed-in person, or null. */
export function me(): Me | null {
  return session.value.state === 'signed-in' ? session.value.me : null
}

/** What the two answers are before the units' names have joined the memberships. */
type MeAnswer = Omit<Me, 'units'> & {
  readonly units: readonly { readonly id: string; readonly lead: boolean }[]
}

/** Set while the server does not know yet that somebody has signed out here. */
const LEFT = 'kim-left'

/** Somebody begins a session here: the server ends the former one by that. */
export const comingIn = (): boolean => writeLocal(LEFT, null)

const isSignedOut = (error: unknown): boolean =>
  error instanceof ApiProblem && error.own && error.status === 401

session.subscribe(() => writeAs(me()?.user.id ?? null))

// Nothing of one person rests where another one works, whichever way that one has come in; the other tabs are told.
async function settleIn(user: string): Promise<void> {
  tellTabs(user)
  if (offlineUser.value !== user) await setOfflineUser(null)
  await wipeOthers(user).catch(() => undefined)
}

/** Asks the server who is signed in and tells every reader of `session`. */
export async function loadSession(): Promise<Session> {
  if (readLocal(LEFT)) await endHere().catch(() => undefined)
  if (readLocal(LEFT)) {
    tellLater()
    session.set({ state: 'signed-out', left: true })
    return session.value
  }
  try {
    const [{ answer, keptAt }] = await Promise.all([keptJson<MeAnswer>('/api/me'), loadUnits()])
    if (keptAt === null) await settleIn(answer.user.id)
    const own = answer.units.map(({ id, lead }) => ({ id, lead, name: unitName(id) }))
    session.set({ state: 'signed-in', me: { ...answer, units: own } })
  } catch (error) {
    const out = isSignedOut(error)
    session.set({ state: out ? 'signed-out' : 'away' })
  }
  return session.value
}

/** Takes note that the server has just begun a session here, whoever's it is. */
export function entered(): Promise<Session> {
  comingIn()
  return loadSession()
}

// A session that is already gone is signed out; every other failure must be seen.
async function ended(end: () => Promise<unknown>): Promise<void> {
  await end().catch((error: unknown) => {
    if (!isSignedOut(error)) throw error
  })
  writeLocal(LEFT, null)
}

const endHere = (): Promise<void> => ended(() => deleteJson('/api/session'))

// Whoever leaves without network is signed out on the server as soon as it can be told.
function tellLater(): void {
  window.addEventListener('online', () => void loadSession(), { once: true })
}

async function left(): Promise<void> {
  await setOfflineUser(null)
  await discardUnsent()
  // Also what no page of this tab has looked at.
  await wipeOthers('').catch(() => undefined)
  session.set({ state: 'signed-out', left: true })
  tellTabs(null)
}

/**
 * Ends the session, wipes what this device keeps, and tells every reader. False where the server could not be told yet: then
 * this device stays signed out all the same, and tells it as soon as it can.
 */
export async function signOut(): Promise<boolean> {
  // Where the browser keeps nothing, nothing would remember that.
  const kept = writeLocal(LEFT, '1')
  const told = await endHere().then(
    () => true,
    (error: unknown) => {
      if (!kept) throw error
      tellLater()
      return false
    },
  )
  await left()
  return told
}

/** Ends the sessions of every device, and leaves this one as `signOut` does. Throws where the server could not be told. */
export async function signOutEverywhere(): Promise<void> {
  await ended(() => postJson('/api/me/sessions/end'))
  await left()
}

// Another tab may have signed in anew while the request was on its way: then the refusal speaks of the former session.
let asking = false
sessionEvents.addEventListener('lost', async () => {
  if (session.value.state !== 'signed-in' || asking) return
  asking = true
  try {
    const { user } = await getJson<MeAnswer>('/api/me')
    if (typeof user.id === 'string' && user.id !== me()?.user.id) await loadSession()
  } catch (error) {
    // Without an answer, the next request tells.
    if (isSignedOut(error)) session.set({ state: 'signed-out' })
  } finally {
    asking = false
  }
})

// The cookie is the same in every tab: a tab that still shows the former person would act as the new one.
const tabs = new BroadcastChannel('kim-session')
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a broadcast channel has no target
const tellTabs = (user: string | null): void => tabs.postMessage(user)
tabs.addEventListener('message', ({ data }) => {
  if (session.value.state !== 'loading' && data !== (me()?.user.id ?? null)) void loadSession()
})

import { ApiProblem, getJson } from './api.ts'
import { readLocal, writeLocal } from './local.ts'
import { Store } from './store.ts'
import { Vault } from './vault.ts'

const SETTING = 'kim-offline'

/** Id of the person who works offline on this device; null as long as nobody has chosen to. */
export const offlineUser = new Store<string | null>(readLocal(SETTING))

interface Kept<T> {
  readonly answer: T
  /** Milliseconds when the server gave it. */
  readonly at: number
}

/** An answer, and since when it is as it is: null when the server has just given it. */
export interface Answer<T> {
  readonly answer: T
  readonly keptAt: number | null
}

/**
 * The answer of `GET path`. On a device where the person has chosen to work offline it is kept, encrypted, and given
 * where the network is gone. Throws like `getJson`.
 */
export async function keptJson<T>(path: string): Promise<Answer<T>> {
  const user = offlineUser.value
  try {
    const answer = await getJson<T>(path)
    if (user) keepAnswer(user, path, answer)
    return { answer, keptAt: null }
  } catch (error) {
    const isAway = error instanceof ApiProblem && error.status === 0
    const kept = isAway && user ? await new Vault(user).note(path, 'answer').catch(() => null) : null
    if (!kept) throw error
    const { answer, at } = kept as Kept<T>
    return { answer, keptAt: at }
  }
}

/** Keeps what `GET path` would answer now, where that person has chosen to work offline on this device. */
export function keepAnswer(user: string, path: string, answer: unknown): void {
  // Whoever has signed out meanwhile leaves nothing behind.
  if (offlineUser.value === user)
    void new Vault(user).keep(path, 'answer', { answer, at: Date.now() }).catch(() => undefined)
}

/** Chooses for this device whether a person may work offline; null ends it and forgets what was kept for it. */
export async function setOfflineUser(user: string | null): Promise<void> {
  const before = offlineUser.value
  // Where nothing can be kept it stays off.
  if (!writeLocal(SETTING, user)) return
  offlineUser.set(user)
  if (before !== null && before !== user) await new Vault(before).forgetAnswers()
}

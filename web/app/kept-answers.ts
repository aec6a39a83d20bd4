import { ApiProblem, getJson } from './api.ts'
import { readLocal, writeLocal } from './local.ts'
import { serverNow } from './server-time.ts'
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

/** Wait for the server before what is kept is given, in milliseconds; and while it has not answered the last time. */
export const PATIENCE = 6_000
const SHORT_PATIENCE = 1_500

let silent = false

// What is not of this shape is somebody else's answer, and must not be kept as the server's.
function isAnswerOf(path: string, answer: unknown): boolean {
  if (path === '/api/units') return Array.isArray(answer)
  if (typeof answer !== 'object' || answer === null) return false
  const { user, columns, entries } = answer as Readonly<Record<string, unknown>>
  if (path === '/api/me')
    return typeof (user as { readonly id?: unknown } | null | undefined)?.id === 'string'
  if (path.startsWith('/api/template')) return Array.isArray(columns)
  return path.startsWith('/api/sheets/') ? Array.isArray(entries) : true
}

async function askJson<T>(path: string): Promise<T> {
  const answer = await getJson<T>(path)
  if (!isAnswerOf(path, answer)) throw new ApiProblem('unreadable', 200)
  return answer
}

/**
 * The answer of `GET path`. On a device where the person has chosen to work offline it is kept, encrypted, and given
 * where the server does not answer: no network, one that swallows requests, or somebody else who answers. Throws like `getJson`.
 */
export async function keptJson<T>(path: string): Promise<Answer<T>> {
  const user = offlineUser.value
  const asked = askJson<T>(path).then(
    (answer): Answer<T> => {
      silent = false
      if (user) keepAnswer(user, path, answer)
      return { answer, keptAt: null }
    },
    (error: unknown) => {
      if (error instanceof ApiProblem && error.own) silent = false
      throw error
    },
  )
  if (!user) return asked
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), silent ? SHORT_PATIENCE : PATIENCE)
  })
  try {
    const first = await Promise.race([asked, late])
    if (first) return first
    silent = true
    // Without anything kept there is but to wait on.
    return (await keptOf<T>(user, path)) ?? (await asked)
  } catch (error) {
    const kept = error instanceof ApiProblem && !error.own ? await keptOf<T>(user, path) : null
    if (!kept) throw error
    return kept
  } finally {
    clearTimeout(timer)
    // What comes too late is kept, and nobody waits for its failure.
    asked.catch(() => undefined)
  }
}

async function keptOf<T>(user: string, path: string): Promise<Answer<T> | null> {
  const kept = await new Vault(user).note(path, 'answer').catch(() => null)
  if (!kept) return null
  const { answer, at } = kept as Kept<T>
  return { answer, keptAt: at }
}

/** Keeps what `GET path` would answer now, where that person has chosen to work offline on this device. */
export function keepAnswer(user: string, path: string, answer: unknown): void {
  // Whoever has signed out meanwhile leaves nothing behind.
  if (offlineUser.value === user)
    void new Vault(user)
      .keep(path, 'answer', { answer, at: serverNow() ?? Date.now() })
      .catch(() => undefined)
}

/** Chooses for this device whether a person may work offline; null ends it and forgets what was kept for it. */
export async function setOfflineUser(user: string | null): Promise<void> {
  const before = offlineUser.value
  // Where nothing can be kept it stays off.
  if (!writeLocal(SETTING, user)) return
  offlineUser.set(user)
  if (before !== null && before !== user) await new Vault(before).forgetAnswers()
}

/** Paths of the application's own files, and a name for this set of them; put in by the build. */
declare const FILES: readonly string[]
declare const VERSION: string

import { fits } from './fits.ts'

// The shell of the application, so that it opens without the network. Data is none of its business: requests to the API
// pass by untouched.

// TypeScript's library knows the scope of workers in general only.
const scope = self as unknown as ServiceWorkerGlobalScope

const PREFIX = 'kim-shell-'
const PAGE = '/'
/** Wait for the network before a page is opened from what is kept, in milliseconds. */
const PATIENCE = 4_000
/** Wait for one file while a set is kept, in milliseconds. */
const FILE_LIMIT = 60_000
/** Sets of files that are kept: the present one, and those that pages opened earlier may still ask for. */
const KEPT = 3
/** A network's own page, where one signs in to it, is for the person to see. */
const NETWORK_SIGN_IN = 511

scope.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      // All of them or none: half a set, or a page of somebody else in it, would be kept for good.
      const files = await Promise.all(FILES.map(async (path) => [path, await fetched(path)] as const))
      const name = await nextName()
      try {
        const cache = await caches.open(name)
        await Promise.all(files.map(([path, answer]) => cache.put(path, answer)))
      } catch (error) {
        await caches.delete(name)
        throw error
      }
      await scope.skipWaiting()
    })(),
  )
})

scope.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const names = await sets()
      await Promise.all(names.slice(KEPT).map((name) => caches.delete(name)))
      await scope.clients.claim()
    })(),
  )
})

scope.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== scope.location.origin || url.pathname.startsWith('/api/'))
    return
  if (request.mode === 'navigate') event.respondWith(page(request))
  else if (url.pathname.startsWith('/assets/')) event.respondWith(file(request))
})

// What any cache on the way holds may be somebody else's: a second try goes by another address.
async function fetched(path: string): Promise<Response> {
  for (const address of [path, `${path}?again=${Date.now()}`]) {
    const request = new Request(address, { cache: 'reload', signal: AbortSignal.timeout(FILE_LIMIT) })
    const answer = await fetch(request).catch(() => null)
    if (answer && fits(path, answer)) return answer
  }
  throw new TypeError('a file is missing')
}

// The newest page where there is a network: it names the newest files.
async function page(request: Request): Promise<Response> {
  try {
    // By its address: a navigation itself takes no time limit. A redirect is the browser's to follow.
    const answer = await fetch(request.url, {
      cache: 'no-cache',
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    })
    // Status and headers of an answer can come and the rest of it never.
    const whole = answer.body && answer.ok ? new Response(await answer.blob(), answer) : answer
    const failed = answer.status >= 500 && answer.status !== NETWORK_SIGN_IN
    return (failed && (await newest(PAGE))) || whole
  } catch (error) {
    const kept = await newest(PAGE)
    if (kept) return kept
    throw error
  }
}

// The name of a file tells its content: what is kept is as good as what the network has.
async function file(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  const kept = await newest(pathname)
  if (kept) return kept
  const answer = await fetch(request)
  // A missing file is told as it is. A page in its place may lie in the browser's own store, for a year: past that.
  return !answer.ok || fits(pathname, answer) ? answer : fetched(pathname).catch(() => Response.error())
}

async function newest(path: string): Promise<Response | undefined> {
  for (const name of await sets()) {
    const cache = await caches.open(name)
    const found = await cache.match(path, { ignoreSearch: true, ignoreVary: true })
    if (found && fits(path, found)) return found
    // An earlier version of this file kept what came, whatever it was.
    if (found) await cache.delete(path)
  }
  return undefined
}

const numberOf = (name: string): number => Number.parseInt(name.slice(PREFIX.length), 10) || 0

/** Names of the sets, newest first. */
async function sets(): Promise<string[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX))
  return names.toSorted((a, b) => numberOf(b) - numberOf(a))
}

// Counted on, not by the clock of the device: set back, it would make the newest set the oldest.
async function nextName(): Promise<string> {
  const [last] = await sets()
  return `${PREFIX}${(last ? numberOf(last) : 0) + 1}-${VERSION}`
}

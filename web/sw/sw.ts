/** Paths of the application's own files, and a name for this set of them; put in by the build. */
declare const FILES: readonly string[]
declare const VERSION: string

// The shell of the application, so that it opens without the network. Data is none of its business: requests to the API
// pass by untouched.

// TypeScript's library knows the scope of workers in general only.
const scope = self as unknown as ServiceWorkerGlobalScope

const PREFIX = 'kim-shell-'
const PAGE = '/'
/** Wait for the network before a page is opened from what is kept, in milliseconds. */
const PATIENCE = 4_000
/** Sets of files that are kept: the present one, and the one that pages opened earlier may still ask for. */
const KEPT = 2

scope.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(`${PREFIX}${Date.now()}-${VERSION}`)
      await cache.addAll(FILES.map((path) => new Request(path, { cache: 'reload' })))
      await scope.skipWaiting()
    })(),
  )
})

scope.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX)).toSorted()
      await Promise.all(names.slice(0, -KEPT).map((name) => caches.delete(name)))
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

// The newest page where there is a network: it names the newest files.
async function page(request: Request): Promise<Response> {
  try {
    // By its address: a navigation itself takes no time limit. A redirect is the browser's to follow.
    return await fetch(request.url, {
      cache: 'no-cache',
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    })
  } catch (error) {
    const kept = await newest(PAGE)
    if (kept) return kept
    throw error
  }
}

// The name of a file tells its content: what is kept is as good as what the network has.
async function file(request: Request): Promise<Response> {
  return (await newest(request.url)) ?? fetch(request)
}

async function newest(path: string): Promise<Response | undefined> {
  for (const name of (await caches.keys())
    .filter((one) => one.startsWith(PREFIX))
    .toSorted()
    .toReversed()) {
    const found = await (await caches.open(name)).match(path)
    if (found) return found
  }
  return undefined
}

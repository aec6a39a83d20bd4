import { routeOf, type Route } from './route.ts'
import { Store } from './store.ts'

/** An address that was reached; `moved` is false for the one that the page was loaded with. */
export interface Location {
  readonly route: Route
  readonly path: string
  readonly moved: boolean
}

const here = (moved: boolean): Location => ({
  route: routeOf(window.location.pathname),
  path: window.location.pathname + window.location.search,
  moved,
})

/** Where the application is now. */
export const location = new Store<Location>(here(false))

/** Goes to a path of the application; `replace` leaves no step back to the present one. */
export function navigate(path: string, options: { readonly replace?: boolean } = {}): void {
  if (options.replace) history.replaceState(null, '', path)
  else if (path !== window.location.pathname + window.location.search) history.pushState(null, '', path)
  location.set(here(true))
}

/** Changes the query of the present address without leaving the page: the page's own choices, to be linked to. */
export function rememberQuery(query: Readonly<Record<string, string>>): void {
  history.replaceState(null, '', `${window.location.pathname}?${new URLSearchParams(query).toString()}`)
}

/** Follows links to pages of the application without loading the document anew; returns how to stop. */
export function startRouter(): () => void {
  const stop = new AbortController()
  const { signal } = stop
  window.addEventListener('popstate', () => location.set(here(true)), { signal })
  document.addEventListener('click', followLink, { signal })
  return () => stop.abort()
}

function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement)
  if (!link || link.target !== '' || link.hasAttribute('download')) return
  const url = new URL(link.href)
  if (url.origin !== window.location.origin || url.hash !== '' || isDocument(url)) return
  event.preventDefault()
  navigate(url.pathname + url.search)
}

// Answers of the API and printed matter are no pages of the application.
const isDocument = ({ pathname }: URL): boolean => /^\/(?:api|dokumente)\//.test(pathname)

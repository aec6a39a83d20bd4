import { isMonth, type Month } from '#domain/sheet/month.ts'

/** What an address of the application shows. */
export type Route =
  | { readonly page: 'start' }
  | { readonly page: 'sheet'; readonly unit: string; readonly month: Month }
  | { readonly page: 'overview' }
  | { readonly page: 'consolidated' }
  | { readonly page: 'reports' }
  | { readonly page: 'rows' }
  | { readonly page: 'book' }
  | { readonly page: 'vocabulary' }
  | { readonly page: 'fields' }
  | { readonly page: 'template' }
  | { readonly page: 'accessibility' }
  | { readonly page: 'invitation' }
  | { readonly page: 'account' }
  | { readonly page: 'people' }
  | { readonly page: 'units' }
  | { readonly page: 'audit' }
  | { readonly page: 'privacy' }
  | { readonly page: 'record' }
  | { readonly page: 'cases' }
  | { readonly page: 'history'; readonly entry: string }
  | { readonly page: 'unknown' }

export type PageName = Route['page']

const UNIT = /^[a-z0-9][a-z0-9-]{0,63}$/
const ENTRY = /^[A-Za-z0-9_-]{1,64}$/

/** The route of a path such as `/blatt/caritas-rheine/2023-09`; anything that is not an address of ours is `unknown`. */
export function routeOf(pathname: string): Route {
  const [first, second, third, ...rest] = pathname.split('/').filter((part, i) => i > 0 || part !== '')
  if (rest.length > 0) return { page: 'unknown' }
  if (second === undefined) return pageOf(first ?? '')
  if (first === 'blatt' && third !== undefined && UNIT.test(second) && isMonth(third))
    return { page: 'sheet', unit: second, month: third }
  if (first === 'verlauf' && third === undefined && ENTRY.test(second))
    return { page: 'history', entry: second }
  return { page: 'unknown' }
}

// Pages without anything further in their address.
const PATHS = {
  start: '',
  overview: 'uebersicht',
  consolidated: 'konsolidiert',
  reports: 'auswertungen',
  rows: 'zeilen',
  book: 'berichtsheft',
  vocabulary: 'woerter',
  fields: 'felder',
  template: 'vorlage',
  cases: 'verlauf',
  people: 'personen',
  units: 'dienststellen',
  audit: 'protokoll',
  account: 'konto',
  invitation: 'einladung',
  accessibility: 'barrierefreiheit',
  privacy: 'datenschutz',
  record: 'auskunft',
} as const satisfies Partial<Record<PageName, string>>

type PlainPage = keyof typeof PATHS
const PAGES = new Map<string, PlainPage>(
  Object.entries(PATHS).map(([page, name]) => [name, page as PlainPage]),
)

function pageOf(name: string): Route {
  return { page: PAGES.get(name) ?? 'unknown' }
}

/** The path of a route; the way back from `routeOf`. */
export function pathOf(route: Exclude<Route, { page: 'unknown' }>): string {
  switch (route.page) {
    case 'sheet':
      return `/blatt/${route.unit}/${route.month}`
    case 'history':
      return `/verlauf/${route.entry}`
    default:
      return `/${PATHS[route.page]}`
  }
}

/** The path of what the dictionary of a month tells of a column. */
export function fieldPath(column: string, month: Month): string {
  return `${pathOf({ page: 'fields' })}?month=${month}&feld=${column}`
}

/** The path of a row in its sheet, and of a cell where a column is named. */
export function sheetRowPath(unit: string, month: Month, entry: string, column?: string): string {
  const place = new URLSearchParams({ zeile: entry, ...(column === undefined ? {} : { feld: column }) })
  return `${pathOf({ page: 'sheet', unit, month })}?${place}`
}

/** The path of the rows behind a number of a report; `search` is what the report was asked with. */
export function rowsPath(report: string, figure: string, search: string): string {
  return `${pathOf({ page: 'rows' })}?bericht=${report}&figure=${figure}&${search}`
}

/**
 * Where to go after sign-in: `next` when it is a path of this origin that the application knows, else null.
 * Resolved like the browser would (`//evil`, `/\evil` and control characters leave the origin or change the path).
 */
export function safeNext(next: string | null, origin: string): string | null {
  if (next === null || !next.startsWith('/') || !URL.canParse(next, origin)) return null
  const url = new URL(next, origin)
  const page = routeOf(url.pathname).page
  if (url.origin !== origin || page === 'unknown' || page === 'start') return null
  return url.pathname + url.search
}

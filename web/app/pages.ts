import { html, nothing, type TemplateResult } from 'lit'
import type { PageName, Route } from './route.ts'
import type { Me } from './session.ts'

type Loadable = Exclude<PageName, 'unknown'>

// One chunk per page: nobody downloads what they do not open.
const LOADERS: Readonly<Record<Loadable, () => Promise<unknown>>> = {
  start: () => import('../pages/start-page.ts'),
  sheet: () => import('../pages/sheet-page.ts'),
  overview: () => import('../pages/overview-page.ts'),
  consolidated: () => import('../pages/consolidated-page.ts'),
  vocabulary: () => import('../pages/vocabulary-page.ts'),
  cases: () => import('../pages/cases-page.ts'),
  accessibility: () => import('../pages/accessibility-page.ts'),
  history: () => import('../pages/history-page.ts'),
}

const ready = new Set<Loadable>()

/** Whether the page's code is here. */
export function isLoaded(page: Loadable): boolean {
  return ready.has(page)
}

/** Downloads the page's code; rejects when it cannot be had, and may then be tried again. */
export async function loadPage(page: Loadable): Promise<void> {
  await LOADERS[page]()
  ready.add(page)
}

/** The element of a route. `me` is null on the start page alone. */
export function renderPage(route: Route, me: Me | null): TemplateResult | typeof nothing {
  switch (route.page) {
    case 'start':
      return html`<kim-start-page></kim-start-page>`
    case 'sheet':
      return html`<kim-sheet-page .unit=${route.unit} .month=${route.month} .me=${me}></kim-sheet-page>`
    case 'overview':
      return html`<kim-overview-page .me=${me}></kim-overview-page>`
    case 'consolidated':
      return html`<kim-consolidated-page .me=${me}></kim-consolidated-page>`
    case 'vocabulary':
      return html`<kim-vocabulary-page></kim-vocabulary-page>`
    case 'cases':
      return html`<kim-cases-page .me=${me}></kim-cases-page>`
    case 'accessibility':
      return html`<kim-accessibility-page></kim-accessibility-page>`
    case 'history':
      return html`<kim-history-page .entry=${route.entry} .me=${me}></kim-history-page>`
    case 'unknown':
      return nothing
  }
}

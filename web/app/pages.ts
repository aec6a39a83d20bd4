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
  reports: () => import('../pages/reports-page.ts'),
  book: () => import('../pages/book-page.ts'),
  rows: () => import('../pages/rows-page.ts'),
  vocabulary: () => import('../pages/vocabulary-page.ts'),
  fields: () => import('../pages/fields-page.ts'),
  template: () => import('../pages/template-page.ts'),
  cases: () => import('../pages/cases-page.ts'),
  accessibility: () => import('../pages/accessibility-page.ts'),
  history: () => import('../pages/history-page.ts'),
  invitation: () => import('../pages/invitation-page.ts'),
  account: () => import('../pages/account-page.ts'),
  people: () => import('../pages/people-page.ts'),
  units: () => import('../pages/units-page.ts'),
  audit: () => import('../pages/audit-page.ts'),
  privacy: () => import('../pages/privacy-page.ts'),
  record: () => import('../pages/record-page.ts'),
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
    case 'reports':
      return html`<kim-reports-page .me=${me}></kim-reports-page>`
    case 'rows':
      return html`<kim-rows-page .me=${me}></kim-rows-page>`
    case 'book':
      return html`<kim-book-page .me=${me}></kim-book-page>`
    case 'vocabulary':
      return html`<kim-vocabulary-page></kim-vocabulary-page>`
    case 'fields':
      return html`<kim-fields-page .me=${me}></kim-fields-page>`
    case 'template':
      return html`<kim-template-page .me=${me}></kim-template-page>`
    case 'cases':
      return html`<kim-cases-page .me=${me}></kim-cases-page>`
    case 'accessibility':
      return html`<kim-accessibility-page></kim-accessibility-page>`
    case 'history':
      return html`<kim-history-page .entry=${route.entry} .me=${me}></kim-history-page>`
    case 'invitation':
      return html`<kim-invitation-page></kim-invitation-page>`
    case 'account':
      return html`<kim-account-page .me=${me}></kim-account-page>`
    case 'people':
      return html`<kim-people-page .me=${me}></kim-people-page>`
    case 'units':
      return html`<kim-units-page .me=${me}></kim-units-page>`
    case 'audit':
      return html`<kim-audit-page .me=${me}></kim-audit-page>`
    case 'privacy':
      return html`<kim-privacy-page></kim-privacy-page>`
    case 'record':
      return html`<kim-record-page .me=${me}></kim-record-page>`
    case 'unknown':
      return nothing
  }
}

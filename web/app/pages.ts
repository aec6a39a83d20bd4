import { html, nothing, type TemplateResult } from 'lit'
import { Part } from '../ui/part.ts'
import type { PageName, Route } from './route.ts'
import type { Me } from './session.ts'

type Loadable = Exclude<PageName, 'unknown'>

// One chunk per page: nobody downloads what they do not open.
const PARTS: Readonly<Record<Loadable, Part<unknown>>> = {
  start: new Part(() => import('../pages/start-page.ts')),
  sheet: new Part(() => import('../pages/sheet-page.ts')),
  overview: new Part(() => import('../pages/overview-page.ts')),
  consolidated: new Part(() => import('../pages/consolidated-page.ts')),
  reports: new Part(() => import('../pages/reports-page.ts')),
  book: new Part(() => import('../pages/book-page.ts')),
  rows: new Part(() => import('../pages/rows-page.ts')),
  vocabulary: new Part(() => import('../pages/vocabulary-page.ts')),
  fields: new Part(() => import('../pages/fields-page.ts')),
  template: new Part(() => import('../pages/template-page.ts')),
  cases: new Part(() => import('../pages/cases-page.ts')),
  accessibility: new Part(() => import('../pages/accessibility-page.ts')),
  history: new Part(() => import('../pages/history-page.ts')),
  invitation: new Part(() => import('../pages/invitation-page.ts')),
  account: new Part(() => import('../pages/account-page.ts')),
  people: new Part(() => import('../pages/people-page.ts')),
  units: new Part(() => import('../pages/units-page.ts')),
  audit: new Part(() => import('../pages/audit-page.ts')),
  privacy: new Part(() => import('../pages/privacy-page.ts')),
  record: new Part(() => import('../pages/record-page.ts')),
}

/** Whether the page's code is here. */
export function isLoaded(page: Loadable): boolean {
  return PARTS[page].here !== null
}

/** Downloads the page's code; rejects when it cannot be had, and may then be tried again. */
export async function loadPage(page: Loadable): Promise<void> {
  await PARTS[page].get()
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

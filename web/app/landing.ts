import { isMonth, month, type Month } from '#domain/sheet/month.ts'
import {
  mayInvite,
  mayKeepTemplate,
  mayKeepVocabulary,
  mayManageUnits,
  maySeeAudit,
  type Person,
} from '#domain/role.ts'
import { personOf } from './person.ts'
import type { Me } from './session.ts'
import { pathOf, type PageName } from './route.ts'

/** The month that counts as the current one for the signed-in person: the server's. */
export function currentMonth(me: Me): Month {
  const text = me.today.slice(0, 7)
  return isMonth(text) ? text : month(new Date().toISOString().slice(0, 7))
}

/** Path that a person sees first after sign-in; null for those who have no page yet. */
export function landingPath(me: Me): string | null {
  switch (me.role) {
    case 'coordinator':
      return pathOf({ page: 'overview' })
    case 'case_manager': {
      const unit = me.units[0]
      return unit ? pathOf({ page: 'sheet', unit: unit.id, month: currentMonth(me) }) : null
    }
    case 'reader':
      return null
  }
}

const PAGES: Readonly<Record<Me['role'], ReadonlySet<PageName>>> = {
  case_manager: new Set(['sheet', 'cases', 'history', 'record', 'people', 'fields', 'account']),
  coordinator: new Set([
    'sheet',
    'overview',
    'consolidated',
    'reports',
    'rows',
    'book',
    'vocabulary',
    'history',
    'people',
    'units',
    'template',
    'audit',
    'record',
    'fields',
    'account',
  ]),
  reader: new Set(['fields', 'account']),
}

// Not everybody of the role may do what these pages are for.
const FURTHER: Partial<Record<PageName, (person: Person) => boolean>> = {
  people: mayInvite,
  units: mayManageUnits,
  vocabulary: mayKeepVocabulary,
  template: mayKeepTemplate,
  audit: maySeeAudit,
}

/** Pages that everybody may read, signed in or not. */
const PUBLIC: ReadonlySet<PageName> = new Set(['start', 'invitation', 'accessibility', 'privacy', 'unknown'])

/** Whether a page can be read without signing in. */
export function isPublic(page: PageName): boolean {
  return PUBLIC.has(page)
}

/** Whether a page is meant for the person's role. The server decides about the data; this spares a useless page. */
export function mayOpenPage(me: Me, page: PageName): boolean {
  return isPublic(page) || (PAGES[me.role].has(page) && (FURTHER[page]?.(personOf(me)) ?? true))
}

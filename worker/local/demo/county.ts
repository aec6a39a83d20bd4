import type { TemplateVersion } from '#domain/template/template.ts'
import { FIRST_MONTH, HANDOVER_MONTH } from './plan.ts'

/** The county of the demo: Kreis Steinfurt, where the city of Rheine lies. */
export const COUNTY = { key: '05566', name: 'Kreis Steinfurt', kind: 'kreis' }

/** Free text is on in the demo Kreis. */
export const TEMPLATE: TemplateVersion = { validFrom: FIRST_MONTH, enable: ['note'] }

export const PROVIDERS = [
  { id: 'caritas-rheine', name: 'Caritas Rheine' },
  { id: 'lernen-foerdern', name: 'Lernen fördern' },
]

export const UNITS = [
  { id: 'caritas-rheine', provider: 'caritas-rheine', name: 'Caritas Rheine', region: 'links der Ems' },
  { id: 'lernen-foerdern', provider: 'lernen-foerdern', name: 'Lernen fördern', region: 'rechts der Ems' },
].map((unit) => ({ ...unit, opened: FIRST_MONTH }))

/** Hundredths of full-time equivalents; the posts at Caritas Rheine are filled from October 2022 on. */
export const FTE = [
  { unit: 'caritas-rheine', from: FIRST_MONTH, to: FIRST_MONTH, planned: 170, occupied: 0 },
  { unit: 'caritas-rheine', from: HANDOVER_MONTH, to: null, planned: 170, occupied: 170 },
  { unit: 'lernen-foerdern', from: FIRST_MONTH, to: null, planned: 180, occupied: 180 },
]

export const USERS = [
  { id: 'koordination', name: 'Koordination', role: 'coordinator' },
  { id: 'caritas-1', name: 'Caritas 1', role: 'case_manager' },
  { id: 'caritas-2', name: 'Caritas 2', role: 'case_manager' },
  { id: 'lernen-1', name: 'Lernen 1', role: 'case_manager' },
  { id: 'lesen', name: 'Lesen', role: 'reader' },
]

export const MEMBERSHIPS = [
  { user: 'caritas-1', unit: 'caritas-rheine', lead: 1 },
  { user: 'caritas-2', unit: 'caritas-rheine', lead: 0 },
  { user: 'lernen-1', unit: 'lernen-foerdern', lead: 1 },
]

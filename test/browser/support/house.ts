import { month, monthRange } from '../../../worker/domain/sheet/month.ts'
import { templateAt } from '../../../worker/domain/template/template-at.ts'
import { type Answer, json, problem } from './server.ts'

const COUNTY = { key: '05566', name: 'Kreis Muster' }
const UNITS = [
  { id: 'nord', name: 'Dienststelle Nord', provider: 'Träger', region: 'oben', fte: 1.7 },
  { id: 'sued', name: 'Dienststelle Süd', provider: 'Träger', region: 'unten', fte: null },
]

/** Invented people of the house, one per role. */
export const PEOPLE = {
  koordination: { user: 'koordination', name: 'Mira Muster', role: 'coordinator' },
  'nord-1': { user: 'nord-1', name: 'Nele Nord', role: 'case_manager' },
  lesen: { user: 'lesen', name: 'Lina Lesen', role: 'reader' },
} as const

type Who = keyof typeof PEOPLE

const cell = (at: string, change: Readonly<Record<string, unknown>> = {}) => ({
  month: at,
  exists: true,
  state: 'accepted',
  vacant: false,
  nil: false,
  rows: 12,
  issues: { submit: 0, warn: 0, hint: 0 },
  questions: { open: 0, answered: 0 },
  corrections: 0,
  overdue: false,
  apart: 0,
  ...change,
})

/** The matrix of two units: one sheet submitted, one overdue, one unit that is vacant this month. */
function overview(from: string, to: string) {
  const months = monthRange(month(from), month(to))
  const special: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    'nord 2023-09': {
      state: 'submitted',
      rows: 34,
      issues: { submit: 0, warn: 2, hint: 1 },
      questions: { open: 1, answered: 0 },
    },
    'nord 2023-08': { state: 'open', overdue: true, rows: 30, issues: { submit: 3, warn: 0, hint: 0 } },
    'sued 2023-09': { state: 'unopened', vacant: true, rows: 0 },
  }
  const units = UNITS.map((unit) => ({
    ...unit,
    cells: months.map((m) => cell(m, special[`${unit.id} ${m}`])),
  }))
  return { months, deadlines: months.map(() => '2023-10-06'), units }
}

/** A server with two units in which `who` is signed in; null for nobody, until somebody signs in. */
export function house(who: Who | null): Readonly<Record<string, Answer>> {
  let current: Who | null = who
  const me: Answer = () => {
    if (!current) return problem(401, 'not_signed_in')
    const { user, name, role } = PEOPLE[current]
    const units = role === 'case_manager' ? [{ id: 'nord', lead: false }] : []
    return json({ user: { id: user, name }, role, units, county: COUNTY, today: '2023-09-28', demo: true })
  }
  return {
    'GET /api/me': me,
    'GET /api/units': () => (current ? json(UNITS) : problem(401, 'not_signed_in')),
    'GET /api/session/ways': () => json({ demo: Object.values(PEOPLE) }),
    'POST /api/session/demo': ({ body }) => {
      const wanted = Object.values(PEOPLE).find(
        ({ user }) => JSON.stringify({ user }) === JSON.stringify(body),
      )
      current = wanted?.user ?? null
      return wanted ? json({}) : problem(401, 'not_signed_in')
    },
    'DELETE /api/session': () => {
      current = null
      return json({ ok: true })
    },
    'GET /api/template': ({ search }) =>
      json({ ...templateAt([], month(search.get('month') ?? '')), rules: [] }),
    'GET /api/sheets/overview': ({ search }) =>
      json(overview(search.get('from') ?? '', search.get('to') ?? '')),
    'GET /api/sheets/nord/2023-09': () =>
      json({ unit: 'nord', month: '2023-09', state: 'submitted', seq: 41, entries: [] }),
  }
}

import { COLUMNS } from './columns.ts'

/** Columns of the default template that no rule and no report rests on; a deployment may do without them. */
export const DISPENSABLE: ReadonlySet<string> = new Set([
  'access_route',
  'actors',
  'german_level',
  'housing',
  'housing_adequate',
  'interpreter',
  'note',
  'referrals',
  'review',
])

/** Lists whose codes rules, reports or the law name one by one: none is added to them, retired or renamed. */
export const CLOSED_LISTS: ReadonlySet<string> = new Set([
  'kind',
  'status',
  'yes_no',
  'phase',
  'intensity',
  'closing_type',
  'goals_met',
  'age_band',
  'countries',
  'municipalities',
])

/** Codes of every list that rules name: nothing is to be said, nothing is known. */
export const LASTING_CODES: ReadonlySet<string> = new Set(['none', 'x', 'other'])

/** Whether the column is one of the default template. */
export function isDefaultColumn(key: string): boolean {
  return COLUMNS.some((column) => column.key === key)
}

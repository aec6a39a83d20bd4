import { isEmpty, keysOf, type Kind } from '../template/column.ts'
import { kindOf, numberAt } from './row.ts'
import { issue, type RowRule } from './rule.ts'

/** More topics than this hint at a need for Case Management. */
const SHORT_TOPICS = 2
/** Fewer met criteria than this hint at a short consultation. */
const ADMISSION_CRITERIA = 3

const FOREIGN: Readonly<Record<Kind, readonly string[]>> = {
  cm: [],
  short: ['phase', 'intensity'],
  contact: ['phase', 'intensity', 'criteria_met'],
}

/** R04: phase and category belong to Case Management, admission criteria to no other contact; one issue per filled cell. */
export const columnsOfKind: RowRule = ({ row }) => {
  const kind = kindOf(row)
  return (kind ? FOREIGN[kind] : [])
    .filter((key) => !isEmpty(row[key]))
    .map((key) => issue('R04', [key], key === 'criteria_met' ? 'contact' : 'cm_only'))
}

/** R12: a short consultation with more than two topics may be a case for Case Management. */
export const manyTopics: RowRule = ({ row }) =>
  kindOf(row) === 'short' && keysOf(row['topics']).length > SHORT_TOPICS ? [issue('R12', ['topics'])] : []

/** R13: Case Management is meant for at least three of the five admission criteria. */
export const fewCriteria: RowRule = ({ row }) => {
  const met = numberAt(row, 'criteria_met')
  return kindOf(row) === 'cm' && met !== null && met < ADMISSION_CRITERIA
    ? [issue('R13', ['criteria_met'])]
    : []
}

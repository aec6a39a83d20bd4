import { keyAt, numberAt } from './row.ts'
import { type Issue, issue, type RowRule } from './rule.ts'

const ADULT_AGE = 18

// Age bands name their edges ("14-17", "65+"); a band without edges ("x") tells nothing.
function isAdult(band: string | null): boolean {
  const edges = /^(\d+)(?:-(\d+)|\+)$/.exec(band ?? '')
  return edges !== null && Number(edges[2] ?? Infinity) >= ADULT_AGE
}

/** R05: not more minors than persons; a single person who is a minor is in an age band below 18. */
export const minorsFit: RowRule = ({ row }) => {
  const persons = numberAt(row, 'persons')
  const minors = numberAt(row, 'minors')
  if (persons === null || minors === null) return []
  const issues: Issue[] = []
  if (minors > persons) issues.push(issue('R05', ['minors', 'persons'], 'more_minors'))
  if (persons === 1 && minors === 1 && isAdult(keyAt(row, 'age_band')))
    issues.push(issue('R05', ['age_band', 'minors', 'persons'], 'age_band'))
  return issues
}

import { keyAt } from './row.ts'
import { issue, type RowRule } from './rule.ts'

const LAST_PHASE = '7'

/** R19: a case that was evaluated goes back to an earlier phase although it was not closed in between. */
export const phaseGoesOn: RowRule = ({ row, previous }) => {
  const phase = keyAt(row, 'phase')
  return previous?.phase === LAST_PHASE &&
    previous.status !== 'closed' &&
    phase !== null &&
    Number(phase) < Number(LAST_PHASE)
    ? [issue('R19', ['phase'])]
    : []
}

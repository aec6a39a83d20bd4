import { monthsBetween } from '../sheet/month.ts'
import { keyAt } from './row.ts'
import { issue, type RowRule } from './rule.ts'

/** R21: every January, an age band that stood for twelve months asks for a look. */
export const ageBandOld: RowRule = ({ row, month, previous }) => {
  const band = keyAt(row, 'age_band')
  return month.endsWith('-01') &&
    band !== null &&
    previous?.ageBand === band &&
    previous.ageBandSince !== null &&
    monthsBetween(previous.ageBandSince, month) >= 12
    ? [issue('R21', ['age_band'])]
    : []
}

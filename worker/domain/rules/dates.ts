import { yearOf } from '../sheet/month.ts'
import { keyAt, numberAt } from './row.ts'
import { type Issue, issue, type RowRule } from './rule.ts'

/** Longest stay that is believed, in years. */
const LONGEST_STAY = 100

/** R06: a case starts not after the sheet's month and ends between its start and the sheet's month. */
export const datesInOrder: RowRule = ({ row, month }) => {
  const opened = keyAt(row, 'opened')
  const closed = keyAt(row, 'closed')
  const issues: Issue[] = []
  if (opened !== null && opened > month) issues.push(issue('R06', ['opened'], 'opened_later'))
  if (closed !== null && closed > month) issues.push(issue('R06', ['closed'], 'closed_later'))
  if (opened !== null && closed !== null && closed < opened)
    issues.push(issue('R06', ['closed', 'opened'], 'closed_before'))
  return issues
}

/** R10: nobody arrived after the sheet's year or more than a hundred years before it. */
export const arrivalBelievable: RowRule = ({ row, month }) => {
  const year = numberAt(row, 'arrival_year')
  if (year === null) return []
  if (year > yearOf(month)) return [issue('R10', ['arrival_year'], 'future')]
  return year < yearOf(month) - LONGEST_STAY ? [issue('R10', ['arrival_year'], 'past')] : []
}

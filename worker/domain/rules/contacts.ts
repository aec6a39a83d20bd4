import { monthsBetween } from '../sheet/month.ts'
import { isEmpty } from '../template/column.ts'
import { columnOf } from '../template/template.ts'
import { isQuiet, kindOf, numberAt } from './row.ts'
import { issue, type RowRule } from './rule.ts'

/** Months without contact after which a case is usually closed, this one included. */
const QUIET_MONTHS = 6

/** R08: the ways of contact are filled exactly when there were contacts; an entry as another contact is one. */
export const waysOfContact: RowRule = ({ row, template }) => {
  const none =
    kindOf(row) === 'contact' && numberAt(row, 'contacts') === 0 ? [issue('R08', ['contacts'], 'none')] : []
  if (!columnOf(template, 'contact_ways')) return none
  const contacted = (numberAt(row, 'contacts') ?? 0) > 0
  const stated = !isEmpty(row['contact_ways'])
  if (contacted === stated) return none
  return contacted
    ? [issue('R08', ['contact_ways'], 'missing')]
    : [...none, issue('R08', ['contact_ways', 'contacts'], 'without_contacts')]
}

/** R14: six months in a row without contact to client or actors; a month without an entry interrupts them. */
export const lostContact: RowRule = ({ row, month, previous }) => {
  const before = previous && monthsBetween(previous.month, month) === 1 ? previous.quietMonths : 0
  return isQuiet(row) && before + 1 >= QUIET_MONTHS ? [issue('R14', ['contacts', 'network_contacts'])] : []
}

import { isMonth } from '../sheet/month.ts'
import { keyAt, kindOf, numberAt, statusOf } from './row.ts'
import { type Issue, issue, type Previous, type RowRule } from './rule.ts'

/** Talks that a completed short consultation has had at least, over all its months. */
const TALKS = 2

/** The month in which a case had ended before; the one whose entry says so where that does not name it. */
const endOf = ({ closed, month }: Previous): string => closed ?? month

/** Whether the row says that the case began anew after that. */
function isReentered(opened: string | null, previous: Previous): boolean {
  return isMonth(opened) && opened > endOf(previous)
}

/**
 * R22: what an earlier month says of the case by now, and the row does not know: it has ended, and the row is neither taken away
 * nor a re-entry; or it has become Case Management, and the row is still a short consultation.
 */
export const goesOnAfterEnd: RowRule = ({ row, previous }) => {
  if (!previous || kindOf(row) === 'contact') return []
  if (previous.status === 'closed')
    return statusOf(row) === 'closed' || isReentered(keyAt(row, 'opened'), previous)
      ? []
      : [issue('R22', ['status', 'opened'], endOf(previous))]
  return previous.converted && kindOf(row) === 'short' ? [issue('R22', ['kind'], 'converted')] : []
}

/** R23: Case Management does not become a short consultation or another contact without having ended. */
export const managedUntilEnd: RowRule = ({ row, previous }) => {
  const kind = kindOf(row)
  if (previous?.kind !== 'cm' || previous.status === 'closed' || kind === null || kind === 'cm') return []
  // R22 says the same of a row that does not know of the conversion yet.
  return previous.converted && kind === 'short' ? [] : [issue('R23', ['kind'])]
}

/** R24: a case ends in the month of its end, and once. */
export const endsOnce: RowRule = ({ row, month, previous }) => {
  if (!previous || statusOf(row) !== 'closed') return []
  const [closed, opened] = [keyAt(row, 'closed'), keyAt(row, 'opened')]
  if (previous.status === 'closed' && !isReentered(opened, previous))
    return [issue('R24', ['status', 'closed'], 'again')]
  return closed !== null && closed < month ? [issue('R24', ['closed', 'status'], 'late')] : []
}

/** R25: a short consultation that is said to be completed has had more than one talk. */
export const consultationDone: RowRule = ({ row, previous }) => {
  if (kindOf(row) !== 'short' || keyAt(row, 'closing_reason') !== 'short_done') return []
  const goesOn = previous?.kind === 'short' && previous.status !== 'closed'
  // Rows of former times do not know how many there were.
  const before = goesOn ? previous.talks : 0
  const found: Issue[] = [issue('R25', ['closing_reason', 'contacts'])]
  return before !== undefined && before + (numberAt(row, 'contacts') ?? 0) < TALKS ? found : []
}

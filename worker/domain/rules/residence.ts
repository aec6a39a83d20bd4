import { keysOf } from '../template/column.ts'
import { keyAt, numberAt } from './row.ts'
import { issue, type RowRule } from './rule.ts'

const ASYLUM_BENEFITS: readonly string[] = ['asylblg_basic', 'asylblg_analog']

// § 1 AsylbLG: who holds one of these is not entitled to its benefits.
const NOT_ENTITLED: ReadonlySet<string> = new Set([
  'german',
  'resettler',
  'eu',
  'eu_family',
  'uk',
  'settlement',
  'eu_longterm',
  'asylum',
  'refugee',
  'subsidiary',
  'ban',
  'integrated_youth',
  'integrated',
  'chance',
  'work',
  'education',
  'family',
])

const PROTECTION: ReadonlySet<string> = new Set([
  'asylum',
  'refugee',
  'subsidiary',
  'ban',
  'asylum_procedure',
  'toleration',
  'toleration_identity',
  'toleration_training',
  'toleration_work',
])

const GERMANY = '000'

/**
 * R15: benefits under the AsylbLG beside a residence status that excludes them. Families may be mixed,
 * and benefits follow a new status with delay: silent for several persons and in the month of the change.
 */
export const benefitsFitResidence: RowRule = ({ row, previous }) => {
  const residence = keyAt(row, 'residence')
  const excluded =
    numberAt(row, 'persons') === 1 &&
    residence !== null &&
    NOT_ENTITLED.has(residence) &&
    keysOf(row['benefits']).some((key) => ASYLUM_BENEFITS.includes(key))
  const changed = previous !== null && previous.residence !== residence
  return excluded && !changed ? [issue('R15', ['residence', 'benefits'])] : []
}

/** R16: origin Germany beside protection, an asylum procedure or a toleration. */
export const originFitsResidence: RowRule = ({ row }) => {
  const residence = keyAt(row, 'residence')
  return keyAt(row, 'origin') === GERMANY && residence !== null && PROTECTION.has(residence)
    ? [issue('R16', ['origin', 'residence'])]
    : []
}

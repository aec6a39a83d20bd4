import { addMonths } from '#domain/sheet/month.ts'
import { keysOf } from '#domain/template/column.ts'
import type { Row } from './person.ts'
import { LAST_ACCEPTED, OPEN_MONTH, type UnitId } from './plan.ts'
import type { DemoCase, DemoEntry } from './year.ts'

/** One kind of row that still needs work, and what makes it so. */
interface Slip {
  /** The rule that shall speak. */
  readonly rule: string
  readonly unit: UnitId
  /** New this month, carried over, or a short consultation. */
  readonly on: 'new' | 'carried' | 'short'
  readonly fits?: (row: Row) => boolean
  readonly slip: (row: Row) => Row
  /** How the accepted month before must look for it. */
  readonly before?: (row: Row) => Row
}

const CARITAS = 'caritas-rheine'
const LERNEN = 'lernen-foerdern'

const DOUBLE: Row = {
  opened: OPEN_MONTH,
  persons: 3,
  minors: 1,
  sex: 'w',
  age_band: '27-34',
  origin: '475',
  arrival_year: 2023,
  residence: 'family',
  municipality: '05566076',
  benefits: ['sgb2', 'child_benefit'],
}

/**
 * Slips of daily work that wait in the open sheets: each submit, warn and hint rule that September can show.
 * R14 comes from a case without contact since April. R21 speaks in January alone, of an age band that stood for
 * twelve months, so no sheet of this year can show it: start with `TODAY=2024-01-15` and open the sheets up to
 * January 2024. R22 speaks once a month before has been changed late: close a case in an earlier month that is open again.
 */
const SLIPS: readonly Slip[] = [
  {
    rule: 'R15',
    unit: CARITAS,
    on: 'carried',
    fits: (row) => row['persons'] === 1 && keysOf(row['benefits'])[0]?.startsWith('asylblg') === true,
    before: (row) => ({ ...row, residence: 'chance', arrival_year: 2016 }),
    slip: (row) => ({ ...row, residence: 'chance', arrival_year: 2016 }),
  },
  { rule: 'R18', unit: CARITAS, on: 'new', slip: (row) => ({ ...row, ...DOUBLE }) },
  { rule: 'R18', unit: CARITAS, on: 'new', slip: (row) => ({ ...row, ...DOUBLE }) },
  { rule: 'R10', unit: CARITAS, on: 'new', slip: (row) => ({ ...row, arrival_year: 2032 }) },
  {
    rule: 'R16',
    unit: CARITAS,
    on: 'new',
    slip: (row) => ({ ...row, origin: '000', residence: 'toleration', arrival_year: 2018 }),
  },
  { rule: 'R20', unit: CARITAS, on: 'new', slip: (row) => ({ ...row, consent: 'no' }) },
  { rule: 'R03', unit: CARITAS, on: 'new', slip: (row) => ({ ...row, german_level: null, housing: null }) },
  { rule: 'R13', unit: CARITAS, on: 'new', slip: (row) => ({ ...row, criteria_met: 2 }) },
  { rule: 'R04', unit: CARITAS, on: 'short', slip: (row) => ({ ...row, phase: '1' }) },
  {
    rule: 'R12',
    unit: CARITAS,
    on: 'short',
    slip: (row) => ({ ...row, topics: ['work', 'german_course', 'housing'] }),
  },
  {
    rule: 'R05',
    unit: CARITAS,
    on: 'carried',
    fits: (row) => Number(row['persons']) > 1,
    slip: (row) => ({ ...row, minors: Number(row['persons']) + 1 }),
  },
  {
    rule: 'R06',
    unit: CARITAS,
    on: 'carried',
    slip: (row) => ({ ...row, opened: addMonths(OPEN_MONTH, 1) }),
  },
  {
    rule: 'R07',
    unit: CARITAS,
    on: 'carried',
    slip: (row) => ({ ...row, status: 'closed', closed: OPEN_MONTH, closing_type: 'regular', phase: '7' }),
  },
  {
    rule: 'R08',
    unit: CARITAS,
    on: 'carried',
    slip: (row) => ({ ...row, contacts: 3, contact_ways: null }),
  },
  {
    rule: 'R09',
    unit: CARITAS,
    on: 'carried',
    fits: (row) => keysOf(row['benefits']).includes('sgb2'),
    slip: (row) => ({ ...row, benefits: [...keysOf(row['benefits']), 'none'] }),
  },
  {
    rule: 'R19',
    unit: CARITAS,
    on: 'carried',
    before: (row) => ({ ...row, phase: '7' }),
    slip: (row) => ({ ...row, phase: '4' }),
  },
  {
    rule: 'R23',
    unit: CARITAS,
    on: 'carried',
    fits: (row) => row['phase'] === '3',
    slip: (row) => ({ ...row, kind: 'short', phase: null, intensity: null }),
  },
  {
    rule: 'R24',
    unit: CARITAS,
    on: 'carried',
    fits: (row) => row['phase'] === '1',
    slip: (row) => ({
      ...row,
      status: 'closed',
      closed: LAST_ACCEPTED,
      closing_type: 'regular',
      closing_reason: 'goals_reached',
      goals_met: 'full',
      final_talk: 'yes',
      phase: '7',
    }),
  },
  {
    rule: 'R25',
    unit: LERNEN,
    on: 'short',
    slip: (row) => ({
      ...row,
      status: 'closed',
      closed: OPEN_MONTH,
      closing_type: 'regular',
      closing_reason: 'short_done',
      contacts: 1,
    }),
  },
  { rule: 'R13', unit: LERNEN, on: 'new', slip: (row) => ({ ...row, criteria_met: 1 }) },
  { rule: 'R03', unit: LERNEN, on: 'new', slip: (row) => ({ ...row, interpreter: null }) },
  {
    rule: 'R07',
    unit: LERNEN,
    on: 'carried',
    slip: (row) => ({ ...row, closed: OPEN_MONTH, closing_type: 'abort' }),
  },
  {
    rule: 'R08',
    unit: LERNEN,
    on: 'carried',
    slip: (row) => ({ ...row, contacts: 2, contact_ways: null }),
  },
]

function isPlace(slip: Slip, file: DemoCase, last: DemoEntry): boolean {
  const { row, month, unit } = last
  if (month !== OPEN_MONTH || unit !== slip.unit || row['status'] !== 'active') return false
  const isNew = file.entries.length === 1
  if (slip.on === 'short') return row['kind'] === 'short' && isNew
  if (row['kind'] !== 'cm' || (slip.on === 'new') !== isNew) return false
  const before = file.entries.at(-2)
  // A case that has lost contact shows R14 and nothing else.
  if (before && (before.row['kind'] !== 'cm' || before.row['contacts'] === 0)) return false
  return slip.fits?.(row) ?? true
}

/** Lets the slips happen in the open month; throws when a slip finds no row that it fits. */
export function letSlipsHappen(files: readonly DemoCase[]): void {
  const used = new Set<DemoCase>()
  for (const slip of SLIPS) {
    const file = files.find((f) => {
      const last = f.entries.at(-1)
      return !used.has(f) && last !== undefined && isPlace(slip, f, last)
    })
    const last = file?.entries.at(-1)
    if (!file || !last) throw new Error(`no row for ${slip.rule}`)
    used.add(file)
    last.row = slip.slip(last.row)
    last.touched = true
    const before = file.entries.at(-2)
    if (slip.before && before?.month === LAST_ACCEPTED) before.row = slip.before(before.row)
  }
}

import { caseNumberFrom } from '#domain/case-number.ts'
import { month as monthOf, type Month, monthsBetween } from '#domain/sheet/month.ts'
import { beginShort, contact, goOnShort } from './brief.ts'
import { beginManaged, close, goOn, rest } from './course.ts'
import type { Row } from './person.ts'
import {
  FIRST_MONTH,
  HANDED_OVER,
  HANDOVER_MONTH,
  MONTHS,
  OPEN_MONTH,
  PLAN,
  UNIT_IDS,
  type UnitId,
} from './plan.ts'
import type { Random } from './random.ts'

/** What a case's row says in one month; `touched` is false for a row that waits as it was carried over. */
export interface DemoEntry {
  readonly month: Month
  readonly unit: UnitId
  row: Row
  touched: boolean
}

/** An invented case with its entries, oldest first. */
export interface DemoCase {
  readonly number: string
  unit: UnitId
  movedIn: Month | null
  readonly entries: DemoEntry[]
}

interface Running {
  readonly file: DemoCase
  row: Row
  known: Row | null
  benefitsLate: number
  dormantSince: Month | null
  lastContact: Month
  /** Loses contact in spring; nothing else happens to it. */
  fading: boolean
}

const FADES_FROM = '2023-04'

const kind = (one: Running): unknown => one.row['kind']
const isActive = (one: Running): boolean => kind(one) === 'cm' && one.row['status'] === 'active'
const isClosed = (one: Running): boolean => one.row['status'] === 'closed'

/** A year of the demo Kreis, month by month, so that its sums are those of the plan. */
export function simulate(random: Random): DemoCase[] {
  const files: DemoCase[] = []
  let running: Running[] = []
  let inactive = 0

  const enter = (one: Running, month: Month, touched = true): void => {
    one.file.entries.push({ month, unit: one.file.unit, row: one.row, touched })
    if (Number(one.row['contacts']) > 0) one.lastContact = month
  }
  const start = (unit: UnitId, month: Month, row: Row, known: Row | null): Running => {
    const file: DemoCase = { number: caseNumberFrom(random.bytes(8)), unit, movedIn: null, entries: [] }
    files.push(file)
    const one: Running = {
      file,
      row,
      known,
      benefitsLate: 0,
      dormantSince: null,
      lastContact: month,
      fading: false,
    }
    return one
  }

  for (const month of MONTHS) {
    const plan = PLAN[month]
    if (!plan) throw new Error(`no plan for ${month}`)
    const open = month === OPEN_MONTH
    if (month === HANDOVER_MONTH) {
      for (const one of random.some(running.filter(isActive), HANDED_OVER)) {
        one.file.unit = 'caritas-rheine'
        one.file.movedIn = month
      }
    }
    const carried = running.filter((one) => isCarried(one, month))
    const begun: Running[] = []
    for (const [i, unit] of UNIT_IDS.entries()) {
      for (let n = 0; n < (plan.begin[i] ?? 0); n += 1) {
        const converted =
          !open && random.chance(0.3)
            ? carried.find((one) => kind(one) === 'short' && one.file.unit === unit && !begun.includes(one))
            : undefined
        const one =
          converted ?? start(unit, month, beginManaged(random, beganBefore(random, month), null), null)
        if (converted) converted.row = beginManaged(random, month, converted.known)
        if (month === FIRST_MONTH)
          one.row = { ...one.row, phase: random.pick(['2', '3', '4', '4', '5', '6']) }
        begun.push(one)
      }
    }
    const goesOn = carried.filter((one) => !begun.includes(one))
    const inactivated = random.some(
      [...goesOn.filter((one) => isActive(one) && !one.fading), ...(month === FIRST_MONTH ? begun : [])],
      plan.inactive - inactive,
    )
    inactive = plan.inactive

    for (const one of goesOn) {
      const touched = !open || one.fading || inactivated.includes(one) || random.chance(0.55)
      if (touched) advance(random, one, month, inactivated.includes(one))
      enter(one, month, touched)
    }
    for (const one of begun) {
      if (inactivated.includes(one)) advance(random, one, month, true)
      enter(one, month)
    }
    const staffed = UNIT_IDS.filter((unit) => unit === 'lernen-foerdern' || month >= HANDOVER_MONTH)
    const shorts = staffed.flatMap((unit) =>
      Array.from({ length: random.int(2, 4) }, () => {
        const { row, known } = beginShort(random, month)
        return start(unit, month, row, known)
      }),
    )
    for (const one of shorts) enter(one, month)
    for (const [i, unit] of UNIT_IDS.entries()) {
      for (let n = 0; n < (plan.contacts[i] ?? 0); n += 1)
        enter(start(unit, month, contact(random), null), month)
    }
    running = [...goesOn, ...begun, ...shorts].filter((one) => !isClosed(one))
    if (month === '2023-03') chooseFading(running)
  }
  return files
}

// Cases of the first sheet began earlier: the sheets begin in September 2022, the work did not.
function beganBefore(random: Random, month: Month): Month {
  return month === FIRST_MONTH ? random.pick(EARLIER) : month
}
const EARLIER = ['2021-10', '2021-12', '2022-02', '2022-04', '2022-05', '2022-07', '2022-09'].map(monthOf)

function isCarried(one: Running, month: Month): boolean {
  if (kind(one) === 'cm') return true
  return kind(one) === 'short' && monthsBetween(one.lastContact, month) <= 2
}

function chooseFading(running: readonly Running[]): void {
  const one = running.find((r) => isActive(r) && r.file.unit === 'caritas-rheine')
  if (one) one.fading = true
}

function advance(random: Random, one: Running, month: Month, leaves: boolean): void {
  if (kind(one) === 'short') {
    one.row = goOnShort(random, one.row, month)
  } else if (leaves) {
    const dormant = random.chance(0.3)
    one.row = dormant ? { ...rest(one.row), status: 'dormant' } : close(random, one.row, month, false)
    one.dormantSince = dormant ? month : null
  } else if (one.dormantSince !== null) {
    const lost = monthsBetween(one.dormantSince, month) >= 4 && random.chance(0.35)
    one.row = lost ? close(random, one.row, month, true) : rest(one.row)
  } else if (one.fading && month >= FADES_FROM) {
    one.row = rest(one.row)
  } else {
    const { row, benefitsLate } = goOn(random, one.row, month, one.benefitsLate)
    one.row = row
    one.benefitsLate = benefitsLate
  }
}

import type { Month } from '../sheet/month.ts'

/** Cases whose entries of a month have followed each other alike. */
export interface Step {
  readonly month: Month
  readonly unit: string
  readonly kind: string | null
  readonly closed: boolean
  /** The entry before: its unit and kind; null where there was none. */
  readonly before: { readonly unit: string; readonly kind: string | null; readonly closed: boolean } | null
  /** Whether both say that the case is closed, but in different months: it came back and ended once more in between. */
  readonly endedAgain: boolean
  readonly cases: number
}

/** Open Case Management (active or dormant) of a unit at the end of a month. */
export interface Stock {
  readonly unit: string
  readonly cases: number
}

/** start + added + converted + returned + takenOver − handedOver − closed = end */
export interface Movement {
  readonly start: number
  /** Cases that begin as Case Management. */
  readonly added: number
  /** Short consultations, and other contacts, that became Case Management. */
  readonly converted: number
  /** Cases taken up again after their end. */
  readonly returned: number
  readonly takenOver: number
  readonly handedOver: number
  readonly closed: number
  readonly end: number
}

/** What a step is in the account of a unit. */
export interface Move {
  readonly unit: string
  readonly what: Exclude<keyof Movement, 'start' | 'end'>
  readonly cases: number
}

const isOpen = (state: { readonly kind: string | null; readonly closed: boolean }): boolean =>
  state.kind === 'cm' && !state.closed

/**
 * What one step adds to and takes from the units; a case that begins and ends within a month does both. A case ends once for
 * each month that it names as its end (`closings.ts`).
 */
export function movesOf({ unit, before, endedAgain, cases, ...now }: Step): readonly Move[] {
  const was = before !== null && isOpen(before)
  const arrival = (of: string): Move => {
    if (before === null) return { unit: of, what: 'added', cases }
    return { unit: of, what: before.kind === 'cm' ? 'returned' : 'converted', cases }
  }
  const moves: Move[] = []
  if (now.kind !== 'cm') return was ? [{ unit: before.unit, what: 'closed', cases }] : []
  // What stays closed does not move.
  if (before?.closed && now.closed && !endedAgain) return []
  if (was && before.unit !== unit)
    moves.push({ unit: before.unit, what: 'handedOver', cases }, { unit, what: 'takenOver', cases })
  if (!was) moves.push(arrival(unit))
  if (now.closed) moves.push({ unit, what: 'closed', cases })
  return moves
}

/** The account of open Case Management of these units over the months of `steps`. */
export function movementOf(
  units: readonly string[],
  stocks: readonly Stock[],
  steps: readonly Step[],
): Movement {
  const known = new Set(units)
  const start = stocks.filter(({ unit }) => known.has(unit)).reduce((sum, { cases }) => sum + cases, 0)
  const account = {
    start,
    added: 0,
    converted: 0,
    returned: 0,
    takenOver: 0,
    handedOver: 0,
    closed: 0,
    end: start,
  }
  for (const { unit, what, cases } of steps.flatMap(movesOf)) {
    if (!known.has(unit)) continue
    account[what] += cases
    account.end += what === 'handedOver' || what === 'closed' ? -cases : cases
  }
  return account
}

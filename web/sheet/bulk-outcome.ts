import type { BulkKind, Barred } from './bulk-plan.ts'
import type { Desk } from './desk.ts'

/** What became of one step on many rows. */
export interface BulkOutcome {
  readonly kind: BulkKind
  /** Cases that it was done for. */
  readonly done: number
  readonly refused: readonly Barred[]
}

const latest = new WeakMap<Desk, BulkOutcome>()

/** Keeps what was refused, so that it can be read again after the dialog is closed. */
export function noteOutcome(desk: Desk, outcome: BulkOutcome): void {
  latest.set(desk, outcome)
}

/** The last step of this sheet that did not take every case; null where there is none. */
export function lastRefused(desk: Desk): BulkOutcome | null {
  const outcome = latest.get(desk)
  return outcome && outcome.refused.length > 0 ? outcome : null
}

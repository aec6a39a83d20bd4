import type { CellValue, RowValues } from '../template/column.ts'

/** Why a unit proposes a correction of an accepted sheet. */
export const CORRECTION_REASONS = ['typo', 'late_information', 'counted_wrong'] as const
export type CorrectionReason = (typeof CORRECTION_REASONS)[number]

/** Why a coordinator does not accept one. */
export const DECLINE_REASONS = ['not_plausible', 'needs_talk'] as const
export type DeclineReason = (typeof DECLINE_REASONS)[number]

/** Most proposals to one sheet, declined ones among them. */
export const MAX_CORRECTIONS = 200

/** A cell as it is and as it is to be. */
export interface CorrectedCell {
  readonly column: string
  readonly before: CellValue
  readonly after: CellValue
}

/** A proposal as `GET /api/sheets/{unit}/{month}/corrections` gives it, in the order in which they were made. */
export interface Correction {
  readonly id: string
  readonly entry: string
  readonly caseNumber: string
  readonly cells: readonly CorrectedCell[]
  readonly reason: CorrectionReason
  /** Null while it waits for the coordinator. */
  readonly declined: DeclineReason | null
  /** The row has changed since: it can no longer be accepted. */
  readonly stale: boolean
  readonly proposedAt: string
}

/** What a proposal changes in a row as it stands now. */
export function correctedCells(values: RowValues, proposed: RowValues): readonly CorrectedCell[] {
  return Object.entries(proposed).map(([column, after]) => ({
    column,
    before: values[column] ?? null,
    after,
  }))
}

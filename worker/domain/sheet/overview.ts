import type { Level } from '../rules/rule.ts'
import type { UnitView } from '../unit.ts'
import type { Month } from './month.ts'
import type { SheetState } from './sheet.ts'

/** One cell of the matrix units × months. */
export interface OverviewCell {
  readonly month: Month
  /** Whether the unit works in the month at all. */
  readonly exists: boolean
  readonly state: SheetState
  readonly vacant: boolean
  readonly nil: boolean
  readonly rows: number
  /** Issues by level; only sheets that can still change are judged, the others have none open. */
  readonly issues: Readonly<Record<Exclude<Level, 'cell'>, number>>
  /** What coordinators ask, by whether the unit has answered. */
  readonly questions: { readonly open: number; readonly answered: number }
  /** Corrections that the unit proposes and nobody has decided. */
  readonly corrections: number
  /** Rows that no longer fit the month before, which was changed after this sheet was submitted. */
  readonly apart: number
  readonly overdue: boolean
}

/** A line of the matrix; one cell per month, in the order of `months`. */
export interface OverviewUnit extends Pick<UnitView, 'id' | 'name' | 'provider' | 'region' | 'fte'> {
  readonly cells: readonly OverviewCell[]
}

/** Most months that the matrix shows at once. */
export const MAX_OVERVIEW_MONTHS = 36

/** The matrix units × months, as `GET /api/sheets/overview` gives it. */
export interface Overview {
  readonly months: readonly Month[]
  /** Date by which each month's sheets are due, `YYYY-MM-DD`. */
  readonly deadlines: readonly string[]
  readonly units: readonly OverviewUnit[]
}

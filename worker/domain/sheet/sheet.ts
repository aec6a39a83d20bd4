import type { CellValue } from '../template/column.ts'
import type { Issue, Previous } from '../rules/rule.ts'
import type { Month } from './month.ts'
import type { Question } from './question.ts'

/** What names a sheet. */
export interface UnitMonth {
  readonly unit: string
  readonly month: Month
}

export type SheetState = 'unopened' | 'open' | 'submitted' | 'accepted' | 'reopened'

/** Months' own figures of a unit, without persons; integers ≥ 0. */
export const FIGURES = [
  'case_conferences',
  'case_reconstructions',
  'network_meetings',
  'group_sessions',
  'group_participants',
  'open_hours',
] as const
export type Figures = Readonly<Partial<Record<(typeof FIGURES)[number], number>>>

/** One row of a sheet as the API gives it. */
export interface EntryView {
  readonly id: string
  readonly caseNumber: string
  readonly revision: number
  readonly values: Readonly<Record<string, CellValue>>
  readonly issues: readonly Issue[]
  /** Columns whose value came from the month before and was not touched or confirmed yet. */
  readonly carried: readonly string[]
  readonly previous: Previous | null
  /** Columns in which it agreed with the month before until that was changed, while this sheet was closed; only where there are some. */
  readonly apart?: readonly string[]
  /** Whether the row was part of a submission once; then it can no longer be removed. */
  readonly submittedBefore: boolean
  /** User id of the person whom the case is assigned to, inside the unit only. */
  readonly assignee: string | null
}

/** A sheet as `GET /api/sheets/{unit}/{month}` gives it. */
export interface SheetView {
  readonly unit: string
  readonly month: Month
  readonly state: SheetState
  /** No staff in this month (unbesetzt). */
  readonly vacant: boolean
  /** Submitted without rows (Nullmeldung). */
  readonly nil: boolean
  /** Highest `seq` of the sheet's changes; 0 when there is none. */
  readonly seq: number
  readonly figures: Figures
  /** Date by which it is to be submitted, `YYYY-MM-DD`. */
  readonly deadline: string
  /** Why a coordinator returned or reopened it, while it is reopened. */
  readonly reason?: string
  readonly entries: readonly EntryView[]
  /** What coordinators ask; gone with the acceptance. */
  readonly questions: readonly Question[]
  /** How many corrections are proposed, declined ones among them; only where the sheet is accepted and there are some. */
  readonly corrections?: number
}

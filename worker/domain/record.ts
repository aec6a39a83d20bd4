import type { HistoryLine } from './history.ts'
import type { Correction } from './sheet/correction.ts'
import type { Question } from './sheet/question.ts'
import type { RowValues } from './template/column.ts'

/** Everything that is kept of a case, for whoever it is about (Art. 15 GDPR): `GET /api/cases/{number}/record`. */
export interface CaseRecord {
  readonly caseNumber: string
  readonly unit: string
  /** Its entries, oldest month first. */
  readonly entries: readonly { readonly unit: string; readonly month: string; readonly values: RowValues }[]
  /** What coordinators ask of its rows in sheets that are not accepted yet. */
  readonly questions: readonly (Question & { readonly month: string })[]
  /** What units propose to correct in its rows of accepted sheets. */
  readonly corrections: readonly (Pick<Correction, 'cells' | 'reason' | 'declined' | 'proposedAt'> & {
    readonly month: string
  })[]
  /** Its changes, oldest first. */
  readonly changes: readonly (HistoryLine & { readonly month: string })[]
}

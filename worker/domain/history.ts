import type { ChangeType, Patch } from './operation.ts'
import type { Month } from './sheet/month.ts'

/** One line of an entry's history. */
export interface HistoryLine {
  readonly id: string
  readonly seq: number
  readonly type: ChangeType
  /** What a change that followed has done to the row as a whole: it went with its case, came back with it, or stayed as it was. */
  readonly row?: 'gone' | 'back' | 'stays'
  /** A colleague's name inside the unit, the unit's name outside of it; `FOLLOWED_BY` where nobody did it. */
  readonly by: string
  readonly at: string
  /** Null once the case was erased. */
  readonly patch: Patch | null
}

/** The history of an entry as `GET /api/entries/{id}/history` gives it, newest first. */
export interface History {
  readonly entry: string
  readonly caseNumber: string
  readonly unit: string
  readonly month: Month
  readonly revision: number
  /** Whether the person may change the entry now. */
  readonly editable: boolean
  readonly changes: readonly HistoryLine[]
}

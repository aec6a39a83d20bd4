import type { Question } from '#domain/sheet/question.ts'
import type { EntryView, Figures, SheetState } from '#domain/sheet/sheet.ts'

/** What has changed in a sheet since a `seq`: rows as they are now, and the ids of rows that are gone. */
export interface SheetChanges {
  readonly seq: number
  readonly entries: readonly EntryView[]
  readonly removed: readonly string[]
  readonly state?: SheetState
  readonly vacant?: boolean
  readonly nil?: boolean
  readonly figures?: Figures
  readonly reason?: string
  readonly questions?: readonly Question[]
  readonly corrections?: number
}

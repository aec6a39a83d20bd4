import type { SheetState } from './sheet.ts'

/** What a coordinator may ask of a sheet, a row or a cell. */
export const QUESTION_CODES = ['check', 'missing', 'double'] as const
export type QuestionCode = (typeof QUESTION_CODES)[number]

/** What the unit may answer. */
export const QUESTION_ANSWERS = ['corrected', 'correct_as_is'] as const
export type QuestionAnswer = (typeof QUESTION_ANSWERS)[number]

/** Most questions to one sheet, answered ones among them. */
export const MAX_QUESTIONS = 200

/** Longest note of a question, in UTF-16 units. */
export const QUESTION_NOTE_LENGTH = 120

/** Where a question is asked: of the sheet, of a row (`entry`), or of a cell (`entry` and `column`). */
export interface QuestionPlace {
  readonly entry: string | null
  readonly column: string | null
}

/** A question as `GET /api/sheets/{unit}/{month}` gives it, in the order in which they were asked. */
export interface Question extends QuestionPlace {
  readonly id: string
  /** Of the row; null where the sheet as a whole is meant. */
  readonly caseNumber: string | null
  readonly code: QuestionCode
  readonly note: string | null
  /** Null as long as nobody has answered. */
  readonly answer: QuestionAnswer | null
  readonly askedAt: string
}

/** Whether there is something to ask: before anything is there, and once all of it is accepted, there is not. */
export function mayBeAsked(state: SheetState): boolean {
  return state === 'open' || state === 'submitted' || state === 'reopened'
}

import type { Code } from './code.ts'
import type { CellValue, ColumnOf, ColumnTypeName } from './column.ts'
import type { Template } from './template.ts'

/** Why a text or value is not canonical for its column. Messages: `text/value-problems.ts`. */
export type ValueProblem =
  | 'unknown_code'
  | 'ambiguous_code'
  | 'proposed_code'
  | 'retired_code'
  | 'phased_out_code'
  | 'not_yet_valid_code'
  | 'not_an_integer'
  | 'out_of_range'
  | 'not_a_month'
  | 'ambiguous_month'
  | 'day_precise'
  | 'not_a_year'
  | 'other_county'
  | 'too_long'
  | 'malformed_text'
  | 'wrong_type'
  | 'read_only'
  | 'unknown_column'

/** Where a value stands: the template of its month, the county, and the codes in phase-out that it may keep. */
export interface ValueContext {
  readonly template: Template
  /** Key of the county, five digits. */
  readonly county: string
  /** Codes in phase-out that the previous month's entry had in this column. */
  readonly kept?: readonly string[]
  /** Language of the person who writes, in which words may be shortened; German when left out. */
  readonly language?: 'de' | 'en'
}

export type Parsed =
  | { readonly ok: true; readonly value: CellValue }
  | {
      readonly ok: false
      readonly problem: ValueProblem
      /** Codes that may be meant: one for `proposed_code`, several for `ambiguous_code`. */
      readonly candidates?: readonly Code[]
      /** The part of a multi-code text that the problem is about, by its offsets; the whole text when left out. */
      readonly piece?: Piece
    }

/** A part of a text, from `start` to before `end`. */
export interface Piece {
  readonly start: number
  readonly end: number
}

/** What a column type can do. `parse` is generous and serves people; `validate` accepts canonical values only. */
export interface ColumnType<T extends ColumnTypeName> {
  /** Reads what a person typed or pasted; blank text is an empty cell. */
  readonly parse: (column: ColumnOf<T>, text: string, context: ValueContext) => Parsed
  /** Null when `value` (never an empty cell) is canonical, else why not. */
  readonly validate: (column: ColumnOf<T>, value: unknown, context: ValueContext) => ValueProblem | null
}

export const accepted = (value: CellValue): Parsed => ({ ok: true, value })
export const rejected = (problem: ValueProblem, candidates?: readonly Code[]): Parsed =>
  candidates ? { ok: false, problem, candidates } : { ok: false, problem }

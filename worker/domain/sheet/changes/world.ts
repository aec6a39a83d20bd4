import type { Operation, OperationCode, OperationResult, Patch } from '../../operation.ts'
import type { Person } from '../../role.ts'
import type { GivenReason } from '../../rules/reason.ts'
import type { Previous } from '../../rules/rule.ts'
import type { RowValues } from '../../template/column.ts'
import type { Template } from '../../template/template.ts'
import type { Month } from '../month.ts'
import type { SheetState } from '../sheet.ts'

/** An entry as it stands. */
export interface Entry {
  readonly id: string
  readonly caseFile: string
  readonly caseNumber: string
  readonly unit: string
  readonly month: Month
  readonly values: RowValues
  readonly carried: readonly string[]
  readonly previous: Previous | null
  readonly reasons: readonly GivenReason[]
  /** 0 while it exists in memory alone. */
  readonly revision: number
  readonly submittedBefore: boolean
  readonly removed: boolean
  /** Removed with the end of its case in an earlier month, and not by a person. */
  readonly goneWithCase?: boolean
  /** Columns in which it agreed with the month before until that was changed, while its own sheet was closed. */
  readonly apart: readonly string[]
}

/** A case with its entries, oldest month first, without removed ones. */
export interface CaseFile {
  readonly id: string
  readonly number: string
  readonly unit: string
  /** First month of `unit` as owner; null when it always was. */
  readonly unitSince: Month | null
  readonly erased: boolean
  readonly entries: readonly Entry[]
}

/** A line of the change log. */
export interface Logged {
  readonly id: string
  readonly entry: string
  readonly type: string
  readonly revision: number
  readonly patch: Patch
  readonly user: string
  /** How the author is called inside the unit. */
  readonly by: string
  readonly at: string
  /** Whether nobody wrote it: the row followed one of an earlier month. */
  readonly followed: boolean
}

/** What holds for the whole deployment. */
export interface Rulebook {
  /** Key of the county, five digits. */
  readonly county: string
  readonly words: ReadonlySet<string>
  readonly templateOf: (month: Month) => Template
}

/** What operations are judged against. Judging one changes it, so that the next one sees its effect. */
export interface World {
  readonly person: Person
  readonly month: Month
  readonly at: string
  readonly rules: Rulebook
  readonly newId: () => string
  readonly newNumber: () => string
  readonly entries: Map<string, Entry>
  /** Entry ids that stand for something erased: nothing is there, and nothing can be put there. */
  readonly taken: Set<string>
  /** Cases that operations name, by number. */
  readonly cases: Map<string, CaseFile>
  /** States by `sheetKey`; a sheet that is missing was never opened. */
  readonly sheets: Map<string, SheetState>
  /** Changes of an entry that an operation may not have seen, oldest first. */
  readonly log: Map<string, Logged[]>
  /** Changes that operations want to take back, by id. */
  readonly named: Map<string, Logged>
}

export const sheetKey = (unit: string, month: string): string => `${unit} ${month}`

/** What an applied operation writes. */
export interface Write {
  readonly operation: string
  readonly type: Operation['type']
  /** The entry as the operation leaves it. */
  readonly entry: Entry
  readonly patch: Patch
  /** A case that did not exist before. */
  readonly newCase?: { readonly splitFrom: string | null }
  /** Whether the case's end may have changed. */
  readonly mayEnd: boolean
  /**
   * A second line of the log, where one operation brings a row back and fills it: that a row is back and what it then holds are
   * told apart. `entry` has the revision of the later line.
   */
  readonly beside?: {
    readonly place: 'before' | 'after'
    readonly type: 'restore' | 'set'
    readonly patch: Patch
  }
}

/** The answer to an operation, and what it writes when it changes something. */
export interface Judged {
  readonly result: OperationResult
  readonly write: Write | null
  /** The change of another row that belongs to it and is written with it: what a split leaves to the old case. */
  readonly departed?: Departure
}

/** The change of the old case's row that belongs to a split: an operation of its own, under an id that nobody can have taken. */
export interface Departure {
  readonly operation: Extract<Operation, { type: 'set' }>
  readonly judged: Judged
}

/** A refusal of a whole operation; it tells nothing but the code. */
export function refused(id: string, entry: string | null, code: OperationCode): Judged {
  return { result: { id, outcome: 'refused', entry, issues: [], code }, write: null }
}

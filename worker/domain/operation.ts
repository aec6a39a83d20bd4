import type { CellValue } from './template/column.ts'
import type { Issue } from './rules/rule.ts'
import type { Month } from './sheet/month.ts'

/** Values as they come from outside: judged per cell, never trusted. */
export type RawValues = Readonly<Record<string, unknown>>

interface Base {
  /** 1–64 of `[A-Za-z0-9_-]`, made by the client, unique for ever. */
  readonly id: string
  /** Own earlier operations that count as seen by the editor. */
  readonly after?: readonly string[]
}

/** One gesture on one row; `base` is the revision of the entry that the editor saw. */
export type Operation =
  | (Base & {
      readonly type: 'set'
      readonly entry: string
      readonly base: number
      readonly values: RawValues
    })
  | (Base & {
      readonly type: 'create'
      readonly unit: string
      readonly month: Month
      readonly values: RawValues
      /** Made by the client, so that an offline row can be edited before it is acknowledged. */
      readonly entry?: string
      /** Case number of a case that comes back (re-entry) or is taken up again. */
      readonly case?: string
      /** Entry whose case this new case is split from. */
      readonly split?: string
    })
  | (Base & { readonly type: 'remove'; readonly entry: string; readonly base: number })
  | (Base & { readonly type: 'confirm'; readonly entry: string; readonly base: number })
  | (Base & {
      readonly type: 'restore'
      readonly entry: string
      readonly base: number
      readonly change: string
    })
  | (Base & { readonly type: 'handover'; readonly case: string; readonly unit: string; readonly from: Month })

/** Why an operation was refused as a whole. Messages: `text/operation-codes.ts`. */
export type OperationCode =
  | 'cells_refused'
  | 'entry_not_found'
  | 'case_not_found'
  | 'unit_not_found'
  | 'change_not_found'
  | 'operation_id_reused'
  | 'entry_id_taken'
  | 'sheet_not_open'
  | 'entry_removed'
  | 'entry_submitted_before'
  | 'case_already_in_month'
  | 'split_too_many'
  | 'month_in_future'
  | 'same_unit'
  | 'person_not_in_unit'
  | 'not_allowed'
  | 'busy'

/** A column on which two people disagree: what stands there now, by whom (a user's or unit's name) and since when (ISO instant). */
export interface ConflictingValue {
  readonly value: CellValue
  readonly by: string
  readonly at: string
}

/** Answer to one operation; the replay of its id gives the identical answer. */
export interface OperationResult {
  readonly id: string
  readonly outcome: 'applied' | 'conflict' | 'refused'
  readonly entry: string | null
  /** Present when applied or in conflict. */
  readonly revision?: number
  /** All issues of the row; for a refusal of cells, the issues of the refused cells. */
  readonly issues: readonly Issue[]
  /** The row's values after a restore, a confirmation or a creation, where they are more than what was sent. */
  readonly values?: Readonly<Record<string, CellValue>>
  /** Values in conflict, by column. */
  readonly current?: Readonly<Record<string, ConflictingValue>>
  readonly code?: OperationCode
  /** Case number of a row that was created. */
  readonly caseNumber?: string
}

/** Before and after of the cells that an operation changed; `unit` stands here too when a case is handed over. */
export type Patch = Readonly<Record<string, { readonly before: CellValue; readonly after: CellValue }>>

/** Kinds of row in the change log: the operations, carry-over when a sheet is opened, and what follows from an earlier month. */
export type ChangeType = Operation['type'] | 'open' | 'follow'

/** Author of what follows from an earlier month: no person (`text/sheet-labels.ts` has it in the languages). */
export const FOLLOWED_BY = 'übernommen'

/** Most operations that one request may hold. */
export const MAX_OPERATIONS = 1000

/** Form of operation ids and of entry ids made by clients. */
export const OPERATION_ID = /^[A-Za-z0-9_-]{1,64}$/

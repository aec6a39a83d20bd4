import type { RowValues } from '../template/column.ts'
import type { Template } from '../template/template.ts'
import type { Kind } from '../template/column.ts'
import type { Month } from '../sheet/month.ts'

/** `cell`: never stored. `submit`: blocks submission. `warn`: submission asks for a reason. `hint`: can be dismissed. */
export type Level = 'cell' | 'submit' | 'warn' | 'hint'

export const RULES = {
  R01: 'cell',
  R02: 'cell',
  R03: 'submit',
  R04: 'submit',
  R05: 'submit',
  R06: 'submit',
  R07: 'submit',
  R08: 'submit',
  R09: 'submit',
  R10: 'submit',
  R11: 'cell',
  R12: 'hint',
  R13: 'hint',
  R14: 'warn',
  R15: 'warn',
  R16: 'warn',
  R18: 'hint',
  R19: 'hint',
  R20: 'submit',
  R21: 'hint',
  R22: 'submit',
  R23: 'submit',
  R24: 'submit',
  R25: 'hint',
} as const satisfies Record<string, Level>

export type RuleId = keyof typeof RULES

/** What a rule says of a row. `detail` picks among the messages of a rule that says several things. */
export interface Issue {
  readonly rule: RuleId
  readonly level: Level
  readonly columns: readonly string[]
  readonly detail?: string
  /** Coded reason given for a warning, or `dismissed` for a hint; gone when the columns' values change. */
  readonly reason?: string
}

/** What earlier months tell of a case; stored with the entry, so that no rule reads back months. */
export interface Previous {
  /** Month of the case's latest earlier entry. */
  readonly month: Month
  readonly kind: Kind | null
  readonly status: string | null
  readonly phase: string | null
  readonly residence: string | null
  readonly ageBand: string | null
  /** First month of the unbroken run with this age band. */
  readonly ageBandSince: Month | null
  /** Consecutive months up to `month` as active `cm` with `contacts` = 0 and no `network_contacts`. */
  readonly quietMonths: number
  /** Last month with `contacts` > 0. */
  readonly lastContact: Month | null
  /** Month in which the case had ended, where the earlier entry says that it has. */
  readonly closed?: string
  /** Whether the earlier entry is the one in which a short consultation became Case Management. */
  readonly converted?: true
  /** Contacts of a short consultation in all its months up to `month`. */
  readonly talks?: number
  /** Codes in phase-out that the earlier entry had, by column; they may stay. */
  readonly phasedOut?: Readonly<Record<string, readonly string[]>>
  /** Codes that were carried no longer because they are retired, by column; the empty cell names them. */
  readonly lapsed?: Readonly<Record<string, readonly string[]>>
}

/** Where a row stands when it is judged. */
export interface RowContext {
  readonly row: RowValues
  readonly month: Month
  readonly county: string
  readonly previous: Previous | null
  readonly template: Template
}

/** A judgement of one row; pure. */
export type RowRule = (context: RowContext) => readonly Issue[]

/** A judgement over all rows of a sheet, for the browser and for submission; keys are entry ids. */
export type SheetRule = (
  rows: readonly SheetRow[],
  template: Template,
) => ReadonlyMap<string, readonly Issue[]>

export interface SheetRow {
  readonly id: string
  readonly row: RowValues
  readonly previous: Previous | null
}

/** An issue of a rule with that rule's level. */
export function issue(rule: RuleId, columns: readonly string[], detail?: string): Issue {
  return { rule, level: RULES[rule], columns, ...(detail === undefined ? {} : { detail }) }
}

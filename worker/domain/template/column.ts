/** What a cell holds: a key, an integer, a set of keys in list order, a checked text, or nothing. */
export type CellValue = string | number | readonly string[] | null

/** Cell values of one row by column key; a missing key is an empty cell. */
export type RowValues = Readonly<Record<string, CellValue>>

export type Kind = 'cm' | 'short' | 'contact'

/** Bands of the sheet's header and sections of its form, in this order. */
export const GROUPS = {
  case: { de: 'Fall', en: 'Case' },
  person: { de: 'Person', en: 'Person' },
  situation: { de: 'Lage', en: 'Situation' },
  process: { de: 'Prozess', en: 'Process' },
  month: { de: 'Monat', en: 'Month' },
  closing: { de: 'Ende', en: 'Closing' },
  note: { de: 'Bemerkung', en: 'Note' },
} as const
export type GroupKey = keyof typeof GROUPS

/** How far a column's values identify a person, and so how they may leave the house. */
export type Disclosure = 'pseudonym' | 'quasi' | 'sensitive' | 'time' | 'activity' | 'text' | 'internal'

/**
 * A rule that a column carries: it is filled only, or exactly, when another column holds one of `codes` (a number above 0
 * where `codes` is missing), or its number is at most the other one's. Judged in `rules/attached.ts`.
 */
export type ColumnRule = {
  readonly level: 'submit' | 'warn' | 'hint'
  /** Key of the other column. */
  readonly column: string
} & (
  | { readonly demand: 'only_when' | 'exactly_when'; readonly codes?: readonly string[] }
  | { readonly demand: 'at_most' }
)

export interface ColumnBase {
  readonly key: string
  readonly de: string
  readonly en: string
  readonly group: GroupKey
  /** Kinds of case that must fill it (R03). */
  readonly required: readonly Kind[]
  /** Filled exactly under a condition that R07 or R08 judges. */
  readonly condition?: 'contacts' | 'closed' | 'closed_consulted' | 'closed_cm'
  /** Takes last month's value when a sheet is opened. */
  readonly carry: boolean
  readonly disclosure: readonly Disclosure[]
  readonly hint?: { readonly de: string; readonly en: string }
  /** Rules that a deployment has given a column of its own. */
  readonly rules?: readonly ColumnRule[]
}

/** What belongs to a column's type; a new type is one line here, one file in `types/`, one line in its registry. */
export type ColumnKind =
  | { readonly type: 'case_number' }
  | { readonly type: 'unit' }
  | { readonly type: 'sheet_month' }
  | { readonly type: 'code'; readonly list: string }
  | { readonly type: 'codes'; readonly list: string }
  | { readonly type: 'country'; readonly list: string }
  | { readonly type: 'municipality'; readonly list: string }
  | { readonly type: 'integer'; readonly min: number; readonly max: number }
  | { readonly type: 'month' }
  | { readonly type: 'year' }
  | { readonly type: 'text'; readonly maxLength: number }

export type Column = ColumnBase & ColumnKind
export type ColumnTypeName = ColumnKind['type']
export type ColumnOf<T extends ColumnTypeName> = ColumnBase & Extract<ColumnKind, { type: T }>

const SERVER: ReadonlySet<ColumnTypeName> = new Set(['case_number', 'unit', 'sheet_month'])

/** Whether the server alone fills the column (case number, unit, month). */
export function isServerColumn(column: Column): boolean {
  return SERVER.has(column.type)
}

/** Whether a value is an empty cell. */
export function isEmpty(value: CellValue | undefined): value is null | undefined {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0)
}

/** Whether two cells hold the same; sets of keys are compared in order, which is canonical. */
export function sameValue(a: CellValue | undefined, b: CellValue | undefined): boolean {
  if (isEmpty(a) || isEmpty(b)) return isEmpty(a) && isEmpty(b)
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((key, i) => key === b[i])
  return a === b
}

/** The keys of a multi-code cell; empty for every other value. */
export function keysOf(value: CellValue | undefined): readonly string[] {
  return typeof value === 'object' && value !== null ? value : []
}

import { addMonths, type Month, monthsBetween } from './sheet/month.ts'

/** How a person has arranged the columns of the sheet; widths in rem. Names of columns and numbers, nothing of the rows. */
export interface LayoutPreference {
  readonly hidden?: readonly string[] | undefined
  readonly order?: readonly string[] | undefined
  readonly widths?: Readonly<Record<string, number>> | undefined
  /** Column groups that are folded to their first column. */
  readonly folded?: readonly string[] | undefined
  /** How many of the first columns stay in sight. */
  readonly frozen?: number | undefined
}

/** A row to begin with, for consultations that come again and again: codes and numbers only, never a text. */
export interface RowTemplate {
  readonly name: string
  readonly values: Readonly<Record<string, string | number | readonly string[]>>
}

/** Most row templates of a person, and the longest name of one, in characters. */
export const MAX_ROW_TEMPLATES = 20
export const ROW_TEMPLATE_NAME = 40

/** What a person has set for the grid; remembered on the server, so that it is the same on every device. */
export interface GridPreference {
  readonly layout?: LayoutPreference | undefined
  /** Enter edits the cell instead of moving down. */
  readonly enterEdits?: boolean | undefined
  readonly templates?: readonly RowTemplate[] | undefined
}

export interface Preferences {
  readonly grid?: GridPreference
  /** Saved views of the consolidated rows. */
  readonly views?: readonly SavedView[]
}

/** Most columns that a layout may name; templates have fewer. */
export const MAX_LAYOUT_COLUMNS = 100

/** Months of a saved view: so many, up to the current month, to the one before, or to a month that stays. */
export interface ViewMonths {
  readonly span: number
  readonly end: 'current' | 'last' | Month
}

/** What a coordinator looks at again and again among the consolidated rows: months, filters, order, groups, columns. */
export interface SavedView {
  readonly name: string
  readonly months: ViewMonths
  readonly filters: Readonly<
    Record<
      string,
      {
        readonly values?: readonly (string | null)[] | undefined
        readonly text?: string | undefined
      }
    >
  >
  readonly sort: readonly { readonly column: string; readonly descending: boolean }[]
  /** Column by which rows are grouped. */
  readonly group?: string | undefined
  readonly layout?: LayoutPreference | undefined
}

/** Most saved views of a person, the longest name of one, the longest period in months and the longest value of a filter. */
export const MAX_VIEWS = 20
export const VIEW_NAME = 40
export const MAX_VIEW_MONTHS = 120
export const FILTER_LENGTH = 120
/** Most values that a filter of a saved view names. */
export const MAX_FILTER_VALUES = 300

/** The months that a saved view shows now. */
export function monthsOf(
  { span, end }: ViewMonths,
  current: Month,
): { readonly from: Month; readonly to: Month } {
  const to = end === 'current' ? current : end === 'last' ? addMonths(current, -1) : end
  return { from: addMonths(to, 1 - span), to }
}

/** Months as a saved view keeps them: those that end now move on with the time where `moving`. */
export function viewMonths(from: Month, to: Month, current: Month, moving: boolean): ViewMonths {
  const span = monthsBetween(from, to) + 1
  if (!moving) return { span, end: to }
  return { span, end: to === current ? 'current' : to === addMonths(current, -1) ? 'last' : to }
}

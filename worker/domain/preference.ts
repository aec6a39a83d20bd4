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
}

/** Most columns that a layout may name; templates have fewer. */
export const MAX_LAYOUT_COLUMNS = 100

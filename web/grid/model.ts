import type { Present } from '#domain/live.ts'
import type { ConflictingValue } from '#domain/operation.ts'
import type { Issue, Previous } from '#domain/rules/rule.ts'
import type { Month } from '#domain/sheet/month.ts'
import type { Question } from '#domain/sheet/question.ts'
import type { CellValue, GroupKey, RowValues } from '#domain/template/column.ts'
import type { Template } from '#domain/template/template.ts'
import type { Language } from '../text/catalogue.ts'
import type { Drafts } from './drafts.ts'
import type { GridQuery } from './query.ts'

/**
 * Where a row stands on its way to the server: `waiting` for its answer, in `conflict`
 * with somebody else's value, or `refused` as a whole (`notice` says why).
 */
export type RowState = 'saved' | 'waiting' | 'conflict' | 'refused'

/**
 * One row as the grid shows it. Rows are never mutated: a new object tells that the row
 * changed, the same object that it did not; the grid draws nothing else again.
 */
export interface GridRow {
  /** Id of the entry; rows made in the grid keep the id that `grid-edit` gave them. */
  readonly id: string
  /** Null until the server has given a number. */
  readonly caseNumber: string | null
  /** Canonical values by column key; `unit` and `month` stand here too where they are shown. */
  readonly values: RowValues
  readonly issues: readonly Issue[]
  readonly carried: readonly string[]
  /** Revision of the row as it is shown here; what others wrote after it was not seen. */
  readonly revision?: number
  readonly previous: Previous | null
  /** `saved` when left out. */
  readonly state?: RowState
  /** Values of others by column, while the row is in conflict. */
  readonly conflicts?: Readonly<Record<string, ConflictingValue>>
  /** A sentence on the whole row, told at its header. */
  readonly notice?: string
  /** What coordinators ask of the row, by column; of the whole row under `case_number`. */
  readonly questions?: Readonly<Record<string, readonly Question[]>>
  /** Whether the row may be removed; it may when left out. */
  readonly removable?: boolean
  /** The case is assigned to the person who looks. */
  readonly mine?: boolean
  /** The person has changed the row since the page was opened. */
  readonly edited?: boolean
}

/** How a person has arranged the columns; widths in rem. Keys that the template does not have are ignored. */
export interface GridLayout {
  readonly hidden?: readonly string[]
  readonly order?: readonly string[]
  readonly widths?: Readonly<Record<string, number>>
  /** Column groups that are folded to their first column. */
  readonly folded?: readonly GroupKey[]
  /** How many of the first columns stay in sight while the others scroll; the case number always does. */
  readonly frozen?: number
}

/** What the grid shows. Assign a new object for a new sheet; `replaceRows` is cheaper for single rows. */
export interface GridModel {
  /** Accessible name of the grid: unit and month. */
  readonly label: string
  readonly template: Template
  /** Key of the county, five digits. */
  readonly county: string
  readonly language: Language
  readonly rows: readonly GridRow[]
  readonly editable: boolean
  /** Enter edits the active cell instead of moving down. */
  readonly enterEdits?: boolean
  /** Where refused texts are kept, so that they outlive the element; in memory alone. */
  readonly drafts?: Drafts
  /** The person's own labels by case number, shown beside it and nowhere else: never copied, found, exported or printed. */
  readonly labels?: ReadonlyMap<string, string>
  /** Words that the deployment's coordinators added to the vocabulary of notes. */
  readonly words?: ReadonlySet<string>
  readonly layout?: GridLayout
  /** Address of what there is to know of a column; none is told when left out. */
  readonly about?: (column: string, month: Month) => string
  /** What "reset" goes back to; the template's own order when left out. */
  readonly firstLayout?: GridLayout
}

/** A place in the grid that outlives sorting and reloading. */
export interface CellPlace {
  readonly row: string
  readonly column: string
}

/** Values that one gesture gives to one row; only judged, canonical values ever stand here. */
export interface GridEdit {
  readonly row: string
  /** The row does not exist yet: create it, with this id as the entry's id. */
  readonly create: boolean
  readonly values: Readonly<Record<string, CellValue>>
  /** Revision of the row that the person saw when they began to write; the present one when left out. */
  readonly seen?: number
}

/** What the page may ask of `<kim-grid>`. */
export interface GridElement extends HTMLElement {
  model: GridModel | null
  /** Resolves when what was asked is drawn. */
  readonly updateComplete: Promise<boolean>
  /** Replaces rows of the model by their ids and appends those it does not have yet. */
  replaceRows(rows: readonly GridRow[]): void
  /** Moves the focus to a cell, shows its column if it is hidden or folded, and scrolls there; false when there is no such cell. */
  focusCell(row: string, column: string): boolean
  /** Whether a row is among those that are shown, and a column of it, where one is named. */
  shows(row: string, column?: string): boolean
  /** Selects the rectangle around these rows and columns, as far as they are shown, and scrolls there. */
  selectArea(rows: readonly string[], columns: readonly string[]): void
  /** Moves the focus to the active cell. */
  focusGrid(): void
  readonly activeCell: CellPlace | null
  /** Others who are at cells of the sheet. */
  people: readonly Present[]
  /** Which rows are shown and in which order; told by `grid-query` when the person changes it. */
  query: GridQuery
  /** The rows that are shown now, in their order, without the empty one. */
  readonly shownRows: readonly GridRow[]
  /** Ids of the rows that the selection touches, top to bottom. */
  readonly selectedRows: readonly string[]
  /** Cells whose typed text was refused and waits in memory for its correction. */
  readonly drafts: number
  /** Forgets all refused texts; their cells show the stored values again. */
  dropDrafts(): void
}

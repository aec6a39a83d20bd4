import { isEmpty } from '#domain/template/column.ts'
import { columnModel, type ColumnModel, type GridColumn } from './columns.ts'
import { type Cut, isAsCut } from './cut.ts'
import { Drafts } from './drafts.ts'
import { type Format, formatter } from './format.ts'
import type * as Judging from './judging.ts'
import type { GridLayout, GridModel, GridRow } from './model.ts'
import { openColumns } from './notes.ts'
import { arrange, EVERYTHING, type GridQuery, type QueryContext } from './query.ts'
import { Recent } from './recent.ts'
import type * as Sayings from './sayings.ts'
import { Rows } from './rows.ts'
import { type Cell, clampSelection, type Extent, type Selection, selectCell } from './selection.ts'

/** What the grid knows, without any DOM: rows, columns, drafts and selection of one sheet. */
export class GridState {
  model: GridModel | null = null
  columns: ColumnModel = { columns: [], frozen: 1, bands: [], starts: [0], total: 0, indexOf: () => -1 }
  format: Format = () => ''
  selection: Selection = selectCell({ row: 0, column: 0 })
  layout: GridLayout = {}
  query: GridQuery = EVERYTHING
  /** Others at work in the sheet, by `row/column`. */
  people: ReadonlyMap<string, readonly string[]> = new Map()
  /** The judges with their vocabulary; null until they are loaded, which the first paint does not wait for. */
  judging: typeof Judging | null = null
  /** What is said of issues and refused texts; null until it is loaded, as the judges are. */
  sayings: typeof Sayings | null = null
  /** Cells that the next paste moves. */
  cut: Cut | null = null
  readonly #drafts = new Drafts()
  readonly recent = new Recent()
  readonly rows: Rows

  constructor(newId: () => string) {
    this.rows = new Rows(newId)
  }

  /** Refused texts: the page's, which outlive the grid, else its own. */
  get drafts(): Drafts {
    return this.model?.drafts ?? this.#drafts
  }

  /** Takes a model; tells whether columns have to be laid out again. */
  take(model: GridModel): boolean {
    const before = this.model
    const keep = this.place(this.selection.active)
    this.model = model
    this.rows.set(model.rows, model.editable)
    // A sheet that could only be read for a while drops the rows that were made in it, but not what was typed into them.
    if (model.editable && !before?.editable)
      this.rows.adopt([...this.drafts.rows(), ...this.drafts.waiting.rows()])
    if (before && model.editable) this.drafts.keep((row) => this.rows.has(row))
    const relaid =
      !before ||
      before.template !== model.template ||
      before.language !== model.language ||
      before.layout !== model.layout ||
      before.editable !== model.editable ||
      (before.labels === undefined) !== (model.labels === undefined)
    if (relaid) {
      this.format = formatter(model.template, model.language)
      this.arrange(model.layout ?? this.layout)
    }
    this.#follow(keep)
    return relaid
  }

  /** Lays the columns out anew; the active cell stays on its column where that is still shown. */
  arrange(layout: GridLayout): void {
    if (!this.model) return
    const key = this.columns.columns[this.selection.active.column]?.key
    this.layout = layout
    const { template, language, editable, labels } = this.model
    this.columns = columnModel(template, layout, language, editable, labels !== undefined)
    const column = key === undefined ? -1 : this.columns.indexOf(key)
    if (column >= 0 && column !== this.selection.active.column)
      this.selection = selectCell({ row: this.selection.active.row, column })
    this.selection = clampSelection(this.selection, this.extent)
  }

  /**
   * Shows the rows that a query asks for, as they are now; asking again puts edited rows where they belong. The selection
   * stays at its place in the view, as in spreadsheets: who sorts wants to see what came to the top.
   */
  ask(query: GridQuery): void {
    this.query = query
    this.rows.show(this.model ? arrange(this.rows.all, query, this.queryContext(this.model)) : null)
    this.selection = clampSelection(this.selection, this.extent)
  }

  /** What queries need to know of the rows. */
  queryContext({ template }: GridModel): QueryContext {
    return {
      template,
      format: this.format,
      isMarked: (row, mark) => {
        switch (mark) {
          case 'open':
            return openColumns(row, this.drafts.columnsOf(row.id)).size > 0
          case 'mine':
            return row.mine === true
          case 'changed':
            return row.carried.length === 0
          case 'edited':
            return row.edited === true
        }
      },
    }
  }

  /** Takes single rows. */
  replace(rows: readonly GridRow[]): void {
    const keep = this.place(this.selection.active)
    this.rows.replace(rows)
    this.#follow(keep)
  }

  /** Whether a cut has ended because one of its cells is another than it was; it then marks nothing any more. */
  endCutIfChanged(): boolean {
    if (!this.cut || this.cut.cells.every((cell) => isAsCut(this, cell))) return false
    this.cut = null
    return true
  }

  /** Drops a row that was made here and never created. */
  dropRow(id: string): void {
    for (const column of this.drafts.columnsOf(id)) this.drafts.delete(id, column)
    this.rows.forget(id)
    this.selection = clampSelection(this.selection, this.extent)
  }

  get extent(): Extent {
    return { rows: this.rows.count, columns: this.columns.columns.length }
  }

  /** Row and column of a cell, undefined outside the view. */
  place(cell: Cell): { row: GridRow; column: GridColumn } | undefined {
    const row = this.rows.at(cell.row)
    const column = this.columns.columns[cell.column]
    return row && column ? { row, column } : undefined
  }

  /** Names of others who are at a cell. */
  peopleAt(row: GridRow, column: GridColumn): readonly string[] {
    return this.people.size === 0 ? [] : (this.people.get(`${row.id}/${column.key}`) ?? [])
  }

  /** What a cell shows: the text that waits in it or was refused, else its value. */
  textAt(row: GridRow, column: GridColumn): string {
    return this.typedAt(row.id, column.key) ?? this.format(row, column.column)
  }

  /** The text of a cell that is no value of it, or not yet: it waits for its judge, or was refused. */
  typedAt(row: string, column: string): string | undefined {
    return this.drafts.waiting.textAt(row, column) ?? this.drafts.get(row, column)?.text
  }

  readonly isFilled = (row: number, column: number): boolean => {
    const at = this.place({ row, column })
    if (!at) return false
    if (at.column.column.type === 'case_number') return at.row.caseNumber !== null
    const typed = this.typedAt(at.row.id, at.column.key)
    return typed === undefined ? !isEmpty(at.row.values[at.column.key]) : typed !== ''
  }

  // Rows may have been removed or put in order meanwhile: the focus stays with its row.
  #follow(keep: { row: GridRow; column: GridColumn } | undefined): void {
    if (keep && this.rows.at(this.selection.active.row)?.id !== keep.row.id) {
      const row = this.rows.indexOf(keep.row.id)
      if (row >= 0) this.selection = selectCell({ row, column: this.selection.active.column })
    }
    this.selection = clampSelection(this.selection, this.extent)
  }
}

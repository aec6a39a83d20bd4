import type { RowValues } from '#domain/template/column.ts'
import type { GridRow } from './model.ts'

const empty = (id: string, values: RowValues = {}): GridRow => ({
  id,
  caseNumber: null,
  values,
  issues: [],
  carried: [],
  previous: null,
})

/**
 * The rows of the view: those of the model, then rows made here that the model does not have yet (their
 * creation is under way, or all that was typed into them was refused), then the empty one to type into.
 */
export class Rows {
  #model: GridRow[] = []
  #made: GridRow[] = []
  #blank: GridRow | null = null
  #places: Map<string, number> | null = null
  readonly #newId: () => string

  constructor(newId: () => string) {
    this.#newId = newId
  }

  /** Takes the rows of a model; `editable` adds the empty row. */
  set(rows: readonly GridRow[], editable: boolean): void {
    this.#model = [...rows]
    this.#places = null
    this.#settle()
    this.#blank = editable ? (this.#blank ?? empty(this.#newId())) : null
    if (!editable) this.#made = []
  }

  /** Replaces rows by their ids and appends unknown ones. */
  replace(rows: readonly GridRow[]): void {
    for (const row of rows) {
      const at = this.#modelPlaces().get(row.id)
      if (at === undefined) {
        this.#places?.set(row.id, this.#model.length)
        this.#model.push(row)
      } else this.#model[at] = row
    }
    this.#settle()
  }

  /** Rows of the view, the empty one included. */
  get count(): number {
    return this.filled + (this.#blank ? 1 : 0)
  }

  /** Rows without the empty one. */
  get filled(): number {
    return this.#model.length + this.#made.length
  }

  at(index: number): GridRow | undefined {
    const own = this.#model[index]
    if (own) return own
    const made = index - this.#model.length
    return this.#made[made] ?? (made === this.#made.length ? (this.#blank ?? undefined) : undefined)
  }

  /** Place of a row in the view; -1 when it is not shown. */
  indexOf(id: string): number {
    const own = this.#modelPlaces().get(id)
    if (own !== undefined) return own
    const made = this.#made.findIndex((row) => row.id === id)
    if (made >= 0) return this.#model.length + made
    return this.#blank?.id === id ? this.filled : -1
  }

  isBlank(row: GridRow): boolean {
    return row === this.#blank
  }

  /** Whether the model does not have the row yet. */
  isNew(id: string): boolean {
    return !this.#modelPlaces().has(id)
  }

  /** Whether the row was made here and nobody has been asked to create it yet. */
  needsCreation(id: string): boolean {
    return this.isNew(id) && !this.#made.some((row) => row.id === id && row.state === 'waiting')
  }

  /** Turns the empty row into a made one, with a new empty row below it; undefined where rows cannot be added. */
  make(): GridRow | undefined {
    const row = this.#blank
    if (!row) return undefined
    this.#made.push(row)
    this.#blank = empty(this.#newId())
    return row
  }

  /** Shows values in a made row until the model brings the row itself. */
  fill(id: string, values: RowValues): void {
    const at = this.#made.findIndex((row) => row.id === id)
    const row = this.#made[at]
    if (row) this.#made[at] = { ...row, values: { ...row.values, ...values }, state: 'waiting' }
  }

  /** Drops a made row in which nothing is left. */
  forget(id: string): void {
    this.#made = this.#made.filter((row) => row.id !== id)
  }

  /** Made rows that were never given a value. */
  emptyMade(): readonly string[] {
    return this.#made.filter((row) => row.state !== 'waiting').map((row) => row.id)
  }

  #modelPlaces(): Map<string, number> {
    this.#places ??= new Map(this.#model.map((row, at) => [row.id, at]))
    return this.#places
  }

  #settle(): void {
    if (this.#made.length > 0) this.#made = this.#made.filter((row) => this.isNew(row.id))
    if (this.#blank && !this.isNew(this.#blank.id)) this.#blank = empty(this.#newId())
  }
}

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
 * The rows of the view: those of the model that its order shows, then rows made here that the model does not have yet
 * (their creation is under way, or all that was typed into them was refused), then the empty one to type into.
 */
export class Rows {
  #model: GridRow[] = []
  #made: GridRow[] = []
  #blank: GridRow | null = null
  /** Place in the model by id. */
  #places: Map<string, number> | null = null
  /** Places in the model in the order of the view; null when all are shown as they stand. */
  #order: number[] | null = null
  /** Place in the view by place in the model; -1 for rows that are not shown. */
  #shownAt: Int32Array | null = null
  readonly #newId: () => string

  constructor(newId: () => string) {
    this.#newId = newId
  }

  /** All rows of the model, shown or not, in the order of the sheet. */
  get all(): readonly GridRow[] {
    return this.#model
  }

  /** The rows of the model that are shown, in the order of the view. */
  get shown(): readonly GridRow[] {
    return this.#order?.flatMap((at) => this.#model[at] ?? []) ?? this.#model
  }

  /** Takes the rows of a model; `editable` adds the empty row. What was left out stays so, new rows are shown last. */
  set(rows: readonly GridRow[], editable: boolean): void {
    this.#order = this.#orderFor(rows)
    this.#shownAt = null
    this.#model = [...rows]
    this.#places = null
    this.#settle()
    this.#blank = editable ? (this.#blank ?? empty(this.#newId())) : null
    if (!editable) this.#made = []
  }

  /** Shows the rows at these places of the model in this order, all as they stand for null. */
  show(order: readonly number[] | null): void {
    this.#order = order ? [...order] : null
    this.#shownAt = null
  }

  // A row stays where it was put when it was sorted or filtered, however its values have changed since.
  #orderFor(rows: readonly GridRow[]): number[] | null {
    if (!this.#order) return null
    const before = this.#model
    const same = rows.length >= before.length && before.every((row, at) => row.id === rows[at]?.id)
    const known = same ? null : new Map(rows.map((row, at) => [row.id, at]))
    const kept = known ? this.#order.flatMap((at) => known.get(before[at]?.id ?? '') ?? []) : [...this.#order]
    const old = new Set(known ? before.map((row) => row.id) : [])
    const fresh = known
      ? rows.flatMap((row, at) => (old.has(row.id) ? [] : [at]))
      : rows.slice(before.length).map((_, at) => before.length + at)
    return [...kept, ...fresh]
  }

  /** Replaces rows by their ids and appends unknown ones. */
  replace(rows: readonly GridRow[]): void {
    for (const row of rows) {
      const at = this.#modelPlaces().get(row.id)
      if (at === undefined) {
        this.#places?.set(row.id, this.#model.length)
        this.#order?.push(this.#model.length)
        this.#shownAt = null
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
    return this.#shown + this.#made.length
  }

  get #shown(): number {
    return this.#order?.length ?? this.#model.length
  }

  at(index: number): GridRow | undefined {
    const own = this.#model[this.#order ? (this.#order[index] ?? -1) : index]
    if (own) return own
    const made = index - this.#shown
    return this.#made[made] ?? (made === this.#made.length ? (this.#blank ?? undefined) : undefined)
  }

  /** Number of a row on the sheet, from 1, however the view is sorted. */
  numberAt(index: number): number {
    const place = this.#order?.[index]
    return (place ?? index - this.#shown + this.#model.length) + 1
  }

  /** Place of a row in the view; -1 when it is not shown. */
  indexOf(id: string): number {
    const own = this.#modelPlaces().get(id)
    if (own !== undefined) return this.#order ? this.#placeShown(own) : own
    const made = this.#made.findIndex((row) => row.id === id)
    if (made >= 0) return this.#shown + made
    return this.#blank?.id === id ? this.filled : -1
  }

  #placeShown(own: number): number {
    if (!this.#shownAt) {
      this.#shownAt = new Int32Array(this.#model.length).fill(-1)
      for (const [index, place] of (this.#order ?? []).entries()) this.#shownAt[place] = index
    }
    return this.#shownAt[own] ?? -1
  }

  /** Takes over rows that another grid had made and nobody has created yet. */
  adopt(ids: readonly string[]): void {
    for (const id of ids) if (!this.has(id)) this.#made.push(empty(id))
  }

  /** Whether a row is there, shown or not: of the model, or made here. */
  has(id: string): boolean {
    return !this.isNew(id) || this.#made.some((row) => row.id === id)
  }

  isBlank(row: GridRow): boolean {
    return row === this.#blank
  }

  /** Whether the id is that of the empty row. */
  isBlankId(id: string): boolean {
    return this.#blank?.id === id
  }

  /** A row by its id, shown or not: of the model, made here, or the empty one. */
  byId(id: string): GridRow | undefined {
    const at = this.#modelPlaces().get(id)
    if (at !== undefined) return this.#model[at]
    return (
      this.#made.find((row) => row.id === id) ?? (this.isBlankId(id) ? (this.#blank ?? undefined) : undefined)
    )
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

  /** Puts values into rows of the model, ahead of the page. */
  patch(edits: readonly { readonly row: string; readonly values: RowValues }[]): void {
    for (const { row: id, values } of edits) {
      const at = this.#modelPlaces().get(id)
      const row = at === undefined ? undefined : this.#model[at]
      if (row && at !== undefined) this.#model[at] = { ...row, values: { ...row.values, ...values } }
    }
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

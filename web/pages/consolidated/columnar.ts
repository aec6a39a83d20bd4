import type { CellValue } from '#domain/template/column.ts'
import type { GridRow } from '../../grid/model.ts'

type Places = Uint8Array | Uint16Array | Uint32Array

interface ColumnOfFields {
  /** The different fields, in the order in which they came. */
  readonly fields: string[]
  readonly known: Map<string, number>
  /** Per row the place of its field. */
  readonly places: number[]
}

/**
 * Rows of an export, kept by column: each different field once, and per row a small integer that names it. A hundred
 * thousand rows of forty columns take a few megabytes, where texts in arrays would take a hundred.
 */
export class Columnar {
  readonly header: readonly string[]
  readonly #columns: readonly ColumnOfFields[]
  #count = 0

  /** `header`: the keys of the columns. */
  constructor(header: readonly string[]) {
    this.header = header
    this.#columns = header.map(() => ({ fields: [], known: new Map(), places: [] }))
  }

  /** Appends a row; fields that are missing are empty, surplus ones are not kept. */
  push(record: readonly string[]): void {
    this.#count += 1
    for (const [at, { fields, known, places }] of this.#columns.entries()) {
      const field = record[at] ?? ''
      let place = known.get(field)
      if (place === undefined) {
        place = fields.length
        known.set(field, place)
        fields.push(field)
      }
      places.push(place)
    }
  }

  get count(): number {
    return this.#count
  }

  /** The different fields of a column. */
  fields(at: number): readonly string[] {
    return this.#columns[at]?.fields ?? []
  }

  /** Per row the place of its field in `fields`. */
  places(at: number): Places {
    const { fields, places } = this.#columns[at] ?? { fields: [], places: [] }
    if (fields.length <= 0x100) return Uint8Array.from(places)
    return fields.length <= 0x10000 ? Uint16Array.from(places) : Uint32Array.from(places)
  }
}

/** A column of rows to read: the values of its different fields, and per row the place of its own. */
export interface ColumnOfValues {
  readonly key: string
  readonly values: readonly CellValue[]
  readonly places: Places
}

const NONE: readonly never[] = []
const PLACE = Symbol('place')

/**
 * Read-only rows over columns. A row is its place alone; its values are read from the columns when they are asked for,
 * which is why they are getters and not properties of its own.
 */
export function rowsOver(columns: readonly ColumnOfValues[], count: number): GridRow[] {
  class Values {
    readonly [PLACE]: number
    constructor(place: number) {
      this[PLACE] = place
    }
    readonly [key: string]: CellValue
  }
  for (const { key, values, places } of columns) {
    Object.defineProperty(Values.prototype, key, {
      enumerable: true,
      get(this: Values) {
        return values[places[this[PLACE]] ?? -1] ?? null
      },
    })
  }
  class Row implements GridRow {
    readonly #place: number
    constructor(place: number) {
      this.#place = place
    }
    get id(): string {
      return String(this.#place)
    }
    get values(): Values {
      return new Values(this.#place)
    }
    get caseNumber(): string | null {
      const number = this.values['case_number']
      return typeof number === 'string' ? number : null
    }
    get issues() {
      return NONE
    }
    get carried() {
      return NONE
    }
    get previous() {
      return null
    }
    get removable() {
      return false
    }
  }
  return Array.from({ length: count }, (_, place) => new Row(place))
}

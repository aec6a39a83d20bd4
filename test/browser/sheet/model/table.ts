/** What a cell holds; null for nothing. */
export type Value = string | number | null

/** A cell by its row and column: nothing here knows a place. */
export interface At {
  readonly row: string
  readonly column: string
}

/** What a text means in a column, and how its value reads: written down by hand, as no parser is asked. */
export const MEANINGS: Readonly<
  Record<string, readonly (readonly [text: string, value: Value, label: string])[]>
> = {
  status: [
    ['aktiv', 'active', 'aktiv'],
    ['ruhend', 'dormant', 'ruhend'],
  ],
  opened: [
    ['03/2023', '2023-03', '03/2023'],
    ['05/2023', '2023-05', '05/2023'],
  ],
  persons: [
    ['3', 3, '3'],
    ['7', 7, '7'],
    ['12', 12, '12'],
  ],
  minors: [
    ['0', 0, '0'],
    ['3', 3, '3'],
    ['7', 7, '7'],
    ['12', 12, '12'],
  ],
  origin: [
    ['Syrien', '475', 'Syrien'],
    ['Ukraine', '166', 'Ukraine'],
    ['Türkei', '163', 'Türkei'],
  ],
  contacts: [
    ['0', 0, '0'],
    ['4', 4, '4'],
  ],
}

/** The columns of the table, in the order of the sheet; `persons`, `minors` and `origin` are of one group. */
export const COLUMNS: readonly string[] = Object.keys(MEANINGS)

/** A text that no column takes. */
export const NONSENSE = 'Quark'

/** How a value of a column reads. */
export const labelOf = (column: string, value: Value): string =>
  value === null ? '' : (MEANINGS[column]?.find((one) => one[1] === value)?.[2] ?? `?${value}`)

/** A change to one cell that a gesture asks for: a text to be judged, or nothing (the cell is emptied). */
export interface Wish extends At {
  readonly text: string
  /** The cut cell from which it comes. */
  readonly from?: At & { readonly value: Value }
}

interface Gesture {
  readonly wishes: readonly Wish[]
  readonly moved: readonly (At & { readonly value: Value })[]
}

interface Step {
  readonly cells: readonly (At & { readonly before: Value; readonly after: Value })[]
  readonly refused: readonly At[]
}

/** What came of a gesture, as it has to be told. */
export interface Told {
  readonly written: number
  readonly unchanged: number
  readonly refused: number
  readonly kept: number
}

const keyOf = ({ row, column }: At): string => `${row}/${column}`

/**
 * The table as a person means it: values by the id of their entry and the name of their column. Written from what the sheet
 * promises, without a look at how it keeps them.
 */
export class Table {
  /** Rows in the order of the sheet. */
  rows: string[]
  readonly values = new Map<string, Value>()
  /** Refused texts, by cell. */
  readonly refused = new Map<string, string>()
  /** Gestures that wait for the part that judges. */
  readonly waiting: Gesture[] = []
  judging: boolean
  /** Cells that the next paste of their clip moves. */
  cut: readonly (At & { readonly value: Value })[] | null = null
  /** Rows in view, in their order: as they were when somebody last asked for it. */
  view: string[]
  folded = false
  readonly done: Step[] = []
  readonly undone: Step[] = []

  constructor(rows: readonly string[], judging: boolean) {
    this.rows = [...rows]
    this.view = [...rows]
    this.judging = judging
  }

  at(cell: At): Value {
    return this.values.get(keyOf(cell)) ?? null
  }

  /** What the cell shows. */
  shown(cell: At): string {
    return this.waitingAt(cell) ?? this.refused.get(keyOf(cell)) ?? labelOf(cell.column, this.at(cell))
  }

  waitingAt(cell: At): string | undefined {
    for (const { wishes } of [...this.waiting].reverse()) {
      const wish = wishes.findLast((one) => keyOf(one) === keyOf(cell))
      if (wish) return wish.text
    }
    return undefined
  }

  get waitingCells(): number {
    return new Set(this.waiting.flatMap(({ wishes }) => wishes.map(keyOf))).size
  }

  get columns(): readonly string[] {
    return this.folded ? COLUMNS.filter((one) => one !== 'minors' && one !== 'origin') : COLUMNS
  }

  /** A gesture that changes cells; null where it waits for the judges. */
  do(wishes: readonly Wish[], moved: Gesture['moved'] = []): Told | null {
    if (wishes.length === 0) return { written: 0, unchanged: 0, refused: 0, kept: 0 }
    if (!this.judging || this.waiting.length > 0) {
      this.waiting.push({ wishes, moved })
      this.#endCutIfTouched()
      return null
    }
    return this.#land({ wishes, moved })
  }

  /** The judges have come: what waits lands, oldest first. */
  judge(): readonly Told[] {
    this.judging = true
    const told: Told[] = []
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) told.push(this.#land(next))
    return told
  }

  /** Another person's value. */
  other(cell: At, value: Value): void {
    this.values.set(keyOf(cell), value)
    this.#endCutIfTouched()
  }

  /** Another person's removal of a row in which nothing waits here. */
  removed(row: string): void {
    this.rows = this.rows.filter((one) => one !== row)
    this.view = this.view.filter((one) => one !== row)
    for (const column of COLUMNS) {
      this.values.delete(keyOf({ row, column }))
      this.refused.delete(keyOf({ row, column }))
    }
    this.#endCutIfTouched()
  }

  /** Takes back what waits last, else the last gesture; the rows that it touched, null where there is nothing. */
  undo(): readonly string[] | null {
    if (this.waiting.pop()) return []
    const step = this.done.pop()
    if (!step) return null
    this.undone.push(step)
    for (const cell of step.refused) this.refused.delete(keyOf(cell))
    for (const cell of step.cells) this.#set(cell, cell.before)
    this.#endCutIfTouched()
    return [...new Set([...step.cells, ...step.refused].map(({ row }) => row))]
  }

  redo(): readonly string[] | null {
    const step = this.undone.pop()
    if (!step) return null
    this.done.push(step)
    for (const cell of step.cells) this.#set(cell, cell.after)
    this.#endCutIfTouched()
    return [...new Set(step.cells.map(({ row }) => row))]
  }

  /** Shows the rows for which `keep` holds, by `compare`; rows that are equal stay in the order of the sheet. */
  arrange(keep: (row: string) => boolean, compare: (a: string, b: string) => number): void {
    this.view = this.rows
      .filter(keep)
      .sort((a, b) => compare(a, b) || this.rows.indexOf(a) - this.rows.indexOf(b))
  }

  // A step changes rows that are there.
  #set(cell: At, value: Value): void {
    if (!this.rows.includes(cell.row)) return
    this.values.set(keyOf(cell), value)
    this.refused.delete(keyOf(cell))
  }

  #land({ wishes, moved }: Gesture): Told {
    const before = new Map([...wishes, ...moved].map((cell) => [keyOf(cell), this.at(cell)]))
    const asCut = moved.filter(
      (cell) =>
        this.rows.includes(cell.row) && this.at(cell) === cell.value && this.waitingAt(cell) === undefined,
    )
    const placed = new Set<string>()
    const bad: At[] = []
    const changed = new Map<string, At>()
    let written = 0
    let unchanged = 0
    for (const wish of wishes) {
      if (!this.rows.includes(wish.row)) continue
      const meaning =
        wish.text === '' ? (['', null] as const) : MEANINGS[wish.column]?.find(([text]) => text === wish.text)
      if (!meaning) {
        this.refused.set(keyOf(wish), wish.text)
        bad.push(wish)
        continue
      }
      if (wish.from) placed.add(keyOf(wish.from))
      this.refused.delete(keyOf(wish))
      if (this.at(wish) === meaning[1]) unchanged += 1
      else {
        written += 1
        this.values.set(keyOf(wish), meaning[1])
        changed.set(keyOf(wish), wish)
      }
    }
    const targets = new Set(wishes.map(keyOf))
    let kept = 0
    for (const cell of moved) {
      if (targets.has(keyOf(cell))) continue
      if (!placed.has(keyOf(cell)) || !asCut.includes(cell)) {
        kept += 1
        continue
      }
      this.values.set(keyOf(cell), null)
      changed.set(keyOf(cell), cell)
    }
    const cells = [...changed.values()].flatMap(({ row, column }) => {
      const was = before.get(keyOf({ row, column })) ?? null
      const after = this.at({ row, column })
      return was === after ? [] : [{ row, column, before: was, after }]
    })
    if (cells.length + bad.length > 0) {
      this.done.push({ cells, refused: bad.map(({ row, column }) => ({ row, column })) })
      this.undone.length = 0
    }
    this.#endCutIfTouched()
    return { written, unchanged, refused: bad.length, kept }
  }

  #endCutIfTouched(): void {
    const isAsCut = (cell: At & { readonly value: Value }): boolean =>
      this.rows.includes(cell.row) &&
      this.at(cell) === cell.value &&
      !this.refused.has(keyOf(cell)) &&
      this.waitingAt(cell) === undefined
    if (this.cut && !this.cut.every(isAsCut)) this.cut = null
  }
}

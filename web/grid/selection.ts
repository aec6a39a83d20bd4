/** A cell by its place in the view; rows and columns count from 0. */
export interface Cell {
  readonly row: number
  readonly column: number
}

/** A rectangle of cells, all edges included. */
export interface Range {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** How many rows and columns the view has. */
export interface Extent {
  readonly rows: number
  readonly columns: number
}

/**
 * What is selected: the rectangle between `anchor` and `head`, and `others` that Ctrl+click added before.
 * `active` is the cell with the focus; it lies inside the last rectangle, mostly at its anchor.
 */
export interface Selection {
  readonly active: Cell
  readonly anchor: Cell
  readonly head: Cell
  readonly others: readonly Range[]
}

/** The rectangle that two opposite corners span. */
export function rangeOf(a: Cell, b: Cell): Range {
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  }
}

/** One selected cell. */
export function selectCell(cell: Cell): Selection {
  return { active: cell, anchor: cell, head: cell, others: [] }
}

/** The last rectangle, pulled from its anchor to `head`. */
export function extendTo(selection: Selection, head: Cell): Selection {
  return { ...selection, head }
}

/** One rectangle whose active cell is `active`; it becomes the anchor too. */
export function selectRange(active: Cell, range: Range): Selection {
  const head = {
    row: active.row === range.top ? range.bottom : range.top,
    column: active.column === range.left ? range.right : range.left,
  }
  const corner =
    (active.row === range.top || active.row === range.bottom) &&
    (active.column === range.left || active.column === range.right)
  return corner
    ? { active, anchor: active, head, others: [] }
    : {
        active,
        anchor: { row: range.top, column: range.left },
        head: { row: range.bottom, column: range.right },
        others: [],
      }
}

/** What of a view is needed to find cells by their names. */
export interface Named {
  readonly rows: { readonly indexOf: (id: string) => number }
  readonly columns: { readonly indexOf: (key: string) => number }
}

/** The rectangle around named rows and columns; without columns that are shown it takes the first one, null without rows. */
export function areaAround(
  view: Named,
  rows: readonly string[],
  columns: readonly string[],
): Selection | null {
  const down = rows.map((id) => view.rows.indexOf(id)).filter((at) => at >= 0)
  const across = columns.map((key) => view.columns.indexOf(key)).filter((at) => at >= 0)
  if (down.length === 0) return null
  if (across.length === 0) across.push(0)
  const range = {
    top: Math.min(...down),
    bottom: Math.max(...down),
    left: Math.min(...across),
    right: Math.max(...across),
  }
  return selectRange({ row: range.top, column: range.left }, range)
}

/** A further rectangle that begins at `cell`, as Ctrl+click starts it. */
export function addCell(selection: Selection, cell: Cell): Selection {
  return { active: cell, anchor: cell, head: cell, others: rangesOf(selection) }
}

/** All rectangles, oldest first; they may overlap. */
export function rangesOf(selection: Selection): readonly Range[] {
  return [...selection.others, rangeOf(selection.anchor, selection.head)]
}

/** Whether a cell lies in a rectangle. */
export function inRange(range: Range, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right
}

/** Number of cells of a rectangle. */
export function areaOf(range: Range): number {
  return (range.bottom - range.top + 1) * (range.right - range.left + 1)
}

/** Whether more than one cell is selected. */
export function isMultiple(selection: Selection): boolean {
  return selection.others.length > 0 || areaOf(rangeOf(selection.anchor, selection.head)) > 1
}

/** Every selected cell once: rectangle after rectangle, row by row. */
export function* cellsOf(ranges: readonly Range[]): Generator<Cell> {
  for (const [at, range] of ranges.entries()) {
    const before = ranges.slice(0, at)
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        if (!before.some((other) => inRange(other, row, column))) yield { row, column }
      }
    }
  }
}

/** Rows that the rectangles touch, ascending. */
export function rowsOf(ranges: readonly Range[]): number[] {
  const rows = new Set<number>()
  for (const range of ranges) for (let row = range.top; row <= range.bottom; row += 1) rows.add(row)
  return [...rows].sort((a, b) => a - b)
}

/**
 * The selection with the active cell moved on inside it: `down` runs through columns, otherwise through
 * rows; at the end of one rectangle it goes on in the next and begins again after the last.
 */
export function cycle(selection: Selection, axis: 'down' | 'across', step: 1 | -1): Selection {
  const ranges = rangesOf(selection)
  const { row, column } = selection.active
  let at = ranges.length - 1
  while (at > 0 && !inRange(ranges[at] as Range, row, column)) at -= 1
  const range = ranges[at]
  if (!range) return selection
  const height = range.bottom - range.top + 1
  const width = range.right - range.left + 1
  const place =
    axis === 'down'
      ? (column - range.left) * height + (row - range.top)
      : (row - range.top) * width + (column - range.left)
  const next = place + step
  if (next >= 0 && next < height * width) {
    const cell =
      axis === 'down'
        ? { row: range.top + (next % height), column: range.left + Math.floor(next / height) }
        : { row: range.top + Math.floor(next / width), column: range.left + (next % width) }
    return { ...selection, active: cell }
  }
  const other = ranges[(at + step + ranges.length) % ranges.length]
  if (!other) return selection
  const cell = step > 0 ? { row: other.top, column: other.left } : { row: other.bottom, column: other.right }
  return { ...selection, active: cell }
}

/** The cell inside the view that is nearest to `cell`. */
export function clampCell(cell: Cell, extent: Extent): Cell {
  return {
    row: Math.max(0, Math.min(cell.row, extent.rows - 1)),
    column: Math.max(0, Math.min(cell.column, extent.columns - 1)),
  }
}

/** The selection after the view has become smaller; the same object when nothing lies outside. */
export function clampSelection(selection: Selection, extent: Extent): Selection {
  const inside = (cell: Cell): boolean => cell.row < extent.rows && cell.column < extent.columns
  const others = selection.others.filter((r) => r.bottom < extent.rows && r.right < extent.columns)
  if (
    inside(selection.active) &&
    inside(selection.anchor) &&
    inside(selection.head) &&
    others.length === selection.others.length
  )
    return selection
  return {
    active: clampCell(selection.active, extent),
    anchor: clampCell(selection.anchor, extent),
    head: clampCell(selection.head, extent),
    others,
  }
}

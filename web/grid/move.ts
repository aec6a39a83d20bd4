import type { Cell, Extent, Range } from './selection.ts'
import { clampCell } from './selection.ts'

export type Direction = 'up' | 'down' | 'left' | 'right'

const STEPS: Record<Direction, readonly [row: number, column: number]> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
}

/** Whether the cell at a place holds something. */
export type IsFilled = (row: number, column: number) => boolean

/** Direction of an arrow key; null for every other key. */
export function directionOf(key: string): Direction | null {
  switch (key) {
    case 'ArrowUp':
      return 'up'
    case 'ArrowDown':
      return 'down'
    case 'ArrowLeft':
      return 'left'
    case 'ArrowRight':
      return 'right'
    default:
      return null
  }
}

/** `count` cells on in a direction; stops at the edge. */
export function step(from: Cell, direction: Direction, extent: Extent, count = 1): Cell {
  const [row, column] = STEPS[direction]
  return clampCell({ row: from.row + row * count, column: from.column + column * count }, extent)
}

/** Where Ctrl+Arrow leads: the end of a filled block, else the next filled cell, else the edge. */
export function jump(from: Cell, direction: Direction, extent: Extent, isFilled: IsFilled): Cell {
  const [down, right] = STEPS[direction]
  const inside = (row: number, column: number): boolean =>
    row >= 0 && column >= 0 && row < extent.rows && column < extent.columns
  let { row, column } = from
  const on = (): boolean => inside(row + down, column + right)
  const filledNext = (): boolean => on() && isFilled(row + down, column + right)
  if (isFilled(row, column) && filledNext()) {
    while (filledNext()) {
      row += down
      column += right
    }
    return { row, column }
  }
  while (on()) {
    row += down
    column += right
    if (isFilled(row, column)) break
  }
  return { row, column }
}

/** The next cell in reading order, or the one before; stays at the first and the last cell. */
export function nextCell(from: Cell, back: boolean, extent: Extent): Cell {
  const place = from.row * extent.columns + from.column + (back ? -1 : 1)
  if (place < 0 || place >= extent.rows * extent.columns) return from
  return { row: Math.floor(place / extent.columns), column: place % extent.columns }
}

/** The last cell that a Ctrl+End means: last row and last column with something in it; first cell of an empty sheet. */
export function lastUsed(extent: Extent, isFilled: IsFilled): Cell {
  let row = extent.rows - 1
  const filledRow = (): boolean => {
    for (let c = 0; c < extent.columns; c += 1) if (isFilled(row, c)) return true
    return false
  }
  while (row > 0 && !filledRow()) row -= 1
  let column = extent.columns - 1
  const filledColumn = (): boolean => {
    for (let r = 0; r <= row; r += 1) if (isFilled(r, column)) return true
    return false
  }
  while (column > 0 && !filledColumn()) column -= 1
  return { row: Math.max(0, row), column: Math.max(0, column) }
}

/** The rectangle of filled cells around a cell that Ctrl+A selects first: it grows while a neighbour is filled. */
export function blockAround(cell: Cell, extent: Extent, isFilled: IsFilled): Range {
  let { row: top, row: bottom, column: left, column: right } = cell
  const some = (from: number, to: number, filled: (i: number) => boolean): boolean => {
    for (let i = from; i <= to; i += 1) if (filled(i)) return true
    return false
  }
  for (let grown = true; grown;) {
    grown = false
    const l = Math.max(0, left - 1)
    const r = Math.min(extent.columns - 1, right + 1)
    if (top > 0 && some(l, r, (c) => isFilled(top - 1, c))) [top, grown] = [top - 1, true]
    if (bottom < extent.rows - 1 && some(l, r, (c) => isFilled(bottom + 1, c)))
      [bottom, grown] = [bottom + 1, true]
    const t = Math.max(0, top - 1)
    const b = Math.min(extent.rows - 1, bottom + 1)
    if (left > 0 && some(t, b, (row) => isFilled(row, left - 1))) [left, grown] = [left - 1, true]
    if (right < extent.columns - 1 && some(t, b, (row) => isFilled(row, right + 1)))
      [right, grown] = [right + 1, true]
  }
  return { top, bottom, left, right }
}

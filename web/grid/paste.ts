import { areaOf, type Range } from './selection.ts'

/** What a sheet allows a paste to do. */
export interface PasteTarget {
  /** Rows that hold something; the row after them is the empty one where new rows begin. */
  readonly rows: number
  readonly columns: number
  /** Whether rows may be appended. */
  readonly canAppend: boolean
  readonly isReadOnly: (column: number) => boolean
  /** Whether each write names the cell of the clip that it comes from. */
  readonly traced?: boolean
}

export interface PasteWrite {
  /** From `rows` of the target on: a row that is to be created. */
  readonly row: number
  readonly column: number
  readonly text: string
  readonly from?: { readonly row: number; readonly column: number }
}

/** Which cell gets which text, and what does not fit. Counts are cells, rows and columns of the clip. */
export interface PastePlan {
  readonly writes: readonly PasteWrite[]
  readonly newRows: number
  readonly readOnly: number
  readonly surplusColumns: number
  /** Number of the first of them in the clip, from 1. */
  readonly surplusFrom: number
  readonly surplusRows: number
  /** The rectangle that was pasted into, to be selected afterwards; null for several rectangles. */
  readonly range: Range | null
}

/**
 * Plans a paste: one value fills the selection, a block tiles it when the selection is a multiple of the
 * block, else it is laid down at the selection's top left corner. Rows of the clip that are empty create nothing.
 */
export function planPaste(
  clip: readonly (readonly string[])[],
  ranges: readonly Range[],
  target: PasteTarget,
): PastePlan {
  const height = clip.length
  const width = Math.max(0, ...clip.map((row) => row.length))
  const last = ranges.at(-1)
  const none: PastePlan = {
    writes: [],
    newRows: 0,
    readOnly: 0,
    surplusColumns: 0,
    surplusFrom: 0,
    surplusRows: 0,
    range: null,
  }
  if (!last || height === 0 || width === 0) return none
  if (ranges.length > 1 && height * width === 1) {
    const plans = ranges.map((range) => lay(clip, 1, 1, filled(range, target), target))
    const writes = new Map(plans.flatMap((p) => p.writes.map((w) => [`${w.row}:${w.column}`, w] as const)))
    const sum = (of: (plan: PastePlan) => number): number => plans.reduce((n, plan) => n + of(plan), 0)
    return {
      ...none,
      writes: [...writes.values()],
      newRows: Math.max(...plans.map((p) => p.newRows)),
      readOnly: sum((p) => p.readOnly),
    }
  }
  const room = filled(last, target)
  const rows = room.bottom - room.top + 1
  const columns = room.right - room.left + 1
  const tiles = areaOf(room) > height * width && rows % height === 0 && columns % width === 0
  const area = tiles
    ? room
    : {
        top: last.top,
        left: last.left,
        bottom: last.top + height - 1,
        right: last.left + width - 1,
      }
  return lay(clip, height, width, area, target)
}

// A selection that runs on into the empty last row means the rows above it.
function filled(range: Range, target: PasteTarget): Range {
  return range.top < target.rows && range.bottom >= target.rows
    ? { ...range, bottom: target.rows - 1 }
    : range
}

function lay(
  clip: readonly (readonly string[])[],
  height: number,
  width: number,
  area: Range,
  target: PasteTarget,
): PastePlan {
  const writes: PasteWrite[] = []
  let readOnly = 0
  let appended = 0
  let surplusRows = 0
  const right = Math.min(area.right, target.columns - 1)
  for (let row = area.top; row <= area.bottom; row += 1) {
    const down = (row - area.top) % height
    const source = clip[down] ?? []
    const isNew = row >= target.rows
    if (isNew && !source.some((text) => text.trim() !== '')) continue
    if (isNew && !target.canAppend) {
      surplusRows += 1
      continue
    }
    if (isNew) appended += 1
    for (let column = area.left; column <= right; column += 1) {
      const across = (column - area.left) % width
      const text = source[across]
      if (text === undefined) continue
      if (target.isReadOnly(column)) readOnly += 1
      else {
        const place = { row: isNew ? target.rows + appended - 1 : row, column, text }
        writes.push(target.traced ? { ...place, from: { row: down, column: across } } : place)
      }
    }
  }
  return {
    writes,
    newRows: appended,
    readOnly,
    surplusColumns: Math.max(0, area.right - right),
    surplusFrom: area.right > right ? right - area.left + 2 : 0,
    surplusRows,
    range: { ...area, right, bottom: Math.min(area.bottom, target.rows + Math.max(0, appended - 1)) },
  }
}

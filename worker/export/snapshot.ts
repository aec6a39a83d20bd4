import type { Patch } from '#domain/operation.ts'
import type { CellValue } from '#domain/template/column.ts'

/** An entry as the database holds it now; `values` is JSON. */
export interface StoredRow {
  readonly position: number
  readonly id: string
  readonly caseNumber: string
  readonly unit: string
  readonly month: string
  readonly values: string
  readonly revision: number
  readonly seq: number
  /** 1 when the row was taken away. */
  readonly removed: number
}

/** A change of an entry after the snapshot; the patch is null once erased. */
export interface LaterChange {
  readonly seq: number
  readonly entry: string
  readonly type: string
  readonly patch: Patch | null
}

/** An entry as it stood at the snapshot. */
export interface SnapshotRow {
  readonly id: string
  readonly position: number
  readonly caseNumber: string
  readonly unit: string
  readonly month: string
  readonly values: string
}

/**
 * Takes back what happened to an entry after the snapshot: cells get their values of then, a row that moved
 * stands under its former unit, a row removed since is there again. Null when it did not exist or was removed
 * already. `later` are the entry's changes after the snapshot and up to `row.seq`, oldest first.
 */
export function atSnapshot(row: StoredRow, later: readonly LaterChange[]): SnapshotRow | null {
  // Every change counts the revision up by one: nothing is left of a row that came later.
  if (row.revision <= later.length) return null
  let { unit } = row
  let removed = row.removed === 1
  const values: Record<string, CellValue> = later.length > 0 ? JSON.parse(row.values) : {}
  for (const { type, patch } of later.toReversed()) {
    const cells = Object.entries(patch ?? {})
    if (type === 'remove') removed = false
    // A restored row has no patch; a restored cell has one.
    if (type === 'restore' && patch !== null && cells.length === 0) removed = true
    for (const [key, { before }] of cells) {
      if (key === 'unit') unit = String(before)
      else if (before === null) delete values[key]
      else values[key] = before
    }
  }
  if (removed) return null
  const { id, position, caseNumber, month } = row
  return {
    id,
    position,
    caseNumber,
    unit,
    month,
    values: later.length > 0 ? JSON.stringify(values) : row.values,
  }
}

/** Place of a row in the file: by month, unit, order of creation. */
export interface Place {
  readonly month: string
  readonly unit: string
  readonly position: number
}

/** Negative when `a` comes first; texts compare by code unit, as SQLite compares ASCII. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.month !== b.month) return a.month < b.month ? -1 : 1
  if (a.unit !== b.unit) return a.unit < b.unit ? -1 : 1
  return a.position - b.position
}

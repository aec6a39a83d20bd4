import type { ChangeType, Patch } from './operation.ts'
import { type CellValue, isEmpty, type RowValues, sameValue } from './template/column.ts'

/** One line of the log as a replay reads it. */
export interface LoggedChange {
  readonly type: ChangeType
  readonly revision: number
  /** Null once the case was erased. */
  readonly patch: Patch | null
}

/** What an entry is, as far as its log tells. */
export interface ReplayedEntry {
  readonly values: RowValues
  readonly revision: number
  readonly removed: boolean
  /** Null when the entry was never handed over. */
  readonly unit: string | null
}

/** The entry that its log makes, oldest line first; null when the case was erased, whose log tells nothing any more. */
export function replayed(log: readonly LoggedChange[]): ReplayedEntry | null {
  const values: Record<string, CellValue> = {}
  let unit: string | null = null
  for (const { type, patch } of log) {
    if (patch === null) return null
    for (const [key, { after }] of Object.entries(patch)) {
      if (type === 'handover' && key === 'unit') unit = typeof after === 'string' ? after : null
      else values[key] = after
    }
  }
  const last = log.findLast(({ type }) => type === 'remove' || type === 'restore')
  return { values, revision: log.at(-1)?.revision ?? 0, removed: last?.type === 'remove', unit }
}

/** Columns in which two rows differ; a missing cell is an empty one. */
export function differingColumns(a: RowValues, b: RowValues): readonly string[] {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].filter((key) => {
    const [left, right] = [a[key] ?? null, b[key] ?? null]
    return !(isEmpty(left) && isEmpty(right)) && !sameValue(left, right)
  })
}

/** An entry as the database holds it; JSON in text. */
export interface StoredEntry {
  readonly id: string
  readonly unit: string
  readonly values: string
  readonly revision: number
  readonly removed: number
}

/** A line of the log as the database holds it; `patch` is JSON, null once the case was erased. */
export interface StoredChange {
  readonly type: ChangeType
  readonly revision: number
  readonly patch: string | null
}

/** An entry that is not what its log says. */
export interface Deviation {
  readonly entry: string
  /** Keys of columns, or the name of what else differs; `entry` where the log tells of one that is not there. Values are not told. */
  readonly differs: readonly string[]
}

/** In what an entry differs from what its log makes, oldest line first; null where it does not. */
export function deviationOf(row: StoredEntry, lines: readonly StoredChange[]): Deviation | null {
  const log = lines.map((line): LoggedChange => {
    const patch: Patch | null = line.patch === null ? null : JSON.parse(line.patch)
    return { type: line.type, revision: line.revision, patch }
  })
  const values: RowValues = JSON.parse(row.values)
  const made = replayed(log)
  // An erased case keeps no values, in its rows as in its log.
  const differs =
    made === null
      ? Object.keys(values)
      : [
          ...differingColumns(values, made.values),
          ...(made.revision === row.revision ? [] : ['revision']),
          ...(made.removed === (row.removed === 1) ? [] : ['removed']),
          ...(made.unit === null || made.unit === row.unit ? [] : ['unit']),
        ]
  return differs.length > 0 ? { entry: row.id, differs } : null
}

import type { ConflictingValue, Operation } from '../../operation.ts'
import { type CellValue, sameValue } from '../../template/column.ts'
import { issuesOf } from './apply.ts'
import type { Entry, Judged, World } from './world.ts'

type Based = Extract<Operation, { base: number }>

// A base beyond the entry's revision names a state that no longer exists, so nothing counts as seen.
const seenUpTo = (operation: Based, entry: Entry): number =>
  operation.base > entry.revision ? 0 : operation.base

/**
 * Columns on which the operation disagrees with what somebody else has written meanwhile.
 * Different columns never conflict, and neither do equal values. `cells` null stands for the whole row.
 */
export function conflictsOf(
  world: World,
  operation: Based,
  entry: Entry,
  cells: ReadonlyMap<string, CellValue> | null,
): Record<string, ConflictingValue> {
  const after = new Set(operation.after)
  const current: Record<string, ConflictingValue> = {}
  for (const line of world.log.get(entry.id) ?? []) {
    if (line.revision <= seenUpTo(operation, entry)) continue
    // Nobody has typed what followed from another month: taking the row away loses nothing of it.
    if (cells === null && line.followed) continue
    for (const key of Object.keys(line.patch)) {
      if (cells && !cells.has(key)) continue
      // An own change that counts as seen settled whatever stood there before it.
      delete current[key]
      if (line.user === world.person.id && after.has(line.id)) continue
      const value = entry.values[key] ?? null
      if (cells && sameValue(value, cells.get(key))) continue
      current[key] = { value, by: line.by, at: line.at }
    }
  }
  return current
}

/** The answer to an operation in conflict: nothing is written, and both sides' values are told. */
export function conflict(
  world: World,
  operation: Based,
  entry: Entry,
  current: Readonly<Record<string, ConflictingValue>>,
  cells: ReadonlyMap<string, CellValue>,
): Judged {
  return {
    result: {
      id: operation.id,
      outcome: 'conflict',
      entry: entry.id,
      revision: entry.revision,
      issues: issuesOf(entry, world.rules),
      values: Object.fromEntries(cells),
      current,
    },
    write: null,
  }
}

import type { RawValues } from '../../operation.ts'
import { numberAt } from '../../rules/row.ts'
import type { CellValue } from '../../template/column.ts'
import { setCells } from './set.ts'
import type { Departure, Entry, World } from './world.ts'

/** Columns that count persons: they go with the new case or stay with the old one, and are never told of both. */
const COUNTED = ['persons', 'minors'] as const

/** Whether cells say how many persons there are. */
export const counts = (cells: ReadonlyMap<string, CellValue>): boolean =>
  COUNTED.some((key) => typeof cells.get(key) === 'number')

/**
 * What the old case still counts when persons go to the new one: its own numbers less theirs. Nothing where neither says how
 * many; null where more are to go than there are, or nobody would stay.
 */
export function staying(parent: Entry, going: ReadonlyMap<string, CellValue>): RawValues | null {
  const left: Record<string, number> = {}
  for (const key of COUNTED) {
    const all = numberAt(parent.values, key)
    const some = going.get(key)
    if (all === null || typeof some !== 'number') continue
    left[key] = all - some
    if (left[key] < (key === 'persons' ? 1 : 0)) return null
  }
  return left
}

/** Judges what stays with the old case, where that is another number than before. */
export function departure(world: World, parent: Entry, left: RawValues): Departure | null {
  if (Object.keys(left).length === 0) return null
  const operation = {
    id: world.newId(),
    type: 'set',
    entry: parent.id,
    base: parent.revision,
    values: left,
  } as const
  const judged = setCells(world, operation, parent)
  return judged.write ? { operation, judged } : null
}

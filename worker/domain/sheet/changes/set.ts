import type { Operation } from '../../operation.ts'
import type { CellValue } from '../../template/column.ts'
import { applied, isOpen, unchanged } from './apply.ts'
import { withCells } from './cells-in.ts'
import { judgeCells } from './cells.ts'
import { conflict, conflictsOf } from './conflicts.ts'
import { placeOf } from './place.ts'
import { type Entry, type Judged, refused, type World } from './world.ts'

type Based = Extract<Operation, { type: 'set' | 'restore' }>

/** Writes cells into an entry of an open sheet. Refused cells come first: nothing of them may be kept. */
export function setCells(world: World, operation: Extract<Operation, { type: 'set' }>, entry: Entry): Judged {
  const judged = judgeCells(operation.values, entry, world.rules)
  if (!judged.ok) {
    const { result } = refused(operation.id, entry.id, 'cells_refused')
    return { result: { ...result, issues: judged.issues }, write: null }
  }
  if (entry.removed && !entry.goneWithCase) return refused(operation.id, entry.id, 'entry_removed')
  if (!isOpen(world, entry.unit, entry.month)) return refused(operation.id, entry.id, 'sheet_not_open')
  if (entry.removed) return keepRow(world, operation, entry, judged.values)
  return writeCells(world, operation, entry, judged.values)
}

// Who typed into the row had not heard that its case had ended before: the row is there again, and R22 asks what it is to be.
function keepRow(
  world: World,
  operation: Based,
  entry: Entry,
  cells: ReadonlyMap<string, CellValue>,
): Judged {
  const { taken, previous } = placeOf(world, entry)
  if (taken) return refused(operation.id, entry.id, 'entry_removed')
  const current = conflictsOf(world, operation, entry, cells)
  if (Object.keys(current).length > 0) return conflict(world, operation, entry, current, cells)
  const { values, patch } = withCells(entry.values, cells)
  const kept = { ...entry, values, previous, carried: [], removed: false, goneWithCase: false }
  const beside = { place: 'before', type: 'restore', patch: {} } as const
  return applied(world, operation, kept, patch, { values, beside })
}

/** Writes judged cells unless somebody else has changed them meanwhile; touching a row ends its being carried over. */
export function writeCells(
  world: World,
  operation: Based,
  entry: Entry,
  cells: ReadonlyMap<string, CellValue>,
): Judged {
  const current = conflictsOf(world, operation, entry, cells)
  if (Object.keys(current).length > 0) return conflict(world, operation, entry, current, cells)
  const { values, patch } = withCells(entry.values, cells)
  if (Object.keys(patch).length === 0) return unchanged(world, operation, entry)
  const more = operation.type === 'restore' ? { values } : {}
  return applied(world, operation, { ...entry, values, carried: [] }, patch, more)
}

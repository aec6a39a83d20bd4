import type { Operation } from '../../operation.ts'
import { applied, isOpen, unchanged } from './apply.ts'
import { conflict, conflictsOf } from './conflicts.ts'
import { type Entry, type Judged, refused, type World } from './world.ts'

/** Takes a row away that was never part of a submission; whatever somebody else has written meanwhile is a conflict. */
export function removeEntry(
  world: World,
  operation: Extract<Operation, { type: 'remove' }>,
  entry: Entry,
): Judged {
  if (!isOpen(world, entry.unit, entry.month)) return refused(operation.id, entry.id, 'sheet_not_open')
  if (entry.removed) return unchanged(world, operation, entry)
  if (entry.submittedBefore) return refused(operation.id, entry.id, 'entry_submitted_before')
  const current = conflictsOf(world, operation, entry, null)
  if (Object.keys(current).length > 0) return conflict(world, operation, entry, current, new Map())
  return applied(world, operation, { ...entry, removed: true }, {})
}

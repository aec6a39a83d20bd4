import type { Operation } from '../../operation.ts'
import { mayEditUnit, maySeeUnit } from '../../role.ts'
import { confirmEntry } from './confirm.ts'
import { createEntry } from './create.ts'
import { removeEntry } from './remove.ts'
import { restoreChange } from './restore.ts'
import { setCells } from './set.ts'
import { type Judged, refused, type World } from './world.ts'

/** An operation on one row; a handover moves a whole case and is judged apart. */
export type RowOperation = Exclude<Operation, { type: 'handover' }>

/** Judges one operation and lets the world know its effect. A foreign entry is answered like an unknown one. */
export function judgeOperation(world: World, operation: RowOperation): Judged {
  if (operation.type === 'create') return createEntry(world, operation)
  const entry = world.entries.get(operation.entry)
  if (!entry || !maySeeUnit(world.person, entry.unit)) {
    return refused(operation.id, operation.entry, 'entry_not_found')
  }
  if (!mayEditUnit(world.person, entry.unit)) return refused(operation.id, operation.entry, 'not_allowed')
  switch (operation.type) {
    case 'set':
      return setCells(world, operation, entry)
    case 'remove':
      return removeEntry(world, operation, entry)
    case 'confirm':
      return confirmEntry(world, operation, entry)
    case 'restore':
      return restoreChange(world, operation, entry)
  }
}

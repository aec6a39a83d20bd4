import type { Operation } from '../../operation.ts'
import { caughtUp } from '../follow.ts'
import { applied, isOpen, unchanged } from './apply.ts'
import { judgeCells } from './cells.ts'
import { placeOf } from './place.ts'
import { writeCells } from './set.ts'
import { type Entry, type Judged, refused, type World } from './world.ts'

type Restore = Extract<Operation, { type: 'restore' }>

function bringBack(world: World, operation: Restore, entry: Entry): Judged {
  const { taken, before, previous } = placeOf(world, entry)
  if (taken) return refused(operation.id, entry.id, 'case_already_in_month')
  const back = { ...entry, previous, removed: false, goneWithCase: false }
  // Nobody has touched what was carried over: it is what the month before holds by now.
  const { entry: now, patch } = before
    ? caughtUp(back, before, world.rules.templateOf(entry.month))
    : { entry: back, patch: {} }
  const beside = { place: 'after', type: 'set', patch } as const
  const { values } = now
  return applied(world, operation, now, {}, Object.keys(patch).length > 0 ? { values, beside } : { values })
}

/** Sets the columns of a change of the same entry back to what they were before; a removed row comes back. */
export function restoreChange(world: World, operation: Restore, entry: Entry): Judged {
  const named = world.named.get(operation.change)
  if (!named || named.entry !== entry.id) return refused(operation.id, entry.id, 'change_not_found')
  if (!isOpen(world, entry.unit, entry.month)) return refused(operation.id, entry.id, 'sheet_not_open')
  if (named.type === 'remove') {
    if (!entry.removed) return unchanged(world, operation, entry, { values: entry.values })
    return bringBack(world, operation, entry)
  }
  if (entry.removed) return refused(operation.id, entry.id, 'entry_removed')
  const before = Object.entries(named.patch).filter(([key]) => key !== 'unit')
  const judged = judgeCells(
    Object.fromEntries(before.map(([key, cell]) => [key, cell.before])),
    entry,
    world.rules,
  )
  if (!judged.ok) {
    const { result } = refused(operation.id, entry.id, 'cells_refused')
    return { result: { ...result, issues: judged.issues }, write: null }
  }
  return writeCells(world, operation, entry, judged.values)
}

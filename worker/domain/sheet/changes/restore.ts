import type { Operation } from '../../operation.ts'
import { previousOf } from '../previous.ts'
import { applied, isOpen, unchanged } from './apply.ts'
import { judgeCells } from './cells.ts'
import { writeCells } from './set.ts'
import { type Entry, type Judged, refused, type World } from './world.ts'

type Restore = Extract<Operation, { type: 'restore' }>

/** The case's other entries as they stand; the case is read whole where a removed row may come back. */
function others(world: World, entry: Entry): readonly Entry[] {
  return (world.cases.get(entry.caseNumber)?.entries ?? [])
    .concat([...world.entries.values()].filter((e) => e.caseFile === entry.caseFile))
    .map((e) => world.entries.get(e.id) ?? e)
    .filter((e) => e.id !== entry.id && !e.removed)
}

function bringBack(world: World, operation: Restore, entry: Entry): Judged {
  const rest = others(world, entry)
  if (rest.some((e) => e.month === entry.month))
    return refused(operation.id, entry.id, 'case_already_in_month')
  const before = rest
    .filter((e) => e.month < entry.month)
    .sort((a, b) => (a.month < b.month ? -1 : 1))
    .at(-1)
  const previous = before ? previousOf(before, before.previous, world.rules.templateOf(entry.month)) : null
  return applied(world, operation, { ...entry, previous, removed: false }, {}, { values: entry.values })
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

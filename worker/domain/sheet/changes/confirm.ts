import type { Operation } from '../../operation.ts'
import { isEmpty } from '../../template/column.ts'
import { columnOf } from '../../template/template.ts'
import { applied, isOpen, unchanged } from './apply.ts'
import { withCells } from './cells-in.ts'
import { type Entry, type Judged, refused, type World } from './world.ts'

type Confirm = Extract<Operation, { type: 'confirm' }>

// What followed from an earlier month since the person looked was not on the screen: it is not confirmed.
function unseen(world: World, operation: Confirm, entry: Entry): readonly string[] {
  const since = operation.base > entry.revision ? 0 : operation.base
  const lines = (world.log.get(entry.id) ?? []).filter((line) => line.followed && line.revision > since)
  const columns = new Set(lines.flatMap(({ patch }) => Object.keys(patch)))
  return entry.carried.filter((key) => columns.has(key))
}

/** Confirms that what was carried over still holds; a month nobody wrote contacts for then had none. */
export function confirmEntry(world: World, operation: Confirm, entry: Entry): Judged {
  if (entry.removed) return refused(operation.id, entry.id, 'entry_removed')
  if (!isOpen(world, entry.unit, entry.month)) return refused(operation.id, entry.id, 'sheet_not_open')
  const counts = columnOf(world.rules.templateOf(entry.month), 'contacts')
  const zero = counts && isEmpty(entry.values['contacts'])
  if (!zero && entry.carried.length === 0) return unchanged(world, operation, entry, { values: entry.values })
  const { values, patch } = withCells(entry.values, new Map(zero ? [['contacts', 0]] : []))
  const carried = unseen(world, operation, entry)
  return applied(world, operation, { ...entry, values, carried }, patch, { values })
}

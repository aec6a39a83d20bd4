import type { Operation } from '../../operation.ts'
import { isEmpty } from '../../template/column.ts'
import { columnOf } from '../../template/template.ts'
import { applied, isOpen, unchanged, withCells } from './apply.ts'
import { type Entry, type Judged, refused, type World } from './world.ts'

/** Confirms that what was carried over still holds; a month nobody wrote contacts for then had none. */
export function confirmEntry(
  world: World,
  operation: Extract<Operation, { type: 'confirm' }>,
  entry: Entry,
): Judged {
  if (entry.removed) return refused(operation.id, entry.id, 'entry_removed')
  if (!isOpen(world, entry.unit, entry.month)) return refused(operation.id, entry.id, 'sheet_not_open')
  const counts = columnOf(world.rules.templateOf(entry.month), 'contacts')
  const zero = counts && isEmpty(entry.values['contacts'])
  if (!zero && entry.carried.length === 0) return unchanged(world, operation, entry, { values: entry.values })
  const { values, patch } = withCells(entry.values, new Map(zero ? [['contacts', 0]] : []))
  return applied(world, operation, { ...entry, values, carried: [] }, patch, { values })
}

import type { Operation, OperationResult } from '#domain/operation.ts'
import {
  applied,
  cellsRefused,
  conflicted,
  failed,
  hasUnsaved,
  isLeaving,
  overwritten,
  type Row,
} from './row.ts'

/**
 * What the answer to an operation makes of its row; null when nothing of the row is left. Without a result, the server
 * took the operation in no form. `drafted`: the grid holds refused texts of the row.
 */
export function settledRow(
  row: Row,
  { id, type }: Operation,
  result: OperationResult | null,
  drafted: boolean,
): Row | null {
  if (result?.outcome === 'conflict') return conflicted(row, id, result)
  if (result?.code === 'cells_refused') return cellsRefused(row, id, result.issues)
  if (result?.outcome !== 'applied') return failed(row, id, result?.code ?? 'not_accepted')
  const now = applied(row, id, result)
  const removal = type === 'remove'
  // Of what the feed has told to be gone, an old answer tells nothing new.
  const gone = removal ? isLeaving(row) : row.failure === 'entry_removed' && type !== 'restore'
  if (!gone) return now
  // What was typed into it since, in another tab perhaps, stays in sight.
  const holds = removal ? overwritten(row, id).size > 0 : drafted || hasUnsaved(now)
  return holds ? { ...now, failure: 'entry_removed' } : null
}

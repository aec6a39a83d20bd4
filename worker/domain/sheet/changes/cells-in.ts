import type { Patch } from '../../operation.ts'
import { type CellValue, type RowValues, sameValue } from '../../template/column.ts'

/** The row with cells replaced, and what that changed; an empty cell is a missing key. */
export function withCells(
  row: RowValues,
  cells: ReadonlyMap<string, CellValue>,
): { values: RowValues; patch: Patch } {
  const values: Record<string, CellValue> = { ...row }
  const patch: Record<string, { before: CellValue; after: CellValue }> = {}
  for (const [key, after] of cells) {
    const before = row[key] ?? null
    if (sameValue(before, after)) continue
    patch[key] = { before, after }
    if (after === null) delete values[key]
    else values[key] = after
  }
  return { values, patch }
}

import { isEmpty } from '#domain/template/column.ts'
import type { ColumnModel } from './columns.ts'
import type { SelectionFigures } from './events.ts'
import type { GridRow } from './model.ts'
import { areaOf, cellsOf, type Range } from './selection.ts'

/** Count, sum and mean of the selected cells; years and keys are no numbers to be added up. */
export function figuresOf(
  ranges: readonly Range[],
  rowAt: (index: number) => GridRow | undefined,
  columns: ColumnModel,
): SelectionFigures {
  let cells = 0
  let filled = 0
  let numbers = 0
  let sum = 0
  const single = ranges.length === 1 ? ranges[0] : undefined
  for (const { row, column } of cellsOf(ranges)) {
    cells += 1
    const shown = columns.columns[column]
    const data = rowAt(row)
    if (!shown || !data) continue
    const value = shown.column.type === 'case_number' ? data.caseNumber : data.values[shown.key]
    if (isEmpty(value)) continue
    filled += 1
    if (shown.column.type === 'integer' && typeof value === 'number') {
      numbers += 1
      sum += value
    }
  }
  return {
    cells: single ? areaOf(single) : cells,
    filled,
    numbers,
    sum: numbers > 0 ? sum : null,
    mean: numbers > 0 ? sum / numbers : null,
  }
}

import type { Previous } from '../rules/rule.ts'
import type { RowValues } from '../template/column.ts'
import type { Template } from '../template/template.ts'
import type { Month } from './month.ts'
import { previousOf } from './previous.ts'

interface Link {
  readonly id: string
  readonly month: Month
  readonly values: RowValues
  readonly previous: Previous | null
}

/**
 * What the entries of a case after `month` must know of the months before them, by entry id, where that
 * differs from what they know now. `entries` are all entries of the case as they stand, oldest first.
 */
export function changedPrevious(
  entries: readonly Link[],
  month: Month,
  templateOf: (month: Month) => Template,
): Map<string, Previous | null> {
  const changed = new Map<string, Previous | null>()
  let last: Link | null = null
  for (const entry of entries) {
    let previous = entry.previous
    if (entry.month > month) {
      previous = last ? previousOf(last, last.previous, templateOf(entry.month)) : null
      if (JSON.stringify(previous) !== JSON.stringify(entry.previous)) changed.set(entry.id, previous)
    }
    last = { ...entry, previous }
  }
  return changed
}

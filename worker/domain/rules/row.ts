import type { Kind, RowValues } from '../template/column.ts'

const KINDS = ['cm', 'short', 'contact'] as const satisfies readonly Kind[]

/** The key in a cell; null when the cell is empty or holds something else. */
export function keyAt(row: RowValues, column: string): string | null {
  const value = Object.hasOwn(row, column) ? row[column] : null
  return typeof value === 'string' ? value : null
}

/** The number in a cell; null when the cell is empty or holds something else. */
export function numberAt(row: RowValues, column: string): number | null {
  const value = Object.hasOwn(row, column) ? row[column] : null
  return typeof value === 'number' ? value : null
}

/** The row's kind of case; null while it is not filled. */
export function kindOf(row: RowValues): Kind | null {
  const key = keyAt(row, 'kind')
  return KINDS.find((kind) => kind === key) ?? null
}

/** The row's status; an empty one counts as active. */
export function statusOf(row: RowValues): string {
  return keyAt(row, 'status') ?? 'active'
}

/** Whether the month passed without any contact of an active `cm`: `contacts` is 0 (empty is not zero) and no `network_contacts`. */
export function isQuiet(row: RowValues): boolean {
  return (
    kindOf(row) === 'cm' &&
    statusOf(row) === 'active' &&
    numberAt(row, 'contacts') === 0 &&
    (numberAt(row, 'network_contacts') ?? 0) === 0
  )
}

import type { Operation } from '#domain/operation.ts'
import { isEmpty, type RowValues, sameValue } from '#domain/template/column.ts'
import {
  type Conflict,
  type Failure,
  failureWhileHere,
  hasUnsaved,
  newRow,
  type Pending,
  type Row,
  shownValues,
  withPending,
} from './row.ts'

/** Values that an operation gives to the row that it is about. */
function valuesOf(operation: Operation, row: Row | undefined): RowValues {
  if (operation.type === 'set' || operation.type === 'create') return operation.values as RowValues
  const isQuiet = operation.type === 'confirm' && row && isEmpty(shownValues(row)['contacts'])
  return isQuiet ? { contacts: 0 } : {}
}

/** The rows with an operation that another tab, or an earlier page, has put on its way. */
export function adopted(rows: readonly Row[], operation: Operation): readonly Row[] {
  if (operation.type === 'handover' || operation.entry === undefined) return rows
  const { id, type, entry } = operation
  const row = rows.find((one) => one.id === entry)
  const pending: Pending = { id, type, values: valuesOf(operation, row) }
  if (row) return rows.map((one) => (one === row ? withPending(row, pending) : one))
  // What holds no values is nothing to show without its row; the feed tells what becomes of it.
  if (type !== 'create' && type !== 'set') return rows
  const number = operation.type === 'create' ? (operation.case ?? null) : null
  const made = newRow(entry, id, pending.values, number)
  const way = { pending: [pending], fresh: false }
  if (operation.type === 'create') return [...rows, { ...made, ...way }]
  // A row that is gone on the server comes back with what was typed, until the answer tells.
  return [...rows, { ...made, ...way, seen: operation.base, failure: 'entry_removed' }]
}

/** What of a row waits for the person's decision: two values to choose from, or values that the server did not take. */
export interface Undecided {
  readonly row: string
  /** Revision that was on the screen; 0 of a row that the server never had. */
  readonly seen: number
  readonly caseNumber: string | null
  readonly conflicts: Readonly<Record<string, Conflict>>
  readonly unsaved: RowValues
  readonly failure: Failure | null
}

/** What of the rows waits for the person. Refused texts are not among it: they rest in memory alone. */
export function undecidedOf(rows: readonly Row[]): readonly Undecided[] {
  return rows.flatMap(({ id, seen, caseNumber, conflicts, unsaved, failure }) =>
    Object.keys(conflicts).length + Object.keys(unsaved).length > 0
      ? [{ row: id, seen, caseNumber, conflicts, unsaved, failure }]
      : [],
  )
}

/** The rows with what an earlier page had left undecided, as far as the row has not been decided since. */
export function recalled(rows: readonly Row[], left: readonly Undecided[]): readonly Row[] {
  const known = new Map(rows.map((row) => [row.id, row]))
  const found = left.map(({ row: id, seen, caseNumber, conflicts, unsaved, failure }): Row => {
    const row = known.get(id)
    if (!row) {
      const mine = Object.fromEntries(
        Object.entries(conflicts).map(([column, { mine: own }]) => [column, own]),
      )
      return {
        ...newRow(id, '', {}, caseNumber),
        seen,
        pending: [],
        fresh: false,
        unsaved: { ...mine, ...unsaved },
        failure: seen > 0 ? 'entry_removed' : failure,
      }
    }
    if (hasUnsaved(row)) return row
    const still = Object.entries(conflicts)
      .map(([column, conflict]): [string, Conflict] => [
        column,
        { ...conflict, theirs: row.saved[column] ?? null, revision: Math.max(conflict.revision, row.seen) },
      ])
      .filter(([, conflict]) => !sameValue(conflict.mine, conflict.theirs))
    return {
      ...row,
      version: row.version + 1,
      conflicts: Object.fromEntries(still),
      unsaved,
      failure: failureWhileHere(failure, unsaved),
    }
  })
  const changed = new Map(found.map((row) => [row.id, row]))
  return [...rows.map((row) => changed.get(row.id) ?? row), ...found.filter((row) => !known.has(row.id))]
}

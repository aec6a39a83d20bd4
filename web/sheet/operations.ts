import type { Operation } from '#domain/operation.ts'
import type { Month } from '#domain/sheet/month.ts'
import type { RowValues } from '#domain/template/column.ts'
import type { Row } from './row.ts'

/** What a new row starts from: nothing, a case that comes back, or the row whose case is split. */
export type RowOrigin = { readonly case: string } | { readonly split: string } | null

/** The unit and month that a new row belongs to. */
export interface SheetPlace {
  readonly unit: string
  readonly month: Month
}

/** Neither known to the server nor on its way there. */
export function isUnborn(row: Row): boolean {
  return row.seen === 0 && row.pending.length === 0
}

// The revision that the person saw, and own operations that they saw beyond it.
function basis(row: Row, seen = row.seen): { entry: string; base: number; after?: string[] } {
  const base = Math.min(row.seen, seen)
  const own = (row.own ?? []).filter(({ revision }) => revision > base)
  const after = [...new Set([...own, ...row.ahead, ...row.pending].map(({ id }) => id))]
  return { entry: row.id, base, ...(after.length > 0 ? { after } : {}) }
}

/** Writes values; `seen` is the revision at which the writing began, where that is an older one. */
export function setOperation(id: string, row: Row, values: RowValues, seen?: number): Operation {
  return { id, type: 'set', ...basis(row, seen), values }
}

/** Makes a row, under an id that this tab has given it. */
export function createOperation(
  id: string,
  { unit, month }: SheetPlace,
  entry: string,
  values: RowValues,
  origin: RowOrigin,
): Operation {
  return { id, type: 'create', unit, month, entry, values, ...origin }
}

export function confirmOperation(id: string, row: Row): Operation {
  return { id, type: 'confirm', ...basis(row) }
}

export function removeOperation(id: string, row: Row): Operation {
  return { id, type: 'remove', ...basis(row) }
}

export function restoreOperation(id: string, row: Row, change: string): Operation {
  return { id, type: 'restore', ...basis(row), change }
}

/**
 * The part of an operation that can go again without some of its columns, or null when nothing of it is left.
 * Only values are sent again: whole-row operations either take or they do not.
 */
export function withoutColumns(
  operation: Operation,
  id: string,
  values: RowValues,
  columns: readonly string[],
): { readonly operation: Operation; readonly values: RowValues } | null {
  if (operation.type !== 'set' && operation.type !== 'create') return null
  const left: RowValues = Object.fromEntries(
    Object.entries(values).filter(([column]) => !columns.includes(column)),
  )
  const stands = operation.type === 'create' && (operation.case ?? operation.split) !== undefined
  if (!stands && Object.keys(left).length === 0) return null
  return { operation: { ...operation, id, values: left }, values: left }
}

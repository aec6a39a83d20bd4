import type { History, HistoryLine } from '#domain/history.ts'
import type { ChangeType, Operation, OperationResult, Patch } from '#domain/operation.ts'
import type { CellValue, Column } from '#domain/template/column.ts'
import { columnOf, type Template } from '#domain/template/template.ts'
import { formatValue } from '#domain/template/format-value.ts'
import { getJson, postJson } from '../../app/api.ts'
import type { Language } from '../../text/catalogue.ts'

export function loadHistory(entry: string, signal?: AbortSignal): Promise<History> {
  return getJson<History>(`/api/entries/${entry}/history`, signal ? { signal } : {})
}

/** Puts the row back to how it stood before `change`; the answer says whether that was possible. */
export async function restoreBefore(history: History, change: string): Promise<OperationResult | null> {
  return send({ ...basis(history), type: 'restore', change })
}

/** Puts one cell back to an earlier value, as a new change. */
export async function restoreValue(
  history: History,
  column: string,
  value: CellValue,
): Promise<OperationResult | null> {
  return send({ ...basis(history), type: 'set', values: { [column]: value } })
}

const basis = ({ entry, revision }: History) => ({ id: crypto.randomUUID(), entry, base: revision })

async function send(operation: Operation): Promise<OperationResult | null> {
  const answer = await postJson<{ results: readonly OperationResult[] }>('/api/changes', {
    operations: [operation],
  })
  return answer.results[0] ?? null
}

/** The changes of one column alone, each with that cell; all of them for an empty key. */
export function changesOf(history: History, column: string): readonly HistoryLine[] {
  if (column === '') return history.changes
  return history.changes.flatMap((change) => {
    const cell = change.patch?.[column]
    return cell ? [{ ...change, patch: { [column]: cell } }] : []
  })
}

/** Keys of the columns that were ever changed, in the template's order. */
export function changedColumns(history: History, template: Template): readonly string[] {
  const keys = new Set(history.changes.flatMap(({ patch }) => Object.keys(patch ?? {})))
  return template.columns.map(({ key }) => key).filter((key) => keys.has(key))
}

// Whoever wants to take back a creation or a carry-over means to remove the row: that is done on the sheet.
const RESTORABLE: ReadonlySet<ChangeType> = new Set(['set', 'confirm', 'restore'])

/** Whether the person can be offered to take a change back; the server judges again. */
export function isRestorable(history: History, change: HistoryLine): boolean {
  if (change.type === 'remove') return change === history.changes[0]
  const changed = change.patch !== null && Object.keys(change.patch).length > 0
  return history.editable && changed && RESTORABLE.has(change.type)
}

/** One changed cell in words. */
export interface CellChange {
  readonly column: string
  readonly before: string
  readonly after: string
}

/** The cells of a patch in the template's order; columns that the template no longer has come last. */
export function cellChanges(
  patch: Patch,
  template: Template,
  language: Language,
  unit: string,
): CellChange[] {
  const order = new Map(template.columns.map((column, at) => [column.key, at]))
  const place = (key: string): number => order.get(key) ?? template.columns.length
  return Object.entries(patch)
    .toSorted(([a], [b]) => place(a) - place(b))
    .map(([key, { before, after }]) => {
      const column = columnOf(template, key)
      return {
        column: column?.[language] ?? (key === 'unit' ? unit : key),
        before: shown(column, before, template, language),
        after: shown(column, after, template, language),
      }
    })
}

function shown(column: Column | undefined, value: CellValue, template: Template, language: Language): string {
  if (column) return formatValue(column, value, template, language)
  return value === null ? '' : Array.isArray(value) ? value.join(', ') : String(value)
}

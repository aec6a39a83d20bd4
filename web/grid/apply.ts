import { type CellValue, sameValue } from '#domain/template/column.ts'
import type { Refusal } from './drafts.ts'
import type { GridEdit } from './model.ts'
import type { GridState } from './state.ts'

/** A text or a value for a cell of the view; rows beyond the filled ones are made. */
export type Write = { readonly row: number; readonly column: number } & (
  | { readonly text: string }
  | { readonly value: CellValue }
)

/** A cell whose text was refused, by its place. */
export interface RefusedCell {
  readonly row: string
  readonly column: string
  readonly refusal: Refusal
}

/** What came of a gesture; `edits` are what the page has to be told. */
export interface Applied {
  readonly edits: readonly GridEdit[]
  readonly refused: readonly RefusedCell[]
  readonly written: number
  readonly unchanged: number
  readonly newRows: number
}

const NOTHING: Applied = { edits: [], refused: [], written: 0, unchanged: 0, newRows: 0 }

/**
 * Judges the writes of one gesture. Valid values become edits, refused texts stay as drafts in memory.
 * `moved` are cells that a move empties; they keep their values when anything was refused.
 */
export function applyWrites(
  state: GridState,
  writes: readonly Write[],
  moved: readonly Write[] = [],
): Applied {
  const { model, judging, rows, drafts, columns } = state
  if (!model) return NOTHING
  if (!judging) throw new Error('nothing is written unjudged')
  const judge = judging.judgeOf(model)
  const refused: RefusedCell[] = []
  const values = new Map<string, Record<string, CellValue>>()
  let written = 0
  let unchanged = 0

  const write = (one: Write): void => {
    const column = columns.columns[one.column]
    if (!column || column.readOnly) return
    if (one.row >= rows.filled && isBlank(one)) return
    while (rows.filled <= one.row) if (!rows.make()) return
    const row = rows.at(one.row)
    if (!row) return
    const judgement =
      'text' in one
        ? judge(row, column.column, one.text)
        : judging.judgeGiven(model, row, column.column, one.value)
    if (!judgement.ok) {
      const text =
        'text' in one
          ? one.text
          : state.format({ ...row, values: { [column.key]: one.value } }, column.column)
      drafts.set(row.id, column.key, { text, refusal: judgement })
      refused.push({ row: row.id, column: column.key, refusal: judgement })
      return
    }
    drafts.delete(row.id, column.key)
    const own = values.get(row.id)
    if (sameValue(row.values[column.key], judgement.value)) {
      if (own) delete own[column.key]
      unchanged += 1
      return
    }
    written += 1
    if (own) own[column.key] = judgement.value
    else values.set(row.id, { [column.key]: judgement.value })
  }

  for (const one of writes) write(one)
  if (refused.length === 0) {
    const targets = new Set(writes.map((w) => `${w.row}:${w.column}`))
    for (const one of moved) if (!targets.has(`${one.row}:${one.column}`)) write(one)
  }

  const edits: GridEdit[] = []
  let newRows = 0
  for (const [row, changed] of values) {
    if (Object.keys(changed).length === 0) continue
    const create = rows.needsCreation(row)
    if (create) newRows += 1
    edits.push({ row, create, values: changed })
    if (rows.isNew(row)) rows.fill(row, changed)
  }
  for (const id of rows.emptyMade()) if (drafts.columnsOf(id).length === 0) rows.forget(id)
  return { edits, refused, written, unchanged, newRows }
}

const isBlank = (write: Write): boolean => ('text' in write ? write.text.trim() === '' : write.value === null)

import { type CellValue, isServerColumn, sameValue } from '#domain/template/column.ts'
import { bind, type BoundWrite, type Write } from './bound.ts'
import { type CutCell, isAsCut } from './cut.ts'
import type { Refusal } from './drafts.ts'
import type { GridEdit } from './model.ts'
import type { GridState } from './state.ts'

export type { Write }

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
  /** Cells whose row or column is not there any more, or may not be changed any more. */
  readonly lost: number
  /** Cut cells that keep what they hold: it found no new place, or is another by now. */
  readonly kept: number
}

const NOTHING: Applied = { edits: [], refused: [], written: 0, unchanged: 0, newRows: 0, lost: 0, kept: 0 }

/** Judges and applies writes at their present places. */
export function applyWrites(
  state: GridState,
  writes: readonly (Write & { cut?: number })[],
  moved: readonly CutCell[] = [],
): Applied {
  return applyBound(state, bind(state, writes), moved)
}

/**
 * Judges the writes of one gesture. Valid values become edits, refused texts stay as drafts in memory. `moved` are cells
 * that a move empties: each only when what stood there was written elsewhere, and when it still stands there.
 */
export function applyBound(
  state: GridState,
  writes: readonly BoundWrite[],
  moved: readonly CutCell[] = [],
): Applied {
  const { model, judging, rows, drafts } = state
  if (!model) return NOTHING
  if (!judging) throw new Error('nothing is written unjudged')
  const judge = judging.judgeOf(model)
  const known = new Map(model.template.columns.map((column) => [column.key, column]))
  const refused: RefusedCell[] = []
  const values = new Map<string, Record<string, CellValue>>()
  const seen = new Map<string, number>()
  let written = 0
  let unchanged = 0
  let lost = 0

  const write = (one: BoundWrite): boolean => {
    const column = known.get(one.column)
    const row = rows.byId(one.row)
    if (!column || isServerColumn(column) || !row || !model.editable) {
      lost += 1
      return false
    }
    const judgement =
      'text' in one ? judge(row, column, one.text) : judging.judgeGiven(model, row, column, one.value)
    if (!judgement.ok) {
      const text =
        'text' in one ? one.text : state.format({ ...row, values: { [column.key]: one.value } }, column)
      drafts.set(row.id, column.key, { text, refusal: judgement })
      refused.push({ row: row.id, column: column.key, refusal: judgement })
      return false
    }
    drafts.delete(row.id, column.key)
    const own = values.get(row.id)
    if (sameValue(row.values[column.key], judgement.value)) {
      if (own) delete own[column.key]
      unchanged += 1
      return true
    }
    written += 1
    if (one.seen !== undefined) seen.set(row.id, Math.min(one.seen, seen.get(row.id) ?? Infinity))
    if (own) own[column.key] = judgement.value
    else values.set(row.id, { [column.key]: judgement.value })
    return true
  }

  // Whether they are as they were cut is asked before the gesture itself changes them.
  const still = moved.map((cell) => isAsCut(state, cell))
  const targets = new Set(writes.map((one) => `${one.row}/${one.column}`))
  const placed = new Set<number>()
  for (const one of writes) if (write(one) && one.cut !== undefined) placed.add(one.cut)
  const pasted = { written, unchanged }
  let kept = 0
  for (const [at, cell] of moved.entries()) {
    if (targets.has(`${cell.row}/${cell.column}`)) continue
    if (placed.has(at) && still[at]) write({ row: cell.row, column: cell.column, value: null })
    else kept += 1
  }

  const edits: GridEdit[] = []
  let newRows = 0
  for (const [row, changed] of values) {
    if (Object.keys(changed).length === 0) continue
    const create = rows.needsCreation(row)
    if (create) newRows += 1
    const from = seen.get(row)
    edits.push({ row, create, values: changed, ...(from === undefined || create ? {} : { seen: from }) })
    if (rows.isNew(row)) rows.fill(row, changed)
  }
  for (const id of rows.emptyMade()) if (!drafts.holds(id)) rows.forget(id)
  return { edits, refused, ...pasted, newRows, lost, kept }
}

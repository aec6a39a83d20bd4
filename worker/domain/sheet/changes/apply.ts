import type { Operation, OperationResult, Patch } from '../../operation.ts'
import { judgeRow } from '../../rules/engine.ts'
import type { Issue } from '../../rules/rule.ts'
import { type CellValue, type RowValues, sameValue } from '../../template/column.ts'
import { type Entry, type Judged, type Logged, sheetKey, type World, type Write } from './world.ts'

/** All issues that a row has by itself. */
export function issuesOf(entry: Entry, rules: World['rules']): readonly Issue[] {
  const { values: row, month, previous } = entry
  const context = { row, month, county: rules.county, previous, template: rules.templateOf(month) }
  return judgeRow(context, entry.reasons)
}

/** Whether entries of the sheet may change. */
export function isOpen(world: World, unit: string, month: string): boolean {
  const state = world.sheets.get(sheetKey(unit, month))
  return state === 'open' || state === 'reopened'
}

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

const ENDS = ['status', 'kind']

/** Applies an operation: the entry gets its next revision, and the world knows it. */
export function applied(
  world: World,
  operation: Operation,
  changed: Omit<Entry, 'revision'> & { readonly revision: number },
  patch: Patch,
  more: Partial<Pick<OperationResult, 'values' | 'caseNumber'>> & Pick<Write, 'newCase'> = {},
): Judged {
  const entry: Entry = { ...changed, revision: changed.revision + 1 }
  const former = world.entries.get(entry.id)
  world.entries.set(entry.id, entry)
  const line: Logged = {
    id: operation.id,
    entry: entry.id,
    type: operation.type,
    revision: entry.revision,
    patch,
    user: world.person.id,
    by: world.person.name,
    at: world.at,
  }
  world.log.set(entry.id, [...(world.log.get(entry.id) ?? []), line])
  world.named.set(line.id, line)
  const { newCase, ...told } = more
  const mayEnd = !former || former.removed !== entry.removed || ENDS.some((key) => Object.hasOwn(patch, key))
  return {
    result: unchanged(world, operation, entry, told).result,
    write: {
      operation: operation.id,
      type: operation.type,
      entry,
      patch,
      mayEnd,
      ...(newCase ? { newCase } : {}),
    },
  }
}

/** Answers that the row stands as wanted; nothing is written. */
export function unchanged(
  world: World,
  operation: Operation,
  entry: Entry,
  more: Partial<Pick<OperationResult, 'values' | 'caseNumber'>> = {},
): Judged {
  const issues = entry.removed ? [] : issuesOf(entry, world.rules)
  const { id } = operation
  return {
    result: { id, outcome: 'applied', entry: entry.id, revision: entry.revision, issues, ...more },
    write: null,
  }
}

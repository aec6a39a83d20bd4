import type { Operation, OperationResult, Patch } from '../../operation.ts'
import { judgeRow } from '../../rules/engine.ts'
import type { Issue } from '../../rules/rule.ts'
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

const ENDS = ['status', 'kind']

/** Applies an operation: the entry gets its next revision, and the world knows it. */
export function applied(
  world: World,
  operation: Operation,
  changed: Omit<Entry, 'revision'> & { readonly revision: number },
  patch: Patch,
  more: Partial<Pick<OperationResult, 'values' | 'caseNumber'>> & Pick<Write, 'newCase' | 'beside'> = {},
): Judged {
  const { newCase, beside, ...told } = more
  const entry: Entry = {
    ...changed,
    revision: changed.revision + (beside ? 2 : 1),
    apart: changed.apart.filter((key) => !Object.hasOwn(patch, key)),
  }
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
    followed: false,
  }
  world.log.set(entry.id, [...(world.log.get(entry.id) ?? []), line])
  world.named.set(line.id, line)
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
      ...(beside ? { beside } : {}),
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

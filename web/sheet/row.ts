import type { OperationCode, OperationResult } from '#domain/operation.ts'
import type { CellJudgement } from '#domain/rules/cell.ts'
import type { GivenReason } from '#domain/rules/reason.ts'
import type { Issue } from '#domain/rules/rule.ts'
import type { Previous } from '#domain/rules/rule.ts'
import type { EntryView } from '#domain/sheet/sheet.ts'
import { type CellValue, type RowValues, sameValue } from '#domain/template/column.ts'
import { reasonsOf } from './reason.ts'

/** One of two values on which two people disagree; nothing is dropped until the person chooses. */
export interface Conflict {
  readonly mine: CellValue
  readonly theirs: CellValue
  readonly by: string
  /** ISO instant. */
  readonly at: string
  /** Revision that a choice builds on. */
  readonly revision: number
}

/** A text that was typed or pasted and is not acceptable. It lives here, in memory, and in no operation. */
export interface Refusal {
  readonly text: string
  readonly judgement: Extract<CellJudgement, { ok: false }>
}

/** An operation on its way, with the values it gives the row. */
export interface Pending {
  readonly id: string
  readonly type: 'create' | 'set' | 'confirm' | 'remove' | 'restore'
  readonly values: RowValues
}

/**
 * Why an operation on this row did not take. `not_accepted`: the server took it in no form; `entry_is_back`: the row was
 * gone when it came, and is there again.
 */
export type Failure = OperationCode | 'not_accepted' | 'entry_is_back'

/** More of one's own changes than can be acknowledged while one editor is open. */
const MOST_OWN = 20

/** What one tab knows of one row. */
export interface Row {
  readonly id: string
  /** Null until the server has given the new case its number. */
  readonly caseNumber: string | null
  /** Counts what is shown: another number means that the row has to be painted again. */
  readonly version: number
  /** Revision up to which everything is on the screen. */
  readonly seen: number
  /** What the server holds, as far as this tab knows. */
  readonly saved: RowValues
  readonly carried: readonly string[]
  readonly pending: readonly Pending[]
  /** Own acknowledged operations above `seen`: somebody else's change lies between. */
  readonly ahead: readonly { readonly id: string; readonly revision: number }[]
  /** Own acknowledged operations, the latest ones: an editor that was opened before them knows of them as well. */
  readonly own?: readonly { readonly id: string; readonly revision: number }[]
  readonly conflicts: Readonly<Record<string, Conflict>>
  readonly refusals: Readonly<Record<string, Refusal>>
  /** Values that the server did not take although they are valid (sheet submitted meanwhile, row gone). */
  readonly unsaved: RowValues
  readonly failure: Failure | null
  readonly previous: Previous | null
  readonly submittedBefore: boolean
  /** Columns that no longer fit the month before, which was changed after this sheet was submitted. */
  readonly apart?: readonly string[]
  readonly assignee: string | null
  readonly reasons: readonly GivenReason[]
  /** Made in this tab; not judged for gaps before the person has left it once. */
  readonly fresh: boolean
}

/** The row as the API gives it. */
export function rowFromView(view: EntryView): Row {
  return {
    id: view.id,
    caseNumber: view.caseNumber,
    version: 0,
    seen: view.revision,
    saved: view.values,
    carried: view.carried,
    pending: [],
    ahead: [],
    conflicts: {},
    refusals: {},
    unsaved: {},
    failure: null,
    previous: view.previous,
    submittedBefore: view.submittedBefore,
    ...(view.apart ? { apart: view.apart } : {}),
    assignee: view.assignee,
    reasons: reasonsOf(view.issues, view.values),
    fresh: false,
  }
}

/** The row as the API would give it, as far as this tab knows; null where the server does not have it. */
export function viewFromRow(row: Row, issues: readonly Issue[]): EntryView | null {
  const { id, caseNumber, seen, saved, carried, previous, submittedBefore, apart, assignee, failure } = row
  if (seen === 0 || caseNumber === null || failure === 'entry_removed') return null
  return {
    id,
    caseNumber,
    revision: seen,
    values: saved,
    issues,
    carried,
    previous,
    ...(apart ? { apart } : {}),
    submittedBefore,
    assignee,
  }
}

/** A row that this tab has just made. */
export function newRow(id: string, operation: string, values: RowValues, caseNumber: string | null): Row {
  return {
    id,
    caseNumber,
    version: 0,
    seen: 0,
    saved: {},
    carried: [],
    pending: [{ id: operation, type: 'create', values }],
    ahead: [],
    conflicts: {},
    refusals: {},
    unsaved: {},
    failure: null,
    previous: null,
    submittedBefore: false,
    assignee: null,
    reasons: [],
    fresh: true,
  }
}

/** What the row shows: the server's values under the person's own ones that are on their way or undecided. */
export function shownValues(row: Row): RowValues {
  const mine = Object.fromEntries(Object.entries(row.conflicts).map(([column, c]) => [column, c.mine]))
  return Object.assign({}, row.saved, ...row.pending.map((p) => p.values), mine, row.unsaved) as RowValues
}

/** Whether a removal of the row is on its way, and was not taken back. */
export function isLeaving(row: Row): boolean {
  const last = row.pending.findLast((p) => p.type === 'remove' || p.type === 'restore')
  return last?.type === 'remove'
}

const next = (row: Row, change: Partial<Row>): Row => ({ ...row, ...change, version: row.version + 1 })

const without = <V>(record: Readonly<Record<string, V>>, columns: readonly string[]): Record<string, V> =>
  Object.fromEntries(Object.entries(record).filter(([column]) => !columns.includes(column)))

/** Columns that a later operation has written anew: what became of the earlier one matters no more there. */
export function overwritten(row: Row, operation: string): ReadonlySet<string> {
  const at = row.pending.findIndex((p) => p.id === operation)
  return new Set(row.pending.slice(at + 1).flatMap((p) => Object.keys(p.values)))
}

const settledPending = (row: Row, operation: string): readonly Pending[] =>
  row.pending.filter((p) => p.id !== operation)

/** The row with an own operation on its way; touching a row ends the marking of what was carried over. */
export function withPending(row: Row, pending: Pending): Row {
  const columns = Object.keys(pending.values)
  const joined = row.pending.find((p) => p.id === pending.id)
  return next(row, {
    pending: joined
      ? row.pending.map((p) => (p === joined ? { ...p, values: { ...p.values, ...pending.values } } : p))
      : [...row.pending, pending],
    carried: pending.type === 'remove' ? row.carried : [],
    conflicts: without(row.conflicts, columns),
    refusals: without(row.refusals, columns),
    unsaved: without(row.unsaved, columns),
  })
}

/** The row with a text at a cell that was not accepted. */
export function withRefusal(row: Row, column: string, refusal: Refusal): Row {
  return next(row, { refusals: { ...row.refusals, [column]: refusal } })
}

/** The row without what was refused or not saved in the columns; all of it without `columns`. */
export function withoutDraft(row: Row, columns?: readonly string[]): Row {
  const refusals = columns ? without(row.refusals, columns) : {}
  const unsaved = columns ? without(row.unsaved, columns) : {}
  const left = Object.keys(unsaved).length > 0
  return next(row, { refusals, unsaved, failure: left ? row.failure : null })
}

/** The failure of a row that the server has: what was said of its absence holds no more. */
export function failureWhileHere(failure: Failure | null, unsaved: RowValues): Failure | null {
  if (failure !== 'entry_removed') return failure
  return Object.keys(unsaved).length > 0 ? 'entry_is_back' : null
}

/** The row with a reason in the place of an earlier one for the same rule. */
export function withReason(row: Row, reason: GivenReason): Row {
  return next(row, { reasons: [...row.reasons.filter(({ rule }) => rule !== reason.rule), reason] })
}

/** The row after the server has applied an operation. */
export function applied(row: Row, operation: string, result: OperationResult): Row {
  const own = row.pending.find((p) => p.id === operation)
  const revision = result.revision ?? row.seen
  const behind = revision > row.seen + 1 && own?.type !== 'create'
  const fromServer = result.values && revision >= row.seen
  const failure = own?.type === 'restore' ? failureWhileHere(row.failure, row.unsaved) : row.failure
  return next(row, {
    caseNumber: result.caseNumber ?? row.caseNumber,
    pending: settledPending(row, operation),
    saved:
      revision < row.seen ? row.saved : fromServer ? { ...result.values } : { ...row.saved, ...own?.values },
    seen: behind ? row.seen : Math.max(row.seen, revision),
    ahead: behind ? [...row.ahead, { id: operation, revision }] : row.ahead,
    own: [...(row.own ?? []), { id: operation, revision }].slice(-MOST_OWN),
    failure: Object.keys(row.unsaved).length > 0 ? failure : null,
    reasons: reasonsOf(result.issues, { ...row.saved, ...own?.values, ...result.values }, row.reasons),
  })
}

/** The row after an operation met somebody else's: both values are kept for the person to choose. */
export function conflicted(row: Row, operation: string, result: OperationResult): Row {
  const own = row.pending.find((p) => p.id === operation)
  const newer = overwritten(row, operation)
  // An answer that was lost and repeated tells of an older state than the feed has brought meanwhile.
  const isOld = (result.revision ?? row.seen) < row.seen
  const revision = isOld ? row.seen : (result.revision ?? row.seen)
  const current = Object.entries(result.current ?? {}).map(
    ([column, there]) => [column, isOld ? { ...there, value: row.saved[column] ?? null } : there] as const,
  )
  const theirs = Object.fromEntries(current.map(([column, there]) => [column, there.value]))
  const found = current.flatMap(([column, there]): [string, Conflict][] => {
    const mine = own?.values[column] ?? null
    return newer.has(column) || sameValue(mine, there.value)
      ? []
      : [[column, { ...there, theirs: there.value, mine, revision }]]
  })
  return next(row, {
    pending: settledPending(row, operation),
    saved: { ...row.saved, ...theirs },
    conflicts: { ...row.conflicts, ...Object.fromEntries(found) },
  })
}

/** The row after an operation was refused as a whole; its valid values stay visible as not saved. */
export function failed(row: Row, operation: string, failure: Failure): Row {
  const own = row.pending.find((p) => p.id === operation)
  const lost = own && own.type !== 'remove' ? without(own.values, [...overwritten(row, operation)]) : {}
  return next(row, {
    pending: settledPending(row, operation),
    unsaved: { ...row.unsaved, ...lost },
    failure,
  })
}

/** The row after single cells of an operation were refused: each keeps its text, with the reason. */
export function cellsRefused(row: Row, operation: string, issues: readonly Issue[]): Row {
  const own = row.pending.find((p) => p.id === operation)
  const newer = overwritten(row, operation)
  const bad = [...new Set(issues.flatMap((issue) => issue.columns))].filter((column) => !newer.has(column))
  const refusals = bad.map((column): [string, Refusal] => {
    const isPersonal = issues.some((one) => one.rule === 'R02' && one.columns.includes(column))
    const judgement = isPersonal
      ? ({ ok: false, rule: 'R02', problem: 'personal_data' } as const)
      : ({ ok: false, rule: 'R01', problem: 'wrong_type' } as const)
    return [column, { text: String(own?.values[column] ?? ''), judgement }]
  })
  return next(row, {
    pending: settledPending(row, operation),
    refusals: { ...row.refusals, ...Object.fromEntries(refusals) },
  })
}

/** The row with what the feed tells of it; own work on its way stays on top. */
export function merged(row: Row, view: EntryView): Row {
  if (view.revision < row.seen) return row
  const conflicts = Object.entries(row.conflicts)
    .map(([column, c]): [string, Conflict] => [column, { ...c, theirs: view.values[column] ?? null }])
    .filter(([, c]) => !sameValue(c.mine, c.theirs))
  return next(row, {
    caseNumber: view.caseNumber,
    seen: view.revision,
    saved: view.values,
    carried: row.pending.length > 0 ? [] : view.carried,
    ahead: row.ahead.filter((own) => own.revision > view.revision),
    failure: failureWhileHere(row.failure, row.unsaved),
    conflicts: Object.fromEntries(conflicts),
    previous: view.previous,
    submittedBefore: view.submittedBefore,
    apart: view.apart ?? [],
    assignee: view.assignee,
    reasons: reasonsOf(view.issues, view.values, row.reasons),
  })
}

/** Whether the row holds anything that is not on the server: on its way, refused, or undecided. */
export function hasUnsaved(row: Row): boolean {
  return (
    row.pending.length > 0 ||
    Object.keys(row.unsaved).length > 0 ||
    Object.keys(row.refusals).length > 0 ||
    Object.keys(row.conflicts).length > 0
  )
}

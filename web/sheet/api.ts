import type { Operation, OperationCode, OperationResult } from '#domain/operation.ts'
import type { RuleId } from '#domain/rules/rule.ts'
import type { Month } from '#domain/sheet/month.ts'
import type { ReturningCase } from '#domain/sheet/returning-case.ts'
import type { SheetView } from '#domain/sheet/sheet.ts'
import { ApiProblem, getJson, postJson } from '../app/api.ts'
import { type Answer, keptJson } from '../app/kept-answers.ts'
import type { SendOutcome } from '../app/outbox.ts'
import type { Me } from '../app/session.ts'
import type { SheetChanges } from './changes.ts'

/** A person or a unit to choose from. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** A reason that goes with a submission. */
export interface SubmissionReason {
  readonly entry: string
  readonly rule: RuleId
  readonly reason: string
}

/** Where a sheet is to be had; it is kept under this name as well. */
export const sheetPath = (unit: string, month: Month): string =>
  `/api/sheets/${encodeURIComponent(unit)}/${month}`

/** Where it is told what a unit has to carry in a month. */
export const capacityPath = (unit: string, month: Month): string =>
  `/api/reports/capacity?unit=${encodeURIComponent(unit)}&month=${month}`

export function getSheet(unit: string, month: Month): Promise<Answer<SheetView>> {
  return keptJson(sheetPath(unit, month))
}

/** Carries over and gives the sheet; does no harm when it is open already. */
export function openSheet(unit: string, month: Month): Promise<SheetView> {
  return postJson(`${sheetPath(unit, month)}/open`)
}

export function changesAfter(unit: string, month: Month, seq: number): Promise<SheetChanges> {
  return getJson(`${sheetPath(unit, month)}/changes?after=${seq}`)
}

/** Moves the sheet to another state; throws `ApiProblem` `open_issues`, `sheet_changed` or `sheet_state` (409). */
export function moveSheet(
  unit: string,
  month: Month,
  move: 'submit' | 'withdraw' | 'accept' | 'return' | 'reopen',
  body: { readonly seq: number; readonly reasons?: readonly SubmissionReason[]; readonly reason?: string },
): Promise<unknown> {
  return postJson(`${sheetPath(unit, month)}/${move}`, body)
}

/** Replaces the named figures; null empties one. */
export function saveFigures(
  unit: string,
  month: Month,
  figures: Readonly<Record<string, number | null>>,
): Promise<unknown> {
  return postJson(`${sheetPath(unit, month)}/figures`, { figures })
}

export function giveReason(entry: string, rule: RuleId, reason: string): Promise<unknown> {
  return postJson(`/api/entries/${encodeURIComponent(entry)}/reasons`, { rule, reason })
}

/** What became of one case of many. */
export interface CaseResult {
  readonly case: string
  readonly outcome: 'applied' | 'refused'
  readonly code?: OperationCode
}

/** Assigns cases of a unit to one of its people, or to nobody; each is answered by itself. */
export async function assignCases(
  cases: readonly string[],
  user: string | null,
): Promise<readonly CaseResult[]> {
  return (await postJson<{ results: readonly CaseResult[] }>('/api/cases/assignee', { cases, user })).results
}

export function peopleOf(unit: string): Promise<readonly Named[]> {
  return getJson(`/api/units/${encodeURIComponent(unit)}/people`)
}

/** Other units that a case of the unit can be handed over to. */
export function otherUnitsOf(unit: string): Promise<readonly Named[]> {
  return getJson(`/api/units/${encodeURIComponent(unit)}/others`)
}

export function casesOf(unit: string, month: Month): Promise<readonly ReturningCase[]> {
  return getJson(`/api/units/${encodeURIComponent(unit)}/cases?month=${month}`)
}

/** Sends operations and tells the outbox what came of it; never throws. */
export async function sendOperations(operations: readonly Operation[]): Promise<SendOutcome> {
  try {
    const answer = await postJson<{ readonly results: readonly OperationResult[] }>('/api/changes', {
      operations,
    })
    // Somebody else's JSON answers nothing.
    return Array.isArray(answer?.results)
      ? { kind: 'answered', results: answer.results }
      : { kind: 'unreachable' }
  } catch (error) {
    return outcomeOf(error)
  }
}

/** Whose session the browser carries now; never throws. */
export async function whoIsThere(): Promise<
  { readonly kind: 'signed_in'; readonly me: Me } | Exclude<SendOutcome, { kind: 'answered' | 'invalid' }>
> {
  try {
    const me = await getJson<Me>('/api/me')
    return typeof me?.user?.id === 'string' ? { kind: 'signed_in', me } : { kind: 'unreachable' }
  } catch (error) {
    const outcome = outcomeOf(error)
    return outcome.kind === 'signed_out' || outcome.kind === 'again' ? outcome : { kind: 'unreachable' }
  }
}

// Only the server's own word ends an operation or asks to sign in: whoever stands in between may answer with any status.
function outcomeOf(error: unknown): SendOutcome {
  if (!(error instanceof ApiProblem) || error.status === 0) return { kind: 'unreachable' }
  if (error.status === 429 || error.status >= 500 || !error.own) return { kind: 'again' }
  return error.status === 401 ? { kind: 'signed_out' } : { kind: 'invalid' }
}

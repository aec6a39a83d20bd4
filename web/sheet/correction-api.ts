import type { Correction, CorrectionReason, DeclineReason } from '#domain/sheet/correction.ts'
import type { Month } from '#domain/sheet/month.ts'
import type { RowValues } from '#domain/template/column.ts'
import { getJson, postJson } from '../app/api.ts'

interface Told {
  readonly corrections: readonly Correction[]
}

const pathOf = (unit: string, month: Month): string => `/api/sheets/${unit}/${month}/corrections`

/** What is proposed for a sheet. Throws `ApiProblem`. */
export async function corrections(unit: string, month: Month): Promise<readonly Correction[]> {
  return (await getJson<Told>(pathOf(unit, month))).corrections
}

/** Proposes values for a row; throws `ApiProblem` (`correction_refused` with the issues, `entry_changed`, …). */
export async function propose(
  unit: string,
  month: Month,
  proposal: {
    readonly entry: string
    readonly base: number
    readonly values: RowValues
    readonly reason: CorrectionReason
  },
): Promise<void> {
  await postJson(pathOf(unit, month), proposal)
}

/** A decision about a proposal: the coordinator's, or the unit's own to take it back. */
export type Decision =
  | { readonly step: 'accept' | 'withdraw' }
  | { readonly step: 'decline'; readonly reason: DeclineReason }

/** Takes a decision; answers what is still proposed. Throws `ApiProblem` (`correction_gone`, `entry_changed`, …). */
export async function decide(
  unit: string,
  month: Month,
  { id }: Correction,
  { step, ...more }: Decision,
): Promise<readonly Correction[]> {
  return (await postJson<Told>(`${pathOf(unit, month)}/${id}/${step}`, more)).corrections
}

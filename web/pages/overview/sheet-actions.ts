import type { Month } from '#domain/sheet/month.ts'
import type { SheetView } from '#domain/sheet/sheet.ts'
import { getJson, postJson } from '../../app/api.ts'

/** Steps that a coordinator takes with a sheet on the server. */
export type Step =
  | { readonly name: 'accept' | 'vacant' | 'occupied' }
  | { readonly name: 'return' | 'reopen'; readonly reason: string }

/** Takes a step; the sheet is read first, so that the step is refused when the sheet changes meanwhile. */
export async function takeStep(unit: string, month: Month, step: Step): Promise<void> {
  const path = `/api/sheets/${unit}/${month}`
  if (step.name === 'vacant' || step.name === 'occupied') {
    await postJson(`${path}/vacancy`, { vacant: step.name === 'vacant' })
    return
  }
  const { seq } = await getJson<Pick<SheetView, 'seq'>>(path)
  await postJson(`${path}/${step.name}`, 'reason' in step ? { seq, reason: step.reason } : { seq })
}

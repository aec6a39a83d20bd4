import type { OperationResult } from '#domain/operation.ts'
import type { SheetView } from '#domain/sheet/sheet.ts'
import { type Call } from './api.ts'

/** A complete Case Management row that no rule objects to, in September 2023. */
export const CM = {
  kind: 'cm',
  status: 'active',
  opened: '2023-09',
  consent: 'yes',
  persons: 1,
  minors: 0,
  sex: 'w',
  age_band: '27-34',
  origin: '475',
  arrival_year: 2019,
  residence: 'humanitarian',
  municipality: '05566076',
  housing: 'private',
  benefits: ['none'],
  german_level: 'B1',
  interpreter: 'no',
  access_route: 'self',
  criteria_met: 4,
  phase: '1',
  topics: ['other'],
  contacts: 1,
  contact_ways: ['in_person'],
} as const

let count = 0

/** A fresh operation id. */
export const op = (): string => `op-${(count += 1)}-${Math.random().toString(36).slice(2)}`

/** Sends operations and answers their results. */
export async function change(call: Call, ...operations: unknown[]): Promise<OperationResult[]> {
  const { json, status, text } = await call<{ results: OperationResult[] }>('POST', '/api/changes', {
    operations,
  })
  if (status !== 200) throw new Error(`changes: ${status} ${text}`)
  return json.results
}

/** Sends one operation. */
export async function one(call: Call, operation: unknown): Promise<OperationResult> {
  const [result] = await change(call, operation)
  if (!result) throw new Error('no result')
  return result
}

/** Adds a row and answers its id, number and revision. */
export async function create(
  call: Call,
  values: Readonly<Record<string, unknown>> = CM,
  at: { unit?: string; month?: string } = {},
): Promise<{ id: string; caseNumber: string; revision: number }> {
  const { unit = 'caritas-rheine', month = '2023-09' } = at
  const result = await one(call, { id: op(), type: 'create', unit, month, values })
  const { entry, caseNumber, revision } = result
  if (result.outcome !== 'applied' || entry === null || caseNumber === undefined || revision === undefined) {
    throw new Error(`not created: ${JSON.stringify(result)}`)
  }
  return { id: entry, caseNumber, revision }
}

/** Reads a sheet. */
export async function sheet(call: Call, unit = 'caritas-rheine', month = '2023-09'): Promise<SheetView> {
  return (await call<SheetView>('GET', `/api/sheets/${unit}/${month}`)).json
}

/** Opens a sheet. */
export async function open(call: Call, unit = 'caritas-rheine', month = '2023-09'): Promise<SheetView> {
  const { json, status, text } = await call<SheetView>('POST', `/api/sheets/${unit}/${month}/open`)
  if (status !== 200) throw new Error(`open: ${status} ${text}`)
  return json
}

import { beforeAll, beforeEach } from 'vitest'
import type { History } from '#domain/history.ts'
import type { OperationResult } from '#domain/operation.ts'
import type { Movement } from '#domain/report/movement.ts'
import type { EntryView } from '#domain/sheet/sheet.ts'
import { as, type Call, seed } from './api.ts'
import { CM, create, one, op, open, sheet } from './sheets.ts'

/** A month, the one after it, and the next. */
export const [JUNE, JULY, AUGUST] = ['2023-06', '2023-07', '2023-08'] as const
export const UNIT = 'caritas-rheine'

/** Who calls; signed in before the first test. */
export const who = {} as { member: Call; other: Call; county: Call }

/** A case that begins in June. */
export const june = { ...CM, opened: JUNE }
/** What closes it. */
export const END = {
  status: 'closed',
  closing_type: 'regular',
  closing_reason: 'goals_reached',
  goals_met: 'full',
}

// Every case of a test is counted before and after, so that cases of other tests do not matter.
let before: Readonly<Record<string, Movement>>
let closings: Readonly<Record<string, number>>

/** Counts the reports as they stand; `moved` and `closed` tell what has changed since. */
export async function measure(): Promise<void> {
  const months = [JUNE, JULY, AUGUST]
  before = Object.fromEntries(await Promise.all(months.map(async (at) => [at, await movement(at)] as const)))
  closings = Object.fromEntries(await Promise.all(months.map(async (at) => [at, await ended(at)] as const)))
}

/** Opens June, July and August of the first unit before the tests of a file. */
export function throughMonths(): void {
  beforeAll(async () => {
    await seed()
    who.member = await as('caritas-1')
    who.other = await as('lernen-1')
    who.county = await as('koordination')
    for (const month of [JUNE, JULY, AUGUST]) await open(who.member, UNIT, month)
  })
  beforeEach(measure)
}

async function movement(from: string): Promise<Movement> {
  const path = `/api/reports/movement?from=${from}&to=${from}`
  return (await who.county<{ all: Movement }>('GET', path)).json.all
}

async function ended(from: string): Promise<number> {
  const path = `/api/reports/closings?from=${from}&to=${from}`
  return (await who.county<{ all: { cm: number } }>('GET', path)).json.all.cm
}

/** What a month's account has more than before the test, without what has not changed. */
export async function moved(at: string): Promise<Record<string, number>> {
  const now = Object.entries(await movement(at))
  const was: Readonly<Record<string, number>> = { ...before[at] }
  return Object.fromEntries(
    now.map(([key, count]) => [key, count - (was[key] ?? 0)] as const).filter(([, count]) => count !== 0),
  )
}

/** How many more cases of Case Management have ended in a month than before the test. */
export const closed = async (at: string): Promise<number> => (await ended(at)) - (closings[at] ?? 0)

/** A case of June that the later sheets have taken over, counted as it then stands. */
export async function running(
  values: Readonly<Record<string, unknown>> = june,
  later: readonly string[] = [JULY],
): Promise<{ readonly number: string; readonly id: string }> {
  const { id, caseNumber } = await create(who.member, values, { month: JUNE })
  for (const month of later) await open(who.member, UNIT, month)
  await measure()
  return { id, number: caseNumber }
}

/** The row of a case in a month. */
export async function rowOf(
  number: string,
  at: string,
  unit = UNIT,
  call = who.member,
): Promise<EntryView | undefined> {
  return (await sheet(call, unit, at)).entries.find((entry) => entry.caseNumber === number)
}

/** Writes values into a row as it stands. */
export async function write(
  entry: string,
  values: Readonly<Record<string, unknown>>,
  call = who.member,
): Promise<OperationResult> {
  const { revision } = await historyOf(entry, call)
  return one(call, { id: op(), type: 'set', entry, base: revision, values })
}

/** The history of a row. */
export const historyOf = async (id: string, call = who.member): Promise<History> =>
  (await call<History>('GET', `/api/entries/${id}/history`)).json

/** What a later month takes over of a row. */
export function carriedOf(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { contacts: _contacts, contact_ways: _ways, ...rest } = values
  return rest
}

import { caseNumberFrom } from '#domain/case-number.ts'
import type { Operation, OperationResult } from '#domain/operation.ts'
import type { Person } from '#domain/role.ts'
import { judgeOperation, type RowOperation } from '#domain/sheet/changes/judge.ts'
import type { World } from '#domain/sheet/changes/world.ts'
import type { Month } from '#domain/sheet/month.ts'
import { type House, rulebook } from '../house.ts'
import { newId } from '../new-id.ts'
import { isWithin, unitsText } from '../scope.ts'
import { fingerprintOf, replay, reused } from './answers.ts'
import { type Handover, handOver } from './handover.ts'
import { laterSheets } from './follow.ts'
import { type Reading, readFor } from './read.ts'
import { type Verdict, writeVerdicts } from './write.ts'

/** Rounds without any progress after which the rest is answered `busy`: try again, nothing is decided. */
const ROUNDS = 5

/** Who asks, when, and by which rules. */
export interface ChangeContext {
  readonly person: Person
  readonly month: Month
  readonly at: Date
  readonly house: House
}

type Prints = ReadonlyMap<string, string>

/** What became of operations: one result each, in their order, and the sheets (`unit/month`) that they have changed. */
export interface Outcome {
  readonly results: OperationResult[]
  readonly sheets: ReadonlySet<string>
}

/**
 * Judges operations in their order and writes what they change.
 * Whatever cannot be written because somebody was faster is read and judged again.
 */
export async function applyOperations(
  db: D1Database,
  operations: readonly Operation[],
  context: ChangeContext,
): Promise<Outcome> {
  const results = new Map<string, OperationResult>()
  const sheets = new Set<string>()
  const all = await Promise.all(operations.map(fingerprintOf))
  const prints = new Map<string, string>()
  const unique = operations.filter(({ id }, i) => {
    const first = !prints.has(id)
    if (first) prints.set(id, all[i] ?? '')
    return first
  })
  for (const segment of segments(unique)) {
    if (segment.kind === 'rows') await applyRows(db, segment.operations, prints, context, results, sheets)
    else await applyHandovers(db, segment.operations, prints, context, results, sheets)
  }
  return {
    sheets,
    results: operations.map((operation, i) => {
      if (prints.get(operation.id) !== all[i]) return reused(operation)
      return results.get(operation.id) ?? busy(operation.id)
    }),
  }
}

const busy = (id: string): OperationResult => ({
  id,
  outcome: 'refused',
  entry: null,
  issues: [],
  code: 'busy',
})

type Segment =
  | { readonly kind: 'rows'; readonly operations: RowOperation[] }
  | { readonly kind: 'handovers'; readonly operations: Handover[] }

// A handover touches a whole case and several sheets, so handovers stand by themselves between the operations on rows.
function segments(operations: readonly Operation[]): Segment[] {
  const found: Segment[] = []
  for (const operation of operations) {
    const last = found.at(-1)
    if (operation.type === 'handover') {
      if (last?.kind === 'handovers') last.operations.push(operation)
      else found.push({ kind: 'handovers', operations: [operation] })
    } else if (last?.kind === 'rows') last.operations.push(operation)
    else found.push({ kind: 'rows', operations: [operation] })
  }
  return found
}

async function applyRows(
  db: D1Database,
  operations: readonly RowOperation[],
  prints: Prints,
  context: ChangeContext,
  results: Map<string, OperationResult>,
  sheets: Set<string>,
): Promise<void> {
  let pending = operations
  for (let idle = 0; pending.length > 0 && idle < ROUNDS;) {
    const reading = await readFor(db, pending, context.person)
    const verdicts = judgeAll(pending, reading, prints, context, results)
    const written = await tryTo(() =>
      writeVerdicts(db, verdicts, reading, context.house.templateOf, {
        user: context.person.id,
        units: unitsText(context.person),
        at: context.at.toISOString(),
      }),
    )
    for (const { id, result, write } of verdicts) {
      if (!written?.has(id)) continue
      results.set(id, result)
      if (write) sheets.add(`${write.entry.unit}/${write.entry.month}`)
      if (write) for (const sheet of laterSheets(write.entry, reading)) sheets.add(sheet)
    }
    // A row that met somebody faster in another month of its case: what it has left is written in the next round.
    const late = verdicts.flatMap(({ id, departed }) =>
      departed && written?.has(id) && !written.has(departed.operation.id) ? [departed.operation] : [],
    )
    const left = [...late, ...pending.filter((operation) => !results.has(operation.id))]
    idle = left.length === pending.length ? idle + 1 : 0
    pending = left
  }
}

function judgeAll(
  operations: readonly RowOperation[],
  reading: Reading,
  prints: Prints,
  context: ChangeContext,
  results: Map<string, OperationResult>,
): Verdict[] {
  const { person, month, house } = context
  const world: World = {
    ...reading.world,
    person,
    month,
    at: context.at.toISOString(),
    rules: rulebook(house),
    newId,
    newNumber: () => caseNumberFrom(crypto.getRandomValues(new Uint8Array(8))),
  }
  const verdicts: Verdict[] = []
  for (const operation of operations) {
    const print = prints.get(operation.id) ?? ''
    const known = reading.remembered.get(operation.id)
    if (known) {
      const answer = replay(operation, print, known, person.id)
      results.set(operation.id, seesEntry(operation, reading, person) ? answer : withoutValues(answer))
      continue
    }
    const judged = judgeOperation(world, operation)
    // Nothing derived from a value that was not judged canonical is kept, not even a hash of it.
    const fingerprint = judged.result.outcome === 'refused' ? null : print
    verdicts.push({ ...judged, id: operation.id, fingerprint })
    const { departed } = judged
    if (departed) verdicts.push({ ...departed.judged, id: departed.operation.id, fingerprint: null })
  }
  return verdicts
}

function seesEntry(operation: RowOperation, { world }: Reading, person: Person): boolean {
  return operation.type === 'create' ? isWithin(person, operation.unit) : world.entries.has(operation.entry)
}

// Whoever has left the unit learns what became of the operation, and nothing about the row any more.
function withoutValues(answer: OperationResult): OperationResult {
  const { values: _values, current: _current, ...told } = answer
  return { ...told, issues: [] }
}

async function applyHandovers(
  db: D1Database,
  operations: readonly Handover[],
  prints: Prints,
  context: ChangeContext,
  results: Map<string, OperationResult>,
  sheets: Set<string>,
): Promise<void> {
  const { person, month } = context
  const line = { person, month, at: context.at.toISOString(), prints }
  let pending = operations
  for (let idle = 0; pending.length > 0 && idle < ROUNDS;) {
    const asked = pending
    const answered = await tryTo(() => handOver(db, asked, line))
    for (const { id, unit, from } of asked) {
      const result = answered?.get(id)
      if (!result) continue
      results.set(id, result)
      // The other sheets that a case moves through are rarely open; they learn of it by the feed.
      for (const own of person.units) sheets.add(`${own.id}/${from}`)
      sheets.add(`${unit}/${from}`)
    }
    pending = asked.filter(({ id }) => !results.has(id))
    idle = pending.length === asked.length ? idle + 1 : 0
  }
}

// An id, number or month that was taken between reading and writing: the next reading sees it.
async function tryTo<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (String(error).includes('UNIQUE constraint failed')) return null
    throw error
  }
}

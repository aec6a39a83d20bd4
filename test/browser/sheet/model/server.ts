import type { Operation, OperationResult } from '#domain/operation.ts'
import type { EntryView, SheetView } from '#domain/sheet/sheet.ts'
import type { RowValues } from '#domain/template/column.ts'
import type { Answer } from '../../support/server.ts'
import { json } from '../../support/server.ts'
import { entry, operationsOf, view } from '../example.ts'

interface Change {
  readonly seq: number
  readonly entry: string
  readonly id: string
  readonly columns: readonly string[]
}

/** A server with one sheet: it keeps what it is sent, and what another person writes; revisions and conflicts as in the contract. */
export class SheetServer {
  readonly entries = new Map<string, EntryView>()
  readonly #log: Change[] = []
  #gone: string[] = []
  #others = 0

  constructor(rows: readonly (readonly [id: string, caseNumber: string, values: RowValues])[]) {
    for (const [id, caseNumber, values] of rows) this.entries.set(id, entry(id, { caseNumber, values }))
  }

  get sheet(): SheetView {
    return view({ seq: this.#log.length, entries: [...this.entries.values()] })
  }

  get answers(): Readonly<Record<string, Answer>> {
    return {
      'GET /api/sheets/nord/2023-09': () => json(this.sheet),
      'POST /api/sheets/nord/2023-09/open': () => json(this.sheet),
      'GET /api/sheets/nord/2023-09/changes': ({ search }) => {
        const after = Number(search.get('after'))
        const touched = new Set(this.#log.filter(({ seq }) => seq > after).map((one) => one.entry))
        const entries = [...touched].flatMap((id) => this.entries.get(id) ?? [])
        return json({ ...this.sheet, entries, removed: this.#gone })
      },
      'POST /api/changes': ({ body }) =>
        json({ results: operationsOf(body).map((operation) => this.#apply(operation)) }),
    }
  }

  /** Another person writes a value. */
  other(id: string, values: RowValues): void {
    this.#others += 1
    this.#change(id, values, `other-${this.#others}`)
  }

  /** Another person removes a row. */
  remove(id: string): void {
    this.entries.delete(id)
    this.#gone = [...this.#gone, id]
    this.#log.push({ seq: this.#log.length + 1, entry: id, id: `gone-${id}`, columns: [] })
  }

  #change(id: string, values: RowValues, by: string): void {
    const known = this.entries.get(id)
    if (!known) return
    this.entries.set(id, {
      ...known,
      revision: known.revision + 1,
      values: Object.fromEntries(
        Object.entries({ ...known.values, ...values }).filter(([, value]) => value !== null),
      ),
    })
    this.#log.push({ seq: this.#log.length + 1, entry: id, id: by, columns: Object.keys(values) })
  }

  #apply(operation: Operation): OperationResult {
    const { id } = operation
    const base = { id, issues: [] }
    if (operation.type !== 'set') throw new Error(`not in this model: ${operation.type}`)
    const known = this.entries.get(operation.entry)
    if (!known) return { ...base, entry: operation.entry, outcome: 'refused', code: 'entry_removed' }
    const own = this.#log.filter((one) => one.entry === operation.entry)
    const foreign = own.filter(
      (one, at) =>
        at + 2 > operation.base && one.id.startsWith('other-') && !operation.after?.includes(one.id),
    )
    const sent = operation.values as RowValues
    const current = Object.entries(sent).flatMap(([column, value]) => {
      const there = known.values[column] ?? null
      return foreign.some(({ columns }) => columns.includes(column)) && there !== value
        ? [[column, { value: there, by: 'Nora Nord', at: '2023-09-28T10:00:00Z' }] as const]
        : []
    })
    if (current.length > 0)
      return {
        ...base,
        entry: operation.entry,
        outcome: 'conflict',
        revision: known.revision,
        current: Object.fromEntries(current),
      }
    const changes = Object.entries(sent).some(
      ([column, value]) => JSON.stringify(known.values[column] ?? null) !== JSON.stringify(value),
    )
    if (changes) this.#change(operation.entry, sent, id)
    const now = this.entries.get(operation.entry)
    return { ...base, entry: operation.entry, outcome: 'applied', revision: now?.revision ?? 0 }
  }
}

import type { Operation, OperationResult } from '#domain/operation.ts'
import type { EntryView, SheetView } from '#domain/sheet/sheet.ts'
import { month } from '#domain/sheet/month.ts'
import { type CellValue, type RowValues, sameValue } from '#domain/template/column.ts'
import type { SheetChanges } from '../../../web/sheet/changes.ts'

interface Change {
  readonly seq: number
  readonly entry: string
  readonly revision: number
  readonly by: string
  readonly id: string
  readonly columns: readonly string[]
}

interface Entry {
  values: Record<string, CellValue>
  revision: number
}

/** A small server that keeps the contract of `POST /api/changes` for `set` and `create`: the model of the property. */
export class World {
  readonly entries = new Map<string, Entry>()
  readonly #log: Change[] = []
  readonly #answers = new Map<string, OperationResult>()

  get seq(): number {
    return this.#log.length
  }

  view(): SheetView {
    const entries = [...this.entries].map(([id, entry]) => entryView(id, entry))
    const sheet = { unit: 'u', month: month('2023-09'), state: 'open', vacant: false, nil: false } as const
    return { ...sheet, seq: this.seq, figures: {}, deadline: '2023-10-06', entries, questions: [] }
  }

  changesAfter(seq: number): SheetChanges {
    const touched = new Set(this.#log.filter((change) => change.seq > seq).map((change) => change.entry))
    const entries = [...touched].flatMap((id) => {
      const entry = this.entries.get(id)
      return entry ? [entryView(id, entry)] : []
    })
    return { seq: this.seq, entries, removed: [] }
  }

  apply(operation: Operation, by: string): OperationResult {
    const known = this.#answers.get(operation.id)
    if (known) return known
    const result = this.#judge(operation, by)
    this.#answers.set(operation.id, result)
    return result
  }

  #judge(operation: Operation, by: string): OperationResult {
    if (operation.type !== 'set' && operation.type !== 'create') throw new Error('not in this model')
    const entry = operation.entry ?? ''
    const sent = operation.values as RowValues
    const at = this.entries.get(entry) ?? { values: {}, revision: 0 }
    const base = { id: operation.id, entry, issues: [] }
    if (operation.type === 'set' && at.revision === 0)
      return { ...base, outcome: 'refused', code: 'entry_not_found' }
    const foreign = this.#log.filter(
      (c) =>
        c.entry === entry &&
        operation.type === 'set' &&
        c.revision > operation.base &&
        !(c.by === by && operation.after?.includes(c.id)),
    )
    const current = Object.entries(sent)
      .filter(
        ([key, value]) => foreign.some((c) => c.columns.includes(key)) && !sameValue(at.values[key], value),
      )
      .map(([key]) => [key, { value: at.values[key] ?? null, by: 'other', at: '2023-09-28T10:00:00Z' }])
    if (current.length > 0)
      return { ...base, outcome: 'conflict', revision: at.revision, current: Object.fromEntries(current) }
    const columns = Object.keys(sent).filter((key) => !sameValue(at.values[key], sent[key]))
    if (columns.length > 0 || operation.type === 'create') {
      this.entries.set(entry, { values: { ...at.values, ...sent }, revision: at.revision + 1 })
      this.#log.push({ seq: this.seq + 1, entry, revision: at.revision + 1, by, id: operation.id, columns })
    }
    return { ...base, outcome: 'applied', revision: this.entries.get(entry)?.revision ?? 0 }
  }
}

const entryView = (id: string, { values, revision }: Entry): EntryView => ({
  id,
  caseNumber: `${id}-number`,
  revision,
  values: { ...values },
  issues: [],
  carried: [],
  previous: null,
  submittedBefore: false,
  assignee: null,
})

import { mayBeAsked, type Question } from '#domain/sheet/question.ts'
import type { Desk } from './desk.ts'

/** The questions of one row, by the column at whose cell they are shown; those to the whole row stand at its number. */
export type RowQuestions = Readonly<Record<string, readonly Question[]>>

/** What coordinators ask of the open sheet, as the server told it last. It stays in memory alone. */
export class Questions {
  #list: readonly Question[] = []
  #rows = new Map<string, RowQuestions>()
  #version = 0
  #corrections = 0

  get list(): readonly Question[] {
    return this.#list
  }

  /** Counts what was taken: a list that was asked for before the last one came is older than it. */
  get version(): number {
    return this.#version
  }

  /** How many corrections of the accepted sheet the unit proposes. */
  get corrections(): number {
    return this.#corrections
  }

  /** How many wait for their answer. */
  get open(): number {
    return this.#list.filter((one) => one.answer === null).length
  }

  /** Takes what the server tells; nothing where it tells nothing of them. */
  take(list: readonly Question[] | undefined, corrections = 0): void {
    if (!list) return
    this.#corrections = corrections
    this.#list = list
    this.#version += 1
    const rows = Map.groupBy(list, (one) => one.entry ?? '')
    this.#rows = new Map(
      [...rows].map(([row, of]) => [
        row,
        Object.fromEntries(Map.groupBy(of, (one) => one.column ?? 'case_number')),
      ]),
    )
  }

  ofRow(row: string): RowQuestions | undefined {
    return this.#rows.get(row)
  }
}

/** Whether the person may ask something of the sheet now; the server judges again. */
export function mayAsk({ me, store }: Desk): boolean {
  return me.role === 'coordinator' && store !== null && mayBeAsked(store.state)
}

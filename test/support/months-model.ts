import { addMonths, month as monthFrom } from '#domain/sheet/month.ts'
import type { CsvRow } from './figures-anew.ts'

/** Columns that the model knows; the others do not matter to it. `contacts` begins empty in every month. */
export type Cells = Readonly<Record<string, string | number | null>>

/** What somebody has made of a month of a case. */
type Month =
  /** The sheet has whatever the month before gives. */
  | { readonly is: 'auto' }
  /** Somebody has written into the row: it stands as it is, whatever happens before. */
  | { readonly is: 'own'; readonly cells: Cells }
  /** Somebody has put the case into the sheet: these cells are theirs, the others those of the month before. */
  | { readonly is: 'put'; readonly cells: Cells }
  | { readonly is: 'removed'; readonly was: Month }
  | { readonly is: 'unopened' }

const CARRIED = ['kind', 'status', 'opened', 'municipality']
const ENDING = ['closed', 'closing_type', 'closing_reason', 'goals_met']

/** What a row becomes when it is closed in a month. */
export const closing = (at: string): Cells => ({
  status: 'closed',
  closed: at,
  closing_type: 'regular',
  closing_reason: 'no_need',
  goals_met: 'full',
})
/** What a row becomes when it is open again. */
export const OPEN_AGAIN: Cells = {
  status: 'active',
  ...Object.fromEntries(ENDING.map((key) => [key, null])),
}

/**
 * One case over some months, as a table on paper: for every month it is known what people have written, and everything else is
 * worked out from the first month to the last. It shares no code with the product, and knows of no order in which things happened.
 */
export class CaseOnPaper {
  readonly #months: readonly string[]
  #made: ReadonlyMap<string, Month>

  constructor(months: readonly string[], first: Cells) {
    this.#months = months
    this.#made = new Map([[months[0] ?? '', { is: 'own', cells: first }]])
  }

  /** Rows by month, worked out anew. */
  rows(): ReadonlyMap<string, Cells> {
    const found = new Map<string, Cells>()
    let last: Cells | null = null
    for (const at of this.#months) {
      const row: Cells | null = this.#rowOf(this.#made.get(at) ?? { is: 'unopened' }, last)
      if (!row) continue
      found.set(at, row)
      last = row
    }
    return found
  }

  #rowOf(made: Month, last: Cells | null): Cells | null {
    switch (made.is) {
      case 'own':
        return made.cells
      case 'put':
        return { ...carried(last ?? {}), ...made.cells }
      case 'auto':
        return last && last['status'] !== 'closed' ? carried(last) : null
      default:
        return null
    }
  }

  #before(at: string): Cells | null {
    return [...this.rows()].findLast(([month]) => month < at)?.[1] ?? null
  }

  #make(at: string, made: Month): void {
    this.#made = new Map(this.#made).set(at, made)
  }

  has(at: string): boolean {
    return this.rows().has(at)
  }

  isOpened(at: string): boolean {
    return this.#made.has(at)
  }

  open(at: string): void {
    if (!this.isOpened(at)) this.#make(at, { is: 'auto' })
  }

  /** Somebody writes cells, or confirms the row (which writes no contacts where none are). */
  write(at: string, cells: Cells): void {
    this.#make(at, { is: 'own', cells: filled({ ...this.rows().get(at), ...cells }) })
  }

  confirm(at: string): void {
    this.write(at, { contacts: this.rows().get(at)?.['contacts'] ?? 0 })
  }

  remove(at: string): void {
    this.#make(at, { is: 'removed', was: this.#made.get(at) ?? { is: 'auto' } })
  }

  /** Whether the month's row was removed by somebody, and the case goes on until there. */
  mayReturn(at: string): boolean {
    const before = this.#before(at)
    return this.#made.get(at)?.is === 'removed' && before !== null && before['status'] !== 'closed'
  }

  bringBack(at: string): void {
    const made = this.#made.get(at)
    if (made?.is === 'removed') this.#make(at, made.was)
  }

  /** Somebody puts the case into a sheet in which it has no row: a re-entry where it had ended. */
  put(at: string): void {
    const before = this.#before(at)
    const began = before?.['status'] === 'closed'
    const cells = began
      ? { status: 'active', opened: at }
      : { kind: before?.['kind'] ?? null, status: before?.['status'] ?? null }
    this.#make(at, { is: 'put', cells: filled(cells) })
  }

  /** The rows as lines of the consolidated file. */
  lines(caseNumber: string, unit: string): CsvRow[] {
    return [...this.rows()].map(([month, cells]) => ({
      case_number: caseNumber,
      unit,
      month,
      ...Object.fromEntries(
        ['kind', 'status', 'opened', 'closed', 'contacts'].map((key) => [key, String(cells[key] ?? '')]),
      ),
    }))
  }
}

const filled = (cells: Cells): Cells =>
  Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null))

const carried = (last: Cells): Cells =>
  filled(Object.fromEntries(CARRIED.map((key) => [key, last[key] ?? null])))

/** Months in a row. */
export const months = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => addMonths(monthFrom(first), i))

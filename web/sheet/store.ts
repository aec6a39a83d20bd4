import type { Settled } from '../app/outbox.ts'
import type { Operation, OperationResult } from '#domain/operation.ts'
import { reasonFor } from '#domain/rules/reason.ts'
import type { Issue } from '#domain/rules/rule.ts'
import type { Month } from '#domain/sheet/month.ts'
import type { Figures, SheetState, SheetView } from '#domain/sheet/sheet.ts'
import { type CellValue, isEmpty, type RowValues } from '#domain/template/column.ts'
import type { Template } from '#domain/template/template.ts'
import { Drafts } from '../grid/drafts.ts'
import { adopted, recalled, type Undecided, undecidedOf } from './adopt.ts'
import type { SheetChanges } from './changes.ts'
import { type Judge, JudgedRows } from './judged-rows.ts'
import * as make from './operations.ts'
import { isUnborn, type RowOrigin } from './operations.ts'
import { RemovedRows } from './removed.ts'
import * as rows from './row.ts'
import type { Refusal, Row } from './row.ts'
import { settledRow } from './settled.ts'

export interface SheetStoreOptions {
  readonly template: Template
  readonly county: string
  readonly judge: Judge
  /** Queues an operation and answers the id under which it will be settled. */
  readonly enqueue: (operation: Operation) => string
  /** Takes an operation back that was never sent. */
  readonly takeBack: (id: string) => boolean
  readonly newId: () => string
  /** Called after every change of what is shown. */
  readonly changed: () => void
}

/** The truth of one open sheet in this tab: what the server holds, own work on its way, and what was refused. */
export class SheetStore {
  readonly unit: string
  readonly month: Month
  /** Date by which the sheet is to be submitted, `YYYY-MM-DD`; empty where it is not known. */
  readonly deadline: string
  /** Texts that the grid had to refuse; they outlive it and rest in memory alone. */
  readonly drafts = new Drafts()
  readonly template: Template
  readonly county: string
  readonly #options: SheetStoreOptions
  #rows: Row[]
  #state: SheetState
  #vacant: boolean
  #nil: boolean
  #seq: number
  #figures: Figures
  #reason: string
  #version = 0
  #values = new WeakMap<Row, RowValues>()
  readonly #judged: JudgedRows
  /** Rows that the person has changed since signing in. */
  readonly edited = new Set<string>()
  readonly removed = new RemovedRows()

  constructor(view: SheetView, options: SheetStoreOptions) {
    this.unit = view.unit
    this.month = view.month
    // What a device has kept for working offline may be older than this.
    this.deadline = (view as Partial<SheetView>).deadline ?? ''
    this.template = options.template
    this.county = options.county
    this.#options = options
    this.#rows = view.entries.map(rows.rowFromView)
    this.#state = view.state
    this.#vacant = view.vacant
    this.#nil = view.nil
    this.#seq = view.seq
    this.#figures = view.figures
    this.#reason = view.reason ?? ''
    this.#judged = new JudgedRows({ ...options, month: view.month, valuesOf: (row) => this.values(row) })
  }

  /** Counts every change of what is shown. */
  get version(): number {
    return this.#version
  }
  get state(): SheetState {
    return this.#state
  }
  get vacant(): boolean {
    return this.#vacant
  }
  get nil(): boolean {
    return this.#nil
  }
  /** Highest change of the sheet that this tab has seen. */
  get seq(): number {
    return this.#seq
  }
  /** Why the sheet was returned or reopened; empty when it was not. */
  get reason(): string {
    return this.#reason
  }
  get figures(): Figures {
    return this.#figures
  }

  /** The sheet as the server holds it, as far as this tab knows; questions are asked of the server alone. */
  get view(): Omit<SheetView, 'questions'> {
    const { unit, month, deadline, state, vacant, nil, seq, figures, reason } = this
    const entries = this.#rows.flatMap((row) => rows.viewFromRow(row, this.issues(row)) ?? [])
    return { unit, month, deadline, state, vacant, nil, seq, figures, ...(reason ? { reason } : {}), entries }
  }

  /** Whether entries can be changed in this state of the sheet. */
  get isOpen(): boolean {
    return this.#state === 'open' || this.#state === 'reopened'
  }

  /** Rows in order of creation, without those on their way out. */
  get rows(): readonly Row[] {
    return this.#rows.filter((row) => !rows.isLeaving(row))
  }

  row(id: string): Row | undefined {
    return this.#rows.find((row) => row.id === id)
  }

  /** What the row shows. */
  values(row: Row): RowValues {
    let values = this.#values.get(row)
    if (!values) this.#values.set(row, (values = rows.shownValues(row)))
    return values
  }

  /** Issues of the row with the reasons that hold; gaps of a fresh row wait until the person has left it. */
  issues(row: Row): readonly Issue[] {
    return this.#judged.issues(row, this.rows)
  }

  /** Puts accepted values into a row, at once on the screen and into the outbox. */
  edit(id: string, values: Readonly<Record<string, CellValue>>, seen?: number): void {
    const row = this.row(id)
    if (!row || !this.isOpen || Object.keys(values).length === 0) return
    if (isUnborn(row)) this.#recreate(row, { ...row.unsaved, ...values })
    else this.#start(row, make.setOperation(this.#options.newId(), row, values, seen), 'set', values)
  }

  /** Adds a row, under an id that the grid may have given it already, and answers that id. */
  create(values: RowValues, origin: RowOrigin = null, id = this.#options.newId()): string {
    const operation = make.createOperation(this.#options.newId(), this, id, values, origin)
    const number = origin && 'case' in origin ? origin.case : null
    this.edited.add(id)
    this.#rows.push(rows.newRow(id, this.#options.enqueue(operation), values, number))
    this.#touch()
    return id
  }

  // A row whose creation was refused is made again, under the same id, with what is known of it by now.
  #recreate(row: Row, values: RowValues): void {
    const origin = row.caseNumber ? { case: row.caseNumber } : null
    const operation = make.createOperation(this.#options.newId(), this, row.id, values, origin)
    this.#start({ ...row, failure: null }, operation, 'create', values)
  }

  /** Confirms that what was carried over still holds: 0 stands in empty `contacts` then. */
  confirm(ids: readonly string[]): void {
    for (const id of ids) {
      const row = this.row(id)
      if (!row || !this.isOpen) continue
      const values: RowValues = isEmpty(this.values(row)['contacts']) ? { contacts: 0 } : {}
      this.#start(row, make.confirmOperation(this.#options.newId(), row), 'confirm', values)
    }
  }

  /** Rows that still stand as they were carried over. */
  get unchanged(): readonly Row[] {
    return this.rows.filter((row) => row.carried.length > 0)
  }

  /** Removes a row; one that the server has never heard of just goes. */
  remove(id: string): void {
    const row = this.row(id)
    if (!row) return
    const at = this.#rows.indexOf(row)
    const [first, ...more] = row.pending
    // What another tab has put into the row since would go to a row that never was.
    const alone = first?.type === 'create' && more.length === 0
    const unheard = alone && this.#options.takeBack(first.id)
    if (unheard || isUnborn(row)) {
      this.removed.note({ ...row, pending: [], unsaved: this.values(row) }, at, null)
      return this.#drop(id)
    }
    if (!this.isOpen) return
    const operation = make.removeOperation(this.#options.newId(), row)
    this.removed.note(row, at, operation.id)
    this.#start(row, operation, 'remove', {})
  }

  /** Brings a row back that was removed in this tab, at its place. */
  bringBack(id: string): void {
    const gone = this.isOpen ? this.removed.bring(id) : undefined
    if (!gone) return
    const known = this.row(id)
    const row = known ?? { ...gone.row, pending: [], version: gone.row.version + 1 }
    if (!known) this.#rows = this.#rows.toSpliced(gone.at, 0, row)
    if (gone.change === null) return this.#recreate(row, row.unsaved)
    if (this.#options.takeBack(gone.change)) {
      this.removed.here(id)
      // Where the row is not here any more, somebody else has removed it as well.
      return known ? this.withdraw(gone.change) : this.#replace({ ...row, failure: 'entry_removed' })
    }
    this.#start(row, make.restoreOperation(this.#options.newId(), row, gone.change), 'restore', {})
  }

  /** Takes back a change of the history that the person names. */
  restore(id: string, change: string): void {
    const row = this.row(id)
    if (row && this.isOpen)
      this.#start(row, make.restoreOperation(this.#options.newId(), row, change), 'restore', {})
  }

  /** Keeps a text that was not accepted at its cell, in memory alone. */
  refuse(id: string, column: string, refusal: Refusal): void {
    this.#update(id, (row) => rows.withRefusal(row, column, refusal))
  }

  /** Forgets what was refused or not saved: in one cell, or in the whole row. */
  discard(id: string, column?: string): void {
    const row = this.row(id)
    for (const one of column === undefined ? this.drafts.columnsOf(id) : [column]) this.drafts.delete(id, one)
    if (!row) return
    const left = rows.withoutDraft(row, column === undefined ? undefined : [column])
    // What the server does not have goes with the last of what was typed into it.
    const gone = row.failure === 'entry_removed' || this.removed.isBrought(id)
    if (row.failure && (isUnborn(row) || (gone && !rows.hasUnsaved(left) && !this.#drafted(row))))
      return this.#drop(id)
    this.#replace(left)
  }

  /** Sends again what the server had not taken (after a sheet was reopened, for instance). */
  retry(id: string): void {
    const row = this.row(id)
    if (!row || !this.isOpen) return
    if (this.removed.isBrought(id)) this.bringBack(id)
    else if (isUnborn(row)) this.#recreate(row, row.unsaved)
    else this.edit(id, { ...row.unsaved })
  }

  /** Ends a conflict at a cell: the person's own value is sent anew, or the other one stays. */
  resolve(id: string, column: string, keep: 'mine' | 'theirs'): void {
    const row = this.row(id)
    const conflict = row?.conflicts[column]
    if (!row || !conflict) return
    const { [column]: _, ...conflicts } = row.conflicts
    const freed: Row = { ...row, conflicts, version: row.version + 1 }
    if (keep === 'theirs') return this.#replace(freed)
    const values = { [column]: conflict.mine }
    const seen = Math.max(conflict.revision, row.seen)
    const operation = make.setOperation(this.#options.newId(), { ...freed, seen, ahead: [] }, values)
    this.#start(freed, operation, 'set', values)
  }

  /** The person has left the row: from now on its gaps are shown. */
  leave(id: string): void {
    if (this.row(id)?.fresh) this.#update(id, (row) => ({ ...row, fresh: false, version: row.version + 1 }))
  }

  /** Leaves every fresh row: before submission. */
  leaveAll(): void {
    for (const row of this.#rows) this.leave(row.id)
  }

  /** Notes a reason that the server has taken. */
  giveReason(id: string, issue: Issue, reason: string): void {
    this.#update(id, (row) => rows.withReason(row, reasonFor(issue, this.values(row), reason)))
  }

  /** Notes whom a case is assigned to. */
  assign(id: string, assignee: string | null): void {
    this.#update(id, (row) => ({ ...row, assignee, version: row.version + 1 }))
  }

  /** Notes the figures that the server has taken. */
  setFigures(figures: Figures): void {
    this.#figures = figures
    this.#options.changed()
  }

  /** Takes up operations that another tab, or an earlier page, has put on their way. */
  adopt(operations: readonly Operation[]): void {
    for (const operation of operations) this.#rows = [...adopted(this.#rows, operation)]
    this.#touch()
  }

  /** Another tab has taken an operation back before it went. */
  withdraw(id: string): void {
    const row = this.#rows.find((one) => one.pending.some((p) => p.id === id))
    if (!row) return
    const without: Row = { ...row, version: row.version + 1, pending: row.pending.filter((p) => p.id !== id) }
    if (isUnborn(without)) this.#drop(row.id)
    else this.#replace(without)
  }

  /** What waits for the person's decision, and has to outlive the page. */
  get undecided(): readonly Undecided[] {
    return undecidedOf(this.#rows)
  }

  /** Takes up what an earlier page had left undecided. */
  recall(left: readonly Undecided[]): void {
    this.#rows = [...recalled(this.#rows, left)]
    this.#touch()
  }

  /** Takes the answers to own operations; `resend` in the tab that sends what is left of them. */
  settle(settled: readonly Settled[], resend = true): void {
    for (const { operation, result } of settled) {
      const row = this.#rows.find((one) => one.pending.some((p) => p.id === operation.id))
      if (row) this.#settleOne(row, operation, result, resend)
    }
    this.#touch()
  }

  #settleOne(row: Row, operation: Operation, result: OperationResult | null, resend: boolean): void {
    const { type } = operation
    if (type === 'remove' && result?.outcome !== 'applied') this.removed.take(row.id)
    if ((type === 'create' || type === 'restore') && result?.outcome === 'applied') this.removed.here(row.id)
    const now = settledRow(row, operation, result, this.#drafted(row))
    if (!now) return this.#drop(row.id)
    this.#replace(now)
    // What did not take stays visible; what was valid in the same gesture goes on its own.
    if (!resend) return
    if (result?.outcome === 'conflict') this.#resend(row, operation, Object.keys(result.current ?? {}))
    if (result?.code === 'cells_refused')
      this.#resend(row, operation, [...new Set(result.issues.flatMap((issue) => issue.columns))])
  }

  #resend(row: Row, operation: Operation, without: readonly string[]): void {
    const own = row.pending.find((p) => p.id === operation.id)
    const current = this.row(row.id)
    const not = [...without, ...rows.overwritten(row, operation.id)]
    const again = make.withoutColumns(operation, this.#options.newId(), own?.values ?? {}, not)
    if (again && current)
      this.#start(current, again.operation, own?.type === 'create' ? 'create' : 'set', again.values)
  }

  /** Takes what others, or this person in another tab, have changed since `seq`. */
  merge(changes: SheetChanges): void {
    const gone = new Set(changes.removed)
    this.#rows = this.#rows.flatMap((row) => {
      if (!gone.has(row.id)) return [row]
      if (row.pending.some((p) => p.type === 'restore')) return [row]
      const left = { ...row, pending: row.pending.filter((p) => p.type !== 'remove') }
      const busy = rows.hasUnsaved(left) || this.#drafted(row)
      return busy ? [{ ...row, failure: 'entry_removed' as const, version: row.version + 1 }] : []
    })
    for (const view of changes.entries) {
      this.removed.here(view.id)
      const known = this.row(view.id)
      if (known) this.#replace(rows.merged(known, view))
      else if (!gone.has(view.id)) this.#rows.push(rows.rowFromView(view))
    }
    this.#seq = Math.max(this.#seq, changes.seq)
    this.#state = changes.state ?? this.#state
    this.#vacant = changes.vacant ?? this.#vacant
    this.#nil = changes.nil ?? this.#nil
    this.#figures = changes.figures ?? this.#figures
    this.#reason = changes.reason ?? (changes.state === undefined ? this.#reason : '')
    this.#touch()
  }

  // Texts that the grid refused, or that wait or are being written, are in no row, and would go with it.
  #drafted(row: Row): boolean {
    return this.drafts.holds(row.id)
  }

  #start(row: Row, operation: Operation, type: rows.Pending['type'], values: RowValues): void {
    const id = this.#options.enqueue(operation)
    this.edited.add(row.id)
    this.#replace(rows.withPending(row, { id, type, values }))
  }

  #update(id: string, change: (row: Row) => Row): void {
    const row = this.row(id)
    if (!row) return
    this.#replace(change(row))
    this.#touch()
  }

  #drop(id: string): void {
    this.#rows = this.#rows.filter((row) => row.id !== id)
    this.#touch()
  }

  #replace(row: Row): void {
    this.#rows = this.#rows.map((one) => (one.id === row.id ? row : one))
    this.#touch()
  }

  #touch(): void {
    this.#judged.stale()
    this.#version += 1
    this.#options.changed()
  }
}

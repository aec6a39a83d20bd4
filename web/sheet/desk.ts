import { judgeRow, judgeSheet } from '#domain/rules/engine.ts'
import type { Month } from '#domain/sheet/month.ts'
import type { Question } from '#domain/sheet/question.ts'
import type { SheetView } from '#domain/sheet/sheet.ts'
import { notify } from '../app/announce.ts'
import { ApiProblem } from '../app/api.ts'
import { language } from '../app/language.ts'
import { Outbox, type OutboxMessage, type OutboxState, type Settled } from '../app/outbox.ts'
import type { Present } from '#domain/live.ts'
import { me as signedIn, type Me } from '../app/session.ts'
import { joinTabs, type Tabs } from '../app/tabs.ts'
import { forgetTemplates, templateOf } from '../app/template.ts'
import type { CellPlace, GridEdit } from '../grid/model.ts'
import { changesAfter, getSheet, openSheet } from './api.ts'
import { sheetText } from '../text/sheet.ts'
import { Keeping } from './keeping.ts'
import { LiveLine } from './live-line.ts'
import { Questions } from './questions.ts'
import { hasUnsaved } from './row.ts'
import { SendAs } from './send-as.ts'
import { SheetStore } from './store.ts'
import { type SteppedRow, steppedRows } from './stepped-rows.ts'
import { type Step, type Turns, UndoLog } from './undo.ts'

const POLL = 30_000
/** Polls that a standing line makes needless, but for one now and then. */
const RESTFUL = 10
/** Longest wait, in milliseconds, before the feed is asked after an announcement: several in a row are one question. */
const SOON = 400

const NO_TURN: Turns = { turns: [], refused: [] }

/** Ids of operations and entries: unique for ever, of the form that the API takes. */
export const newId = (): string => crypto.randomUUID()

/**
 * One sheet at work: its store, its outbox and its feed. It outlives the page element, so that unsent work
 * goes on while the person looks at another page, and waits while they sign in again.
 */
export class Desk {
  readonly me: Me
  readonly unit: string
  readonly month: Month
  readonly outbox: Outbox
  readonly undo = new UndoLog()
  readonly questions = new Questions()
  store: SheetStore | null = null
  /** Words that the coordinators added to the vocabulary of notes. */
  words: ReadonlySet<string> = new Set()
  readonly #listeners = new Set<() => void>()
  /** Since when the sheet is as this device has kept it, while there is no network; milliseconds. */
  keptAt: number | null = null
  /** Others who have the sheet open. */
  people: readonly Present[] = []
  readonly live: LiveLine
  #timer: ReturnType<typeof setInterval> | undefined
  #polls = 0
  #soon = false
  #polling = false
  #told = false
  #asked = false
  #awake = false
  readonly #keeping: Keeping
  readonly #sender: SendAs
  readonly #discarded: () => void
  #tabs: Tabs<OutboxMessage> | null = null

  /** `discarded`: another tab has given up what waits here as well. */
  constructor(me: Me, unit: string, month: Month, discarded: () => void) {
    this.me = me
    this.#sender = new SendAs(me.user.id)
    this.#discarded = discarded
    this.unit = unit
    this.month = month
    this.live = new LiveLine(unit, month, {
      changed: () => this.#pollSoon(),
      present: (people) => {
        this.people = people
        this.#changed()
      },
    })
    this.#keeping = new Keeping(me.user.id, `${unit}/${month}`)
    this.outbox = new Outbox(
      {
        send: (operations) => this.#sender.send(operations),
        later: (callback, milliseconds) => {
          const timer = setTimeout(callback, milliseconds)
          return () => clearTimeout(timer)
        },
        now: Date.now,
        random: Math.random,
        storage: this.#keeping.operations,
        tell: (message) => this.#tabs?.tell(message),
      },
      {
        queued: (operations) => this.store?.adopt(operations),
        unreadable: () => notify({ level: 'error', text: sheetText(language.value).unreadable }),
        takenBack: (id) => this.store?.withdraw(id),
        settled: (settled) => {
          this.store?.settle(settled, this.outbox.leading)
          if (this.store?.rows.some((row) => row.ahead.length > 0)) void this.poll()
          // What a case brings along, and a state that was not known here, stand in the feed alone.
          if (settled.some(bringsMore)) void this.poll()
          // What is left to decide rests on the device before the operations are forgotten that tell of it.
          if (!this.store) return
          this.#keeping.keepSheet(this.store)
          return this.#keeping.keepUndecided(this.store)
        },
        changed: (state) => {
          this.#askToSignIn(state)
          if (!this.#awake && state.kind === 'saved') this.#leaveTabs()
          this.#changed()
        },
      },
    )
  }

  // The sheet makes way for the sign-in page: what waits is told there, once for each end of a session.
  #askToSignIn(state: OutboxState): void {
    const out = state.kind === 'signed_out'
    if (out && !this.#asked)
      notify({ level: 'warn', text: sheetText(language.value).waitingSignIn(state.count) })
    this.#asked = out
  }

  get state(): OutboxState {
    return this.outbox.state
  }

  /** Whether leaving now would lose something that the person typed. */
  get hasUnsaved(): boolean {
    const { store, outbox } = this
    return outbox.size > 0 || (store !== null && (store.drafts.isUnsaved || store.rows.some(hasUnsaved)))
  }

  /** Whether the person may change entries of the unit at all. */
  get isMember(): boolean {
    return this.me.role === 'case_manager' && this.me.units.some((unit) => unit.id === this.unit)
  }

  get isEditable(): boolean {
    return this.isMember && (this.store?.isOpen ?? false)
  }

  /** Fetches the sheet, and completes an open one by what has to be carried over. Throws `ApiProblem`. */
  async load(): Promise<void> {
    const template = templateOf(this.month)
    const { answer: view, keptAt } = await getSheet(this.unit, this.month)
    this.keptAt = keptAt
    const open = keptAt === null && (view.state === 'open' || view.state === 'reopened')
    await this.#take(this.isMember && open ? await this.#carryOver(view) : view, await template)
  }

  // What the server has told is at hand already: without its word on this it is worked with as it is.
  #carryOver(view: SheetView): Promise<SheetView> {
    return openSheet(this.unit, this.month).catch((error: unknown) => {
      if (error instanceof ApiProblem && error.own) throw error
      return view
    })
  }

  /** Opens the month; answers how many rows it has then. Throws `ApiProblem`. */
  async open(): Promise<number> {
    const view = await openSheet(this.unit, this.month)
    // With its first row the month keeps its template for good; before, it may have been another.
    forgetTemplates()
    await this.#take(view, await templateOf(this.month))
    return view.entries.length
  }

  async #take(view: SheetView, template: Awaited<ReturnType<typeof templateOf>>): Promise<void> {
    this.questions.take(view.questions, view.corrections)
    if (this.words.size === 0 && template.words?.length) this.words = new Set(template.words)
    if (this.store && this.store.state !== 'unopened') {
      const here = new Set(view.entries.map((entry) => entry.id))
      const gone = this.store.rows.filter((row) => row.seen > 0 && !here.has(row.id)).map((row) => row.id)
      this.store.merge({ ...view, removed: gone })
      return
    }
    const store = new SheetStore(view, {
      template,
      county: this.me.county.key,
      judge: { row: judgeRow, sheet: judgeSheet },
      enqueue: (operation) => this.outbox.add(operation),
      takeBack: (id) => this.outbox.takeBack(id),
      newId,
      changed: () => this.#changed(),
    })
    this.store = store
    store.adopt(this.outbox.operations)
    await this.#keeping.recall(store, this.undo)
    if (this.#awake) this.#joinTabs()
    await this.outbox.restore()
    this.#changed()
  }

  // Tabs with the same sheet share one outbox. Answers need the rows they belong to, so nobody sends before those are here.
  #joinTabs(): void {
    this.#tabs ??= joinTabs<OutboxMessage>(`kim-sheet/${this.me.user.id}/${this.unit}/${this.month}`, {
      heard: (message) => {
        this.outbox.hear(message)
        if (message.kind === 'discarded') this.#discarded()
      },
      leading: () => void this.outbox.lead(),
    })
  }

  #leaveTabs(): void {
    this.#tabs?.leave()
    this.#tabs = null
    this.outbox.follow()
  }

  /** Fetches the whole sheet anew, under the work that is on its way. */
  async reload(): Promise<void> {
    const { answer, keptAt } = await getSheet(this.unit, this.month)
    if (keptAt === null) await this.#take(answer, await templateOf(this.month))
  }

  /** Asks what others have changed. Failures are left to the next time: the outbox tells of a lost network. */
  async poll(): Promise<void> {
    if (this.#polling || !this.store || this.store.state === 'unopened') return
    this.#polling = true
    try {
      const { seq } = this.store
      const { version } = this.questions
      const changes = await changesAfter(this.unit, this.month, seq)
      if (version === this.questions.version) this.questions.take(changes.questions, changes.corrections)
      this.store.merge(changes)
      if (this.keptAt !== null || this.store.seq !== seq) this.#keeping.keepSheet(this.store)
      this.keptAt = null
    } catch {
      // The next poll asks from the same place.
    } finally {
      this.#polling = false
    }
  }

  /** Takes the questions as an own step has left them. */
  takeQuestions(questions: readonly Question[]): void {
    this.questions.take(questions, this.questions.corrections)
    this.#changed()
  }

  #pollSoon(): void {
    if (this.#soon) return
    this.#soon = true
    setTimeout(() => {
      this.#soon = false
      if (this.#polling) this.#pollSoon()
      else void this.poll()
    }, SOON * Math.random())
  }

  /** Texts in the grid that were refused and wait for their correction. */
  get drafts(): number {
    return this.store?.drafts.count ?? 0
  }

  /** The grid has refused a text, or forgotten one. */
  draftsChanged(): void {
    this.#changed()
  }

  /** Applies what one gesture changed, and notes it for undo. */
  edit(edits: readonly GridEdit[], refused: readonly CellPlace[] = []): void {
    const { store } = this
    if (!store || !this.isEditable) return
    const steps: Step[] = []
    const made = edits.filter((edit) => edit.create)
    for (const { row, create, values, seen } of edits) {
      if (create) {
        store.create(values, null, row)
        // Nobody is still writing into rows that came all at once.
        if (made.length > 1) store.leave(row)
        steps.push({ row, before: null, after: values })
        continue
      }
      const known = store.row(row)
      if (!known) continue
      const shown = store.values(known)
      const before = Object.fromEntries(Object.keys(values).map((column) => [column, shown[column] ?? null]))
      steps.push({ row, before, after: values })
      store.edit(row, values, seen)
    }
    for (const { row, values } of edits)
      for (const column of Object.keys(values)) store.drafts.delete(row, column)
    this.undo.note(steps, refused)
  }

  /** Removes rows, and notes it for undo. */
  remove(rows: readonly string[]): void {
    const { store } = this
    if (!store || !this.isEditable) return
    const known = rows.filter((row) => store.row(row))
    for (const row of known) store.remove(row)
    this.undo.note(known.map((row) => ({ row, before: {}, after: null })))
  }

  /** Takes the last gesture back, or does it again; answers what became of which cells. */
  step(direction: 'undo' | 'redo'): readonly SteppedRow[] {
    const { store } = this
    const step = (direction === 'undo' ? this.undo.undo() : this.undo.redo()) ?? NO_TURN
    const { turns, refused } = step
    const stepped = steppedRows(direction, step, store)
    // What was refused with the gesture goes with it.
    for (const { row, column } of refused) store?.discard(row, column)
    for (const { row, from, to } of turns) {
      if (to === null) store?.remove(row)
      else if (from === null) store?.bringBack(row)
      else store?.edit(row, to)
    }
    return stepped
  }

  /** Calls `listener` after changes, at most once per task, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  #changed(): void {
    if (this.#told) return
    this.#told = true
    queueMicrotask(() => {
      this.#told = false
      if (this.store) this.#keeping.keep(this.store, this.undo)
      for (const listener of this.#listeners) listener()
    })
  }

  /** Listens to the window and asks for changes now and then, until `rest`. */
  wake(): void {
    this.#awake = true
    if (this.store) this.#joinTabs()
    this.outbox.resume()
    clearInterval(this.#timer)
    this.live.wake()
    this.#timer = setInterval(() => {
      this.#polls += 1
      const told = this.live.connected && this.#polls % RESTFUL !== 0
      if (document.visibilityState === 'visible' && !told) void this.poll()
    }, POLL)
    window.addEventListener('focus', this.#focused)
    window.addEventListener('online', this.#online)
    window.addEventListener('blur', this.#blurred)
  }

  rest(): void {
    this.#awake = false
    if (this.outbox.size === 0) this.#leaveTabs()
    this.live.rest()
    clearInterval(this.#timer)
    window.removeEventListener('focus', this.#focused)
    window.removeEventListener('online', this.#online)
    window.removeEventListener('blur', this.#blurred)
  }

  /** What rests on this device may be gone: it is kept anew while the person is in; `back` where they have just come in. */
  async secure(back = false): Promise<void> {
    if (signedIn()?.user.id !== this.me.user.id) return
    await this.outbox.secure(back)
    if (this.store && this.outbox.kept) this.#keeping.keepAnew(this.store, this.undo)
  }

  /** Gives up what waits, on the person's explicit word. */
  async discard(): Promise<void> {
    await this.outbox.discard()
    this.#keeping.end()
  }

  #blurred = (): void => this.#sender.doubt()

  #focused = (): void => {
    this.live.wake()
    if (this.outbox.size > 0) this.outbox.wake()
    void this.outbox.secure()
    void this.poll()
  }

  #online = (): void => {
    if (this.keptAt !== null) void this.poll()
    if (this.outbox.size > 0) this.outbox.wake()
  }
}

const bringsMore = ({ operation, result }: Settled): boolean =>
  result?.code === 'sheet_not_open' ||
  (operation.type === 'create' && (operation.case ?? operation.split) !== undefined)

import { MAX_OPERATIONS, type Operation, type OperationResult } from '#domain/operation.ts'
import type { Hold, OutboxMessage, OutboxPorts, OutboxState, SendOutcome, Settled } from './outbox-ports.ts'
import { OutboxKeeper } from './outbox-keeper.ts'
import { coalesce } from './outbox-queue.ts'

export * from './outbox-ports.ts'

/** Most operations in one request: small enough to be answered quickly, large enough for a pasted block. */
export const BATCH = Math.min(500, MAX_OPERATIONS)

interface Queued {
  operation: Operation
  sent: boolean
}

/** Ids of settled operations that are remembered: many more than a tab can settle while it reads its disk. */
const REMEMBERED = 5_000

const GATHER = 250
const FIRST_RETRY = 1_000
const LONGEST_RETRY = 60_000

/**
 * Queue of operations on their way to the server: one request in flight, in order, the same id on every
 * retry. An operation that was sent once is never altered again, because its answer may just be lost.
 */
export class Outbox {
  readonly #ports: OutboxPorts
  readonly #settled: (settled: readonly Settled[]) => void | Promise<void>
  readonly #changed: (state: OutboxState) => void
  readonly #queuedElsewhere: (operations: readonly Operation[]) => void
  readonly #takenBackElsewhere: (id: string) => void
  readonly #unreadable: () => void
  #queue: Queued[] = []
  #inFlight = 0
  #limit = BATCH
  #failures = 0
  #hold: Hold = null
  #leading: boolean
  readonly #keeper: OutboxKeeper
  /** The disk could not be read when the page came, so that nobody knows what an earlier one left. */
  #unread = false
  /** What the other tabs were told last. */
  #toldHold: Hold | undefined
  #toldAt: number | null = null
  /** Settled or taken back a while ago: the disk may still tell of them. */
  readonly #gone = new Set<string>()
  #savedAt: number | null = null
  #cancelTimer: (() => void) | null = null
  #idle: (() => void)[] = []

  constructor(
    ports: OutboxPorts,
    on: {
      /** How operations ended. They are forgotten once this resolves, and stay on disk where it rejects. */
      readonly settled: (settled: readonly Settled[]) => void | Promise<void>
      readonly changed: (state: OutboxState) => void
      /** Another tab has put operations on their way, or an earlier page did. */
      readonly queued?: (operations: readonly Operation[]) => void
      /** Another tab has taken back an operation before it went. */
      readonly takenBack?: (id: string) => void
      /** What earlier pages left cannot be read for now; it is tried again. */
      readonly unreadable?: () => void
    },
  ) {
    this.#ports = ports
    this.#settled = on.settled
    this.#changed = on.changed
    this.#queuedElsewhere = on.queued ?? (() => undefined)
    this.#takenBackElsewhere = on.takenBack ?? (() => undefined)
    this.#unreadable = on.unreadable ?? (() => undefined)
    this.#leading = ports.tell === undefined
    this.#keeper = new OutboxKeeper(
      ports,
      () => this.operations,
      () => this.#changed(this.state),
    )
  }

  /** Operations that are not acknowledged yet. */
  get size(): number {
    return this.#queue.length
  }

  get state(): OutboxState {
    const count = this.#queue.length
    if (count === 0) return { kind: 'saved', at: this.#savedAt }
    if (this.#hold === 'signed_out') return { kind: 'signed_out', count }
    // It does not wait safely before it rests on the device.
    if (this.#hold && !this.#keeper.isWriting) return { kind: 'waiting', count, reason: this.#hold }
    return { kind: 'saving', count }
  }

  /** Operations that are not acknowledged yet, in their order. */
  get operations(): readonly Operation[] {
    return this.#queue.map((item) => item.operation)
  }

  /** Whether this tab sends. */
  get leading(): boolean {
    return this.#leading
  }

  /** Whether what waits rests on this device where the next page can read it. */
  get kept(): boolean {
    return this.#keeper.kept
  }

  /** Looks whether it still does, and keeps anew what does not; `back`: the person has just come in, perhaps once more. */
  async secure(back = false): Promise<void> {
    if (back) this.#keeper.comeBack()
    if (this.#unread) await this.restore()
    await this.#keeper.secure()
  }

  /** What waits rests in this tab alone from now on: the person has signed out in another one. */
  release(): void {
    this.#keeper.release()
  }

  /** Takes up what an earlier page, or the tab that led before, left unsent. */
  async restore(): Promise<void> {
    const kept = await this.#ports.storage.all().catch(() => null)
    if (kept === null && !this.#unread) this.#unreadable()
    this.#unread = kept === null
    if (kept === null) return
    const known = new Set([...this.#queue.map(({ operation }) => operation.id), ...this.#gone])
    const found = kept.filter(({ id }) => !known.has(id))
    if (found.length === 0) return
    // They come before what has been typed since.
    this.#queue.unshift(...found.map((operation) => ({ operation, sent: true })))
    this.#queuedElsewhere(found)
    this.#now()
    this.#tell()
    void this.#keeper.secure()
  }

  /** From now on this tab sends for all that have the sheet open. */
  async lead(): Promise<void> {
    this.#leading = true
    // Whoever led before may have sent any of them.
    for (const item of this.#queue) item.sent = true
    await this.restore()
    if (this.#queue.length > 0) this.#now()
  }

  /** Leaves the sending to other tabs. */
  follow(): void {
    this.#leading = this.#ports.tell === undefined
  }

  /** Takes what the outbox of another tab tells. */
  hear(message: OutboxMessage): void {
    switch (message.kind) {
      case 'queued':
        for (const operation of message.operations) this.#queue = queuedWith(this.#queue, operation)
        this.#queuedElsewhere(message.operations)
        if (!this.#hold) this.#now()
        break
      case 'taken_back':
        this.#queue = this.#queue.filter(({ operation }) => operation.id !== message.id)
        this.#keeper.leave([message.id])
        this.#note([message.id])
        this.#takenBackElsewhere(message.id)
        break
      case 'settled':
        // The leading tab keeps what is left of it.
        void this.#drop(message.settled).catch(() => undefined)
        break
      case 'discarded':
        this.#clear()
        break
      case 'held':
        this.#hold = message.hold
        this.#savedAt = message.savedAt
        if (this.#hold) this.#rest()
        break
      case 'wake':
        if (!this.#leading) break
        this.#toldHold = undefined
        this.wake()
        this.#tell()
        break
    }
    if (this.#queue.length === 0) this.#rest()
    this.#changed(this.state)
  }

  /** Queues an operation; a `set` joins an unsent one of the same row. Returns the id that will be answered. */
  add(operation: Operation): string {
    // Only the tab that sends knows what has not gone yet.
    const unsent = this.#leading ? this.#queue.filter((item) => !item.sent).map((item) => item.operation) : []
    const joined = coalesce(unsent, operation)
    if (joined) {
      const at = this.#queue.findIndex((item) => item.operation.id === joined.id)
      this.#queue[at] = { operation: joined, sent: false }
      this.#keeper.add(joined)
    } else {
      this.#queue.push({ operation, sent: false })
      this.#keeper.add(operation)
    }
    // A full batch has nothing to wait for.
    if (!this.#hold) {
      if (this.#queue.length < this.#limit) this.#soon(GATHER)
      else this.#now()
    }
    this.#tell()
    return joined?.id ?? operation.id
  }

  /** Takes back an operation that was never sent; false when it is too late. */
  takeBack(id: string): boolean {
    const at = this.#leading ? this.#queue.findIndex((item) => item.operation.id === id && !item.sent) : -1
    if (at < 0) return false
    this.#queue.splice(at, 1)
    this.#note([id])
    void this.#keeper.forget([id])
    this.#ports.tell?.({ kind: 'taken_back', id })
    this.#tell()
    return true
  }

  /** Wipes what waits; only on the person's explicit word. */
  async discard(): Promise<void> {
    const ids = this.#queue.map((item) => item.operation.id)
    this.#clear()
    this.#ports.tell?.({ kind: 'discarded' })
    await this.#keeper.forget(ids)
    this.#tell()
    this.#rest()
  }

  #clear(): void {
    this.#cancelTimer?.()
    this.#cancelTimer = null
    this.#keeper.leave(this.operations.map(({ id }) => id))
    this.#queue = []
    this.#hold = null
  }

  /** Sends now; resolves when the queue is empty or has to wait. */
  async flush(): Promise<void> {
    if (this.#queue.length === 0) return
    const done = new Promise<void>((resolve) => this.#idle.push(resolve))
    this.wake()
    await done
  }

  /** Tries again at once: the network is back, the window has the focus, the person signed in. */
  wake(): void {
    if (this.#hold === 'signed_out') return this.#rest()
    if (!this.#leading) this.#ports.tell?.({ kind: 'wake' })
    this.#hold = null
    if (this.#unread) void this.restore()
    this.#now()
    this.#tell()
  }

  /** After signing in again as the same person. */
  resume(): void {
    if (this.#hold === 'signed_out') this.#hold = null
    this.wake()
  }

  #tell(): void {
    if (this.#leading && (this.#toldHold !== this.#hold || this.#toldAt !== this.#savedAt)) {
      this.#toldHold = this.#hold
      this.#toldAt = this.#savedAt
      this.#ports.tell?.({ kind: 'held', hold: this.#hold, savedAt: this.#savedAt })
    }
    this.#changed(this.state)
  }

  #rest(): void {
    for (const resolve of this.#idle.splice(0)) resolve()
  }

  // Not by a timer: browsers run those of a tab in the background once a minute, and that tab may send for the one in front.
  #now(): void {
    this.#cancelTimer?.()
    this.#cancelTimer = null
    void this.#deliver()
  }

  #soon(milliseconds: number): void {
    this.#cancelTimer?.()
    this.#cancelTimer = this.#ports.later(() => {
      this.#cancelTimer = null
      void this.#deliver()
    }, milliseconds)
  }

  async #deliver(): Promise<void> {
    if (!this.#leading || this.#inFlight > 0) return
    const batch = this.#queue.slice(0, this.#limit)
    if (batch.length === 0) return this.#rest()
    for (const item of batch) item.sent = true
    this.#inFlight = batch.length
    this.#tell()
    const operations = batch.map((item) => item.operation)
    // Whatever goes wrong on the way must not end the sending.
    const outcome = await this.#ports.send(operations).catch((): SendOutcome => ({ kind: 'unreachable' }))
    this.#inFlight = 0
    this.#take(operations, outcome)
  }

  #take(batch: readonly Operation[], outcome: SendOutcome): void {
    switch (outcome.kind) {
      case 'answered':
        this.#answered(batch, outcome.results)
        break
      case 'invalid':
        if (batch.length > 1) this.#limit = Math.ceil(batch.length / 2)
        else this.#settle(batch.map((operation) => ({ operation, result: null })))
        break
      case 'signed_out':
        this.#hold = 'signed_out'
        break
      case 'unreachable':
      case 'again':
        this.#wait(outcome)
        break
    }
    this.#tell()
    if (this.#queue.length === 0 || this.#hold) this.#rest()
    if (this.#queue.length > 0 && !this.#hold) this.#now()
  }

  #answered(batch: readonly Operation[], results: readonly OperationResult[]): void {
    this.#failures = 0
    this.#hold = null
    this.#limit = Math.min(BATCH, this.#limit * 2)
    // An answer that refuses has saved nothing.
    if (results.some(({ outcome }) => outcome === 'applied')) this.#savedAt = this.#ports.now()
    const byId = new Map(results.map((result) => [result.id, result]))
    const settled = batch.flatMap((operation) => {
      const result = byId.get(operation.id)
      return result && result.code !== 'busy' ? [{ operation, result }] : []
    })
    this.#settle(settled)
    // Unanswered or "busy": the same ids go again, but not in a tight loop.
    if (settled.length < batch.length) this.#wait({ kind: 'again' })
  }

  #settle(settled: readonly Settled[]): void {
    if (settled.length === 0) return
    this.#ports.tell?.({ kind: 'settled', settled })
    const ids = settled.map((one) => one.operation.id)
    this.#drop(settled).then(
      () => void this.#keeper.forget(ids),
      // The same ids are answered the same again, by the next page.
      () => undefined,
    )
  }

  async #drop(settled: readonly Settled[]): Promise<void> {
    const ids = new Set(settled.map((one) => one.operation.id))
    this.#queue = this.#queue.filter((item) => !ids.has(item.operation.id))
    this.#keeper.leave([...ids])
    this.#note([...ids])
    await this.#settled(settled)
  }

  // A disk that is being read at this moment may still tell of them.
  #note(gone: readonly string[]): void {
    for (const id of gone) this.#gone.add(id)
    for (const id of this.#gone) if (this.#gone.size > REMEMBERED) this.#gone.delete(id)
  }

  #wait(
    outcome: { readonly kind: 'unreachable' } | { readonly kind: 'again'; readonly seconds?: number },
  ): void {
    this.#hold = outcome.kind === 'unreachable' ? 'offline' : 'busy'
    const backOff = Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** this.#failures)
    this.#failures += 1
    const named = outcome.kind === 'again' && outcome.seconds !== undefined ? outcome.seconds * 1_000 : 0
    const delay = Math.max(named, backOff * (0.5 + this.#ports.random() / 2))
    this.#cancelTimer?.()
    this.#cancelTimer = this.#ports.later(() => {
      this.#cancelTimer = null
      void this.#deliver()
    }, delay)
  }
}

/** The queue with an operation at its end, or in its place when it is known by its id. */
function queuedWith(queue: readonly Queued[], operation: Operation): Queued[] {
  const known = queue.some((item) => item.operation.id === operation.id)
  return known
    ? queue.map((item) => (item.operation.id === operation.id ? { ...item, operation } : item))
    : [...queue, { operation, sent: false }]
}

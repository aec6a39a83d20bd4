import { MAX_OPERATIONS, type Operation, type OperationResult } from '#domain/operation.ts'
import { coalesce } from './outbox-queue.ts'

/** Most operations in one request: small enough to be answered quickly, large enough for a pasted block. */
export const BATCH = Math.min(500, MAX_OPERATIONS)

/** What a request to `POST /api/changes` came to. `again`: try later, after `seconds` where the server named them. */
export type SendOutcome =
  | { readonly kind: 'answered'; readonly results: readonly OperationResult[] }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'again'; readonly seconds?: number }
  | { readonly kind: 'signed_out' }
  | { readonly kind: 'invalid' }

/** How an operation ended: with the server's answer, or set aside because the server takes it in no form. */
export type Settled =
  | { readonly operation: Operation; readonly result: OperationResult }
  | { readonly operation: Operation; readonly result: null }

/** Where unsent operations rest. In memory today; a store on disk encrypts and binds them to the user. */
export interface OutboxStorage {
  readonly all: () => Promise<readonly Operation[]>
  readonly put: (operation: Operation) => Promise<void>
  readonly remove: (ids: readonly string[]) => Promise<void>
}

/** What the outbox needs of the world; times are milliseconds. */
export interface OutboxPorts {
  readonly send: (operations: readonly Operation[]) => Promise<SendOutcome>
  readonly later: (callback: () => void, milliseconds: number) => () => void
  readonly now: () => number
  /** Uniform in [0, 1). */
  readonly random: () => number
  readonly storage: OutboxStorage
}

/** What becomes of unsent work. `at` is the time of the last acknowledgement in milliseconds. */
export type OutboxState =
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'saving'; readonly count: number }
  | { readonly kind: 'waiting'; readonly count: number; readonly reason: 'offline' | 'busy' }
  | { readonly kind: 'signed_out'; readonly count: number }

/** Keeps nothing: for tests and for the stage before unsent work rests on disk. */
export const noStorage: OutboxStorage = {
  all: async () => [],
  put: async () => {},
  remove: async () => {},
}

const GATHER = 250
const FIRST_RETRY = 1_000
const LONGEST_RETRY = 60_000

/**
 * Queue of operations on their way to the server: one request in flight, in order, the same id on every
 * retry. An operation that was sent once is never altered again, because its answer may just be lost.
 */
export class Outbox {
  readonly #ports: OutboxPorts
  readonly #settled: (settled: readonly Settled[]) => void
  readonly #changed: (state: OutboxState) => void
  #queue: { operation: Operation; sent: boolean }[] = []
  #inFlight = 0
  #limit = BATCH
  #failures = 0
  #hold: 'offline' | 'busy' | 'signed_out' | null = null
  #savedAt: number | null = null
  #cancelTimer: (() => void) | null = null
  #idle: (() => void)[] = []

  constructor(
    ports: OutboxPorts,
    on: {
      readonly settled: (settled: readonly Settled[]) => void
      readonly changed: (state: OutboxState) => void
    },
  ) {
    this.#ports = ports
    this.#settled = on.settled
    this.#changed = on.changed
  }

  /** Operations that are not acknowledged yet. */
  get size(): number {
    return this.#queue.length
  }

  get state(): OutboxState {
    const count = this.#queue.length
    if (count === 0) return { kind: 'saved', at: this.#savedAt }
    if (this.#hold === 'signed_out') return { kind: 'signed_out', count }
    if (this.#hold) return { kind: 'waiting', count, reason: this.#hold }
    return { kind: 'saving', count }
  }

  /** Takes up what an earlier page left unsent. */
  async restore(): Promise<readonly Operation[]> {
    const kept = await this.#ports.storage.all()
    this.#queue.unshift(...kept.map((operation) => ({ operation, sent: true })))
    if (kept.length > 0) this.#soon(0)
    return kept
  }

  /** Queues an operation; a `set` joins an unsent one of the same row. Returns the id that will be answered. */
  add(operation: Operation): string {
    const unsent = this.#queue.filter((item) => !item.sent).map((item) => item.operation)
    const joined = coalesce(unsent, operation)
    if (joined) {
      const at = this.#queue.findIndex((item) => item.operation.id === joined.id)
      this.#queue[at] = { operation: joined, sent: false }
      this.#keep(joined)
    } else {
      this.#queue.push({ operation, sent: false })
      this.#keep(operation)
    }
    // A full batch has nothing to wait for.
    if (!this.#hold) this.#soon(this.#queue.length < this.#limit ? GATHER : 0)
    this.#tell()
    return joined?.id ?? operation.id
  }

  /** Takes back an operation that was never sent; false when it is too late. */
  takeBack(id: string): boolean {
    const at = this.#queue.findIndex((item) => item.operation.id === id && !item.sent)
    if (at < 0) return false
    this.#queue.splice(at, 1)
    void this.#ports.storage.remove([id])
    this.#tell()
    return true
  }

  /** Wipes what waits; only on the person's explicit word. */
  async discard(): Promise<void> {
    this.#cancelTimer?.()
    this.#cancelTimer = null
    const ids = this.#queue.map((item) => item.operation.id)
    this.#queue = []
    this.#hold = null
    await this.#ports.storage.remove(ids)
    this.#tell()
    this.#rest()
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
    this.#hold = null
    this.#soon(0)
    this.#tell()
  }

  /** After signing in again as the same person. */
  resume(): void {
    if (this.#hold === 'signed_out') this.#hold = null
    this.wake()
  }

  #keep(operation: Operation): void {
    void this.#ports.storage.put(operation)
  }

  #tell(): void {
    this.#changed(this.state)
  }

  #rest(): void {
    for (const resolve of this.#idle.splice(0)) resolve()
  }

  #soon(milliseconds: number): void {
    this.#cancelTimer?.()
    this.#cancelTimer = this.#ports.later(() => {
      this.#cancelTimer = null
      void this.#deliver()
    }, milliseconds)
  }

  async #deliver(): Promise<void> {
    if (this.#inFlight > 0) return
    const batch = this.#queue.slice(0, this.#limit)
    if (batch.length === 0) return this.#rest()
    for (const item of batch) item.sent = true
    this.#inFlight = batch.length
    this.#tell()
    const outcome = await this.#ports.send(batch.map((item) => item.operation))
    this.#inFlight = 0
    this.#take(
      batch.map((item) => item.operation),
      outcome,
    )
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
    if (this.#queue.length > 0 && !this.#hold) this.#soon(0)
  }

  #answered(batch: readonly Operation[], results: readonly OperationResult[]): void {
    this.#failures = 0
    this.#hold = null
    this.#limit = Math.min(BATCH, this.#limit * 2)
    this.#savedAt = this.#ports.now()
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
    const ids = new Set(settled.map((one) => one.operation.id))
    this.#queue = this.#queue.filter((item) => !ids.has(item.operation.id))
    void this.#ports.storage.remove([...ids])
    if (settled.length > 0) this.#settled(settled)
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

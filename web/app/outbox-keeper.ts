import type { Operation } from '#domain/operation.ts'
import type { OutboxPorts } from './outbox-ports.ts'

/** Time between two looks at what rests on the device while something waits, in milliseconds. */
export const LOOK = 5_000

/** What of an outbox rests on the device, so that the next page can read it. */
export class OutboxKeeper {
  readonly #ports: Pick<OutboxPorts, 'storage' | 'later' | 'tell'>
  readonly #waiting: () => readonly Operation[]
  readonly #changed: () => void
  /** Of the present gesture. */
  readonly #gesture = new Map<string, Operation>()
  /** Operations that rest nowhere but in this tab. */
  readonly #loose = new Set<string>()
  #writing = 0
  #looking = false
  #released = false

  /** `waiting`: the operations that are not acknowledged yet. */
  constructor(
    ports: Pick<OutboxPorts, 'storage' | 'later' | 'tell'>,
    waiting: () => readonly Operation[],
    changed: () => void,
  ) {
    this.#ports = ports
    this.#waiting = waiting
    this.#changed = changed
  }

  /** Whether something is on its way to the disk. */
  get isWriting(): boolean {
    return this.#writing > 0
  }

  /** Whether all that waits rests on the device, as far as this tab knows. */
  get kept(): boolean {
    return this.#loose.size === 0
  }

  /** Keeps an operation. What one gesture makes is kept in one piece, before the network has a chance to answer. */
  add(operation: Operation): void {
    if (this.#gesture.size === 0) {
      this.#writing += 1
      queueMicrotask(() => void this.#keepGesture())
    }
    this.#gesture.set(operation.id, operation)
  }

  /** Forgets operations that wait no more. A disk that forgets badly does no harm: the same ids are answered the same again. */
  forget(ids: readonly string[]): Promise<void> {
    this.leave(ids)
    return this.#ports.storage.remove(ids).catch(() => undefined)
  }

  /** Operations wait no more; what the disk tells of them is left to others. */
  leave(ids: readonly string[]): void {
    for (const id of ids) {
      this.#gesture.delete(id)
      this.#loose.delete(id)
    }
  }

  /** Looks whether the next page could read all that waits, and keeps anew what it could not. */
  async secure(): Promise<void> {
    if (this.#released) return
    const ids = this.#waiting().flatMap(({ id }) => (this.#gesture.has(id) ? [] : [id]))
    if (ids.length === 0) return
    try {
      for (const id of (await this.#ports.storage.missing?.(ids)) ?? []) this.#loose.add(id)
    } catch {
      for (const id of ids) this.#loose.add(id)
    }
    this.#dropSettled()
    if (this.#loose.size > 0) {
      this.#writing += 1
      await this.#put([])
      this.#writing -= 1
      // Whoever sends may have had their answer while they were written.
      const waiting = new Set(this.#waiting().map(({ id }) => id))
      const gone = ids.filter((id) => !waiting.has(id))
      if (gone.length > 0) await this.forget(gone)
    }
    this.#look()
    this.#changed()
  }

  /** Nothing of it rests on the device any more, and nothing shall before `comeBack`: the person has signed out. */
  release(): void {
    this.#released = true
    for (const { id } of this.#waiting()) this.#loose.add(id)
    this.#changed()
  }

  /** The person is in again: what waits may rest on the device. */
  comeBack(): void {
    this.#released = false
  }

  async #keepGesture(): Promise<void> {
    const operations = [...this.#gesture.values()]
    this.#gesture.clear()
    if (operations.length > 0) {
      this.#ports.tell?.({ kind: 'queued', operations })
      await this.#put(operations)
    }
    this.#writing -= 1
    this.#look()
    this.#changed()
  }

  // What could not be kept before is kept with it: one success says nothing of the others.
  async #put(operations: readonly Operation[]): Promise<void> {
    const now = new Set(operations.map(({ id }) => id))
    const late = this.#waiting().filter(({ id }) => this.#loose.has(id) && !now.has(id))
    const all = [...late, ...operations]
    if (all.length === 0) return
    try {
      if (this.#released) throw new Error('signed out')
      await this.#ports.storage.put(all)
      for (const { id } of all) this.#loose.delete(id)
    } catch {
      for (const { id } of all) this.#loose.add(id)
      this.#dropSettled()
    }
  }

  #dropSettled(): void {
    const waiting = new Set(this.#waiting().map(({ id }) => id))
    for (const id of this.#loose) if (!waiting.has(id)) this.#loose.delete(id)
  }

  // Another tab, the browser or a person may take away what rests here at any time, without a word.
  #look(): void {
    if (this.#looking || !this.#ports.storage.missing || this.#waiting().length === 0) return
    this.#looking = true
    this.#ports.later(() => {
      this.#looking = false
      void this.secure()
    }, LOOK)
  }
}

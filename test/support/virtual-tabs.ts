import type { Operation } from '#domain/operation.ts'
import type { Outbox, OutboxMessage, OutboxPorts, OutboxStorage } from '../../web/app/outbox.ts'

/** A disk that outlives the tabs. `state` `full` takes nothing, `shut` gives nothing either; `lose` is a wipe by somebody else. */
export interface Disk extends OutboxStorage {
  readonly kept: Map<string, Operation>
  state: 'well' | 'full' | 'shut'
  readonly lose: () => void
}

export function disk(): Disk {
  const kept = new Map<string, Operation>()
  const check = (bad: readonly Disk['state'][]): void => {
    if (bad.includes(made.state)) throw new Error(`the disk is ${made.state}`)
  }
  const made: Disk = {
    kept,
    state: 'well',
    lose: () => kept.clear(),
    all: async () => (check(['shut']), [...kept.values()]),
    put: async (operations) => (check(['full', 'shut']), operations.forEach((one) => kept.set(one.id, one))),
    remove: async (ids) => (check(['shut']), ids.forEach((id) => kept.delete(id))),
    missing: async (ids) => (check(['shut']), ids.filter((id) => !kept.has(id))),
  }
  return made
}

/** Lets everything happen that needs no time. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 20; i += 1) await Promise.resolve()
}

interface Timer<T> {
  readonly at: number
  readonly run: () => void
  readonly tab: T
}

/** Tabs of one browser on a clock of their own: messages arrive, one tab leads, timers run when time passes. */
export class VirtualTabs<T extends { readonly outbox: Outbox }> {
  readonly disk = disk()
  open: T[] = []
  readonly #quiet: () => Promise<void>
  #timers: Timer<T>[] = []
  #clock = 0

  /** `quiet` resolves when nothing is under way that needs real time. */
  constructor(quiet: () => Promise<void> = settle) {
    this.#quiet = quiet
  }

  /** What the outbox of a tab needs of the world, with its network. A dead tab sends, writes and tells nothing more. */
  ports(tab: () => T, send: OutboxPorts['send']): OutboxPorts {
    return {
      send: (operations) => this.#while(tab(), () => send(operations)),
      later: (run, milliseconds) => {
        const timer = { at: this.#clock + milliseconds, run, tab: tab() }
        this.#timers.push(timer)
        return () => void (this.#timers = this.#timers.filter((one) => one !== timer))
      },
      now: () => this.#clock,
      random: () => 0.5,
      storage: {
        all: () => this.#while(tab(), () => this.disk.all()),
        put: (operations) => this.#while(tab(), () => this.disk.put(operations)),
        remove: (ids) => this.#while(tab(), () => this.disk.remove(ids)),
      },
      tell: (message) => this.#tell(tab(), message),
    }
  }

  async join(tab: T): Promise<void> {
    this.open.push(tab)
    await tab.outbox.restore()
    await this.#lead()
  }

  /** The tab is gone at once, whatever it was doing. */
  async kill(tab: T): Promise<void> {
    this.#timers = this.#timers.filter((one) => one.tab !== tab)
    this.open = this.open.filter((one) => one !== tab)
    await this.#lead()
  }

  async pass(milliseconds: number): Promise<void> {
    const until = this.#clock + milliseconds
    for (;;) {
      await this.#quiet()
      const next = this.#timers.toSorted((a, b) => a.at - b.at)[0]
      if (!next || next.at > until) break
      this.#clock = next.at
      this.#timers = this.#timers.filter((one) => one !== next)
      next.run()
    }
    this.#clock = until
    await this.#quiet()
  }

  /** Resolves when time has passed; what a dead tab waits for never comes. */
  wait(tab: T, milliseconds: number): Promise<void> {
    return new Promise((run) => this.#timers.push({ at: this.#clock + milliseconds, run, tab }))
  }

  #while<R>(tab: T, work: () => Promise<R>): Promise<R> {
    return this.open.includes(tab) ? work() : new Promise(() => undefined)
  }

  async #lead(): Promise<void> {
    const [first] = this.open
    if (first && !first.outbox.leading) await first.outbox.lead()
  }

  #tell(from: T, message: OutboxMessage): void {
    if (!this.open.includes(from)) return
    for (const tab of this.open)
      if (tab !== from) queueMicrotask(() => this.open.includes(tab) && tab.outbox.hear(message))
  }
}

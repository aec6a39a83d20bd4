import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Operation, OperationResult } from '#domain/operation.ts'
import { Outbox, type OutboxMessage, type OutboxStorage, type Settled } from '../../../web/app/outbox.ts'

/** A disk that outlives the tabs. */
function disk(): OutboxStorage & { readonly kept: Map<string, Operation> } {
  const kept = new Map<string, Operation>()
  return {
    kept,
    all: async () => [...kept.values()],
    put: async (operations) => operations.forEach((one) => kept.set(one.id, one)),
    remove: async (ids) => ids.forEach((id) => kept.delete(id)),
  }
}

/** A server that remembers answers by id, and says what it was asked twice with other content. */
class Server {
  readonly applied = new Map<string, string>()
  readonly times = new Map<string, number>()
  readonly reused: string[] = []

  answer(operation: Operation): OperationResult {
    const content = JSON.stringify(operation)
    const before = this.applied.get(operation.id)
    if (before !== undefined && before !== content) this.reused.push(operation.id)
    if (before === undefined) this.times.set(operation.id, (this.times.get(operation.id) ?? 0) + 1)
    this.applied.set(operation.id, before ?? content)
    return { id: operation.id, outcome: 'applied', entry: 'r', revision: 1, issues: [] }
  }
}

type Fate = 'answered' | 'lost before' | 'lost after'

interface Tab {
  readonly outbox: Outbox
  readonly settled: Settled[]
  alive: boolean
}

/** Tabs of one browser: messages arrive, one tab leads, timers run when time passes. */
class Browser {
  readonly server = new Server()
  readonly disk = disk()
  readonly fates: Fate[] = []
  /** How often each operation was sent. */
  readonly sent = new Map<string, number>()
  tabs: Tab[] = []
  #timers: { readonly at: number; readonly run: () => void; readonly tab: Tab }[] = []
  #clock = 0

  async open(): Promise<void> {
    const settled: Settled[] = []
    const outbox: Outbox = new Outbox(
      {
        send: async (operations) => {
          const fate = this.fates.shift() ?? 'answered'
          for (const { id } of operations) this.sent.set(id, (this.sent.get(id) ?? 0) + 1)
          await this.#wait(tab, 50)
          if (fate === 'lost before') return { kind: 'unreachable' }
          const results = operations.map((one) => this.server.answer(one))
          await this.#wait(tab, 50)
          return fate === 'lost after' ? { kind: 'unreachable' } : { kind: 'answered', results }
        },
        later: (run, milliseconds) => {
          const timer = { at: this.#clock + milliseconds, run, tab }
          this.#timers.push(timer)
          return () => void (this.#timers = this.#timers.filter((one) => one !== timer))
        },
        now: () => this.#clock,
        random: () => 0.5,
        storage: this.disk,
        tell: (message) => this.#tell(tab, message),
      },
      { settled: (some) => settled.push(...some), changed: () => undefined },
    )
    const tab: Tab = { outbox, settled, alive: true }
    this.tabs.push(tab)
    await outbox.restore()
    await this.#lead()
  }

  /** The tab is gone at once, whatever it was doing. */
  async kill(at: number): Promise<void> {
    const tab = this.tabs[at % Math.max(1, this.tabs.length)]
    if (!tab) return
    tab.alive = false
    this.#timers = this.#timers.filter((one) => one.tab !== tab)
    this.tabs = this.tabs.filter((one) => one !== tab)
    await this.#lead()
  }

  async pass(milliseconds: number): Promise<void> {
    const until = this.#clock + milliseconds
    for (;;) {
      await settle()
      const next = this.#timers.toSorted((a, b) => a.at - b.at)[0]
      if (!next || next.at > until) break
      this.#clock = next.at
      this.#timers = this.#timers.filter((one) => one !== next)
      next.run()
    }
    this.#clock = until
    await settle()
  }

  // What a dead tab waits for never comes.
  #wait(tab: Tab, milliseconds: number): Promise<void> {
    return new Promise((run) => this.#timers.push({ at: this.#clock + milliseconds, run, tab }))
  }

  async #lead(): Promise<void> {
    const [first] = this.tabs
    if (first && !first.outbox.leading) await first.outbox.lead()
  }

  #tell(from: Tab, message: OutboxMessage): void {
    for (const tab of this.tabs)
      if (tab !== from && from.alive && tab.alive) queueMicrotask(() => tab.alive && tab.outbox.hear(message))
  }
}

async function settle(): Promise<void> {
  for (let i = 0; i < 20; i += 1) await Promise.resolve()
}

const set = (id: string, entry: string, column = 'persons'): Operation => ({
  id,
  type: 'set',
  entry,
  base: 1,
  values: { [column]: 3 },
})

type Command =
  | { readonly do: 'open' }
  | { readonly do: 'pass'; readonly time: number }
  | { readonly do: 'kill'; readonly tab: number }
  | { readonly do: 'type'; readonly tab: number }
  | { readonly do: 'fate'; readonly fate: Fate }

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('type' as const), tab: fc.nat(3) }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Command>(
      { do: 'open' },
      { do: 'pass', time: 320 },
      { do: 'pass', time: 1000 },
    ),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('kill' as const), tab: fc.nat(3) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('fate' as const),
      fate: fc.constantFrom<Fate>('answered', 'lost before', 'lost after'),
    }),
  },
)

test('whatever tabs open, die and lose, every typed operation is applied once, and every tab learns of it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 40, size: 'max' }), async (commands) => {
      const browser = new Browser()
      await browser.open()
      const typed: string[] = []
      for (const one of commands) {
        if (one.do === 'open') await browser.open()
        else if (one.do === 'pass') await browser.pass(one.time)
        else if (one.do === 'fate') browser.fates.push(one.fate)
        else if (one.do === 'kill') await browser.kill(one.tab)
        else {
          const tab = browser.tabs[one.tab % Math.max(1, browser.tabs.length)]
          if (!tab) continue
          // Few rows, so that edits are joined; each writes a column of its own, to be found again.
          const column = `c${typed.length}`
          tab.outbox.add(set(`o${typed.length}`, `r${typed.length % 3}`, column))
          typed.push(column)
          // What a gesture makes is on the disk before its task ends, a crash in between aside.
          await settle()
        }
      }
      if (browser.tabs.length === 0) await browser.open()
      // Long enough for every lost answer to be waited for at the longest pause.
      await browser.pass(3_600_000)
      const stored = [...browser.server.applied.values()].flatMap((content) => [
        ...content.matchAll(/"(c\d+)"/g),
      ])
      expect(stored.map(([, column]) => column).toSorted()).toEqual(typed.toSorted())
      expect([...browser.server.times.values()].every((times) => times === 1)).toBe(true)
      expect(browser.server.reused).toEqual([])
      // Nothing goes twice unless an answer was lost or the tab that waited for it.
      const faults = commands.filter(
        (one) => one.do === 'kill' || (one.do === 'fate' && one.fate !== 'answered'),
      )
      expect(Math.max(0, ...browser.sent.values())).toBeLessThanOrEqual(1 + faults.length)
      expect([...browser.disk.kept.keys()]).toEqual([])
      for (const tab of browser.tabs) expect(tab.outbox.state.kind).toBe('saved')
    }),
    { numRuns: 2000 },
  )
})

test('edits of one cell are joined in the leading tab, and never in one that does not know what has gone', async () => {
  const browser = new Browser()
  await browser.open()
  await browser.open()
  const [leader, other] = browser.tabs
  leader?.outbox.add(set('a', 'r1'))
  leader?.outbox.add(set('b', 'r1'))
  other?.outbox.add(set('c', 'r2'))
  other?.outbox.add(set('d', 'r2'))
  await browser.pass(1000)
  expect([...browser.server.applied.keys()].toSorted()).toEqual(['a', 'c', 'd'])
  expect(leader?.settled.map(({ operation }) => operation.id).toSorted()).toEqual(['a', 'c', 'd'])
  expect(other?.settled.map(({ operation }) => operation.id).toSorted()).toEqual(['a', 'c', 'd'])
})

test('the leading tab sends for another one at once: the timers of a tab in the background hardly run', async () => {
  const browser = new Browser()
  await browser.open()
  await browser.open()
  const [leader, front] = browser.tabs
  front?.outbox.add(set('a', 'r1'))
  await settle()
  expect([...browser.sent.keys()]).toEqual(['a'])
  front?.outbox.add(set('b', 'r2'))
  await settle()
  // What comes while a request is under way goes with its answer, again without a timer of the outbox.
  await browser.pass(100)
  expect([...browser.sent.keys()]).toEqual(['a', 'b'])
  expect(leader?.outbox.leading).toBe(true)
})

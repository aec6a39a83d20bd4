import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Operation, OperationResult } from '#domain/operation.ts'
import { Outbox, type SendOutcome, type Settled } from '../../../web/app/outbox.ts'
import { settle, VirtualTabs } from '../../support/virtual-tabs.ts'

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
}

/** Tabs of one browser before a server whose answers may get lost. */
class Browser extends VirtualTabs<Tab> {
  readonly server = new Server()
  readonly fates: Fate[] = []
  /** How often each operation was sent. */
  readonly sent = new Map<string, number>()

  async openTab(): Promise<void> {
    const settled: Settled[] = []
    const send = async (operations: readonly Operation[]): Promise<SendOutcome> => {
      const fate = this.fates.shift() ?? 'answered'
      for (const { id } of operations) this.sent.set(id, (this.sent.get(id) ?? 0) + 1)
      await this.wait(tab, 50)
      if (fate === 'lost before') return { kind: 'unreachable' }
      const results = operations.map((one) => this.server.answer(one))
      await this.wait(tab, 50)
      return fate === 'lost after' ? { kind: 'unreachable' } : { kind: 'answered', results }
    }
    const outbox: Outbox = new Outbox(
      this.ports(() => tab, send),
      { settled: (some) => void settled.push(...some), changed: () => undefined },
    )
    const tab: Tab = { outbox, settled }
    await this.join(tab)
  }
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
      await browser.openTab()
      const typed: string[] = []
      for (const one of commands) {
        if (one.do === 'open') await browser.openTab()
        else if (one.do === 'pass') await browser.pass(one.time)
        else if (one.do === 'fate') browser.fates.push(one.fate)
        else {
          const tab = browser.open[one.tab % Math.max(1, browser.open.length)]
          if (!tab) continue
          if (one.do === 'kill') {
            await browser.kill(tab)
            continue
          }
          // Few rows, so that edits are joined; each writes a column of its own, to be found again.
          const column = `c${typed.length}`
          tab.outbox.add(set(`o${typed.length}`, `r${typed.length % 3}`, column))
          typed.push(column)
          // What a gesture makes is on the disk before its task ends, a crash in between aside.
          await settle()
        }
      }
      if (browser.open.length === 0) await browser.openTab()
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
      for (const tab of browser.open) expect(tab.outbox.state.kind).toBe('saved')
    }),
    { numRuns: 2000 },
  )
})

test('edits of one cell are joined in the leading tab, and never in one that does not know what has gone', async () => {
  const browser = new Browser()
  await browser.openTab()
  await browser.openTab()
  const [leader, other] = browser.open
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
  await browser.openTab()
  await browser.openTab()
  const [leader, front] = browser.open
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

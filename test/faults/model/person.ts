import type { Operation } from '#domain/operation.ts'
import type { Month } from '#domain/sheet/month.ts'
import { type CellValue, sameValue } from '#domain/template/column.ts'
import { templateAt } from '#domain/template/template-at.ts'
import { Outbox } from '../../../web/app/outbox.ts'
import type { Undecided } from '../../../web/sheet/adopt.ts'
import { changesAfter, openSheet, sendOperations } from '../../../web/sheet/api.ts'
import type { Row } from '../../../web/sheet/row.ts'
import { SheetStore } from '../../../web/sheet/store.ts'
import { VirtualTabs } from '../../support/virtual-tabs.ts'
import { type Network, within } from './network.ts'

const MOST_TABS = 3

export interface Tab {
  readonly outbox: Outbox
  readonly store: SheetStore
  /** Rows removed in this tab. */
  readonly removed: string[]
  /** What this tab kept last of what is undecided. */
  undecided: string
}

/** One person at one browser: the real store and outbox in every tab, before a real server, on a clock of their own. */
export class Person {
  readonly network: Network
  /** Operations that no server takes, put on their way on purpose. */
  readonly poison: string[] = []
  /** `row/column` → what was typed there last, unless the person has given it up since. */
  readonly typed = new Map<string, CellValue>()
  readonly #tabs: VirtualTabs<Tab>
  readonly #unit: string
  readonly #month: Month
  readonly #newId: () => string
  #undecided = '[]'

  constructor(network: Network, unit: string, month: Month, newId: () => string) {
    this.network = network
    this.#unit = unit
    this.#month = month
    this.#newId = newId
    this.#tabs = new VirtualTabs<Tab>(() => network.quiet())
  }

  get open(): readonly Tab[] {
    return this.#tabs.open
  }

  /** Operations that rest on this device. */
  get kept(): number {
    return this.#tabs.disk.kept.size
  }

  /** One of the open tabs. */
  tab(at: number): Tab | undefined {
    return this.open[at % Math.max(1, this.open.length)]
  }

  /** Opens the sheet in one tab more; without network, session or right there is only a message. */
  openTab(): Promise<void> {
    return this.#do(async () => {
      if (this.open.length >= MOST_TABS) return
      const view = await openSheet(this.#unit, this.#month).catch(() => null)
      if (!view) return
      const outbox: Outbox = new Outbox(
        this.#tabs.ports(() => tab, sendOperations),
        {
          queued: (operations) => tab.store.adopt(operations),
          takenBack: (id) => tab.store.withdraw(id),
          settled: (settled) => {
            tab.store.settle(settled, outbox.leading)
            if (tab.store.rows.some((row) => row.ahead.length > 0)) void this.#poll(tab)
            this.#keep(tab)
          },
          changed: () => this.#keep(tab),
        },
      )
      const store: SheetStore = new SheetStore(view, {
        template: templateAt([], this.#month),
        county: '05566',
        judge: { row: () => [], sheet: () => new Map() },
        enqueue: (operation) => outbox.add(operation),
        takeBack: (id) => outbox.takeBack(id),
        newId: this.#newId,
        changed: () => queueMicrotask(() => this.#keep(tab)),
      })
      const tab: Tab = { outbox, store, removed: [], undecided: '[]' }
      store.recall(JSON.parse(this.#undecided) as Undecided[])
      await this.#tabs.join(tab)
    })
  }

  kill(tab: Tab): Promise<void> {
    return this.#do(() => this.#tabs.kill(tab))
  }

  pass(milliseconds: number): Promise<void> {
    return this.#do(() => this.#tabs.pass(milliseconds))
  }

  poll(tab: Tab): Promise<void> {
    return this.#do(() => this.#poll(tab))
  }

  arrive(): Promise<void> {
    return this.#do(() => this.network.arrive())
  }

  /** The network is back, or the session: every tab is told by its window. */
  wake(): Promise<void> {
    return this.#do(async () => {
      for (const { outbox } of this.open) outbox.resume()
    })
  }

  type(tab: Tab, row: Row, column: string, value: CellValue): Promise<void> {
    return this.#do(async () => {
      if (!tab.store.isOpen) return
      this.typed.set(`${row.id}/${column}`, value)
      tab.store.edit(row.id, { [column]: value })
    })
  }

  create(tab: Tab, value: CellValue): Promise<void> {
    return this.#do(async () => {
      if (tab.store.isOpen) this.typed.set(`${tab.store.create({ persons: value })}/persons`, value)
    })
  }

  remove(tab: Tab, row: Row): Promise<void> {
    return this.#do(async () => {
      if (!tab.store.isOpen) return
      tab.store.remove(row.id)
      tab.removed.push(row.id)
      for (const place of this.typed.keys()) if (place.startsWith(row.id)) this.typed.delete(place)
    })
  }

  bringBack(tab: Tab): Promise<void> {
    return this.#do(async () => {
      const row = tab.removed.pop()
      if (row !== undefined) tab.store.bringBack(row)
    })
  }

  decide(tab: Tab, row: Row, column: string, keep: 'mine' | 'theirs'): Promise<void> {
    return this.#do(async () => {
      if (keep === 'theirs') this.typed.delete(`${row.id}/${column}`)
      tab.store.resolve(row.id, column, keep)
    })
  }

  /** Types something, and what goes on its way of it is nothing that a server takes: it must not hold up the rest. */
  poisonOutbox(tab: Tab, row: Row): Promise<void> {
    return this.#do(async () => {
      const operation: Operation = {
        id: this.#newId(),
        type: 'set',
        entry: row.id,
        base: row.seen,
        after: ['?'],
        values: { persons: 1 },
      }
      const id = tab.outbox.add(operation)
      this.poison.push(id)
      this.typed.set(`${row.id}/persons`, 1)
      tab.store.adopt([{ ...operation, id }])
    })
  }

  /** Sends again what the server had not taken when sheet or rights stood against it. */
  retry(): Promise<void> {
    return this.#do(async () => {
      const [tab] = this.open
      for (const row of tab?.store.rows ?? []) if (row.failure) tab?.store.retry(row.id)
    })
  }

  /** What of the typed values never came to the server, by this person or one of `all`, and is not in sight either. */
  lost(all: readonly Person[]): readonly string[] {
    const applied = all
      .flatMap(({ network }) => [...network.sent.values()])
      .filter(({ result }) => result?.outcome === 'applied')
    return [...this.typed].flatMap(([place, value]) => {
      const [row = '', column = ''] = place.split('/')
      const isStored = applied.some(
        ({ operation }) =>
          (operation.type === 'set' || operation.type === 'create') &&
          operation.entry === row &&
          sameValue(operation.values[column] as CellValue, value),
      )
      const isShown = this.open.every(({ store }) => {
        const shown = store.row(row)
        const mine = shown?.conflicts[column]?.mine ?? shown?.unsaved[column]
        return mine !== undefined && sameValue(mine, value)
      })
      return isStored || isShown ? [] : [`${place}=${String(value)}`]
    })
  }

  async #poll({ store }: Tab): Promise<void> {
    // Failures are left to the next time, as the page does it.
    const changes = await changesAfter(this.#unit, this.#month, store.seq).catch(() => null)
    if (changes) store.merge(changes)
  }

  // As the page's desk does it: what is undecided rests on the device when it has changed in this tab.
  #keep(tab: Tab): void {
    if (!this.open.includes(tab)) return
    const undecided = JSON.stringify(tab.store.undecided)
    if (undecided === tab.undecided) return
    tab.undecided = undecided
    this.#undecided = undecided
  }

  // In the person's name, and to its end: the next command finds the dust settled.
  #do(work: () => Promise<void>): Promise<void> {
    return within(this.network, async () => {
      await work()
      await this.network.quiet()
    })
  }
}

import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { month } from '#domain/sheet/month.ts'
import type { SheetView } from '#domain/sheet/sheet.ts'
import { sameValue } from '#domain/template/column.ts'
import { type Host, startHost } from '../../worker/local/host.ts'
import { selfCheck } from '../../worker/store/self-check.ts'
import { signIn } from '../bench/client.ts'
import { type Fate, Network, throughNetworks } from './model/network.ts'
import { Person, type Tab } from './model/person.ts'
import { LONG, PATH, SEED } from './seed.ts'

const RUNS = LONG ? 2_000 : 40
const COMMANDS = 40
const PERSONS = 2
const COLUMNS = ['persons', 'minors', 'contacts', 'network_contacts']
const MONTH = month('2023-09')
/** Longer than the longest pause of the outbox. */
const LONG_ENOUGH = 3_600_000

const direct = globalThis.fetch
let host: Host

beforeAll(async () => {
  host = await startHost({ port: 0, dataDir: null, web: false })
  vi.stubGlobal('fetch', throughNetworks(direct))
})
afterAll(async () => {
  vi.unstubAllGlobals()
  await host.stop()
})

const who = fc.nat(PERSONS - 1)
const tab = fc.nat(2)
const row = fc.nat(5)
const column = fc.constantFrom(...COLUMNS)
const value = fc.integer({ min: 1, max: 30 })
const fate = fc.constantFrom<Fate>('answered', 'lost before', 'lost after', 'doubled', 'late', 'slow')
const keep = fc.constantFrom('mine' as const, 'theirs' as const)
const time = fc.constantFrom(300, 1_000, 60_000)
const on = fc.boolean()
const command = fc.oneof(
  { weight: 14, arbitrary: fc.record({ do: fc.constant('type' as const), who, tab, row, column, value }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('create' as const), who, tab, value }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), who, tab, row }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('bring back' as const), who, tab }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('decide' as const), who, tab, keep }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('pass' as const), who, time }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('poll' as const), who, tab }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('fate' as const), who, fate }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('arrive' as const), who }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('open' as const), who }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('reload' as const), who, tab }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('kill' as const), who, tab }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('poison' as const), who, tab, row }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('network' as const), who, on }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('session' as const), who, on }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('membership' as const), who, on }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('sheet' as const), on }) },
)
type Command = typeof command extends fc.Arbitrary<infer T> ? T : never

let runs = 0

/** A unit of its own with an open sheet, and two people in it. */
class Run {
  readonly unit = `model-${(runs += 1)}`
  readonly persons: Person[] = []
  #ids = 0

  async begin(): Promise<void> {
    const users = Array.from({ length: PERSONS }, (_, at) => `${this.unit}-${at}`)
    await this.#sql(
      [
        `INSERT INTO unit (id, provider, name, opened) VALUES (?, 'caritas-rheine', 'Modell', '2023-01')`,
        this.unit,
      ],
      [
        `INSERT INTO sheet (unit, month, state, changed_at) VALUES (?, '2023-09', 'open', '2023-09-01T06:00:00.000Z')`,
        this.unit,
      ],
      ...users.map((user) => [
        `INSERT INTO user (id, name, role) VALUES (?, 'Modell', 'case_manager')`,
        user,
      ]),
    )
    for (const [at] of users.entries()) {
      const person = new Person(
        new Network(host.url),
        this.unit,
        MONTH,
        () => `${this.unit}-n${(this.#ids += 1)}`,
      )
      this.persons.push(person)
      await this.do({ do: 'membership', who: at, on: true })
      await this.do({ do: 'session', who: at, on: true })
      await person.openTab()
    }
    const [first] = this.persons
    for (let i = 0; i < 2; i += 1) if (first?.open[0]) await first.create(first.open[0], 1)
    for (const person of this.persons) await this.#catchUp(person)
  }

  async do(one: Command): Promise<void> {
    if (one.do === 'sheet') {
      const state = one.on ? 'open' : 'submitted'
      return this.#sql([`UPDATE sheet SET state = ? WHERE unit = ?`, state, this.unit])
    }
    const person = this.persons[one.who]
    if (!person) throw new Error('nobody')
    const user = `${this.unit}-${one.who}`
    switch (one.do) {
      case 'pass':
        return person.pass(one.time)
      case 'fate':
        return void person.network.fates.push(one.fate)
      case 'arrive':
        return person.arrive()
      case 'open':
        return person.openTab()
      case 'network':
        person.network.offline = !one.on
        return one.on ? person.wake() : undefined
      case 'session':
        if (!one.on) return this.#sql([`UPDATE session SET revoked_at = '2023-09-28' WHERE user = ?`, user])
        person.network.session = (await signIn(host, user)).cookie
        return person.wake()
      case 'membership':
        return this.#sql(
          one.on
            ? [`INSERT INTO membership (user, unit) VALUES (?, ?) ON CONFLICT DO NOTHING`, user, this.unit]
            : [`DELETE FROM membership WHERE user = ? AND unit = ?`, user, this.unit],
        )
    }
    const at = person.tab(one.tab)
    if (at) await this.#inTab(person, at, one)
  }

  async #inTab(person: Person, at: Tab, one: Extract<Command, { tab: number }>): Promise<void> {
    const { rows } = at.store
    const row = 'row' in one ? rows[one.row % Math.max(1, rows.length)] : undefined
    switch (one.do) {
      case 'type':
        return row && person.type(at, row, one.column, one.value)
      case 'create':
        return person.create(at, one.value)
      case 'remove':
        return row && person.remove(at, row)
      case 'bring back':
        return person.bringBack(at)
      case 'poll':
        return person.poll(at)
      case 'poison':
        return row && person.poisonOutbox(at, row)
      case 'kill':
        return person.kill(at)
      case 'reload':
        await person.kill(at)
        return person.openTab()
      case 'decide': {
        const torn = rows.find((one) => Object.keys(one.conflicts).length > 0)
        const [column] = Object.keys(torn?.conflicts ?? {})
        return torn && column !== undefined ? person.decide(at, torn, column, one.keep) : undefined
      }
    }
  }

  /** Everything is well again, and everybody has looked. */
  async end(): Promise<void> {
    await this.do({ do: 'sheet', on: true })
    for (const [at, person] of this.persons.entries()) {
      person.network.fates.length = 0
      await person.arrive()
      await this.do({ do: 'membership', who: at, on: true })
      await this.do({ do: 'network', who: at, on: true })
      await this.do({ do: 'session', who: at, on: true })
      if (person.open.length === 0) await person.openTab()
    }
    for (let round = 0; round < 3; round += 1)
      for (const person of this.persons) {
        await this.#catchUp(person)
        await person.retry()
      }
    for (const person of this.persons) await this.#catchUp(person)
  }

  async sheet(): Promise<SheetView> {
    const client = await signIn(host, `${this.unit}-0`)
    return JSON.parse(await (await client.get(`/api/sheets/${this.unit}/${MONTH}`)).text())
  }

  async #catchUp(person: Person): Promise<void> {
    await person.pass(LONG_ENOUGH)
    for (const at of person.open) await person.poll(at)
  }

  async #sql(...statements: readonly (readonly string[])[]): Promise<void> {
    await host.db.batch(statements.map(([sql = '', ...bound]) => host.db.prepare(sql).bind(...bound)))
  }
}

function expectConverged(person: Person, view: SheetView): void {
  for (const { store } of person.open) {
    for (const entry of view.entries) expect(store.row(entry.id)?.seen).toBe(entry.revision)
    for (const row of store.rows) {
      const entry = view.entries.find(({ id }) => id === row.id)
      // What the server does not have says so: it was removed with something typed in it, or not brought back.
      if (!entry) expect([row.id, row.failure]).toEqual([row.id, expect.any(String)])
      else
        for (const key of COLUMNS) {
          const stored = entry.values[key] ?? null
          const conflict = row.conflicts[key]
          const shown = conflict ? conflict.theirs : (store.values(row)[key] ?? null)
          expect([row.id, key, sameValue(shown, stored)]).toEqual([row.id, key, true])
        }
    }
  }
}

test(`${RUNS} runs of ${COMMANDS} commands: acknowledged is stored, nothing typed is silently lost, everybody sees the same (seed ${SEED})`, async () => {
  const outcomes: Record<string, number> = {}
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: COMMANDS, maxLength: COMMANDS }), async (commands) => {
      const run = new Run()
      await run.begin()
      for (const one of commands) await run.do(one)
      await run.end()
      const view = await run.sheet()
      for (const { network } of run.persons) await network.replay(direct)
      for (const person of run.persons) {
        const { network, open } = person
        expect(person.kept).toBe(0)
        for (const { outbox } of open) expect(outbox.state.kind).toBe('saved')
        expectConverged(person, view)
        expect(network.wrong).toEqual([])
        expect(person.lost(run.persons)).toEqual([])
        for (const [id, { result }] of network.sent) {
          if (person.poison.includes(id)) expect(result).toBeNull()
          else {
            expect(result).not.toBeNull()
            const outcome = result?.code ?? result?.outcome ?? ''
            outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
          }
        }
      }
      // Nothing of what went twice has done anything.
      expect((await run.sheet()).seq).toBe(view.seq)
    }),
    { numRuns: RUNS, seed: SEED, ...(PATH === undefined ? {} : { path: PATH }) },
  )
  console.log(`seed ${SEED}: ${JSON.stringify(outcomes)}`)
  expect((await selfCheck(host.db as unknown as D1Database)).deviations).toEqual([])
})

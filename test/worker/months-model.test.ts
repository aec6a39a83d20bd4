import { env } from 'cloudflare:workers'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { EntryView } from '#domain/sheet/sheet.ts'
import { selfCheck } from '../../worker/store/self-check.ts'
import { as, type Call, seed } from '../support/api.ts'
import { type CsvRow, FiguresAnew } from '../support/figures-anew.ts'
import { CaseOnPaper, type Cells, closing, months, OPEN_AGAIN } from '../support/months-model.ts'
import { CM, create, one, op, open, sheet } from '../support/sheets.ts'

const UNIT = 'caritas-rheine'
const MONTHS = months('2023-05', 3)
const [FIRST = '', , LAST = ''] = MONTHS
/** `MONTHS=long npm run test:worker -- months-model` runs for minutes; `MONTHS_SEED` repeats a run. */
const LONG = env.MONTHS === 'long'
const SEED = Number(env.MONTHS_SEED || Math.floor(Math.random() * 2 ** 31))

let member: Call
let county: Call

beforeAll(async () => {
  await seed()
  member = await as('caritas-1')
  county = await as('koordination')
  await open(member, UNIT, FIRST)
}, 60_000)

const DEEDS = [
  'open',
  'convert',
  'close',
  'reopen',
  'contacts',
  'town',
  'confirm',
  'remove',
  'return',
  'put',
  'undo',
] as const
/** What happens more often than the rest. */
const OFTEN = ['open', 'convert', 'close', 'town', 'undo'] as const
const deed = fc.record({ what: fc.constantFrom(...DEEDS, ...OFTEN), month: fc.nat(MONTHS.length - 1) })
const life = fc.record({
  kind: fc.constantFrom('cm', 'short'),
  deeds: fc.array(deed, { minLength: 3, maxLength: 14 }),
})

interface Written {
  readonly change: string
  readonly entry: string
  readonly month: string
  /** What stood there before, of the columns that changed. */
  readonly before: Cells
}

/** A case in the product and on paper. */
class Lived {
  readonly #number: string
  readonly paper: CaseOnPaper
  #written: Written[] = []
  #removed = new Map<string, { readonly entry: string; readonly change: string }>()

  constructor(number: string, paper: CaseOnPaper) {
    this.#number = number
    this.paper = paper
  }

  async row(at: string): Promise<EntryView | undefined> {
    return (await sheet(member, UNIT, at)).entries.find((entry) => entry.caseNumber === this.#number)
  }

  async #applied(operation: Readonly<Record<string, unknown>>): Promise<void> {
    const { outcome, code } = await one(member, operation)
    expect({ operation, outcome, code }).toEqual({ operation, outcome: 'applied', code: undefined })
  }

  async #write(at: string, cells: Cells): Promise<void> {
    const row = await this.row(at)
    const stood = this.paper.rows().get(at) ?? {}
    const changed = Object.keys(cells).filter((key) => (stood[key] ?? null) !== cells[key])
    if (changed.length === 0) return
    const id = op()
    await this.#applied({ id, type: 'set', entry: row?.id, base: row?.revision, values: cells })
    const before = Object.fromEntries(changed.map((key) => [key, stood[key] ?? null]))
    this.#written.push({ change: id, entry: row?.id ?? '', month: at, before })
    this.paper.write(at, cells)
  }

  async #undo(): Promise<void> {
    const last = this.#written.pop()
    const row = last && (await this.row(last.month))
    if (!last || row?.id !== last.entry) return
    const { change, entry, month, before } = last
    const stood = this.paper.rows().get(month) ?? {}
    await this.#applied({ id: op(), type: 'restore', entry, base: row.revision, change })
    if (Object.entries(before).some(([key, value]) => (stood[key] ?? null) !== value))
      this.paper.write(month, before)
  }

  async #remove(at: string): Promise<void> {
    const row = await this.row(at)
    const id = op()
    await this.#applied({ id, type: 'remove', entry: row?.id, base: row?.revision })
    this.#removed.set(at, { entry: row?.id ?? '', change: id })
    this.paper.remove(at)
  }

  async #return(at: string): Promise<void> {
    const gone = this.#removed.get(at)
    if (!gone || !this.paper.mayReturn(at)) return
    const { json } = await member<{ revision: number }>('GET', `/api/entries/${gone.entry}/history`)
    await this.#applied({
      id: op(),
      type: 'restore',
      entry: gone.entry,
      base: json.revision,
      change: gone.change,
    })
    this.paper.bringBack(at)
  }

  async do(what: (typeof DEEDS)[number], at: string): Promise<void> {
    if (what === 'open') {
      this.paper.open(at)
      await open(member, UNIT, at)
    } else if (what === 'undo') await this.#undo()
    else if (what === 'return') await this.#return(at)
    else if (what === 'put') {
      const isFree = this.paper.isOpened(at) && at !== FIRST && !this.paper.has(at)
      if (!isFree) return
      await this.#applied({ id: op(), type: 'create', unit: UNIT, month: at, case: this.#number, values: {} })
      this.paper.put(at)
    } else if (this.paper.has(at)) await this.#change(what, at)
  }

  async #change(what: string, at: string): Promise<void> {
    const row = this.paper.rows().get(at) ?? {}
    switch (what) {
      case 'convert':
        return this.#write(at, { kind: row['kind'] === 'cm' ? 'short' : 'cm' })
      case 'close':
        return this.#write(at, closing(at))
      case 'reopen':
        return row['status'] === 'closed' ? this.#write(at, OPEN_AGAIN) : undefined
      case 'contacts':
        return this.#write(at, { contacts: Number(row['contacts'] ?? 0) + 1 })
      case 'town':
        return this.#write(at, { municipality: row['municipality'] === '05566028' ? '05566012' : '05566028' })
      case 'confirm': {
        const now = await this.row(at)
        await this.#applied({ id: op(), type: 'confirm', entry: now?.id, base: now?.revision })
        return this.paper.confirm(at)
      }
      case 'remove':
        return at === FIRST ? undefined : this.#remove(at)
    }
  }

  /** The page does so whenever somebody comes to the sheet: what goes on by now is there. */
  async openAgain(): Promise<void> {
    for (const at of MONTHS) if (this.paper.isOpened(at)) await open(member, UNIT, at)
  }
}

const KNOWN = ['kind', 'status', 'opened', 'closed', 'municipality', 'contacts']
const known = (values: Readonly<Record<string, unknown>> | undefined): Record<string, unknown> | null =>
  values
    ? Object.fromEntries(
        KNOWN.flatMap((key) => ((values[key] ?? null) === null ? [] : [[key, values[key]] as const])),
      )
    : null

const lines: CsvRow[] = []

async function reported(): Promise<unknown> {
  const range = async (from: string, to: string) => {
    const query = `from=${from}&to=${to}`
    const [moves, ends] = await Promise.all([
      county<{ all: Record<string, number> }>('GET', `/api/reports/movement?${query}`),
      county<{ all: { cm: number; short: number } }>('GET', `/api/reports/closings?${query}`),
    ])
    return { moves: moves.json.all, cm: ends.json.all.cm, short: ends.json.all.short }
  }
  const running = await Promise.all(
    MONTHS.map(async (at) => {
      const path = `/api/reports/share?asOf=${at}-15`
      const { json } = await county<{ all: { cm: number; short: number } }>('GET', path)
      return { cm: json.all.cm, short: json.all.short }
    }),
  )
  return {
    months: await Promise.all(MONTHS.map((at) => range(at, at))),
    whole: await range(FIRST, LAST),
    running,
  }
}

function worked(): unknown {
  const anew = new FiguresAnew(lines)
  const count = (rows: readonly CsvRow[], kind: string): number =>
    rows.filter((row) => row['kind'] === kind).length
  const range = (from: string, to: string) => {
    const ends = anew.closings(from, to)
    return { moves: anew.movement(from, to, [UNIT]), cm: count(ends, 'cm'), short: count(ends, 'short') }
  }
  const running = MONTHS.map((at) => {
    const rows = anew.running(at)
    return { cm: count(rows, 'cm'), short: count(rows, 'short') }
  })
  return { months: MONTHS.map((at) => range(at, at)), whole: range(FIRST, LAST), running }
}

test('whatever is done to a case over several open months, it ends as if it had been done in their order', async () => {
  console.info(`MONTHS_SEED=${SEED}`)
  await fc.assert(
    fc.asyncProperty(life, async ({ kind, deeds }) => {
      const start = { kind, status: 'active', opened: FIRST, municipality: '05566028', contacts: 1 }
      const { caseNumber } = await create(member, { ...CM, ...start }, { month: FIRST })
      const lived = new Lived(caseNumber, new CaseOnPaper(MONTHS, start))
      for (const { what, month } of deeds) {
        await lived.do(what, MONTHS[month] ?? FIRST)
        await lived.openAgain()
      }
      for (const at of MONTHS) lived.paper.open(at)
      await lived.openAgain()
      const paper = lived.paper.rows()
      for (const at of MONTHS)
        expect({ at, row: known((await lived.row(at))?.values) }).toEqual({ at, row: known(paper.get(at)) })
      lines.push(...lived.paper.lines(caseNumber, UNIT))
    }),
    { numRuns: LONG ? 200 : 30, seed: SEED },
  )
  expect(await reported()).toEqual(worked())
  expect((await selfCheck(env.DB)).deviations).toEqual([])
}, 1_800_000)

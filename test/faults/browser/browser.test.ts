import type { CDPSession, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Host, startHost } from '../../../worker/local/host.ts'
import { goToCell, rowAt } from '../../support/sheet-at-work.ts'
import { FallibleBrowser } from './fallible-browser.ts'
import { LONG, PATH, random, SEED } from '../seed.ts'

const RUNS = LONG ? 200 : 3
const STEPS = 14
const ROWS = 6
interface Person {
  readonly user: string
  readonly sheet: string
}
/** Each has a unit, a browser and its runs to themselves. */
const PEOPLE: readonly Person[] = [
  { user: 'caritas-1', sheet: '/blatt/caritas-rheine/2023-09' },
  { user: 'lernen-1', sheet: '/blatt/lernen-foerdern/2023-09' },
]
const NOT_KEPT = 'nicht auf diesem Gerät gesichert'
/** A gesture is on the disk well within this time, in milliseconds. */
const SETTLED = 250

const STEP = [
  ...Array<'type'>(6).fill('type'),
  'offline',
  'online',
  'online',
  'cut before',
  'cut after',
  'reload',
  'crash',
  'kill',
  'second tab',
  'quota full',
  'quota back',
] as const
type Step = (typeof STEP)[number]

let host: Host
beforeAll(async () => {
  host = await startHost({ port: 0, dataDir: null })
})
afterAll(() => host.stop())

/** What the page's desk knows of what waits. */
const waiting = (page: Page): Promise<{ size: number; kept: boolean }> =>
  page.locator('kim-status-bar').evaluate((bar) => {
    const { outbox } = (bar as unknown as { desk: { outbox: { size: number; kept: boolean } } }).desk
    return { size: outbox.size, kept: outbox.kept }
  })

/** Own values that the page shows beside another one, by entry. */
const ownInConflict = (page: Page): Promise<[string, number][]> =>
  page.locator('kim-status-bar').evaluate((bar) => {
    const { rows } = (
      bar as unknown as {
        desk: { store: { rows: { id: string; conflicts: Record<string, { mine: number }> }[] } }
      }
    ).desk.store
    return rows.flatMap(({ id, conflicts }) =>
      conflicts['network_contacts'] ? [[id, conflicts['network_contacts'].mine] as [string, number]] : [],
    )
  })

/** What the server holds of entries, and the page beside it where the person has to choose. */
async function stored(
  entries: readonly string[],
  page: Page,
): Promise<{ values: Map<string, number>; conflicts: number }> {
  const { results } = await host.db
    .prepare(
      `SELECT id, "values" ->> 'network_contacts' AS value FROM entry WHERE id IN (SELECT value FROM json_each(?))`,
    )
    .bind(JSON.stringify(entries))
    .all<{ id: string; value: number }>()
  const values = new Map(results.map(({ id, value }) => [id, value]))
  // Typed over a sheet that was kept before another value arrived: both are in sight.
  const own = (await ownInConflict(page)).filter(([id]) => entries.includes(id))
  for (const [id, value] of own) values.set(id, value)
  return { values, conflicts: own.length }
}

/** A person at a browser in which things go wrong. */
class Run {
  readonly #person: Person
  readonly #next: () => number
  #browser!: FallibleBrowser
  #pages: Page[] = []
  #offline = false
  #quota: CDPSession | null = null
  #value = 0
  /** Entry → what was typed there last. */
  readonly typed = new Map<string, number>()
  /** Entries whose last value was typed while the disk was full. */
  readonly #unkept = new Set<string>()
  readonly done: Step[] = []
  /** Values of which the page has said that they rest nowhere, before it was ended. */
  told = 0

  constructor(person: Person, next: () => number) {
    this.#person = person
    this.#next = next
  }

  async begin(): Promise<void> {
    this.#browser = await FallibleBrowser.start()
    await this.#workOffline(await this.#open())
  }

  async step(): Promise<void> {
    const step = STEP[Math.floor(this.#next() * STEP.length)] ?? 'type'
    this.done.push(step)
    const at = Math.floor(this.#next() * this.#pages.length)
    const page = this.#pages[at] ?? (await this.#open())
    switch (step) {
      case 'type':
        return this.#type(page)
      case 'offline':
      case 'online':
        this.#offline = step === 'offline'
        return this.#browser.context.setOffline(this.#offline)
      case 'cut before':
        return this.#cut((route) => route.abort())
      case 'cut after':
        return this.#cut(async (route) => {
          await route.fetch().catch(() => undefined)
          await route.abort()
        })
      case 'reload':
        await this.#certain([page])
        await page.reload()
        return this.#shown(page)
      case 'crash': {
        await this.#certain([page])
        const crashed = page.waitForEvent('crash')
        await Promise.all([crashed, page.goto('chrome://crash').catch(() => undefined)])
        this.#pages = this.#pages.filter((one) => one !== page)
        await page.close()
        return void (await this.#open())
      }
      case 'kill':
        await this.#certain(this.#pages)
        return this.#restart()
      case 'second tab':
        return void (this.#pages.length < 2 && (await this.#open()))
      case 'quota full':
      case 'quota back':
        return this.#limit(step === 'quota full')
    }
  }

  /** Everything is well again; resolves when nothing waits any more. */
  async end(): Promise<Page> {
    await this.#limit(false)
    await this.#certain(this.#pages)
    this.#offline = false
    await this.#restart()
    const [page] = this.#pages
    if (!page) throw new Error('no page')
    await expect.poll(() => waiting(page)).toMatchObject({ size: 0 })
    return page
  }

  close(): Promise<void> {
    return this.#browser.end()
  }

  async #open(): Promise<Page> {
    const { context } = this.#browser
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    page.on('dialog', (dialog) => void dialog.accept())
    // A killed browser has lost its session; a new sign-in would end the one of the other tab.
    const { request } = context
    if (!(await request.get(`${host.url}/api/me`)).ok()) {
      const data = { user: this.#person.user }
      await request.post(`${host.url}/api/session/demo`, { data, headers: { origin: host.url } })
    }
    await page.goto(host.url + this.#person.sheet)
    await this.#shown(page)
    this.#pages.push(page)
    return page
  }

  #shown(page: Page): Promise<void> {
    const opened = page.getByRole('grid').waitFor(this.#offline ? { timeout: 5_000 } : {})
    return opened.catch((error: unknown) => this.#comeBack(page, error))
  }

  // The wish to work offline is a setting that browsers take a few seconds to write: a browser killed before has not got
  // it. What was typed is safe, but the sheet opens with the network alone until the person says so again.
  async #comeBack(page: Page, error: unknown): Promise<void> {
    const isKnown = await page.evaluate(`localStorage.getItem('kim-offline') !== null`).catch(() => false)
    if (!this.#offline || isKnown) throw error
    this.#offline = false
    await this.#browser.context.setOffline(false)
    await page.goto(host.url + this.#person.sheet)
    await this.#workOffline(page)
  }

  async #workOffline(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Blatt', exact: true }).click()
    await page.getByRole('button', { name: 'Ohne Netz arbeiten' }).click()
    await page.getByRole('button', { name: 'Auf diesem Gerät einschalten' }).click()
    await page.getByText('Dieses Blatt lässt sich jetzt auch ohne Netz öffnen.').first().waitFor()
    await page.evaluate(`navigator.serviceWorker.ready`)
  }

  async #type(page: Page): Promise<void> {
    const row = Math.floor(this.#next() * ROWS)
    this.#value = (this.#value % 90) + 1
    await page.bringToFront()
    const { id } = await rowAt(page, row)
    await goToCell(page, row, 'network_contacts')
    await page.keyboard.type(String(this.#value))
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await rowAt(page, row)).values['network_contacts']).toBe(this.#value)
    this.typed.set(id, this.#value)
    if (this.#quota) this.#unkept.add(id)
    else this.#unkept.delete(id)
  }

  // The next save of every tab is cut on its way.
  async #cut(how: (route: Route) => Promise<void>): Promise<void> {
    for (const page of this.#pages) await page.route('**/api/changes', how, { times: 1 })
  }

  // Before pages end: what they hold and the disk does not, they say.
  async #certain(pages: readonly Page[]): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, SETTLED))
    for (const page of pages) {
      const { size, kept } = await waiting(page)
      if (size === 0 || kept) continue
      await page.getByText(NOT_KEPT).first().waitFor()
      for (const id of this.#unkept) this.typed.delete(id)
      this.told += this.#unkept.size
      this.#unkept.clear()
    }
  }

  async #limit(full: boolean): Promise<void> {
    const origin = host.url
    if (!full) {
      await this.#quota?.send('Storage.overrideQuotaForOrigin', { origin }).catch(() => undefined)
      this.#quota = null
      return
    }
    const [page] = this.#pages
    if (!page || this.#quota) return
    this.#quota = await this.#browser.context.newCDPSession(page)
    await this.#quota.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  }

  async #restart(): Promise<void> {
    await this.#browser.kill()
    this.#pages = []
    this.#quota = null
    await this.#browser.start()
    await this.#browser.context.setOffline(this.#offline)
    await this.#open()
  }
}

test(`${RUNS} runs of a real browser: offline, reload, crash, kill, full disk, two tabs, cut requests: nothing typed is silently lost (seed ${SEED})`, async () => {
  let [typed, told, conflicts] = [0, 0, 0]
  const numbers = PATH === undefined ? Array.from({ length: RUNS }, (_, i) => i) : [Number(PATH)]
  const lane = async (person: Person): Promise<void> => {
    for (let i = numbers.shift(); i !== undefined; i = numbers.shift()) {
      const run = new Run(person, random(SEED + i))
      try {
        await run.begin()
        for (let step = 0; step < STEPS; step += 1) await run.step()
        const page = await run.end()
        const arrived = await stored([...run.typed.keys()], page)
        conflicts += arrived.conflicts
        expect(arrived.values).toEqual(run.typed)
        typed += run.typed.size
        told += run.told
      } catch (error) {
        console.log(`seed ${SEED}, run ${i}, ${person.user}: ${run.done.join(', ')}`)
        numbers.length = 0
        throw error
      } finally {
        await run.close()
      }
    }
  }
  await Promise.all(PEOPLE.map(lane))
  console.log(
    `seed ${SEED}: ${typed} cells arrived, ${conflicts} of them in a conflict in sight; of ${told} more the page had said that they rest nowhere`,
  )
})

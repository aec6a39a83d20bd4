import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { stage } from '../support/e2e.ts'
import { goToCell, rowAt } from '../support/sheet-at-work.ts'

const { open, ask } = stage()
const SHEET = '/blatt/lernen-foerdern/2023-09'

async function persons(id: string): Promise<unknown> {
  const { body } = await ask('lernen-1', '/api/sheets/lernen-foerdern/2023-09')
  const { entries } = body as { entries: { id: string; values: Record<string, unknown> }[] }
  return entries.find((entry) => entry.id === id)?.values['persons']
}

/** Answers every save in the server's place; the returned function lets them through again. */
async function gateway(
  context: BrowserContext,
  answer: { status: number; contentType?: string; body?: string } | null,
): Promise<() => Promise<void>> {
  await context.route('**/api/changes', (route) => (answer ? route.fulfill(answer) : route.abort()))
  return () => context.unroute('**/api/changes')
}

async function write(page: Page, row: number, text: string): Promise<string> {
  await goToCell(page, row, 'persons')
  const { id } = await rowAt(page, row)
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
  return id
}

/** Does something with the browser's own database, as another tab, the browser or a person may. */
const inDatabase = (page: Page, work: string): Promise<unknown> =>
  page.evaluate(`new Promise((done, fail) => {
    const request = indexedDB.open('kim')
    request.onerror = () => fail(request.error)
    request.onsuccess = () => {
      const db = request.result
      const transaction = db.transaction(['key', 'operations', 'note'], 'readwrite')
      ${work}
      transaction.oncomplete = () => { db.close(); done(null) }
    }
  })`)

const kept = (page: Page): Promise<void> => page.getByText(/, auf diesem Gerät gesichert/).waitFor()

async function next(page: Page, after: () => Promise<void>): Promise<Page> {
  const context = page.context()
  await page.close({ runBeforeUnload: false })
  await after()
  const opened = await context.newPage()
  await opened.goto(page.url())
  await opened.getByRole('grid').waitFor()
  return opened
}

describe('what rests on the device', () => {
  test('and whose key another tab has wiped is kept anew by the tab that goes on', async () => {
    const page = await open('lernen-1', SHEET)
    const join = await gateway(page.context(), null)
    const first = await write(page, 2, '21')
    await kept(page)
    const other = await page.context().newPage()
    await other.goto(new URL('/konto', page.url()).href)
    await inDatabase(
      other,
      `for (const name of ['key', 'operations', 'note']) transaction.objectStore(name).clear()`,
    )
    const second = await write(page, 3, '22')
    await kept(page)
    const third = await write(page, 4, '23')
    await kept(page)
    // The tab looks after all of it, also what it has kept before.
    await expect
      .poll(() =>
        page.evaluate(`new Promise((done) => {
        const open = indexedDB.open('kim')
        open.onsuccess = () => {
          const all = open.result.transaction('operations').objectStore('operations').getAll()
          all.onsuccess = () => { open.result.close(); done(new Set(all.result.flatMap((one) => one.open)).size) }
        }
      })`),
      )
      .toBe(3)
    await other.close()
    const later = await next(page, join)
    await expect.poll(() => Promise.all([first, second, third].map(persons))).toEqual([21, 22, 23])
    await later.context().close()
  })

  test('is kept anew when the whole database is deleted under an open page', async () => {
    const page = await open('lernen-1', SHEET)
    const join = await gateway(page.context(), null)
    const id = await write(page, 5, '24')
    await kept(page)
    await page.evaluate(
      `new Promise((done) => { indexedDB.deleteDatabase('kim').onsuccess = () => done(null) })`,
    )
    await page.waitForTimeout(1_000)
    await kept(page)
    const later = await next(page, join)
    await expect.poll(() => persons(id)).toBe(24)
    await later.context().close()
  })

  test('and cannot be read any more is told with its number and its sheet', async () => {
    const page = await open('lernen-1', SHEET)
    const join = await gateway(page.context(), null)
    const ids = [await write(page, 6, '25'), await write(page, 7, '26')]
    const before = await Promise.all(ids.map(persons))
    await kept(page)
    const elsewhere = await page.context().newPage()
    await elsewhere.goto(new URL('/konto', page.url()).href)
    await page.close({ runBeforeUnload: false })
    await inDatabase(elsewhere, `transaction.objectStore('key').clear()`)
    await join()
    await elsewhere.goto(page.url())
    await elsewhere
      .getByText(
        /Lernen fördern.*September 2023: 2 nicht gesendete Änderungen sind auf diesem Gerät nicht mehr lesbar/,
      )
      .first()
      .waitFor()
    expect(await Promise.all(ids.map(persons))).toEqual(before)
    await elsewhere.context().close()
  })

  test.each([-20, 20])('is sent although the clock was %i days off while it was typed', async (days) => {
    const page = await open('lernen-1', '/')
    await page.addInitScript(`{
      const real = Date
      const off = ${days} * 86400000
      const Shifted = class extends real {
        constructor(...args) { args.length > 0 ? super(...args) : super(real.now() + off) }
        static now() { return real.now() + off }
      }
      globalThis.Date = Shifted
    }`)
    await page.goto(new URL(SHEET, page.url()).href)
    await page.getByRole('grid').waitFor()
    const join = await gateway(page.context(), null)
    const value = days < 0 ? 27 : 28
    const id = await write(page, 8, String(value))
    await kept(page)
    const later = await next(page, async () => undefined)
    await later.waitForTimeout(500)
    await join()
    await later.evaluate(`window.dispatchEvent(new Event('online'))`)
    await expect.poll(() => persons(id)).toBe(value)
    // By way of another sheet as well, which asks what has rested for too long.
    expect(await later.getByText(/Tage lang nicht gesendet/).count()).toBe(0)
    await later.context().close()
  })
})

describe('a gateway that answers for the server', () => {
  const HTML = { contentType: 'text/html', body: '<h1>Zugriff blockiert</h1>' }
  test.each([
    ['403', 11, { status: 403, ...HTML }],
    ['404', 12, { status: 404, ...HTML }],
    ['413', 13, { status: 413, ...HTML }],
    ['401', 14, { status: 401, ...HTML }],
    ['511', 15, { status: 511, ...HTML }],
    ['200 with its own page', 16, { status: 200, ...HTML }],
    ['empty 204', 17, { status: 204 }],
    [
      '403 with JSON of its own',
      18,
      { status: 403, contentType: 'application/json', body: '{"code":"blocked"}' },
    ],
  ])('with %s takes nothing: it waits and is sent later', async (_, value, answer) => {
    const page = await open('lernen-1', SHEET)
    const join = await gateway(page.context(), answer)
    const asked = page.waitForResponse('**/api/changes')
    const id = await write(page, 10, String(value))
    await asked
    await kept(page)
    await expect.poll(() => page.getByText('nicht gespeichert').allTextContents()).toEqual([])
    await join()
    await page.evaluate(`window.dispatchEvent(new Event('online'))`)
    await expect.poll(() => persons(id)).toBe(value)
    await page.context().close()
  })

  test('signs nobody out and is no data, when it answers everything', async () => {
    const page = await open('lernen-1', SHEET)
    await page.getByRole('grid').waitFor()
    await page.context().route('**/api/**', (route) => route.fulfill({ status: 401, ...HTML }))
    const id = await write(page, 11, '29')
    await kept(page)
    await page.getByRole('grid').waitFor()
    await page.context().unroute('**/api/**')
    await page.evaluate(`window.dispatchEvent(new Event('online'))`)
    await expect.poll(() => persons(id)).toBe(29)
    await page.context().close()
  })
})

test('a network that swallows every request: the kept sheet is shown, and told', async () => {
  const page = await open('lernen-1', SHEET)
  await page.getByRole('grid').waitFor()
  await page.getByRole('button', { name: 'Blatt' }).click()
  await page.getByRole('button', { name: 'Ohne Netz arbeiten' }).click()
  await page.getByRole('button', { name: 'Auf diesem Gerät einschalten' }).click()
  await page.getByText('Dieses Blatt lässt sich jetzt auch ohne Netz öffnen.').first().waitFor()
  await page.context().route('**/api/**', () => undefined)
  await page.reload()
  await page.getByText(/Ohne Netz: Das Blatt steht hier wie am/).waitFor({ timeout: 20_000 })
  await page.getByRole('grid').waitFor()
  await page.context().close()
})

test('a missing script is missing, and a page’s address is the application', async () => {
  const page = await open(null, '/')
  const { request } = page
  const ask = async (path: string) => {
    const answer = await request.get(new URL(path, page.url()).href)
    return [answer.status(), answer.headers()['content-type'], answer.headers()['cache-control']]
  }
  expect(await ask('/assets/gone-0ld.js')).toEqual([404, 'application/problem+json', 'no-store'])
  expect((await ask('/blatt/lernen-foerdern/2023-09')).slice(0, 2)).toEqual([200, 'text/html; charset=utf-8'])
  await page.context().close()
})

test('an HTML page that was kept in place of a script is not given as that script', async () => {
  const page = await open('lernen-1', SHEET, { serviceWorkers: 'allow' })
  await page.getByRole('grid').waitFor()
  await page.evaluate(`navigator.serviceWorker.ready`)
  await page.evaluate(`(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const { url } of await cache.keys())
        if (url.endsWith('.js')) await cache.put(url, new Response('<h1>WLAN</h1>', { headers: { 'content-type': 'text/html' } }))
    }
  })()`)
  await page.reload()
  await page.getByRole('grid').waitFor()
  await page.context().close()
})

test.each([
  ['CSV für Programme', 'Konsolidierte CSV laden'],
  ['Excel-Arbeitsmappe', 'Arbeitsmappe laden'],
  ['Datenpaket', 'Datenpaket laden'],
])('a file that was cut and lost its count on the way is not saved: %s', async (form, button) => {
  const page = await open('koordination', '/konsolidiert?from=2023-08&to=2023-09')
  await page.getByLabel(form).check()
  await page.route('**/entries.csv*', async (route) => {
    const answer = await route.fetch()
    const lines = (await answer.text()).split('\r\n')
    // A whole number of rows, as a proxy that re-frames may leave it.
    await route.fulfill({ contentType: 'text/csv', body: `${lines.slice(0, 40).join('\r\n')}\r\n` })
  })
  let saved = 0
  page.on('download', () => (saved += 1))
  await page.getByRole('button', { name: button }).click()
  await page.getByText('die Datei wäre unvollständig', { exact: false }).first().waitFor()
  expect(saved).toBe(0)
  await page.context().close()
})

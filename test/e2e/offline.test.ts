import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { stage } from '../support/e2e.ts'
import { goToCell, rowAt, saved } from '../support/sheet-at-work.ts'

const { open, ask } = stage()
const SHEET = '/blatt/lernen-foerdern/2023-09'
const shellKept = (page: Page): Promise<unknown> =>
  page.evaluate(`navigator.serviceWorker.ready.then(() => caches.keys())`)

const keptHere = (page: Page): Promise<number> =>
  page.evaluate(`new Promise((done) => {
    const request = indexedDB.open('kim')
    request.onsuccess = () => {
      const transaction = request.result.transaction(['key', 'operations', 'note'])
      const counts = ['key', 'operations', 'note'].map((name) => transaction.objectStore(name).count())
      transaction.oncomplete = () => done(counts.reduce((sum, count) => sum + count.result, 0))
    }
  })`)

const persons = async (id: string): Promise<unknown> => {
  const { body } = await ask('lernen-1', '/api/sheets/lernen-foerdern/2023-09')
  const { entries } = body as { entries: { id: string; values: Record<string, unknown> }[] }
  return entries.find((entry) => entry.id === id)?.values['persons']
}

describe('without the network', () => {
  test('the application opens, and says so; a sheet only where the person has chosen it for this device', async () => {
    const page = await open('lernen-1', SHEET, { serviceWorkers: 'allow' })
    await page.getByRole('grid').waitFor()
    await shellKept(page)
    // Where there is a network, its page comes first: what is kept may be of yesterday.
    await page.evaluate(`caches.keys().then(async ([name]) => {
      const old = new Response('<h1>of yesterday</h1>', { headers: { 'content-type': 'text/html' } })
      const cache = await caches.open(name)
      await cache.put('/', old)
    })`)
    await page.reload()
    await page.getByRole('grid').waitFor()
    expect(await page.getByText('of yesterday').count()).toBe(0)
    await page.context().setOffline(true)
    await page.reload()
    await page.getByText('of yesterday').waitFor()
    await page.context().setOffline(false)
    await page.evaluate(
      `fetch('/').then(async (fresh) => (await caches.open((await caches.keys())[0])).put('/', fresh))`,
    )
    await page.context().setOffline(true)
    await page.reload()
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    expect(await page.getByRole('grid').count()).toBe(0)
    await page.context().close()
  })

  test('a sheet is opened and filled in after a restart; what was typed arrives when the network is back', async () => {
    const page = await open('lernen-1', SHEET, { serviceWorkers: 'allow' })
    await page.getByRole('grid').waitFor()
    await page.getByRole('button', { name: 'Blatt' }).click()
    await page.getByRole('button', { name: 'Ohne Netz arbeiten' }).click()
    await page.getByText('sieht die Blätter ohne Anmeldung').waitFor()
    await page.getByRole('button', { name: 'Auf diesem Gerät einschalten' }).click()
    await page.getByText('Dieses Blatt lässt sich jetzt auch ohne Netz öffnen.').first().waitFor()
    await shellKept(page)

    // What was saved since the sheet was opened stands in it without the network as well.
    await goToCell(page, 6, 'persons')
    await page.keyboard.type('17')
    await page.keyboard.press('Enter')
    await saved(page)
    await page.waitForTimeout(600)
    const context = page.context()
    await context.setOffline(true)
    await page.close({ runBeforeUnload: false })
    const next = await context.newPage()
    await next.goto(page.url())
    await next.getByRole('grid').waitFor()
    await next.getByText(/Ohne Netz: Das Blatt steht hier wie am/).waitFor()
    expect((await rowAt(next, 6)).values['persons']).toBe(17)
    await goToCell(next, 4, 'persons')
    const { id } = await rowAt(next, 4)
    await next.keyboard.type('19')
    await next.keyboard.press('Enter')
    await next.getByText(/wartet.*, auf diesem Gerät gesichert/).waitFor()
    // Another restart in between, still without the network.
    await next.close({ runBeforeUnload: false })
    const third = await context.newPage()
    await third.goto(page.url())
    await third.getByRole('grid').waitFor()
    // What the browser calls offline ends with a page: a send of the very last moment may have arrived all the same.
    await expect.poll(async () => (await rowAt(third, 4)).values['persons']).toBe(19)

    await context.setOffline(false)
    await expect.poll(() => persons(id)).toBe(19)
    await third.getByText(/Ohne Netz:/).waitFor({ state: 'detached' })

    // Signing out leaves nothing behind, whether the server hears of it or not.
    await context.setOffline(true)
    await third.getByRole('button', { name: 'Lernen 1' }).click()
    await third.getByRole('button', { name: 'Abmelden' }).click()
    await third.getByText(/auf diesem Gerät abgemeldet/).waitFor()
    expect(await keptHere(third)).toBe(0)
    const isIn = async (): Promise<number> =>
      (await third.request.get(new URL('/api/me', third.url()).href)).status()
    expect(await isIn()).toBe(200)
    await third.goto(page.url())
    await third.getByRole('heading', { level: 1 }).first().waitFor()
    expect(await third.getByRole('grid').count()).toBe(0)
    // The cookie is still there; a page that is opened with it opens nothing, and ends it.
    await context.setOffline(false)
    await expect.poll(isIn).toBe(401)
    await third.goto(page.url())
    await third.getByRole('heading', { name: 'Demo-Kreis ausprobieren' }).waitFor()
    await third.getByRole('button', { name: /^Lernen 1/ }).click()
    await third.getByRole('grid').waitFor()
    await third.reload()
    await third.getByRole('grid').waitFor()
    await context.close()
  })
})

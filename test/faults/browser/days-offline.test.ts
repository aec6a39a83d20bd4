import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Host, startHost } from '../../../worker/local/host.ts'
import { goToEmptyRow, paste } from '../../support/sheet-at-work.ts'
import { FallibleBrowser } from './fallible-browser.ts'

const ROWS = 500
const HOURS = 72
const SHEET = '/blatt/caritas-rheine/2023-09'
const LINE =
  'cm|aktiv|09/2023|ja|2|1|w|27-34|Syrien|2020|Duldung|Rheine|private Wohnung|ja|SGB II|B1|nein|selbst|3|1'

let host: Host
let browser: FallibleBrowser
beforeAll(async () => {
  host = await startHost({ port: 0, dataDir: null })
  browser = await FallibleBrowser.start()
})
afterAll(async () => {
  await browser.end()
  await host.stop()
})

const signIn = async (): Promise<void> => {
  const request = { data: { user: 'caritas-1' }, headers: { origin: host.url } }
  await browser.context.request.post(`${host.url}/api/session/demo`, request)
}
const rows = (): Promise<number | null> =>
  host.db
    .prepare("SELECT count(*) AS n FROM entry WHERE unit = 'caritas-rheine' AND month = '2023-09'")
    .first('n')

test(`${ROWS} rows typed without network, the browser killed, ${HOURS} hours and the end of the session later: all arrive`, async () => {
  await signIn()
  const before = (await rows()) ?? 0
  const page = await browser.context.newPage()
  await page.goto(host.url + SHEET)
  await page.getByRole('grid').waitFor()
  // What writing needs comes after the first paint; without it the rows would wait, and not be kept.
  await page
    .locator('kim-grid')
    .evaluate((grid) => (grid as unknown as { ready: Promise<unknown> }).ready.then(() => undefined))
  await browser.context.setOffline(true)
  await goToEmptyRow(page)
  await paste(page, Array.from({ length: ROWS }, () => LINE.replaceAll('|', '\t')).join('\n'))
  await page
    .getByText(`${before + ROWS} Zeilen`)
    .first()
    .waitFor()
  await page.getByText('auf diesem Gerät gesichert').first().waitFor()
  expect(await rows()).toBe(before)
  await browser.kill()

  await host.db.prepare("UPDATE session SET expires_at = '2023-01-01T00:00:00.000Z'").run()
  await browser.start()
  await browser.context.clock.setSystemTime(Date.now() + HOURS * 3_600_000)
  const next = await browser.context.newPage()
  await next.goto(host.url + SHEET)
  await next.getByRole('heading', { name: 'Demo-Kreis ausprobieren' }).waitFor()
  await signIn()
  const started = performance.now()
  await next.goto(host.url + SHEET)
  await expect.poll(rows, { timeout: 60_000, interval: 50 }).toBe(before + ROWS)
  const drained = performance.now() - started
  await next
    .locator('kim-status-bar')
    .getByText(/gespeichert \d\d:\d\d/)
    .waitFor()
  expect(await rows()).toBe(before + ROWS)
  console.log(`${ROWS} operations on the server ${Math.round(drained)} ms after the page was asked for`)
})

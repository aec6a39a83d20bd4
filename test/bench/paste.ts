import { chromium, type Page } from 'playwright-core'
import { startHost } from '../../worker/local/host.ts'
import { chromiumLaunch } from '../support/chromium.ts'
import { atMost, type Result, spread, spreadText } from './table.ts'

const RUNS = Number(process.env['BENCH_RUNS'] ?? 7)
const ROWS = 1000
const LINE =
  'cm|aktiv|09/2023|ja|2|1|w|27-34|Syrien|2020|Duldung|Rheine|private Wohnung|ja|SGB II|B1|nein|selbst|3|1'

/** Pastes at the focused cell; resolves with the milliseconds until the rows are painted, and until the server has them all. */
const IN_PAGE = `window.pasted = async (text) => {
  const app = document.querySelector('kim-app').shadowRoot
  const sheet = app.querySelector('kim-sheet-page').shadowRoot
  const bar = sheet.querySelector('kim-status-bar').shadowRoot
  const grid = sheet.querySelector('kim-grid').shadowRoot.querySelector('[role=grid]')
  const rows = Number(grid.ariaRowCount)
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  const until = async (done) => {
    for (;;) {
      await new Promise((r) => requestAnimationFrame(r))
      if (done()) break
      if (performance.now() - start > 30000) throw new Error('not done in time')
    }
    await new Promise((r) => { const c = new MessageChannel(); c.port1.onmessage = r; c.port2.postMessage(0) })
    return performance.now() - start
  }
  const start = performance.now()
  document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  const shown = await until(() => Number(grid.ariaRowCount) === rows + ${ROWS})
  const acknowledged = await until(() => /gespeichert \\d\\d:\\d\\d/.test(bar.textContent))
  return { shown, acknowledged }
}`

async function saved(page: Page): Promise<void> {
  await page
    .locator('kim-status-bar')
    .getByText(/gespeichert \d\d:\d\d|alles gespeichert/)
    .waitFor({ timeout: 30_000 })
}

/** A paste of 1,000 rows × 20 columns into the real page: judged and shown, and acknowledged by the server. */
export async function benchPaste(): Promise<Result[]> {
  const host = await startHost({ port: 0, dataDir: null })
  const { executablePath, args } = await chromiumLaunch()
  const browser = await chromium.launch({ executablePath, args })
  const shown: number[] = []
  const acknowledged: number[] = []
  try {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      locale: 'de-DE',
      bypassCSP: true,
    })
    const headers = { origin: host.url }
    await page.request.post(`${host.url}/api/session/demo`, { data: { user: 'lernen-1' }, headers })
    const text = Array.from({ length: ROWS }, () => LINE.replaceAll('|', '\t')).join('\n')
    for (let run = 0; run < RUNS; run += 1) {
      await page.goto(`${host.url}/blatt/lernen-foerdern/2023-09`)
      await page.getByRole('rowheader').first().click()
      await saved(page)
      await page.evaluate(IN_PAGE)
      for (const key of ['Control+End', 'ArrowDown', 'Home', 'ArrowRight']) await page.keyboard.press(key)
      const taken = (await page.evaluate(`pasted(${JSON.stringify(text)})`)) as {
        shown: number
        acknowledged: number
      }
      shown.push(taken.shown)
      acknowledged.push(taken.acknowledged)
      const count = page.getByText(/^47 Zeilen/).first()
      await page.keyboard.press('Control+z')
      await count.waitFor({ timeout: 30_000 })
      await saved(page)
    }
  } finally {
    await browser.close()
    await host.stop()
  }
  const of = (samples: readonly number[]): string => spreadText(spread(samples))
  return [
    { what: 'paste of 1,000 × 20 cells, judged and shown', measured: `${of(shown)} ms` },
    atMost(
      'paste of 1,000 × 20 cells, acknowledged',
      spread(acknowledged).median,
      1500,
      'ms',
      of(acknowledged),
    ),
  ]
}

import { type Browser, chromium, type Page } from 'playwright-core'
import { startHost } from '../../worker/local/host.ts'
import { chromiumLaunch } from '../support/chromium.ts'
import { atMost, type Result, spread, spreadText } from './table.ts'

const RUNS = Number(process.env['BENCH_RUNS'] ?? 7)
const ROWS = 1000
const LINE =
  'cm|aktiv|09/2023|ja|2|1|w|27-34|Syrien|2020|Duldung|Rheine|private Wohnung|ja|SGB II|B1|nein|selbst|3|1'

/** Pastes at the focused cell; resolves with the milliseconds until the rows are painted, and until the server has them all. */
const IN_PAGE = `window.pasted = async (text, html) => {
  const app = document.querySelector('kim-app').shadowRoot
  const sheet = app.querySelector('kim-sheet-page').shadowRoot
  const bar = sheet.querySelector('kim-status-bar').shadowRoot
  const grid = sheet.querySelector('kim-grid').shadowRoot.querySelector('[role=grid]')
  const rows = Number(grid.ariaRowCount)
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  if (html) clipboardData.setData('text/html', html)
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

// As a web spreadsheet writes its cells: the looks of each stand at itself.
const STYLE =
  'overflow:hidden;padding:2px 3px 2px 3px;vertical-align:bottom;border:1px solid #cccccc;font-family:Arial;font-size:10pt;font-weight:normal;color:#000000;'
const CELLS = LINE.split('|').map(
  (text) =>
    `<td style="${STYLE}" data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;${text}&quot;}">${text}</td>`,
)
const HTML = `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}--></style><table cellspacing="0" dir="ltr" border="1" style="table-layout:fixed;font-size:10pt"><tbody>${`<tr style="height:21px;">${CELLS.join('')}</tr>`.repeat(ROWS)}</tbody></table></google-sheets-html-origin>`

/** Pastes of 1,000 rows × 20 columns into the real page, under its content policy: judged and shown, and acknowledged by the server. */
export async function benchPaste(): Promise<Result[]> {
  const host = await startHost({ port: 0, dataDir: null })
  const { executablePath, args } = await chromiumLaunch()
  const browser = await chromium.launch({ executablePath, args })
  const text = Array.from({ length: ROWS }, () => LINE.replaceAll('|', '\t')).join('\n')
  const of = (samples: readonly number[]): string => spreadText(spread(samples))
  const results: Result[] = []
  try {
    for (const [what, html] of [
      ['paste of 1,000 × 20 cells', ''],
      ['the same from a web spreadsheet', HTML],
    ] as const) {
      const { shown, acknowledged } = await pastes(browser, host.url, text, html)
      results.push(
        { what: `${what}, judged and shown`, measured: `${of(shown)} ms` },
        atMost(`${what}, acknowledged`, spread(acknowledged).median, 1500, 'ms', of(acknowledged)),
      )
    }
  } finally {
    await browser.close()
    await host.stop()
  }
  return results
}

async function pastes(browser: Browser, url: string, text: string, html: string) {
  const shown: number[] = []
  const acknowledged: number[] = []
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'de-DE' })
  await page.request.post(`${url}/api/session/demo`, {
    data: { user: 'lernen-1' },
    headers: { origin: url },
  })
  for (let run = 0; run < RUNS; run += 1) {
    await page.goto(`${url}/blatt/lernen-foerdern/2023-09`)
    await page.getByRole('rowheader').first().click()
    await saved(page)
    await page.evaluate(IN_PAGE)
    for (const key of ['Control+End', 'ArrowDown', 'Home', 'ArrowRight']) await page.keyboard.press(key)
    const taken = (await page.evaluate(`pasted(${JSON.stringify(text)}, ${JSON.stringify(html)})`)) as {
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
  await page.close()
  return { shown, acknowledged }
}

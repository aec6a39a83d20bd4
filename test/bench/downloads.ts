import { chromium, type Page } from 'playwright-core'
import { month } from '#domain/sheet/month.ts'
import { startHost } from '../../worker/local/host.ts'
import { chromiumLaunch } from '../support/chromium.ts'
import { addCounty } from './county.ts'
import { atMost, type Result, spread, spreadText } from './table.ts'

// 60,096 rows; 521 cases make 100,032.
const CASES = 313
const cases = Number(process.env['BENCH_CASES'] ?? CASES)
const SIZE = { units: 16, months: 12, cases, first: month('2022-10'), full: true }
const RUNS = Number(process.env['BENCH_RUNS'] ?? 5)
const PERIOD = 'from=2022-10&to=2023-09'
const PATIENCE = 120_000

const WATCH = `window.longest = 0
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration)
}).observe({ type: 'longtask' })`

interface Run {
  readonly seconds: number
  /** Longest task of the page over 50 ms, in milliseconds; 0 where there was none. */
  readonly longest: number
}

async function measured(page: Page, work: () => Promise<unknown>): Promise<Run> {
  await page.evaluate('window.longest = 0')
  const start = performance.now()
  await work()
  const seconds = (performance.now() - start) / 1000
  return { seconds, longest: await page.evaluate<number>('window.longest') }
}

async function download(page: Page, form: string, button: string): Promise<Run> {
  await page.getByLabel(form, { exact: false }).first().check()
  return measured(page, async () => {
    const waiting = page.waitForEvent('download', { timeout: PATIENCE })
    await page.getByRole('button', { name: button }).click()
    await waiting
  })
}

/** The consolidated rows of a county in a real browser: as files, and on the screen until they can be used. */
export async function benchDownloads(): Promise<Result[]> {
  const host = await startHost({ port: 0, dataDir: null })
  const { executablePath, args } = await chromiumLaunch()
  const browser = await chromium.launch({ executablePath, args })
  try {
    const rows = await addCounty(host.db, SIZE)
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'de-DE' })
    page.setDefaultTimeout(PATIENCE)
    const headers = { origin: host.url }
    await page.request.post(`${host.url}/api/session/demo`, { data: { user: 'koordination' }, headers })
    await page.addInitScript(WATCH)
    const runs: Record<'workbook' | 'package' | 'view', Run[]> = { workbook: [], package: [], view: [] }
    for (let run = 0; run < RUNS; run += 1) {
      await page.goto(`${host.url}/konsolidiert?${PERIOD}`)
      await page.getByRole('button', { name: 'Zeilen ansehen' }).waitFor()
      runs.workbook.push(await download(page, 'Excel-Arbeitsmappe', 'Arbeitsmappe laden'))
      runs.package.push(await download(page, 'Datenpaket', 'Datenpaket laden'))
      runs.view.push(
        await measured(page, async () => {
          await page.getByRole('button', { name: 'Zeilen ansehen' }).click()
          await page.getByRole('gridcell').first().waitFor()
        }),
      )
    }
    const complete: number[] = []
    for (let run = 0; run < RUNS; run += 1) {
      await page.goto(`${host.url}/konsolidiert?${PERIOD}`)
      const whole = await measured(page, async () => {
        await page.getByRole('button', { name: 'Zeilen ansehen' }).click()
        await page.getByLabel('Gruppieren nach').waitFor()
      })
      complete.push(whole.seconds)
    }
    const told = (what: string, of: readonly Run[], bar: number): Result[] => {
      const seconds = spread(of.map((one) => one.seconds))
      const longest = spread(of.map((one) => one.longest))
      return [
        // More rows may take as much longer; the page must be at hand with any number.
        atMost(
          `${what}, ${rows} rows, p50`,
          seconds.median,
          (bar * Math.max(cases, CASES)) / CASES,
          's',
          spreadText(seconds),
        ),
        atMost('  longest task of the page, p50', longest.median, 100, 'ms', spreadText(longest)),
      ]
    }
    return [
      ...told('workbook (XLSX)', runs.workbook, 6),
      ...told('data package', runs.package, 6),
      ...told('rows on the screen, to be read and scrolled', runs.view, 1.5),
      {
        what: 'all of them, to be filtered and grouped, p50',
        measured: `${spread(complete).median.toFixed(2)} s`,
      },
    ]
  } finally {
    await browser.close()
    await host.stop()
  }
}

import { type BrowserContextOptions, chromium } from 'playwright-core'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startHost } from '../../worker/local/host.ts'
import { asker } from '../support/ask.ts'
import { chromiumLaunch } from '../support/chromium.ts'
import { visitsOf } from '../support/visits.ts'

/** The ways in which every page is looked at. */
const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: {},
  dark: { colorScheme: 'dark' },
  narrow: { viewport: { width: 320, height: 700 } },
  forced: { forcedColors: 'active' },
}

/**
 * Takes a picture of every page of the demo Kreis in every look, into `pictures/`; with arguments, of the pages and looks
 * that these name: `npm run pictures -- "the matrix" dark`.
 */
async function main(wanted: readonly string[]): Promise<void> {
  const folder = path.resolve(import.meta.dirname, '../../pictures')
  const dataDir = await mkdtemp(path.join(tmpdir(), 'kim-pictures-'))
  const host = await startHost({ port: 0, dataDir })
  const browser = await chromium.launch(await chromiumLaunch())
  const visits = Object.entries(visitsOf(asker(() => host.url)))
  const looks = Object.entries(LOOKS)
  const unknown = wanted.filter((name) => ![...visits, ...looks].some(([known]) => known === name))
  const isWanted = ([name]: readonly [string, unknown], among: readonly (readonly [string, unknown])[]) =>
    wanted.includes(name) || !among.some(([other]) => wanted.includes(other))
  try {
    if (unknown.length > 0)
      throw new Error(
        `no page or look: ${unknown.join(', ')}; there are ${[...visits, ...looks].map(([name]) => name).join(', ')}`,
      )
    await mkdir(folder, { recursive: true })
    for (const visit of visits.filter((visit) => isWanted(visit, visits)))
      for (const [look, options] of looks.filter((look) => isWanted(look, looks))) {
        const context = await browser.newContext({
          viewport: { width: 1440, height: 900 },
          locale: 'de-DE',
          timezoneId: 'Europe/Berlin',
          serviceWorkers: 'block',
          ...options,
        })
        const page = await context.newPage()
        const [name, { user, path: where, ready }] = visit
        if (user !== null)
          await page.request.post(`${host.url}/api/session/demo`, {
            data: { user },
            headers: { origin: host.url },
          })
        await page.goto(host.url + (typeof where === 'string' ? where : await where()))
        await ready(page)
        const file = path.join(folder, `${name.replaceAll(/[^a-zA-Z0-9]+/g, '-')}-${look}.png`)
        await page.screenshot({ path: file })
        console.log(path.relative(process.cwd(), file))
        await context.close()
      }
  } finally {
    await browser.close()
    await host.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

await main(process.argv.slice(2))

import { type Browser, type BrowserContextOptions, chromium, type Page, type Request } from 'playwright-core'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, inject } from 'vitest'
import { type Host, type HostOptions, startHost } from '../../worker/local/host.ts'
import { type Ask, asker } from './ask.ts'
import { chromiumLaunch } from './chromium.ts'

/** Longest wait for anything on a page, in milliseconds. */
const PATIENCE = 10_000

/** A real host with the demo Kreis, and a real browser. */
export interface Stage {
  readonly url: string
  /** For what only an administrator could do. */
  readonly db: Host['db']
  /** A page of its own browser profile, signed in as a person of the demo Kreis (null: nobody), at `path`. */
  readonly open: (user: string | null, path: string, options?: BrowserContextOptions) => Promise<Page>
  readonly ask: Ask
}

// A step that hangs names itself long before its test runs out of time.
const STEP_MS = 20_000

/** Starts host and browser before the tests of a file and ends them after; filled when the tests run. */
export function stage(options: () => Promise<Partial<HostOptions>> = async () => ({})): Stage {
  let host: Host
  let browser: Browser
  let dataDir: string
  const contexts: { close: () => Promise<void> }[] = []

  beforeAll(async () => {
    const given = await options()
    dataDir = await mkdtemp(path.join(tmpdir(), 'kim-'))
    if ((given.demo ?? true) && (given.seed ?? true))
      await cp(inject('seededDemo'), dataDir, { recursive: true })
    host = await startHost({ port: 0, dataDir, ...given })
    const { executablePath, args } = await chromiumLaunch()
    browser = await chromium.launch({ executablePath, args })
  })
  afterAll(async () => {
    for (const context of contexts) await context.close()
    await browser?.close()
    await host?.stop()
    await rm(dataDir, { recursive: true, force: true })
  })

  async function profile(user: string | null, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'de-DE',
      timezoneId: 'Europe/Berlin',
      // Files come from the server under test, unless a test is about what is kept of them.
      serviceWorkers: 'block',
      ...options,
    })
    contexts.push(context)
    context.setDefaultTimeout(PATIENCE)
    const page = await context.newPage()
    page.setDefaultTimeout(STEP_MS)
    const headers = { origin: host.url }
    if (user !== null) await page.request.post(`${host.url}/api/session/demo`, { data: { user }, headers })
    return page
  }

  return {
    get url() {
      return host.url
    },
    get db() {
      return host.db
    },
    async open(user, path, options) {
      const page = await profile(user, options)
      await page.goto(host.url + path)
      return page
    },
    ask: asker(() => host.url),
  }
}

/** Everything that a page sends from now on: addresses and bodies. */
export function listen(page: Page): {
  readonly sent: readonly string[]
  readonly writes: readonly Request[]
} {
  const sent: string[] = []
  const writes: Request[] = []
  page.on('request', (request) => {
    sent.push(`${request.url()} ${request.postData() ?? ''}`)
    if (request.method() === 'POST') writes.push(request)
  })
  return { sent, writes }
}

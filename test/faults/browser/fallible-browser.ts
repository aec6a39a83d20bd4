import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { chromiumLaunch } from '../../support/chromium.ts'

/** A browser in its own process group, with a profile on disk that outlives it when it is killed. */
export class FallibleBrowser {
  readonly #profile: string
  #process: ChildProcess | null = null
  #browser: Browser | null = null

  private constructor(profile: string) {
    this.#profile = profile
  }

  static async start(): Promise<FallibleBrowser> {
    const browser = new FallibleBrowser(await mkdtemp(path.join(tmpdir(), 'kim-browser-')))
    await browser.start()
    return browser
  }

  get context(): BrowserContext {
    const context = this.#browser?.contexts()[0]
    if (!context) throw new Error('no browser')
    return context
  }

  async start(): Promise<void> {
    const { executablePath, args, env } = await chromiumLaunch()
    const own = ['--remote-debugging-port=0', `--user-data-dir=${this.#profile}`, '--headless', 'about:blank']
    const run = spawn(executablePath, [...args, ...own], {
      detached: true,
      ...(env ? { env } : {}),
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    this.#process = run
    for await (const line of createInterface({ input: run.stderr })) {
      const found = /^DevTools listening on (\S+)/.exec(line)
      if (!found?.[1]) continue
      run.stderr.resume()
      this.#browser = await chromium.connectOverCDP(found[1])
      return
    }
    throw new Error('the browser ended before it was ready')
  }

  /** SIGKILL to the browser and all its processes, in the middle of whatever they do. */
  async kill(): Promise<void> {
    const run = this.#process
    this.#process = null
    if (!run?.pid || run.exitCode !== null) return
    const ended = once(run, 'exit')
    process.kill(-run.pid, 'SIGKILL')
    await ended
    await this.#browser?.close().catch(() => undefined)
  }

  /** Kills it and forgets the profile. */
  async end(): Promise<void> {
    await this.kill()
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

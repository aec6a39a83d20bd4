import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

// Without these, a Chromium on a machine without a way out retries its own look-ups for seconds.
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface Launch {
  readonly executablePath: string
  readonly args: string[]
  /** Environment of the browser alone; the tests' own when left out. */
  readonly env?: Record<string, string>
}

/**
 * The Chromium that tests and benchmarks drive: `CHROME_PATH`, else an installed one,
 * else the binary inside the package @sparticuz/chromium. Throws when none starts here.
 */
export async function chromiumLaunch(): Promise<Launch> {
  const found = process.env['CHROME_PATH'] ?? INSTALLED.find((path) => existsSync(path))
  return found ? { executablePath: found, args: QUIET } : bundled()
}

// The package's own arguments switch web security off; ours do not. A machine without any browser often lacks the
// libraries of one (NSS) as well: the package brings them, and only the browser gets to see them.
async function bundled(): Promise<Launch> {
  const { default: chromium, inflate } = await import('@sparticuz/chromium')
  const executablePath = await chromium.executablePath()
  const folder = path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))
  await inflate(path.join(folder, '../bin/al2023.tar.br'))
  const libraries = path.join(tmpdir(), 'al2023', 'lib')
  const before = process.env['LD_LIBRARY_PATH']
  const env = {
    ...ownEnvironment(),
    FONTCONFIG_PATH: process.env['FONTCONFIG_PATH'] ?? path.join(tmpdir(), 'fonts'),
    LD_LIBRARY_PATH: before ? `${before}:${libraries}` : libraries,
  }
  return { executablePath, args: QUIET, env }
}

const ownEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )

import { existsSync } from 'node:fs'

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

/**
 * The Chromium that tests and benchmarks drive: `CHROME_PATH`, else an installed one,
 * else the binary inside the package @sparticuz/chromium. Throws when none starts here.
 */
export async function chromiumLaunch(): Promise<{ executablePath: string; args: string[] }> {
  const found = process.env['CHROME_PATH'] ?? INSTALLED.find((path) => existsSync(path))
  if (found) return { executablePath: found, args: QUIET }
  const { default: bundled } = await import('@sparticuz/chromium')
  return { executablePath: await bundled.executablePath(), args: [...bundled.args, ...QUIET] }
}

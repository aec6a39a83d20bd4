import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startHost } from '../../worker/local/host.ts'
import { ROOT } from '../../worker/local/project.ts'
import { freePort } from '../support/free-port.ts'

// Each script is a process with all that it builds and starts.
vi.setConfig({ testTimeout: 300_000 })

/** Scripts that no test can call, and why. */
const NOT_CALLED: Readonly<Record<string, string>> = {
  deploy: 'asks Cloudflare and the registry',
  'test:office': 'needs LibreOffice and a screen',
  test: 'is what runs this; each of its parts is called here',
}

const git = (...args: string[]): string[] =>
  spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' }).stdout.split('\0').filter(Boolean)
const scripts = (): Record<string, string> =>
  JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')).scripts

let clone: string
let files: readonly string[]
let server: ChildProcess | null = null

beforeAll(() => {
  clone = mkdtempSync(path.join(tmpdir(), 'kim-clone-'))
  files = git('ls-files', '-z').filter((file) => existsSync(path.join(ROOT, file)))
  for (const file of files) {
    mkdirSync(path.dirname(path.join(clone, file)), { recursive: true })
    cpSync(path.join(ROOT, file), path.join(clone, file))
  }
  // Packages are those of the project; what tools keep beside them is the clone's own.
  mkdirSync(path.join(clone, 'node_modules'))
  for (const name of readdirSync(path.join(ROOT, 'node_modules')))
    if (name === '.bin' || name === '.package-lock.json' || !name.startsWith('.'))
      symlinkSync(path.join(ROOT, 'node_modules', name), path.join(clone, 'node_modules', name))
})
afterAll(() => {
  // npm, its shell and the server are one group.
  if (server?.pid) process.kill(-server.pid, 'SIGTERM')
  rmSync(clone, { recursive: true, force: true })
})

const environment = (more: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  DATA_DIR: path.join(clone, '.data'),
  ...more,
})

/** What `npm run <script> -- <args>` said, and how it ended. */
function npm(script: string, ...args: string[]): { readonly code: number | null; readonly said: string } {
  const run = spawnSync('npm', ['run', '-s', script, '--', ...args], {
    cwd: clone,
    encoding: 'utf8',
    env: environment(),
  })
  return { code: run.status, said: run.stdout + run.stderr }
}

const ends = (code: number, part: string | RegExp) => ({
  code,
  said: typeof part === 'string' ? expect.stringContaining(part) : expect.stringMatching(part),
})

test('every script is called here, or it is said why not', () => {
  const called = [
    ...readFileSync(import.meta.filename, 'utf8').matchAll(/\b(?:npm|start)\('([\w:-]+)'/g),
  ].map(([, name]) => name)
  expect(Object.keys(scripts()).filter((name) => !called.includes(name) && !(name in NOT_CALLED))).toEqual([])
})

test('lint, types and build find what they need', () => {
  expect(npm('lint')).toEqual(ends(0, 'correct format'))
  expect(npm('types')).toEqual(ends(0, ''))
  expect(npm('build')).toEqual(ends(0, ''))
  expect(existsSync(path.join(clone, 'dist/index.html'))).toBe(true)
})

test('words and format write nothing new', () => {
  expect(npm('words')).toEqual(ends(0, ''))
  expect(npm('format')).toEqual(ends(0, ''))
  const differ = files.filter(
    (file) => !readFileSync(path.join(clone, file)).equals(readFileSync(path.join(ROOT, file))),
  )
  expect(differ).toEqual([])
})

test.each([
  ['unit', () => npm('test:unit', 'template/types/integer')],
  ['worker', () => npm('test:worker', 'worker/house')],
  ['browser', () => npm('test:browser', 'pages/report-packs')],
  ['e2e', () => npm('test:e2e', 'e2e/vocabulary')],
  ['faults', () => npm('test:faults', 'faults/one-cell')],
])('tests of the kind "%s" run', (_, run) => {
  expect(run()).toEqual(ends(0, /[1-9]\d* passed, 0 failed/))
})

test('one benchmark, one picture and the list of packages are made', () => {
  expect(npm('bench', 'bundle')).toEqual(ends(0, 'Worker'))
  expect(npm('pictures', 'sign-in', 'dark')).toEqual(ends(0, 'pictures/sign-in-dark.png'))
  expect(npm('sbom')).toEqual(ends(0, ''))
  expect(JSON.parse(readFileSync(path.join(clone, 'sbom.json'), 'utf8'))).toMatchObject({
    bomFormat: 'CycloneDX',
  })
})

test('a backup is checked, and the first coordinator invited', async () => {
  const BACKUP_TOKEN = 'improbable-token-of-a-test-0123456789'
  const host = await startHost({ port: 0, dataDir: null, web: false, secrets: { BACKUP_TOKEN } })
  const headers = { authorization: `Bearer ${BACKUP_TOKEN}` }
  const backup = await (await fetch(`${host.url}/api/backup`, { headers })).text()
  await host.stop()
  await writeFile(path.join(clone, 'backup.ndjson'), backup)
  expect(npm('restore', 'backup.ndjson', '--check')).toEqual(ends(0, ''))
  const asked = ['--url', 'http://localhost:1', '--name', 'Erste Koordination', '--county', '05566']
  expect(npm('first-coordinator', ...asked, '--county-name', 'Kreis Steinfurt')).toEqual(
    ends(0, 'http://localhost:1/einladung#'),
  )
})

const start = (script: string, more: Record<string, string>): ChildProcess =>
  spawn('npm', ['run', '-s', script], { cwd: clone, env: environment(more), detached: true })

test('the demo Kreis starts and is looked at from outside', async () => {
  const port = await freePort()
  server = start('start', { PORT: String(port), DATA_DIR: path.join(clone, '.demo') })
  let said = ''
  server.stdout?.on('data', (data) => (said += data))
  await expect.poll(() => said, { timeout: 120_000 }).toContain(`Ready on http://localhost:${port}`)
  // It is no deployment: what it lacks for one is told.
  expect(npm('inspect', `http://localhost:${port}`)).toEqual(ends(1, /ok {5}[^]*WRONG/))
})

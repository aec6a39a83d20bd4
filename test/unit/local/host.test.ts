import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Host, startHost } from '../../../worker/local/host.ts'
import { migrate, readMigrations } from '../../../worker/local/migrate.ts'
import { inProject } from '../../../worker/local/project.ts'

// Builds pages and starts real servers, on machines that do other things beside.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 })

let dataDir: string
let host: Host | null
let child: ChildProcess | null

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'kim-test-'))
  host = null
  child = null
})
afterEach(async () => {
  child?.kill('SIGTERM')
  await host?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const start = async (more: Partial<Parameters<typeof startHost>[0]> = {}): Promise<Host> =>
  (host = await startHost({ port: 0, dataDir, web: false, ...more }))
const count = (table: string): Promise<number | null> =>
  host?.db.prepare(`SELECT count(*) AS n FROM ${table}`).first<number>('n') ?? Promise.resolve(null)

describe('the local host', () => {
  test('answers with the demo Kreis from its first request on', async () => {
    const { url } = await start()
    expect(await (await fetch(`${url}/api/health`)).json()).toMatchObject({ ok: true })
    const signIn = await fetch(`${url}/api/session/demo`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url, 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify({ user: 'koordination' }),
    })
    expect(signIn.status).toBe(200)
  })

  test('keeps its data over a restart and seeds an empty database alone', async () => {
    await start()
    const entries = await count('entry')
    expect(entries).toBeGreaterThan(900)
    await host?.db.prepare(`UPDATE provider SET name = 'Anderer Name' WHERE id = 'caritas-rheine'`).run()
    await host?.stop()
    await start()
    expect(await count('entry')).toBe(entries)
    expect(
      await host?.db.prepare(`SELECT name FROM provider WHERE id = 'caritas-rheine'`).first('name'),
    ).toBe('Anderer Name')
  })

  test('stays empty where no demo is wanted', async () => {
    await start({ seed: false })
    expect(await count('unit')).toBe(0)
  })
})

describe('migrations', () => {
  test('are applied once, and new ones after them', async () => {
    await start({ seed: false })
    const db = host?.db
    if (!db) throw new Error('no database')
    const known = await readMigrations()
    expect(await migrate(db, known)).toEqual([])
    const more = { name: '9999_more.sql', statements: ['CREATE TABLE more (id TEXT) STRICT'] }
    expect(await migrate(db, [...known, more])).toEqual(['9999_more.sql'])
    expect(await migrate(db, [...known, more])).toEqual([])
    const { results } = await db.prepare('SELECT name FROM d1_migrations ORDER BY id').all()
    expect(results.map((row) => row['name'])).toEqual([...known.map((m) => m.name), '9999_more.sql'])
  })

  test('leave nothing behind when one of their statements fails', async () => {
    await start({ seed: false })
    const db = host?.db
    if (!db) throw new Error('no database')
    const bad = {
      name: '9999_bad.sql',
      statements: ['CREATE TABLE half (id TEXT) STRICT', 'CREATE NONSENSE'],
    }
    await expect(migrate(db, [...(await readMigrations()), bad])).rejects.toThrow()
    expect(await db.prepare(`SELECT count(*) AS n FROM sqlite_schema WHERE name = 'half'`).first('n')).toBe(0)
    expect(
      await db.prepare(`SELECT count(*) AS n FROM d1_migrations WHERE name = '9999_bad.sql'`).first('n'),
    ).toBe(0)
  })
})

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

interface Run {
  readonly stdout: () => string
  readonly stderr: () => string
  readonly ended: Promise<number | null>
}

function npmStart(port: number): Run {
  const run = spawn(process.execPath, [inProject('worker/local/start.ts')], {
    cwd: inProject('.'),
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir },
  })
  child = run
  let stdout = ''
  let stderr = ''
  run.stdout.on('data', (data) => (stdout += data))
  run.stderr.on('data', (data) => (stderr += data))
  return {
    stdout: () => stdout,
    stderr: () => stderr,
    ended: new Promise((resolve) => run.once('exit', resolve)),
  }
}

async function ready(run: Run): Promise<void> {
  for (let i = 0; i < 600 && !run.stdout().includes('Ready on'); i += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  if (!run.stdout().includes('Ready on')) throw new Error(`not ready: ${run.stderr()}`)
}

describe('npm start', () => {
  test('prints one line, survives being killed, and starts again at the same port', async () => {
    const port = await freePort()
    const first = npmStart(port)
    await ready(first)
    expect(first.stdout()).toBe(`Ready on http://localhost:${port}\n`)
    expect((await fetch(`http://localhost:${port}/api/health`)).status).toBe(200)
    child?.kill('SIGKILL')
    await first.ended
    const second = npmStart(port)
    await ready(second)
    expect((await fetch(`http://localhost:${port}/api/health`)).status).toBe(200)
    child?.kill('SIGTERM')
    await second.ended
    await start()
    expect(await host?.db.prepare('PRAGMA quick_check').first('quick_check')).toBe('ok')
  })

  test('says clearly that its port is taken', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const run = npmStart(port)
    expect(await run.ended).toBe(1)
    expect(run.stderr()).toContain(`Port ${port} ist belegt`)
    expect(run.stdout()).toBe('')
    server.close()
  })
})

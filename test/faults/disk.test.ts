import { spawnSync } from 'node:child_process'
import { statfsSync } from 'node:fs'
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { startHost } from '../../worker/local/host.ts'
import { selfCheck } from '../../worker/store/self-check.ts'
import { type Client, signIn } from '../bench/client.ts'
import { freePort } from '../support/free-port.ts'
import { FallibleServer } from './server.ts'

const SHEET = '/api/sheets/lernen-foerdern/2023-09'

interface Row {
  readonly id: string
  readonly revision: number
}

let folder: string
let server: FallibleServer

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kim-disk-'))
  await (await startHost({ port: 0, dataDir: folder, web: false })).stop()
})
afterAll(() => rm(folder, { recursive: true, force: true }))
beforeEach(async () => void (server = new FallibleServer(folder, await freePort())))
afterEach(() => server.kill())

/** The file of the database under a folder. */
async function databaseFile(under: string): Promise<string> {
  const names = await readdir(under, { recursive: true })
  const found = names.find((name) => /D1Database.*[0-9a-f]{64}\.sqlite$/.test(name))
  if (!found) throw new Error('no database')
  return path.join(under, found)
}

async function rowsOf(client: Client): Promise<Row[]> {
  return (JSON.parse(await (await client.get(SHEET)).text()) as { entries: Row[] }).entries
}

const setting = (id: string, row: Row | undefined, contacts: number, after: readonly string[] = []) => ({
  operations: [
    {
      id,
      type: 'set',
      entry: row?.id,
      base: row?.revision,
      values: { network_contacts: contacts },
      ...(after.length > 0 ? { after } : {}),
    },
  ],
})

async function outcome(answer: Response): Promise<string | undefined> {
  const { results } = JSON.parse(await answer.text()) as { results: { outcome: string }[] }
  return results[0]?.outcome
}

async function changesOf(dataDir: string, ids: readonly string[]): Promise<number> {
  const host = await startHost({ port: 0, dataDir, web: false, seed: false })
  try {
    expect((await selfCheck(host.db as unknown as D1Database)).deviations).toEqual([])
    const found = await host.db
      .prepare('SELECT count(*) AS n FROM change WHERE id IN (SELECT value FROM json_each(?))')
      .bind(JSON.stringify(ids))
      .first<number>('n')
    return found ?? 0
  } finally {
    await host.stop()
  }
}

test('a locked database answers "try again"; the same change is taken once it is free', async () => {
  await server.start()
  const client = await signIn(server, 'lernen-1')
  const [row] = await rowsOf(client)
  const lock = new DatabaseSync(await databaseFile(folder))
  lock.exec('BEGIN EXCLUSIVE')
  const refused = await client.post('/api/changes', setting('locked-1', row, 41))
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2'])
  lock.exec('ROLLBACK')
  lock.close()
  expect(await outcome(await client.post('/api/changes', setting('locked-1', row, 41)))).toBe('applied')
  await server.kill()
  expect(await changesOf(folder, ['locked-1'])).toBe(1)
})

// Only root may mount a small disk; elsewhere the case is left to machines where that is so.
const canMount = process.getuid?.() === 0

test.skipIf(!canMount)(
  'a full disk answers "try again"; nothing that was acknowledged is missing when there is room',
  async () => {
    const disk = await mkdtemp(path.join(tmpdir(), 'kim-full-'))
    run('mount', '-t', 'tmpfs', '-o', 'size=32m', 'tmpfs', disk)
    try {
      await cp(folder, disk, { recursive: true })
      server = new FallibleServer(disk, await freePort())
      await server.start()
      const client = await signIn(server, 'lernen-1')
      const rows = await rowsOf(client)
      await writeFile(path.join(disk, 'filler'), Buffer.alloc(free(disk) - 1024 * 1024))
      const acknowledged = new Map<string, string>()
      let refused: Response | null = null
      for (let i = 0; i < 2000 && !refused; i += 1) {
        const id = `full-${i}`
        // Each names all before it: whatever the row's revision is, nobody else has written.
        const after = [...acknowledged.keys()].slice(-100)
        const answer = await client.post('/api/changes', setting(id, rows[i % 40], 10 + (i % 30), after))
        if (answer.status === 200) acknowledged.set(id, await answer.text())
        else refused = answer
      }
      expect(refused?.status).toBe(503)
      expect(acknowledged.size).toBeGreaterThan(5)
      await rm(path.join(disk, 'filler'))
      // Each is answered as it was: it is there, once.
      for (const [id, text] of [...acknowledged].slice(-20)) {
        const i = Number(id.slice(5))
        const after = [...acknowledged.keys()].slice(0, i).slice(-100)
        const again = await client.post('/api/changes', setting(id, rows[i % 40], 10 + (i % 30), after))
        expect([id, await again.text()]).toEqual([id, text])
      }
      expect(
        await outcome(await client.post('/api/changes', setting('room-1', (await rowsOf(client))[0], 45))),
      ).toBe('applied')
      await server.kill()
      expect(await changesOf(disk, [...acknowledged.keys()])).toBe(acknowledged.size)
    } finally {
      await server.kill()
      run('umount', '-l', disk)
      await rm(disk, { recursive: true, force: true })
    }
  },
)

function run(command: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command}: ${stderr}`)
}

/** Bytes that are left on the disk of a folder. */
function free(at: string): number {
  const { bavail, bsize } = statfsSync(at)
  return bavail * bsize
}

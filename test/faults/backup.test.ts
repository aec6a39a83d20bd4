import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BACKUP_TABLES } from '#domain/backup.ts'
import {
  checkBackup,
  insertsOf,
  readBackup,
  restore,
  type Tables,
  withErasures,
} from '../../worker/local/backup-file.ts'
import { type Host, startHost } from '../../worker/local/host.ts'
import { inProject } from '../../worker/local/project.ts'
import { selfCheck } from '../../worker/store/self-check.ts'
import { Writer } from './writer.ts'

const TOKEN = 'a-token-for-tests-with-enough-characters'

let folder: string
let host: Host

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kim-backup-'))
  host = await startHost({
    port: 0,
    dataDir: path.join(folder, 'first'),
    web: false,
    secrets: { BACKUP_TOKEN: TOKEN },
  })
})
afterAll(async () => {
  await host.stop()
  await rm(folder, { recursive: true, force: true })
})

const fetchBackup = (authorization: string): Promise<Response> =>
  fetch(`${host.url}/api/backup`, { headers: { authorization } })

/** Every row of every table as text, in one order. */
async function contents(db: Host['db']): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const table of BACKUP_TABLES) {
    const { results } = await db.prepare(`SELECT * FROM ${table}`).all()
    found[table] = results.map((row) => JSON.stringify(row)).toSorted()
  }
  return found
}

async function restored<T>(name: string, text: string, look: (db: Host['db']) => Promise<T>): Promise<T> {
  const other = await startHost({ port: 0, dataDir: path.join(folder, name), web: false, seed: false })
  try {
    await restore(other.db, readBackup(text))
    return await look(other.db)
  } finally {
    await other.stop()
  }
}

async function asCoordinator(path: string, body: unknown): Promise<number> {
  const write = { method: 'POST', headers: { 'content-type': 'application/json', origin: host.url } }
  const session = await fetch(`${host.url}/api/session/demo`, {
    ...write,
    body: JSON.stringify({ user: 'koordination' }),
  })
  const cookie = session.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const { status } = await fetch(host.url + path, {
    ...write,
    headers: { ...write.headers, cookie },
    body: JSON.stringify(body),
  })
  return status
}

const SHEET = '/api/sheets/caritas-rheine/2023-09'

/** The rows of the open sheet, by case. */
const openRows = async () =>
  (
    await host.db
      .prepare(
        `SELECT e.id, c.number FROM entry e JOIN case_file c ON c.id = e.case_file
        WHERE e.unit = 'caritas-rheine' AND e.month = '2023-09' AND e.removed = 0 ORDER BY e.position`,
      )
      .all<{ id: string; number: string }>()
  ).results

describe('a backup', () => {
  test('restored into an empty database is row for row the same', async () => {
    const [row] = await openRows()
    // By hand: a sign-in makes the deployment's own key, which no backup holds.
    await host.db
      .prepare(
        `INSERT INTO question (id, unit, month, entry, code, asked_at)
        VALUES ('by-hand', 'caritas-rheine', '2023-09', ?, 'check', '2023-09-28')`,
      )
      .bind(row?.id ?? null)
      .run()
    const text = await (await fetchBackup(`Bearer ${TOKEN}`)).text()
    const before = await contents(host.db)
    expect(before['question']).toHaveLength(1)
    expect(before['entry']?.length).toBeGreaterThan(900)
    await restored('second', text, async (db) => {
      expect(await contents(db)).toEqual(before)
      expect((await selfCheck(db as unknown as D1Database)).deviations).toEqual([])
      // A second restore would mix two states.
      await expect(restore(db, readBackup(text))).rejects.toThrow('not empty')
    })
  })

  test('from before an erasure brings nothing back where a newer one tells of it', async () => {
    const [, row] = await openRows()
    expect(await asCoordinator(`${SHEET}/questions`, { entry: row?.id, code: 'double' })).toBe(200)
    expect(await asCoordinator(`${SHEET}/questions`, { code: 'missing' })).toBe(200)
    const older = readBackup(await (await fetchBackup(`Bearer ${TOKEN}`)).text())
    const [file] = (older.get('case_file') ?? []).filter(({ number }) => number === row?.number)
    expect(await asCoordinator(`/api/cases/${row?.number}/erase`, { reason: 'request' })).toBe(200)
    const newer = readBackup(await (await fetchBackup(`Bearer ${TOKEN}`)).text())
    const repeated = withErasures(older, newer)
    expect(checkBackup(repeated)).toEqual([])
    const about = (tables: Tables, table: string) =>
      (tables.get(table) ?? []).filter(
        (row) => row[table === 'case_file' ? 'id' : 'case_file'] === file?.['id'],
      )
    for (const table of ['case_file', 'entry']) expect(about(repeated, table)).toEqual(about(newer, table))
    expect(about(repeated, 'change').every(({ patch, answer }) => patch === null && answer === null)).toBe(
      true,
    )
    expect((older.get('question') ?? []).some(({ entry }) => entry === row?.id)).toBe(true)
    expect(new Set(repeated.get('question'))).toEqual(new Set(newer.get('question')))
    for (const table of ['frozen_case', 'frozen_contact'])
      expect(new Set(repeated.get(table))).toEqual(new Set(newer.get(table)))
  })

  test('taken while people work is one state all the same', async () => {
    const writers = await Writer.crew(host.url, 8, Math.random)
    const running = writers.map((writer) => writer.run())
    await new Promise((resolve) => setTimeout(resolve, 300))
    const text = await (await fetchBackup(`Bearer ${TOKEN}`)).text()
    for (const writer of writers) writer.stop()
    await Promise.all(running)
    await restored('third', text, async (db) => {
      const check = await selfCheck(db as unknown as D1Database)
      expect(check.deviations).toEqual([])
      expect(
        await db.prepare("SELECT count(*) AS n FROM change WHERE id LIKE 'fault-%'").first<number>('n'),
      ).toBeGreaterThan(5)
    })
  })

  test('can be checked by one command: what its log does not tell is named, and no value with it', async () => {
    const text = await (await fetchBackup(`Bearer ${TOKEN}`)).text()
    const check = async (backup: string): Promise<{ code: number; told: string }> => {
      const file = path.join(folder, 'check.ndjson')
      await writeFile(file, backup)
      const script = inProject('worker/local/restore.ts')
      return promisify(execFile)(process.execPath, [script, file, '--check']).then(
        ({ stdout }) => ({ code: 0, told: stdout }),
        ({ code, stderr }: { code: number; stderr: string }) => ({ code, told: stderr }),
      )
    }
    expect(await check(text)).toMatchObject({
      code: 0,
      told: expect.stringContaining('every entry is what its log says'),
    })
    const bent = text.replace(/(\["entry",.*?\\"persons\\":)(\d+)/, '$199')
    expect(bent).not.toBe(text)
    const found = await check(bent)
    expect(found.code).toBe(1)
    expect(found.told).toMatch(/^entry \S+ is not what its log says: persons$/m)
    const [, row = '', id = ''] = /(\["entry",\{"position":\d+,"id":"([^"]+)".*?\]\n)/.exec(text) ?? []
    const short = text.replace(row, '').replace(/"rows":(\d+)/, (_, rows) => `"rows":${Number(rows) - 1}`)
    expect((await check(short)).told).toContain(`entry ${id} is not what its log says: entry`)
  })

  test('that broke off, or is of another form, is refused', async () => {
    const text = await (await fetchBackup(`Bearer ${TOKEN}`)).text()
    const lines = text.trimEnd().split('\n')
    expect(() => readBackup(lines.slice(0, -1).join('\n'))).toThrow('not whole')
    expect(() => readBackup([...lines.slice(0, 9), ...lines.slice(10)].join('\n'))).toThrow('not whole')
    expect(() => readBackup(text.replace('"format":1', '"format":2'))).toThrow('form 2')
    expect(() => readBackup('{"hello":1}\n')).toThrow('no backup')
    expect(() => readBackup(text.replace('["unit",', '["units",'))).toThrow('unknown table units')
  })

  test.each(['', 'Bearer ', 'Bearer wrong', `Basic ${TOKEN}`, `Bearer ${TOKEN}x`])(
    'is not there for "%s"',
    async (header) => {
      const answer = await fetchBackup(header)
      expect(answer.status).toBe(404)
      expect(await answer.text()).not.toContain('backup')
    },
  )

  test('as SQL keeps quotes, umlauts and bytes', () => {
    const tables = readBackup(
      [
        '{"backup":"kim-monatsblatt","format":1,"at":"2023-09-28"}',
        '["provider",{"id":"p","name":"O\'Ähre; --"}]',
        '["credential",{"id":"c","user":"u","public_key":{"base64":"AP8="},"counter":0,"created_at":"x"}]',
        '{"end":true,"rows":2}',
      ].join('\n'),
    )
    expect([...insertsOf(tables)]).toEqual([
      `INSERT INTO provider ("id", "name") VALUES ('p', 'O''Ähre; --')`,
      `INSERT INTO credential ("id", "user", "public_key", "counter", "created_at") VALUES ('c', 'u', X'00ff', 0, 'x')`,
    ])
  })
})

interface Put {
  readonly method: string | undefined
  readonly url: string | undefined
  readonly authorization: string | undefined
  readonly text: string
}

/** A store off the platform that takes files by PUT, as WebDAV does. */
async function fileStore(): Promise<{
  url: string
  taken: Put[]
  answer: (status: number) => void
  close: () => void
}> {
  const taken: Put[] = []
  let status = 201
  const server = createServer((request, response) => {
    let text = ''
    request.setEncoding('utf8')
    request.on('data', (piece: string) => (text += piece))
    request.on('end', () => {
      const { method, url, headers } = request
      taken.push({ method, url, authorization: headers.authorization, text })
      response.writeHead(status).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/kim/`,
    taken,
    answer: (next) => (status = next),
    close: () => server.close(),
  }
}

test('every night the Worker puts it off the platform; what came of it stands in the audit', async () => {
  const store = await fileStore()
  const secrets = { BACKUP_URL: store.url, BACKUP_AUTHORIZATION: 'Basic bm9ib2R5' }
  const nightly = await startHost({ port: 0, dataDir: path.join(folder, 'nightly'), web: false, secrets })
  try {
    await nightly.runSchedule()
    store.answer(507)
    await nightly.runSchedule()
    expect(store.taken.map(({ method, authorization }) => [method, authorization])).toEqual([
      ['PUT', 'Basic bm9ib2R5'],
      ['PUT', 'Basic bm9ib2R5'],
    ])
    for (const { url } of store.taken)
      expect(url).toMatch(/^\/kim\/kim-monatsblatt-(?:sun|mon|tue|wed|thu|fri|sat)\.ndjson$/)
    expect(readBackup(store.taken[0]?.text ?? '').get('unit')?.length).toBeGreaterThan(1)
    const { results } = await nightly.db
      .prepare("SELECT kind, data FROM event WHERE kind LIKE 'backup%' ORDER BY seq DESC LIMIT 2")
      .all()
    expect(results).toEqual([
      { kind: 'backup_failed', data: '{"by":"schedule","status":507}' },
      { kind: 'backup', data: '{"by":"schedule","status":201}' },
    ])
  } finally {
    await nightly.stop()
    store.close()
  }
})

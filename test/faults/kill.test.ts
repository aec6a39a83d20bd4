import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startHost } from '../../worker/local/host.ts'
import { selfCheck } from '../../worker/store/self-check.ts'
import { freePort } from '../support/free-port.ts'
import { LONG, random, SEED } from './seed.ts'
import { FallibleServer } from './server.ts'
import { Writer } from './writer.ts'

const KILLS = LONG ? 100 : 4
const WRITERS = 20

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kim-faults-'))
  // Seeded once; from then on the server finds its data.
  await (await startHost({ port: 0, dataDir: folder, web: false })).stop()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test(`${KILLS} kills under load: nothing acknowledged is lost, nothing is applied twice (seed ${SEED})`, async () => {
  const next = random(SEED)
  const server = new FallibleServer(folder, await freePort())
  const ready: number[] = [await server.start()]
  const writers = await Writer.crew(server.url, WRITERS, next)
  for (let kill = 0; kill < KILLS; kill += 1) {
    const running = writers.map((writer) => writer.run())
    await new Promise((resolve) => setTimeout(resolve, 300 + next() * 900))
    await server.kill()
    for (const writer of writers) writer.stop()
    await Promise.all(running)
    ready.push(await server.start())
    // Whoever got no answer asks again under the same id; whoever got one gets the same again.
    for (const writer of writers) await writer.settle()
  }
  await server.kill()

  const host = await startHost({ port: 0, dataDir: folder, web: false, seed: false })
  try {
    const acknowledged = writers.flatMap((writer) => writer.acknowledged)
    console.log(
      `seed ${SEED}: ${acknowledged.length} acknowledged, ready after ${Math.round(median(ready))} ms (most ${Math.round(Math.max(...ready))})`,
    )
    expect(acknowledged.length).toBeGreaterThan(KILLS * 20)
    const { results } = await host.db
      .prepare(
        'SELECT o.value AS id, count(h.id) AS times FROM json_each(?) o LEFT JOIN change h ON h.id = o.value GROUP BY 1',
      )
      .bind(JSON.stringify(acknowledged))
      .all<{ id: string; times: number }>()
    expect(results.filter(({ times }) => times !== 1)).toEqual([])
    const sent = new Set(writers.flatMap((writer) => writer.sent))
    const { results: own } = await host.db
      .prepare("SELECT id FROM change WHERE id LIKE 'fault-%'")
      .all<{ id: string }>()
    expect(own.filter(({ id }) => !sent.has(id))).toEqual([])
    const check = await selfCheck(host.db as unknown as D1Database)
    expect(check.deviations).toEqual([])
    expect(await host.db.prepare('PRAGMA quick_check').first('quick_check')).toBe('ok')
    const { results: values } = await host.db
      .prepare(`SELECT id, "values" ->> 'network_contacts' AS value FROM entry`)
      .all<{ id: string; value: number }>()
    const stored = new Map(values.map(({ id, value }) => [id, value]))
    for (const writer of writers)
      for (const [entry, value] of writer.last) expect([entry, stored.get(entry)]).toEqual([entry, value])
  } finally {
    await host.stop()
  }
})

const median = (samples: readonly number[]): number =>
  samples.toSorted((a, b) => a - b)[samples.length >> 1] ?? 0

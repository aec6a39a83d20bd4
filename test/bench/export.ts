import { month } from '#domain/sheet/month.ts'
import { bundleWorker } from '../../worker/local/bundle.ts'
import { startHost } from '../../worker/local/host.ts'
import { inProject } from '../../worker/local/project.ts'
import { type Client, signIn } from './client.ts'
import { addCounty } from './county.ts'
import { growthDuring, workerdPid } from './memory.ts'
import { atMost, figure, type Result, spread, spreadText } from './table.ts'

const RUNS = 7
const SIZE = { units: 16, months: 12, cases: 313, first: month('2022-10'), full: true }
const RANGE = 'from=2022-10&to=2023-09'

interface Timing {
  readonly firstByte: number
  readonly total: number
  readonly bytes: number
}

async function download(client: Client, query: string): Promise<Timing> {
  const start = performance.now()
  const answer = await client.get(`/api/export/entries.csv?${RANGE}&${query}`)
  if (!answer.ok || !answer.body) throw new Error(`export: ${answer.status}`)
  let firstByte = 0
  let bytes = 0
  for await (const chunk of answer.body) {
    firstByte ||= performance.now() - start
    bytes += chunk.byteLength
  }
  return { firstByte, total: performance.now() - start, bytes }
}

async function timed(task: () => Promise<Response>): Promise<{ ms: number; answer: Record<string, number> }> {
  const start = performance.now()
  const response = await task()
  const answer: Record<string, number> = JSON.parse(await response.text())
  return { ms: performance.now() - start, answer }
}

// V8 gives memory back late, in the Worker as in D1: only beside a bare read does growth tell what the export holds.
async function memoryOf(client: Client, query: string): Promise<Result[]> {
  const pid = workerdPid()
  if (pid === null) return []
  const grown = async (task: () => Promise<unknown>): Promise<number> =>
    (await growthDuring(pid, () => task().then(() => undefined))) / 2 ** 20
  const read = () => client.get('/api/floor').then((answer) => answer.text())
  const cold = await grown(() => download(client, query))
  const again: number[] = []
  for (let run = 0; run < 5; run += 1) again.push(await grown(() => download(client, query)))
  const floor = await grown(read)
  return [
    {
      what: 'data, full: growth of workerd, first large request of its life',
      measured: `${figure(cold)} MB`,
    },
    atMost('data, full: growth of workerd, later', spread(again).median, 32, 'MB', spreadText(spread(again))),
    { what: 'floor: growth of workerd, after that', measured: `${figure(floor)} MB` },
  ]
}

/** The consolidated export of 60,000 entries × 38 columns beside the mere reading of the same rows. */
export async function benchExport(): Promise<Result[]> {
  const script = await bundleWorker({ entry: inProject('test/bench/floor-worker.ts') })
  const host = await startHost({ port: 0, dataDir: null, web: false, script })
  try {
    const rows = await addCounty(host.db, SIZE)
    const client = await signIn(host, 'koordination')
    const variants = {
      'data, full': 'detail=full&purpose=quality_check',
      'data, coarse': '',
      'excel-de, full': 'dialect=excel-de&detail=full&purpose=quality_check',
      'excel-de, coarse': 'dialect=excel-de',
    }
    const floor: number[] = []
    const sql: number[] = []
    const times = new Map<string, Timing[]>()
    const memory = await memoryOf(client, variants['data, full'])
    for (let run = 0; run < RUNS; run += 1) {
      const read = await timed(() => client.get('/api/floor'))
      floor.push(read.ms)
      sql.push((await timed(() => client.get('/api/sqlite'))).answer['ms'] ?? Number.NaN)
      for (const [name, query] of Object.entries(variants)) {
        times.set(name, [...(times.get(name) ?? []), await download(client, query)])
      }
    }
    const base = spread(floor)
    return [
      { what: 'entries in the file', measured: `${rows.toLocaleString('en')} × 38` },
      { what: 'floor: the same rows read in the Worker, dropped', measured: `${spreadText(base)} ms` },
      { what: '  inside SQLite alone, in one statement', measured: `${spreadText(spread(sql))} ms` },
      ...[...times].flatMap(([name, list]): Result[] => {
        const total = spread(list.map((t) => t.total))
        const first = spread(list.map((t) => t.firstByte))
        const megabytes = (list[0]?.bytes ?? 0) / 1e6
        return [
          { what: `${name}: all of ${figure(megabytes)} MB`, measured: `${spreadText(total)} ms` },
          atMost(`${name}: times the floor`, total.median / base.median, 3, '×'),
          atMost(`${name}: first byte`, first.median, 150, 'ms', spreadText(first)),
        ]
      }),
      ...memory,
    ]
  } finally {
    await host.stop()
  }
}

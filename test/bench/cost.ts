import { month } from '#domain/sheet/month.ts'
import { bundleWorker } from '../../worker/local/bundle.ts'
import { startHost } from '../../worker/local/host.ts'
import { inProject } from '../../worker/local/project.ts'
import { type Client, signIn } from './client.ts'
import { addCounty } from './county.ts'
import { cpuMillis, workerdPid } from './memory.ts'
import { atMost, figure, type Result } from './table.ts'

interface Cost {
  readonly read: number
  readonly written: number
  /** Rows of a file. */
  readonly rows?: number
}

async function costOf(request: Promise<Response>): Promise<Cost> {
  const answer = await request
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`status ${answer.status}`)
  return {
    read: Number(answer.headers.get('x-rows-read')),
    written: Number(answer.headers.get('x-rows-written')),
    rows: Number(answer.headers.get('x-row-count')),
  }
}

interface Costs {
  readonly carryOver: Cost
  readonly open: Cost
  readonly save: Cost
  readonly exported: Cost
  readonly submit: Cost
}

async function measure(unit: Client, county: Client): Promise<Costs> {
  const sheet = (m: string): string => `/api/sheets/bench-00/${m}`
  const carryOver = await costOf(unit.post(`${sheet('2023-09')}/open`, {}))
  const open = await costOf(unit.get(sheet('2023-09')))
  const { entries, seq }: { entries: { id: string; revision: number }[]; seq: number } = JSON.parse(
    await (await unit.get(sheet('2023-09'))).text(),
  )
  if (entries.length !== 300) throw new Error(`${entries.length} rows`)
  const set = {
    id: 'cost-1',
    type: 'set',
    entry: entries[7]?.id,
    base: entries[7]?.revision,
    values: { network_contacts: 9 },
  }
  const save = await costOf(unit.post('/api/changes', { operations: [set] }))
  const exported = await costOf(county.get('/api/export/entries.csv?from=2023-08&to=2023-09'))
  // Refused for its open issues, after all has been read that a submission reads.
  const refused = await unit.post(`${sheet('2023-09')}/submit`, { seq: seq + 1 })
  await refused.arrayBuffer()
  const submit = { read: Number(refused.headers.get('x-rows-read')), written: 0 }
  return { carryOver, open, save, exported, submit }
}

const REQUESTS = 300
const POSTS = 16
const ROWS = 110
const WORKDAYS = 21
// What a post does: a row is touched by four saves a month; a sheet is opened twice a day, and during four hours asks for
// news every five minutes beside its line, and once for every save of a colleague; coordinators download ten times.
const SAVES_PER_ROW = 4
const OPENINGS_PER_DAY = 2
const ASKS_PER_DAY = (4 * 3600) / 300 + Math.round((ROWS * SAVES_PER_ROW) / WORKDAYS)
/** Questions for news in an idle hour: beside a line, and where there is none. */
const IDLE_ASKS = { line: 12, none: 120 } as const
const LINES = 50
const IDLE_SECONDS = 20
const DOWNLOADS = 10

/** A figure of a month beside what Cloudflare's plans allow. */
function beside(what: string, value: number, free: number, paid: number): Result {
  const text = (n: number): string => Math.round(n).toLocaleString('en')
  return {
    what,
    measured: `${text(value)} (${((value / free) * 100).toFixed(1)} % of free, ${((value / paid) * 100).toFixed(2)} % of paid)`,
    bar: `free ${text(free)}, paid ${text(paid)}`,
    ok: value <= free,
  }
}

function month16({ carryOver, open, save, exported, submit }: Costs, ask: Cost, cpu: number): Result[] {
  const share = ROWS / 300
  const saves = POSTS * ROWS * SAVES_PER_ROW
  const openings = POSTS * WORKDAYS * OPENINGS_PER_DAY
  const asks = POSTS * WORKDAYS * ASKS_PER_DAY
  const monthly = POSTS * 2
  const files = (POSTS * ROWS) / (exported.rows ?? Number.NaN)
  const read =
    saves * save.read +
    openings * open.read * share +
    asks * ask.read +
    monthly * (carryOver.read + submit.read) * share +
    DOWNLOADS * exported.read * files
  const written = saves * save.written + POSTS * carryOver.written * share + DOWNLOADS * 3
  const requests = saves + openings * 4 + asks + monthly + DOWNLOADS
  // The free plan counts by the day; a month has thirty of them.
  return [
    beside('requests in a month', requests, 30 * 100_000, 10e6),
    beside('D1 rows read in a month', read, 30 * 5e6, 25e9),
    beside('D1 rows written in a month', written, 30 * 100_000, 50e6),
    {
      what: `CPU in a month, at ${figure(cpu)} ms for a small request here`,
      measured: `${Math.round((requests * cpu) / 1000).toLocaleString('en')} s`,
      bar: 'free 10 ms per request, paid 30,000 s',
      ok: requests * cpu <= 30e6,
    },
  ]
}

/** Rows that D1 counts for the work of a month, and a county of sixteen posts beside the free and the paid plan. */
export async function benchCost(): Promise<Result[]> {
  const script = await bundleWorker({ entry: inProject('test/bench/cost-worker.ts') })
  const host = await startHost({ port: 0, dataDir: null, web: false, script })
  try {
    await addCounty(host.db, { units: 1, months: 1, cases: 300, first: month('2023-08'), full: false })
    const unit = await signIn(host, 'caritas-1')
    const county = await signIn(host, 'koordination')
    const costs = await measure(unit, county)
    const ask = await costOf(unit.get('/api/sheets/bench-00/2023-09/changes?after=999999'))
    const cpu = await cpuPerRequest(unit)
    const shown = (what: string, cost: Cost): Result => ({
      what,
      measured: `${cost.read.toLocaleString('en')} read, ${cost.written.toLocaleString('en')} written`,
    })
    return [
      shown('carrying 300 rows over into a new month', costs.carryOver),
      shown('asking what changed', ask),
      shown('submitting 300 rows, refused', costs.submit),
      shown(`coarse export of ${costs.exported.rows} rows`, costs.exported),
      atMost('opening a sheet of 300 rows, rows read', costs.open.read, 1500, 'rows'),
      atMost('one-cell save, rows written', costs.save.written, 6, 'rows'),
      atMost('one-cell save, rows read', costs.save.read, 30, 'rows'),
      {
        what: `a county of ${POSTS} posts with ${ROWS} rows each`,
        measured: `${SAVES_PER_ROW} saves per row, ${OPENINGS_PER_DAY} openings and ${ASKS_PER_DAY} questions for news per post and day, ${DOWNLOADS} downloads`,
      },
      ...month16(costs, ask, cpu),
      ...idle(ask),
      await lines(host.url, unit),
    ]
  } finally {
    await host.stop()
  }
}

function idle(ask: Cost): Result[] {
  const hour = (asks: number): string =>
    `${asks} requests, ${(asks * ask.read).toLocaleString('en')} rows read; ${LINES} sheets: ${(asks * LINES).toLocaleString('en')} and ${(asks * ask.read * LINES).toLocaleString('en')}`
  return [
    { what: 'an idle open sheet in an hour, with its line', measured: hour(IDLE_ASKS.line) },
    { what: '  without a line', measured: hour(IDLE_ASKS.none) },
  ]
}

// Lines hibernate: what they cost while nobody does anything.
async function lines(url: string, client: Client): Promise<Result> {
  const pid = workerdPid()
  const sockets = await Promise.all(
    Array.from({ length: LINES }, (_, at) =>
      client.line(
        `/api/sheets/bench-00/${2018 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}/live?connection=c${at}`,
      ),
    ),
  )
  const before = pid === null ? 0 : cpuMillis(pid)
  await new Promise((resolve) => setTimeout(resolve, IDLE_SECONDS * 1000))
  const used = pid === null ? Number.NaN : cpuMillis(pid) - before
  const open = sockets.filter((socket) => socket.readyState === WebSocket.OPEN).length
  for (const socket of sockets) socket.close()
  return {
    what: `${LINES} open sheets with lines at ${new URL(url).host}, ${IDLE_SECONDS} s without work`,
    measured: `${open} lines stand, ${figure(used)} ms CPU, no request`,
    ok: open === LINES,
  }
}

// workerd tells no CPU time per request; its own process does, SQLite included.
async function cpuPerRequest(client: Client): Promise<number> {
  const pid = workerdPid()
  if (pid === null) return Number.NaN
  const before = cpuMillis(pid)
  for (let run = 0; run < REQUESTS; run += 1) await (await client.get('/api/me')).arrayBuffer()
  return (cpuMillis(pid) - before) / REQUESTS
}

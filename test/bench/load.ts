import { month } from '#domain/sheet/month.ts'
import { startHost } from '../../worker/local/host.ts'
import { type Client, signIn } from './client.ts'
import { addCounty } from './county.ts'
import { atMost, figure, type Result } from './table.ts'

const EDITORS = 500
/** One save of each editor, in milliseconds. */
const PACE = 2_000
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 20)
const IN_FLIGHT = 6
const BATCH = 10

interface Row {
  readonly id: string
  revision: number
  /** Saves under way. The next one names them as seen, as the page does it: else it would conflict with its own. */
  readonly pending: Set<string>
}

interface Save {
  readonly row: Row
  readonly operation: { readonly id: string }
}

let saves = 0

/** What became of saves that were not applied, by outcome. */
const missed = new Map<string, number>()
const note = (outcome: string): void => void missed.set(outcome, (missed.get(outcome) ?? 0) + 1)

function saveOf(row: Row): Save {
  saves += 1
  const id = `load-${saves}`
  const after = [...row.pending]
  const operation = {
    id,
    type: 'set',
    entry: row.id,
    base: row.revision,
    values: { network_contacts: 10 + (saves % 40) },
    ...(after.length > 0 ? { after } : {}),
  }
  row.pending.add(id)
  return { row, operation }
}

/** Sends saves; resolves with how many were applied. A save without an answer goes again under its id, as the outbox does it. */
async function send(client: Client, batch: readonly Save[]): Promise<number> {
  const operations = batch.map(({ operation }) => operation)
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const answer = await client.post('/api/changes', { operations })
    if (answer.status >= 500) continue
    const { results } = JSON.parse(await answer.text()) as {
      results: { outcome: string; revision: number }[]
    }
    for (const [at, { outcome, revision }] of results.entries()) {
      const save = batch[at]
      if (!save) continue
      save.row.pending.delete(save.operation.id)
      if (outcome === 'applied') save.row.revision = Math.max(save.row.revision, revision)
      else note(outcome)
    }
    return results.filter(({ outcome }) => outcome === 'applied').length
  }
  note('without an answer')
  return 0
}

/** 500 editors on schedule, whatever the server makes of it, and the most that it takes in batches of ten. */
export async function benchLoad(): Promise<Result[]> {
  const host = await startHost({ port: 0, dataDir: null, web: false })
  try {
    await addCounty(host.db, { units: 2, months: 1, cases: 300, first: month('2023-09'), full: false })
    const client = await signIn(host, 'caritas-1')
    const rows: Row[] = []
    for (const unit of ['bench-00', 'bench-01']) {
      const sheet: { entries: Row[] } = JSON.parse(
        await (await client.get(`/api/sheets/${unit}/2023-09`)).text(),
      )
      rows.push(...sheet.entries.map(({ id, revision }) => ({ id, revision, pending: new Set<string>() })))
    }
    if (rows.length < EDITORS) throw new Error(`${rows.length} rows`)

    const times: number[] = []
    let acknowledged = 0
    const started = performance.now()
    const planned = (EDITORS * SECONDS * 1000) / PACE
    const waiting: Promise<void>[] = []
    for (let i = 0; i < planned; i += 1) {
      const due = started + (i * PACE) / EDITORS
      const pause = due - performance.now()
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause))
      const row = rows[i % EDITORS]
      if (!row) continue
      waiting.push(
        send(client, [saveOf(row)]).then((applied) => {
          // From when it was due: a server that lags makes everybody wait.
          times.push(performance.now() - due)
          acknowledged += applied
        }),
      )
    }
    await Promise.all(waiting)
    const sorted = times.toSorted((a, b) => a - b)
    const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? Number.NaN

    const ceiling = await most(client, rows)
    return [
      {
        what: `${EDITORS} editors, one save per ${PACE / 1000} s, ${SECONDS} s: saves acknowledged`,
        measured: [`${acknowledged} of ${planned}`, ...[...missed].map(([what, n]) => `${n} ${what}`)].join(
          ', ',
        ),
        bar: 'all',
        ok: acknowledged === planned,
      },
      atMost(
        '  from due to acknowledged, p95',
        at(0.95),
        200,
        'ms',
        `${figure(at(0.5))} p50, ${figure(at(0.95))}`,
      ),
      atMost('  p99', at(0.99), 500, 'ms'),
      {
        what: 'most saves per second, in batches of ten',
        measured: figure(ceiling),
        bar: '≥ 1,000',
        ok: ceiling >= 1000,
      },
    ]
  } finally {
    await host.stop()
  }
}

async function most(client: Client, rows: readonly Row[]): Promise<number> {
  const until = performance.now() + 6_000
  const started = performance.now()
  let applied = 0
  const lane = async (from: number): Promise<void> => {
    // Rows of its own, so that lanes do not wait for each other's revisions.
    const own = rows.slice(from * 80, (from + 1) * 80)
    for (let i = 0; performance.now() < until; i += BATCH) {
      const batch = Array.from({ length: BATCH }, (_, at) => own[(i + at) % own.length]).filter(
        (row) => row !== undefined,
      )
      // `applied += await …` would forget what other lanes have added meanwhile.
      const more = await send(client, batch.map(saveOf))
      applied += more
    }
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, (_, at) => lane(at)))
  return applied / ((performance.now() - started) / 1000)
}

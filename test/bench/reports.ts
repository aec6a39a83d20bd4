import { month } from '#domain/sheet/month.ts'
import { startHost } from '../../worker/local/host.ts'
import { type Client, signIn } from './client.ts'
import { addCounty } from './county.ts'
import { atMost, type Result, spread, spreadText } from './table.ts'

const SIZE = { units: 16, months: 12, cases: 313, first: month('2022-10'), full: true }
const DAY = 'asOf=2023-10-01'
const YEAR = 'from=2022-10&to=2023-09'
const RUNS = 15
const WARM_UP = 3

const REPORTS = [
  `cases?${DAY}`,
  `contacts?${YEAR}`,
  `distribution?column=origin&${DAY}`,
  `distribution?column=topics&of=cases&${DAY}`,
  `gaps?${DAY}`,
  `closings?${YEAR}`,
  `phases?${DAY}`,
  `share?${DAY}`,
  `load?${DAY}`,
  `families?${DAY}`,
  `movement?${YEAR}`,
  `residence?${YEAR}`,
  `activities?${YEAR}`,
  `movement/rows?figure=end&${YEAR}`,
  `cases/rows?figure=total&${DAY}`,
]

async function timed(client: Client, path: string): Promise<number> {
  const start = performance.now()
  const answer = await client.get(`/api/reports/${path}`)
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`)
  return performance.now() - start
}

/** Every report over 60,000 entries of a county, at the API. */
export async function benchReports(): Promise<Result[]> {
  const host = await startHost({ port: 0, dataDir: null, web: false })
  try {
    const rows = await addCounty(host.db, SIZE)
    const client = await signIn(host, 'koordination')
    const results: Result[] = []
    for (const path of REPORTS) {
      const times: number[] = []
      for (let run = 0; run < WARM_UP + RUNS; run += 1) times.push(await timed(client, path))
      const found = spread(times.slice(WARM_UP))
      const name = path.replace(/&?(?:asOf|from|to)=[\d-]+/g, '').replace(/\?$/, '')
      results.push(atMost(`${name}, ${rows} entries, p50`, found.median, 300, 'ms', spreadText(found)))
    }
    return results
  } finally {
    await host.stop()
  }
}

import { month } from '#domain/sheet/month.ts'
import { startHost } from '../../worker/local/host.ts'
import { type Client, signIn } from './client.ts'
import { addCounty } from './county.ts'
import { atMost, type Result, spread, spreadText } from './table.ts'

const OPENINGS = 60
const SAVES = 300
const WARM_UP = 20
const SHEET = '/api/sheets/bench-00/2023-09'

interface Row {
  readonly id: string
  readonly revision: number
}

async function rowsOf(client: Client): Promise<Row[]> {
  const answer = await client.get(SHEET)
  const sheet: { entries: Row[] } = JSON.parse(await answer.text())
  return sheet.entries
}

async function timed(task: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await task()
  return performance.now() - start
}

/** Opening a sheet of 300 rows, and saving one cell after another in it, over HTTP with a session. */
export async function benchSheet(): Promise<Result[]> {
  const host = await startHost({ port: 0, dataDir: null, web: false })
  try {
    await addCounty(host.db, { units: 1, months: 1, cases: 300, first: month('2023-09'), full: false })
    const client = await signIn(host, 'caritas-1')
    const rows = (await rowsOf(client)).map((row) => ({ ...row }))
    if (rows.length !== 300) throw new Error(`${rows.length} rows`)

    const openings: number[] = []
    for (let run = 0; run < WARM_UP + OPENINGS; run += 1)
      openings.push(await timed(async () => void (await rowsOf(client))))

    const saves: number[] = []
    for (let run = 0; run < WARM_UP + SAVES; run += 1) {
      const row = rows[run % rows.length]
      if (!row) continue
      const operation = {
        id: `bench-${run}`,
        type: 'set',
        entry: row.id,
        base: row.revision,
        values: { network_contacts: 10 + (run % 40) },
      }
      saves.push(
        await timed(async () => {
          const answer = await client.post('/api/changes', { operations: [operation] })
          const { results }: { results: { outcome: string; revision: number }[] } = JSON.parse(
            await answer.text(),
          )
          if (results[0]?.outcome !== 'applied') throw new Error(`save: ${answer.status}`)
          rows[run % rows.length] = { id: row.id, revision: results[0].revision }
        }),
      )
    }
    const opening = spread(openings.slice(WARM_UP))
    const save = spread(saves.slice(WARM_UP))
    return [
      atMost('sheet of 300 rows, GET', opening.median, 30, 'ms', spreadText(opening)),
      { what: '  NocoDB, its own measure on two cores', measured: '33.5 ms' },
      atMost('one cell saved', save.median, 8, 'ms', spreadText(save)),
      { what: '  NocoDB, its own measure on two cores', measured: '10.6 ms' },
    ]
  } finally {
    await host.stop()
  }
}

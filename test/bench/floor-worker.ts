import { PAGE_ROWS } from '../../worker/export/pages.ts'
import { app } from '../../worker/app.ts'

const READ = `SELECT e.position, c.number, e.unit, e.month, e."values" FROM entry e JOIN case_file c ON c.id = e.case_file
WHERE e.month <= '2099-12' AND (e.month, e.unit, e.position) > (?, ?, ?) ORDER BY e.month, e.unit, e.position LIMIT ?`

type Row = [position: number, number: string, unit: string, month: string, values: string]

/** Reads all rows of an export page by page and drops them: SQLite and the way out of it, no CSV. */
async function readAll(db: D1Database): Promise<number> {
  let after: readonly [string, string, number] = ['2000-01', '', -1]
  let rows = 0
  for (;;) {
    const page: Row[] = await db
      .prepare(READ)
      .bind(...after, PAGE_ROWS)
      .raw<Row>()
    rows += page.length
    const last = page.at(-1)
    if (!last || page.length < PAGE_ROWS) return rows
    after = [last[3], last[2], last[0]]
  }
}

/** Milliseconds that SQLite itself needs for all rows in one statement, as D1 tells. */
async function insideSqlite(db: D1Database): Promise<number> {
  const { meta } = await db
    .prepare(`SELECT sum(length(r."values")) FROM (${READ}) r`)
    .bind('2000-01', '', -1, -1)
    .run()
  return meta.duration
}

/** The product's Worker, with two ways more to measure it by. */
export default {
  async fetch(request: Request, env: Cloudflare.Env, context: ExecutionContext): Promise<Response> {
    const { pathname } = new URL(request.url)
    if (pathname === '/api/floor') return Response.json({ rows: await readAll(env.DB) })
    if (pathname === '/api/sqlite') return Response.json({ ms: await insideSqlite(env.DB) })
    return app.fetch(request, env, context)
  },
}

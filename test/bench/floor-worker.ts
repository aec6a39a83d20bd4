import { snapshotPages } from '../../worker/export/pages.ts'
import { app } from '../../worker/app.ts'

const MANY = 1e9

const READ = `SELECT e.position, c.number, e.unit, e.month, e."values" FROM entry e JOIN case_file c ON c.id = e.case_file
WHERE e.month <= '2099-12' AND (e.month, e.unit, e.position) > (?, ?, ?) ORDER BY e.month, e.unit, e.position LIMIT 1000`

/** Reads all rows of an export and drops them: SQLite and the way out of it, no CSV. */
async function readAll(db: D1Database): Promise<{ rows: number; sql: number }> {
  let after: (string | number)[] = ['2000-01', '', -1]
  let rows = 0
  let sql = 0
  for (;;) {
    const { results, meta } = await db
      .prepare(READ)
      .bind(...after)
      .all<{ position: number; unit: string; month: string }>()
    rows += results.length
    sql += meta.duration
    const last = results.at(-1)
    if (!last || results.length < 1000) return { rows, sql }
    after = [last.month, last.unit, last.position]
  }
}

/** The product's Worker, with two ways more to measure it by. */
export default {
  async fetch(request: Request, env: Cloudflare.Env, context: ExecutionContext): Promise<Response> {
    const { pathname } = new URL(request.url)
    if (pathname === '/api/floor') return Response.json(await readAll(env.DB))
    if (pathname === '/api/pages') {
      let rows = 0
      for await (const page of snapshotPages(env.DB, { from: '2000-01', to: '2099-12', units: null }, MANY))
        rows += page.length
      return Response.json({ rows })
    }
    return app.fetch(request, env, context)
  },
}

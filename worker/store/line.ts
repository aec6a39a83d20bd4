import { LINE_MS } from '#domain/live.ts'

/** Most sheets whose lines are ended in one go. A request may ask no more rooms than that. */
const MOST = 40

/** Notes that an account has a line to a sheet (`unit/month`), which lives half an hour. */
export async function noteLine(db: D1Database, user: string, sheet: string, now: Date): Promise<void> {
  await db
    .prepare('INSERT INTO line VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET until = ?3')
    .bind(user, sheet, new Date(now.getTime() + LINE_MS).toISOString())
    .run()
}

/** The sheets to which an account may have lines, the latest first. */
export async function sheetsWithLines(db: D1Database, user: string, now: Date): Promise<string[]> {
  const { results } = await db
    .prepare(`SELECT sheet FROM line WHERE user = ? AND until > ? ORDER BY until DESC LIMIT ${MOST}`)
    .bind(user, now.toISOString())
    .all<{ sheet: string }>()
  return results.map(({ sheet }) => sheet)
}

const ANSWERS_MS = 30 * 86_400_000
/** A day more than the log's trigger asks for, which goes by the database's clock. */
const LOG_ANSWERS_MS = 31 * 86_400_000
const SESSIONS_MS = 7 * 86_400_000
const INVITATIONS_MS = 30 * 86_400_000
const ATTEMPTS_MS = 86_400_000
/** Lines of the log whose answers are dropped in one run, more than a county writes in a day. */
const LINES = 20_000
/** Setting: the line of the log up to which answers have been dropped, so that none is looked at twice. */
const DROPPED = 'answers_dropped'

/** Drops what nobody asks for any more: answers older than 30 days (an outbox keeps operations for less), ended sessions. */
export async function cleanUp(db: D1Database, now: Date): Promise<void> {
  const before = (ms: number): string => new Date(now.getTime() - ms).toISOString()
  await db.batch([
    db.prepare('DELETE FROM answer WHERE at < ?').bind(before(ANSWERS_MS)),
    db.prepare('DELETE FROM line WHERE until < ?').bind(now.toISOString()),
    db.prepare('DELETE FROM session WHERE expires_at < ?').bind(before(SESSIONS_MS)),
    db.prepare('DELETE FROM invitation WHERE expires_at < ?').bind(before(INVITATIONS_MS)),
    db.prepare('DELETE FROM used_challenge WHERE expires_at < ?').bind(now.toISOString()),
    db.prepare('DELETE FROM attempt WHERE until < ?').bind(before(ATTEMPTS_MS)),
  ])
  await dropAnswers(db, before(LOG_ANSWERS_MS))
}

// The log itself stays; what a replay of an old id is answered then is that the id is taken.
async function dropAnswers(db: D1Database, before: string): Promise<void> {
  const setting = db.prepare('SELECT value FROM setting WHERE key = ?').bind(DROPPED)
  const from = Number((await setting.first<string>('value')) ?? 0)
  const until = await db
    .prepare(
      `SELECT coalesce(min(CASE WHEN at >= ?3 THEN seq - 1 END), max(seq)) AS until
      FROM change WHERE seq > ?1 AND seq <= ?1 + ?2`,
    )
    .bind(from, LINES, before)
    .first<number | null>('until')
  if (until === null || until <= from) return
  await db.batch([
    db
      .prepare('UPDATE change SET answer = NULL WHERE seq > ? AND seq <= ? AND answer IS NOT NULL')
      .bind(from, until),
    db
      .prepare('INSERT INTO setting VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2')
      .bind(DROPPED, String(until)),
  ])
}

const ANSWERS_MS = 30 * 86_400_000
const SESSIONS_MS = 7 * 86_400_000

/** Drops what nobody asks for any more: answers older than 30 days (an outbox keeps operations for less), ended sessions. */
export async function cleanUp(db: D1Database, now: Date): Promise<void> {
  const before = (ms: number): string => new Date(now.getTime() - ms).toISOString()
  await db.batch([
    db.prepare('DELETE FROM answer WHERE at < ?').bind(before(ANSWERS_MS)),
    db.prepare('DELETE FROM session WHERE expires_at < ?').bind(before(SESSIONS_MS)),
  ])
}

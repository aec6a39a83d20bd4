import { and, eq, isNull } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import type { Person, Role } from '#domain/role.ts'
import { session, user } from './schema.ts'

/** A session ends after this long without a request. */
export const IDLE_MS = 8 * 3_600_000
/** A session ends this long after signing in, used or not. */
export const ABSOLUTE_MS = 24 * 3_600_000
// A write per request would be the dearest part of a save.
const SEEN_EVERY_MS = 5 * 60_000

interface SessionRow {
  seen_at: string
  expires_at: string
  id: string
  name: string
  role: Role
  units: string
}

const FIND = `
SELECT s.seen_at, s.expires_at, u.id, u.name, u.role,
  (SELECT json_group_array(json_object('id', m.unit, 'lead', m.lead)) FROM membership m WHERE m.user = u.id) AS units
FROM session s JOIN user u ON u.id = s.user
WHERE s.hash = ?1 AND s.revoked_at IS NULL AND u.disabled_at IS NULL`

/** Who is behind a session, read anew with every request so that changes of role act at once; null when it ended. */
export async function findPerson(db: D1Database, hash: string, now: Date): Promise<Person | null> {
  const row = await db.prepare(FIND).bind(hash).first<SessionRow>()
  if (!row) return null
  const idle = now.getTime() - Date.parse(row.seen_at)
  if (idle > IDLE_MS || now.getTime() > Date.parse(row.expires_at)) return null
  if (idle > SEEN_EVERY_MS) {
    await drizzle(db).update(session).set({ seenAt: now.toISOString() }).where(eq(session.hash, hash))
  }
  const units: { id: string; lead: number }[] = JSON.parse(row.units)
  return {
    id: row.id,
    name: row.name,
    role: row.role,
    units: units.map((u) => ({ id: u.id, lead: u.lead === 1 })),
  }
}

/** Starts a session for a user under the hash of a fresh token, and ends the one that the browser had. */
export async function startSession(
  db: D1Database,
  userId: string,
  hash: string,
  former: string | null,
  now: Date,
): Promise<void> {
  const at = now.toISOString()
  const expiresAt = new Date(now.getTime() + ABSOLUTE_MS).toISOString()
  const orm = drizzle(db)
  const start = orm.insert(session).values({ hash, user: userId, createdAt: at, seenAt: at, expiresAt })
  if (former === null) await start
  else await orm.batch([start, revoke(db, former, now)])
}

function revoke(db: D1Database, hash: string, now: Date) {
  return drizzle(db)
    .update(session)
    .set({ revokedAt: now.toISOString() })
    .where(and(eq(session.hash, hash), isNull(session.revokedAt)))
}

/** Ends a session; ending it twice does nothing. */
export async function endSession(db: D1Database, hash: string, now: Date): Promise<void> {
  await revoke(db, hash, now)
}

/** Accounts that a demo sign-in may take: those that are not disabled, in the order of their ids. */
export async function listAccounts(db: D1Database): Promise<{ user: string; name: string; role: Role }[]> {
  return drizzle(db)
    .select({ user: user.id, name: user.name, role: user.role })
    .from(user)
    .where(isNull(user.disabledAt))
    .orderBy(user.id)
}

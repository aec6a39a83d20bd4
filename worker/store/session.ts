import type { Person, Role } from '#domain/role.ts'
import type { membership, session, user } from './schema.ts'

/** A session ends after this long without a request. */
export const IDLE_MS = 8 * 3_600_000
/** A session ends this long after signing in, used or not. */
export const ABSOLUTE_MS = 24 * 3_600_000
// A write per request would be the dearest part of a save.
const SEEN_EVERY_MS = 5 * 60_000

type SessionRow = Pick<(typeof session)['$inferSelect'], 'seen_at' | 'expires_at'> &
  Pick<(typeof user)['$inferSelect'], 'id' | 'name' | 'role'> & {
    /** JSON array of memberships. */
    readonly units: string
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
    await db.prepare('UPDATE session SET seen_at = ? WHERE hash = ?').bind(now.toISOString(), hash).run()
  }
  const units: readonly (Pick<(typeof membership)['$inferSelect'], 'lead'> & { id: string })[] = JSON.parse(
    row.units,
  )
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
  const start = db
    .prepare('INSERT INTO session (hash, user, created_at, seen_at, expires_at) VALUES (?1, ?2, ?3, ?3, ?4)')
    .bind(hash, userId, at, expiresAt)
  await db.batch(former === null ? [start] : [start, revoke(db, former, now)])
}

function revoke(db: D1Database, hash: string, now: Date): D1PreparedStatement {
  return db
    .prepare('UPDATE session SET revoked_at = ? WHERE hash = ? AND revoked_at IS NULL')
    .bind(now.toISOString(), hash)
}

/** Ends a session; ending it twice does nothing. */
export async function endSession(db: D1Database, hash: string, now: Date): Promise<void> {
  await revoke(db, hash, now).run()
}

/** Somebody who may sign in. */
export interface Account {
  readonly user: string
  readonly name: string
  readonly role: Role
}

/** Accounts that a demo sign-in may take: those that are not disabled, in the order of their ids. */
export async function listAccounts(db: D1Database): Promise<Account[]> {
  const { results } = await db
    .prepare('SELECT id AS user, name, role FROM user WHERE disabled_at IS NULL ORDER BY id')
    .all<Account>()
  return results
}

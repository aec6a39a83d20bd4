import type { Person, Role } from '#domain/role.ts'
import type { DemoPerson, OwnSession, SignInWay } from '#domain/sign-in.ts'
import { ALWAYS, type Condition } from './condition.ts'
import { newId } from './new-id.ts'
import type { session, user } from './schema.ts'

/** A session ends after this long without a request. */
export const IDLE_MS = 8 * 3_600_000
/** A session ends this long after signing in, used or not. */
export const ABSOLUTE_MS = 24 * 3_600_000
// A write per request would be the dearest part of a save.
const SEEN_EVERY_MS = 5 * 60_000

/** A running session. */
export interface Session {
  /** SHA-256 of its token. */
  readonly hash: string
  readonly id: string
  readonly way: SignInWay
  /** When the person last showed that it is they. */
  readonly proved: Date
}

type SessionRow = Pick<(typeof session)['$inferSelect'], 'way' | 'proved_at' | 'seen_at' | 'expires_at'> &
  Pick<(typeof user)['$inferSelect'], 'id' | 'name' | 'role' | 'region' | 'units'> & {
    readonly session: string
  }

const FIND = `
SELECT s.id AS session, s.way, s.proved_at, s.seen_at, s.expires_at, u.id, u.name, u.role, u.region, u.units
FROM session s JOIN user u ON u.id = s.user
WHERE s.hash = ?1 AND s.revoked_at IS NULL AND u.disabled_at IS NULL`

/**
 * Who is behind a session, read anew with every request so that changes of role act at once; null when it ended. Where
 * `uses` is false, the request is one that a page makes by itself, and keeps no session alive.
 */
export async function findPerson(
  db: D1Database,
  hash: string,
  now: Date,
  uses = true,
): Promise<{ person: Person; session: Session } | null> {
  const row = await db.prepare(FIND).bind(hash).first<SessionRow>()
  if (!row) return null
  const idle = now.getTime() - Date.parse(row.seen_at)
  if (idle > IDLE_MS || now.getTime() > Date.parse(row.expires_at)) return null
  if (uses && idle > SEEN_EVERY_MS)
    await db.batch([
      db.prepare('UPDATE session SET seen_at = ? WHERE hash = ?').bind(now.toISOString(), hash),
      seenOn(db, row.id, now, ALWAYS),
    ])
  const units: readonly { readonly id: string; readonly lead: number }[] = JSON.parse(row.units)
  const { id, name, role, region } = row
  return {
    person: { id, name, role, region, units: units.map((u) => ({ id: u.id, lead: u.lead === 1 })) },
    session: { hash, id: row.session, way: row.way, proved: new Date(row.proved_at) },
  }
}

// The day is enough to see that an account lies idle, and tells nobody's working hours.
function seenOn(db: D1Database, userId: string, now: Date, when: Condition): D1PreparedStatement {
  const day = now.toISOString().slice(0, 10)
  return db
    .prepare(`UPDATE user SET seen_on = ? WHERE id = ? AND seen_on IS NOT ? AND ${when.sql}`)
    .bind(day, userId, day, ...when.values)
}

/** The condition that an account may sign in. */
export function isEnabled(userId: string): Condition {
  return { sql: 'EXISTS (SELECT 1 FROM user WHERE id = ? AND disabled_at IS NULL)', values: [userId] }
}

/** A session about to begin. */
export interface NewSession {
  readonly user: string
  /** SHA-256 of a fresh token. */
  readonly hash: string
  readonly way: SignInWay
  readonly proved: Date
  readonly agent: string
  /** SHA-256 of the token that the browser had; that session ends. */
  readonly former: string | null
}

/** The statements that begin a session where `when` holds, and end the one that the browser had. */
export function sessionStatements(
  db: D1Database,
  start: NewSession,
  now: Date,
  when: Condition,
): D1PreparedStatement[] {
  const at = now.toISOString()
  const expiresAt = new Date(now.getTime() + ABSOLUTE_MS).toISOString()
  return [
    db
      .prepare(
        `INSERT INTO session (hash, id, user, way, agent, created_at, proved_at, seen_at, expires_at)
        SELECT ?, ?, ?, ?, ?, ?, ?, ?, ? WHERE ${when.sql}`,
      )
      .bind(
        start.hash,
        newId(),
        start.user,
        start.way,
        start.agent,
        at,
        start.proved.toISOString(),
        at,
        expiresAt,
        ...when.values,
      ),
    seenOn(db, start.user, now, when),
    ...(start.former === null ? [] : [revoke(db, start.former, now, when)]),
  ]
}

function revoke(db: D1Database, hash: string, now: Date, when: Condition): D1PreparedStatement {
  return db
    .prepare(`UPDATE session SET revoked_at = ? WHERE hash = ? AND revoked_at IS NULL AND ${when.sql}`)
    .bind(now.toISOString(), hash, ...when.values)
}

/** Ends a session; ending it twice does nothing. */
export async function endSession(db: D1Database, hash: string, now: Date): Promise<void> {
  await revoke(db, hash, now, ALWAYS).run()
}

/** The statement that ends all sessions of an account. */
export function endSessions(db: D1Database, userId: string, now: Date, when: Condition): D1PreparedStatement {
  return db
    .prepare(`UPDATE session SET revoked_at = ? WHERE user = ? AND revoked_at IS NULL AND ${when.sql}`)
    .bind(now.toISOString(), userId, ...when.values)
}

/** The condition that a session of an account, by its id, has not been ended. */
export function runs(userId: string, id: string): Condition {
  return {
    sql: 'EXISTS (SELECT 1 FROM session WHERE user = ? AND id = ? AND revoked_at IS NULL)',
    values: [userId, id],
  }
}

/** The statement that ends one session of an account by its id. */
export function endSessionOf(
  db: D1Database,
  userId: string,
  id: string,
  now: Date,
  when: Condition,
): D1PreparedStatement {
  return db
    .prepare(`UPDATE session SET revoked_at = ? WHERE user = ? AND id = ? AND ${when.sql}`)
    .bind(now.toISOString(), userId, id, ...when.values)
}

type OwnRow = Pick<
  (typeof session)['$inferSelect'],
  'hash' | 'id' | 'way' | 'agent' | 'created_at' | 'seen_at'
>

/** The running sessions of an account, the latest first. */
export async function listSessions(
  db: D1Database,
  userId: string,
  own: string,
  now: Date,
): Promise<OwnSession[]> {
  const idleSince = new Date(now.getTime() - IDLE_MS).toISOString()
  const { results } = await db
    .prepare(
      `SELECT hash, id, way, agent, created_at, seen_at FROM session
      WHERE user = ? AND revoked_at IS NULL AND expires_at > ? AND seen_at > ? ORDER BY created_at DESC`,
    )
    .bind(userId, now.toISOString(), idleSince)
    .all<OwnRow>()
  return results.map(({ hash, id, way, agent, created_at, seen_at }) => ({
    id,
    way,
    agent,
    since: created_at,
    seen: seen_at,
    current: hash === own,
  }))
}

/** Accounts that a demo sign-in may take: the Kreis's own people who are not disabled, in the order of their ids; whoever was invited comes by the invitation. */
export async function listDemoPeople(db: D1Database): Promise<DemoPerson[]> {
  const { results } = await db
    .prepare(
      `SELECT id AS user, name, role FROM user u WHERE disabled_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM invitation i WHERE i.user = u.id AND i.kind = 'join') ORDER BY id`,
    )
    .all<{ user: string; name: string; role: Role }>()
  return results
}

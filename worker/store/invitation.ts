import { codeFrom, type InvitationKind, INVITATION_MS, MAX_WRONG_CODES } from '#domain/invitation.ts'
import type { Handout } from '#domain/account.ts'
import type { InvitationView } from '#domain/sign-in.ts'
import type { Grant, Membership, Role } from '#domain/role.ts'
import { newLinkToken, sha256 } from '../auth/token.ts'
import type { Condition } from './condition.ts'
import { commitWithEvent, recordEvent } from './event.ts'
import { newId } from './new-id.ts'
import type { invitation, user } from './schema.ts'

/** Invitations that one account may make in an hour. */
export const MAX_PER_HOUR = 60

/** An invitation as it is made: what goes into the database, and what is handed out once and kept nowhere. */
export interface NewInvitation {
  readonly handout: Handout
  readonly statements: (db: D1Database, by: string | null, at: Date, when: Condition) => D1PreparedStatement[]
}

const saltedCode = (code: string, hash: string): Promise<string> => sha256(`${hash} ${code}`)

/** Makes an invitation to an account; those that it had before are worth nothing any more. */
export async function newInvitation(account: string, kind: InvitationKind, at: Date): Promise<NewInvitation> {
  const token = newLinkToken()
  const hash = await sha256(token)
  const code = kind === 'recover' ? codeFrom(crypto.getRandomValues(new Uint8Array(8))) : null
  const codeHash = code === null ? null : await saltedCode(code, hash)
  const expires = new Date(at.getTime() + INVITATION_MS).toISOString()
  return {
    handout: { account, token, code, expires },
    statements: (db, by, now, when) => [
      revokeOpen(db, account, now, when),
      db
        .prepare(
          `INSERT INTO invitation (hash, id, user, kind, code, invited_by, created_at, expires_at)
          SELECT ?, ?, ?, ?, ?, ?, ?, ? WHERE ${when.sql}`,
        )
        .bind(hash, newId(), account, kind, codeHash, by, now.toISOString(), expires, ...when.values),
    ],
  }
}

/** The statement that makes the invitations of an account that wait worth nothing. */
export function revokeOpen(db: D1Database, account: string, at: Date, when: Condition): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE invitation SET revoked_at = ? WHERE user = ? AND used_at IS NULL AND revoked_at IS NULL AND ${when.sql}`,
    )
    .bind(at.toISOString(), account, ...when.values)
}

/** The statement that makes the invitations that an account has made worth nothing. */
export function revokeMade(db: D1Database, by: string, at: Date, when: Condition): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE invitation SET revoked_at = ? WHERE invited_by = ? AND used_at IS NULL AND revoked_at IS NULL AND ${when.sql}`,
    )
    .bind(at.toISOString(), by, ...when.values)
}

/** The condition that an account may still invite within the hour. */
export function mayInviteMore(by: string, at: Date): Condition {
  return {
    sql: `(SELECT count(*) FROM invitation WHERE invited_by = ? AND created_at > ?) < ${MAX_PER_HOUR}`,
    values: [by, new Date(at.getTime() - 3_600_000).toISOString()],
  }
}

/** An invitation that can be used now. */
export interface OpenInvitation {
  readonly hash: string
  readonly kind: InvitationKind
  readonly account: string
  readonly name: string
  readonly grant: Grant
  readonly expires: string
  /** Providers (employers) of the account's units; empty for accounts without units. */
  readonly employers: readonly string[]
  readonly view: Omit<InvitationView, 'county' | 'providers'>
}

type Row = Pick<(typeof invitation)['$inferSelect'], 'hash' | 'kind' | 'expires_at'> &
  Pick<(typeof user)['$inferSelect'], 'name' | 'region'> & {
    readonly user: string
    readonly role: Role
    /** JSON array of memberships with names and employers. */
    readonly units: string
  }

const OPEN = `i.used_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > ? AND u.disabled_at IS NULL`
const FIND = `
SELECT i.hash, i.kind, i.expires_at, i.user, u.name, u.role, u.region,
  (SELECT json_group_array(json_object('id', m.unit, 'lead', m.lead, 'name', n.name, 'provider', n.provider))
    FROM membership m JOIN unit n ON n.id = m.unit WHERE m.user = u.id) AS units
FROM invitation i JOIN user u ON u.id = i.user WHERE i.hash = ? AND ${OPEN}`

/** The invitation of a token; null when there is none, or it is used, revoked or too old, or its account is disabled. */
export async function findInvitation(
  db: D1Database,
  token: string,
  now: Date,
): Promise<OpenInvitation | null> {
  const row = await db
    .prepare(FIND)
    .bind(await sha256(token), now.toISOString())
    .first<Row>()
  if (!row) return null
  const units: readonly (Omit<Membership, 'lead'> & { lead: number; name: string; provider: string })[] =
    JSON.parse(row.units)
  const told = units.map(({ id, lead, name }) => ({ id, name, lead: lead === 1 }))
  const { hash, kind, name, role, region, expires_at: expires } = row
  return {
    hash,
    kind,
    account: row.user,
    name,
    grant: { role, region, units: told },
    expires,
    employers: [...new Set(units.map((unit) => unit.provider))],
    view: { kind, name, role, region, units: told, expires },
  }
}

/**
 * The condition that an invitation can still be used; for the moment in which it is. A first one is without a code, so it
 * is worth nothing where somebody has come in already.
 */
export function isOpen(hash: string, now: Date): Condition {
  return {
    sql: `EXISTS (SELECT 1 FROM invitation i JOIN user u ON u.id = i.user WHERE ${OPEN} AND i.hash = ?
      AND (i.kind <> 'join' OR NOT EXISTS (SELECT 1 FROM credential c WHERE c.user = u.id)
        AND NOT EXISTS (SELECT 1 FROM identity t WHERE t.user = u.id)))`,
    values: [now.toISOString(), hash],
  }
}

/**
 * The statements that use an invitation up. What is recovered, or moves over, begins anew: former passkeys, identities and
 * sessions go.
 */
export function useStatements(
  db: D1Database,
  { hash, kind, account }: OpenInvitation,
  now: Date,
  when: Condition,
): D1PreparedStatement[] {
  const at = now.toISOString()
  const former =
    kind === 'join'
      ? []
      : [
          db.prepare(`DELETE FROM credential WHERE user = ? AND ${when.sql}`).bind(account, ...when.values),
          db.prepare(`DELETE FROM identity WHERE user = ? AND ${when.sql}`).bind(account, ...when.values),
          db
            .prepare(
              `UPDATE session SET revoked_at = ? WHERE user = ? AND revoked_at IS NULL AND ${when.sql}`,
            )
            .bind(at, account, ...when.values),
        ]
  return [
    ...former,
    db
      .prepare(`UPDATE invitation SET used_at = ? WHERE hash = ? AND ${when.sql}`)
      .bind(at, hash, ...when.values),
  ]
}

/** Whether the code is the one that goes with the invitation. A wrong one is counted; after five the invitation is worth nothing. */
export async function codeHolds(
  db: D1Database,
  { hash, account }: OpenInvitation,
  code: string | null,
  now: Date,
): Promise<boolean> {
  const right = await db
    .prepare('SELECT 1 FROM invitation WHERE hash = ? AND (code IS NULL OR code = ?)')
    .bind(hash, code === null ? null : await saltedCode(code, hash))
    .first()
  if (right !== null) return true
  await commitWithEvent(db, { kind: 'invitation_refused', user: account, data: { reason: 'code' } }, now, [
    db
      .prepare(
        `UPDATE invitation SET failures = failures + 1,
          revoked_at = CASE WHEN failures + 1 >= ${MAX_WRONG_CODES} THEN ? ELSE revoked_at END WHERE hash = ?`,
      )
      .bind(now.toISOString(), hash),
  ])
  return false
}

/** Records that a token was shown that opens nothing, and why as far as that is known. */
export async function recordRefusal(db: D1Database, token: string, now: Date): Promise<void> {
  const row = await db
    .prepare('SELECT user, used_at, revoked_at, expires_at FROM invitation WHERE hash = ?')
    .bind(await sha256(token))
    .first<Pick<(typeof invitation)['$inferSelect'], 'user' | 'used_at' | 'revoked_at' | 'expires_at'>>()
  const reason = !row
    ? 'unknown'
    : row.used_at
      ? 'used'
      : row.revoked_at
        ? 'revoked'
        : row.expires_at <= now.toISOString()
          ? 'expired'
          : 'disabled'
  await recordEvent(db, { kind: 'invitation_refused', user: row?.user ?? null, data: { reason } }, now)
}

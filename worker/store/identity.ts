import type { Condition } from './condition.ts'

/** An identity at an employer's provider: issuer and subject, and nothing else (OpenID Connect Core 1.0, section 5.7). */
export interface Identity {
  readonly issuer: string
  readonly subject: string
}

/** The account that an identity belongs to; null when it is unknown. */
export async function findIdentity(db: D1Database, { issuer, subject }: Identity): Promise<string | null> {
  return db
    .prepare('SELECT user FROM identity WHERE issuer = ? AND subject = ?')
    .bind(issuer, subject)
    .first<string>('user')
}

/** The condition that an identity belongs to nobody else. */
export function isFree({ issuer, subject }: Identity, user: string): Condition {
  return {
    sql: 'NOT EXISTS (SELECT 1 FROM identity WHERE issuer = ? AND subject = ? AND user <> ?)',
    values: [issuer, subject, user],
  }
}

/** The statement that ties an identity to an account. */
export function tieIdentity(
  db: D1Database,
  { issuer, subject }: Identity,
  user: string,
  when: Condition,
): D1PreparedStatement {
  return db
    .prepare(`INSERT INTO identity SELECT ?, ?, ? WHERE ${when.sql} ON CONFLICT DO NOTHING`)
    .bind(issuer, subject, user, ...when.values)
}

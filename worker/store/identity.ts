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

/** The condition that an identity still belongs to an account. */
export function isTied({ issuer, subject }: Identity, user: string): Condition {
  return {
    sql: 'EXISTS (SELECT 1 FROM identity WHERE issuer = ? AND subject = ? AND user = ?)',
    values: [issuer, subject, user],
  }
}

/** Providers (employers) of an account's units; none for accounts without units. */
export async function employersOf(db: D1Database, user: string): Promise<string[]> {
  const { results } = await db
    .prepare(
      'SELECT DISTINCT n.provider AS employer FROM membership m JOIN unit n ON n.id = m.unit WHERE m.user = ?',
    )
    .bind(user)
    .all<{ employer: string }>()
  return results.map(({ employer }) => employer)
}

import type { OwnPasskey } from '#domain/sign-in.ts'
import { MAX_PASSKEYS } from '#domain/sign-in.ts'
import type { Condition } from './condition.ts'
import type { credential } from './schema.ts'

/** A passkey as the check of an answer wants it. */
export interface Credential {
  readonly id: string
  readonly user: string
  /** COSE key, base64url. */
  readonly publicKey: string
  readonly counter: number
  readonly transports: readonly string[]
}

type Row = Omit<(typeof credential)['$inferSelect'], 'agent' | 'created_at' | 'used_on'>

const fromRow = ({ public_key, transports, ...row }: Row): Credential => ({
  ...row,
  publicKey: public_key,
  transports: JSON.parse(transports),
})

/** The passkey of an id; null when it is unknown. */
export async function findCredential(db: D1Database, id: string): Promise<Credential | null> {
  const row = await db
    .prepare('SELECT id, user, public_key, counter, transports FROM credential WHERE id = ?')
    .bind(id)
    .first<Row>()
  return row && fromRow(row)
}

/** The passkeys of an account. */
export async function credentialsOf(db: D1Database, user: string): Promise<Credential[]> {
  const { results } = await db
    .prepare('SELECT id, user, public_key, counter, transports FROM credential WHERE user = ?')
    .bind(user)
    .all<Row>()
  return results.map(fromRow)
}

/** The passkeys of an account as its owner sees them, the oldest first. */
export async function listPasskeys(db: D1Database, user: string): Promise<OwnPasskey[]> {
  const { results } = await db
    .prepare(
      'SELECT id, agent, created_at AS since, used_on AS usedOn FROM credential WHERE user = ? ORDER BY created_at',
    )
    .bind(user)
    .all<OwnPasskey>()
  return results
}

/** The statement that keeps a new passkey; an account has at most ten, and no key belongs to two accounts. */
export function keepCredential(
  db: D1Database,
  { id, user, publicKey, counter, transports }: Credential,
  agent: string,
  at: Date,
  when: Condition,
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO credential (id, user, public_key, counter, transports, agent, created_at)
      SELECT ?, ?, ?, ?, ?, ?, ? WHERE ${when.sql}`,
    )
    .bind(id, user, publicKey, counter, JSON.stringify(transports), agent, at.toISOString(), ...when.values)
}

/** The condition that nobody has this passkey yet. */
export function isNew(id: string): Condition {
  return { sql: 'NOT EXISTS (SELECT 1 FROM credential WHERE id = ?)', values: [id] }
}

/** The condition that a passkey still belongs to an account. */
export function isKept(id: string, user: string): Condition {
  return { sql: 'EXISTS (SELECT 1 FROM credential WHERE id = ? AND user = ?)', values: [id, user] }
}

/** The condition that one more passkey fits. */
export function hasRoom(user: string): Condition {
  return { sql: `(SELECT count(*) FROM credential WHERE user = ?) < ${MAX_PASSKEYS}`, values: [user] }
}

/** The statement that notes the use of a passkey. */
export function noteUse(
  db: D1Database,
  id: string,
  counter: number,
  at: Date,
  when: Condition,
): D1PreparedStatement {
  return db
    .prepare(`UPDATE credential SET counter = ?, used_on = ? WHERE id = ? AND ${when.sql}`)
    .bind(counter, at.toISOString().slice(0, 10), id, ...when.values)
}

/** The condition that a passkey of an account can go: it is there, and another one stays. */
export function maySpare(user: string, id: string): Condition {
  return {
    sql: `EXISTS (SELECT 1 FROM credential WHERE user = ? AND id = ?)
      AND EXISTS (SELECT 1 FROM credential WHERE user = ? AND id <> ?)`,
    values: [user, id, user, id],
  }
}

/** The statement that takes a passkey away. */
export function dropCredential(
  db: D1Database,
  user: string,
  id: string,
  when: Condition,
): D1PreparedStatement {
  return db
    .prepare(`DELETE FROM credential WHERE user = ? AND id = ? AND ${when.sql}`)
    .bind(user, id, ...when.values)
}

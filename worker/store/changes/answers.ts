import type { Operation, OperationResult } from '#domain/operation.ts'
import { sha256 } from '../../auth/token.ts'

/** What the database remembers of operations by their id. */
export interface Remembered {
  readonly user: string
  readonly fingerprint: string | null
  readonly answer: OperationResult | null
}

interface AnswerRow {
  id: string
  user: string
  fingerprint: string | null
  answer: string | null
}

/** Queries for the answers that operations with these ids were given before; for one batch. */
export function answerQueries(db: D1Database, ids: readonly string[]): D1PreparedStatement[] {
  const json = JSON.stringify(ids)
  return ['change', 'answer'].map((table) =>
    db
      .prepare(
        `SELECT t.id, t.user, t.fingerprint, t.answer FROM json_each(?1) o CROSS JOIN ${table} t ON t.id = o.value`,
      )
      .bind(json),
  )
}

/** The results of `answerQueries` by operation id. */
export function rememberedFrom(results: readonly D1Result[]): Map<string, Remembered> {
  const found = new Map<string, Remembered>()
  for (const { results: rows } of results as readonly D1Result<AnswerRow>[]) {
    for (const { id, user, fingerprint, answer } of rows) {
      found.set(id, { user, fingerprint, answer: answer === null ? null : JSON.parse(answer) })
    }
  }
  return found
}

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, sorted(inner)])
    : value

/** SHA-256 of what an operation asks for, whatever the order of its keys. */
export function fingerprintOf(operation: Operation): Promise<string> {
  return sha256(JSON.stringify(sorted(operation)))
}

/**
 * The answer to an operation whose id is known already: the identical one to its author, and to everybody
 * else, or with other content, a refusal that tells nothing.
 */
export function replay(
  operation: Operation,
  fingerprint: string,
  known: Remembered,
  user: string,
): OperationResult {
  const same = known.user === user && (known.fingerprint === null || known.fingerprint === fingerprint)
  return same && known.answer ? known.answer : reused(operation)
}

/** The refusal of an id that already stands for something else. */
export function reused(operation: Operation): OperationResult {
  return {
    id: operation.id,
    outcome: 'refused',
    entry: 'entry' in operation ? (operation.entry ?? null) : null,
    issues: [],
    code: 'operation_id_reused',
  }
}

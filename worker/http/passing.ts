// What D1 documents as passing ("Retry the operation", or fewer at once), and what SQLite and workerd say when they are busy, full,
// restarted or out of reach (https://developers.cloudflare.com/d1/observability/debug-d1/). Each is known by its beginning: within a
// message may stand a name or a value that somebody chose.
const PASSING: readonly RegExp[] = [
  /^database (?:table )?is locked\b/,
  /^database or disk is full\b/,
  /^disk I\/O error\b/,
  /^(?:SQLITE_(?:BUSY|LOCKED|FULL|IOERR))\b/,
  /^D1 DB is overloaded\b/,
  /^(?:D1 DB|Durable Object)(?:'s isolate)? (?:reset because|exceeded|storage operation exceeded)\b/,
  /^Internal error (?:in|while starting up) (?:D1 DB|Durable Object) storage\b/,
  /^internal error; reference\b/,
  /^Cannot resolve D1 DB due to transient issue\b/,
  /^Can't read from request stream because client disconnected\b/,
  /^Network connection lost\b/,
  /^Replica disconnected\b/,
  /^Your account has (?:reached|exceeded) (?:its|D1's) (?:daily|free)\b/,
  /^(?:(?:request|query|operation|connection) )?timed out\b/,
]

/** What stands before the words of the database, once or several times. */
const PREFIX =
  /^(?:(?:Error|D1_ERROR|D1_EXEC_ERROR|Error in line \d+|Failed to get session commit token):\s*)+/

// Drizzle puts the statement and its parameters, texts of people among them, before the error that it wraps.
const isWrapped = (error: Error): boolean =>
  error.cause instanceof Error && /^Failed query\b/.test(error.message)

/** Whether an error of the database passes by itself, so that the same request may succeed later (503 instead of 500). */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const message = error.message.replace(PREFIX, '')
  if (!isWrapped(error) && PASSING.some((pattern) => pattern.test(message))) return true
  return isPassing(error.cause)
}

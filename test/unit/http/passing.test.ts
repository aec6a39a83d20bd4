import { describe, expect, test } from 'vitest'
import { isPassing } from '../../../worker/http/passing.ts'

// Verbatim from the list of D1's errors, where its advice is to try again or to send less at once; then what SQLite and workerd say.
const PASSING = [
  'D1 DB reset because its code was updated.',
  'Internal error while starting up D1 DB storage caused object to be reset.',
  'Internal error in D1 DB storage caused object to be reset.',
  'Network connection lost.',
  'Network connection lost',
  'Replica disconnected from primary.',
  'Replica disconnected.',
  'Cannot resolve D1 DB due to transient issue on remote node.',
  "Can't read from request stream because client disconnected.",
  'D1 DB storage operation exceeded timeout which caused object to be reset.',
  'D1 DB is overloaded. Requests queued for too long.',
  'D1 DB is overloaded. Too many requests queued.',
  "D1 DB's isolate exceeded its memory limit and was reset.",
  'D1 DB exceeded its CPU time limit and was reset.',
  'Durable Object reset because its code was updated.',
  'Your account has reached its daily D1 Free tier row write limit.',
  'database is locked: SQLITE_BUSY',
  'database table is locked: SQLITE_LOCKED',
  'database or disk is full: SQLITE_FULL',
  'disk I/O error: SQLITE_IOERR',
  'internal error; reference = 0v1jn6a4u2k8s9',
  'Failed to get session commit token: internal error; reference = 0v1jn6a4u2k8s9',
]

// Defects and limits that the same request meets again.
const LASTING = [
  'no such column: locked: SQLITE_ERROR',
  'near "timeout": syntax error at offset 7: SQLITE_ERROR',
  'UNIQUE constraint failed: change.id: SQLITE_CONSTRAINT',
  'CHECK constraint failed: is overloaded: SQLITE_CONSTRAINT',
  'too many SQL variables at offset 4: SQLITE_ERROR',
  'Exceeded maximum DB size.',
  'No SQL statements detected.',
  "Cannot read properties of undefined (reading 'locked')",
]

/** As Drizzle wraps it: the statement and its parameters, then the error of the database as the cause. */
const wrapped = (cause: Error, params = 'wegen Network connection lost'): Error =>
  new Error(`Failed query: update "entry" set "values" = ?\nparams: ${params}`, { cause })

const WAYS: readonly (readonly [string, (message: string) => Error])[] = [
  ['as it is', (message) => new Error(message)],
  ['behind D1_ERROR', (message) => new Error(`D1_ERROR: ${message}`)],
  ['behind D1_EXEC_ERROR', (message) => new Error(`D1_EXEC_ERROR: Error in line 1: ${message}`)],
  ['as the cause of D1_ERROR', (message) => new Error('D1_ERROR', { cause: new Error(message) })],
  ['as the cause of a failed query', (message) => wrapped(new Error(message))],
  [
    'as the cause of the cause',
    (message) => wrapped(new Error(`D1_ERROR: ${message}`, { cause: new Error(message) })),
  ],
]

describe.each(WAYS)('%s', (_way, error) => {
  test.each(PASSING)('%s passes', (message) => {
    expect(isPassing(error(message))).toBe(true)
  })
  test.each(LASTING)('%s stays', (message) => {
    expect(isPassing(error(message))).toBe(false)
  })
})

test.each(PASSING)('a value of a failed query that reads "%s" is no reason to try again', (message) => {
  expect(isPassing(wrapped(new Error('D1_ERROR: no such table: entry: SQLITE_ERROR'), message))).toBe(false)
})

test('what is thrown beside errors does not pass', () => {
  for (const thrown of [undefined, null, 'Network connection lost.', 503, {}])
    expect(isPassing(thrown)).toBe(false)
})

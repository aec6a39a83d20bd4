import { BACKUP_FORMAT, GROWING_TABLES, LAST_TABLES, SMALL_TABLES } from '#domain/backup.ts'

type GrowingTable = (typeof GROWING_TABLES)[number]

/** The key by which a table is read in pages. */
const KEYS: Readonly<Record<GrowingTable, string>> = {
  case_file: 'id',
  entry: 'position',
  change: 'seq',
  answer: 'id',
  event: 'seq',
}

const PAGE = 400

/** A deployment's own key stays where it is: a restored one makes another. */
const LEFT_OUT: Readonly<Partial<Record<string, string>>> = { setting: `WHERE key <> 'secret'` }

type Row = Readonly<Record<string, unknown>>

/**
 * The whole database as lines of JSON: a head `{"backup", "format", "at"}`, then `["table", row]` for every row, and an end
 * `{"end": true, "rows": n}`, without which a file is not whole. Bytes are `{"base64": …}`. A row may come twice; the later
 * one holds, and with it the file is one state of the database: what people change while it is written is read again at
 * the end, in one transaction.
 */
export async function* backupLines(db: D1Database, at: string): AsyncGenerator<string> {
  yield line({ backup: 'kim-monatsblatt', format: BACKUP_FORMAT, at })
  const { change, event } = (await db
    .prepare(
      'SELECT (SELECT coalesce(max(seq), 0) FROM change) AS change, (SELECT coalesce(max(seq), 0) FROM event) AS event',
    )
    .first<{ change: number; event: number }>()) ?? { change: 0, event: 0 }
  let rows = 0
  for (const table of GROWING_TABLES) {
    for await (const page of pages(db, table)) {
      rows += page.length
      yield page.map((row) => line([table, encoded(row)])).join('')
    }
  }
  // Everything that alters a row leaves a line in the log or in the audit, there by case or by sheet.
  const touched = `SELECT case_file FROM change WHERE seq > ?1
    UNION SELECT case_file FROM event WHERE seq > ?2 AND case_file IS NOT NULL`
  const late: readonly (readonly [string, D1PreparedStatement])[] = [
    ...[...SMALL_TABLES, ...LAST_TABLES].map(
      (table) => [table, db.prepare(`SELECT * FROM ${table} ${LEFT_OUT[table] ?? ''}`)] as const,
    ),
    ['case_file', db.prepare(`SELECT * FROM case_file WHERE id IN (${touched})`).bind(change, event)],
    [
      'entry',
      db
        .prepare(
          `SELECT * FROM entry WHERE case_file IN (${touched})
            OR (month, unit) IN (SELECT month, unit FROM event WHERE seq > ?2 AND month IS NOT NULL)`,
        )
        .bind(change, event),
    ],
    [
      'change',
      db
        .prepare(
          `SELECT * FROM change WHERE seq > ?1
          UNION ALL SELECT h.* FROM (SELECT DISTINCT g.case_file FROM change g
            CROSS JOIN case_file c ON c.id = g.case_file AND c.erased_at IS NOT NULL WHERE g.seq > ?1) x
          CROSS JOIN change h ON h.case_file = x.case_file AND h.seq <= ?1`,
        )
        .bind(change),
    ],
    ['event', db.prepare('SELECT * FROM event WHERE seq > ?').bind(event)],
  ]
  const results = await db.batch<Row>(late.map(([, statement]) => statement))
  for (const [i, { results: found }] of results.entries()) {
    const table = late[i]?.[0]
    rows += found.length
    if (found.length > 0) yield found.map((row) => line([table, encoded(row)])).join('')
  }
  yield line({ end: true, rows })
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`

async function* pages(db: D1Database, table: GrowingTable): AsyncGenerator<readonly Row[]> {
  const key = KEYS[table]
  let last: unknown = null
  for (;;) {
    const { results } = await db
      .prepare(`SELECT * FROM ${table} WHERE ?1 IS NULL OR ${key} > ?1 ORDER BY ${key} LIMIT ${PAGE}`)
      .bind(last)
      .all<Row>()
    if (results.length === 0) return
    yield results
    last = results.at(-1)?.[key]
  }
}

// D1 hands bytes out as arrays of numbers; no other column holds an array.
function encoded(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      Array.isArray(value) ? { base64: btoa(String.fromCharCode(...(value as number[]))) } : value,
    ]),
  )
}

import { BACKUP_FORMAT, BACKUP_TABLES } from '#domain/backup.ts'
import { type Deviation, deviationOf, type StoredChange, type StoredEntry } from '#domain/replay.ts'
import type { LocalDatabase } from './migrate.ts'

type Row = Readonly<Record<string, unknown>>

/** What makes a row of a table the same row. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  fte: ['unit', 'valid_from'],
  membership: ['user', 'unit'],
  identity: ['issuer', 'subject'],
  preference: ['user', 'key'],
  sheet: ['unit', 'month'],
  setting: ['key'],
  template: ['valid_from'],
  vocabulary: ['word'],
  invitation: ['hash'],
  entry: ['position'],
  change: ['seq'],
  event: ['seq'],
  frozen_case: ['unit', 'month', 'status'],
  frozen_contact: ['unit', 'month'],
}

/** Rows by table, as a backup's lines hold them; throws when the file is not whole or of another form. */
export function readBackup(text: string): ReadonlyMap<string, readonly Row[]> {
  const lines = text.trimEnd().split('\n')
  const head: unknown = JSON.parse(lines[0] ?? 'null')
  if (!isHead(head)) throw new Error('this is no backup of KIM-Monatsblatt')
  if (head.format !== BACKUP_FORMAT)
    throw new Error(`backup of form ${head.format}; this version reads ${BACKUP_FORMAT}`)
  const end = JSON.parse(lines.at(-1) ?? 'null') as { end?: boolean; rows?: number } | null
  if (end?.end !== true || end.rows !== lines.length - 2) throw new Error('the backup is not whole')
  const tables = new Map(BACKUP_TABLES.map((table): [string, Map<string, Row>] => [table, new Map()]))
  for (const line of lines.slice(1, -1)) {
    const [table, row] = JSON.parse(line) as [string, Row]
    const rows = tables.get(table)
    if (!rows) throw new Error(`unknown table ${table}`)
    rows.set(JSON.stringify((KEYS[table] ?? ['id']).map((key) => row[key])), row)
  }
  return new Map([...tables].map(([table, rows]) => [table, sorted(table, [...rows.values()])]))
}

// A case that was split off names the one that it came from, which is older.
function sorted(table: string, rows: Row[]): readonly Row[] {
  return table === 'case_file'
    ? rows.toSorted((a, b) => (String(a['created_at']) < String(b['created_at']) ? -1 : 1))
    : rows
}

function isHead(value: unknown): value is { readonly backup: string; readonly format: number } {
  return (
    typeof value === 'object' && value !== null && 'backup' in value && value.backup === 'kim-monatsblatt'
  )
}

/** One INSERT per row, each table after those that it refers to. */
export function* insertsOf(tables: ReadonlyMap<string, readonly Row[]>): Generator<string> {
  for (const table of BACKUP_TABLES) {
    for (const row of tables.get(table) ?? []) {
      const columns = Object.keys(row).map((name) => `"${name}"`)
      yield `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${Object.values(row).map(literal).join(', ')})`
    }
  }
}

/** A value as it stands in a statement of SQLite; bytes are `{base64}`. */
export function literal(value: unknown): string {
  if (value === null || value === undefined) return 'NULL'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'object' && 'base64' in value)
    return `X'${Buffer.from(String(value.base64), 'base64').toString('hex')}'`
  return `'${String(value).replaceAll("'", "''")}'`
}

/** Entries of a backup that are not what its log says. */
export function checkBackup(tables: ReadonlyMap<string, readonly Row[]>): readonly Deviation[] {
  type Line = StoredChange & { entry: string | null; seq: number }
  const lines = ((tables.get('change') ?? []) as unknown as Line[]).toSorted((a, b) => a.seq - b.seq)
  const logs = Map.groupBy(lines, ({ entry }) => entry)
  const entries = (tables.get('entry') ?? []) as unknown as StoredEntry[]
  const known = new Set(entries.map(({ id }) => id))
  return [
    ...entries.flatMap((row) => deviationOf(row, logs.get(row.id) ?? []) ?? []),
    ...[...logs].flatMap(([entry, log]) => {
      // Opening a month logs a row even where somebody who did it at the same time was faster with the row itself.
      const isOwed = entry !== null && !known.has(entry) && log.some(({ type }) => type !== 'open')
      return isOwed ? [{ entry, differs: ['entry'] }] : []
    }),
  ]
}

/** Statements that go to the database together. */
const TOGETHER = 500

/** Fills an empty, migrated database with a backup. Throws when it is not empty. */
export async function restore(db: LocalDatabase, tables: ReadonlyMap<string, readonly Row[]>): Promise<void> {
  const filled = await db.prepare('SELECT count(*) AS n FROM unit').first<number>('n')
  if (filled) throw new Error('the database is not empty: a backup is restored into an empty one')
  const inserts = [...insertsOf(tables)]
  for (let from = 0; from < inserts.length; from += TOGETHER)
    await db.batch(inserts.slice(from, from + TOGETHER).map((sql) => db.prepare(sql)))
}

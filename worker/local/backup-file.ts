import { BACKUP_FORMAT, BACKUP_TABLES } from '#domain/backup.ts'
import { frozenFigures } from '#domain/report/frozen.ts'
import { type Deviation, deviationOf, type StoredChange, type StoredEntry } from '#domain/replay.ts'
import type { LocalDatabase } from './migrate.ts'

type Row = Readonly<Record<string, unknown>>

/** Rows by table. */
export type Tables = ReadonlyMap<string, readonly Row[]>

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
export function readBackup(text: string): Tables {
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

/**
 * An older backup in which is erased what a newer one tells to be: nobody who was erased comes back by a restore. What the
 * cases counted for stays in the figures, as `store/erasure.ts` does it; answers of erased cases go in any case.
 */
export function withErasures(tables: Tables, newer: Tables): Tables {
  const erased = (of: Tables): readonly Row[] =>
    (of.get('case_file') ?? []).filter((row) => row['erased_at'] !== null)
  const erasedAt = new Map([...erased(newer), ...erased(tables)].map((row) => [row['id'], row['erased_at']]))
  const isHere = new Set(erased(tables).map((row) => row['id']))
  const due = new Set([...erasedAt.keys()].filter((id) => !isHere.has(id)))
  const entries = (tables.get('entry') ?? []).filter((row) => due.has(row['case_file']))
  const frozen = frozenFigures(
    entries
      .filter((row) => row['removed'] === 0)
      .map((row) => ({
        caseFile: String(row['case_file']),
        unit: String(row['unit']),
        month: String(row['month']),
        values: JSON.parse(String(row['values'])),
      })),
  )
  const gone = new Set(
    (tables.get('entry') ?? []).filter((row) => erasedAt.has(row['case_file'])).map((row) => row['id']),
  )
  const blank: Readonly<Record<string, (row: Row) => Row>> = {
    case_file: (row) => ({ ...row, erased_at: erasedAt.get(row['id']), assignee: null }),
    entry: (row) => ({
      ...row,
      values: '{}',
      carried: '[]',
      previous: 'null',
      reasons: '[]',
      revision: Number(row['revision']) + 1,
    }),
    change: (row) => ({ ...row, patch: null, answer: null, fingerprint: null }),
  }
  const more: Readonly<Record<string, readonly Row[]>> = {
    frozen_case: frozen.cases as unknown as readonly Row[],
    frozen_contact: frozen.contacts as unknown as readonly Row[],
  }
  return new Map(
    [...tables].map(([table, rows]) => {
      const change = blank[table]
      if (change)
        return [
          table,
          rows.map((row) => (due.has(row[table === 'case_file' ? 'id' : 'case_file']) ? change(row) : row)),
        ]
      if (table === 'answer')
        return [table, rows.filter((row) => !gone.has(JSON.parse(String(row['answer'])).entry))]
      if (table === 'question' || table === 'correction')
        return [table, rows.filter((row) => !gone.has(row['entry']))]
      return [table, added(table, rows, more[table] ?? [])]
    }),
  )
}

/** Counts rows of figures together that stand for the same. */
function added(table: string, rows: readonly Row[], more: readonly Row[]): readonly Row[] {
  const counts = table === 'frozen_case' ? 'cases' : 'contacts'
  const keyOf = (row: Row): string => JSON.stringify((KEYS[table] ?? []).map((key) => row[key]))
  const sums = new Map(rows.map((row) => [keyOf(row), row]))
  for (const row of more) {
    const before = sums.get(keyOf(row))
    sums.set(keyOf(row), before ? { ...before, [counts]: Number(before[counts]) + Number(row[counts]) } : row)
  }
  return more.length === 0 ? rows : [...sums.values()]
}

/** One INSERT per row, each table after those that it refers to. */
export function* insertsOf(tables: Tables): Generator<string> {
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
export function checkBackup(tables: Tables): readonly Deviation[] {
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
export async function restore(db: LocalDatabase, tables: Tables): Promise<void> {
  const filled = await db.prepare('SELECT count(*) AS n FROM unit').first<number>('n')
  if (filled) throw new Error('the database is not empty: a backup is restored into an empty one')
  const inserts = [...insertsOf(tables)]
  for (let from = 0; from < inserts.length; from += TOGETHER)
    await db.batch(inserts.slice(from, from + TOGETHER).map((sql) => db.prepare(sql)))
}

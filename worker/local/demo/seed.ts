import { COUNTY, FTE, MEMBERSHIPS, PROVIDERS, TEMPLATE, UNITS, USERS } from './county.ts'
import { auditOf } from './audit.ts'
import { demoRecords } from './kreis.ts'
import { sheetRecords } from './sheets.ts'

interface Statement<S> {
  bind(...values: unknown[]): S
  first(): Promise<unknown>
}

/** What seeding needs of a D1 database, wherever it runs. */
export interface SeedDatabase<S> {
  prepare(sql: string): S
  batch(statements: S[]): Promise<unknown>
}

/** A table's rows, inserted by a `SELECT` over one JSON parameter. */
interface Bulk {
  readonly into: string
  readonly select: string
  readonly rows: readonly unknown[]
}

/** D1 takes 2 MB in one parameter; bulk rows stay far below. */
const MAX_PARAMETER = 500_000

const field = (path: string): string => `json_extract(value, '$.${path}')`
const fields = (...paths: string[]): string => paths.map(field).join(', ')

async function bulks(): Promise<Bulk[]> {
  const { cases, entries, changes } = demoRecords()
  return [
    {
      into: 'setting (key, value)',
      select: fields('key', 'value'),
      rows: [{ key: 'county', value: COUNTY }],
    },
    {
      into: 'template (valid_from, version)',
      select: fields('validFrom', 'version'),
      rows: [{ validFrom: TEMPLATE.validFrom, version: TEMPLATE }],
    },
    { into: 'provider (id, name)', select: fields('id', 'name'), rows: PROVIDERS },
    {
      into: 'unit (id, provider, name, region, opened)',
      select: fields('id', 'provider', 'name', 'region', 'opened'),
      rows: UNITS,
    },
    {
      into: 'fte (unit, valid_from, valid_to, planned, occupied)',
      select: fields('unit', 'from', 'to', 'planned', 'occupied'),
      rows: FTE,
    },
    { into: 'user (id, name, role)', select: fields('id', 'name', 'role'), rows: USERS },
    { into: 'membership (user, unit, lead)', select: fields('user', 'unit', 'lead'), rows: MEMBERSHIPS },
    {
      into: 'case_file (id, number, unit, unit_since, ended, assignee, created_at)',
      select: fields('id', 'number', 'unit', 'unitSince', 'ended', 'assignee', 'createdAt'),
      rows: cases,
    },
    {
      into: 'sheet (unit, month, state, vacant, nil, figures, changed_at)',
      select: fields('unit', 'month', 'state', 'vacant', 'nil', 'figures', 'changedAt'),
      rows: sheetRecords(),
    },
    {
      into: 'entry (position, id, case_file, unit, month, "values", carried, previous, reasons, revision, seq, submitted_before)',
      select: `${fields('position', 'id', 'caseFile', 'unit', 'month', 'values', 'carried')},
        value -> '$.previous', ${fields('reasons', 'revision', 'seq', 'submittedBefore')}`,
      rows: entries,
    },
    {
      into: 'change (seq, id, type, entry, case_file, unit, month, patch, revision, user, at)',
      select: fields(
        'seq',
        'id',
        'type',
        'entry',
        'caseFile',
        'unit',
        'month',
        'patch',
        'revision',
        'user',
        'at',
      ),
      rows: changes,
    },
    {
      into: 'event (at, user, kind, unit, month, data, previous, hash)',
      select: fields('at', 'user', 'kind', 'unit', 'month', 'data', 'previous', 'hash'),
      rows: await auditOf(),
    },
  ]
}

function parts(rows: readonly unknown[]): string[] {
  const texts: string[] = []
  let part: string[] = []
  let size = 0
  for (const row of rows) {
    const text = JSON.stringify(row)
    if (size + text.length > MAX_PARAMETER) {
      texts.push(`[${part.join(',')}]`)
      part = []
      size = 0
    }
    part.push(text)
    size += text.length
  }
  return [...texts, `[${part.join(',')}]`]
}

/** Fills an empty database with the demo Kreis in one transaction; leaves any other as it is. */
export async function seedDemo<S extends Statement<S>>(db: SeedDatabase<S>): Promise<boolean> {
  const known = await db.prepare('SELECT 1 FROM unit UNION ALL SELECT 1 FROM setting LIMIT 1').first()
  if (known !== null) return false
  const tables = await bulks()
  await db.batch(
    tables.flatMap(({ into, select, rows }) =>
      parts(rows).map((part) =>
        db.prepare(`INSERT INTO ${into} SELECT ${select} FROM json_each(?) ORDER BY key`).bind(part),
      ),
    ),
  )
  return true
}

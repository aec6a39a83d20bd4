import { env } from 'cloudflare:workers'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { is } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import * as schema from '../../worker/store/schema.ts'

const tables = Object.values(schema)
  .filter((table) => is(table, SQLiteTable))
  .map((table) => getTableConfig(table))

interface ColumnRow {
  name: string
  type: string
  notnull: number
  dflt_value: string | null
  pk: number
}

const query = async <T>(sql: string): Promise<T[]> => (await env.DB.prepare(sql).all<T>()).results

describe('schema.ts says what the migrations made', () => {
  test('all tables and no other', async () => {
    const found = await query<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'")
    const own = found.map((t) => t.name).filter((name) => !/^(sqlite_|_cf_|d1_)/.test(name))
    expect(own.toSorted()).toEqual(tables.map((t) => t.name).toSorted())
  })

  test.each(tables.map((table) => [table.name, table] as const))('%s: columns', async (name, table) => {
    const found = await query<ColumnRow>(`PRAGMA table_xinfo("${name}")`)
    const compound = table.primaryKeys.flatMap((key) => key.columns.map((column) => column.name))
    const isKey = (column: string, primary: boolean): boolean => primary || compound.includes(column)
    expect(
      found.map((c) => ({
        name: c.name,
        type: c.type,
        required: c.notnull === 1 || c.pk > 0,
        default: c.dflt_value,
        key: c.pk > 0,
      })),
    ).toEqual(
      table.columns.map((c) => ({
        name: c.name,
        type: c.getSQLType().toUpperCase(),
        required: c.notNull || isKey(c.name, c.primary),
        default:
          c.default === undefined
            ? null
            : typeof c.default === 'number'
              ? String(c.default)
              : `'${String(c.default)}'`,
        key: isKey(c.name, c.primary),
      })),
    )
  })

  test.each(tables.map((table) => [table.name, table] as const))('%s: indexes', async (name, table) => {
    const found = await query<{ name: string; unique: number; origin: string; partial: number }>(
      `PRAGMA index_list("${name}")`,
    )
    const named = found.filter((index) => index.origin === 'c')
    const columns = async (index: string) =>
      (await query<{ name: string }>(`PRAGMA index_info("${index}")`)).map((c) => c.name)
    const wanted = table.indexes.map(({ config }) => ({
      name: config.name,
      unique: config.unique,
      partial: config.where !== undefined,
      columns: config.columns.map((c) => ('name' in c ? c.name : '')),
    }))
    const own = await Promise.all(
      named.map(async (index) => ({
        name: index.name,
        unique: index.unique === 1,
        partial: index.partial === 1,
        columns: await columns(index.name),
      })),
    )
    const order = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1)
    expect(own.toSorted(order)).toEqual(wanted.toSorted(order))
    const uniques = await Promise.all(
      found.filter((index) => index.origin === 'u').map((index) => columns(index.name)),
    )
    expect(uniques.flat().toSorted()).toEqual(
      table.columns
        .filter((c) => c.isUnique)
        .map((c) => c.name)
        .toSorted(),
    )
  })
})

// SQLite before 3.42 answers 0 for json_valid(NULL): a copy of the database then fails its own `PRAGMA quick_check`.
test('a column that may be null says so before it asks for JSON', async () => {
  const found = await query<{ name: string; sql: string }>(
    "SELECT name, sql FROM sqlite_schema WHERE type = 'table'",
  )
  const asked = found.flatMap(({ name, sql }) =>
    [...sql.matchAll(/^\s*"?(\w+)"? TEXT( NOT NULL)?.*CHECK \((.*json_valid\(.*)\)/gm)].map(
      ([, column = '', required, check = '']) => ({ column: `${name}.${column}`, required, check }),
    ),
  )
  expect(asked.length).toBeGreaterThan(10)
  const wrong = asked.filter(({ required, check }) => !required && !/^\w+ IS NULL OR /.test(check))
  expect(wrong).toEqual([])
})

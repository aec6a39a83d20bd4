import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Miniflare } from 'miniflare'
import { unstable_splitSqlQuery } from 'wrangler'
import { inProject } from './project.ts'

/** The D1 database that the local host hands out. */
export type LocalDatabase = Awaited<ReturnType<Miniflare['getD1Database']>>

export interface Migration {
  readonly name: string
  readonly statements: readonly string[]
}

// The table and its columns are wrangler's: the same database can be migrated by `wrangler d1 migrations apply`.
const TABLE = `CREATE TABLE IF NOT EXISTS d1_migrations(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT UNIQUE,
  applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
)`

/** The statements of a migration; a semicolon inside a trigger, text or comment ends none. */
export function statementsOf(sql: string): string[] {
  return unstable_splitSqlQuery(sql).filter((statement) => statement.trim() !== '')
}

/** The migrations of a folder in the order of their names. */
export async function readMigrations(folder = inProject('migrations')): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => ({
      name,
      statements: statementsOf(await readFile(path.join(folder, name), 'utf8')),
    })),
  )
}

/** Applies what the database lacks, each migration as one transaction; returns the names applied. */
export async function migrate(db: LocalDatabase, migrations: readonly Migration[]): Promise<string[]> {
  await db.prepare(TABLE).run()
  const { results } = await db.prepare('SELECT name FROM d1_migrations').all<{ name: string }>()
  const applied = new Set(results.map((row) => row.name))
  const pending = migrations.filter((migration) => !applied.has(migration.name))
  for (const { name, statements } of pending) {
    await db.batch([
      ...statements.map((statement) => db.prepare(statement)),
      db.prepare('INSERT INTO d1_migrations (name) VALUES (?)').bind(name),
    ])
  }
  return pending.map((migration) => migration.name)
}

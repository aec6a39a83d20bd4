import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { sql } from 'drizzle-orm'
import type { Role } from '#domain/role.ts'
import type { Month } from '#domain/sheet/month.ts'
import type { SheetState } from '#domain/sheet/sheet.ts'
import type { ChangeType } from '#domain/operation.ts'

// The tables in one glance, keyed as in SQL, so that their row types serve the statements. Migrations are written by hand
// (STRICT, CHECK, triggers) and a test compares them with this file. The statements are SQL: D1's bulk writes need
// json_each, and the query builder would add 13 KB to the compressed Worker for the six that do not.

export const provider = sqliteTable('provider', { id: text().primaryKey(), name: text().notNull() })

export const unit = sqliteTable('unit', {
  id: text().primaryKey(),
  provider: text().notNull(),
  name: text().notNull(),
  region: text().notNull().default(''),
  opened: text().notNull(),
  closed: text(),
})

export const fte = sqliteTable(
  'fte',
  {
    unit: text().notNull(),
    valid_from: text().notNull(),
    valid_to: text(),
    planned: integer().notNull(),
    occupied: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.unit, t.valid_from] })],
)

export const user = sqliteTable('user', {
  id: text().primaryKey(),
  name: text().notNull(),
  role: text().$type<Role>().notNull(),
  disabled_at: text(),
})

export const membership = sqliteTable(
  'membership',
  { user: text().notNull(), unit: text().notNull(), lead: integer().notNull().default(0) },
  (t) => [primaryKey({ columns: [t.user, t.unit] })],
)

export const session = sqliteTable('session', {
  hash: text().primaryKey(),
  user: text().notNull(),
  created_at: text().notNull(),
  seen_at: text().notNull(),
  expires_at: text().notNull(),
  revoked_at: text(),
})

export const invitation = sqliteTable('invitation', {
  hash: text().primaryKey(),
  role: text().$type<Role>().notNull(),
  unit: text(),
  invited_by: text(),
  created_at: text().notNull(),
  expires_at: text().notNull(),
  used_at: text(),
})

export const credential = sqliteTable('credential', {
  id: text().primaryKey(),
  user: text().notNull(),
  public_key: blob().notNull(),
  counter: integer().notNull().default(0),
  created_at: text().notNull(),
})

export const identity = sqliteTable(
  'identity',
  { issuer: text().notNull(), subject: text().notNull(), user: text().notNull() },
  (t) => [primaryKey({ columns: [t.issuer, t.subject] })],
)

export const setting = sqliteTable('setting', { key: text().primaryKey(), value: text().notNull() })

export const preference = sqliteTable(
  'preference',
  { user: text().notNull(), key: text().notNull(), value: text().notNull() },
  (t) => [primaryKey({ columns: [t.user, t.key] })],
)

export const template = sqliteTable('template', {
  valid_from: text().primaryKey(),
  version: text().notNull(),
})

export const vocabulary = sqliteTable('vocabulary', {
  word: text().primaryKey(),
  added_by: text().notNull(),
  added_at: text().notNull(),
})

export const caseFile = sqliteTable(
  'case_file',
  {
    id: text().primaryKey(),
    number: text().notNull().unique(),
    unit: text().notNull(),
    unit_since: text(),
    ended: text(),
    assignee: text(),
    split_from: text(),
    created_at: text().notNull(),
    erased_at: text(),
  },
  (t) => [
    index('case_file_unit').on(t.unit, t.ended),
    index('case_file_moved')
      .on(t.unit_since)
      .where(sql`unit_since IS NOT NULL`),
  ],
)

export const sheet = sqliteTable(
  'sheet',
  {
    unit: text().notNull(),
    month: text().$type<Month>().notNull(),
    state: text().$type<SheetState>().notNull(),
    vacant: integer().notNull().default(0),
    nil: integer().notNull().default(0),
    figures: text().notNull().default('{}'),
    changed_at: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.unit, t.month] })],
)

export const entry = sqliteTable(
  'entry',
  {
    position: integer().primaryKey(),
    id: text().notNull().unique(),
    case_file: text().notNull(),
    unit: text().notNull(),
    month: text().$type<Month>().notNull(),
    values: text().notNull(),
    carried: text().notNull().default('[]'),
    previous: text().notNull().default('null'),
    reasons: text().notNull().default('[]'),
    revision: integer().notNull(),
    seq: integer().notNull(),
    submitted_before: integer().notNull().default(0),
    removed: integer().notNull().default(0),
  },
  (t) => [
    uniqueIndex('entry_case')
      .on(t.case_file, t.month)
      .where(sql`removed = 0`),
    index('entry_sheet').on(t.month, t.unit),
  ],
)

export const change = sqliteTable(
  'change',
  {
    seq: integer().primaryKey(),
    id: text().notNull().unique(),
    type: text().$type<ChangeType>().notNull(),
    entry: text(),
    case_file: text().notNull(),
    unit: text().notNull(),
    month: text().$type<Month>().notNull(),
    patch: text(),
    revision: integer().notNull(),
    user: text().notNull(),
    at: text().notNull(),
    fingerprint: text(),
    answer: text(),
  },
  (t) => [index('change_sheet').on(t.unit, t.month), index('change_entry').on(t.entry)],
)

export const answer = sqliteTable('answer', {
  id: text().primaryKey(),
  user: text().notNull(),
  fingerprint: text(),
  answer: text().notNull(),
  at: text().notNull(),
})

export const event = sqliteTable(
  'event',
  {
    seq: integer().primaryKey(),
    at: text().notNull(),
    user: text(),
    kind: text().notNull(),
    unit: text(),
    month: text(),
    case_file: text(),
    data: text().notNull().default('{}'),
    previous: text().notNull().unique(),
    hash: text().notNull(),
  },
  (t) => [index('event_sheet').on(t.unit, t.month)],
)

import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { sql } from 'drizzle-orm'
import type { Role } from '#domain/role.ts'
import type { SheetState } from '#domain/sheet/sheet.ts'
import type { ChangeType } from '#domain/operation.ts'

// The migrations are written by hand (STRICT, CHECK, triggers); a test compares them with this file.

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
    validFrom: text('valid_from').notNull(),
    validTo: text('valid_to'),
    planned: integer().notNull(),
    occupied: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.unit, t.validFrom] })],
)

export const user = sqliteTable('user', {
  id: text().primaryKey(),
  name: text().notNull(),
  role: text().$type<Role>().notNull(),
  disabledAt: text('disabled_at'),
})

export const membership = sqliteTable(
  'membership',
  { user: text().notNull(), unit: text().notNull(), lead: integer().notNull().default(0) },
  (t) => [primaryKey({ columns: [t.user, t.unit] })],
)

export const session = sqliteTable('session', {
  hash: text().primaryKey(),
  user: text().notNull(),
  createdAt: text('created_at').notNull(),
  seenAt: text('seen_at').notNull(),
  expiresAt: text('expires_at').notNull(),
  revokedAt: text('revoked_at'),
})

export const invitation = sqliteTable('invitation', {
  hash: text().primaryKey(),
  role: text().$type<Role>().notNull(),
  unit: text(),
  invitedBy: text('invited_by'),
  createdAt: text('created_at').notNull(),
  expiresAt: text('expires_at').notNull(),
  usedAt: text('used_at'),
})

export const credential = sqliteTable('credential', {
  id: text().primaryKey(),
  user: text().notNull(),
  publicKey: blob('public_key').notNull(),
  counter: integer().notNull().default(0),
  createdAt: text('created_at').notNull(),
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
  validFrom: text('valid_from').primaryKey(),
  version: text().notNull(),
})

export const vocabulary = sqliteTable('vocabulary', {
  word: text().primaryKey(),
  addedBy: text('added_by').notNull(),
  addedAt: text('added_at').notNull(),
})

export const caseFile = sqliteTable(
  'case_file',
  {
    id: text().primaryKey(),
    number: text().notNull().unique(),
    unit: text().notNull(),
    unitSince: text('unit_since'),
    ended: text(),
    assignee: text(),
    splitFrom: text('split_from'),
    createdAt: text('created_at').notNull(),
    erasedAt: text('erased_at'),
  },
  (t) => [
    index('case_file_unit').on(t.unit, t.ended),
    index('case_file_moved')
      .on(t.unitSince)
      .where(sql`unit_since IS NOT NULL`),
  ],
)

export const sheet = sqliteTable(
  'sheet',
  {
    unit: text().notNull(),
    month: text().notNull(),
    state: text().$type<SheetState>().notNull(),
    vacant: integer().notNull().default(0),
    nil: integer().notNull().default(0),
    figures: text().notNull().default('{}'),
    changedAt: text('changed_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.unit, t.month] })],
)

export const entry = sqliteTable(
  'entry',
  {
    position: integer().primaryKey(),
    id: text().notNull().unique(),
    caseFile: text('case_file').notNull(),
    unit: text().notNull(),
    month: text().notNull(),
    values: text().notNull(),
    carried: text().notNull().default('[]'),
    previous: text().notNull().default('null'),
    reasons: text().notNull().default('[]'),
    revision: integer().notNull(),
    seq: integer().notNull(),
    submittedBefore: integer('submitted_before').notNull().default(0),
    removed: integer().notNull().default(0),
  },
  (t) => [
    uniqueIndex('entry_case')
      .on(t.caseFile, t.month)
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
    caseFile: text('case_file').notNull(),
    unit: text().notNull(),
    month: text().notNull(),
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
    caseFile: text('case_file'),
    data: text().notNull().default('{}'),
    previous: text().notNull().unique(),
    hash: text().notNull(),
  },
  (t) => [index('event_sheet').on(t.unit, t.month)],
)

import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { sql } from 'drizzle-orm'
import type { InvitationKind } from '#domain/invitation.ts'
import type { Role } from '#domain/role.ts'
import type { SignInWay } from '#domain/sign-in.ts'
import type { Month } from '#domain/sheet/month.ts'
import type { CorrectionReason, DeclineReason } from '#domain/sheet/correction.ts'
import type { QuestionAnswer, QuestionCode } from '#domain/sheet/question.ts'
import type { SheetState } from '#domain/sheet/sheet.ts'
import type { ChangeType } from '#domain/operation.ts'

// The tables in one glance, keyed as in SQL, so that their row types serve the statements. Migrations are written by hand
// (STRICT, CHECK, triggers) and a test compares them with this file. The statements are SQL: D1's bulk writes need
// json_each, and the query builder would add 13 KB to the compressed Worker for the six that do not.

export const provider = sqliteTable('provider', { id: text().primaryKey(), name: text().notNull() })

export const unit = sqliteTable(
  'unit',
  {
    id: text().primaryKey(),
    provider: text().notNull(),
    name: text().notNull(),
    region: text().notNull().default(''),
    opened: text().notNull(),
    closed: text(),
  },
  (t) => [index('unit_region').on(t.region)],
)

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
  region: text(),
  seen_on: text(),
  units: text().notNull().default('[]'),
  forgotten_at: text(),
})

export const membership = sqliteTable(
  'membership',
  { user: text().notNull(), unit: text().notNull(), lead: integer().notNull().default(0) },
  (t) => [primaryKey({ columns: [t.user, t.unit] })],
)

export const session = sqliteTable(
  'session',
  {
    hash: text().primaryKey(),
    id: text().notNull().unique(),
    user: text().notNull(),
    way: text().$type<SignInWay>().notNull(),
    agent: text().notNull(),
    created_at: text().notNull(),
    proved_at: text().notNull(),
    seen_at: text().notNull(),
    expires_at: text().notNull(),
    revoked_at: text(),
  },
  (t) => [index('session_user').on(t.user)],
)

export const line = sqliteTable(
  'line',
  { user: text().notNull(), sheet: text().notNull(), until: text().notNull() },
  (t) => [primaryKey({ columns: [t.user, t.sheet] })],
)

export const invitation = sqliteTable(
  'invitation',
  {
    hash: text().primaryKey(),
    id: text().notNull().unique(),
    user: text().notNull(),
    kind: text().$type<InvitationKind>().notNull(),
    code: text(),
    failures: integer().notNull().default(0),
    invited_by: text(),
    created_at: text().notNull(),
    expires_at: text().notNull(),
    used_at: text(),
    revoked_at: text(),
  },
  (t) => [index('invitation_user').on(t.user), index('invitation_by').on(t.invited_by)],
)

export const credential = sqliteTable(
  'credential',
  {
    id: text().primaryKey(),
    user: text().notNull(),
    public_key: text().notNull(),
    counter: integer().notNull().default(0),
    transports: text().notNull().default('[]'),
    agent: text().notNull(),
    created_at: text().notNull(),
    used_on: text(),
  },
  (t) => [index('credential_user').on(t.user)],
)

export const identity = sqliteTable(
  'identity',
  { issuer: text().notNull(), subject: text().notNull(), user: text().notNull() },
  (t) => [primaryKey({ columns: [t.issuer, t.subject] }), index('identity_user').on(t.user)],
)

export const usedChallenge = sqliteTable('used_challenge', {
  hash: text().primaryKey(),
  expires_at: text().notNull(),
})

export const attempt = sqliteTable('attempt', {
  key: text().primaryKey(),
  failures: integer().notNull(),
  until: text().notNull(),
  pending: integer().notNull().default(0),
})

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
    index('case_file_erased')
      .on(t.id)
      .where(sql`erased_at IS NOT NULL`),
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
    reason: text(),
  },
  (t) => [primaryKey({ columns: [t.unit, t.month] })],
)

export const question = sqliteTable(
  'question',
  {
    id: text().primaryKey(),
    unit: text().notNull(),
    month: text().$type<Month>().notNull(),
    entry: text(),
    column: text(),
    code: text().$type<QuestionCode>().notNull(),
    note: text(),
    answer: text().$type<QuestionAnswer>(),
    asked_at: text().notNull(),
  },
  (t) => [
    index('question_sheet').on(t.unit, t.month),
    index('question_entry')
      .on(t.entry)
      .where(sql`entry IS NOT NULL`),
  ],
)

export const correction = sqliteTable(
  'correction',
  {
    id: text().primaryKey(),
    unit: text().notNull(),
    month: text().$type<Month>().notNull(),
    entry: text().notNull().unique(),
    base: integer().notNull(),
    values: text().notNull(),
    reason: text().$type<CorrectionReason>().notNull(),
    declined: text().$type<DeclineReason>(),
    user: text().notNull(),
    proposed_at: text().notNull(),
  },
  (t) => [index('correction_sheet').on(t.unit, t.month)],
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
    apart: text().notNull().default('[]'),
  },
  (t) => [
    uniqueIndex('entry_case')
      .on(t.case_file, t.month)
      .where(sql`removed = 0`),
    index('entry_sheet').on(t.month, t.unit),
    index('entry_contact')
      .on(t.month, t.unit)
      .where(sql`removed = 0 AND "values" ->> '$.kind' = 'contact'`),
    index('entry_closed')
      .on(t.month, t.unit)
      .where(sql`removed = 0 AND "values" ->> '$.status' = 'closed'`),
    index('entry_first')
      .on(t.month, t.unit)
      .where(sql`removed = 0 AND previous = 'null'`),
    index('entry_turn').on(t.month, t.unit)
      .where(sql`removed = 0 AND previous <> 'null' AND ("values" ->> '$.kind' IS NOT previous ->> '$.kind'
        OR (coalesce("values" ->> '$.status', '') = 'closed') <> (coalesce(previous ->> '$.status', '') = 'closed'))`),
    index('entry_residence')
      .on(t.month, t.unit)
      .where(sql`removed = 0 AND "values" ->> '$.residence' <> previous ->> '$.residence'`),
    index('entry_removed')
      .on(t.case_file, t.month)
      .where(sql`removed = 1`),
    index('entry_apart')
      .on(t.month, t.unit)
      .where(sql`removed = 0 AND apart <> '[]'`),
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
    follows: text(),
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
    id: text(),
  },
  (t) => [index('event_sheet').on(t.unit, t.month), index('event_kind').on(t.kind, t.seq)],
)

export const frozenCase = sqliteTable(
  'frozen_case',
  { unit: text().notNull(), month: text().notNull(), status: text().notNull(), cases: integer().notNull() },
  (t) => [primaryKey({ columns: [t.unit, t.month, t.status] })],
)

export const frozenContact = sqliteTable(
  'frozen_contact',
  { unit: text().notNull(), month: text().notNull(), contacts: integer().notNull() },
  (t) => [primaryKey({ columns: [t.unit, t.month] })],
)

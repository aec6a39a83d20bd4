import type { Account, AccountState, Handout } from '#domain/account.ts'
import {
  type Grant,
  invitesAsBefore,
  mayInviteInto,
  type Membership,
  type Person,
  type Role,
} from '#domain/role.ts'
import { both, type Condition } from './condition.ts'
import { commitWithEvent } from './event.ts'
import { mayInviteMore, newInvitation, revokeMade, revokeOpen } from './invitation.ts'
import { newId } from './new-id.ts'
import type { user } from './schema.ts'
import { inScope, scopeOf, stillActs } from './scope.ts'
import { endSessions } from './session.ts'

// Coordinators see the people of all their units; who leads a unit, those of the units that they lead.
const peopleScope = (person: Person): string | null =>
  person.role === 'coordinator'
    ? scopeOf(person)
    : JSON.stringify(person.units.map((u) => u.id).filter((id) => mayInviteInto(person, id)))

type Row = Pick<(typeof user)['$inferSelect'], 'id' | 'name' | 'region' | 'disabled_at' | 'seen_on'> & {
  readonly role: Role
  /** JSON array of memberships that the reader sees, and the text of all. */
  readonly units: string
  readonly all_units: string
  readonly elsewhere: number
  readonly enrolled: number
  /** Whether the account was made by an invitation. */
  readonly by_invitation: number
  readonly invited_until: string | null
}

const ENROLLED =
  '(EXISTS (SELECT 1 FROM credential c WHERE c.user = u.id) OR EXISTS (SELECT 1 FROM identity t WHERE t.user = u.id))'

const PEOPLE = `
SELECT u.id, u.name, u.role, u.region, u.disabled_at, u.seen_on, u.units AS all_units,
  (SELECT json_group_array(json_object('id', m.unit, 'lead', m.lead)) FROM membership m
    WHERE m.user = u.id AND ${inScope('m.unit', '?1')}) AS units,
  EXISTS (SELECT 1 FROM membership m WHERE m.user = u.id AND NOT ${inScope('m.unit', '?1')}) AS elsewhere,
  ${ENROLLED} AS enrolled,
  EXISTS (SELECT 1 FROM invitation j WHERE j.user = u.id AND j.kind = 'join') AS by_invitation,
  (SELECT max(i.expires_at) FROM invitation i
    WHERE i.user = u.id AND i.used_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > ?3) AS invited_until
FROM user u
WHERE u.forgotten_at IS NULL AND (?1 IS NULL OR (u.role = 'coordinator' AND u.region = ?2)
  OR EXISTS (SELECT 1 FROM membership m WHERE m.user = u.id AND ${inScope('m.unit', '?1')}))`

function stateOf(row: Row, demo: boolean): AccountState {
  if (row.disabled_at !== null) return 'disabled'
  if (row.enrolled) return 'active'
  if (row.invited_until !== null) return 'invited'
  return demo && row.by_invitation === 0 ? 'active' : 'lapsed'
}

const accountFrom = (row: Row, demo: boolean): Account => {
  const units: readonly { id: string; lead: number }[] = JSON.parse(row.units)
  return {
    id: row.id,
    name: row.name,
    role: row.role,
    region: row.region,
    units: units.map(({ id, lead }): Membership => ({ id, lead: lead === 1 })),
    elsewhere: row.elsewhere === 1,
    state: stateOf(row, demo),
    invitedUntil: row.invited_until,
    seenOn: row.seen_on,
  }
}

/** The accounts that the person may see, in the order of their names. In the demo Kreis nobody needs an invitation. */
export async function listAccounts(
  db: D1Database,
  person: Person,
  now: Date,
  demo: boolean,
): Promise<Account[]> {
  const { results } = await db
    .prepare(`${PEOPLE} ORDER BY u.name COLLATE NOCASE, u.id`)
    .bind(peopleScope(person), person.region, now.toISOString())
    .all<Row>()
  return results.map((row) => accountFrom(row, demo))
}

/** An account, and the condition that it is still as it was read: its rights, whether it is disabled, and whether somebody has come in by it. */
export interface FoundAccount {
  readonly account: Account
  readonly stands: Condition
}

/** One account that the person may see; null when it is unknown or foreign. */
export async function findAccount(
  db: D1Database,
  id: string,
  person: Person,
  now: Date,
  demo: boolean,
): Promise<FoundAccount | null> {
  const row = await db
    .prepare(`${PEOPLE} AND u.id = ?4`)
    .bind(peopleScope(person), person.region, now.toISOString(), id)
    .first<Row>()
  return (
    row && {
      account: accountFrom(row, demo),
      stands: {
        sql: `EXISTS (SELECT 1 FROM user u WHERE u.id = ? AND u.role = ? AND u.region IS ? AND u.units = ?
          AND u.disabled_at IS ? AND ${ENROLLED} = ?)`,
        values: [id, row.role, row.region, row.all_units, row.disabled_at, row.enrolled],
      },
    }
  )
}

const told = (account: string, { role, region, units }: Grant): Readonly<Record<string, unknown>> => ({
  account,
  role,
  ...(region === null ? {} : { region }),
  units: units.map((u) => (u.lead ? `${u.id}+` : u.id)),
})

const memberships = (
  db: D1Database,
  id: string,
  units: readonly Membership[],
  when: Condition,
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO membership SELECT ?, n.id, o.value ->> 'lead' FROM json_each(?) o JOIN unit n ON n.id = o.value ->> 'id'
      WHERE ${when.sql}`,
    )
    .bind(id, JSON.stringify(units.map((u) => ({ id: u.id, lead: u.lead ? 1 : 0 }))), ...when.values)

/** What came of an invitation: the handout, or why there is none. */
export type Invited = Handout | 'too_many' | 'changed'

/** Makes an account and invites to it. */
export async function inviteNew(
  db: D1Database,
  name: string,
  grant: Grant,
  person: Person,
  at: Date,
): Promise<Invited> {
  const id = newId()
  const { handout, statements } = await newInvitation(id, 'join', at)
  const { recorded } = await commitWithEvent(
    db,
    { kind: 'invitation', user: person.id, data: told(id, grant) },
    at,
    (done) => [
      db
        .prepare(`INSERT INTO user (id, name, role, region) SELECT ?, ?, ?, ? WHERE ${done.sql}`)
        .bind(id, name, grant.role, grant.region, ...done.values),
      memberships(db, id, grant.units, done),
      ...statements(db, person.id, at, done),
    ],
    both(stillActs(person), mayInviteMore(person.id, at)),
  )
  return recorded ? handout : whyNot(db, person, at)
}

/** Invites to an account that is there: for the first time again, or to recover it. */
export async function inviteAgain(
  db: D1Database,
  { account, stands }: FoundAccount,
  person: Person,
  at: Date,
): Promise<Invited> {
  const kind = account.state === 'active' ? 'recover' : 'join'
  const { handout, statements } = await newInvitation(account.id, kind, at)
  const { recorded } = await commitWithEvent(
    db,
    { kind: 'invitation', user: person.id, data: { account: account.id, kind } },
    at,
    (done) => statements(db, person.id, at, done),
    both(stillActs(person), stands, mayInviteMore(person.id, at)),
  )
  return recorded ? handout : whyNot(db, person, at)
}

async function whyNot(db: D1Database, person: Person, at: Date): Promise<'too_many' | 'changed'> {
  const { sql, values } = mayInviteMore(person.id, at)
  const more = await db
    .prepare(`SELECT ${sql} AS more`)
    .bind(...values)
    .first<number>('more')
  return more === 1 ? 'changed' : 'too_many'
}

/** Makes an invitation that waits worth nothing; false where the account, or one's own rights, have changed meanwhile. */
export async function revokeInvitation(
  db: D1Database,
  { account, stands }: FoundAccount,
  person: Person,
  at: Date,
): Promise<boolean> {
  const { recorded } = await commitWithEvent(
    db,
    { kind: 'invitation_revoke', user: person.id, data: { account: account.id } },
    at,
    (done) => [revokeOpen(db, account.id, at, done)],
    both(stillActs(person), stands),
  )
  return recorded
}

/**
 * Gives an account other rights. Of its units only those that the person covers are replaced; cases that it takes care of
 * in a unit that it leaves belong to nobody then, and what it has invited others to with rights that it loses is worth
 * nothing. False as above.
 */
export async function regrant(
  db: D1Database,
  { account, stands }: FoundAccount,
  to: Grant,
  person: Person,
  at: Date,
): Promise<boolean> {
  const { recorded } = await commitWithEvent(
    db,
    { kind: 'role_change', user: person.id, data: told(account.id, to) },
    at,
    (done) => [
      db
        .prepare(`UPDATE user SET role = ?, region = ? WHERE id = ? AND ${done.sql}`)
        .bind(to.role, to.region, account.id, ...done.values),
      db
        .prepare(
          `DELETE FROM membership WHERE user = ?1 AND ${inScope('unit', '?2')} AND ${done.sql.replace('?', '?3')}`,
        )
        .bind(account.id, peopleScope(person), ...done.values),
      memberships(db, account.id, to.units, done),
      db
        .prepare(
          `UPDATE case_file SET assignee = NULL WHERE assignee = ?1
            AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.user = ?1 AND m.unit = case_file.unit)
            AND ${done.sql.replace('?', '?2')}`,
        )
        .bind(account.id, ...done.values),
      ...(invitesAsBefore(account, to) ? [] : [revokeMade(db, account.id, at, done)]),
    ],
    both(stillActs(person), stands),
  )
  return recorded
}

/**
 * Disables an account: its sessions end; its invitations, and those that it has made, are worth nothing. Or lets it in
 * again. False as above.
 */
export async function setDisabled(
  db: D1Database,
  { account, stands }: FoundAccount,
  disabled: boolean,
  person: Person,
  at: Date,
): Promise<boolean> {
  const kind = disabled ? 'account_disable' : 'account_enable'
  const { recorded } = await commitWithEvent(
    db,
    { kind, user: person.id, data: { account: account.id } },
    at,
    (done) => [
      db
        .prepare(`UPDATE user SET disabled_at = ? WHERE id = ? AND ${done.sql}`)
        .bind(disabled ? at.toISOString() : null, account.id, ...done.values),
      ...(disabled
        ? [
            endSessions(db, account.id, at, done),
            revokeOpen(db, account.id, at, done),
            revokeMade(db, account.id, at, done),
          ]
        : []),
    ],
    both(stillActs(person), stands),
  )
  return recorded
}

/** What an account may do at most; units and region narrow it down. */
export type Role = 'case_manager' | 'coordinator' | 'reader'

/** A unit that an account belongs to; `lead` may also invite into it. */
export interface Membership {
  readonly id: string
  readonly lead: boolean
}

/** What an account is entitled to. */
export interface Grant {
  readonly role: Role
  /** Coordinators: the region they cover; null is the whole county. Null for everybody else. */
  readonly region: string | null
  /** Case managers: their units. */
  readonly units: readonly Membership[]
}

/** An account whose rights somebody wants to decide about, as that person sees it. */
export interface Holder extends Grant {
  readonly id: string
  /** Whether it belongs to units besides that the person must not see. */
  readonly elsewhere: boolean
}

/** Who asks: the account behind the session. For the coordinator of a region, `units` are those that lie in it now. */
export interface Person extends Grant {
  readonly id: string
  readonly name: string
}

const member = (person: Grant, unit: string): boolean => person.units.some((u) => u.id === unit)

/** A coordinator of the whole county. */
export function coversCounty(person: Grant): boolean {
  return person.role === 'coordinator' && person.region === null
}

/** Whether the person may see that a unit exists, its sheets and its entries. */
export function maySeeUnit(person: Grant, unit: string): boolean {
  switch (person.role) {
    case 'coordinator':
      return coversCounty(person) || member(person, unit)
    case 'case_manager':
      return member(person, unit)
    case 'reader':
      return false
  }
}

/** Entries are changed by the case managers of the unit alone; coordinators return or reopen instead. */
export function mayEditUnit(person: Grant, unit: string): boolean {
  return person.role === 'case_manager' && member(person, unit)
}

/** Accept, return, reopen, mark as vacant. */
export function mayCoordinateUnit(person: Grant, unit: string): boolean {
  return person.role === 'coordinator' && maySeeUnit(person, unit)
}

/** The matrix of units and months: everybody who has units. */
export function maySeeOverview(person: Grant): boolean {
  return person.role !== 'reader'
}

/** Whether operations of the person are judged at all; each is then judged by its own unit. */
export function mayChange(person: Grant): boolean {
  return person.role !== 'reader'
}

/** Consolidated download of entries, and exact figures. */
export function mayExport(person: Grant): boolean {
  return person.role === 'coordinator'
}

/** Erasure of cases: on request by case, and by the retention that has run out. */
export function mayErase(person: Grant): boolean {
  return person.role === 'coordinator'
}

/** Words of the vocabulary hold in the whole county; so who covers a region only does not add any. */
export function mayKeepVocabulary(person: Grant): boolean {
  return coversCounty(person)
}

/** The template holds in the whole county: its codes, columns and rules. */
export function mayKeepTemplate(person: Grant): boolean {
  return coversCounty(person)
}

/** Names of colleagues are told inside the unit; coordinators see units, not persons. */
export function maySeeNames(person: Grant, unit: string): boolean {
  return person.role === 'case_manager' && member(person, unit)
}

/** Providers, units, regions and posts: they decide what everybody else may see. */
export function mayManageUnits(person: Grant): boolean {
  return coversCounty(person)
}

/** Deadlines hold in the whole county. */
export function maySetDeadlines(person: Grant): boolean {
  return coversCounty(person)
}

/** The audit of what happened in the person's units. */
export function maySeeAudit(person: Grant): boolean {
  return person.role === 'coordinator'
}

/** Units into which the person may bring people. */
export function mayInviteInto(person: Grant, unit: string): boolean {
  return (
    mayCoordinateUnit(person, unit) ||
    (person.role === 'case_manager' && person.units.some((u) => u.id === unit && u.lead))
  )
}

/** Whether there is anybody whom the person may invite. */
export function mayInvite(person: Grant): boolean {
  return person.role === 'coordinator' || person.units.some((u) => mayInviteInto(person, u.id))
}

/** Whether the person may give these rights: nobody gives more than they have. */
export function mayGrant(person: Grant, grant: Grant): boolean {
  switch (grant.role) {
    case 'case_manager':
      return grant.units.length > 0 && grant.units.every((u) => mayInviteInto(person, u.id))
    case 'coordinator':
      return coversCounty(person) || (person.role === 'coordinator' && person.region === grant.region)
    case 'reader':
      return coversCounty(person)
  }
}

/** Whether somebody whose rights change may still invite everybody whom they might have invited before. */
export function invitesAsBefore(from: Grant, to: Grant): boolean {
  if (coversCounty(to)) return true
  if (from.role === 'coordinator') return to.role === 'coordinator' && to.region === from.region
  return from.units.filter((u) => u.lead).every((u) => mayInviteInto(to, u.id))
}

/** Whether the account stands in the person's list of people. */
export function maySeeAccount(person: Grant, account: Grant): boolean {
  if (coversCounty(person)) return true
  if (account.role === 'coordinator') return person.role === 'coordinator' && person.region === account.region
  return account.units.some((u) => mayInviteInto(person, u.id))
}

const changedUnits = (from: Grant, to: Grant): readonly string[] => {
  const key = (u: Membership): string => `${u.id} ${u.lead}`
  const [before, after] = [new Set(from.units.map(key)), new Set(to.units.map(key))]
  return [
    ...from.units.filter((u) => !after.has(key(u))),
    ...to.units.filter((u) => !before.has(key(u))),
  ].map((u) => u.id)
}

// Nobody decides about rights that reach beyond their own, seen or not.
const coversAll = (person: Person, account: Holder): boolean =>
  coversCounty(person) || (!account.elsewhere && mayGrant(person, account))

/**
 * Whether the person may change an account's rights: coordinators, what lies inside their own, and never their own ones,
 * so that there is always somebody left who covers the county.
 */
export function mayRegrant(person: Person, account: Holder, to: Grant): boolean {
  if (person.role !== 'coordinator' || account.id === person.id || !maySeeAccount(person, account))
    return false
  if (coversCounty(person)) return true
  const isSameKind = account.role === to.role && account.region === to.region
  if (!isSameKind) return coversAll(person, account) && mayGrant(person, to)
  return changedUnits(account, to).every((unit) => mayCoordinateUnit(person, unit))
}

/** Whether the person may disable an account, let it in again, or have its passkeys replaced: coordinators, all of whose rights lie inside their own. */
export function mayDisable(person: Person, account: Holder): boolean {
  return person.role === 'coordinator' && account.id !== person.id && coversAll(person, account)
}

/** Whether the person may invite anew to an account that nobody has come in by, or take that back. */
export function mayInviteAgain(person: Person, account: Holder): boolean {
  return account.id !== person.id && coversAll(person, account)
}

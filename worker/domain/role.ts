/** What an account may do at most; units narrow it down. */
export type Role = 'case_manager' | 'coordinator' | 'reader'

/** Who asks: the account behind the session and the units it belongs to. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly role: Role
  /** Units by id; `lead` may also invite into the unit. A coordinator without units covers the county. */
  readonly units: readonly { readonly id: string; readonly lead: boolean }[]
}

const member = (person: Person, unit: string): boolean => person.units.some((u) => u.id === unit)

/** Whether the person may see that a unit exists, its sheets and its entries. */
export function maySeeUnit(person: Person, unit: string): boolean {
  switch (person.role) {
    case 'coordinator':
      return person.units.length === 0 || member(person, unit)
    case 'case_manager':
      return member(person, unit)
    case 'reader':
      return false
  }
}

/** Entries are changed by the case managers of the unit alone; coordinators return or reopen instead. */
export function mayEditUnit(person: Person, unit: string): boolean {
  return person.role === 'case_manager' && member(person, unit)
}

/** Accept, return, reopen, mark as vacant. */
export function mayCoordinateUnit(person: Person, unit: string): boolean {
  return person.role === 'coordinator' && maySeeUnit(person, unit)
}

/** Consolidated download of entries. */
export function mayExport(person: Person): boolean {
  return person.role === 'coordinator'
}

/** Words of the vocabulary hold in the whole county; so who covers a region only does not add any. */
export function mayKeepVocabulary(person: Person): boolean {
  return person.role === 'coordinator' && person.units.length === 0
}

/** Names of colleagues are told inside the unit; coordinators see units, not persons. */
export function maySeeNames(person: Person, unit: string): boolean {
  return person.role === 'case_manager' && member(person, unit)
}

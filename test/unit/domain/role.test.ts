import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  coversCounty,
  type Grant,
  type Holder,
  invitesAsBefore,
  mayDisable,
  mayGrant,
  mayInvite,
  mayInviteAgain,
  mayInviteInto,
  mayRegrant,
  maySeeUnit,
  type Membership,
  type Person,
} from '#domain/role.ts'

const REGION_OF: Readonly<Record<string, string>> = { a: 'west', b: 'west', c: 'ost', d: '' }
const UNITS = Object.keys(REGION_OF)

const memberships = (least: number): fc.Arbitrary<Membership[]> =>
  fc
    .uniqueArray(fc.constantFrom(...UNITS), { minLength: least })
    .chain((ids) => fc.tuple(...ids.map((id) => fc.boolean().map((lead): Membership => ({ id, lead })))))
const region = fc.constantFrom(null, 'west', 'ost')

/** Rights as they are given: the units of a coordinator follow from the region. */
const grants: fc.Arbitrary<Grant> = fc.oneof(
  memberships(1).map((units): Grant => ({ role: 'case_manager', region: null, units })),
  region.map((of): Grant => ({ role: 'coordinator', region: of, units: [] })),
  fc.constant<Grant>({ role: 'reader', region: null, units: [] }),
)

/** An account as its session tells it. */
const held = (grant: Grant, id: string): Person => ({
  ...grant,
  id,
  name: id,
  units:
    grant.role === 'coordinator' && grant.region !== null
      ? UNITS.filter((unit) => REGION_OF[unit] === grant.region).map((unit) => ({ id: unit, lead: false }))
      : grant.units,
})
const persons = grants.map((grant) => held(grant, 'acting'))

const seen = (grant: Grant): readonly string[] => UNITS.filter((unit) => maySeeUnit(held(grant, 'x'), unit))
const covers = (person: Person, units: readonly string[]): boolean =>
  units.every((unit) => mayInviteInto(person, unit))

/** An account as the person sees it: units that are none of theirs are left out, and told of as `elsewhere`. */
function shownTo(person: Person, grant: Grant): Holder {
  const units = grant.units.filter((unit) => coversCounty(person) || mayInviteInto(person, unit.id))
  return { ...grant, id: 'other', units, elsewhere: units.length < grant.units.length }
}

const holds = (predicate: (person: Person, account: Grant, to: Grant) => void): void =>
  fc.assert(fc.property(persons, grants, grants, predicate), { numRuns: 2_000 })

describe('nobody decides beyond their own rights', () => {
  test('what somebody grants lies inside what they cover', () => {
    holds((person, _, to) => {
      if (mayGrant(person, to) && !coversCounty(person)) expect(covers(person, seen(to))).toBe(true)
    })
  })

  test('whose kind of access changes, or who is disabled or invited anew, has none that the other does not cover', () => {
    holds((person, account, to) => {
      if (coversCounty(person)) return
      const other = shownTo(person, account)
      const isOtherKind = account.role !== to.role || account.region !== to.region
      const decides =
        mayDisable(person, other) ||
        mayInviteAgain(person, other) ||
        (isOtherKind && mayRegrant(person, other, to))
      if (decides) expect(covers(person, seen(account))).toBe(true)
    })
  })

  test('units that somebody gives or takes are their own to give', () => {
    holds((person, account, to) => {
      const other = shownTo(person, account)
      if (coversCounty(person) || !mayRegrant(person, other, to)) return
      const key = ({ id, lead }: Membership): string => `${id} ${lead}`
      const [before, after] = [new Set(other.units.map(key)), new Set(to.units.map(key))]
      const changed = [
        ...other.units.filter((unit) => !after.has(key(unit))),
        ...to.units.filter((unit) => !before.has(key(unit))),
      ]
      expect(
        covers(
          person,
          changed.map(({ id }) => id),
        ),
      ).toBe(true)
      expect(person.role).toBe('coordinator')
    })
  })

  test('and never about themselves', () => {
    holds((person, _, to) => {
      const self: Holder = { ...person, elsewhere: false }
      expect([mayRegrant(person, self, to), mayDisable(person, self), mayInviteAgain(person, self)]).toEqual([
        false,
        false,
        false,
      ])
    })
  })

  test('whoever may invite nobody decides about nobody', () => {
    holds((person, account, to) => {
      const other = shownTo(person, account)
      if (mayInvite(person)) return
      expect([mayGrant(person, to), mayRegrant(person, other, to), mayDisable(person, other)]).toEqual([
        false,
        false,
        false,
      ])
    })
  })

  test('invitations stay good only where whoever made them might make them still', () => {
    holds((_, from, to) => {
      const [before, after] = [held(from, 'x'), held(to, 'x')]
      if (invitesAsBefore(from, to))
        for (const unit of UNITS.filter((one) => mayInviteInto(before, one)))
          expect(mayInviteInto(after, unit)).toBe(true)
    })
  })
})

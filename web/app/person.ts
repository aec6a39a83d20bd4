import type { Person } from '#domain/role.ts'
import type { Me } from './session.ts'

/** The signed-in person as the rules about roles want it. */
export function personOf({ user, role, region, units }: Me): Person {
  return { ...user, role, region, units }
}

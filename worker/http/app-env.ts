import type { Person } from '#domain/role.ts'
import type { Session } from '../store/session.ts'

/** What a request carries on its way: the bindings, and who asks once `signedIn` has run. */
export interface AppEnv {
  Bindings: Cloudflare.Env
  Variables: {
    person: Person
    session: Session
  }
}

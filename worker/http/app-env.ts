import type { Person } from '#domain/role.ts'

/** What a request carries on its way: the bindings, and who asks once `signedIn` has run. */
export interface AppEnv {
  Bindings: Cloudflare.Env
  Variables: {
    person: Person
    /** SHA-256 of the session's token. */
    session: string
  }
}

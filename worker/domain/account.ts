import type { Holder } from './role.ts'

/** `invited`: the link still holds. `lapsed`: it does not, and nobody has come in by it. */
export type AccountState = 'active' | 'invited' | 'lapsed' | 'disabled'

/** An account in the list of people: `GET /api/people`. Units that the reader of the list must not see are left out. */
export interface Account extends Holder {
  readonly name: string
  readonly state: AccountState
  /** Until when the invitation that waits holds; null where none does. */
  readonly invitedUntil: string | null
  /** Day of the latest request; null where there was none. */
  readonly seenOn: string | null
}

/** What somebody who invites hands on: the link's token and, where an access is to be recovered, the code for another channel. */
export interface Handout {
  readonly account: string
  readonly token: string
  readonly code: string | null
  readonly expires: string
}

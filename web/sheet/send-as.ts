import type { Operation } from '#domain/operation.ts'
import type { SendOutcome } from '../app/outbox.ts'
import { me as signedIn, session } from '../app/session.ts'
import { sendOperations, whoIsThere } from './api.ts'

/** Sends what one person typed, and only while it is their session that the browser carries. */
export class SendAs {
  readonly #user: string
  #certain = true

  constructor(user: string) {
    this.#user = user
  }

  /** Another tab may sign in another person from now on: the next sending asks first. */
  doubt(): void {
    this.#certain = false
  }

  /** Sends operations; their session must not carry another person's work. */
  async send(operations: readonly Operation[]): Promise<SendOutcome> {
    if (!this.#certain) {
      const now = await whoIsThere()
      if (now.kind !== 'signed_in') return now
      if (now.me.user.id !== signedIn()?.user.id) session.set({ state: 'signed-in', me: now.me })
    }
    if (signedIn()?.user.id !== this.#user) return { kind: 'signed_out' }
    this.#certain = document.hasFocus()
    const outcome = await sendOperations(operations)
    if (outcome.kind !== 'signed_out') return outcome
    // The refusal may speak of a session that another tab has replaced meanwhile.
    const now = await whoIsThere()
    if (now.kind !== 'signed_in') return now
    return now.me.user.id === this.#user ? { kind: 'again' } : outcome
  }
}

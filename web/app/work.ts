import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit'
import { language } from './language.ts'
import { announce } from './announce.ts'
import { GivenUp } from './given-up.ts'
import { signInProblem } from './sign-in-text.ts'

/** What a page asks of the server, one thing after the other: whether it is under way, and what went wrong with it. */
export class Work {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>
  error: unknown = null
  busy = false

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host
  }

  /** Does something, and keeps what goes wrong for `message`. Giving up a fresh sign-in is nothing that went wrong. */
  async do(work: () => Promise<unknown>): Promise<void> {
    this.#set(null, true)
    let failure: unknown = null
    try {
      await work()
    } catch (error) {
      if (!(error instanceof GivenUp)) failure = error
    }
    this.#set(failure, false)
    // Who asked may be far from where it stands.
    if (failure !== null) announce(signInProblem(failure, language.value))
  }

  /** What went wrong last, in words. */
  message(): TemplateResult | typeof nothing {
    if (this.error === null) return nothing
    return html`<kim-message level="error">${signInProblem(this.error, language.value)}</kim-message>`
  }

  #set(error: unknown, busy: boolean): void {
    this.error = error
    this.busy = busy
    this.#host.requestUpdate()
  }
}

import { html, LitElement, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import type { ProviderLink } from '#domain/sign-in.ts'
import { controls } from '../style/controls.ts'
import { signInText } from '../text/sign-in.ts'
import '../ui/dialog.ts'
import type { Dialog } from '../ui/dialog.ts'
import '../ui/message.ts'
import { ApiProblem } from './api.ts'
import { language, textsFor } from './language.ts'
import { GivenUp } from './given-up.ts'
import { me } from './session.ts'
import { departTo, signInAs, signInByPasskey, signInWays } from './sign-in.ts'
import { signInProblem } from './sign-in-text.ts'

/** Runs what may need a fresh sign-in; where it does, asks for one in a dialog and runs it again. */
@customElement('kim-sign-in-again')
export class SignInAgain extends LitElement {
  static override styles = [controls]

  readonly #t = textsFor(this, signInText)
  @state() private providers: readonly ProviderLink[] = []
  @state() private error: unknown = null
  @state() private busy = false
  @query('kim-dialog') private dialog!: Dialog
  #closed: (again: boolean) => void = () => undefined

  /** The result of `action`. Throws `GivenUp` where the person gives up, else as `action` does. */
  async attempt<T>(action: () => Promise<T>): Promise<T> {
    try {
      return await action()
    } catch (error) {
      if (!(error instanceof ApiProblem && error.code === 'sign_in_again')) throw error
    }
    if (!(await this.#ask())) throw new GivenUp()
    return action()
  }

  async #ask(): Promise<boolean> {
    this.error = null
    if (me()?.way === 'oidc') this.providers = (await signInWays()).providers
    await this.dialog.show()
    return new Promise((resolve) => (this.#closed = resolve))
  }

  override render() {
    const t = this.#t()
    return html`
      <kim-dialog
        question
        heading=${t.againHeading}
        @close=${() => this.#closed(this.dialog.returnValue === 'done')}
      >
        <p>${t.again}</p>
        ${
          this.error === null
            ? nothing
            : html`<kim-message level="error" role="alert"
                >${signInProblem(this.error, language.value)}</kim-message
              >`
        }
        <button slot="actions" type="button" @click=${() => this.dialog.close()}>${t.cancel}</button>
        ${this.#ways()}
      </kim-dialog>
    `
  }

  #ways() {
    const t = this.#t()
    const person = me()
    if (person?.way === 'oidc')
      return this.providers.map(
        ({ key, name }) => html`
          <button
            slot="actions"
            class="primary"
            type="button"
            @click=${() => departTo(key, window.location.pathname + window.location.search, 'fresh')}
          >
            ${t.through(name)}
          </button>
        `,
      )
    const again = person?.way === 'demo' ? () => signInAs(person.user.id) : signInByPasskey
    return html`
      <button
        slot="actions"
        class="primary"
        type="button"
        autofocus
        aria-disabled=${this.busy}
        @click=${() => this.#do(again)}
      >
        ${person?.way === 'demo' ? t.againDemo : t.passkey}
      </button>
    `
  }

  async #do(signIn: () => Promise<unknown>): Promise<void> {
    if (this.busy) return
    const before = me()?.user.id
    this.busy = true
    this.error = null
    try {
      await signIn()
      // With somebody else's passkey somebody else is here: what was meant to be done is not theirs.
      this.dialog.close(me()?.user.id === before ? 'done' : '')
    } catch (error) {
      this.error = error
    } finally {
      this.busy = false
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-sign-in-again': SignInAgain
  }
}

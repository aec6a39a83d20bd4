import { css, html, LitElement, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { isToken } from '#domain/invitation.ts'
import type { InvitationView } from '#domain/sign-in.ts'
import { announce } from '../app/announce.ts'
import { ApiProblem } from '../app/api.ts'
import { localTime } from '../app/format.ts'
import { landingPath } from '../app/landing.ts'
import { language, textsFor } from '../app/language.ts'
import { GivenUp } from '../app/given-up.ts'
import '../app/others-dialog.ts'
import type { OthersDialog } from '../app/others-dialog.ts'
import { setPageTitle } from '../app/page-title.ts'
import { pathOf } from '../app/route.ts'
import { navigate } from '../app/router.ts'
import { me } from '../app/session.ts'
import { acceptByPasskey, acceptThrough, type Held, lookAtInvitation } from '../app/sign-in.ts'
import { signInProblem } from '../app/sign-in-text.ts'
import { controls } from '../style/controls.ts'
import { page } from '../style/page.ts'
import { invitationText } from '../text/invitation.ts'
import { Form, Objection } from '../ui/form.ts'
import '../ui/message.ts'

/** Where an invitation's link leads: what it is for, and the way in. The token stands behind `#` and is sent in a body alone. */
@customElement('kim-invitation-page')
export class InvitationPage extends LitElement {
  static override styles = [
    controls,
    page,
    css`
      :host {
        inline-size: min(36rem, 100%);
        margin-inline: auto;
        padding-block-start: 2rem;
      }
      section,
      form {
        display: flex;
        flex-direction: column;
        align-items: flex-start;
        gap: 0.75rem;
      }
      section {
        padding: 1.25rem;
        border: 1px solid var(--kim-line);
        border-radius: calc(var(--kim-radius) * 2);
      }
      dl {
        display: grid;
        grid-template-columns: max-content 1fr;
        gap: 0.25rem 1rem;
      }
      dt {
        color: var(--kim-muted);
      }
      .objection {
        color: var(--kim-error);
      }
      .objection:empty {
        display: none;
      }
      .field {
        display: flex;
        flex-direction: column;
        gap: 0.25rem;
      }
      .field input {
        max-inline-size: 14rem;
        letter-spacing: 0.08em;
        text-transform: uppercase;
      }
    `,
  ]

  readonly #t = textsFor(this, invitationText)
  readonly #form = new Form(this)
  @state() private view: InvitationView | null = null
  @state() private error: unknown = null
  /** The address has no invitation in it. */
  @state() private missing = false
  @query('kim-others-dialog') private others!: OthersDialog
  @query('#code') private code!: HTMLInputElement | null
  #token = ''

  override connectedCallback(): void {
    super.connectedCallback()
    this.#token = window.location.hash.slice(1)
    // The link is worth something until it is used: it does not stay in the address or the history.
    if (this.#token) window.history.replaceState(window.history.state, '', pathOf({ page: 'invitation' }))
    if (isToken(this.#token)) void this.#look()
    else this.missing = true
  }

  async #look(): Promise<void> {
    try {
      this.view = await lookAtInvitation(this.#token)
    } catch (error) {
      this.error = error
    }
  }

  override render() {
    const t = this.#t()
    setPageTitle(t.title)
    const problem = this.missing
      ? t.noToken
      : this.error === null
        ? ''
        : signInProblem(this.error, language.value)
    return html`
      <h1>${this.view ? t.heading(this.view.county) : t.title}</h1>
      ${problem ? html`<kim-message level="error" role="alert">${problem}</kim-message>` : nothing}
      ${this.view ? this.#invitation(this.view) : problem ? nothing : html`<p class="muted">${t.loading}</p>`}
      <kim-others-dialog></kim-others-dialog>
      <p><a href=${pathOf({ page: 'privacy' })}>${t.stored}</a></p>
    `
  }

  #invitation(view: InvitationView) {
    const t = this.#t()
    const person = me()
    const role = { case_manager: t.caseManager, coordinator: t.coordinator, reader: t.reader }[view.role]
    return html`
      ${person ? html`<kim-message level="warn">${t.signedIn(person.user.name)}</kim-message>` : nothing}
      <section aria-label=${t.title}>
        <p><strong>${t.hello(view.name)}</strong></p>
        ${view.kind === 'join' ? nothing : html`<p>${view.kind === 'move' ? t.move : t.recover}</p>`}
        <dl>
          <dt>${t.role}</dt>
          <dd>${role}${view.role === 'coordinator' ? html`, ${view.region ?? t.wholeCounty}` : nothing}</dd>
          ${
            view.units.length === 0
              ? nothing
              : html`
                  <dt>${t.units}</dt>
                  <dd>
                    ${view.units.map((unit) => (unit.lead ? `${unit.name} (${t.lead})` : unit.name)).join(', ')}
                  </dd>
                `
          }
          <dt>${t.until}</dt>
          <dd>${localTime(view.expires)}</dd>
        </dl>
        <form novalidate @submit=${(event: Event) => this.#accept(event, this.#firstWay(view))}>
          ${view.kind === 'recover' ? this.#codeField() : nothing} ${this.#ways(view)} ${this.#form.message()}
        </form>
        <p class="muted">${t.notYou}</p>
      </section>
    `
  }

  #codeField() {
    const t = this.#t()
    return html`
      <div class="field">
        <label for="code">${t.code}</label>
        <input
          id="code"
          type="text"
          autocomplete="off"
          spellcheck="false"
          maxlength="20"
          aria-describedby="code-help code-objection"
          aria-invalid=${this.#form.invalid('code')}
        />
        <span id="code-help" class="muted">${t.codeHelp}</span>
        ${this.#form.message('code')}
      </div>
    `
  }

  #ways(view: InvitationView) {
    const t = this.#t()
    if (view.providers.length === 0)
      return html`
        <p>${t.passkeyHelp}</p>
        <button class="primary" type="submit" aria-disabled=${this.#form.busy}>${t.passkey}</button>
      `
    return html`
      ${view.kind === 'move' ? nothing : html`<p>${t.providerHelp}</p>`}
      ${view.providers.map(
        ({ key, name }) => html`
          <button
            class="primary"
            type="button"
            aria-disabled=${this.#form.busy}
            @click=${(event: Event) => this.#accept(event, (held) => acceptThrough(key, held))}
          >
            ${t.through(name)}
          </button>
        `,
      )}
    `
  }

  // What Enter in the field of the security word does.
  #firstWay({ providers: [first] }: InvitationView): (held: Held) => Promise<unknown> {
    return first ? (held) => acceptThrough(first.key, held) : acceptByPasskey
  }

  async #accept(event: Event, accept: (held: Held) => Promise<unknown>): Promise<void> {
    const accepted = await this.#form.submit(event, async () => {
      const code = this.code?.value.trim() ?? null
      if (code === '') throw new Objection('code', this.#t().codeEmpty)
      if (!(await this.others.ask(null))) throw new GivenUp()
      announce(this.#t().busy)
      try {
        await accept({ token: this.#token, code })
      } catch (error) {
        const isCode = error instanceof ApiProblem && error.code === 'code_wrong'
        throw isCode ? new Objection('code', signInProblem(error, language.value)) : error
      }
    })
    const person = me()
    if (accepted && person) navigate(landingPath(person) ?? pathOf({ page: 'account' }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-invitation-page': InvitationPage
  }
}

import { css, html, LitElement, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import type { DemoPerson, SignInWays } from '#domain/sign-in.ts'
import { announce, notice } from '../app/announce.ts'
import { language, textsFor } from '../app/language.ts'
import '../app/others-dialog.ts'
import type { OthersDialog } from '../app/others-dialog.ts'
import { setPageTitle } from '../app/page-title.ts'
import { pathOf, safeNext } from '../app/route.ts'
import { me } from '../app/session.ts'
import { departTo, signInAs, signInByPasskey, signInWays } from '../app/sign-in.ts'
import { signInProblem } from '../app/sign-in-text.ts'
import { controls } from '../style/controls.ts'
import { page } from '../style/page.ts'
import { signInText } from '../text/sign-in.ts'
import { startText } from '../text/start.ts'
import '../ui/message.ts'

/** Sign-in; for a signed-in person who has no page yet, why. */
@customElement('kim-start-page')
export class StartPage extends LitElement {
  static override styles = [
    controls,
    page,
    css`
      :host {
        inline-size: min(34rem, 100%);
        margin-inline: auto;
        padding-block-start: 3rem;
      }
      h1 {
        font-size: 1.5rem;
      }
      section {
        display: flex;
        flex-direction: column;
        gap: 0.75rem;
        padding: 1.25rem;
        border: 1px solid var(--kim-line);
        border-radius: calc(var(--kim-radius) * 2);
      }
      ul {
        list-style: none;
        padding: 0;
        display: flex;
        flex-direction: column;
        gap: var(--kim-gap);
      }
      li button {
        inline-size: 100%;
        justify-content: space-between;
        padding-block: 0.5rem;
        text-align: start;
      }
      li span {
        font-weight: 400;
        color: var(--kim-muted);
      }
      .foot {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 1.25rem;
      }
    `,
  ]

  readonly #t = textsFor(this, startText)
  readonly #s = textsFor(this, signInText)
  @state() private ways: SignInWays | null = null
  @state() private error: unknown = null
  @state() private busy = false
  @query('kim-others-dialog') private others!: OthersDialog

  override connectedCallback(): void {
    super.connectedCallback()
    if (me()) return
    void this.#findWays()
    // Whoever was in a page of theirs a moment ago hears why they are not any more.
    if (this.#next() !== null && notice.value === null) announce(this.#t().lost)
  }

  override render() {
    const t = this.#t()
    const person = me()
    setPageTitle(person ? '' : t.title)
    if (person) {
      const reads = person.role === 'reader'
      return html`
        <h1>${reads ? t.readerHeading : t.noUnitHeading}</h1>
        <p>${reads ? t.readerHelp : t.noUnitHelp}</p>
      `
    }
    return html`
      <h1>${t.heading}</h1>
      <p class="lead">${t.purpose}</p>
      ${this.#next() === null ? nothing : html`<kim-message level="info">${t.lost}</kim-message>`}
      ${
        this.error === null
          ? nothing
          : html`<kim-message level="error">${signInProblem(this.error, language.value)}</kim-message>`
      }
      ${this.ways ? this.#waysIn(this.ways) : nothing}
      <kim-others-dialog></kim-others-dialog>
      <p class="foot">
        <a href=${pathOf({ page: 'privacy' })}>${t.privacy}</a>
        <a href=${pathOf({ page: 'accessibility' })}>${t.accessibility}</a>
      </p>
    `
  }

  #waysIn({ demo, providers }: SignInWays) {
    return demo.length > 0 ? this.#demo(demo) : this.#real(providers)
  }

  #real(providers: SignInWays['providers']) {
    const t = this.#t()
    return html`
      <section aria-labelledby="sign-in">
        <h2 id="sign-in">${t.title}</h2>
        <ul>
          ${providers.map(
            ({ key, name }) => html`
              <li>
                <button type="button" aria-disabled=${this.busy} @click=${() => this.#depart(key)}>
                  ${name}<span>${t.employer}</span>
                </button>
              </li>
            `,
          )}
          <li>
            <button
              class=${providers.length === 0 ? 'primary' : ''}
              type="button"
              aria-disabled=${this.busy}
              @click=${() => this.#enter(null, signInByPasskey)}
            >
              ${this.#s().passkey}
            </button>
          </li>
        </ul>
        <p class="muted">${t.invitedOnly}</p>
      </section>
    `
  }

  #demo(people: readonly DemoPerson[]) {
    const t = this.#t()
    return html`
      <section aria-labelledby="demo">
        <h2 id="demo">${t.demoHeading}</h2>
        <p>${t.demoHelp}</p>
        <ul>
          ${people.map(
            (person) => html`
              <li>
                <button
                  type="button"
                  aria-disabled=${this.busy}
                  @click=${() => this.#enter(person.user, () => signInAs(person.user))}
                >
                  ${person.name}<span>${this.#role(person)}</span>
                </button>
              </li>
            `,
          )}
        </ul>
        <p>
          <button
            class="quiet"
            type="button"
            aria-disabled=${this.busy}
            @click=${() => this.#enter(null, signInByPasskey)}
          >
            ${t.demoInvited}
          </button>
        </p>
      </section>
    `
  }

  #role(person: DemoPerson): string {
    const t = this.#t()
    return { case_manager: t.caseManager, coordinator: t.coordinator, reader: t.reader }[person.role]
  }

  #next(): string | null {
    return safeNext(new URLSearchParams(window.location.search).get('next'), window.location.origin)
  }

  async #findWays(): Promise<void> {
    try {
      this.ways = await signInWays()
    } catch (error) {
      this.error = error
    }
  }

  async #depart(provider: string): Promise<void> {
    if (this.busy) return
    if (await this.others.ask(null)) departTo(provider, this.#next())
  }

  // Unsent work of one person is deleted by another one only on their word.
  async #enter(user: string | null, signIn: () => Promise<unknown>): Promise<void> {
    if (this.busy) return
    if (!(await this.others.ask(user))) return
    this.busy = true
    this.error = null
    announce(this.#t().signingIn)
    try {
      await signIn()
    } catch (error) {
      this.error = error
      announce(signInProblem(error, language.value))
    } finally {
      this.busy = false
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-start-page': StartPage
  }
}

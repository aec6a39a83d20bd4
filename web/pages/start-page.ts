import { css, html, LitElement, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { announce } from '../app/announce.ts'
import { language, textsFor } from '../app/language.ts'
import { setPageTitle } from '../app/page-title.ts'
import { problemText } from '../app/problem-text.ts'
import { pathOf } from '../app/route.ts'
import { me, signInAs, signInWays, type DemoPerson, type SignInWays } from '../app/session.ts'
import { owners } from '../app/vault.ts'
import { controls } from '../style/controls.ts'
import { page } from '../style/page.ts'
import { startText } from '../text/start.ts'
import '../ui/dialog.ts'
import type { Dialog } from '../ui/dialog.ts'
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
    `,
  ]

  readonly #t = textsFor(this, startText)
  @state() private ways: SignInWays | null = null
  @state() private error: unknown = null
  @state() private busy = false
  @query('kim-dialog') private dialog!: Dialog
  #chosen: DemoPerson | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    if (!me()) void this.#findWays()
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
      ${
        new URLSearchParams(window.location.search).has('next')
          ? html`<kim-message level="info">${t.lost}</kim-message>`
          : nothing
      }
      ${
        this.error === null
          ? nothing
          : html`<kim-message level="error">${problemText(this.error, language.value)}</kim-message>`
      }
      ${this.ways ? this.#waysIn(this.ways) : nothing}
      <p class="foot"><a href=${pathOf({ page: 'accessibility' })}>${t.accessibility}</a></p>
    `
  }

  #waysIn(ways: SignInWays) {
    const t = this.#t()
    if (ways.demo.length === 0) return html`<kim-message level="warn">${t.none}</kim-message>`
    return html`
      <section aria-labelledby="demo">
        <h2 id="demo">${t.demoHeading}</h2>
        <p>${t.demoHelp}</p>
        <ul>
          ${ways.demo.map(
            (person) => html`
              <li>
                <button type="button" ?disabled=${this.busy} @click=${() => this.#ask(person)}>
                  ${person.name}<span>${this.#role(person)}</span>
                </button>
              </li>
            `,
          )}
        </ul>
      </section>
      <kim-dialog heading=${t.othersHeading} @close=${this.#answered}>
        <p>${t.others}</p>
        <button slot="actions" type="button" autofocus @click=${() => this.dialog.close()}>
          ${t.cancel}
        </button>
        <button slot="actions" type="button" @click=${() => this.dialog.close('delete')}>
          ${t.othersDo}
        </button>
      </kim-dialog>
    `
  }

  // Unsent work of one person is deleted by another one only on their word.
  async #ask(person: DemoPerson): Promise<void> {
    const waiting = await owners().catch((): ReadonlySet<string> => new Set())
    this.#chosen = person
    if ([...waiting].some((user) => user !== person.user)) await this.dialog.show()
    else await this.#signIn(person)
  }

  #answered = (): void => {
    if (this.dialog.returnValue === 'delete' && this.#chosen) void this.#signIn(this.#chosen)
  }

  #role(person: DemoPerson): string {
    const t = this.#t()
    return { case_manager: t.caseManager, coordinator: t.coordinator, reader: t.reader }[person.role]
  }

  async #findWays(): Promise<void> {
    try {
      this.ways = await signInWays()
    } catch (error) {
      this.error = error
    }
  }

  async #signIn(person: DemoPerson): Promise<void> {
    this.busy = true
    this.error = null
    announce(this.#t().signingIn)
    try {
      await signInAs(person.user)
    } catch (error) {
      this.error = error
      announce(problemText(error, language.value))
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

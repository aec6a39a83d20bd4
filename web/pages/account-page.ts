import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { OwnPasskey, OwnSession } from '#domain/sign-in.ts'
import { announce } from '../app/announce.ts'
import { getJson, postJson } from '../app/api.ts'
import { localTime, longDate } from '../app/format.ts'
import { textsFor } from '../app/language.ts'
import { setPageTitle } from '../app/page-title.ts'
import type { Me } from '../app/session.ts'
import { signOutEverywhere } from '../app/session.ts'
import { addPasskey } from '../app/sign-in.ts'
import '../app/sign-in-again.ts'
import type { SignInAgain } from '../app/sign-in-again.ts'
import { sendUnsent } from '../app/unsent.ts'
import { Work } from '../app/work.ts'
import { controls } from '../style/controls.ts'
import { page } from '../style/page.ts'
import { accountText } from '../text/account.ts'
import '../ui/dialog.ts'
import type { Dialog } from '../ui/dialog.ts'
import '../ui/message.ts'

/** One's own access: what it covers, its passkeys, and where one is signed in. */
@customElement('kim-account-page')
export class AccountPage extends LitElement {
  static override styles = [
    controls,
    page,
    css`
      section {
        max-inline-size: 46rem;
      }
      section > * + * {
        margin-block-start: 0.5rem;
      }
      h2 {
        margin-block: 1rem 0.25rem;
      }
      dl {
        display: grid;
        grid-template-columns: max-content 1fr;
        gap: 0.25rem 1rem;
      }
      dt {
        color: var(--kim-muted);
      }
      ul {
        margin-block: 0.5rem;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.25rem 0.75rem;
        min-block-size: 2.75rem;
        padding-block: 0.25rem;
        border-block-end: 1px solid var(--kim-line);
      }
      li button {
        margin-inline-start: auto;
      }
    `,
  ]

  @property({ attribute: false }) me!: Me
  @state() private passkeys: readonly OwnPasskey[] | null = null
  @state() private sessions: readonly OwnSession[] | null = null
  @query('kim-sign-in-again') private again!: SignInAgain
  @query('#everywhere') private dialog!: Dialog
  @query('#spare') private spare!: Dialog
  /** The passkey whose removal is asked about. */
  @state() private removing: OwnPasskey | null = null
  #unsent = 0

  readonly #t = textsFor(this, accountText)
  readonly #work = new Work(this)

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#work.do(async () => {
      const both = [
        getJson<readonly OwnSession[]>('/api/me/sessions'),
        getJson<readonly OwnPasskey[]>('/api/me/passkeys'),
      ] as const
      const [sessions, passkeys] = await Promise.all(both)
      this.sessions = sessions
      this.passkeys = passkeys
    })
  }

  override render() {
    const t = this.#t()
    setPageTitle(t.title)
    const { role, region, units, user } = this.me
    return html`
      <h1>${t.heading}</h1>
      ${this.#work.message()}
      <section>
        <p><strong>${user.name}</strong></p>
        <dl>
          <dt>${t.role}</dt>
          <dd>
            ${{ case_manager: t.caseManager, coordinator: t.coordinator, reader: t.reader }[role]}${
              role === 'coordinator' ? html`, ${region ?? t.wholeCounty}` : nothing
            }
          </dd>
          ${
            units.length === 0
              ? nothing
              : html`
                  <dt>${t.units}</dt>
                  <dd>
                    ${units.map((unit) => (unit.lead ? `${unit.name} (${t.lead})` : unit.name)).join(', ')}
                  </dd>
                `
          }
        </dl>
      </section>
      <section aria-labelledby="passkeys">
        <h2 id="passkeys" tabindex="-1">${t.passkeys}</h2>
        ${this.#passkeys()}
      </section>
      <section aria-labelledby="sessions">
        <h2 id="sessions" tabindex="-1">${t.sessions}</h2>
        <p class="muted">${t.sessionsHelp}</p>
        ${
          this.sessions === null
            ? html`<p class="muted">${t.loading}</p>`
            : html`<ul>
                ${repeat(
                  this.sessions,
                  ({ id }) => id,
                  (one) => this.#session(one),
                )}
              </ul>`
        }
        <button type="button" @click=${this.#askEverywhere}>${t.everywhere}</button>
      </section>
      <kim-sign-in-again></kim-sign-in-again>
      <kim-dialog id="spare" question heading=${t.removeHeading} @close=${this.#spared}>
        <p>${this.removing ? t.removeHelp(this.#passkeyName(this.removing)) : nothing}</p>
        <button slot="actions" type="button" autofocus @click=${() => this.spare.close()}>${t.cancel}</button>
        <button slot="actions" type="button" @click=${() => this.spare.close('go')}>
          ${t.removePasskey}
        </button>
      </kim-dialog>
      <kim-dialog id="everywhere" question heading=${t.everywhereHeading} @close=${this.#everywhere}>
        <p>${t.everywhereHelp}</p>
        ${this.#unsent === 0 ? nothing : html`<kim-message level="warn">${t.unsent(this.#unsent)}</kim-message>`}
        <button slot="actions" type="button" autofocus @click=${() => this.dialog.close()}>
          ${t.cancel}
        </button>
        <button slot="actions" type="button" @click=${() => this.dialog.close('go')}>${t.everywhere}</button>
      </kim-dialog>
    `
  }

  #passkeys() {
    const t = this.#t()
    if (this.me.way !== 'passkey')
      return html`<p class="muted">${this.me.way === 'demo' ? t.passkeysDemo : t.passkeysNone}</p>`
    return html`
      <p class="muted">${t.passkeysHelp}</p>
      <ul>
        ${repeat(
          this.passkeys ?? [],
          ({ id }) => id,
          (one) => html`
            <li>
              <strong>${one.agent}</strong>
              <span class="muted">
                ${t.since(localTime(one.since))},
                ${one.usedOn === null ? t.unused : t.usedOn(longDate(one.usedOn))}
              </span>
              ${
                (this.passkeys ?? []).length < 2
                  ? nothing
                  : html`
                      <button
                        class="quiet"
                        type="button"
                        aria-label=${t.removePasskeyOf(this.#passkeyName(one))}
                        @click=${() => this.#askRemove(one)}
                      >
                        ${t.removePasskey}
                      </button>
                    `
              }
            </li>
          `,
        )}
      </ul>
      <button type="button" aria-disabled=${this.#work.busy} @click=${this.#add}>${t.addPasskey}</button>
      <p class="muted">${t.lost}</p>
    `
  }

  #session({ id, way, agent, since, seen, current }: OwnSession) {
    const t = this.#t()
    return html`
      <li>
        <strong>${agent}</strong>
        <span class="muted">${t.way(way)}, ${t.began(localTime(since))}, ${t.seen(localTime(seen))}</span>
        ${
          current
            ? html`<span>${t.current}</span>`
            : html`
                <button
                  class="quiet"
                  type="button"
                  aria-label=${t.endOf(agent, localTime(since))}
                  @click=${() => this.#end(id)}
                >
                  ${t.end}
                </button>
              `
        }
      </li>
    `
  }

  // Two of one browser and day are told apart by their time.
  #passkeyName({ agent, since }: OwnPasskey): string {
    return `${agent}, ${this.#t().since(localTime(since))}`
  }

  #add = async (): Promise<void> => {
    if (this.#work.busy) return
    await this.#work.do(async () => {
      this.passkeys = await this.again.attempt(addPasskey)
      announce(this.#t().added)
    })
  }

  async #askRemove(passkey: OwnPasskey): Promise<void> {
    this.removing = passkey
    await this.updateComplete
    await this.spare.show()
  }

  #spared = (): void => {
    const { removing } = this
    if (this.spare.returnValue !== 'go' || !removing) return
    void this.#work.do(async () => {
      this.passkeys = await this.again.attempt(() =>
        postJson<readonly OwnPasskey[]>(`/api/me/passkeys/${removing.id}/remove`),
      )
      await this.#goTo('passkeys')
      announce(this.#t().removed)
    })
  }

  #end(id: string): Promise<void> {
    return this.#work.do(async () => {
      this.sessions = await postJson<readonly OwnSession[]>(`/api/me/sessions/${id}/end`)
      await this.#goTo('sessions')
      announce(this.#t().ended)
    })
  }

  // The button that was pressed is gone with its line.
  async #goTo(heading: 'passkeys' | 'sessions'): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(`#${heading}`)?.focus()
  }

  #askEverywhere = async (): Promise<void> => {
    this.#unsent = await sendUnsent(this.me)
    this.requestUpdate()
    await this.dialog.show()
  }

  #everywhere = (): void => {
    if (this.dialog.returnValue !== 'go') return
    void this.#work.do(async () => {
      await signOutEverywhere()
      announce(this.#t().signedOut)
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-account-page': AccountPage
  }
}

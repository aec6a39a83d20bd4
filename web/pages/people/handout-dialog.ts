import { css, html, LitElement, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import type { Handout } from '#domain/account.ts'
import { localTime } from '../../app/format.ts'
import { textsFor } from '../../app/language.ts'
import { pathOf } from '../../app/route.ts'
import { controls } from '../../style/controls.ts'
import { peopleText } from '../../text/people.ts'
import '../../ui/dialog.ts'
import type { Dialog } from '../../ui/dialog.ts'

/** Shows an invitation once: the link to be sent, and the word that goes another way. */
@customElement('kim-handout-dialog')
export class HandoutDialog extends LitElement {
  static override styles = [
    controls,
    css`
      .field {
        display: flex;
        flex-direction: column;
        gap: 0.25rem;
        margin-block-start: 0.875rem;
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        gap: var(--kim-gap);
      }
      .line input {
        flex: 1 1 14rem;
      }
      #code {
        flex: 0 1 9rem;
        font-weight: 700;
        letter-spacing: 0.08em;
      }
    `,
  ]

  readonly #t = textsFor(this, peopleText)
  @state() private handout: Handout | null = null
  /** What came of the latest copy, in words. */
  @state() private said = ''
  @query('kim-dialog') private dialog!: Dialog
  @query('#link') private link!: HTMLInputElement
  #copied = false

  async show(handout: Handout): Promise<void> {
    this.handout = handout
    this.said = ''
    this.#copied = false
    await this.updateComplete
    await this.dialog.show()
    this.link.select()
  }

  override render() {
    const t = this.#t()
    return html`
      <kim-dialog
        heading=${t.handoutHeading}
        .mayCancel=${this.#mayCancel}
        @close=${() => (this.handout = null)}
      >
        ${this.handout ? this.#content(this.handout) : nothing}
        <p role="status">${this.said}</p>
        <button slot="actions" class="primary" type="button" @click=${() => this.dialog.close()}>
          ${t.close}
        </button>
      </kim-dialog>
    `
  }

  #content({ token, code, expires }: Handout) {
    const t = this.#t()
    const link = new URL(`${pathOf({ page: 'invitation' })}#${token}`, window.location.origin).href
    return html`
      <p>${t.handoutHelp(localTime(expires))}</p>
      <div class="field">
        <label for="link">${t.link}</label>
        <div class="line">
          <input id="link" type="text" readonly .value=${link} />
          <button type="button" @click=${() => this.#copy('link', t.copied)}>${t.copy}</button>
        </div>
      </div>
      ${
        code === null
          ? nothing
          : html`
              <div class="field">
                <label for="code">${t.code}</label>
                <div class="line">
                  <input id="code" type="text" readonly aria-describedby="code-help" .value=${code} />
                  <button type="button" @click=${() => this.#copy('code', t.codeCopied)}>
                    ${t.copyCode}
                  </button>
                </div>
                <span id="code-help" class="muted">${t.codeHelp}</span>
              </div>
            `
      }
    `
  }

  async #copy(id: 'link' | 'code', done: string): Promise<void> {
    const field = this.renderRoot.querySelector<HTMLInputElement>(`#${id}`)
    field?.select()
    this.said = ''
    await this.updateComplete
    try {
      await navigator.clipboard.writeText(field?.value ?? '')
      this.#copied = true
      this.said = done
    } catch {
      // A browser may refuse; what is marked can be copied by hand.
      field?.focus()
      this.said = this.#t().copyByHand
    }
  }

  // It is shown only now: a key pressed by habit must not throw it away.
  #mayCancel = (): boolean => {
    if (!this.#copied) this.said = this.#t().copyFirst
    return this.#copied
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-handout-dialog': HandoutDialog
  }
}

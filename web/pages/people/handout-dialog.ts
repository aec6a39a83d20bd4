import { css, html, LitElement, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import type { Handout } from '#domain/account.ts'
import { announce } from '../../app/announce.ts'
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
      .code {
        font-size: 1.25rem;
        font-weight: 700;
        letter-spacing: 0.08em;
      }
    `,
  ]

  readonly #t = textsFor(this, peopleText)
  @state() private handout: Handout | null = null
  @query('kim-dialog') private dialog!: Dialog
  @query('input') private link!: HTMLInputElement

  async show(handout: Handout): Promise<void> {
    this.handout = handout
    await this.updateComplete
    await this.dialog.show()
    this.link.select()
  }

  override render() {
    const t = this.#t()
    return html`
      <kim-dialog heading=${t.handoutHeading} @close=${() => (this.handout = null)}>
        ${this.handout ? this.#content(this.handout) : nothing}
        <button slot="actions" type="button" @click=${this.#copy}>${t.copy}</button>
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
        <input id="link" type="text" readonly .value=${link} />
      </div>
      ${
        code === null
          ? nothing
          : html`
              <div class="field">
                <span class="label">${t.code}</span>
                <span class="code">${code}</span>
                <span class="muted">${t.codeHelp}</span>
              </div>
            `
      }
    `
  }

  #copy = async (): Promise<void> => {
    this.link.select()
    await navigator.clipboard.writeText(this.link.value)
    announce(this.#t().copied)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-handout-dialog': HandoutDialog
  }
}

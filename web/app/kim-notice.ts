import { css, html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../style/controls.ts'
import { appText } from '../text/app.ts'
import '../ui/message.ts'
import { said } from '../ui/said.ts'
import { dismissNotice, notice } from './announce.ts'
import { textsFor } from './language.ts'
import { StoreController } from './store.ts'

/** The one message beside the work: not modal, takes no focus, stays until it is closed or replaced. */
@customElement('kim-notice')
export class NoticeArea extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        position: fixed;
        inset-block-end: 3rem;
        inset-inline: 1rem;
        z-index: 5;
        display: flex;
        justify-content: center;
        pointer-events: none;
      }
      kim-message {
        pointer-events: auto;
        max-inline-size: 44rem;
        box-shadow: var(--kim-shadow);
      }
      .actions {
        display: flex;
        gap: 0.25rem;
      }
    `,
  ]

  readonly #t = textsFor(this, appText)
  readonly #notice = new StoreController(this, notice)

  override render() {
    const shown = this.#notice.value
    if (!shown) return nothing
    return html`
      <kim-message level=${shown.level}>
        ${said(shown.text)}
        <span slot="action" class="actions">
          ${
            shown.action
              ? html`<button
                  type="button"
                  @click=${shown.action.run}
                  .textContent=${shown.action.label}
                ></button>`
              : nothing
          }
          <button class="quiet" type="button" aria-label=${this.#t().close} @click=${dismissNotice}>
            <span aria-hidden="true">✕</span>
          </button>
        </span>
      </kim-message>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-notice': NoticeArea
  }
}

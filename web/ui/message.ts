import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { textsFor } from '../app/language.ts'
import { controls } from '../style/controls.ts'
import { uiText } from '../text/ui.ts'

export type MessageLevel = 'ok' | 'info' | 'warn' | 'error'

const SIGNS: Readonly<Record<MessageLevel, string>> = { ok: '✓', info: 'i', warn: '▲', error: '!' }

/** A message box in the flow of the page: its level is told by sign and word, not by colour alone. */
@customElement('kim-message')
export class Message extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        gap: 0.625rem;
        align-items: baseline;
        padding: 0.625rem 0.875rem;
        border: 1px solid var(--kim-line);
        border-inline-start: 0.25rem solid var(--edge);
        border-radius: var(--kim-radius);
        background: var(--back);
        --edge: var(--kim-info);
        --back: var(--kim-info-bg);
      }
      :host([level='ok']) {
        --edge: var(--kim-ok);
        --back: var(--kim-ok-bg);
      }
      :host([level='warn']) {
        --edge: var(--kim-warn);
        --back: var(--kim-warn-bg);
      }
      :host([level='error']) {
        --edge: var(--kim-error);
        --back: var(--kim-error-bg);
      }
      .sign {
        flex: none;
        font-weight: 700;
        color: var(--edge);
      }
      .text {
        flex: 1;
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      ::slotted(p) {
        margin: 0 0 0.25rem;
      }
    `,
  ]

  @property({ reflect: true }) level: MessageLevel = 'info'

  readonly #t = textsFor(this, uiText)

  override render() {
    return html`
      <span class="sign" aria-hidden="true">${SIGNS[this.level]}</span>
      <div class="text"><span class="visually-hidden">${this.#t()[this.level]}: </span><slot></slot></div>
      <slot name="action"></slot>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-message': Message
  }
}

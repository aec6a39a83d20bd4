import { css, html, LitElement } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { controls } from '../style/controls.ts'

/**
 * A native modal dialog with a heading; its content and buttons are slotted.
 * Esc cancels. Fires `close` when it is gone; `returnValue` is what `close(value)` was given, empty when cancelled.
 */
@customElement('kim-dialog')
export class Dialog extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: contents;
      }
      dialog {
        inline-size: min(32rem, calc(100vw - 2rem));
        max-block-size: calc(100dvh - 2rem);
        padding: 1.25rem;
        border: 1px solid var(--kim-line-strong);
        border-radius: calc(var(--kim-radius) * 2);
        background: var(--kim-raised);
        color: var(--kim-fg);
        box-shadow: var(--kim-shadow);
        overflow: auto;
      }
      dialog::backdrop {
        background: rgb(10 14 26 / 45%);
      }
      h2 {
        margin-block-end: 0.75rem;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: var(--kim-gap);
        margin-block-start: 1.25rem;
      }
    `,
  ]

  @property() heading = ''
  @query('dialog') private dialog!: HTMLDialogElement

  get returnValue(): string {
    return this.dialog.returnValue
  }

  async show(): Promise<void> {
    await this.updateComplete
    this.dialog.returnValue = ''
    this.dialog.showModal()
  }

  close(value = ''): void {
    this.dialog.close(value)
  }

  override render() {
    return html`
      <dialog aria-labelledby="heading" @close=${this.#closed}>
        <h2 id="heading">${this.heading}</h2>
        <slot></slot>
        <div class="actions"><slot name="actions"></slot></div>
      </dialog>
    `
  }

  // The native event does not leave the shadow root.
  #closed = (): void => void this.dispatchEvent(new Event('close'))
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-dialog': Dialog
  }
}

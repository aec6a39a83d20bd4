import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { announcement } from '../app/announce.ts'
import { StoreController } from '../app/store.ts'
import { controls } from '../style/controls.ts'

/**
 * A native modal dialog with a heading; its content and buttons are slotted.
 * Esc cancels. While it is open, what is announced is said in it, as the rest of the page is silent. Fires `close` when it is gone; `returnValue` is what `close(value)` was given, empty when cancelled.
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
  /** Asks something: its words are said when it opens, and not the heading alone. */
  @property({ type: Boolean }) question = false
  /** Whether Esc may close it now. */
  @property({ attribute: false }) mayCancel: () => boolean = () => true
  @state() private open = false
  readonly #announcement = new StoreController(this, announcement)
  @query('dialog') private dialog!: HTMLDialogElement

  get returnValue(): string {
    return this.dialog.returnValue
  }

  async show(): Promise<void> {
    await this.updateComplete
    this.dialog.returnValue = ''
    this.open = true
    this.dialog.showModal()
  }

  close(value = ''): void {
    this.dialog.close(value)
  }

  override render() {
    return html`
      <dialog
        role=${this.question ? 'alertdialog' : 'dialog'}
        aria-labelledby="heading"
        aria-describedby=${this.question ? 'content' : nothing}
        @cancel=${this.#cancelled}
        @close=${this.#closed}
      >
        <h2 id="heading">${this.heading}</h2>
        <div id="content"><slot></slot></div>
        <div class="actions"><slot name="actions"></slot></div>
        <div
          class="visually-hidden"
          role="status"
          translate="no"
          .textContent=${this.open ? this.#announcement.value : ''}
        ></div>
      </dialog>
    `
  }

  #cancelled = (event: Event): void => {
    if (event.target === this.dialog && !this.mayCancel()) event.preventDefault()
  }

  // The native event does not leave the shadow root.
  #closed = (): void => {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-dialog': Dialog
  }
}

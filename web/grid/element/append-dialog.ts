import { html, LitElement } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { controls } from '../../style/controls.ts'
import { pasteTexts } from '../../text/paste.ts'
import '../../ui/dialog.ts'
import type { Dialog } from '../../ui/dialog.ts'
import type { GridHost } from './host.ts'

/** Asks once when a pasted block is longer than the sheet. */
@customElement('kim-append-dialog')
export class AppendDialog extends LitElement {
  static override styles = [controls]

  @state() private rows = 0
  @query('kim-dialog') private dialog!: Dialog
  #language: 'de' | 'en' = 'de'

  /** The person's answer; null when they want nothing pasted. */
  async ask({ state }: GridHost, rows: number): Promise<'append' | 'fit' | null> {
    this.#language = state.model?.language ?? 'de'
    this.rows = rows
    await this.updateComplete
    await this.dialog.show()
    await new Promise((resolve) => this.dialog.addEventListener('close', resolve, { once: true }))
    const { returnValue } = this.dialog
    return returnValue === 'append' || returnValue === 'fit' ? returnValue : null
  }

  override render() {
    const t = pasteTexts(this.#language)
    const button = (value: string, label: string, look = '') => html`
      <button slot="actions" class=${look} type="button" @click=${() => this.dialog.close(value)}>
        ${label}
      </button>
    `
    return html`
      <kim-dialog heading=${t.appendHeading} @keydown=${(event: Event) => event.stopPropagation()}>
        <p>${t.appendText(this.rows)}</p>
        ${button('', t.cancel)} ${button('fit', t.appendFit)} ${button('append', t.appendDo, 'primary')}
      </kim-dialog>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-append-dialog': AppendDialog
  }
}

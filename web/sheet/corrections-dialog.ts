import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { textsFor } from '../app/language.ts'
import { controls } from '../style/controls.ts'
import { correctionText } from '../text/corrections.ts'
import '../ui/dialog.ts'
import type { Dialog } from '../ui/dialog.ts'
import './correction-list.ts'
import type { Desk } from './desk.ts'

/** The corrections that are proposed for the sheet. */
@customElement('kim-corrections-dialog')
export class CorrectionsDialog extends LitElement {
  static override styles = [controls]

  @property({ attribute: false }) desk!: Desk
  @state() private shown = false
  @query('kim-dialog') private dialog!: Dialog

  readonly #t = textsFor(this, correctionText)

  async show(): Promise<void> {
    this.shown = true
    await this.dialog.show()
  }

  override render() {
    const t = this.#t()
    const { desk } = this
    return html`
      <kim-dialog heading=${t.list} @close=${() => (this.shown = false)}>
        ${
          this.shown
            ? html`
                <kim-correction-list
                  .unit=${desk.unit}
                  .month=${desk.month}
                  .as=${desk.isMember ? 'member' : 'coordinator'}
                  @decided=${() => void desk.poll()}
                ></kim-correction-list>
                <p class="muted">${t.network}</p>
              `
            : nothing
        }
        <button slot="actions" type="button" @click=${() => this.dialog.close()}>${t.close}</button>
      </kim-dialog>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-corrections-dialog': CorrectionsDialog
  }
}

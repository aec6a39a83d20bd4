import { html, LitElement } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { textsFor } from '../app/language.ts'
import { controls } from '../style/controls.ts'
import { sheetText } from '../text/sheet.ts'
import { dialogText } from '../text/sheet-dialogs.ts'
import '../ui/dialog.ts'
import type { Dialog } from '../ui/dialog.ts'
import type { Desk } from './desk.ts'

/** Asks once before rows are removed. */
@customElement('kim-remove-dialog')
export class RemoveDialog extends LitElement {
  static override styles = [controls]

  @property({ attribute: false }) desk!: Desk
  @state() private rows: readonly string[] = []
  @query('kim-dialog') private dialog!: Dialog

  readonly #t = textsFor(this, sheetText)
  readonly #a = textsFor(this, dialogText)

  async show(rows: readonly string[]): Promise<void> {
    this.rows = rows
    await this.dialog.show()
  }

  override render() {
    const a = this.#a()
    const all = this.desk.store?.rows ?? []
    const lines = this.rows.map((id) => all.findIndex((row) => row.id === id) + 1)
    return html`
      <kim-dialog heading=${a.removeHeading}>
        ${lines.map((line) => html`<p>${a.removeText(line)}</p>`)}
        <button slot="actions" type="button" @click=${() => this.dialog.close()}>${this.#t().cancel}</button>
        <button slot="actions" class="primary" type="button" @click=${this.#done}>${a.removeDo}</button>
      </kim-dialog>
    `
  }

  #done = (): void => {
    this.desk.remove(this.rows)
    this.dialog.close('done')
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-remove-dialog': RemoveDialog
  }
}

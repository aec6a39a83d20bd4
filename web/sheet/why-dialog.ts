import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { notify } from '../app/announce.ts'
import { language, textsFor } from '../app/language.ts'
import { problemText } from '../app/problem-text.ts'
import { REASON_LENGTH, reasonObjection } from '../app/reason.ts'
import { controls } from '../style/controls.ts'
import { sheetText } from '../text/sheet.ts'
import { dialogText } from '../text/sheet-dialogs.ts'
import '../ui/dialog.ts'
import type { Dialog } from '../ui/dialog.ts'
import { moveSheet } from './api.ts'
import type { Desk } from './desk.ts'
import { panelStyles } from './panel-styles.ts'

/** Asks why a sheet is returned or opened again; the unit reads the answer. */
@customElement('kim-why-dialog')
export class WhyDialog extends LitElement {
  static override styles = [controls, panelStyles]

  @property({ attribute: false }) desk!: Desk
  @state() private move: 'return' | 'reopen' = 'return'
  @state() private problem = ''
  @query('kim-dialog') private dialog!: Dialog
  @query('input') private input!: HTMLInputElement

  readonly #t = textsFor(this, sheetText)
  readonly #a = textsFor(this, dialogText)

  async show(move: 'return' | 'reopen'): Promise<void> {
    this.move = move
    this.problem = ''
    this.input.value = ''
    await this.dialog.show()
  }

  override render() {
    const a = this.#a()
    return html`
      <kim-dialog heading=${this.move === 'return' ? a.return : a.reopen}>
        <p class="muted">${a.whyText}</p>
        <div class="field">
          <label for="why">${a.whyHeading}</label>
          <input
            id="why"
            type="text"
            maxlength=${REASON_LENGTH}
            autocomplete="off"
            autofocus
            aria-invalid=${this.problem !== ''}
            aria-describedby="problem"
          />
          <p id="problem" class="problem" role="alert" ?hidden=${this.problem === ''}>
            ${this.problem || nothing}
          </p>
        </div>
        <button slot="actions" type="button" @click=${() => this.dialog.close()}>${this.#t().cancel}</button>
        <button slot="actions" class="primary" type="button" @click=${this.#done}>
          ${this.move === 'return' ? a.return : a.reopen}
        </button>
      </kim-dialog>
    `
  }

  #done = async (): Promise<void> => {
    const reason = this.input.value.trim()
    const { store } = this.desk
    if (!store) return
    if (reason === '') {
      this.problem = this.#a().whyEmpty
      return
    }
    const objection = await reasonObjection(reason, language.value)
    if (objection !== null) {
      this.problem = objection
      return
    }
    try {
      await moveSheet(this.desk.unit, this.desk.month, this.move, { seq: store.seq, reason })
      await this.desk.reload()
      this.dialog.close('done')
      notify({ level: 'ok', text: this.move === 'return' ? this.#a().returned : this.#a().reopened })
    } catch (error) {
      this.problem = problemText(error, language.value)
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-why-dialog': WhyDialog
  }
}

import { html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import './ask-dialog.ts'
import './case-dialog.ts'
import './correct-dialog.ts'
import './corrections-dialog.ts'
import type { Desk } from './desk.ts'
import './help-dialog.ts'
import './lapsed-dialog.ts'
import './offline-dialog.ts'
import './reentry-dialog.ts'
import './remove-dialog.ts'
import './split-dialog.ts'
import './submit-dialog.ts'
import './template-dialog.ts'
import './why-dialog.ts'

export type DialogName =
  | 'ask'
  | 'correct'
  | 'corrections'
  | 'submit'
  | 'reentry'
  | 'lapsed'
  | 'return'
  | 'reopen'
  | 'assign'
  | 'handover'
  | 'close'
  | 'refused'
  | 'remove'
  | 'split'
  | 'help'
  | 'templates'
  | 'offline'

/** All dialogs of the sheet; downloaded when the first one is asked for. */
@customElement('kim-sheet-dialogs')
export class SheetDialogs extends LitElement {
  @property({ attribute: false }) desk!: Desk

  override render() {
    const { desk } = this
    return html`
      <kim-ask-dialog .desk=${desk}></kim-ask-dialog>
      <kim-correct-dialog .desk=${desk}></kim-correct-dialog>
      <kim-corrections-dialog .desk=${desk}></kim-corrections-dialog>
      <kim-submit-dialog .desk=${desk}></kim-submit-dialog>
      <kim-why-dialog .desk=${desk}></kim-why-dialog>
      <kim-reentry-dialog .desk=${desk}></kim-reentry-dialog>
      <kim-lapsed-dialog .desk=${desk}></kim-lapsed-dialog>
      <kim-case-dialog .desk=${desk}></kim-case-dialog>
      <kim-remove-dialog .desk=${desk}></kim-remove-dialog>
      <kim-split-dialog .desk=${desk}></kim-split-dialog>
      <kim-help-dialog></kim-help-dialog>
      <kim-template-dialog .desk=${desk}></kim-template-dialog>
      <kim-offline-dialog .desk=${desk}></kim-offline-dialog>
    `
  }

  /** Opens a dialog; those for one row take the first of `rows`. */
  async show(name: DialogName, rows: readonly string[]): Promise<void> {
    await this.updateComplete
    const root = this.renderRoot
    switch (name) {
      case 'ask':
        return root.querySelector('kim-ask-dialog')?.show(rows[0], rows[1])
      case 'correct':
        return root.querySelector('kim-correct-dialog')?.show(rows[0], rows[1])
      case 'corrections':
        return root.querySelector('kim-corrections-dialog')?.show()
      case 'submit':
        return root.querySelector('kim-submit-dialog')?.show()
      case 'reentry':
        return root.querySelector('kim-reentry-dialog')?.show()
      case 'lapsed':
        return root.querySelector('kim-lapsed-dialog')?.show()
      case 'templates':
        return root.querySelector('kim-template-dialog')?.show(rows[0] ?? '')
      case 'offline':
        return root.querySelector('kim-offline-dialog')?.show()
      case 'help':
        return root.querySelector('kim-help-dialog')?.show()
      case 'return':
      case 'reopen':
        return root.querySelector('kim-why-dialog')?.show(name)
      case 'remove':
        return root.querySelector('kim-remove-dialog')?.show(rows)
      case 'split':
        return root.querySelector('kim-split-dialog')?.show(rows[0] ?? '')
      case 'assign':
      case 'handover':
      case 'close':
        return root.querySelector('kim-case-dialog')?.show(name, rows)
      case 'refused':
        return root.querySelector('kim-case-dialog')?.showRefused()
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-sheet-dialogs': SheetDialogs
  }
}

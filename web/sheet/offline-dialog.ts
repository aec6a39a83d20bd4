import { html, LitElement } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { notify } from '../app/announce.ts'
import { keptJson, offlineUser, setOfflineUser } from '../app/kept-answers.ts'
import { textsFor } from '../app/language.ts'
import { StoreController } from '../app/store.ts'
import { controls } from '../style/controls.ts'
import { offlineText } from '../text/offline.ts'
import '../ui/dialog.ts'
import type { Dialog } from '../ui/dialog.ts'
import { capacityPath, sheetPath } from './api.ts'
import type { Desk } from './desk.ts'

/** Lets the person choose whether this device may show their sheets without the network, and says what that means. */
@customElement('kim-offline-dialog')
export class OfflineDialog extends LitElement {
  static override styles = [controls]

  @property({ attribute: false }) desk!: Desk
  @query('kim-dialog') private dialog!: Dialog
  readonly #t = textsFor(this, offlineText)
  readonly #user = new StoreController(this, offlineUser)

  async show(): Promise<void> {
    await this.dialog.show()
  }

  override render() {
    const t = this.#t()
    const on = this.#user.value === this.desk.me.user.id
    return html`
      <kim-dialog heading=${t.heading}>
        <p>${t.what}</p>
        <p><strong>${t.why}</strong></p>
        <p>${on ? t.isOn : t.isOff}</p>
        <button slot="actions" type="button" @click=${() => this.dialog.close()}>${t.cancel}</button>
        <button
          slot="actions"
          class="primary"
          type="button"
          @click=${() => void (on ? this.#off() : this.#on())}
        >
          ${on ? t.turnOff : t.turnOn}
        </button>
      </kim-dialog>
    `
  }

  async #on(): Promise<void> {
    const { me, unit, month } = this.desk
    await setOfflineUser(me.user.id)
    this.dialog.close()
    if (offlineUser.value === null) return notify({ level: 'error', text: this.#t().failed })
    const sheet = [sheetPath(unit, month), capacityPath(unit, month)]
    const paths = ['/api/me', '/api/units', `/api/template?month=${month}`, ...sheet]
    await Promise.allSettled(paths.map((path) => keptJson(path)))
    notify({ level: 'ok', text: this.#t().on })
  }

  async #off(): Promise<void> {
    await setOfflineUser(null)
    this.dialog.close()
    notify({ level: 'ok', text: this.#t().off })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-offline-dialog': OfflineDialog
  }
}

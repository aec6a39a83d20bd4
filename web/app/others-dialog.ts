import { html, LitElement } from 'lit'
import { customElement, query } from 'lit/decorators.js'
import { controls } from '../style/controls.ts'
import { startText } from '../text/start.ts'
import '../ui/dialog.ts'
import type { Dialog } from '../ui/dialog.ts'
import { textsFor } from './language.ts'
import { owners } from './vault.ts'

/** Asks before somebody else's unsent entries on this device are deleted by a sign-in. */
@customElement('kim-others-dialog')
export class OthersDialog extends LitElement {
  static override styles = [controls]

  readonly #t = textsFor(this, startText)
  @query('kim-dialog') private dialog!: Dialog
  #answer: (go: boolean) => void = () => undefined

  /** Whether to go on signing in; `user` is null where nobody knows yet who it will be. */
  async ask(user: string | null): Promise<boolean> {
    const waiting = await owners().catch((): ReadonlySet<string> => new Set())
    if (![...waiting].some((one) => one !== user)) return true
    await this.dialog.show()
    return new Promise((resolve) => (this.#answer = resolve))
  }

  override render() {
    const t = this.#t()
    return html`
      <kim-dialog heading=${t.othersHeading} @close=${this.#closed}>
        <p>${t.others}</p>
        <button slot="actions" type="button" autofocus @click=${() => this.dialog.close()}>
          ${t.cancel}
        </button>
        <button slot="actions" type="button" @click=${() => this.dialog.close('delete')}>
          ${t.othersDo}
        </button>
      </kim-dialog>
    `
  }

  #closed = (): void => this.#answer(this.dialog.returnValue === 'delete')
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-others-dialog': OthersDialog
  }
}

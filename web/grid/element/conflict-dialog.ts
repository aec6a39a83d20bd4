import { html, LitElement, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { controls } from '../../style/controls.ts'
import { gridText } from '../../text/grid.ts'
import '../../ui/dialog.ts'
import type { Dialog } from '../../ui/dialog.ts'
import { type CellMessage, cellMessages } from '../messages.ts'
import type { GridHost } from './host.ts'

/** Lets the person choose at the cell itself between their own value and the one that somebody else has written meanwhile. */
@customElement('kim-conflict-dialog')
export class ConflictDialog extends LitElement {
  static override styles = [controls]

  @state() private told: CellMessage | null = null
  @query('kim-dialog') private dialog!: Dialog
  #language: 'de' | 'en' = 'de'

  /** Asks about the active cell, and tells the page what was chosen; nothing when the person decides later. */
  async ask({ state, announce }: GridHost): Promise<void> {
    const at = state.place(state.selection.active)
    if (!at) return
    this.#language = state.model?.language ?? 'de'
    this.told = cellMessages(state, at.row, at.column).find(({ mark }) => mark === 'conflict') ?? null
    await this.updateComplete
    await this.dialog.show()
    await new Promise((resolve) => this.dialog.addEventListener('close', resolve, { once: true }))
    const keep = this.dialog.returnValue
    if (keep === 'mine' || keep === 'theirs')
      announce('grid-decide', { row: at.row.id, column: at.column.key, keep })
  }

  override render() {
    const t = gridText(this.#language)
    const button = (value: string, label: string) => html`
      <button slot="actions" type="button" @click=${() => this.dialog.close(value)}>${label}</button>
    `
    return html`
      <kim-dialog heading=${this.told?.title ?? ''} @keydown=${(event: Event) => event.stopPropagation()}>
        ${this.told ? html`<p>${this.told.text}</p>` : nothing} ${button('', t.decideLater)}
        ${button('theirs', t.takeTheirs)} ${button('mine', t.keepMine)}
      </kim-dialog>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-conflict-dialog': ConflictDialog
  }
}

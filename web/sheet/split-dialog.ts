import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { numberAt } from '#domain/rules/row.ts'
import type { RowValues } from '#domain/template/column.ts'
import { notify } from '../app/announce.ts'
import { textsFor } from '../app/language.ts'
import { controls } from '../style/controls.ts'
import { actionText } from '../text/sheet-actions.ts'
import { sheetText } from '../text/sheet.ts'
import { dialogText } from '../text/sheet-dialogs.ts'
import '../ui/dialog.ts'
import type { Dialog } from '../ui/dialog.ts'
import type { Desk } from './desk.ts'
import { announceSheet } from './events.ts'
import { panelStyles } from './panel-styles.ts'

const COUNTED = ['persons', 'minors'] as const
type Counted = (typeof COUNTED)[number]

/** Splits a case: asks how many persons go with the new one, so that nobody is counted twice. */
@customElement('kim-split-dialog')
export class SplitDialog extends LitElement {
  static override styles = [controls, panelStyles]

  @property({ attribute: false }) desk!: Desk
  @state() private row = ''
  @state() private going: Readonly<Partial<Record<Counted, number>>> = {}
  @state() private problem = ''
  @query('kim-dialog') private dialog!: Dialog
  @query('#persons') private input!: HTMLInputElement

  readonly #t = textsFor(this, sheetText)
  readonly #a = textsFor(this, dialogText)
  readonly #done = textsFor(this, actionText)

  async show(row: string): Promise<void> {
    Object.assign(this, { row, going: {}, problem: '' })
    for (const input of this.renderRoot.querySelectorAll('input')) input.value = ''
    await this.dialog.show()
  }

  override render() {
    const a = this.#a()
    const { persons: all } = this.#all
    const stays = this.#staying
    return html`
      <kim-dialog heading=${a.splitHeading}>
        <p class="muted">${a.splitText}</p>
        <form
          id="split"
          @submit=${(event: Event) => {
            event.preventDefault()
            this.#split()
          }}
        >
          ${COUNTED.map(
            (key) => html`
              <div class="field">
                <label for=${key}>${key === 'persons' ? a.splitPersons : a.splitMinors}</label>
                <input
                  id=${key}
                  type="number"
                  inputmode="numeric"
                  min=${key === 'persons' ? 1 : 0}
                  step="1"
                  autocomplete="off"
                  aria-invalid=${this.problem !== ''}
                  aria-describedby="stays problem"
                  @input=${this.#typed}
                />
              </div>
            `,
          )}
          <p id="stays" aria-live="polite">
            ${all === null ? a.splitUnknown : a.splitStays(stays.persons ?? all, stays.minors)}
          </p>
          <p id="problem" class="problem" role="alert" ?hidden=${this.problem === ''}>
            ${this.problem === '' ? nothing : this.problem}
          </p>
        </form>
        <button slot="actions" type="button" @click=${() => this.dialog.close()}>${this.#t().cancel}</button>
        <button slot="actions" class="primary" type="button" @click=${this.#split}>${a.splitDo}</button>
      </kim-dialog>
    `
  }

  get #values(): RowValues {
    const { store } = this.desk
    const row = store?.row(this.row)
    return row && store ? store.values(row) : {}
  }

  get #all(): Readonly<Record<Counted, number | null>> {
    return { persons: numberAt(this.#values, 'persons'), minors: numberAt(this.#values, 'minors') }
  }

  get #staying(): Readonly<Record<Counted, number | null>> {
    const { persons, minors } = this.#all
    return {
      persons: persons === null ? null : persons - (this.going.persons ?? 0),
      minors: minors === null ? null : minors - (this.going.minors ?? 0),
    }
  }

  #typed = (): void => {
    const found: Partial<Record<Counted, number>> = {}
    for (const key of COUNTED) {
      const text = this.renderRoot.querySelector<HTMLInputElement>(`#${key}`)?.value ?? ''
      if (/^\d+$/.test(text)) found[key] = Number(text)
    }
    this.going = found
    this.problem = ''
  }

  // Where the old case says how many there are, it has to be said who goes: entered later, they would stand in both.
  get #isSaid(): boolean {
    const all = this.#all
    return (
      COUNTED.every((key) => all[key] === null || this.going[key] !== undefined) &&
      [...this.renderRoot.querySelectorAll('input')].every((one) => !one.validity.badInput)
    )
  }

  get #canGo(): boolean {
    const { persons, minors } = this.going
    const stays = this.#staying
    return (
      (stays.persons ?? 1) >= 1 &&
      (stays.minors ?? 0) >= 0 &&
      persons !== 0 &&
      (persons ?? Infinity) >= (minors ?? 0)
    )
  }

  #split = (): void => {
    const { store } = this.desk
    const all = this.#all
    if (all.minors === 0) this.going = { minors: 0, ...this.going }
    const { going } = this
    const stays = this.#staying
    if (!this.#isSaid || !this.#canGo) {
      this.problem = this.#isSaid ? this.#a().splitTooMany : this.#a().splitMissing
      this.input.focus()
      return
    }
    if (!store || !this.desk.isEditable) return
    const made = store.create(going, { split: this.row })
    // The server takes from the old row what goes; taking the gesture back gives it back.
    const told = COUNTED.filter((key) => all[key] !== null && going[key] !== undefined)
    this.desk.undo.note([
      { row: made, before: null, after: going },
      ...(told.length === 0
        ? []
        : [
            {
              row: this.row,
              before: Object.fromEntries(told.map((key) => [key, all[key]])),
              after: Object.fromEntries(told.map((key) => [key, stays[key]])),
            },
          ]),
    ])
    this.dialog.close('done')
    announceSheet(this, 'sheet-go', { row: made, column: 'persons' })
    notify({ level: 'ok', text: this.#done().splitDone })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-split-dialog': SplitDialog
  }
}

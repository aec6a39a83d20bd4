import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { parseCaseNumber } from '#domain/case-number.ts'
import { operationMessage } from '#domain/text/operation-codes.ts'
import { monthLabel } from '#domain/sheet/month.ts'
import { language, textsFor } from '../app/language.ts'
import { problemText } from '../app/problem-text.ts'
import { controls } from '../style/controls.ts'
import { sheetText } from '../text/sheet.ts'
import { dialogText } from '../text/sheet-dialogs.ts'
import '../ui/dialog.ts'
import type { Dialog } from '../ui/dialog.ts'
import type { ReturningCase } from '#domain/sheet/returning-case.ts'
import { casesOf } from './api.ts'
import type { Desk } from './desk.ts'
import { announceSheet } from './events.ts'
import { panelStyles } from './panel-styles.ts'
import { caseText } from './words.ts'

/** Takes up a case again that was closed or has lapsed: chosen from the unit's cases, or by its number. */
@customElement('kim-reentry-dialog')
export class ReentryDialog extends LitElement {
  static override styles = [controls, panelStyles]

  @property({ attribute: false }) desk!: Desk
  @state() private cases: readonly ReturningCase[] | null = null
  @state() private problem = ''
  @query('kim-dialog') private dialog!: Dialog
  @query('select') private select!: HTMLSelectElement | null
  @query('input') private input!: HTMLInputElement

  readonly #t = textsFor(this, sheetText)
  readonly #a = textsFor(this, dialogText)

  async show(): Promise<void> {
    this.problem = ''
    this.cases = null
    this.input.value = ''
    await this.dialog.show()
    try {
      this.cases = await casesOf(this.desk.unit, this.desk.month)
    } catch (error) {
      this.cases = []
      this.problem = problemText(error, language.value)
    }
  }

  override render() {
    const a = this.#a()
    const { cases } = this
    return html`
      <kim-dialog heading=${a.reentryHeading}>
        <p class="muted">${a.reentryText}</p>
        ${cases && cases.length > 0 ? this.#choice(cases) : nothing}
        ${cases?.length === 0 ? html`<p>${a.reentryNone}</p>` : nothing}
        <div class="field">
          <label for="number">${a.reentryType}</label>
          <input
            id="number"
            class="mono"
            type="text"
            autocomplete="off"
            spellcheck="false"
            aria-invalid=${this.problem !== ''}
            aria-describedby="problem"
          />
          <p id="problem" class="problem" role="alert" ?hidden=${this.problem === ''}>${this.problem}</p>
        </div>
        <button slot="actions" type="button" @click=${() => this.dialog.close()}>${this.#t().cancel}</button>
        <button slot="actions" class="primary" type="button" @click=${this.#done}>${a.reentryDo}</button>
      </kim-dialog>
    `
  }

  #choice(cases: readonly ReturningCase[]) {
    return html`
      <div class="field">
        <label for="case">${this.#a().reentryPick}</label>
        <select id="case">
          <option value="">–</option>
          ${cases.map(
            (one) => html`
              <option value=${one.caseNumber}>
                ${this.#a().caseOption(
                  caseText(one.caseNumber, language.value),
                  monthLabel(one.month, language.value),
                )}
              </option>
            `,
          )}
        </select>
      </div>
    `
  }

  #done = (): void => {
    const typed = this.input.value.trim()
    const number = typed === '' ? (this.select?.value ?? '') : parseCaseNumber(typed)
    if (number === null || number === '') {
      this.problem = number === null ? this.#a().reentryWrong : this.#a().reentryChoose
      this.input.focus()
      return
    }
    if (this.desk.store?.rows.some((one) => one.caseNumber === number)) {
      this.problem = operationMessage('case_already_in_month', language.value)
      this.input.focus()
      return
    }
    const row = this.desk.store?.create({}, { case: number })
    this.dialog.close('done')
    const column = this.desk.store?.template.columns.find((c) => c.key === 'opened')?.key ?? ''
    if (row) announceSheet(this, 'sheet-go', { row, column })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-reentry-dialog': ReentryDialog
  }
}

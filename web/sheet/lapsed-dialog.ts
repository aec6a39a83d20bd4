import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { monthLabel } from '#domain/sheet/month.ts'
import { type Code, codeState } from '#domain/template/code.ts'
import { codesOf, columnOf } from '#domain/template/template.ts'
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
import { panelStyles } from './panel-styles.ts'
import { caseText } from './words.ts'

/** Reason that fits most of them. */
const DONE = 'short_done'

/** Closes short consultations together that were not carried over because they had no contact for long. */
@customElement('kim-lapsed-dialog')
export class LapsedDialog extends LitElement {
  static override styles = [controls, panelStyles]

  @property({ attribute: false }) desk!: Desk
  @state() private cases: readonly ReturningCase[] | null = null
  @state() private chosen: ReadonlySet<string> = new Set()
  @state() private problem = ''
  @query('kim-dialog') private dialog!: Dialog
  @query('select') private select!: HTMLSelectElement | null

  readonly #t = textsFor(this, sheetText)
  readonly #a = textsFor(this, dialogText)

  async show(): Promise<void> {
    this.problem = ''
    this.cases = null
    await this.dialog.show()
    try {
      const cases = await casesOf(this.desk.unit, this.desk.month)
      this.cases = cases.filter((one) => one.reason === 'lapsed')
      this.chosen = new Set(this.cases.map((one) => one.caseNumber))
    } catch (error) {
      this.cases = []
      this.problem = problemText(error, language.value)
    }
  }

  override render() {
    const a = this.#a()
    const cases = this.cases ?? []
    return html`
      <kim-dialog heading=${a.lapsedHeading}>
        <p class="muted">${a.lapsedText}</p>
        ${this.problem ? html`<p class="problem" role="alert">${this.problem}</p>` : nothing}
        ${this.cases?.length === 0 && !this.problem ? html`<p>${a.lapsedNone}</p>` : nothing}
        ${cases.length > 0 ? this.#reasons() : nothing}
        ${cases.length > 0 ? html`<div class="choices">${this.#all(cases)} ${cases.map(this.#one)}</div>` : nothing}
        <button slot="actions" type="button" @click=${() => this.dialog.close()}>${this.#t().cancel}</button>
        <button
          slot="actions"
          class="primary"
          type="button"
          ?disabled=${this.chosen.size === 0 || cases.length === 0}
          @click=${this.#done}
        >
          ${a.lapsedDo(cases.length === 0 ? 0 : this.chosen.size)}
        </button>
      </kim-dialog>
    `
  }

  // What a short consultation may end by; the kind of end goes with it.
  #codes(): readonly Code[] {
    const { template, month } = this.desk.store ?? {}
    if (!template || !month) return []
    return codesOf(template, 'closing_reason').filter(
      (code) => codeState(code, month) === 'valid' && (code.kinds?.includes('short') ?? true),
    )
  }

  #reasons() {
    const column = this.desk.store && columnOf(this.desk.store.template, 'closing_reason')
    return html`
      <div class="field">
        <label for="reason">${column?.[language.value] ?? ''}</label>
        <select id="reason">
          ${this.#codes().map(
            (code) => html`
              <option value=${code.key} ?selected=${code.key === DONE}>${code[language.value]}</option>
            `,
          )}
        </select>
      </div>
    `
  }

  #all(cases: readonly ReturningCase[]) {
    const all = this.chosen.size === cases.length
    return html`
      <label>
        <input
          type="checkbox"
          .checked=${all}
          .indeterminate=${!all && this.chosen.size > 0}
          @change=${() => (this.chosen = new Set(all ? [] : cases.map((one) => one.caseNumber)))}
        />
        <strong>${this.#a().lapsedAll}</strong>
      </label>
    `
  }

  #one = (one: ReturningCase) => {
    const last = one.lastContact ? monthLabel(one.lastContact, language.value) : this.#a().lapsedNever
    return html`
      <label>
        <input
          type="checkbox"
          .checked=${this.chosen.has(one.caseNumber)}
          @change=${() => this.#toggle(one.caseNumber)}
        />
        <span>${this.#a().lapsedOption(caseText(one.caseNumber, language.value), last)}</span>
      </label>
    `
  }

  #toggle(number: string): void {
    const chosen = new Set(this.chosen)
    if (!chosen.delete(number)) chosen.add(number)
    this.chosen = chosen
  }

  #done = (): void => {
    const reason = this.#codes().find(({ key }) => key === this.select?.value)
    const end = {
      status: 'closed',
      closed: this.desk.month,
      closing_type: reason?.allows?.[0] ?? null,
      closing_reason: reason?.key ?? null,
      contacts: 0,
    }
    for (const number of this.chosen) this.desk.store?.create(end, { case: number })
    this.dialog.close('done')
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-lapsed-dialog': LapsedDialog
  }
}

import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { addMonths, isMonth, monthLabel, monthRange } from '#domain/sheet/month.ts'
import { operationMessage } from '#domain/text/operation-codes.ts'
import { notify } from '../app/announce.ts'
import { currentMonth } from '../app/landing.ts'
import { language, textsFor } from '../app/language.ts'
import { problemText } from '../app/problem-text.ts'
import { controls } from '../style/controls.ts'
import { sheetText } from '../text/sheet.ts'
import { dialogText } from '../text/sheet-dialogs.ts'
import '../ui/dialog.ts'
import type { Dialog } from '../ui/dialog.ts'
import { assignCase, type Named, otherUnitsOf, peopleOf, sendOperations } from './api.ts'
import { type Desk, newId } from './desk.ts'
import { panelStyles } from './panel-styles.ts'
import type { Row } from './row.ts'

type Asked = { readonly kind: 'assign' | 'handover'; readonly row: Row }

/** Assigns a case to a colleague, or hands it over to another unit from a month on. */
@customElement('kim-case-dialog')
export class CaseDialog extends LitElement {
  static override styles = [controls, panelStyles]

  @property({ attribute: false }) desk!: Desk
  @state() private asked: Asked | null = null
  @state() private people: readonly Named[] = []
  @state() private units: readonly Named[] | null = null
  @state() private problem = ''
  @query('kim-dialog') private dialog!: Dialog

  readonly #t = textsFor(this, sheetText)
  readonly #a = textsFor(this, dialogText)

  async show(kind: Asked['kind'], row: Row): Promise<void> {
    this.asked = { kind, row }
    this.problem = ''
    await this.dialog.show()
    try {
      if (kind === 'assign') this.people = await peopleOf(this.desk.unit)
      else this.units = await otherUnitsOf(this.desk.unit)
    } catch (error) {
      this.problem = problemText(error, language.value)
    }
  }

  override render() {
    const a = this.#a()
    const handover = this.asked?.kind === 'handover'
    return html`
      <kim-dialog heading=${handover ? a.handoverHeading : a.assignHeading}>
        <p class="muted">${handover ? a.handoverText : a.assignText}</p>
        ${this.asked ? (handover ? this.#handover() : this.#assign(this.asked.row)) : nothing}
        <p class="problem" role="alert" ?hidden=${this.problem === ''}>${this.problem}</p>
        <button slot="actions" type="button" @click=${() => this.dialog.close()}>${this.#t().cancel}</button>
        <button
          slot="actions"
          class="primary"
          type="button"
          ?disabled=${handover && !this.units?.length}
          @click=${this.#done}
        >
          ${handover ? a.handoverDo : a.assignDo}
        </button>
      </kim-dialog>
    `
  }

  #assign(row: Row) {
    const a = this.#a()
    const own = this.desk.me.user.id
    const name = (one: Named): string => (one.id === own ? a.assignMe(one.name) : one.name)
    return html`
      <div class="field">
        <label for="person">${a.assignPerson}</label>
        <select id="person">
          <option value="">${a.assignNobody}</option>
          ${this.people.map(
            (one) =>
              html`<option value=${one.id} .selected=${one.id === (row.assignee ?? own)}>
                ${name(one)}
              </option>`,
          )}
        </select>
      </div>
    `
  }

  #handover() {
    const a = this.#a()
    if (this.units?.length === 0) return html`<p>${a.handoverNone}</p>`
    const now = currentMonth(this.desk.me)
    const last = addMonths(now, 1)
    return html`
      <div class="field">
        <label for="unit">${a.handoverUnit}</label>
        <select id="unit">
          ${(this.units ?? []).map((unit) => html`<option value=${unit.id}>${unit.name}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="from">${a.handoverFrom}</label>
        <select id="from">
          ${monthRange(addMonths(this.desk.month, -1), last).map(
            (m) => html`
              <option value=${m} .selected=${m === this.desk.month}>${monthLabel(m, language.value)}</option>
            `,
          )}
        </select>
      </div>
    `
  }

  #value(id: string): string {
    return this.renderRoot.querySelector<HTMLSelectElement>(`#${id}`)?.value ?? ''
  }

  #done = async (): Promise<void> => {
    const { asked } = this
    if (!asked?.row.caseNumber) return
    try {
      const problem =
        asked.kind === 'assign'
          ? await this.#doAssign(asked.row, asked.row.caseNumber)
          : await this.#doHandover(asked.row.caseNumber)
      this.problem = problem
      if (problem === '') this.dialog.close('done')
    } catch (error) {
      this.problem = problemText(error, language.value)
    }
  }

  async #doAssign(row: Row, number: string): Promise<string> {
    const user = this.#value('person') || null
    await assignCase(number, user)
    this.desk.store?.assign(row.id, user)
    notify({ level: 'ok', text: this.#a().assigned })
    return ''
  }

  // Not through the outbox: the person waits for the answer, and the row belongs to others afterwards.
  async #doHandover(number: string): Promise<string> {
    const from = this.#value('from')
    if (!isMonth(from)) return this.#a().failed
    await this.desk.outbox.flush()
    const unit = this.#value('unit')
    const outcome = await sendOperations([{ id: newId(), type: 'handover', case: number, unit, from }])
    const result = outcome.kind === 'answered' ? outcome.results[0] : undefined
    if (!result) return this.#a().failed
    if (result.outcome !== 'applied')
      return result.code ? operationMessage(result.code, language.value) : this.#a().failed
    await this.desk.reload()
    notify({ level: 'ok', text: this.#a().handedOver })
    return ''
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-case-dialog': CaseDialog
  }
}

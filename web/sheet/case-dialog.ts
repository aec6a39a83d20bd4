import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { MAX_OPERATIONS, type Operation, type OperationCode } from '#domain/operation.ts'
import { kindOf } from '#domain/rules/row.ts'
import { addMonths, isMonth, monthLabel, monthRange } from '#domain/sheet/month.ts'
import { announce, notify } from '../app/announce.ts'
import { currentMonth } from '../app/landing.ts'
import { language, textsFor } from '../app/language.ts'
import { problemText } from '../app/problem-text.ts'
import { controls } from '../style/controls.ts'
import { bulkText } from '../text/bulk.ts'
import { dialogText } from '../text/sheet-dialogs.ts'
import '../ui/dialog.ts'
import type { Dialog } from '../ui/dialog.ts'
import { assignCases, type Named, otherUnitsOf, peopleOf, sendOperations } from './api.ts'
import { type BulkOutcome, lastRefused, noteOutcome } from './bulk-outcome.ts'
import {
  type Barred,
  type BulkKind,
  type BulkPlan,
  type Chosen,
  type Closing,
  closingValues,
  isTooMuch,
  kindsText,
  planOf,
  refusalText,
} from './bulk-plan.ts'
import { closingFields, emptyClosing, missingIn } from './closing-fields.ts'
import { type Desk, newId } from './desk.ts'
import { panelStyles } from './panel-styles.ts'
import { caseText } from './words.ts'

const NO_PLAN: BulkPlan = { able: [], barred: [] }

interface Answered {
  readonly outcome: string
  readonly code?: OperationCode
}

/**
 * Hands cases over to another unit from a month on, assigns them to a colleague, or closes them: one row or many, said
 * before and asked once. Who could not be taken stands at the end, and can be read again from the sheet's menu.
 */
@customElement('kim-case-dialog')
export class CaseDialog extends LitElement {
  static override styles = [controls, panelStyles]

  @property({ attribute: false }) desk!: Desk
  @state() private kind: BulkKind = 'assign'
  @state() private rows: Chosen = new Map()
  @state() private people: readonly Named[] | null = null
  @state() private units: readonly Named[] | null = null
  @state() private closing: Closing | null = null
  @state() private outcome: BulkOutcome | null = null
  @state() private problem = ''
  @state() private busy = false
  @query('kim-dialog') private dialog!: Dialog

  readonly #t = textsFor(this, bulkText)
  readonly #a = textsFor(this, dialogText)
  // A second try after an answer that was lost asks for the very same.
  #ids = new Map<string, string>()

  /** Asks for one step with these rows. */
  async show(kind: BulkKind, rows: readonly string[]): Promise<void> {
    this.kind = kind
    this.rows = new Map(rows.map((id) => [id, this.desk.store?.row(id)?.caseNumber ?? null]))
    this.problem = ''
    this.outcome = null
    this.busy = false
    this.people = null
    this.units = null
    this.closing = null
    this.#ids = new Map()
    await this.dialog.show()
    try {
      if (kind === 'assign') this.people = await peopleOf(this.desk.unit)
      else if (kind === 'handover') this.units = await otherUnitsOf(this.desk.unit)
    } catch (error) {
      this.problem = problemText(error, language.value)
    }
  }

  /** Shows again what the last step could not take. */
  async showRefused(): Promise<void> {
    this.outcome = lastRefused(this.desk)
    this.problem = ''
    if (this.outcome) await this.dialog.show()
  }

  get #ending(): Closing {
    const { closing, desk } = this
    return closing ?? emptyClosing(desk.month)
  }

  get #plan(): BulkPlan {
    const { store } = this.desk
    return store ? planOf(store, this.kind, this.rows, this.#ending, language.value) : NO_PLAN
  }

  override render() {
    const t = this.#t()
    const { outcome, kind } = this
    const plan = this.#plan
    const count = plan.able.length || this.rows.size
    return html`
      <kim-dialog heading=${outcome ? t.refusedHeading : t[`${kind}Heading`](count)}>
        ${outcome ? this.#result(outcome) : this.#question(plan)}
      </kim-dialog>
    `
  }

  #question(plan: BulkPlan) {
    const t = this.#t()
    const { kind } = this
    const many = isTooMuch(plan)
    const choices =
      kind === 'handover' ? (this.units?.length ?? 0) : kind === 'assign' ? (this.people?.length ?? 0) : 1
    const stuck = plan.able.length === 0 || many || choices === 0
    return html`
      <p class="muted">${t[`${kind}Text`]}</p>
      ${this.rows.size > 1 || plan.barred.length > 0 ? this.#will(plan) : nothing}
      ${many ? html`<p class="problem">${t.tooMany(MAX_OPERATIONS)}</p>` : nothing}
      ${this.#list(plan.barred, t.barred(plan.barred.length))}
      ${kind === 'handover' ? this.#handover() : kind === 'assign' ? this.#assign(plan) : this.#close(plan)}
      <p class="problem" role="alert" ?hidden=${this.problem === ''}>${this.problem}</p>
      <button slot="actions" type="button" @click=${() => this.dialog.close()}>${t.cancel}</button>
      <button
        slot="actions"
        class="primary"
        type="button"
        ?disabled=${stuck || this.busy}
        @click=${this.#done}
      >
        ${t[`${kind}Do`](Math.max(1, plan.able.length))}
      </button>
    `
  }

  #will({ able }: BulkPlan) {
    const t = this.#t()
    const { store } = this.desk
    if (!store || able.length === 0) return html`<p>${t.none}</p>`
    return html`<p class="will">${t.will(able.length, kindsText(store, able, language.value))}</p>`
  }

  #list(barred: readonly Barred[], heading: string) {
    if (barred.length === 0) return nothing
    return html`
      <p id="left">${heading}</p>
      <ul class="choices" aria-labelledby="left" tabindex="0">
        ${barred.map(
          ({ caseNumber, why }) => html`
            <li><span class="mono">${caseText(caseNumber, language.value)}</span>: ${why}</li>
          `,
        )}
      </ul>
    `
  }

  #result({ kind, done, refused }: BulkOutcome) {
    const t = this.#t()
    return html`
      <p>${done === 0 ? t.nothingDone : t[`${kind}Done`](done)}</p>
      ${this.#list(refused, t.refused(refused.length))}
      <button slot="actions" class="primary" type="button" @click=${() => this.dialog.close()}>
        ${t.close}
      </button>
    `
  }

  #assign({ able }: BulkPlan) {
    const a = this.#a()
    // A list that grows under the choice would change it.
    if (this.people === null) return nothing
    const own = this.desk.me.user.id
    const name = (one: Named): string => (one.id === own ? a.assignMe(one.name) : one.name)
    const chosen = (able.length === 1 ? able[0]?.assignee : null) ?? own
    return html`
      <div class="field">
        <label for="person">${a.assignPerson}</label>
        <select id="person">
          <option value="">${a.assignNobody}</option>
          ${this.people.map(
            (one) => html`<option value=${one.id} .selected=${one.id === chosen}>${name(one)}</option>`,
          )}
        </select>
      </div>
    `
  }

  #handover() {
    const a = this.#a()
    if (this.units === null) return nothing
    if (this.units.length === 0) return html`<p>${a.handoverNone}</p>`
    const last = addMonths(currentMonth(this.desk.me), 1)
    return html`
      <div class="field">
        <label for="unit">${a.handoverUnit}</label>
        <select id="unit">
          ${this.units.map((unit) => html`<option value=${unit.id}>${unit.name}</option>`)}
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

  #close(plan: BulkPlan) {
    const { store } = this.desk
    if (!store) return nothing
    const take = (closing: Closing): void => {
      this.closing = closing
      this.problem = ''
    }
    return closingFields(this.#ending, store, this.#isManaged(plan), language.value, take)
  }

  #isManaged({ able }: BulkPlan): boolean {
    const { store } = this.desk
    return able.some((row) => store && kindOf(store.values(row)) === 'cm')
  }

  #value(id: string): string {
    return this.renderRoot.querySelector<HTMLSelectElement>(`#${id}`)?.value ?? ''
  }

  #done = async (): Promise<void> => {
    if (this.busy) return
    this.busy = true
    this.problem = ''
    try {
      if (this.kind === 'close') this.#doClose()
      else if (this.kind === 'assign') await this.#doAssign()
      else await this.#doHandover()
    } catch (error) {
      this.problem = problemText(error, language.value)
    } finally {
      this.busy = false
    }
  }

  #doClose(): void {
    const { store } = this.desk
    const plan = this.#plan
    if (!store) return
    const missing = missingIn(this.#ending, store.template, this.#isManaged(plan), language.value)
    if (missing) {
      this.problem = missing.text
      this.renderRoot.querySelector<HTMLElement>(`#${missing.field}`)?.focus()
      return
    }
    this.desk.edit(
      plan.able.map((row) => ({
        row: row.id,
        create: false,
        values: closingValues(store.template, kindOf(store.values(row)), this.#ending),
      })),
    )
    void this.#finish(plan.able.length, plan.barred)
  }

  async #doAssign(): Promise<void> {
    const { able, barred } = this.#plan
    const user = this.#value('person') || null
    const results = await assignCases(
      able.map((row) => row.caseNumber ?? ''),
      user,
    )
    able.forEach((row, i) => {
      if (results[i]?.outcome === 'applied') this.desk.store?.assign(row.id, user)
    })
    await this.#settle(able, results, barred)
  }

  // Not through the outbox: the person waits for the answer, and the rows belong to others afterwards.
  async #doHandover(): Promise<void> {
    const from = this.#value('from')
    const unit = this.#value('unit')
    if (!isMonth(from) || unit === '') return
    await this.desk.outbox.flush()
    const plan = this.#plan
    // What is still on its way would come to a row that is no longer ours.
    const able = plan.able.filter((row) => row.pending.length === 0)
    const unsaved = plan.able
      .filter((row) => row.pending.length > 0)
      .map(({ caseNumber }) => ({ caseNumber, why: this.#t().unsaved }))
    const barred = [...unsaved, ...plan.barred]
    if (able.length === 0) return this.#finish(0, barred)
    const operations = able.map((row): Operation => {
      const name = `${row.id} ${unit} ${from}`
      const id = this.#ids.get(name) ?? newId()
      this.#ids.set(name, id)
      return { id, type: 'handover', case: row.caseNumber ?? '', unit, from }
    })
    const outcome = await sendOperations(operations)
    if (outcome.kind !== 'answered') {
      this.problem = outcome.kind === 'unreachable' ? this.#t().unknown : this.#a().failed
      return
    }
    await this.desk.reload().catch(() => undefined)
    await this.#settle(able, outcome.results, barred)
  }

  #settle(
    rows: readonly { readonly caseNumber: string | null }[],
    results: readonly Answered[],
    barred: readonly Barred[],
  ): Promise<void> {
    const refused = rows.flatMap(({ caseNumber }, i) => {
      const { outcome, code } = results[i] ?? { outcome: 'refused' }
      return outcome === 'applied' ? [] : [{ caseNumber, why: refusalText(code, language.value) }]
    })
    return this.#finish(rows.length - refused.length, [...refused, ...barred])
  }

  async #finish(done: number, refused: readonly Barred[]): Promise<void> {
    const outcome: BulkOutcome = { kind: this.kind, done, refused }
    noteOutcome(this.desk, outcome)
    const text = done === 0 ? this.#t().nothingDone : this.#t()[`${this.kind}Done`](done)
    if (refused.length === 0) {
      this.dialog.close('done')
      return notify({ level: 'ok', text })
    }
    announce(`${text} ${this.#t().refused(refused.length)}`)
    this.outcome = outcome
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('.choices')?.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-case-dialog': CaseDialog
  }
}

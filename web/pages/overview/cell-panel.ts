import { css, html, LitElement, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { monthLabel } from '#domain/sheet/month.ts'
import { SHEET_STATES } from '#domain/text/sheet-labels.ts'
import { language, textsFor } from '../../app/language.ts'
import { problemText } from '../../app/problem-text.ts'
import { REASON_LENGTH, reasonObjection } from '../../app/reason.ts'
import { pathOf } from '../../app/route.ts'
import { controls } from '../../style/controls.ts'
import { overviewText } from '../../text/overview.ts'
import '../../ui/dialog.ts'
import type { Dialog } from '../../ui/dialog.ts'
import '../../ui/message.ts'
import { placeBelow } from '../../ui/place.ts'
import type { OverviewCell, OverviewUnit } from '#domain/sheet/overview.ts'
import { type Action, actionsFor } from './overview.ts'
import { questionLinks } from './question-links.ts'
import { type Step, takeStep } from './sheet-actions.ts'
import { want } from '../../app/parts.ts'
import { Part } from '../../ui/part.ts'

const CORRECTIONS = new Part(() => import('../../sheet/correction-list.ts'))
const HISTORY = new Part(() => import('./sheet-history.ts'))

/** What a cell of the matrix holds in words, and what can be done with its sheet. Fires `changed` after a step. */
@customElement('kim-cell-panel')
export class CellPanel extends LitElement {
  static override styles = [
    controls,
    css`
      [popover] {
        position: fixed;
        inset: auto;
        margin: 0;
        inline-size: 17rem;
        max-block-size: calc(100dvh - 1rem);
        overflow: auto;
        padding: 0.875rem;
        border: 1px solid var(--kim-line-strong);
        border-radius: var(--kim-radius);
        background: var(--kim-raised);
        color: var(--kim-fg);
        box-shadow: var(--kim-shadow);
      }
      .actions {
        display: flex;
        flex-direction: column;
        gap: 0.375rem;
        margin-block-start: 0.75rem;
      }
      .field {
        display: flex;
        flex-direction: column;
        gap: 0.25rem;
      }
    `,
  ]

  @state() private unit: OverviewUnit | null = null
  @state() private cell: OverviewCell | null = null
  @state() private error: unknown = null
  @state() private objection: string | null = null
  @state() private busy = false
  @state() private asked: 'return' | 'reopen' | null = null
  @query('[popover]') private popoverElement!: HTMLElement
  @query('kim-dialog') private dialog!: Dialog
  @query('input') private reason!: HTMLInputElement

  readonly #t = textsFor(this, overviewText)
  #opener: HTMLElement | null = null
  #goBack = false

  /** Opens at the cell's button, which gets the focus back. */
  async open(opener: EventTarget | null, unit: OverviewUnit, cell: OverviewCell): Promise<void> {
    if (!(opener instanceof HTMLElement)) return
    Object.assign(this, { unit, cell, error: null, busy: false, asked: null })
    this.#opener = opener
    await this.updateComplete
    this.popoverElement.showPopover()
    this.#place()
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus()
  }

  #place(): void {
    if (this.#opener) placeBelow(this.popoverElement, this.#opener)
  }

  override render() {
    const t = this.#t()
    const { unit, cell } = this
    return html`
      <div
        popover
        role="dialog"
        aria-labelledby="heading"
        @beforetoggle=${this.#toggling}
        @toggle=${this.#toggled}
      >
        ${unit && cell ? this.#content(unit, cell) : nothing}
      </div>
      <kim-dialog
        heading=${this.asked === 'reopen' ? t.reopenHeading(this.#where()) : t.returnHeading(this.#where())}
        @close=${this.#closed}
      >
        <div class="field">
          <label for="reason">${t.reason}</label>
          <input
            id="reason"
            type="text"
            maxlength=${REASON_LENGTH}
            autocomplete="off"
            autofocus
            aria-invalid=${this.objection !== null}
            aria-describedby="problem"
            @keydown=${this.#entered}
          />
          <div id="problem">
            ${this.objection ? html`<kim-message level="error">${this.objection}</kim-message>` : this.asked ? this.#problem() : nothing}
          </div>
        </div>
        <button slot="actions" type="button" @click=${() => this.dialog.close()}>${t.cancel}</button>
        <button
          slot="actions"
          class="primary"
          type="button"
          ?disabled=${this.busy}
          @click=${this.#giveReason}
        >
          ${this.asked === 'reopen' ? t.reopenDo : t.returnDo}
        </button>
      </kim-dialog>
    `
  }

  #content(unit: OverviewUnit, cell: OverviewCell) {
    const t = this.#t()
    const { submit, warn, hint } = cell.issues
    const { open, answered } = cell.questions
    const facts = [
      ...(cell.state === 'unopened' ? [] : [`${cell.rows} ${t.rowsWord(cell.rows)}`]),
      ...(submit > 0 ? [t.submitIssues(submit)] : []),
      ...(warn > 0 ? [t.warnings(warn)] : []),
      ...(hint > 0 ? [t.hints(hint)] : []),
      ...(open > 0 ? [t.questions(open)] : []),
      ...(answered > 0 ? [t.answers(answered)] : []),
      ...(cell.corrections > 0 ? [t.corrections(cell.corrections)] : []),
      ...(cell.apart > 0 ? [t.apart(cell.apart)] : []),
    ]
    const actions = actionsFor(cell)
    return html`
      <h2 id="heading" tabindex="-1">${this.#where()}</h2>
      <p>${SHEET_STATES[cell.state][language.value]}${cell.overdue ? ` · ${t.overdue}` : ''}</p>
      <p class="muted">${facts.join(' · ')}</p>
      ${cell.state === 'unopened' && !cell.vacant ? html`<p class="muted">${t.noActions}</p>` : nothing}
      ${open + answered > 0 ? questionLinks(unit.id, cell.month, () => this.#place()) : nothing}
      ${cell.corrections > 0 ? this.#corrections(unit, cell) : nothing}
      ${cell.state === 'unopened' ? nothing : this.#history(unit, cell)}
      ${this.asked ? nothing : this.#problem()}
      <div class="actions">${actions.map((action) => this.#action(action, unit, cell))}</div>
    `
  }

  // Whoever decides goes on with the next one: the panel stays.
  #corrections(unit: OverviewUnit, cell: OverviewCell) {
    want(CORRECTIONS)
    return html`
      <kim-correction-list
        .unit=${unit.id}
        .month=${cell.month}
        .as=${'coordinator'}
        @grown=${() => this.#place()}
        @decided=${() => this.dispatchEvent(new CustomEvent('changed', { detail: { text: '' } }))}
      ></kim-correction-list>
    `
  }

  #history(unit: OverviewUnit, cell: OverviewCell) {
    want(HISTORY)
    return html`
      <kim-sheet-history
        .unit=${unit.id}
        .month=${cell.month}
        @grown=${() => this.#place()}
      ></kim-sheet-history>
    `
  }

  #action(action: Action, unit: OverviewUnit, cell: OverviewCell) {
    const t = this.#t()
    if (action === 'openSheet') {
      const path = pathOf({ page: 'sheet', unit: unit.id, month: cell.month })
      return html`<a class="button" href=${path}>${t.openSheet}</a>`
    }
    return html`
      <button
        type="button"
        class=${action === 'accept' ? 'primary' : ''}
        ?disabled=${this.busy}
        @click=${() => this.#choose(action)}
      >
        ${t[action]}
      </button>
    `
  }

  #problem() {
    return this.error === null
      ? nothing
      : html`<kim-message level="error">${problemText(this.error, language.value)}</kim-message>`
  }

  #choose(action: Exclude<Action, 'openSheet'>): void {
    switch (action) {
      case 'accept':
        return void this.#take({ name: 'accept' })
      case 'markVacant':
        return void this.#take({ name: 'vacant' })
      case 'unmarkVacant':
        return void this.#take({ name: 'occupied' })
      case 'return':
      case 'reopen':
        this.asked = action
        this.objection = null
        this.error = null
        this.reason.value = ''
        this.popoverElement.hidePopover()
        void this.dialog.show()
    }
  }

  #entered = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') void this.#giveReason()
  }

  #giveReason = async (): Promise<void> => {
    const reason = this.reason.value.trim()
    this.objection = reason === '' ? this.#t().reasonMissing : await reasonObjection(reason, language.value)
    if (this.objection) this.reason.focus()
    else if (this.asked) await this.#take({ name: this.asked, reason })
  }

  async #take(step: Step): Promise<void> {
    const { unit, cell } = this
    if (!unit || !cell || this.busy) return
    this.busy = true
    this.error = null
    try {
      await takeStep(unit.id, cell.month, step)
      this.popoverElement.hidePopover()
      this.dialog.close('done')
      this.#opener?.focus()
      const text = this.#t().taken(this.#where(), step.name)
      this.dispatchEvent(new CustomEvent('changed', { detail: { text } }))
    } catch (error) {
      this.error = error
    } finally {
      this.busy = false
    }
  }

  #where(): string {
    return this.unit && this.cell ? `${this.unit.name}, ${monthLabel(this.cell.month, language.value)}` : ''
  }

  // Only who was in the panel goes back to the cell; a click elsewhere has already chosen its place.
  #toggling = (event: ToggleEvent): void => {
    const inside = this.shadowRoot?.activeElement
    this.#goBack =
      event.newState === 'closed' && inside instanceof Node && this.popoverElement.contains(inside)
  }

  #toggled = (event: ToggleEvent): void => {
    if (event.newState === 'closed' && this.#goBack) this.#opener?.focus()
  }

  #closed = (): void => this.#opener?.focus()
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-cell-panel': CellPanel
  }
}

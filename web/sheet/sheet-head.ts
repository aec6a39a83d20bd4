import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { isOverdue } from '#domain/sheet/deadline.ts'
import { addMonths, type Month, monthLabel } from '#domain/sheet/month.ts'
import { SHEET_MARKS, SHEET_STATES } from '#domain/text/sheet-labels.ts'
import { currentMonth } from '../app/landing.ts'
import { language, textsFor } from '../app/language.ts'
import { pathOf } from '../app/route.ts'
import { navigate } from '../app/router.ts'
import { controls } from '../style/controls.ts'
import { sheetText } from '../text/sheet.ts'
import { actionText } from '../text/sheet-actions.ts'
import '../ui/menu.ts'
import '../ui/month-picker.ts'
import { MonthPicker } from '../ui/month-picker.ts'
import type { GridQuery, RowMark } from '../grid/query.ts'
import { DeskController } from './desk-controller.ts'
import type { UnitView } from '#domain/unit.ts'
import type { Desk } from './desk.ts'
import { announceSheet } from './events.ts'
import { countFindings, findingsOf, type FindingLevel } from './findings.ts'
import { type Action, rowActions, sheetActions, stateActions } from './row-actions.ts'
import { headStyles } from './sheet-head-styles.ts'
import { dayText } from './words.ts'
import { said } from '../ui/said.ts'
import { Untranslated } from '../ui/untranslated.ts'

/** Steps that people come for; the others take something back. */
const PRIMARY: ReadonlySet<string> = new Set(['submit', 'accept'])

/** How far back the month picker goes. */
const YEARS_BACK = 3

/** A switch that shows some rows alone. */
export interface Marking {
  readonly mark: RowMark
  readonly on: boolean
}

/** Above the grid: whose sheet of which month, its state, what is open, and what can be done. */
@customElement('kim-sheet-head')
export class SheetHead extends LitElement {
  static override styles = [controls, headStyles]

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) unit: UnitView | null = null
  /** Rows that the row menu is for. */
  @property({
    attribute: false,
    hasChanged: (a?: readonly string[], b?: readonly string[]) => a?.join() !== b?.join(),
  })
  rows: readonly string[] = []
  /** What the grid shows; null where there is no grid to filter. */
  @property({ attribute: false }) query: GridQuery | null = null

  readonly #t = textsFor(this, sheetText)
  readonly #a = textsFor(this, actionText)
  readonly #desk = new DeskController(this, () => this.desk)
  protected readonly untranslated = new Untranslated(this)

  /** Moves the focus to the last control above the grid. */
  focusLast(): void {
    ;[...this.renderRoot.querySelectorAll('button')].at(-1)?.focus()
  }

  override render() {
    void this.#desk
    const { me, month, store } = this.desk
    const now = currentMonth(me)
    const first = addMonths(now, -12 * YEARS_BACK)
    return html`
      <h1 tabindex="-1">${this.#name()}<span class="paper">, ${monthLabel(month, language.value)}</span></h1>
      <kim-month-picker
        .value=${month}
        .min=${month < first ? month : first}
        .max=${month > now ? month : now}
        .label=${this.#t().month}
        compact
        @change=${this.#monthChosen}
      ></kim-month-picker>
      ${store ? html`${this.#state()} ${store.state === 'unopened' ? nothing : this.#rest()}` : nothing}
    `
  }

  #name(): string {
    const own = this.desk.me.units.find((unit) => unit.id === this.desk.unit)
    const name = this.unit?.name ?? own?.name ?? this.desk.unit
    return this.unit?.region ? `${name} · ${this.unit.region}` : name
  }

  #state() {
    const { store, me } = this.desk
    if (!store) return nothing
    const now = language.value
    const { state, vacant, deadline: date } = store
    const waits = (store.isOpen || state === 'unopened') && !vacant && date !== ''
    const day = date === '' ? '' : dayText(date, me.today, now)
    const deadline = !waits
      ? nothing
      : isOverdue({ state, vacant }, date, me.today)
        ? html`<span class="late">${said(this.#t().overdue(day))}</span>`
        : html`<span class="muted">${said(this.#t().deadline(day))}</span>`
    const marks = [store.nil ? SHEET_MARKS.nil[now] : '', store.vacant ? SHEET_MARKS.vacant[now] : '']
    return html`
      <p class="state">
        <strong>${said([SHEET_STATES[store.state][now], ...marks.filter(Boolean)].join(', '))}</strong>
        ${deadline}
      </p>
    `
  }

  #rest() {
    return html`
      <div class="actions">${this.#actions()}</div>
      <div class="more">
        ${this.#chips()} ${this.#present()} ${this.query ? this.#filters(this.query) : nothing}
      </div>
    `
  }

  #present() {
    const names = new Set(this.desk.people.map(({ name }) => name))
    return names.size === 0
      ? nothing
      : html`<span class="present">${said(this.#t().alsoHere([...names].join(', ')))}</span>`
  }

  #filters({ only }: GridQuery) {
    const t = this.#t()
    const { isMember, isEditable } = this.desk
    const toggles: readonly (readonly [label: string, mark: RowMark])[] = [
      [t.onlyOpen, 'open'],
      ...(isMember ? [[t.onlyMine, 'mine'] as const] : []),
      ...(isEditable ? [[t.onlyChanged, 'changed'] as const, [t.onlyEdited, 'edited'] as const] : []),
    ]
    return html`<span class="filters">
      ${toggles.map(([label, mark]) => this.#toggle(label, mark, only.includes(mark)))}
    </span>`
  }

  #chips() {
    const counts = countFindings(findingsOf(this.desk.store!))
    const t = this.#t()
    const chip = (level: FindingLevel, sign: string, text: string) =>
      counts[level] === 0
        ? nothing
        : html`
            <button
              class="chip ${level}"
              type="button"
              @click=${() => announceSheet(this, 'sheet-findings', { level })}
            >
              <span aria-hidden="true">${sign}</span> ${said(text)}
            </button>
          `
    const clear = counts.clarify + counts.warn === 0
    return html`
      ${clear ? html`<span class="clear"><span aria-hidden="true">✓</span> ${said(t.allClear)}</span>` : nothing}
      ${chip('clarify', '!', t.clarify(counts.clarify))} ${chip('warn', '▲', t.warnings(counts.warn))}
      ${chip('hint', 'i', t.hints(counts.hint))} ${this.#questions()} ${this.#corrections()}
    `
  }

  #corrections() {
    const { corrections } = this.desk.questions
    return corrections === 0
      ? nothing
      : html`
          <button
            class="chip asked"
            type="button"
            @click=${() => announceSheet(this, 'sheet-action', { action: 'corrections', rows: [] })}
          >
            <span aria-hidden="true">✎</span> ${said(this.#t().corrections(corrections))}
          </button>
        `
  }

  #questions() {
    const { open, list } = this.desk.questions
    return list.length === 0
      ? nothing
      : html`
          <button
            class="chip asked"
            type="button"
            @click=${() => announceSheet(this, 'sheet-findings', { level: 'questions' })}
          >
            <span aria-hidden="true">${open > 0 ? '?' : '✓'}</span>
            ${said(this.#t().questions(open, list.length - open))}
          </button>
        `
  }

  #toggle(label: string, mark: RowMark, on: boolean) {
    const detail: Marking = { mark, on: !on }
    return html`
      <button
        class="toggle"
        type="button"
        aria-pressed=${on}
        @click=${() => this.dispatchEvent(new CustomEvent('mark', { detail }))}
      >
        <span aria-hidden="true" .textContent=${on ? '☑' : '☐'}></span> ${said(label)}
      </button>
    `
  }

  #actions() {
    const { rows } = this
    const line = this.desk.store!.rows.findIndex((row) => row.id === rows[0]) + 1
    const ofRow = line > 0 ? rowActions(this.desk, rows, language.value) : []
    const ofRows = rows.length > 1 ? this.#a().rowMenuOfMany(rows.length) : this.#a().rowMenuOf(line)
    const [main, ...others] = stateActions(this.desk, language.value)
    return html`
      <kim-menu label=${line > 0 ? ofRows : this.#a().rowMenu}>
        ${
          ofRow.length === 0
            ? html`<p class="muted none">${this.#a().noRow}</p>`
            : ofRow.map((action) => this.#item(action, rows))
        }
      </kim-menu>
      <kim-menu label=${this.#a().sheetMenu}>
        ${sheetActions(this.desk, language.value).map((action) => this.#item(action, rows.length === 1 ? rows : []))}
      </kim-menu>
      ${others.map((action) => this.#button(action, ''))}
      ${main ? this.#button(main, PRIMARY.has(main.id) ? 'primary' : '') : nothing}
    `
  }

  #item(action: Action, rows: readonly string[]) {
    return html`
      <button
        class="quiet item"
        type="button"
        ?disabled=${action.disabled}
        title=${action.title ?? ''}
        @click=${(event: Event) => this.#run(event, action, rows)}
      >
        ${action.label}
      </button>
    `
  }

  #button(action: Action, look: string) {
    return html`
      <button class=${look} type="button" @click=${(event: Event) => this.#run(event, action, [])}>
        ${action.label}
      </button>
    `
  }

  #run(event: Event, { id }: Action, rows: readonly string[]): void {
    const { currentTarget } = event
    if (currentTarget instanceof Element) currentTarget.closest('kim-menu')?.close()
    announceSheet(this, 'sheet-action', { action: id, rows })
  }

  #monthChosen = (event: Event): void => {
    if (!(event.target instanceof MonthPicker)) return
    const month: Month = event.target.value
    navigate(pathOf({ page: 'sheet', unit: this.desk.unit, month }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-sheet-head': SheetHead
  }
}

import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import {
  GROUPS,
  type GroupKey,
  type CellValue,
  type Column,
  isServerColumn,
} from '#domain/template/column.ts'
import type { CellContext } from '#domain/rules/cell.ts'
import { codeLabel } from '#domain/template/code.ts'
import { announce } from '../app/announce.ts'
import { language, textsFor } from '../app/language.ts'
import { controls } from '../style/controls.ts'
import { sheetText } from '../text/sheet.ts'
import { dialogText } from '../text/sheet-dialogs.ts'
import { DeskController } from './desk-controller.ts'
import { type Desk, newId } from './desk.ts'
import { announceSheet } from './events.ts'
import { fieldControl } from './field-control.ts'
import { fieldMessages, questionMessage } from './field-messages.ts'
import { rowFormStyles } from './row-form-styles.ts'
import { panelStyles } from './panel-styles.ts'
import type { Row } from './row.ts'
import { caseText } from './words.ts'
import { ask } from '../app/parts.ts'
import { Part } from '../ui/part.ts'
import { Untranslated } from '../ui/untranslated.ts'

const JUDGE = new Part(() => import('#domain/rules/cell.ts'))

/** More than these are found faster by writing on. */
const MOST_CANDIDATES = 6

/**
 * One row with all its columns as a form of native inputs: for narrow screens, high zoom, and those who prefer it.
 * The same judgement and the same messages as in the grid. Fires `close` and `row` when it shows another row.
 */
@customElement('kim-row-form')
export class RowForm extends LitElement {
  static override styles = [controls, panelStyles, rowFormStyles]

  @property({ attribute: false }) desk!: Desk
  /** Id of the entry; one that does not exist yet is made by the first value. Empty: the first row. */
  @property() row = ''
  /** The form is all there is (narrow screens): no way to close it. */
  @property({ type: Boolean }) alone = false
  @state() private making = ''
  #typing: { readonly row: string; readonly column: string; readonly text: string } | null = null

  readonly #t = textsFor(this, sheetText)
  protected readonly untranslated = new Untranslated(this)
  readonly #a = textsFor(this, dialogText)
  readonly #desk = new DeskController(this, () => this.desk)

  override render() {
    void this.#desk
    const { store } = this.desk
    if (!store) return nothing
    const rows = store.rows
    const at = rows.findIndex((row) => row.id === this.row)
    const shown = this.making ? undefined : rows[at < 0 ? 0 : at]
    const line = shown ? rows.indexOf(shown) + 1 : rows.length + 1
    const a = this.#a()
    const heading = shown
      ? a.formHeading(line, caseText(shown.caseNumber, language.value))
      : this.making || this.desk.isEditable
        ? a.formNew
        : a.formNone
    return html`
      <section class="panel" aria-labelledby="heading">
        <header>
          <h2 id="heading" tabindex="-1">${heading}</h2>
          ${
            this.alone
              ? nothing
              : html`<button type="button" class="quiet" aria-label=${this.#t().close} @click=${this.#close}>
                  <span aria-hidden="true">✕</span>
                </button>`
          }
          ${this.#navigation(rows, shown, line)}
        </header>
        <div class="scroll">
          ${this.#asked(shown)} ${shown || this.desk.isEditable ? this.#groups(shown) : nothing}
        </div>
      </section>
    `
  }

  get #said() {
    return { store: this.desk.store!, questions: this.desk.questions }
  }

  #asked(row: Row | undefined) {
    const asked = row ? this.desk.questions.ofRow(row.id)?.['case_number'] : undefined
    return asked?.map((one) => {
      const { level, sign, text } = questionMessage(one, language.value)
      return html`<p class=${level}><span aria-hidden="true">${sign}</span> ${text}</p>`
    })
  }

  #navigation(rows: readonly Row[], shown: Row | undefined, line: number) {
    const a = this.#a()
    const go = (id: string | undefined): void => this.#show(id ?? '')
    return html`
      <nav>
        <button
          type="button"
          class="small"
          ?disabled=${line <= 1}
          @click=${() => go(rows[line - 2]?.id)}
          aria-label=${a.formPrevious}
        >
          <span aria-hidden="true">‹</span>
        </button>
        <span class="muted number">${a.formRows(line, Math.max(line, rows.length))}</span>
        <button
          type="button"
          class="small"
          ?disabled=${!shown || line >= rows.length}
          @click=${() => go(rows[line]?.id)}
          aria-label=${a.formNext}
        >
          <span aria-hidden="true">›</span>
        </button>
        ${
          this.desk.isEditable && shown
            ? html`<button type="button" class="small" @click=${this.#new}>${a.formNew}</button>`
            : nothing
        }
      </nav>
    `
  }

  #groups(row: Row | undefined) {
    const { store } = this.desk
    const columns = store!.template.columns.filter((column) => !isServerColumn(column))
    const keys = Object.keys(GROUPS).filter((key): key is GroupKey => Object.hasOwn(GROUPS, key))
    return keys.map((group) => {
      const own = columns.filter((column) => column.group === group)
      return own.length === 0
        ? nothing
        : html`
            <fieldset>
              <legend>${GROUPS[group][language.value]}</legend>
              ${own.map((column) => this.#field(column, row))}
            </fieldset>
          `
    })
  }

  #field(column: Column, row: Row | undefined) {
    const { store } = this.desk
    const messages = row ? fieldMessages(this.#said, row, column, language.value) : []
    const value = row ? (store!.values(row)[column.key] ?? null) : null
    const carried = row?.carried.includes(column.key) ?? false
    return html`
      <div class="field" data-column=${column.key}>
        ${
          column.type === 'codes'
            ? html`<span class="label" id="l-${column.key}">${column[language.value]}</span>`
            : html`<label for=${column.key}>${column[language.value]}</label>`
        }
        ${fieldControl({
          column,
          value,
          typed: this.#typed(column, row),
          template: store!.template,
          county: store!.county,
          language: language.value,
          editable: this.desk.isEditable,
          wrong: messages.some((message) => message.level === 'error'),
          accept: (accepted) => this.#accept(column, accepted),
          typing: (text) => (this.#typing = { row: row?.id ?? '', column: column.key, text }),
          read: (text) => this.#read(column, text),
        })}
        <div id="m-${column.key}" class="messages">
          ${carried ? html`<p class="muted">↩ ${this.#a().formCarried}</p>` : nothing}
          ${messages.map(
            ({ level, sign, text }) =>
              html`<p class=${level}><span aria-hidden="true">${sign}</span> ${text}</p>`,
          )}
          ${this.#candidates(column, row)}
          ${
            row?.conflicts[column.key]
              ? html`<button
                  type="button"
                  class="small"
                  @click=${() => announceSheet(this, 'sheet-findings', { level: 'clarify' })}
                >
                  ${this.#t().findingsShow}
                </button>`
              : nothing
          }
        </div>
      </div>
    `
  }

  // Codes that a typed text may mean, to be taken with one press.
  #candidates(column: Column, row: Row | undefined) {
    if (!row || !this.desk.isEditable) return nothing
    const refusal =
      row.refusals[column.key]?.judgement ?? this.desk.store?.drafts.get(row.id, column.key)?.refusal
    const codes = refusal?.candidates ?? []
    return codes.length === 0 || codes.length > MOST_CANDIDATES || column.type === 'codes'
      ? nothing
      : html`<div class="candidates">
          ${codes.map(
            (code) => html`
              <button type="button" class="small" @click=${() => this.#accept(column, code.key, row.id)}>
                ${codeLabel(code, language.value)}
              </button>
            `,
          )}
        </div>`
  }

  #typed({ key }: Column, row: Row | undefined): string | null {
    const typing = this.#typing
    if (typing && typing.row === (row?.id ?? '') && typing.column === key) return typing.text
    return row ? (row.refusals[key]?.text ?? this.desk.store?.drafts.get(row.id, key)?.text ?? null) : null
  }

  #accept(column: Column, value: CellValue, id = this.#id()): void {
    const { store } = this.desk
    const create = !store?.row(id)
    if (create && value === null) return
    this.desk.edit([{ row: id, create, values: { [column.key]: value } }])
    if (create) this.#show(id)
  }

  async #read(column: Column, text: string): Promise<void> {
    const { store } = this.desk
    if (!store) return
    const typedInto = this.#id()
    // The personal-data check is large: it comes after the first paint, as it does in the grid.
    const part = await ask(JUDGE)
    // What was typed stays in its field.
    if (!part) return
    const { judgeText } = part
    const row = store.row(typedInto)
    const context: CellContext = {
      template: store.template,
      county: store.county,
      previous: row?.previous ?? null,
      words: this.desk.words,
      language: language.value,
    }
    const judgement = judgeText(column, text, context)
    if (this.#typing?.text === text) this.#typing = null
    if (judgement.ok) return this.#accept(column, judgement.value, typedInto)
    const id = row?.id ?? store.create({ opened: store.month }, null, typedInto)
    store.refuse(id, column.key, { text, judgement })
    this.#show(id)
    const [message] = fieldMessages(this.#said, store.row(id)!, column, language.value)
    if (message) announce(message.text)
  }

  #id(): string {
    if (this.making) return this.making
    const { store } = this.desk
    const id = store?.row(this.row)?.id ?? store?.rows[0]?.id
    return id ?? (this.making = newId())
  }

  #new = (): void => {
    this.making = newId()
    this.#focusHeading()
  }

  #show(id: string): void {
    this.making = ''
    this.desk.store?.leave(this.row)
    this.row = id
    this.dispatchEvent(new CustomEvent('row', { detail: id }))
  }

  #close = (): void => void this.dispatchEvent(new Event('close'))

  #focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus()
  }

  /** Shows a row and moves the focus to one of its fields; false when there is no such field. */
  async focusField(row: string, column: string): Promise<boolean> {
    this.making = ''
    this.row = row
    await this.updateComplete
    const field = this.renderRoot.querySelector<HTMLElement>(
      `[data-column="${CSS.escape(column)}"] :is(input, select, summary)`,
    )
    field?.focus()
    if (!field) this.#focusHeading()
    return field !== null
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-row-form': RowForm
  }
}

import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { CORRECTION_REASONS, type CorrectionReason } from '#domain/sheet/correction.ts'
import { type CellValue, type Column, isServerColumn, sameValue } from '#domain/template/column.ts'
import { formatValue } from '#domain/template/format-value.ts'
import { CORRECTION_LABELS } from '#domain/text/correction-labels.ts'
import { issueMessage } from '#domain/text/issues.ts'
import type { Issue } from '#domain/rules/rule.ts'
import { notify } from '../app/announce.ts'
import { ApiProblem } from '../app/api.ts'
import { language, textsFor } from '../app/language.ts'
import { problemText } from '../app/problem-text.ts'
import { controls } from '../style/controls.ts'
import { correctionText } from '../text/corrections.ts'
import '../ui/dialog.ts'
import type { Dialog } from '../ui/dialog.ts'
import { propose } from './correction-api.ts'
import type { Desk } from './desk.ts'
import { fieldControl } from './field-control.ts'
import { panelStyles } from './panel-styles.ts'
import { refusalText } from './refusal-text.ts'
import { rowFormStyles } from './row-form-styles.ts'
import type { Row } from './row.ts'
import { caseText } from './words.ts'
import { ask } from '../app/parts.ts'
import { appText } from '../text/app.ts'
import { Part } from '../ui/part.ts'

const JUDGE = new Part(() => import('#domain/rules/cell.ts'))

/** A cell that is to be another: its value, or a text that was refused and why. */
type Draft =
  | { readonly value: CellValue; readonly text: null }
  | { readonly value: CellValue; readonly text: string; readonly problem: string }

/** Proposes other values for a row of an accepted sheet; the same controls and the same check as when it was entered. */
@customElement('kim-correct-dialog')
export class CorrectDialog extends LitElement {
  static override styles = [
    controls,
    panelStyles,
    rowFormStyles,
    css`
      :host {
        display: contents;
      }
      .field {
        margin-block-start: 0.75rem;
      }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @state() private row: Row | null = null
  @state() private drafts: ReadonlyMap<string, Draft> = new Map()
  @state() private reason: CorrectionReason = 'typo'
  @state() private problem: readonly string[] = []
  @state() private busy = false
  @query('kim-dialog') private dialog!: Dialog

  readonly #t = textsFor(this, correctionText)
  // What is being typed must not be written over by whatever arrives meanwhile.
  readonly #typing = new Map<string, string>()

  /** Opens for a row, with the column at hand. */
  async show(id = '', key = ''): Promise<void> {
    this.row = this.desk.store?.row(id) ?? null
    if (!this.row) return
    const column = this.#columns().find((one) => one.key === key)
    this.drafts = new Map(column ? [[key, { value: this.#now(column), text: null }]] : [])
    this.#typing.clear()
    Object.assign(this, { problem: [], reason: 'typo', busy: false })
    await this.dialog.show()
  }

  override render() {
    const t = this.#t()
    const { row } = this
    return html`
      <kim-dialog heading=${t.heading} @close=${() => (this.row = null)}>
        ${row ? this.#content(row) : nothing}
        <button slot="actions" type="button" @click=${() => this.dialog.close()}>${t.cancel}</button>
        <button
          slot="actions"
          class="primary"
          type="button"
          aria-disabled=${this.busy}
          @click=${this.#propose}
        >
          ${t.propose}
        </button>
      </kim-dialog>
    `
  }

  #content(row: Row) {
    const t = this.#t()
    const line = (this.desk.store?.rows.indexOf(row) ?? -1) + 1
    return html`
      <p>${t.of(line, caseText(row.caseNumber, language.value))}</p>
      <p class="muted">${t.explanation}</p>
      ${this.#columns()
        .filter(({ key }) => this.drafts.has(key))
        .map((column) => this.#field(column))}
      <div class="field">
        <label for="add">${t.addColumn}</label>
        <select id="add" @change=${this.#add}>
          <option value="" .selected=${true}>${t.chooseColumn}</option>
          ${this.#columns()
            .filter(({ key }) => !this.drafts.has(key))
            .map((column) => html`<option value=${column.key}>${column[language.value]}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="reason">${t.reason}</label>
        <select id="reason" @change=${this.#chooseReason}>
          ${CORRECTION_REASONS.map(
            (code) =>
              html`<option value=${code} .selected=${code === this.reason}>
                ${CORRECTION_LABELS[code][language.value]}
              </option>`,
          )}
        </select>
      </div>
      <div role="alert">${this.problem.map((text) => html`<p class="problem">${text}</p>`)}</div>
      <p class="muted">${t.network}</p>
    `
  }

  #field(column: Column) {
    const t = this.#t()
    const { store } = this.desk
    const draft = this.drafts.get(column.key)
    if (!store || !draft) return nothing
    const before = formatValue(column, this.#now(column), store.template, language.value) || t.blank
    return html`
      <div class="field" data-column=${column.key}>
        ${
          column.type === 'codes'
            ? html`<span class="label" id="l-${column.key}">${column[language.value]}</span>`
            : html`<label for=${column.key}>${column[language.value]}</label>`
        }
        ${fieldControl({
          column,
          value: draft.value,
          typed: this.#typing.get(column.key) ?? draft.text,
          template: store.template,
          county: store.county,
          language: language.value,
          editable: true,
          wrong: draft.text !== null,
          accept: (value) => this.#set(column, { value, text: null }),
          typing: (text) => this.#typing.set(column.key, text),
          read: (text) => void this.#read(column, text),
        })}
        <div id="m-${column.key}" class="messages">
          <p class="muted">${t.before(before)}</p>
          ${draft.text === null ? nothing : html`<p class="error"><span aria-hidden="true">!</span> ${draft.problem}</p>`}
        </div>
      </div>
    `
  }

  // What the unit alone sees is nothing that a coordinator could accept.
  #columns(): readonly Column[] {
    const columns = this.desk.store?.template.columns ?? []
    return columns.filter((one) => !isServerColumn(one) && !one.disclosure.includes('internal'))
  }

  #now({ key }: Column): CellValue {
    const { store } = this.desk
    return (store && this.row && store.values(this.row)[key]) ?? null
  }

  #set({ key }: Column, draft: Draft): void {
    this.#typing.delete(key)
    this.drafts = new Map([...this.drafts, [key, draft]])
    this.problem = []
  }

  #add = async (event: Event): Promise<void> => {
    const choice = event.target as HTMLSelectElement
    const { value } = choice
    const column = this.#columns().find(({ key }) => key === value)
    if (!column) return
    choice.value = ''
    this.#set(column, { value: this.#now(column), text: null })
    await this.updateComplete
    this.renderRoot
      .querySelector<HTMLElement>(`[data-column="${CSS.escape(value)}"] :is(input, select, summary)`)
      ?.focus()
  }

  #chooseReason = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement
    this.reason = CORRECTION_REASONS.find((code) => code === value) ?? 'typo'
  }

  // A refused text stays in its field, and goes no further.
  async #read(column: Column, text: string): Promise<void> {
    const { store } = this.desk
    if (!store || !this.row) return
    const part = await ask(JUDGE)
    // Not judged is not taken: the text stays in its field, and the proposal waits for it.
    if (!part)
      return this.#set(column, {
        value: this.#now(column),
        text,
        problem: appText(language.value).partMissing,
      })
    const { judgeText } = part
    const judgement = judgeText(column, text, {
      template: store.template,
      county: store.county,
      previous: this.row.previous ?? null,
      words: this.desk.words,
      language: language.value,
    })
    if (judgement.ok) return this.#set(column, { value: judgement.value, text: null })
    const problem = refusalText({ judgement, text }, column, store.template, language.value)
    this.#set(column, { value: this.#now(column), text, problem })
  }

  #propose = async (): Promise<void> => {
    const t = this.#t()
    const { row, desk } = this
    if (this.busy || !row) return
    const changed = this.#columns().flatMap((column) => {
      const draft = this.drafts.get(column.key)
      return draft && !sameValue(draft.value, this.#now(column)) ? [[column.key, draft.value] as const] : []
    })
    if ([...this.drafts.values()].some(({ text }) => text !== null)) return this.#object([t.wrong])
    if (changed.length === 0) return this.#object([t.nothing])
    this.busy = true
    try {
      const values = Object.fromEntries(changed)
      await propose(desk.unit, desk.month, { entry: row.id, base: row.seen, values, reason: this.reason })
      this.dialog.close('done')
      notify({ level: 'ok', text: t.proposed })
      void desk.poll()
    } catch (error) {
      this.#object([problemText(error, language.value), ...this.#issues(error)])
    } finally {
      this.busy = false
    }
  }

  #object(problem: readonly string[]): void {
    this.problem = problem
  }

  #issues(error: unknown): readonly string[] {
    const { store } = this.desk
    const issues = error instanceof ApiProblem ? error.body['issues'] : null
    if (!store || !Array.isArray(issues)) return []
    return (issues as readonly Issue[]).map(
      (issue) => issueMessage(issue, store.template, language.value).text,
    )
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-correct-dialog': CorrectDialog
  }
}

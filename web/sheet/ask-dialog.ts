import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { findingMessage } from '#domain/privacy/text.ts'
import { QUESTION_CODES, QUESTION_NOTE_LENGTH, type QuestionCode } from '#domain/sheet/question.ts'
import { isServerColumn } from '#domain/template/column.ts'
import { QUESTION_LABELS } from '#domain/text/question-labels.ts'
import { notify } from '../app/announce.ts'
import { language, textsFor } from '../app/language.ts'
import { problemText } from '../app/problem-text.ts'
import { controls } from '../style/controls.ts'
import { questionText } from '../text/questions.ts'
import '../ui/dialog.ts'
import type { Dialog } from '../ui/dialog.ts'
import type { Desk } from './desk.ts'
import { panelStyles } from './panel-styles.ts'
import { ask } from './question-api.ts'
import { Part } from '../ui/part.ts'

const JUDGE = new Part(() => import('#domain/sheet/question-note.ts'))

const SHEET = '*'
const ROW = ''

/** Asks the unit something: of the sheet, of a row or of a cell, by a code and perhaps a note. */
@customElement('kim-ask-dialog')
export class AskDialog extends LitElement {
  static override styles = [
    controls,
    panelStyles,
    css`
      .network {
        margin-block-start: 0.75rem;
        font-size: var(--kim-small);
      }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @state() private row = ''
  @state() private column = SHEET
  @state() private code: QuestionCode = 'check'
  @state() private problem = ''
  @state() private busy = false
  @query('kim-dialog') private dialog!: Dialog
  @query('input') private note!: HTMLInputElement

  readonly #t = textsFor(this, questionText)

  /** Opens for a row and the column at hand; without a row, for the sheet. */
  async show(row = '', column = ''): Promise<void> {
    const known = this.desk.store?.row(row) !== undefined
    const cell = this.#columns().some(({ key }) => key === column)
    Object.assign(this, { row, problem: '', code: 'check' })
    this.column = !known ? SHEET : cell ? column : ROW
    this.note.value = ''
    await this.dialog.show()
  }

  override render() {
    const t = this.#t()
    const line = (this.desk.store?.rows.findIndex((row) => row.id === this.row) ?? -1) + 1
    return html`
      <kim-dialog heading=${t.heading}>
        <p class="muted">${t.explanation}</p>
        <div class="field">
          <label for="place">${t.place}</label>
          <select id="place" @change=${(event: Event) => (this.column = valueOf(event))}>
            ${line === 0 ? nothing : this.#places(line)}
            <option value=${SHEET} .selected=${this.column === SHEET}>${t.wholeSheet}</option>
          </select>
        </div>
        <div class="field">
          <label for="code">${t.code}</label>
          <select id="code" autofocus @change=${(event: Event) => (this.code = codeOf(valueOf(event)))}>
            ${QUESTION_CODES.map(
              (code) =>
                html`<option value=${code} .selected=${code === this.code}>
                  ${QUESTION_LABELS[code][language.value]}
                </option>`,
            )}
          </select>
        </div>
        <div class="field">
          <label for="note">${t.note}</label>
          <input
            id="note"
            type="text"
            maxlength=${QUESTION_NOTE_LENGTH}
            autocomplete="off"
            aria-invalid=${this.problem !== ''}
            aria-describedby="problem"
            @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && void this.#ask()}
          />
          <p id="problem" class="problem" role="alert" ?hidden=${this.problem === ''}>
            ${this.problem || nothing}
          </p>
        </div>
        <p class="muted network">${t.network}</p>
        <button slot="actions" type="button" @click=${() => this.dialog.close()}>${t.cancel}</button>
        <button slot="actions" class="primary" type="button" aria-disabled=${this.busy} @click=${this.#ask}>
          ${t.ask}
        </button>
      </kim-dialog>
    `
  }

  #places(line: number) {
    const t = this.#t()
    return html`
      <option value=${ROW} .selected=${this.column === ROW}>${t.wholeRow(line)}</option>
      ${this.#columns().map(
        (column) =>
          html`<option value=${column.key} .selected=${this.column === column.key}>
            ${t.cell(line, column[language.value])}
          </option>`,
      )}
    `
  }

  // What the unit alone sees is never asked about.
  #columns() {
    const columns = this.desk.store?.template.columns ?? []
    return columns.filter((one) => !isServerColumn(one) && !one.disclosure.includes('internal'))
  }

  #ask = async (): Promise<void> => {
    if (this.busy) return
    this.busy = true
    this.problem = ''
    try {
      // Only who writes a note needs the check, so only then is it downloaded.
      const { judgeQuestionNote } = await JUDGE.get()
      const judged = judgeQuestionNote(this.note.value, this.desk.words)
      const [finding] = judged.ok ? [] : judged.findings
      if (finding) {
        this.problem = findingMessage(finding.rule, language.value)
        return this.note.focus()
      }
      const { row, column, code } = this
      await ask(this.desk, {
        entry: column === SHEET ? null : row,
        column: column === SHEET || column === ROW ? null : column,
        code,
        note: this.note.value,
      })
      this.dialog.close('done')
      notify({ level: 'ok', text: this.#t().asked })
    } catch (error) {
      this.problem = problemText(error, language.value)
    } finally {
      this.busy = false
    }
  }
}

const valueOf = ({ target }: Event): string => (target instanceof HTMLSelectElement ? target.value : '')
const codeOf = (value: string): QuestionCode => QUESTION_CODES.find((code) => code === value) ?? 'check'

declare global {
  interface HTMLElementTagNameMap {
    'kim-ask-dialog': AskDialog
  }
}

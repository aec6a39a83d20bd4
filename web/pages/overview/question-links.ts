import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Month } from '#domain/sheet/month.ts'
import type { Question } from '#domain/sheet/question.ts'
import type { Column } from '#domain/template/column.ts'
import { ANSWER_LABELS, QUESTION_LABELS } from '#domain/text/question-labels.ts'
import { getJson } from '../../app/api.ts'
import { language, textsFor } from '../../app/language.ts'
import { problemText } from '../../app/problem-text.ts'
import { pathOf, sheetRowPath } from '../../app/route.ts'
import { templateOf } from '../../app/template.ts'
import { caseText } from '../../sheet/words.ts'
import { controls } from '../../style/controls.ts'
import { fineList } from '../../style/fine-list.ts'
import { questionText } from '../../text/questions.ts'

/** What is asked of a sheet, each with the way to its cell; `grown` is called when the list has come. */
export const questionLinks = (unit: string, month: Month, grown: () => void): TemplateResult => html`
  <kim-question-links .unit=${unit} .month=${month} @grown=${grown}></kim-question-links>
`

/** The questions to a sheet in the panel of the matrix, asked for when it opens. Fires `grown` when they are there. */
@customElement('kim-question-links')
export class QuestionLinks extends LitElement {
  static override styles = [
    controls,
    fineList,
    css`
      :host {
        display: block;
        margin-block-start: 0.75rem;
      }
      h3 {
        font-size: var(--kim-text);
      }
      ul {
        max-block-size: 12rem;
      }
      li {
        display: grid;
        grid-template-columns: 1rem minmax(0, 1fr);
      }
      a {
        display: block;
        min-block-size: 1.5rem;
      }
    `,
  ]

  @property() unit = ''
  @property() month!: Month
  @state() private list: readonly Question[] | null = null
  @state() private columns: readonly Column[] = []
  @state() private error: unknown = null

  readonly #t = textsFor(this, questionText)

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('unit') || changed.has('month')) void this.#load()
  }

  override render() {
    const t = this.#t()
    if (this.error !== null) return html`<p role="alert">${problemText(this.error, language.value)}</p>`
    if (!this.list) return html`<p class="muted">${t.loading}</p>`
    return html`
      <h3>${t.list}</h3>
      <ul>
        ${this.list.map((one) => this.#item(one))}
      </ul>
    `
  }

  #item(one: Question) {
    const t = this.#t()
    const { unit, month } = this
    const { entry, column, code, note, answer } = one
    const path =
      entry === null
        ? pathOf({ page: 'sheet', unit, month })
        : sheetRowPath(unit, month, entry, column ?? undefined)
    const state = answer === null ? t.open : t.answered(ANSWER_LABELS[answer][language.value])
    return html`
      <li>
        <span aria-hidden="true">${answer === null ? '?' : '✓'}</span>
        <div>
          <a href=${path}>${QUESTION_LABELS[code][language.value]}, ${this.#where(one)}</a>
          ${note === null ? nothing : html`<div>${note}</div>`}
          <div class="muted">${state}</div>
        </div>
      </li>
    `
  }

  #where({ entry, column, caseNumber }: Question): string {
    if (entry === null) return this.#t().sheet
    const name = this.columns.find((one) => one.key === column)?.[language.value]
    return [caseText(caseNumber, language.value), name].filter(Boolean).join(' · ')
  }

  async #load(): Promise<void> {
    const { unit, month } = this
    this.list = null
    this.error = null
    try {
      const [{ questions }, template] = await Promise.all([
        getJson<{ readonly questions: readonly Question[] }>(`/api/sheets/${unit}/${month}/questions`),
        templateOf(month),
      ])
      if (unit !== this.unit || month !== this.month) return
      this.list = questions
      this.columns = template.columns
    } catch (error) {
      this.error = error
    }
    await this.updateComplete
    this.dispatchEvent(new Event('grown'))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-question-links': QuestionLinks
  }
}

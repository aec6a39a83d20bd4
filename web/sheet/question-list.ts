import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { QUESTION_ANSWERS, type Question } from '#domain/sheet/question.ts'
import { ANSWER_LABELS, QUESTION_LABELS } from '#domain/text/question-labels.ts'
import { announce } from '../app/announce.ts'
import { language, textsFor } from '../app/language.ts'
import { problemText } from '../app/problem-text.ts'
import { controls } from '../style/controls.ts'
import { questionText } from '../text/questions.ts'
import { DeskController } from './desk-controller.ts'
import type { Desk } from './desk.ts'
import { announceSheet } from './events.ts'
import { panelStyles } from './panel-styles.ts'
import { answer, withdraw } from './question-api.ts'
import { mayAsk } from './questions.ts'
import { caseText } from './words.ts'
import { Untranslated } from '../ui/untranslated.ts'

/** What coordinators ask of the sheet, with the way to the cell and the answers; its items fire `sheet-go`. */
@customElement('kim-question-list')
export class QuestionList extends LitElement {
  static override styles = [
    controls,
    panelStyles,
    css`
      :host {
        display: block;
      }
      h3 {
        font-size: var(--kim-text);
      }
      li {
        display: grid;
        grid-template-columns: 1.25rem minmax(0, 1fr);
        gap: 0 0.25rem;
        padding-block: 0.625rem;
        border-block-end: 1px solid var(--kim-line);
      }
      .sign {
        color: var(--kim-accent);
        font-weight: 700;
      }
      h4 {
        margin: 0;
        font-size: var(--kim-text);
        line-height: 1.4;
      }
      p {
        font-size: var(--kim-small);
        overflow-wrap: anywhere;
      }
      .do {
        display: flex;
        flex-wrap: wrap;
        gap: 0.375rem;
        margin-block-start: 0.375rem;
      }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @state() private problem: { readonly id: string; readonly text: string } | null = null
  @state() private busy = ''

  readonly #t = textsFor(this, questionText)
  protected readonly untranslated = new Untranslated(this)
  readonly #desk = new DeskController(this, () => this.desk)

  override render() {
    void this.#desk
    const { list } = this.desk.questions
    const t = this.#t()
    return html`
      <section aria-labelledby="list">
        <h3 id="list" tabindex="-1">${t.list}</h3>
        ${
          list.length === 0
            ? html`<p class="muted">${t.none}</p>`
            : html`<ul class="plain">
                  ${repeat(
                    list,
                    ({ id }) => id,
                    (one) => this.#item(one),
                  )}
                </ul>
                <p class="muted">${t.network}</p>`
        }
      </section>
    `
  }

  #item(one: Question) {
    const t = this.#t()
    const label = QUESTION_LABELS[one.code][language.value]
    const where = this.#where(one)
    const state = one.answer === null ? t.open : t.answered(ANSWER_LABELS[one.answer][language.value])
    return html`
      <li>
        <span class="sign" aria-hidden="true">${one.answer === null ? '?' : '✓'}</span>
        <div>
          <h4>${label}</h4>
          <p class="muted">${where}</p>
          ${one.note === null ? nothing : html`<p>${one.note}</p>`}
          <p><strong>${state}</strong></p>
          ${this.problem?.id === one.id ? html`<p class="problem" role="alert">${this.problem.text}</p>` : nothing}
          <div class="do" role="group" aria-label="${label}: ${where}">
            ${
              one.entry === null
                ? nothing
                : html`<button class="small" type="button" @click=${() => this.#go(one)}>${t.goTo}</button>`
            }
            ${this.desk.isMember && one.answer === null ? this.#answers(one) : nothing}
            ${
              mayAsk(this.desk)
                ? this.#button(t.withdraw, one, () => withdraw(this.desk, one), t.withdrawn)
                : nothing
            }
          </div>
        </div>
      </li>
    `
  }

  #answers(one: Question) {
    return QUESTION_ANSWERS.map((code) => {
      const label = ANSWER_LABELS[code][language.value]
      return this.#button(label, one, () => answer(this.desk, one, code), this.#t().saved(label))
    })
  }

  #button(label: string, { id }: Question, step: () => Promise<void>, done: string) {
    return html`
      <button
        class="small"
        type="button"
        aria-disabled=${this.busy === id}
        @click=${() => this.#take(id, step, done)}
      >
        ${label}
      </button>
    `
  }

  #where({ entry, column, caseNumber }: Question): string {
    const t = this.#t()
    const { store } = this.desk
    if (entry === null || !store) return t.sheet
    const line = store.rows.findIndex((row) => row.id === entry) + 1
    const name = store.template.columns.find((one) => one.key === column)?.[language.value] ?? ''
    return t.where(line, caseText(caseNumber, language.value), name)
  }

  #go({ entry, column }: Question): void {
    if (entry !== null) announceSheet(this, 'sheet-go', { row: entry, column: column ?? 'case_number' })
  }

  async #take(id: string, step: () => Promise<void>, done: string): Promise<void> {
    if (this.busy !== '') return
    this.busy = id
    this.problem = null
    try {
      await step()
      announce(done)
      await this.updateComplete
      // The button is gone: whoever works by keyboard goes on from the head of the list.
      if (!this.renderRoot.querySelector(':focus'))
        this.renderRoot.querySelector<HTMLElement>('#list')?.focus()
    } catch (error) {
      this.problem = { id, text: problemText(error, language.value) }
      // What has become of it meanwhile.
      void this.desk.poll()
    } finally {
      this.busy = ''
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-question-list': QuestionList
  }
}

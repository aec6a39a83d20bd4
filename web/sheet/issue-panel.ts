import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { textsFor } from '../app/language.ts'
import { controls } from '../style/controls.ts'
import { sheetText } from '../text/sheet.ts'
import { DeskController } from './desk-controller.ts'
import type { Desk } from './desk.ts'
import './finding-item.ts'
import { countFindings, type Finding, type FindingLevel, findingsOf, levelOf } from './findings.ts'
import { panelStyles } from './panel-styles.ts'
import { want } from '../app/parts.ts'
import { Part } from '../ui/part.ts'
import { Untranslated } from '../ui/untranslated.ts'

const QUESTIONS = new Part(() => import('./question-list.ts'))

/** What the list shows: one level, or everything that is still open. */
export type PanelLevel = FindingLevel | 'all' | 'questions'

const LEVELS: readonly PanelLevel[] = ['all', 'questions', 'clarify', 'warn', 'hint', 'done']

/** All open points of the sheet, beside the grid. Fires `close`; its items fire `sheet-go`. */
@customElement('kim-issue-panel')
export class IssuePanel extends LitElement {
  static override styles = [
    controls,
    panelStyles,
    css`
      :host {
        display: block;
        min-block-size: 0;
      }
      .levels {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem;
        inline-size: 100%;
      }
      .levels button[aria-pressed='true'] {
        background: var(--kim-accent-bg);
        border-color: var(--kim-accent);
        color: var(--kim-accent);
        text-decoration: underline;
      }
      li + li {
        border-block-start: 1px solid var(--kim-line);
      }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @property() level: PanelLevel = 'all'

  readonly #t = textsFor(this, sheetText)
  protected readonly untranslated = new Untranslated(this)
  readonly #desk = new DeskController(this, () => this.desk)

  override render() {
    void this.#desk
    const { store } = this.desk
    if (!store) return nothing
    const findings = findingsOf(store)
    const shown = findings.filter((finding) => this.#isShown(finding))
    const t = this.#t()
    return html`
      <section class="panel" aria-labelledby="heading">
        <header>
          <h2 id="heading" tabindex="-1">${t.findings}</h2>
          <button class="quiet" type="button" aria-label=${t.close} @click=${this.#close}>
            <span aria-hidden="true">✕</span>
          </button>
          <div class="levels" role="group" aria-label=${t.show}>${this.#levels(findings)}</div>
        </header>
        <div class="scroll">
          ${this.#questions()}
          ${
            this.level === 'questions'
              ? nothing
              : shown.length === 0
                ? html`<p class="muted">${t.findingsNone}</p>`
                : html`<ul class="plain">
                    ${repeat(
                      shown,
                      keyOf,
                      (finding) =>
                        html`<li><kim-finding .desk=${this.desk} .finding=${finding}></kim-finding></li>`,
                    )}
                  </ul>`
          }
        </div>
      </section>
    `
  }

  // Whoever has not been asked anything does without them.
  #questions() {
    const { open } = this.desk.questions
    if (this.level !== 'questions' && !(this.level === 'all' && open > 0)) return nothing
    want(QUESTIONS)
    return html`<kim-question-list .desk=${this.desk}></kim-question-list>`
  }

  #levels(findings: readonly Finding[]) {
    const counts = countFindings(findings)
    const t = this.#t()
    const names: Readonly<Record<PanelLevel, string>> = {
      all: t.levelAll,
      questions: t.levelQuestions,
      clarify: t.levelClarify,
      warn: t.levelWarn,
      hint: t.levelHint,
      done: t.levelDone,
    }
    const count = (level: PanelLevel): number =>
      level === 'all'
        ? counts.clarify + counts.warn + counts.hint + this.desk.questions.open
        : level === 'questions'
          ? this.desk.questions.open
          : counts[level]
    return LEVELS.filter((level) => level !== 'questions' || this.#asked).map(
      (level) => html`
        <button
          class="small"
          type="button"
          aria-pressed=${level === this.level}
          @click=${() => (this.level = level)}
        >
          ${names[level]} <span class="number">${count(level)}</span>
        </button>
      `,
    )
  }

  get #asked(): boolean {
    return this.level === 'questions' || this.desk.questions.list.length > 0
  }

  #isShown(finding: Finding): boolean {
    const level = levelOf(finding)
    return this.level === 'all' ? level !== 'done' : level === this.level
  }

  #close = (): void => void this.dispatchEvent(new Event('close'))
}

function keyOf(finding: Finding): string {
  const what = finding.kind === 'issue' ? `${finding.issue.rule}${finding.issue.detail ?? ''}` : finding.kind
  return `${finding.row.id}/${what}/${finding.column}`
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-issue-panel': IssuePanel
  }
}

import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Issue } from '#domain/rules/rule.ts'
import { DISMISSED } from '#domain/rules/reason.ts'
import { issueMessage, reasonLabel } from '#domain/text/issues.ts'
import { codesOf } from '#domain/template/template.ts'
import { authorLabel } from '#domain/text/sheet-labels.ts'
import { ApiProblem } from '../app/api.ts'
import { language, textsFor } from '../app/language.ts'
import { controls } from '../style/controls.ts'
import { sheetText } from '../text/sheet.ts'
import { actionText } from '../text/sheet-actions.ts'
import { giveReason } from './api.ts'
import type { Desk } from './desk.ts'
import { type Finding, levelOf } from './findings.ts'
import { announceSheet } from './events.ts'
import { failureText } from './grid-rows.ts'
import { panelStyles } from './panel-styles.ts'
import { refusalText } from './refusal-text.ts'
import { type ActionId, asksForReentry } from './row-actions.ts'
import { caseText, cellText, timeText } from './words.ts'

const SIGNS = { clarify: '!', warn: '▲', hint: 'i', done: '✓' } as const

/** One open point: what is wrong, what to do, and the way to the cell. */
@customElement('kim-finding')
export class FindingItem extends LitElement {
  static override styles = [
    controls,
    panelStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: 1.25rem minmax(0, 1fr);
        gap: 0 0.25rem;
        padding-block: 0.625rem;
      }
      .sign {
        font-weight: 700;
      }
      h3 {
        font-size: var(--kim-text);
        line-height: 1.4;
      }
      p {
        font-size: var(--kim-small);
      }
      .clarify {
        color: var(--kim-error);
      }
      .warn {
        color: var(--kim-warn);
      }
      .hint {
        color: var(--kim-info);
      }
      .done {
        color: var(--kim-ok);
      }
      .where {
        font-size: var(--kim-small);
      }
      p {
        overflow-wrap: anywhere;
      }
      .do {
        display: flex;
        flex-wrap: wrap;
        gap: 0.375rem;
        margin-block-start: 0.375rem;
      }
      select.small {
        max-inline-size: 100%;
      }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) finding!: Finding
  @state() private problem = ''

  readonly #t = textsFor(this, sheetText)

  override render() {
    const { finding } = this
    const level = levelOf(finding)
    const { title, text } = this.#message()
    return html`
      <span class="sign ${level}" aria-hidden="true">${SIGNS[level]}</span>
      <div>
        <h3>${title}</h3>
        <p class="where muted">${this.#where()}</p>
        <p>${text}</p>
        ${this.problem ? html`<p class="problem" role="alert">${this.problem}</p>` : nothing}
        <div class="do">
          <button class="small" type="button" @click=${this.#go}>${this.#t().goTo}</button>
          ${this.desk.isEditable || this.finding.kind !== 'issue' ? this.#actions() : nothing}
        </div>
      </div>
    `
  }

  #where(): string {
    const { line, row } = this.finding
    return this.#t().line(line, caseText(row.caseNumber, language.value))
  }

  #message(): { readonly title: string; readonly text: string } {
    const { finding } = this
    const t = this.#t()
    const template = this.desk.store!.template
    const column = template.columns.find((c) => c.key === finding.column)
    switch (finding.kind) {
      case 'issue':
        return issueMessage(finding.issue, template, language.value)
      case 'failure':
        return { title: t.refused, text: failureText(finding.failure, language.value) }
      case 'conflict': {
        const { by, at } = finding.conflict
        const name = column?.[language.value] ?? finding.column
        return {
          title: t.conflict,
          text: t.conflictText(name, authorLabel(by, language.value), timeText(at, language.value)),
        }
      }
      case 'refusal':
        return {
          title: `${t.refused}: ${column?.[language.value] ?? finding.column}`,
          text: refusalText(finding.refusal, column, template, language.value),
        }
    }
  }

  #actions(): TemplateResult | typeof nothing {
    const { finding } = this
    const t = this.#t()
    const { store } = this.desk
    if (!store) return nothing
    const { id } = finding.row
    switch (finding.kind) {
      case 'issue':
        return this.#answers(finding.issue)
      case 'conflict': {
        const { column, conflict } = finding
        const text = (value: typeof conflict.mine) => cellText(column, value, store.template, language.value)
        return html`
          ${
            this.desk.isEditable
              ? this.#button(t.mine(text(conflict.mine)), () => store.resolve(id, column, 'mine'))
              : nothing
          }
          <button class="small" type="button" @click=${() => store.resolve(id, column, 'theirs')}>
            ${t.theirs(text(conflict.theirs))}
          </button>
        `
      }
      case 'refusal':
        return this.#button(t.discard, () => store.discard(id, finding.column))
      case 'failure':
        return html`
          ${
            !this.desk.isEditable ||
            finding.failure === 'entry_removed' ||
            finding.failure === 'entry_submitted_before'
              ? nothing
              : this.#button(t.retry, () => store.retry(id))
          }
          ${this.#button(t.discard, () => store.discard(id))}
        `
    }
  }

  #button(label: string, run: () => void): TemplateResult {
    return html`<button class="small" type="button" @click=${run}>${label}</button>`
  }

  #answers(issue: Issue): TemplateResult | typeof nothing {
    const t = this.#t()
    const template = this.desk.store!.template
    const answered =
      issue.reason === undefined
        ? nothing
        : html`<span class="muted">${t.answered(reasonLabel(issue, template, language.value))}</span>`
    if (issue.level === 'hint' && issue.reason === undefined)
      return this.#button(
        issue.rule === 'R18' ? t.different : t.seen,
        () => void this.#answer(issue, DISMISSED),
      )
    if (issue.rule === 'R22') return this.#decide(issue)
    if (issue.level !== 'warn') return answered
    return html`
      ${answered}
      <select class="small" aria-label="${t.reason}: ${this.#where()}" @change=${this.#chosen}>
        <option value="">${t.reasonChoose}</option>
        ${codesOf(template, 'warn_reason').map(
          (code) => html`
            <option value=${code.key} ?selected=${code.key === issue.reason}>${code[language.value]}</option>
          `,
        )}
      </select>
    `
  }

  // What an earlier month says now: the row goes, or the case begins anew with it; or it is Case Management here as well.
  #decide(issue: Issue): TemplateResult {
    const a = actionText(language.value)
    const { id, submittedBefore } = this.finding.row
    const act = (action: ActionId) => () => announceSheet(this, 'sheet-action', { action, rows: [id] })
    if (!asksForReentry(issue)) return this.#button(a.convert, act('convert'))
    return html`
      ${submittedBefore ? nothing : this.#button(a.remove, act('remove'))}
      ${this.#button(a.reenter, act('re-enter'))}
    `
  }

  #chosen = (event: Event): void => {
    const { finding } = this
    if (!(event.target instanceof HTMLSelectElement) || finding.kind !== 'issue') return
    if (event.target.value !== '') void this.#answer(finding.issue, event.target.value)
  }

  async #answer(issue: Issue, reason: string): Promise<void> {
    const { row } = this.finding
    this.problem = ''
    // The server judges the row as it holds it: what is on its way must have arrived first.
    await this.desk.outbox.flush()
    if (this.desk.store?.row(row.id)?.pending.length !== 0) {
      this.problem = this.#t().reasonWait
      return
    }
    try {
      await giveReason(row.id, issue.rule, reason)
      this.desk.store.giveReason(row.id, issue, reason)
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      this.problem = this.#t().reasonFailed
    }
  }

  #go = (): void => announceSheet(this, 'sheet-go', { row: this.finding.row.id, column: this.finding.column })
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-finding': FindingItem
  }
}

import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Issue } from '#domain/rules/rule.ts'
import { monthLabel } from '#domain/sheet/month.ts'
import { codesOf } from '#domain/template/template.ts'
import { issueMessage } from '#domain/text/issues.ts'
import { ApiProblem } from '../app/api.ts'
import { notify } from '../app/announce.ts'
import { language, textsFor } from '../app/language.ts'
import { problemText } from '../app/problem-text.ts'
import { controls } from '../style/controls.ts'
import { sheetText } from '../text/sheet.ts'
import { dialogText } from '../text/sheet-dialogs.ts'
import '../ui/dialog.ts'
import type { Dialog } from '../ui/dialog.ts'
import '../ui/message.ts'
import { moveSheet, type SubmissionReason } from './api.ts'
import { DeskController } from './desk-controller.ts'
import type { Desk } from './desk.ts'
import { announceSheet } from './events.ts'
import { type Finding, findingsOf, levelOf } from './findings.ts'
import { panelStyles } from './panel-styles.ts'
import { caseText } from './words.ts'

/** Longest list of blocking points in the dialog; the panel has them all. */
const SHOWN = 5

type Warning = Finding & { readonly kind: 'issue' }

/** Declares the month complete: what blocks it, a reason for each warning, and the last word. */
@customElement('kim-submit-dialog')
export class SubmitDialog extends LitElement {
  static override styles = [
    controls,
    panelStyles,
    css`
      .part {
        margin-block-start: 0.75rem;
      }
      .part li {
        padding-block: 0.375rem;
      }
      .part li + li {
        border-block-start: 1px solid var(--kim-line);
      }
      select {
        inline-size: 100%;
      }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @state() private busy = false
  @state() private problem = ''
  @state() private reasons: Readonly<Record<string, string>> = {}
  @query('kim-dialog') private dialog!: Dialog

  readonly #t = textsFor(this, sheetText)
  readonly #a = textsFor(this, dialogText)
  readonly #desk = new DeskController(this, () => this.desk)

  async show(): Promise<void> {
    this.problem = ''
    this.reasons = {}
    this.desk.store?.leaveAll()
    await this.dialog.show()
    await this.desk.outbox.flush()
  }

  override render() {
    void this.#desk
    const { store } = this.desk
    if (!store) return nothing
    const findings = findingsOf(store)
    const blocking = findings.filter((finding) => levelOf(finding) === 'clarify')
    const warnings = findings.filter((f): f is Warning => f.kind === 'issue' && levelOf(f) === 'warn')
    const hints = findings.filter((finding) => levelOf(finding) === 'hint').length
    const nil = store.rows.length === 0
    const missing = warnings.some((finding) => !this.reasons[keyOf(finding)])
    const a = this.#a()
    return html`
      <kim-dialog heading=${a.submitHeading(monthLabel(store.month, language.value))}>
        <p>${nil ? a.submitNil : a.submitRows(store.rows.length)}</p>
        ${
          this.problem ? html`<kim-message class="part" level="error">${this.problem}</kim-message>` : nothing
        }
        ${
          this.desk.outbox.size > 0
            ? html`<p class="part problem" role="status">${a.submitUnsent}</p>`
            : nothing
        }
        ${
          this.desk.drafts > 0
            ? html`<p class="part problem">${a.submitDrafts(this.desk.drafts)}</p>`
            : nothing
        }
        ${this.#blocking(blocking)} ${this.#warnings(warnings)}
        ${hints > 0 ? html`<p class="part muted">${a.submitHints(hints)}</p>` : nothing}
        ${
          store.unchanged.length > 0
            ? html`<p class="part muted">${a.submitCarried(store.unchanged.length)}</p>`
            : nothing
        }
        <button slot="actions" type="button" @click=${() => this.dialog.close()}>${this.#t().cancel}</button>
        <button
          slot="actions"
          class="primary"
          type="button"
          ?disabled=${this.busy || blocking.length > 0 || missing || this.desk.outbox.size > 0}
          @click=${this.#submit}
        >
          ${this.busy ? a.submitting : nil ? a.submitNilDo : a.submitDo}
        </button>
      </kim-dialog>
    `
  }

  #blocking(blocking: readonly Finding[]) {
    if (blocking.length === 0) return nothing
    const a = this.#a()
    return html`
      <div class="part">
        <p><strong>${a.submitBlocked(blocking.length)}</strong></p>
        <ul class="plain">
          ${blocking.slice(0, SHOWN).map(
            (finding) => html`
              <li>
                ${this.#where(finding)}: ${this.#title(finding)}
                <button class="small" type="button" @click=${() => this.#go(finding)}>
                  ${this.#t().goTo}
                </button>
              </li>
            `,
          )}
        </ul>
        ${
          blocking.length > SHOWN
            ? html`
                <p>
                  ${a.more(blocking.length - SHOWN)}
                  <button class="small" type="button" @click=${this.#list}>${this.#t().findingsShow}</button>
                </p>
              `
            : nothing
        }
      </div>
    `
  }

  #warnings(warnings: readonly Warning[]) {
    if (warnings.length === 0) return nothing
    const a = this.#a()
    return html`
      <div class="part">
        <p><strong>${a.submitWarnings}</strong></p>
        ${
          warnings.length > 1
            ? html`
                <label for="all">${a.reasonForAll}</label>
                <select id="all" @change=${(event: Event) => this.#forAll(event, warnings)}>
                  ${this.#options('')}
                </select>
              `
            : nothing
        }
        <ul class="plain">
          ${warnings.map((finding, i) => {
            const { title, text } = this.#message(finding.issue)
            return html`
              <li>
                <label for="w${i}">${this.#where(finding)}: <strong>${title}.</strong> ${text}</label>
                <select id="w${i}" @change=${(event: Event) => this.#chosen(event, finding)}>
                  ${this.#options(this.reasons[keyOf(finding)] ?? '')}
                </select>
              </li>
            `
          })}
        </ul>
      </div>
    `
  }

  #options(chosen: string) {
    return html`
      <option value="">${this.#t().reasonChoose}</option>
      ${codesOf(this.desk.store!.template, 'warn_reason').map(
        (code) => html`
          <option value=${code.key} .selected=${code.key === chosen}>${code[language.value]}</option>
        `,
      )}
    `
  }

  #where({ line, row }: Finding): string {
    return this.#t().line(line, caseText(row.caseNumber, language.value))
  }

  #title(finding: Finding): string {
    if (finding.kind === 'issue') return this.#message(finding.issue).text
    return finding.kind === 'conflict' ? this.#t().conflict : this.#t().refused
  }

  #message(issue: Issue) {
    return issueMessage(issue, this.desk.store!.template, language.value)
  }

  #chosen(event: Event, finding: Warning): void {
    if (event.target instanceof HTMLSelectElement)
      this.reasons = { ...this.reasons, [keyOf(finding)]: event.target.value }
  }

  #forAll(event: Event, warnings: readonly Warning[]): void {
    if (!(event.target instanceof HTMLSelectElement)) return
    const { value } = event.target
    const open = warnings.map(keyOf).filter((key) => !this.reasons[key])
    this.reasons = { ...this.reasons, ...Object.fromEntries(open.map((key) => [key, value])) }
  }

  #go(finding: Finding): void {
    this.dialog.close()
    announceSheet(this, 'sheet-go', { row: finding.row.id, column: finding.column })
  }

  #list = (): void => {
    this.dialog.close()
    announceSheet(this, 'sheet-findings', { level: 'clarify' })
  }

  #submit = async (): Promise<void> => {
    const { store } = this.desk
    if (!store) return
    this.busy = true
    this.problem = ''
    const reasons = findingsOf(store).flatMap((finding): SubmissionReason[] => {
      const reason = this.reasons[keyOf(finding)]
      return finding.kind === 'issue' && reason
        ? [{ entry: finding.row.id, rule: finding.issue.rule, reason }]
        : []
    })
    try {
      await this.desk.poll()
      await moveSheet(this.desk.unit, this.desk.month, 'submit', { seq: store.seq, reasons })
      await this.desk.reload()
      this.dialog.close('done')
      notify({ level: 'ok', text: this.#a().submitted })
    } catch (error) {
      this.problem = await this.#failure(error)
    } finally {
      this.busy = false
    }
  }

  async #failure(error: unknown): Promise<string> {
    if (!(error instanceof ApiProblem)) throw error
    if (error.code !== 'open_issues' && error.code !== 'sheet_changed' && error.code !== 'sheet_state')
      return problemText(error, language.value)
    await this.desk.reload()
    return error.code === 'open_issues' ? this.#a().stillOpen : this.#a().changedMeanwhile
  }
}

const keyOf = (finding: Finding): string =>
  `${finding.row.id}/${finding.kind === 'issue' ? finding.issue.rule : finding.kind}`

declare global {
  interface HTMLElementTagNameMap {
    'kim-submit-dialog': SubmitDialog
  }
}

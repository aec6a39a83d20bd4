import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { language, textsFor } from '../app/language.ts'
import type { SelectionFigures } from '../grid/events.ts'
import { controls } from '../style/controls.ts'
import { sheetText } from '../text/sheet.ts'
import { Untranslated } from '../ui/untranslated.ts'
import { DeskController } from './desk-controller.ts'
import type { Desk } from './desk.ts'
import { announceSheet } from './events.ts'
import { countFindings, findingsOf } from './findings.ts'
import { numberText, saveWords, totalsText } from './words.ts'

const SIGNS = { ok: '✓', busy: '…', warn: '▲', error: '!' } as const

/**
 * Below the grid: the selection's figures, what the sheet holds, the save state in words, what is open. Texts are set on
 * elements of their own: a text node that a translator has put something else in the place of would be written unseen.
 */
@customElement('kim-status-bar')
export class StatusBar extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 1.25rem;
        min-block-size: 2.25rem;
        padding: 0.125rem var(--kim-pad);
        border-block-start: 1px solid var(--kim-line);
        background: var(--kim-surface);
        font-size: var(--kim-small);
        font-variant-numeric: tabular-nums;
      }
      .save {
        display: flex;
        flex-wrap: wrap;
        gap: 0 0.75rem;
        font-weight: 600;
      }
      .ok {
        color: var(--kim-ok);
      }
      .warn {
        color: var(--kim-warn);
      }
      .error {
        color: var(--kim-error);
      }
      .busy {
        color: var(--kim-muted);
      }
      .open {
        margin-inline-start: auto;
        min-block-size: 1.75rem;
        padding-block: 0;
        font-size: inherit;
        font-weight: 600;
      }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) selection: SelectionFigures | null = null

  readonly #t = textsFor(this, sheetText)
  readonly #desk = new DeskController(this, () => this.desk)
  protected readonly untranslated = new Untranslated(this)

  override render() {
    void this.#desk
    const { store } = this.desk
    if (!store || store.state === 'unopened') return nothing
    const counts = countFindings(findingsOf(store))
    const open = counts.clarify + counts.warn
    const t = this.#t()
    return html`
      ${this.#selection()}
      <span class="muted" .textContent=${totalsText(store, language.value)}></span>
      ${this.desk.isEditable || this.desk.hasUnsaved ? this.#save() : nothing}
      <button
        class="open quiet ${open > 0 ? 'error' : 'ok'}"
        type="button"
        @click=${() => announceSheet(this, 'sheet-findings', { level: 'all' })}
      >
        <span .textContent=${t.open(open)}></span> <span aria-hidden="true">▸</span>
      </button>
    `
  }

  /** Moves the focus to the last control of the page, out of the grid. */
  focusOpen(): void {
    this.renderRoot.querySelector('button')?.focus()
  }

  #save() {
    return html`
      <span class="save" aria-label=${this.#t().saveState} role="group">
        ${saveWords(this.desk, language.value).map(
          ({ level, text }) =>
            html`<span class=${level}
              ><span aria-hidden="true" .textContent=${SIGNS[level]}></span> <span .textContent=${text}></span
            ></span>`,
        )}
      </span>
    `
  }

  #selection() {
    const figures = this.selection
    if (!figures || figures.cells < 2) return nothing
    const t = this.#t()
    const { sum, mean } = figures
    const parts = [
      t.selection(figures.cells),
      ...(sum === null ? [] : [t.sum(numberText(sum, language.value))]),
      ...(mean === null ? [] : [t.mean(numberText(mean, language.value))]),
    ]
    return html`<span .textContent=${parts.join(' · ')}></span>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-status-bar': StatusBar
  }
}

import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { AuditLine, AuditPage } from '#domain/audit.ts'
import type { Month } from '#domain/sheet/month.ts'
import { getJson } from '../../app/api.ts'
import { localTime } from '../../app/format.ts'
import { language, textsFor } from '../../app/language.ts'
import { problemText } from '../../app/problem-text.ts'
import { controls } from '../../style/controls.ts'
import { fineList } from '../../style/fine-list.ts'
import { kindText } from '../../text/audit.ts'
import { overviewText } from '../../text/overview.ts'

/** What happened to a sheet, from the audit, asked for when it is unfolded. Fires `grown` when it is there. */
@customElement('kim-sheet-history')
export class SheetHistory extends LitElement {
  static override styles = [
    controls,
    fineList,
    css`
      :host {
        display: block;
        margin-block-start: 0.75rem;
      }
      summary {
        min-block-size: 1.5rem;
        cursor: pointer;
      }
      ol {
        max-block-size: 14rem;
      }
    `,
  ]

  @property() unit = ''
  @property() month!: Month
  @state() private isOpen = false
  @state() private lines: readonly AuditLine[] | null = null
  @state() private error: unknown = null

  readonly #t = textsFor(this, overviewText)

  // Of another sheet nothing is known yet.
  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('unit') || changed.has('month'))
      Object.assign(this, { isOpen: false, lines: null, error: null })
  }

  override render() {
    const t = this.#t()
    return html`
      <details .open=${this.isOpen} @toggle=${this.#toggled}>
        <summary>${t.history}</summary>
        ${this.isOpen ? this.#list() : nothing}
      </details>
    `
  }

  #list() {
    const t = this.#t()
    if (this.error !== null) return html`<p role="alert">${problemText(this.error, language.value)}</p>`
    if (this.lines === null) return html`<p class="muted">${t.historyLoading}</p>`
    if (this.lines.length === 0) return html`<p class="muted">${t.noHistory}</p>`
    return html`
      <ol>
        ${this.lines.map(
          ({ at, kind, by }) => html`
            <li>
              ${kindText(kind, language.value)}
              <div class="muted">${localTime(at)} · ${by === null ? t.bySystem : by || '–'}</div>
            </li>
          `,
        )}
      </ol>
    `
  }

  #toggled = (event: Event): void => {
    const { open } = event.target as HTMLDetailsElement
    if (open === this.isOpen) return
    this.isOpen = open
    if (open && this.lines === null) void this.#load()
  }

  async #load(): Promise<void> {
    const { unit, month } = this
    const isSame = (): boolean => unit === this.unit && month === this.month
    this.error = null
    try {
      const asked = new URLSearchParams({ group: 'sheets', unit, month })
      const { lines } = await getJson<AuditPage>(`/api/audit?${asked}`)
      if (isSame()) this.lines = lines
    } catch (error) {
      if (isSame()) this.error = error
    }
    await this.updateComplete
    this.dispatchEvent(new Event('grown'))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-sheet-history': SheetHistory
  }
}

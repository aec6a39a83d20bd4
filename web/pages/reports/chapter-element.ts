import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { addMonths, monthLabel } from '#domain/sheet/month.ts'
import { getJson } from '../../app/api.ts'
import { count } from '../../app/format.ts'
import { language, textsFor } from '../../app/language.ts'
import { problemText } from '../../app/problem-text.ts'
import { rowsPath } from '../../app/route.ts'
import { templateOf } from '../../app/template.ts'
import '../../charts/figure.ts'
import type { Figure } from '../../charts/figure.ts'
import { controls } from '../../style/controls.ts'
import { reportsText } from '../../text/reports.ts'
import '../../ui/message.ts'
import type { Ask, Asked, Chapter, Count } from './chapter.ts'

/**
 * One chapter of the reports: it asks for its figures, and says on what they rest and by which definition. Fires `counting`
 * and `counted`.
 */
@customElement('kim-chapter')
export class ChapterElement extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        min-inline-size: 0;
      }
      h2 {
        margin-block-end: 0.125rem;
      }
      .base {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1rem;
        color: var(--kim-muted);
        font-size: var(--kim-small);
      }
      .internal {
        font-weight: 600;
      }
      .figures {
        display: grid;
        gap: 1.5rem;
        margin-block-start: 0.75rem;
      }
      summary {
        min-block-size: 1.75rem;
        padding-block: 0.25rem;
        color: var(--kim-accent);
        cursor: pointer;
      }
      .definition {
        max-inline-size: 46rem;
      }
      @media print {
        details::details-content {
          content-visibility: visible;
          block-size: auto;
        }
        summary {
          display: none;
        }
        h2 {
          break-after: avoid;
        }
      }
    `,
  ]

  @property({ attribute: false }) chapter!: Chapter
  @property({ attribute: false }) asked!: Asked
  /** Everything at once, as on paper. */
  @property({ type: Boolean }) whole = false
  @state() private figures: readonly Figure[] | null = null
  @state() private error: unknown = null
  #asking = new AbortController()

  readonly #t = textsFor(this, reportsText)

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('asked') || changed.has('chapter')) void this.#load()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#asking.abort()
  }

  override render() {
    const t = this.#t()
    const { chapter, asked, figures } = this
    const month = (of: Asked['to']): string => monthLabel(of, language.value)
    return html`
      <h2 tabindex="-1">${chapter.title(t)}</h2>
      <p class="base">
        <span>
          ${chapter.over === 'day' ? t.asOf(month(asked.to)) : t.ofRange(month(asked.from), month(asked.to))}
        </span>
        ${chapter.internal ? html`<span class="internal">${t.internal}</span>` : nothing}
      </p>
      ${
        this.whole
          ? html`<p class="definition">${chapter.definition(t)}</p>`
          : html`
              <details>
                <summary>${t.definition}</summary>
                <p class="definition">${chapter.definition(t)}</p>
              </details>
            `
      }
      ${this.#content(figures)}
    `
  }

  #content(figures: readonly Figure[] | null) {
    const t = this.#t()
    if (this.error !== null)
      return html`
        <kim-message level="error">
          ${problemText(this.error, language.value)}
          <button slot="action" type="button" @click=${this.#load}>${t.again}</button>
        </kim-message>
      `
    if (figures === null) return html`<p class="muted">${t.loading}</p>`
    if (figures.length === 0) return html`<p>${t.nothing}</p>`
    return html`
      <div class="figures">
        ${figures.map((figure) => html`<kim-figure .figure=${figure} ?whole=${this.whole}></kim-figure>`)}
      </div>
    `
  }

  #load = async (): Promise<void> => {
    this.#asking.abort()
    const asking = new AbortController()
    this.#asking = asking
    const { asked, chapter } = this
    this.error = null
    this.figures = null
    this.dispatchEvent(new Event('counting'))
    const search = (over: 'day' | 'months', more: Readonly<Record<string, string>>): string => {
      const period =
        over === 'months' ? { from: asked.from, to: asked.to } : { asOf: `${addMonths(asked.to, 1)}-01` }
      return new URLSearchParams({ ...period, ...asked.part, ...more }).toString()
    }
    const ask: Ask = (name, over, more = {}) =>
      getJson(`/api/reports/${name}?${search(over, more)}`, { signal: asking.signal })
    const rows: Count = (value, name, over, figure, more = {}) =>
      value === null
        ? '–'
        : value === 0
          ? count(value)
          : { text: count(value), href: rowsPath(name, figure, search(over, more)) }
    try {
      const template = await templateOf(asked.to)
      const figures = await chapter.load({ ask, rows, asked, t: this.#t(), template })
      if (asking !== this.#asking) return
      this.figures = figures
      this.dispatchEvent(new Event('counted'))
    } catch (error) {
      if (asking === this.#asking && !asking.signal.aborted) this.error = error
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-chapter': ChapterElement
  }
}

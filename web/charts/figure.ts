import { css, html, LitElement, nothing, type PropertyValues, type SVGTemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { textsFor } from '../app/language.ts'
import { controls } from '../style/controls.ts'
import { reportsText } from '../text/reports.ts'
import './picture-tools.ts'

/** A cell of a table: what it says, or a number that leads to the rows behind it. */
export type FigureCell = string | { readonly text: string; readonly href: string }

/** The numbers of a figure as a table: a heading for each column, and rows whose first cell names them. */
export interface FigureTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly [string, ...FigureCell[]])[]
}

/** One figure: a picture where there is one to look at, and always the table that says the same. */
export interface Figure {
  readonly heading: string
  /** What its numbers are: cases, contacts, shares. */
  readonly unit: string
  readonly draw?: (width: number) => SVGTemplateResult
  readonly table: FigureTable
}

// On paper nothing can be scrolled: the headings of many columns stand upright there.
const MANY = 8
const LONG = 12
const isWide = (head: readonly string[]): boolean =>
  head.length > MANY && head.some((name, i) => i > 0 && name.length > LONG)

const NARROWEST = 240
const WIDEST = 760

/** Shows a figure; the picture can be saved, its numbers stand below it as a table. */
@customElement('kim-figure')
export class FigureElement extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        min-inline-size: 0;
        break-inside: avoid;
      }
      h3 {
        margin: 0;
        font-size: 0.9375rem;
      }
      svg {
        display: block;
        max-inline-size: 100%;
        font-family: var(--kim-font);
        font-size: 13px;
        overflow: visible;
      }
      text {
        fill: var(--kim-fg);
        stroke: none;
      }
      .axis {
        fill: var(--kim-muted);
        font-size: 12px;
      }
      .value {
        font-weight: 600;
        font-variant-numeric: tabular-nums;
      }
      .bar,
      .heat {
        fill: var(--kim-accent);
      }
      .none {
        fill: none;
        stroke: var(--kim-line);
      }
      .rule {
        stroke: var(--kim-line);
      }
      .line {
        fill: none;
        stroke-width: 2.5;
      }
      /* Okabe and Ito's colours, darker and lighter: told apart by everybody, and by their strokes without any colour. */
      .s0 {
        stroke: light-dark(#1b45b4, #9db8ff);
      }
      .s1 {
        stroke: light-dark(#a34700, #ffb27a);
        stroke-dasharray: 9 4;
      }
      .s2 {
        stroke: light-dark(#00664a, #6fdcb8);
        stroke-dasharray: 2 4;
      }
      .s3 {
        stroke: light-dark(#8a2a6b, #f0a8d8);
        stroke-dasharray: 12 4 2 4;
      }
      .s4 {
        stroke: light-dark(#4a4a00, #d9d95c);
        stroke-dasharray: 5 3;
      }
      .s5 {
        stroke: light-dark(#0b6580, #7fd3f0);
        stroke-dasharray: 1 3;
      }
      .dot {
        fill: var(--kim-bg);
        stroke-width: 2;
        stroke-dasharray: none;
      }
      .unit {
        margin-block-end: 0.25rem;
        color: var(--kim-muted);
        font-size: var(--kim-small);
      }
      summary {
        min-block-size: 1.75rem;
        padding-block: 0.25rem;
        color: var(--kim-accent);
        cursor: pointer;
      }
      .scroll {
        position: relative;
        overflow-x: auto;
      }
      table {
        border-collapse: collapse;
        font-variant-numeric: tabular-nums;
      }
      th,
      td {
        padding: 0.25rem 0.75rem 0.25rem 0;
        border-block-end: 1px solid var(--kim-line);
        text-align: start;
      }
      thead th {
        border-block-end-color: var(--kim-line-strong);
      }
      :is(th, td):not(:first-child) {
        text-align: end;
      }
      @media (forced-colors: active) {
        .bar,
        .heat {
          fill: CanvasText;
          fill-opacity: 0.35;
        }
        .line,
        .dot {
          stroke: CanvasText;
        }
      }
      @media print {
        details::details-content {
          content-visibility: visible;
          block-size: auto;
        }
        summary {
          display: none;
        }
        .scroll {
          overflow: visible;
        }
        thead {
          display: table-header-group;
        }
        .wide :is(th, td) {
          padding-inline-end: 0.375rem;
          font-size: 8pt;
        }
        .wide thead th {
          border: 0;
          border-bottom: 1px solid var(--kim-line-strong);
          vertical-align: bottom;
        }
        .wide thead th:not(:first-child) {
          writing-mode: sideways-lr;
          text-align: start;
          white-space: nowrap;
        }
        tr {
          break-inside: avoid;
        }
      }
    `,
  ]

  @property({ attribute: false }) figure!: Figure
  /** Everything at once, as on paper: the table stands open, and nothing is to be pressed. */
  @property({ type: Boolean }) whole = false
  @state() private width = 0
  @query('svg') private chart!: SVGSVGElement | null

  readonly #t = textsFor(this, reportsText)
  readonly #resized = new ResizeObserver(([entry]) => {
    const inline = Math.floor(entry?.contentRect.width ?? 0)
    // Nothing is wider for its own sake.
    if (inline > 0) this.width = Math.max(NARROWEST, Math.min(WIDEST, inline))
  })

  override connectedCallback(): void {
    super.connectedCallback()
    this.#resized.observe(this)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#resized.disconnect()
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed)
    // The table says it; the picture is named and is not read out piece by piece.
    this.chart?.setAttribute('role', 'img')
    this.chart?.setAttribute('aria-label', this.#t().pictureOf(this.figure.heading))
  }

  override render() {
    const t = this.#t()
    const { heading, unit, draw, table } = this.figure
    const head = html`
      <h3>${heading}</h3>
      <p class="unit">${t.unitOf(unit)}</p>
    `
    if (!draw) return html`${head} ${this.#table(table)}`
    return html`
      ${head} ${this.width === 0 ? nothing : draw(this.width)}
      ${
        this.whole
          ? nothing
          : html`
              <kim-picture-tools
                class="no-print"
                .heading=${heading}
                .chart=${() => this.chart}
              ></kim-picture-tools>
            `
      }
      ${
        this.whole
          ? this.#table(table)
          : html`
              <details>
                <summary>${t.asTable}</summary>
                ${this.#table(table)}
              </details>
            `
      }
    `
  }

  #table({ head, rows }: FigureTable) {
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label=${this.figure.heading}>
        <table class=${isWide(head) ? 'wide' : ''}>
          <thead>
            <tr>
              ${head.map((name) => html`<th scope="col">${name}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ([name, ...cells]) => html`
                <tr>
                  <th scope="row">${name}</th>
                  ${cells.map((cell) => html`<td>${typeof cell === 'string' ? cell : this.#link(cell)}</td>`)}
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    `
  }

  #link({ text, href }: Exclude<FigureCell, string>) {
    return this.whole ? text : html`<a href=${href} title=${this.#t().showRows}>${text}</a>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-figure': FigureElement
  }
}

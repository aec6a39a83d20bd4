import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, query as queryElement, state } from 'lit/decorators.js'
import { announce } from '../../app/announce.ts'
import { count } from '../../app/format.ts'
import { language, textsFor } from '../../app/language.ts'
import { onWindow } from '../../app/window-listener.ts'
import { problemText } from '../../app/problem-text.ts'
import '../../app/sign-in-again.ts'
import { GivenUp } from '../../app/given-up.ts'
import type { SignInAgain } from '../../app/sign-in-again.ts'
import type { MonthTemplate } from '../../app/template.ts'
import { unitName } from '../../app/units.ts'
import type { GridEvents, SelectionFigures } from '../../grid/events.ts'
import type { GridElement, GridModel } from '../../grid/model.ts'
import { EVERYTHING, isFiltered, withFilter } from '../../grid/query.ts'
import { controls } from '../../style/controls.ts'
import { printTables } from '../../sheet/print-table.ts'
import { page } from '../../style/page.ts'
import { paper } from '../../style/paper.ts'
import { consolidatedText } from '../../text/consolidated.ts'
import '../../ui/message.ts'
import { type ExportQuery, type Progress, readExport } from '../download/export.ts'
import { Columnar } from './columnar.ts'
import { gridModelOf } from './grid-model.ts'
import './group-table.ts'

/** More rows are no reading matter; a file is. */
const MOST_PRINTED = 2000

const NO_MARKS: ReadonlySet<string> = new Set()

/** The rows of an export on the screen, read from the same stream as the file. */
@customElement('kim-exported-rows')
export class ExportedRowsView extends LitElement {
  static override styles = [
    controls,
    page,
    paper,
    css`
      :host {
        padding: 0;
      }
      kim-grid {
        block-size: clamp(20rem, 65vh, 48rem);
        border: 1px solid var(--kim-line);
      }
      @media print {
        kim-grid,
        kim-group-table .row {
          display: none;
        }
      }
    `,
  ]

  @property({ attribute: false }) query: ExportQuery | null = null
  @property({ attribute: false }) template!: MonthTemplate
  @property() county = ''
  @state() private exported: Columnar | null = null
  @state() private progress: Progress | null = null
  @state() private error: unknown = null
  @state() private note = ''
  @state() private printing = false
  @state() private view: GridEvents['grid-query'] = { query: EVERYTHING, shown: 0, all: 0 }
  @state() private figures: SelectionFigures | null = null
  @queryElement('kim-grid') private grid!: GridElement | null
  @queryElement('kim-sign-in-again') private again!: SignInAgain

  readonly #t = textsFor(this, consolidatedText)
  #running: AbortController | null = null
  #shown = ''
  #made: { readonly of: Columnar; readonly key: string; readonly model: GridModel } | null = null

  constructor() {
    super()
    onWindow(this, ['beforeprint', 'afterprint'], (event) => this.#print(event))
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#running?.abort()
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('query') || !this.exported) return
    if (JSON.stringify(this.query) !== this.#shown) {
      this.exported = null
      this.note = this.#t().stale
    }
  }

  override render() {
    const t = this.#t()
    return html`
      <div class="row">
        <h2>${t.rows}</h2>
        ${
          this.progress
            ? html`
                <button type="button" @click=${() => this.#running?.abort()}>${t.cancel}</button>
                <span class="number">${this.#told(this.progress)}</span>
              `
            : html`
                <button type="button" ?disabled=${this.query === null} @click=${this.#read}>${t.show}</button>
                <span>${this.exported ? t.shown(count(this.exported.count)) : this.note}</span>
              `
        }
      </div>
      ${
        this.error === null
          ? nothing
          : html`<kim-message level="error">${problemText(this.error, language.value)}</kim-message>`
      }
      ${this.exported ? this.#rows(this.exported) : nothing}
      <kim-sign-in-again></kim-sign-in-again>
    `
  }

  #rows(exported: Columnar) {
    const t = this.#t()
    if (exported.count === 0) return html`<p>${t.none}</p>`
    const model = this.#model(exported)
    const { query, shown, all } = this.view
    return html`
      <kim-group-table
        .model=${model}
        .rows=${this.view.all === 0 ? model.rows : (this.grid?.shownRows ?? model.rows)}
        .query=${query}
        @group=${({ detail }: CustomEvent<{ column: string; value: string | null }>) => {
          if (this.grid)
            this.grid.query = withFilter(this.grid.query, detail.column, { values: [detail.value] })
        }}
      ></kim-group-table>
      <div class="row" role="status">
        ${isFiltered(query) ? t.filtered(count(shown), count(all)) : t.shown(count(model.rows.length))}
        ${
          isFiltered(query) || query.sort.length > 0
            ? html`<button type="button" @click=${() => this.grid && (this.grid.query = EVERYTHING)}>
                ${t.showAll}
              </button>`
            : nothing
        }
        <span class="muted number">${this.#selected()}</span>
      </div>
      ${this.printing ? this.#paper(model) : nothing}
      <kim-grid
        .model=${model}
        @grid-query=${(event: CustomEvent<GridEvents['grid-query']>) => (this.view = event.detail)}
        @grid-status=${(event: CustomEvent<SelectionFigures>) => (this.figures = event.detail)}
        @grid-say=${(event: CustomEvent<GridEvents['grid-say']>) => announce(event.detail.text)}
      ></kim-grid>
    `
  }

  // The print starts when the event returns, so the tables cannot wait for the next turn.
  #print(event: Event): void {
    this.printing = event.type === 'beforeprint'
    this.performUpdate()
  }

  #paper(model: GridModel) {
    const rows = this.grid?.shownRows ?? model.rows
    const t = this.#t()
    return html`
      ${rows.length > MOST_PRINTED ? html`<p>${t.printedSome(count(MOST_PRINTED), count(rows.length))}</p>` : nothing}
      ${printTables(
        model.template,
        rows.slice(0, MOST_PRINTED).map((row, at) => ({
          line: at + 1,
          caseNumber: row.caseNumber ?? '',
          values: row.values,
          marked: NO_MARKS,
        })),
        language.value,
        NO_MARKS,
      )}
    `
  }

  #selected(): string {
    const t = this.#t()
    const { figures } = this
    if (!figures || figures.cells < 2) return ''
    const number = (value: number): string =>
      value.toLocaleString(language.value, { maximumFractionDigits: 1 })
    return [
      t.selection(count(figures.cells)),
      ...(figures.sum === null ? [] : [t.sum(number(figures.sum))]),
      ...(figures.mean === null ? [] : [t.mean(number(figures.mean))]),
    ].join(' · ')
  }

  // The grid draws everything anew for a new model, so rows and language make one model.
  #model(exported: Columnar): GridModel {
    const key = `${language.value} ${this.template.month}`
    if (this.#made?.of !== exported || this.#made.key !== key) {
      const model = gridModelOf(exported, {
        label: this.#t().rows,
        template: this.template,
        county: this.county,
        language: language.value,
        unitName,
        stateLabel: { de: consolidatedText('de').state, en: consolidatedText('en').state },
      })
      this.#made = { of: exported, key, model }
    }
    return this.#made.model
  }

  #told({ rows, total }: Progress): string {
    const t = this.#t()
    return total === null ? t.progressOpen(count(rows)) : t.progress(count(rows), count(total))
  }

  #read = async (): Promise<void> => {
    const { query } = this
    if (!query) return
    const running = new AbortController()
    let found: Columnar | null = null
    this.#running = running
    Object.assign(this, { progress: { rows: 0, total: null }, exported: null, error: null, note: '' })
    try {
      // Only who looks at rows needs the grid; downloads do not wait for it.
      const grid = import('../../grid/element/kim-grid.ts')
      await this.again.attempt(() =>
        readExport(query, {
          signal: running.signal,
          onRecords: (records) => {
            for (const record of records) {
              if (found) found.push(record)
              else found = new Columnar(record)
            }
          },
          onProgress: (progress) => (this.progress = progress),
        }),
      )
      await grid
      this.#shown = JSON.stringify(query)
      this.view = { query: EVERYTHING, shown: 0, all: 0 }
      this.exported = found ?? new Columnar([])
      announce(this.#t().shown(count(this.exported.count)))
    } catch (error) {
      if (running.signal.aborted || error instanceof GivenUp) this.note = this.#t().cancelled
      else this.error = error
    } finally {
      this.progress = null
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-exported-rows': ExportedRowsView
  }
}

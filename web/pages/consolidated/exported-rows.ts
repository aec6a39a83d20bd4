import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, query as queryElement, state } from 'lit/decorators.js'
import { monthsOf, type SavedView, viewMonths } from '#domain/preference.ts'
import type { Month } from '#domain/sheet/month.ts'
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
import type { GridElement, GridLayout, GridModel } from '../../grid/model.ts'
import { EVERYTHING, type GridQuery, isFiltered, withFilter } from '../../grid/query.ts'
import { controls } from '../../style/controls.ts'
import { arranged, layoutPreference } from '../../sheet/layout.ts'
import { printTables } from '../../sheet/print-table.ts'
import { page } from '../../style/page.ts'
import { paper } from '../../style/paper.ts'
import { consolidatedText } from '../../text/consolidated.ts'
import '../../ui/message.ts'
import { type ExportQuery, type Progress, readExport } from '../download/export.ts'
import { Columnar } from './columnar.ts'
import './saved-views.ts'
import { gridModelOf } from './grid-model.ts'
import './group-table.ts'
import { Part } from '../../ui/part.ts'

const GRID = new Part(() => import('../../grid/element/kim-grid.ts'))

/** Rows that are shown before the others are there. */
const FIRST_ROWS = 500

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
  /** The month that counts as the current one. */
  @property() current!: Month
  @state() private exported: Columnar | null = null
  /** More rows are still coming. */
  @state() private partial = false
  @state() private progress: Progress | null = null
  @state() private error: unknown = null
  @state() private note = ''
  @state() private printing = false
  @state() private view: GridEvents['grid-query'] = { query: EVERYTHING, shown: 0, all: 0 }
  @state() private figures: SelectionFigures | null = null
  @queryElement('kim-grid') private grid!: GridElement | null
  @queryElement('kim-sign-in-again') private again!: SignInAgain

  @state() private group = ''
  @state() private layout: GridLayout = {}

  readonly #t = textsFor(this, consolidatedText)
  #wanted: SavedView | null = null
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
    if (!changed.has('query')) return
    if (this.#wanted) void this.#read()
    else if (this.exported && JSON.stringify(this.query) !== this.#shown) {
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
                <button type="button" ?disabled=${this.query === null} @click=${() => void this.#read()}>
                  ${t.show}
                </button>
                <span>${this.exported ? t.shown(count(this.exported.count)) : this.note}</span>
              `
        }
        <kim-saved-views
          class="end"
          .snapshot=${this.exported && !this.partial && this.query ? this.#snapshot : null}
          @view=${({ detail }: CustomEvent<SavedView>) => this.#show(detail)}
        ></kim-saved-views>
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
      ${
        this.partial
          ? html`<p class="muted">${t.partial(count(model.rows.length))}</p>`
          : html`<kim-group-table
              .model=${model}
              .rows=${this.view.all === 0 ? model.rows : (this.grid?.shownRows ?? model.rows)}
              .query=${query}
              .key=${this.group}
              @by=${({ detail }: CustomEvent<string>) => (this.group = detail)}
              @group=${({ detail }: CustomEvent<{ column: string; value: string | null }>) => {
                if (this.grid)
                  this.grid.query = withFilter(this.grid.query, detail.column, { values: [detail.value] })
              }}
            ></kim-group-table>`
      }
      <div class="row" role="status">
        ${this.partial ? nothing : isFiltered(query) ? t.filtered(count(shown), count(all)) : t.shown(count(model.rows.length))}
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
        @grid-layout=${(event: CustomEvent<GridLayout>) => (this.layout = event.detail)}
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
      this.#made = { of: exported, key, model: { ...model, layout: { ...model.layout, ...this.layout } } }
    }
    return this.#made.model
  }

  // Case numbers of a coarse file hold within it only: they are no filter for another one.
  #snapshot = (moving: boolean): Omit<SavedView, 'name'> => {
    const { from, to } = this.query!
    const { case_number: _, ...filters } = this.view.query.filters
    return {
      months: viewMonths(from, to, this.current, moving),
      filters,
      sort: this.view.query.sort.filter(({ column }) => column !== 'case_number'),
      ...(this.group === '' ? {} : { group: this.group }),
      layout: layoutPreference(this.layout),
    }
  }

  // The page chooses the months; the rows are read when they are chosen.
  #show(view: SavedView): void {
    this.#wanted = view
    const months = monthsOf(view.months, this.current)
    if (this.query?.from === months.from && this.query.to === months.to) void this.#read()
    else this.dispatchEvent(new CustomEvent('months', { detail: months }))
  }

  // The first rows can be read while the others are still coming.
  #begin(found: Columnar): void {
    this.view = { query: EVERYTHING, shown: 0, all: 0 }
    this.#made = null
    this.partial = true
    this.exported = found
  }

  async #apply({ filters, sort, group, layout }: SavedView): Promise<void> {
    this.group = group ?? ''
    this.layout = layout ? arranged(layout) : {}
    this.#made = null
    this.requestUpdate()
    await this.updateComplete
    if (this.grid) this.grid.query = { filters: filters as GridQuery['filters'], only: [], sort }
  }

  #told({ rows, total }: Progress): string {
    const t = this.#t()
    return total === null ? t.progressOpen(count(rows)) : t.progress(count(rows), count(total))
  }

  #read = async (): Promise<void> => {
    const { query } = this
    const wanted = this.#wanted
    this.#wanted = null
    if (!query) return
    this.#running?.abort()
    const running = new AbortController()
    let found: Columnar | null = null
    this.#running = running
    Object.assign(this, { progress: { rows: 0, total: null }, exported: null, error: null, note: '' })
    try {
      // Only who looks at rows needs the grid; downloads do not wait for it.
      let isReady = false
      const grid = GRID.get().then(() => (isReady = true))
      await this.again.attempt(() =>
        readExport(query, {
          signal: running.signal,
          onRecords: (records) => {
            for (const record of records) {
              if (found) found.push(record)
              else found = new Columnar(record)
            }
            if (found && found.count >= FIRST_ROWS && !this.exported && isReady) this.#begin(found)
          },
          onProgress: (progress) => (this.progress = progress),
        }),
      )
      await grid
      if (running !== this.#running) return
      // What was looked at meanwhile stays as it was arranged.
      if (!this.exported) this.#begin(found ?? new Columnar([]))
      this.#made = null
      this.partial = false
      await this.updateComplete
      // A filter that was set meanwhile is asked of all rows.
      if (this.grid && this.view.all > 0) this.grid.query = { ...this.grid.query }
      this.#shown = JSON.stringify(query)
      if (wanted) await this.#apply(wanted)
      announce(this.#t().shown(count(this.exported?.count ?? 0)))
    } catch (error) {
      if (running !== this.#running) return
      // Half of the rows would look like all of them.
      this.exported = null
      if (running.signal.aborted || error instanceof GivenUp) this.note = this.#t().cancelled
      else this.error = error
    } finally {
      if (running === this.#running) this.progress = null
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-exported-rows': ExportedRowsView
  }
}

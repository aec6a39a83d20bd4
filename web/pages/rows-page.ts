import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { formatCaseNumber } from '#domain/case-number.ts'
import type { RowBehind, RowsBehind } from '#domain/report/behind.ts'
import { addMonths, isMonth, monthLabel } from '#domain/sheet/month.ts'
import { columnOf, type Template } from '#domain/template/template.ts'
import { formatValue } from '#domain/template/format-value.ts'
import type { UnitView } from '#domain/unit.ts'
import { announce } from '../app/announce.ts'
import { getJson } from '../app/api.ts'
import { count } from '../app/format.ts'
import { language, textsFor } from '../app/language.ts'
import { setPageTitle } from '../app/page-title.ts'
import { pathOf, sheetRowPath } from '../app/route.ts'
import type { Me } from '../app/session.ts'
import { templateOf } from '../app/template.ts'
import { loadUnits, unitName } from '../app/units.ts'
import { Work } from '../app/work.ts'
import { controls } from '../style/controls.ts'
import { page } from '../style/page.ts'
import { reportRowsText } from '../text/report-rows.ts'
import { reportsText } from '../text/reports.ts'
import '../ui/message.ts'
import { partFrom, partName } from './reports/asked.ts'
import { chapterOf, numberName } from './reports/number-name.ts'

/** The rows behind a number of the reports, each with the way to its place in the sheet. */
@customElement('kim-rows-page')
export class RowsPage extends LitElement {
  static override styles = [
    controls,
    page,
    css`
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
      th,
      td {
        padding: 0.25rem 0.75rem;
        border-block-end: 1px solid var(--kim-line);
        text-align: start;
        vertical-align: top;
      }
      thead th {
        position: sticky;
        inset-block-start: 0;
        background: var(--kim-surface);
        white-space: nowrap;
      }
      tbody th {
        font-family: var(--kim-mono);
        font-weight: 400;
        white-space: nowrap;
      }
      tbody a {
        display: inline-block;
        min-inline-size: 1.5rem;
        min-block-size: 1.5rem;
      }
      .number {
        text-align: end;
      }
    `,
  ]

  @property({ attribute: false }) me!: Me
  @state() private found: RowsBehind | null = null
  @state() private template: Template | null = null
  @state() private units: readonly UnitView[] = []
  readonly #asked = new URLSearchParams(window.location.search)
  readonly #t = textsFor(this, reportRowsText)
  readonly #r = textsFor(this, reportsText)
  readonly #work = new Work(this)

  override connectedCallback(): void {
    super.connectedCallback()
    const { bericht: report = '', ...rest } = Object.fromEntries(this.#asked)
    if (!chapterOf(this.#asked)) return
    void this.#work.do(async () => {
      this.units = await loadUnits()
      const found = await getJson<RowsBehind>(
        `/api/reports/${encodeURIComponent(report)}/rows?${new URLSearchParams(rest)}`,
      )
      this.template = await templateOf(found.month)
      this.found = found
      announce(this.#t().rows(count(found.all), found.all === 1))
    })
  }

  override render() {
    const t = this.#t()
    const { found, template } = this
    setPageTitle(t.title)
    return html`
      <div class="bar">
        <h1>${t.heading}</h1>
        <a class="end no-print" href=${this.#back()}>${t.back}</a>
      </div>
      ${this.#work.message()}
      ${
        chapterOf(this.#asked)
          ? found && template
            ? this.#content(found, template)
            : this.#work.busy
              ? html`<p class="muted">${t.loading}</p>`
              : nothing
          : html`<p>${t.noNumber}</p>`
      }
    `
  }

  #content(found: RowsBehind, template: Template) {
    const t = this.#t()
    const r = this.#r()
    const chapter = chapterOf(this.#asked)
    const { rows, all, erased } = found
    const part = partName({ part: partFrom(this.#asked) }, this.units)
    const persons =
      this.#asked.get('bericht') === 'families' && found.columns.includes('persons') && rows.length === all
        ? rows.reduce((sum, { values }) => sum + Number(values['persons'] ?? 0), 0)
        : null
    return html`
      <div>
        <h2>${chapter?.title(r)}: ${numberName(this.#asked, r, template)}</h2>
        <p class="base">
          <span>${this.#period(found)}</span>
          ${part === null ? nothing : html`<span>${part}</span>`}
          <span class="internal">${r.internal}</span>
        </p>
      </div>
      <p>
        <strong>${all === 0 ? t.none : t.rows(count(all), all === 1)}</strong>${
          persons === null ? nothing : html`, ${t.persons(count(persons))}`
        }
      </p>
      ${erased > 0 ? html`<p>${t.erased(count(erased), erased === 1)}</p>` : nothing}
      <p class="lead">${t.lead}</p>
      ${
        rows.length < all
          ? html`<kim-message level="warn">${t.some(count(rows.length), count(all))}</kim-message>`
          : nothing
      }
      ${rows.length === 0 ? nothing : this.#table(found, template)}
    `
  }

  #table({ columns, rows }: RowsBehind, template: Template) {
    const t = this.#t()
    const known = columns.flatMap((key) => columnOf(template, key) ?? [])
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label=${t.heading}>
        <table>
          <thead>
            <tr>
              <th scope="col">${t.caseNumber}</th>
              <th scope="col">${t.unit}</th>
              <th scope="col">${t.month}</th>
              ${known.map((column) => html`<th scope="col">${column[language.value]}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (row) => html`
                <tr>
                  <th scope="row">${this.#link(row)}</th>
                  <td>${unitName(row.unit)}</td>
                  <td>${monthLabel(row.month, language.value)}</td>
                  ${known.map(
                    (column) => html`
                      <td class=${column.type === 'integer' ? 'number' : ''}>
                        ${formatValue(column, row.values[column.key] ?? null, template, language.value)}
                      </td>
                    `,
                  )}
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    `
  }

  #link({ caseNumber, unit, month, entry }: RowBehind) {
    const number = formatCaseNumber(caseNumber)
    return html`
      <a href=${sheetRowPath(unit, month, entry)} aria-label=${this.#t().openSheet(number)}>${number}</a>
    `
  }

  #period({ month }: RowsBehind): string {
    const [from, to] = [this.#asked.get('from'), this.#asked.get('to')]
    return isMonth(from) && isMonth(to) && from !== to
      ? this.#r().ofRange(monthLabel(from, language.value), monthLabel(to, language.value))
      : this.#r().asOf(monthLabel(month, language.value))
  }

  // The period that the number was looked at in, as far as its address knows it.
  #back(): string {
    const { found } = this
    const to = this.#asked.get('to') ?? found?.month
    const from = this.#asked.get('from') ?? (found ? addMonths(found.month, -11) : undefined)
    const query = new URLSearchParams({ ...(from && to ? { from, to } : {}), ...partFrom(this.#asked) })
    return `${pathOf({ page: 'reports' })}?${query}`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-rows-page': RowsPage
  }
}

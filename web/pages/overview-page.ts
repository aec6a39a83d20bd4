import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { maySetDeadlines } from '#domain/role.ts'
import { mayBeDeadline } from '#domain/sheet/deadline.ts'
import { addMonths, monthLabel, type Month } from '#domain/sheet/month.ts'
import { announce } from '../app/announce.ts'
import { postJson } from '../app/api.ts'
import { decimal, longDate, shortDate, shortMonth } from '../app/format.ts'
import { language, textsFor } from '../app/language.ts'
import { currentMonth } from '../app/landing.ts'
import { setPageTitle } from '../app/page-title.ts'
import { personOf } from '../app/person.ts'
import { problemText } from '../app/problem-text.ts'
import type { Me } from '../app/session.ts'
import { typedDay, typedForm } from '../app/typed-day.ts'
import { controls } from '../style/controls.ts'
import { page } from '../style/page.ts'
import { overviewText } from '../text/overview.ts'
import '../ui/menu.ts'
import '../ui/message.ts'
import './download/kim-download.ts'
import { cellButton } from './overview/cell-button.ts'
import './overview/cell-panel.ts'
import type { CellPanel } from './overview/cell-panel.ts'
import './units/name-dialog.ts'
import type { NameDialog } from './units/name-dialog.ts'
import { overviewStyles } from './overview/overview-styles.ts'
import type { Overview, OverviewUnit } from '#domain/sheet/overview.ts'
import {
  loadOverview,
  mailTo,
  monthTotals,
  SIGNS,
  type Status,
  statusOf,
  statusWord,
  stillOpen,
} from './overview/overview.ts'

const RANGES = [6, 13] as const
const LEGEND: readonly Status[] = [
  'accepted',
  'submitted',
  'open',
  'reopened',
  'unopened',
  'overdue',
  'vacant',
  'nil',
]

/** The coordinator's matrix: every unit's sheets of the last months, what they lack, and what to do with them. */
@customElement('kim-overview-page')
export class OverviewPage extends LitElement {
  static override styles = [controls, page, overviewStyles]

  @property({ attribute: false }) me!: Me
  @state() private overview: Overview | null = null
  @state() private error: unknown = null
  @state() private count: (typeof RANGES)[number] = RANGES[0]
  @query('kim-cell-panel') private panel!: CellPanel
  @query('kim-name-dialog') private name!: NameDialog

  readonly #t = textsFor(this, overviewText)
  #asking: AbortController | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#load()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#asking?.abort()
  }

  get #to(): Month {
    return currentMonth(this.me)
  }

  get #from(): Month {
    return addMonths(this.#to, 1 - this.count)
  }

  override render() {
    const t = this.#t()
    setPageTitle(t.title)
    return html`
      <div class="bar">
        <div>
          <h1>${t.heading}</h1>
          <p class="muted">${this.#summary()}</p>
        </div>
        <div class="field">
          <label for="range">${t.range}</label>
          <select id="range" @change=${this.#chooseRange}>
            ${RANGES.map((n) => html`<option value=${n} .selected=${n === this.count}>${t.lastMonths(n)}</option>`)}
          </select>
        </div>
        <div class="row end">
          <kim-download
            .query=${{ from: this.#from, to: this.#to, dialect: 'data', detail: 'coarse' }}
          ></kim-download>
          <a class="button no-print" href="/konsolidiert">${t.other}</a>
        </div>
      </div>
      ${
        this.error === null
          ? nothing
          : html`
              <kim-message level="error">
                ${problemText(this.error, language.value)}
                <button slot="action" type="button" @click=${this.#load}>${t.retry}</button>
              </kim-message>
            `
      }
      ${this.overview ? this.#matrix(this.overview) : this.error ? nothing : html`<p class="muted">${t.loading}</p>`}
      <kim-cell-panel @changed=${this.#changed}></kim-cell-panel>
      <kim-name-dialog></kim-name-dialog>
    `
  }

  #summary(): string {
    const total = this.overview ? monthTotals(this.overview).at(-1) : undefined
    const month = this.overview?.months.at(-1)
    const deadline = this.overview?.deadlines.at(-1)
    if (!total || !month || !deadline) return ''
    return this.#t().summary(monthLabel(month, language.value), shortDate(deadline), total.done, total.due)
  }

  #matrix(overview: Overview) {
    const t = this.#t()
    if (overview.units.length === 0) return html`<p>${t.empty}</p>`
    return html`
      <div class="scroll" role="region" aria-label=${t.table} tabindex="0">
        <table>
          <caption class="visually-hidden">
            ${t.table}
          </caption>
          <thead>
            <tr>
              <th scope="col" class="unit">${t.unit}</th>
              ${overview.months.map((month, at) => html`<th scope="col">${this.#month(overview, month, at)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${overview.units.map((unit) => this.#line(unit))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" class="unit">${t.total}</th>
              ${monthTotals(overview).map(
                (total) => html`
                  <td class="total">
                    <strong class="number">${total.rows}</strong>
                    <span>${t.totalDone(total.done, total.due)}</span>
                  </td>
                `,
              )}
            </tr>
          </tfoot>
        </table>
      </div>
      <div class="legend">
        <h2 class="visually-hidden">${t.legend}</h2>
        <ul>
          ${LEGEND.map(
            (status) => html`
              <li>
                <span class="swatch ${status}" aria-hidden="true">${SIGNS[status]}</span
                >${statusWord(status, language.value)}
              </li>
            `,
          )}
        </ul>
        <p>${t.legendCount} · ${t.legendIssues}</p>
      </div>
    `
  }

  #month(overview: Overview, month: Month, at: number) {
    const t = this.#t()
    const label = monthLabel(month, language.value)
    const deadline = overview.deadlines[at] ?? ''
    const open = stillOpen(overview, at)
    const list = open
      .map(({ name, cell }) => `- ${name} (${statusWord(statusOf(cell), language.value)})`)
      .join('\n')
    const mail = t.mailBody(label, longDate(deadline), list, `${window.location.origin}/`)
    return html`
      <kim-menu label=${shortMonth(month)} name=${`${shortMonth(month)}, ${label}`}>
        <p class="due">${t.due(longDate(deadline))}</p>
        ${
          open.length === 0
            ? html`<p class="due">${t.allDone}</p>`
            : html`<a class="button quiet" href=${mailTo(t.mailSubject(label), mail)}
                >${t.remind(open.length)}</a
              >`
        }
        ${
          maySetDeadlines(personOf(this.me))
            ? html`
                <button class="quiet" type="button" @click=${() => this.#askDeadline(month, deadline)}>
                  ${t.changeDeadline}
                </button>
                <button class="quiet" type="button" @click=${() => this.#usualDeadline(month)}>
                  ${t.usualDeadline}
                </button>
              `
            : nothing
        }
      </kim-menu>
    `
  }

  #askDeadline(month: Month, deadline: string): Promise<void> {
    const t = this.#t()
    const label = monthLabel(month, language.value)
    const dayOf = (typed: string): string | null => {
      const day = typedDay(typed)
      return day !== null && mayBeDeadline(month, day) ? day : null
    }
    return this.name.ask({
      heading: t.deadlineHeading(label),
      help: t.deadlineHelp,
      label: t.deadlineLabel,
      value: typedForm(deadline),
      objection: (typed) => (dayOf(typed) === null ? t.deadlineWrong(label) : ''),
      take: (typed) => this.#setDeadline(month, dayOf(typed)),
    })
  }

  #usualDeadline(month: Month): Promise<void> {
    return this.#setDeadline(month, null).catch((error: unknown) => {
      this.error = error
    })
  }

  async #setDeadline(month: Month, date: string | null): Promise<void> {
    const { deadline } = await postJson<{ deadline: string }>('/api/deadlines', { month, date })
    announce(this.#t().deadlineSet(longDate(deadline)))
    await this.#load()
  }

  #line(unit: OverviewUnit) {
    const details = [unit.region, unit.fte === null ? '' : this.#t().fte(decimal(unit.fte))].filter(
      (x) => x !== '',
    )
    return html`
      <tr>
        <th scope="row" class="unit">${unit.name}<span>${details.join(' · ')}</span></th>
        ${unit.cells.map((cell) =>
          cell.exists
            ? html`
                <td>
                  ${cellButton(cell, this.#t(), (event) => this.panel.open(event.currentTarget, unit, cell))}
                </td>
              `
            : html`<td class="outside"><span class="visually-hidden">${this.#t().outside}</span></td>`,
        )}
      </tr>
    `
  }

  #chooseRange = (event: Event): void => {
    const chosen = RANGES.find(
      (n) => event.target instanceof HTMLSelectElement && String(n) === event.target.value,
    )
    if (chosen === undefined) return
    this.count = chosen
    void this.#load()
  }

  #load = async (): Promise<void> => {
    this.#asking?.abort()
    const asking = new AbortController()
    this.#asking = asking
    try {
      this.overview = await loadOverview(this.#from, this.#to, asking.signal)
      this.error = null
      await this.updateComplete
      this.#showNewest()
    } catch (error) {
      if (!asking.signal.aborted) this.error = error
    }
  }

  // The present month is at the right edge: on a narrow screen it must not be the hidden one.
  #showNewest(): void {
    const scroll = this.renderRoot.querySelector('.scroll')
    if (scroll) scroll.scrollLeft = scroll.scrollWidth
  }

  #changed = async (event: CustomEvent<{ text: string }>): Promise<void> => {
    // What has told itself already is not said again.
    if (event.detail.text !== '') announce(event.detail.text)
    await this.#load()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-overview-page': OverviewPage
  }
}

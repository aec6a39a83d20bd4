import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { formatCaseNumber } from '#domain/case-number.ts'
import { addMonths, type Month } from '#domain/sheet/month.ts'
import type { EntryView, SheetView } from '#domain/sheet/sheet.ts'
import { announce } from '../app/announce.ts'
import { getJson } from '../app/api.ts'
import { language, textsFor } from '../app/language.ts'
import { currentMonth } from '../app/landing.ts'
import { setPageTitle } from '../app/page-title.ts'
import { problemText } from '../app/problem-text.ts'
import { pathOf } from '../app/route.ts'
import type { Me } from '../app/session.ts'
import { controls } from '../style/controls.ts'
import { page } from '../style/page.ts'
import { historyText } from '../text/history.ts'
import '../ui/message.ts'
import '../ui/month-picker.ts'
import type { MonthPicker } from '../ui/month-picker.ts'

const YEARS_BACK = 5

/** The cases of a month's sheet, each with the way to its history. */
@customElement('kim-cases-page')
export class CasesPage extends LitElement {
  static override styles = [
    controls,
    page,
    css`
      .field {
        display: flex;
        flex-direction: column;
        gap: 0.125rem;
      }
      .found {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr));
        gap: 0.25rem;
        max-inline-size: 60rem;
        padding: 0;
        list-style: none;
      }
      .found a {
        display: block;
        padding: 0.375rem 0.625rem;
        border: 1px solid var(--kim-line);
        border-radius: var(--kim-radius);
        font-family: var(--kim-mono);
        text-decoration: none;
      }
      .found a:hover {
        background: var(--kim-surface);
      }
    `,
  ]

  @property({ attribute: false }) me!: Me
  @state() private unit = ''
  @state() private month!: Month
  @state() private entries: readonly EntryView[] | null = null
  @state() private wanted = ''
  @state() private error: unknown = null

  readonly #t = textsFor(this, historyText)

  override connectedCallback(): void {
    super.connectedCallback()
    this.unit = this.me.units[0]?.id ?? ''
    this.month = currentMonth(this.me)
    void this.#load()
  }

  override render() {
    const t = this.#t()
    const latest = currentMonth(this.me)
    setPageTitle(t.casesTitle)
    return html`
      <h1>${t.casesHeading}</h1>
      <p class="lead">${t.casesLead}</p>
      <div class="bar">
        ${this.me.units.length > 1 ? this.#units() : nothing}
        <kim-month-picker
          .label=${t.casesMonth}
          .value=${this.month}
          .min=${addMonths(latest, -12 * YEARS_BACK)}
          .max=${latest}
          @change=${this.#chooseMonth}
        ></kim-month-picker>
        <div class="field">
          <label for="find">${t.find}</label>
          <input id="find" type="search" autocomplete="off" aria-describedby="help" @input=${this.#find} />
        </div>
        <p id="help" class="muted">${t.findHelp}</p>
      </div>
      ${
        this.error === null
          ? nothing
          : html`<kim-message level="error">${problemText(this.error, language.value)}</kim-message>`
      }
      ${this.entries ? this.#found(this.entries) : this.error ? nothing : html`<p class="muted">${t.loading}</p>`}
    `
  }

  #units() {
    return html`
      <div class="field">
        <label for="unit">${this.#t().casesUnit}</label>
        <select id="unit" @change=${this.#chooseUnit}>
          ${this.me.units.map((u) => html`<option value=${u.id} .selected=${u.id === this.unit}>${u.name}</option>`)}
        </select>
      </div>
    `
  }

  #found(entries: readonly EntryView[]) {
    const t = this.#t()
    if (entries.length === 0) return html`<p>${t.casesNone}</p>`
    const found = entries.filter((entry) => entry.caseNumber.includes(this.wanted))
    if (found.length === 0) return html`<p>${t.casesNoMatch}</p>`
    return html`
      <p class="muted">${t.casesCount(found.length)}</p>
      <ul class="found">
        ${found.map(
          (entry) => html`
            <li>
              <a href=${pathOf({ page: 'history', entry: entry.id })}
                >${formatCaseNumber(entry.caseNumber)}</a
              >
            </li>
          `,
        )}
      </ul>
    `
  }

  #chooseUnit = (event: Event): void => {
    if (!(event.target instanceof HTMLSelectElement)) return
    this.unit = event.target.value
    void this.#load()
  }

  #chooseMonth = (event: Event): void => {
    this.month = (event.target as MonthPicker).value
    void this.#load()
  }

  #find = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return
    this.wanted = event.target.value.toUpperCase().replace(/[^0-9A-Z*]/g, '')
  }

  async #load(): Promise<void> {
    const { unit, month } = this
    this.error = null
    this.entries = null
    try {
      const sheet = await getJson<SheetView>(`/api/sheets/${unit}/${month}`)
      if (unit !== this.unit || month !== this.month) return
      this.entries = sheet.entries
      announce(this.#t().casesCount(sheet.entries.length))
    } catch (error) {
      this.error = error
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-cases-page': CasesPage
  }
}

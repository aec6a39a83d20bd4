import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { deleteBy } from '#domain/report/download.ts'
import { addMonths, type Month } from '#domain/sheet/month.ts'
import { type Code, codeLabel } from '#domain/template/code.ts'
import { codesOf } from '#domain/template/template.ts'
import { count, fileSize, longDate, percent } from '../app/format.ts'
import { language, textsFor } from '../app/language.ts'
import { currentMonth } from '../app/landing.ts'
import { setPageTitle } from '../app/page-title.ts'
import { problemText } from '../app/problem-text.ts'
import { rememberQuery } from '../app/router.ts'
import type { Me } from '../app/session.ts'
import { type MonthTemplate, templateOf } from '../app/template.ts'
import { controls } from '../style/controls.ts'
import { page } from '../style/page.ts'
import { consolidatedText } from '../text/consolidated.ts'
import '../ui/message.ts'
import '../ui/month-picker.ts'
import type { MonthPicker } from '../ui/month-picker.ts'
import { type Choice, monthsFrom, queryOf, rowsQuery, sizeOf, withMonths } from './consolidated/choice.ts'
import { consolidatedStyles } from './consolidated/consolidated-styles.ts'
import './consolidated/exported-rows.ts'
import { exportFacts, type ExportFacts } from './download/export.ts'
import { radio } from './consolidated/radio.ts'
import './download/kim-download.ts'

const YEARS_BACK = 5

/** What is known of the file; its size is not while another form is asked for. */
type Facts = Omit<ExportFacts, 'bytes'> & { readonly bytes: number | null }

/** Choosing, viewing and downloading the rows of all units. */
@customElement('kim-consolidated-page')
export class ConsolidatedPage extends LitElement {
  static override styles = [controls, page, consolidatedStyles]

  @property({ attribute: false }) me!: Me
  @state() private choice!: Choice
  @state() private template: MonthTemplate | null = null
  @state() private facts: Facts | null = null
  @state() private error: unknown = null

  readonly #t = textsFor(this, consolidatedText)

  override connectedCallback(): void {
    super.connectedCallback()
    const to = currentMonth(this.me)
    const months = monthsFrom(window.location.search, { from: addMonths(to, -5), to })
    this.choice = { ...months, form: 'data', detail: 'coarse', purpose: '' }
    void this.#loadTemplate(months.to)
    void this.#askFacts()
  }

  override render() {
    const t = this.#t()
    const query = queryOf(this.choice)
    setPageTitle(t.title)
    return html`
      <h1>${t.heading}</h1>
      <p class="lead">${t.lead}</p>
      <form @submit=${(event: Event) => event.preventDefault()}>
        ${this.#period()} ${this.#forms()} ${this.#details()}
        ${
          this.facts?.uniqueShare
            ? html`<kim-message level="warn">${t.unique(percent(this.facts.uniqueShare))}</kim-message>`
            : nothing
        }
        <p class="duty">${t.duty(this.#deleteBy())}</p>
        <div class="row">
          <kim-download .query=${query} .form=${this.choice.form} ?disabled=${query === null}></kim-download>
          <span class="muted" role="status">${this.facts ? this.#size(this.facts) : nothing}</span>
        </div>
      </form>
      ${
        this.error === null
          ? nothing
          : html`<kim-message level="error">${problemText(this.error, language.value)}</kim-message>`
      }
      ${
        this.template
          ? html`
              <kim-exported-rows
                .query=${rowsQuery(this.choice)}
                .template=${this.template}
                .county=${this.me.county.key}
                .current=${currentMonth(this.me)}
                @months=${({ detail }: CustomEvent<{ from: Month; to: Month }>) => {
                  this.#choose(withMonths(this.choice, detail))
                  void this.#loadTemplate(detail.to)
                }}
              ></kim-exported-rows>
            `
          : nothing
      }
    `
  }

  #period() {
    const t = this.#t()
    const latest = currentMonth(this.me)
    const earliest = addMonths(latest, -12 * YEARS_BACK)
    const { from, to } = this.choice
    return html`
      <fieldset>
        <legend>${t.period}</legend>
        <div class="row">
          <kim-month-picker
            .label=${t.from}
            .value=${from}
            .min=${earliest}
            .max=${latest}
            @change=${this.#from}
          >
          </kim-month-picker>
          <kim-month-picker .label=${t.to} .value=${to} .min=${earliest} .max=${latest} @change=${this.#to}>
          </kim-month-picker>
        </div>
      </fieldset>
    `
  }

  #forms() {
    const t = this.#t()
    const options = [
      { value: 'data', label: t.data, help: t.dataHelp },
      { value: 'excel-de', label: t.excel, help: t.excelHelp },
      { value: 'xlsx', label: t.xlsx, help: t.xlsxHelp },
      { value: 'package', label: t.package, help: t.packageHelp },
    ] as const
    return html`
      <fieldset>
        <legend>${t.form}</legend>
        ${options.map(({ value, label, help }) =>
          radio('form', value, label, help, this.choice.form === value, () =>
            this.#choose({ ...this.choice, form: value }),
          ),
        )}
      </fieldset>
    `
  }

  #details() {
    const t = this.#t()
    const options = [
      { value: 'coarse', label: t.coarse, help: t.coarseHelp },
      { value: 'full', label: t.full, help: t.fullHelp },
    ] as const
    return html`
      <fieldset>
        <legend>${t.detail}</legend>
        ${options.map(({ value, label, help }) =>
          radio('detail', value, label, help, this.choice.detail === value, () =>
            this.#choose({ ...this.choice, detail: value }),
          ),
        )}
        ${this.choice.detail === 'full' ? this.#purpose() : nothing}
      </fieldset>
    `
  }

  #purpose() {
    const t = this.#t()
    const purposes: readonly Code[] = this.template ? codesOf(this.template, 'download_purpose') : []
    const { purpose } = this.choice
    return html`
      <div class="field">
        <label for="purpose">${t.purpose}</label>
        <select id="purpose" required aria-describedby="purpose-help" @change=${this.#choosePurpose}>
          <option value="" .selected=${purpose === ''}>${t.choosePurpose}</option>
          ${purposes.map(
            (code) => html`
              <option value=${code.key} .selected=${purpose === code.key}>
                ${codeLabel(code, language.value)}
              </option>
            `,
          )}
        </select>
        <p id="purpose-help" class="muted">${purpose === '' ? t.purposeMissing : ''}</p>
      </div>
    `
  }

  #size({ rows, bytes }: Facts): string {
    const t = this.#t()
    if (bytes === null) return t.shown(count(rows))
    return t.size(count(rows), fileSize(sizeOf(this.choice.form, bytes)))
  }

  #deleteBy(): string {
    const { detail, purpose } = this.choice
    return longDate(deleteBy(this.me.today, detail === 'full' && purpose !== '' ? purpose : null))
  }

  #from = (event: Event): void => {
    const { value } = event.target as MonthPicker
    this.#choose(withMonths(this.choice, { from: value }))
  }

  #to = (event: Event): void => {
    const { value } = event.target as MonthPicker
    this.#choose(withMonths(this.choice, { to: value }))
    void this.#loadTemplate(value)
  }

  #choosePurpose = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement)
      this.#choose({ ...this.choice, purpose: event.target.value })
  }

  // Facts of a choice that has changed would be a lie; another form has as many rows, of another size.
  #choose(choice: Choice): void {
    const { from, to, detail } = this.choice
    const isSame = choice.from === from && choice.to === to && choice.detail === detail
    this.facts = isSame && this.facts ? { ...this.facts, bytes: null } : null
    this.choice = choice
    rememberQuery({ from: choice.from, to: choice.to })
    void this.#askFacts()
  }

  async #askFacts(): Promise<void> {
    const { choice } = this
    const query = queryOf(choice)
    const facts = query ? await exportFacts(query).catch(() => null) : null
    if (choice === this.choice) this.facts = facts
  }

  async #loadTemplate(month: Month): Promise<void> {
    try {
      this.template = await templateOf(month)
      this.error = null
    } catch (error) {
      this.error = error
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-consolidated-page': ConsolidatedPage
  }
}

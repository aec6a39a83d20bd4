import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { formatCaseNumber, isWholeCaseNumber, parseCaseNumber } from '#domain/case-number.ts'
import type { CaseRecord } from '#domain/record.ts'
import { mayCoordinateUnit, mayErase } from '#domain/role.ts'
import { isMonth, monthLabel } from '#domain/sheet/month.ts'
import { authorLabel, CHANGE_TYPES } from '#domain/text/sheet-labels.ts'
import { announce } from '../app/announce.ts'
import { ApiProblem, getJson, postJson } from '../app/api.ts'
import { localTime, longDate } from '../app/format.ts'
import { language, textsFor } from '../app/language.ts'
import { setPageTitle } from '../app/page-title.ts'
import { personOf } from '../app/person.ts'
import type { Me } from '../app/session.ts'
import '../app/sign-in-again.ts'
import type { SignInAgain } from '../app/sign-in-again.ts'
import { type MonthTemplate, templateOf } from '../app/template.ts'
import { unitName } from '../app/units.ts'
import { Work } from '../app/work.ts'
import { controls } from '../style/controls.ts'
import { page } from '../style/page.ts'
import { historyText } from '../text/history.ts'
import { recordText } from '../text/record.ts'
import '../ui/dialog.ts'
import type { Dialog } from '../ui/dialog.ts'
import { Form, Objection } from '../ui/form.ts'
import '../ui/message.ts'
import { cellChanges } from './history/history.ts'
import { peopleStyles } from './people/styles.ts'
import { correctionsSection, questionsSection } from './record/questions.ts'
import { type DueCases, retentionSection } from './record/retention.ts'

const REASONS = ['consent_withdrawn', 'request', 'retention'] as const

/** All that is kept of a case, for information, correction and erasure; and, for coordinators, what is due. */
@customElement('kim-record-page')
export class RecordPage extends LitElement {
  static override styles = [
    controls,
    page,
    peopleStyles,
    css`
      section {
        display: flex;
        flex-direction: column;
        gap: 0.75rem;
        min-inline-size: 0;
      }
      form.find {
        flex-direction: row;
        flex-wrap: wrap;
        align-items: end;
      }
      #number {
        inline-size: 12rem;
        text-transform: uppercase;
      }
      td,
      th {
        overflow-wrap: break-word;
        hyphens: auto;
      }
      td.fields-changed {
        min-inline-size: 16rem;
      }
      table.month {
        margin-block-end: 1.5rem;
      }
      table.month th {
        inline-size: 50%;
      }
      .field.reason {
        margin-block-start: 0.75rem;
      }
      .print-only {
        display: none;
      }
      @media print {
        .print-only {
          display: inline;
        }
        table {
          font-size: 8pt;
        }
        tr {
          break-inside: avoid;
        }
        th,
        td {
          padding-block: 0.125rem;
        }
        section {
          display: block;
        }
      }
      ul {
        margin: 0;
        padding-inline-start: 1.25rem;
      }
    `,
  ]

  @property({ attribute: false }) me!: Me
  @state() private record: CaseRecord | null = null
  @state() private templates: ReadonlyMap<string, MonthTemplate> = new Map()
  @state() private dueCases: DueCases | null = null
  @query('#number') private number!: HTMLInputElement
  @query('#erase') private erase!: Dialog
  @query('#run') private run!: Dialog
  @query('#reason') private reason!: HTMLSelectElement
  @query('kim-sign-in-again') private again!: SignInAgain

  readonly #t = textsFor(this, recordText)
  readonly #work = new Work(this)
  readonly #search = new Form(this)
  readonly #erasure = new Form(this)
  readonly #h = textsFor(this, historyText)

  override connectedCallback(): void {
    super.connectedCallback()
    if (mayErase(personOf(this.me)))
      void this.#work.do(async () => (this.dueCases = await getJson<DueCases>('/api/retention')))
  }

  override render() {
    const t = this.#t()
    setPageTitle(t.title)
    return html`
      <h1>${t.heading}</h1>
      <p class="lead no-print">${t.lead}</p>
      <form class="find no-print" novalidate @submit=${this.#find}>
        <div class="field">
          <label for="number">${t.number}</label>
          <input
            id="number"
            type="text"
            maxlength="16"
            autocomplete="off"
            spellcheck="false"
            aria-invalid=${this.#search.invalid('number')}
            aria-describedby="number-objection"
          />
        </div>
        <button class="primary" type="submit">${t.show}</button>
        ${this.#search.message('number')} ${this.#search.message()}
      </form>
      ${this.#work.message()} ${this.record ? this.#found(this.record) : nothing}
      ${this.dueCases ? retentionSection(this.dueCases, t, () => this.run.show()) : nothing}
      ${this.#dialogs()}
    `
  }

  #found(record: CaseRecord) {
    const t = this.#t()
    const number = formatCaseNumber(record.caseNumber)
    const erasable = mayCoordinateUnit(personOf(this.me), record.unit)
    return html`
      <section aria-labelledby="case">
        <h2 id="case">${t.caseHeading(number)}</h2>
        <p>
          ${t.belongs(unitName(record.unit))}<span class="print-only"
            >, ${t.asOf(longDate(this.me.today))}</span
          >
        </p>
        <div class="row no-print">
          <button type="button" @click=${() => window.print()}>${t.print}</button>
          ${erasable ? html`<button type="button" @click=${this.#askErase}>${t.erase}</button>` : nothing}
        </div>
        <h3>${t.entries}</h3>
        <div class="scroll" tabindex="0" role="region" aria-label=${t.entries}>${this.#entries(record)}</div>
        ${questionsSection(record, this.templates, (month) => this.#label(month))}
        ${correctionsSection(record, this.templates, (month) => this.#label(month))}
        <h3>${t.changes}</h3>
        <div class="scroll" tabindex="0" role="region" aria-label=${t.changes}>${this.#changes(record)}</div>
      </section>
    `
  }

  // A table for each month, so that its month stands above every page that it goes on to.
  #entries(record: CaseRecord) {
    const t = this.#t()
    return record.entries.map(({ month, unit, values }) => {
      const before = Object.fromEntries(
        Object.entries(values).map(([key, after]) => [key, { before: null, after }]),
      )
      return html`
        <table class="month">
          <thead>
            <tr>
              <th scope="col">${this.#label(month)} <span class="muted">${unitName(unit)}</span></th>
              <th scope="col">${t.value}</th>
            </tr>
          </thead>
          <tbody>
            ${this.#cells(before, month).map(
              (cell) => html`
                <tr>
                  <th scope="row">${cell.column}</th>
                  <td>${cell.after}</td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      `
    })
  }

  #changes(record: CaseRecord) {
    const t = this.#t()
    return html`
      <table>
        <caption>
          ${t.count(record.changes.length)}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t.when}</th>
            <th scope="col">${t.month}</th>
            <th scope="col">${t.what}</th>
            <th scope="col">${t.by}</th>
            <th scope="col">${t.fields}</th>
          </tr>
        </thead>
        <tbody>
          ${record.changes.map(
            ({ at, month, type, by, patch }) => html`
              <tr>
                <td class="number">${localTime(at)}</td>
                <td>${this.#label(month)}</td>
                <td>${CHANGE_TYPES[type][language.value]}</td>
                <td>${authorLabel(by, language.value)}</td>
                <td class="fields-changed">
                  ${
                    patch === null
                      ? t.gone
                      : this.#cells(patch, month)
                          .map(({ column, before, after }) => `${column}: ${before || '–'} → ${after || '–'}`)
                          .join('; ')
                  }
                </td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    `
  }

  #cells(patch: Parameters<typeof cellChanges>[0], month: string) {
    const template = this.templates.get(month)
    return template ? cellChanges(patch, template, language.value, this.#h().unit) : []
  }

  #label(month: string): string {
    return isMonth(month) ? monthLabel(month, language.value) : month
  }

  #dialogs() {
    const t = this.#t()
    const number = formatCaseNumber(this.record?.caseNumber ?? '')
    return html`
      <kim-dialog id="erase" question heading=${t.eraseHeading(number)}>
        <p>${t.eraseHelp}</p>
        <div class="field reason">
          <label for="reason">${t.reason}</label>
          <select
            id="reason"
            autofocus
            aria-describedby="reason-objection"
            aria-invalid=${this.#erasure.invalid('reason')}
          >
            <option value="">${t.choose}</option>
            ${REASONS.map((reason) => html`<option value=${reason}>${t.reasons(reason)}</option>`)}
          </select>
          ${this.#erasure.message('reason')}
        </div>
        ${this.#erasure.message()}
        <button slot="actions" type="button" @click=${() => this.erase.close()}>${t.cancel}</button>
        <button slot="actions" type="button" aria-disabled=${this.#erasure.busy} @click=${this.#doErase}>
          ${t.eraseDo}
        </button>
      </kim-dialog>
      <kim-dialog id="run" question heading=${t.runHeading} @close=${this.#ran}>
        <p>${t.eraseHelp}</p>
        <button slot="actions" type="button" autofocus @click=${() => this.run.close()}>${t.cancel}</button>
        <button slot="actions" type="button" @click=${() => this.run.close('go')}>${t.eraseDo}</button>
      </kim-dialog>
      <kim-sign-in-again></kim-sign-in-again>
    `
  }

  #find = (event: Event): Promise<boolean> =>
    this.#search.submit(event, async () => {
      const t = this.#t()
      const typed = this.number.value.trim()
      const number = parseCaseNumber(typed)
      this.record = null
      if (number === null)
        throw new Objection('number', isWholeCaseNumber(typed) ? t.numberMistyped : t.numberWrong)
      try {
        const record = await getJson<CaseRecord>(`/api/cases/${number}/record`)
        const months = new Set(
          [...record.entries, ...record.changes].map(({ month }) => month).filter(isMonth),
        )
        this.templates = new Map(
          await Promise.all([...months].map(async (month) => [month, await templateOf(month)] as const)),
        )
        this.record = record
        announce(t.caseHeading(formatCaseNumber(number)))
      } catch (error) {
        const isMissing = error instanceof ApiProblem && error.code === 'not_found'
        throw isMissing ? new Objection('number', t.notFound) : error
      }
    })

  #askErase = (): Promise<void> => {
    this.#erasure.reset()
    this.reason.value = ''
    return this.erase.show()
  }

  #doErase = async (event: Event): Promise<void> => {
    const { record } = this
    if (!record) return
    const erased = await this.#erasure.submit(event, async () => {
      const reason = this.reason.value
      if (reason === '') throw new Objection('reason', this.#t().reasonMissing)
      await this.again.attempt(() => postJson(`/api/cases/${record.caseNumber}/erase`, { reason }))
    })
    if (!erased) return
    this.erase.close()
    this.record = null
    await this.updateComplete
    this.number.focus()
    announce(this.#t().erased(formatCaseNumber(record.caseNumber)))
  }

  #ran = (): void => {
    if (this.run.returnValue !== 'go') return
    void this.#work.do(async () => {
      const done = await this.again.attempt(() =>
        postJson<DueCases & { readonly erased: number }>('/api/retention/run'),
      )
      this.dueCases = done
      await this.updateComplete
      // The button is gone where nothing is due any more.
      this.renderRoot.querySelector<HTMLElement>('#retention')?.focus()
      announce(this.#t().ran(done.erased))
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-record-page': RecordPage
  }
}

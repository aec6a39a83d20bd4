import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { AUDIT_GROUPS, type AuditCheck, type AuditLine, type AuditPage as Page } from '#domain/audit.ts'
import { coversCounty } from '#domain/role.ts'
import { isMonth, monthLabel } from '#domain/sheet/month.ts'
import type { UnitView } from '#domain/unit.ts'
import { announce } from '../app/announce.ts'
import { getJson } from '../app/api.ts'
import { count, localTime, longDate } from '../app/format.ts'
import { language, textsFor } from '../app/language.ts'
import { setPageTitle } from '../app/page-title.ts'
import { personOf } from '../app/person.ts'
import type { Me } from '../app/session.ts'
import { loadUnits } from '../app/units.ts'
import { typedDay } from '../app/typed-day.ts'
import { Work } from '../app/work.ts'
import { controls } from '../style/controls.ts'
import { page } from '../style/page.ts'
import { auditText, detailText, kindText } from '../text/audit.ts'
import { Form, Objection } from '../ui/form.ts'
import '../ui/message.ts'
import { peopleStyles } from './people/styles.ts'

/** The audit: what happened, by filters; whether its chain is whole; and a file of it. */
@customElement('kim-audit-page')
export class AuditPage extends LitElement {
  static override styles = [
    controls,
    page,
    peopleStyles,
    css`
      td.number {
        white-space: nowrap;
      }
      form {
        flex-direction: row;
        flex-wrap: wrap;
        align-items: end;
      }
      form input {
        inline-size: 8.5rem;
      }
      kim-message {
        overflow-wrap: anywhere;
      }
      form .objection {
        flex: 1 0 100%;
      }
      tr:focus-visible {
        outline-offset: -2px;
      }
      .print-only {
        display: none;
      }
      @media print {
        .print-only {
          display: block;
        }
      }
    `,
  ]

  @property({ attribute: false }) me!: Me
  @state() private units: readonly UnitView[] = []
  @state() private lines: readonly AuditLine[] | null = null
  @state() private earlier: number | null = null
  @state() private check: AuditCheck | 'running' | null = null
  @state() private asked = new URLSearchParams()
  @query('form') private form!: HTMLFormElement

  readonly #t = textsFor(this, auditText)
  readonly #work = new Work(this)
  readonly #filter = new Form(this)

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#work.do(async () => {
      this.units = await loadUnits()
      await this.#show(new URLSearchParams())
    })
  }

  override render() {
    const t = this.#t()
    setPageTitle(t.title)
    return html`
      <h1>${t.heading}</h1>
      <p class="lead">${t.lead}</p>
      ${this.#filters()} ${this.#work.message()}
      <div class="row no-print">
        <a class="button" href="/api/audit/file.csv?${this.asked}" download>${t.file}</a>
        ${
          coversCounty(personOf(this.me))
            ? html`<button type="button" aria-disabled=${this.check === 'running'} @click=${this.#checkChain}>
                ${t.check}
              </button>`
            : nothing
        }
      </div>
      ${this.#checked()}
      ${
        this.lines === null
          ? html`<p class="muted">${this.#work.error ? nothing : t.loading}</p>`
          : this.lines.length === 0
            ? html`<p>${t.none}</p>`
            : this.#table(this.lines)
      }
      ${
        this.earlier === null
          ? nothing
          : html`<p><button type="button" @click=${this.#more}>${t.more}</button></p>`
      }
    `
  }

  #filters() {
    const t = this.#t()
    return html`
      <form class="no-print" novalidate @submit=${this.#submit}>
        <div class="field">
          <label for="group">${t.group}</label>
          <select id="group">
            <option value="">${t.all}</option>
            ${Object.keys(AUDIT_GROUPS).map((group) => html`<option value=${group}>${t.groupName(group)}</option>`)}
          </select>
        </div>
        <div class="field">
          <label for="unit">${t.unit}</label>
          <select id="unit">
            <option value="">${t.all}</option>
            ${this.units.map((unit) => html`<option value=${unit.id}>${unit.name}</option>`)}
          </select>
        </div>
        <div class="field">
          <label for="from">${t.from}</label>
          ${this.#day('from')}
        </div>
        <div class="field">
          <label for="to">${t.to}</label>
          ${this.#day('to')}
        </div>
        <button class="primary" type="submit">${t.show}</button>
        ${this.#filter.message('from', 'to')} ${this.#filter.message()}
      </form>
      <p class="print-only">${t.chosen(this.#chosen())}</p>
    `
  }

  #day(id: 'from' | 'to') {
    return html`
      <input
        id=${id}
        type="text"
        maxlength="10"
        autocomplete="off"
        aria-describedby="from-objection"
        aria-invalid=${this.#filter.invalid(id)}
      />
    `
  }

  // On paper the choice stands in words.
  #chosen(): string {
    const t = this.#t()
    const group = this.asked.get('group')
    const unit = this.units.find(({ id }) => id === this.asked.get('unit'))
    const [from, to] = [this.asked.get('from'), this.asked.get('to')]
    const parts = [
      group === null ? null : t.groupName(group),
      unit?.name ?? null,
      from === null ? null : `${t.from} ${longDate(from)}`,
      to === null ? null : `${t.to} ${longDate(to)}`,
    ].filter((part) => part !== null)
    return parts.length === 0 ? t.all : parts.join(', ')
  }

  #checked() {
    const { check } = this
    if (check === null) return nothing
    const text = this.#checkText(check)
    if (check === 'running') return html`<p class="muted">${text}</p>`
    return html`<kim-message level=${check.brokenAt === null ? 'ok' : 'error'}>${text}</kim-message>`
  }

  #checkText(check: AuditCheck | 'running'): string {
    const t = this.#t()
    if (check === 'running') return t.checking
    const { brokenAt, events, since, head } = check
    return brokenAt === null
      ? t.whole(count(events), since === null ? '–' : localTime(since), head?.slice(0, 16) ?? '–')
      : t.broken(count(brokenAt))
  }

  #table(lines: readonly AuditLine[]) {
    const t = this.#t()
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label=${t.heading}>
        <table>
          <caption>
            ${t.count(lines.length)}
          </caption>
          <thead>
            <tr>
              <th scope="col">${t.line}</th>
              <th scope="col">${t.time}</th>
              <th scope="col">${t.what}</th>
              <th scope="col">${t.by}</th>
              <th scope="col">${t.about}</th>
              <th scope="col">${t.detail}</th>
            </tr>
          </thead>
          <tbody>
            ${lines.map(
              (line) => html`
                <tr tabindex="-1">
                  <td class="number">${count(line.seq)}</td>
                  <td class="number">${localTime(line.at)}</td>
                  <td>${kindText(line.kind, language.value)}</td>
                  <td>${line.by === null ? t.nobody : line.by || '–'}</td>
                  <td>${aboutOf(line)}</td>
                  <td>${detailText(line.data, language.value)}</td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    `
  }

  #submit = (event: Event): Promise<boolean> =>
    this.#filter.submit(event, () => {
      const asked = new URLSearchParams()
      for (const id of ['group', 'unit'] as const) {
        const value = this.form.querySelector<HTMLSelectElement>(`#${id}`)?.value ?? ''
        if (value !== '') asked.set(id, value)
      }
      for (const id of ['from', 'to'] as const) {
        const typed = this.form.querySelector<HTMLInputElement>(`#${id}`)?.value.trim() ?? ''
        if (typed === '') continue
        const day = typedDay(typed)
        if (day === null) throw new Objection(id, this.#t().dayWrong)
        asked.set(id, day)
      }
      if ((asked.get('from') ?? '') > (asked.get('to') ?? '9999'))
        throw new Objection('to', this.#t().backwards)
      return this.#show(asked)
    })

  async #show(asked: URLSearchParams): Promise<void> {
    const { lines, before } = await getJson<Page>(`/api/audit?${asked}`)
    this.asked = asked
    this.lines = lines
    this.earlier = before
    announce(this.#t().count(lines.length))
  }

  #more = (): Promise<void> =>
    this.#work.do(async () => {
      const asked = new URLSearchParams(this.asked)
      asked.set('before', String(this.earlier))
      const { lines, before } = await getJson<Page>(`/api/audit?${asked}`)
      const shown = this.lines ?? []
      this.lines = [...shown, ...lines]
      this.earlier = before
      announce(this.#t().count(this.lines.length))
      await this.updateComplete
      // The button moves down below what has come, or is gone.
      this.renderRoot.querySelectorAll<HTMLElement>('tbody tr')[shown.length]?.focus()
    })

  #checkChain = (): Promise<void> =>
    this.#work.do(async () => {
      if (this.check === 'running') return
      this.check = 'running'
      announce(this.#t().checking)
      try {
        this.check = await getJson<AuditCheck>('/api/audit/check')
        announce(this.#checkText(this.check))
      } catch (error) {
        this.check = null
        throw error
      }
    })
}

const aboutOf = ({ account, unit, month }: AuditLine): string =>
  [account, unit, isMonth(month) ? monthLabel(month, language.value) : month]
    .filter((one) => one !== null)
    .join(' · ')

declare global {
  interface HTMLElementTagNameMap {
    'kim-audit-page': AuditPage
  }
}

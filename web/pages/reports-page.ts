import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { coversCounty } from '#domain/role.ts'
import { addMonths, isMonth, type Month } from '#domain/sheet/month.ts'
import type { UnitView } from '#domain/unit.ts'
import { currentMonth } from '../app/landing.ts'
import { textsFor } from '../app/language.ts'
import { setPageTitle } from '../app/page-title.ts'
import { personOf } from '../app/person.ts'
import { rememberQuery } from '../app/router.ts'
import type { Me } from '../app/session.ts'
import { loadUnits } from '../app/units.ts'
import { Work } from '../app/work.ts'
import { controls } from '../style/controls.ts'
import { page } from '../style/page.ts'
import { reportsText } from '../text/reports.ts'
import '../ui/message.ts'
import '../ui/month-picker.ts'
import type { MonthPicker } from '../ui/month-picker.ts'
import type { Asked } from './reports/chapter.ts'
import './reports/chapter-element.ts'
import { CHAPTERS } from './reports/chapters.ts'

const YEARS_BACK = 5
const PARTS = ['unit', 'provider', 'region'] as const

/** Reports: figures and pictures of a period, for the county or a part of it. */
@customElement('kim-reports-page')
export class ReportsPage extends LitElement {
  static override styles = [
    controls,
    page,
    css`
      form {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: 0.75rem 1rem;
      }
      .field {
        display: flex;
        flex-direction: column;
        gap: 0.125rem;
        min-inline-size: 0;
      }
      .contents {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 1rem;
        padding: 0;
        list-style: none;
      }
      .contents a {
        display: inline-block;
        padding-block: 0.25rem;
      }
      kim-chapter {
        padding-block-start: 1rem;
        border-block-start: 1px solid var(--kim-line);
      }
      @media print {
        kim-chapter {
          break-before: auto;
        }
      }
    `,
  ]

  @property({ attribute: false }) me!: Me
  @state() private units: readonly UnitView[] = []
  @state() private asked!: Asked

  readonly #t = textsFor(this, reportsText)
  readonly #work = new Work(this)

  override connectedCallback(): void {
    super.connectedCallback()
    this.asked = askedFrom(window.location.search, currentMonth(this.me))
    void this.#work.do(async () => (this.units = await loadUnits()))
  }

  override render() {
    const t = this.#t()
    setPageTitle(t.title)
    return html`
      <div class="bar">
        <h1>${t.heading}</h1>
        <button class="end" type="button" @click=${() => window.print()}>${t.print}</button>
      </div>
      <p class="lead no-print">${t.lead}</p>
      ${this.#work.message()} ${this.#choice()}
      <nav class="no-print" aria-label=${t.title}>
        <ul class="contents">
          ${CHAPTERS.map(
            ({ key, title }) => html`<li><a href="#${key}" @click=${this.#goTo(key)}>${title(t)}</a></li>`,
          )}
        </ul>
      </nav>
      ${CHAPTERS.map(
        (chapter) => html`
          <kim-chapter id=${chapter.key} .chapter=${chapter} .asked=${this.asked}></kim-chapter>
        `,
      )}
    `
  }

  #choice() {
    const t = this.#t()
    const latest = currentMonth(this.me)
    const earliest = addMonths(latest, -12 * YEARS_BACK)
    const { from, to } = this.asked
    return html`
      <form @submit=${(event: Event) => event.preventDefault()}>
        <kim-month-picker
          .label=${t.from}
          .value=${from}
          .min=${earliest}
          .max=${to}
          @change=${this.#chooseFrom}
        >
        </kim-month-picker>
        <kim-month-picker
          .label=${t.to}
          .value=${to}
          .min=${earliest}
          .max=${latest}
          @change=${this.#chooseTo}
        >
        </kim-month-picker>
        ${this.units.length < 2 ? nothing : this.#partField()}
      </form>
    `
  }

  #partField() {
    const t = this.#t()
    const { part } = this.asked
    const option = (kind: (typeof PARTS)[number], id: string, name: string) =>
      html`<option value="${kind}=${id}" ?selected=${part[kind] === id}>${name}</option>`
    const regions = [...new Set(this.units.map(({ region }) => region).filter((one) => one !== ''))]
    const providers = new Map(this.units.map(({ providerId, provider }) => [providerId, provider]))
    return html`
      <div class="field">
        <label for="part">${t.part}</label>
        <select id="part" @change=${this.#choosePart}>
          <option value="">${coversCounty(personOf(this.me)) ? t.wholeCounty : t.allRegion}</option>
          ${
            regions.length < 2
              ? nothing
              : html`<optgroup label=${t.regions}>
                  ${regions.toSorted().map((one) => option('region', one, one))}
                </optgroup>`
          }
          ${
            providers.size < 2
              ? nothing
              : html`<optgroup label=${t.providers}>
                  ${[...providers].map(([id, name]) => option('provider', id, name))}
                </optgroup>`
          }
          <optgroup label=${t.units}>${this.units.map(({ id, name }) => option('unit', id, name))}</optgroup>
        </select>
      </div>
    `
  }

  #chooseFrom = (event: Event): void => {
    const from = (event.target as MonthPicker).value
    this.#ask({ ...this.asked, from })
  }

  #chooseTo = (event: Event): void => {
    const to = (event.target as MonthPicker).value
    this.#ask({ ...this.asked, to, from: this.asked.from > to ? to : this.asked.from })
  }

  #choosePart = (event: Event): void => {
    const [kind = '', ...rest] = (event.target as HTMLSelectElement).value.split('=')
    const id = rest.join('=')
    const known = PARTS.find((one) => one === kind)
    this.#ask({ ...this.asked, part: known ? { [known]: id } : {} })
  }

  #ask(asked: Asked): void {
    this.asked = asked
    rememberQuery({ from: asked.from, to: asked.to, ...asked.part })
  }

  // A fragment would not find its way into the shadow tree, and the focus would stay here.
  #goTo =
    (key: string) =>
    (event: Event): void => {
      event.preventDefault()
      const chapter = this.renderRoot.querySelector(`#${key}`)
      chapter?.scrollIntoView()
      chapter?.shadowRoot?.querySelector('h2')?.focus()
    }
}

/** What an address asks for; a year up to the last whole month where it does not say. */
function askedFrom(search: string, current: Month): Asked {
  const given = new URLSearchParams(search)
  const month = (key: string, otherwise: Month): Month => {
    const text = given.get(key)
    return isMonth(text) && text <= current ? text : otherwise
  }
  const to = month('to', addMonths(current, -1))
  const from = month('from', addMonths(to, -11))
  const part = PARTS.find((key) => given.has(key))
  return { from: from > to ? to : from, to, part: part ? { [part]: given.get(part) ?? '' } : {} }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-reports-page': ReportsPage
  }
}

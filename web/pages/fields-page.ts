import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { RULES, type RuleId } from '#domain/rules/rule.ts'
import { addMonths, isMonth, monthLabel, type Month } from '#domain/sheet/month.ts'
import type { Code } from '#domain/template/code.ts'
import {
  DICTIONARY_TABLES,
  dictionaryFile,
  type DictionaryTable,
  type Field,
  fieldsOf,
} from '#domain/text/dictionary.ts'
import { LEVEL_TEXTS, RULE_TEXTS } from '#domain/text/rule-texts.ts'
import { announce } from '../app/announce.ts'
import { currentMonth, mayOpenPage } from '../app/landing.ts'
import { language, textsFor } from '../app/language.ts'
import { setPageTitle } from '../app/page-title.ts'
import { pathOf } from '../app/route.ts'
import { rememberQuery } from '../app/router.ts'
import type { Me } from '../app/session.ts'
import { type MonthTemplate, templateOf } from '../app/template.ts'
import { Work } from '../app/work.ts'
import { controls } from '../style/controls.ts'
import { page } from '../style/page.ts'
import { fieldsText } from '../text/fields.ts'
import '../ui/message.ts'
import '../ui/month-picker.ts'
import type { MonthPicker } from '../ui/month-picker.ts'
import { saveFile } from './download/save-file.ts'
import { folded } from '../grid/search.ts'

const YEARS_BACK = 5
const TABLE_TYPE = 'text/csv;charset=utf-8'

/** The dictionary of a month's template: every column, its codes, and the rules; `?feld=` leads to one column. */
@customElement('kim-fields-page')
export class FieldsPage extends LitElement {
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
      #files {
        color: var(--kim-muted);
        font-size: var(--kim-small);
      }
      td code {
        white-space: nowrap;
      }
      input {
        inline-size: min(22rem, 100%);
      }
      h2 {
        margin-block: 1rem 0;
      }
      section {
        max-inline-size: 62rem;
        padding-block: 0.75rem;
        border-block-end: 1px solid var(--kim-line);
      }
      h3 {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 0.75rem;
        font-size: var(--kim-text);
      }
      h3 code {
        font-weight: 400;
      }
      code {
        color: var(--kim-muted);
        font-size: var(--kim-small);
        overflow-wrap: anywhere;
      }
      section p {
        max-inline-size: 46rem;
        margin-block: 0.25rem;
      }
      dl {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr));
        gap: 0.375rem 1.5rem;
        margin-block: 0.5rem;
      }
      dt {
        color: var(--kim-muted);
        font-size: var(--kim-small);
      }
      dd {
        margin: 0;
      }
      section ul {
        margin-block: 0.25rem;
        padding-inline-start: 1.25rem;
        max-inline-size: 46rem;
      }
      summary {
        inline-size: fit-content;
        padding-block: 0.25rem;
        cursor: pointer;
      }
      table {
        inline-size: 100%;
      }
      th,
      td {
        padding: 0.25rem 0.75rem 0.25rem 0;
        border-block-end: 1px solid var(--kim-line);
        vertical-align: baseline;
        overflow-wrap: break-word;
      }
      small {
        display: block;
        color: var(--kim-muted);
        font-size: var(--kim-small);
      }
      @media print {
        section {
          break-inside: avoid;
        }
      }
    `,
  ]

  @property({ attribute: false }) me!: Me
  @state() private month!: Month
  @state() private template: MonthTemplate | null = null
  @state() private sought = ''

  readonly #t = textsFor(this, fieldsText)
  readonly #work = new Work(this)
  #asked: string | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    const given = new URLSearchParams(window.location.search)
    const month = given.get('month')
    this.month = isMonth(month) ? month : currentMonth(this.me)
    this.#asked = given.get('feld')
    void this.#load()
  }

  override render() {
    const t = this.#t()
    const template = this.#shown
    setPageTitle(t.title)
    return html`
      <h1>${t.heading}</h1>
      <p class="lead">
        ${t.lead}
        ${mayOpenPage(this.me, 'template') ? html`<a href=${pathOf({ page: 'template' })}>${t.template}</a>` : nothing}
      </p>
      ${this.#work.message()} ${this.#choice()}
      ${
        template === null
          ? html`<p class="muted">${this.#work.busy ? t.loading : nothing}</p>`
          : [this.#fields(template), this.#rules()]
      }
    `
  }

  // What was answered for another month than the chosen one is not shown under its name.
  get #shown(): MonthTemplate | null {
    return this.template?.month === this.month ? this.template : null
  }

  // Whoever comes from a column of the sheet stands at it.
  protected override updated(_changed: PropertyValues<this>): void {
    if (this.#shown === null || this.#asked === null) return
    const section = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(this.#asked)}`)
    this.#asked = null
    section?.scrollIntoView({ block: 'start' })
    section?.querySelector('h3')?.focus({ preventScroll: true })
    const codes = section?.querySelector('details')
    if (codes) codes.open = true
  }

  #choice() {
    const t = this.#t()
    const latest = currentMonth(this.me)
    const earliest = addMonths(latest, -12 * YEARS_BACK)
    return html`
      <form class="no-print" @submit=${(event: Event) => event.preventDefault()}>
        <kim-month-picker
          .label=${t.month}
          .value=${this.month}
          .min=${this.month < earliest ? this.month : earliest}
          .max=${this.month > latest ? this.month : latest}
          @change=${this.#choose}
        ></kim-month-picker>
        <div class="field">
          <label for="sought">${t.search}</label>
          <input
            id="sought"
            type="search"
            autocomplete="off"
            @input=${(event: InputEvent) => (this.sought = (event.target as HTMLInputElement).value)}
          />
        </div>
        <div class="field" role="group" aria-labelledby="files">
          <span id="files">${t.files}</span>
          <div class="row">
            ${DICTIONARY_TABLES.map(
              (table) => html`
                <button type="button" ?disabled=${this.#shown === null} @click=${() => this.#save(table)}>
                  ${t[table]}
                </button>
              `,
            )}
          </div>
        </div>
      </form>
    `
  }

  #fields(template: MonthTemplate) {
    const t = this.#t()
    const words = folded(this.sought)
    const found = fieldsOf(template, language.value).filter((field) => tells(field, words))
    const groups = Map.groupBy(found, ({ group }) => group)
    return html`
      <p class="muted" role="status">${found.length === 0 ? t.none : t.found(found.length)}</p>
      ${[...groups].map(
        ([group, fields]) => html`
          <h2>${group}</h2>
          ${fields.map((field) => this.#field(field, words !== ''))}
        `,
      )}
    `
  }

  #field(field: Field, sought: boolean) {
    const t = this.#t()
    const facts = [
      [t.holds, field.holds],
      ...(field.given
        ? []
        : [
            [t.required, field.required || t.optional],
            [t.carried, field.carried ? t.carriedYes : t.carriedNo],
          ]),
      [t.leaves, field.leaves],
    ]
    return html`
      <section id=${field.key}>
        <h3 tabindex="-1">${field.label} <code>${field.key}</code></h3>
        ${field.hint ? html`<p>${field.hint}</p>` : nothing}
        <dl>
          ${facts.map(
            ([name, fact]) =>
              html`<div>
                <dt>${name}</dt>
                <dd>${fact}</dd>
              </div>`,
          )}
        </dl>
        ${
          // What every column is judged by says nothing of this one.
          field.demands.some(isOwn)
            ? html`<ul>
                ${field.demands.filter(isOwn).map(({ rule, text }) => html`<li>${text} <code>${rule}</code></li>`)}
              </ul>`
            : nothing
        }
        ${
          field.codes.length === 0
            ? nothing
            : html`<details ?open=${sought}>
                <summary>${t.codeCount(field.codes.length)}</summary>
                ${this.#codes(field)}
              </details>`
        }
      </section>
    `
  }

  #codes({ codes, label }: Field) {
    const t = this.#t()
    const grouped = codes.some(({ group }) => group !== undefined)
    const limited = codes.some((code) => this.#validity(code) !== '')
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label=${label}>
        <table>
          <thead>
            <tr>
              <th scope="col">${t.label}</th>
              <th scope="col">${t.key}</th>
              ${grouped ? html`<th scope="col">${t.group}</th>` : nothing}
              ${limited ? html`<th scope="col">${t.valid}</th>` : nothing}
            </tr>
          </thead>
          <tbody>
            ${codes.map(
              (code) => html`
                <tr>
                  <td>
                    ${code[language.value]}
                    ${language.value === 'de' && code.hint ? html`<small>${code.hint}</small>` : nothing}
                  </td>
                  <td><code>${code.key}</code></td>
                  ${grouped ? html`<td>${code.group}</td>` : nothing}
                  ${limited ? html`<td>${this.#validity(code)}</td>` : nothing}
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    `
  }

  #validity({ validFrom, validTo, phaseOut }: Code): string {
    const t = this.#t()
    const named = (text: (month: string) => string, month: string | undefined): string =>
      isMonth(month) ? text(monthLabel(month, language.value)) : ''
    return [named(t.from, validFrom), named(t.to, validTo), named(t.phaseOut, phaseOut)]
      .filter(Boolean)
      .join(', ')
  }

  #rules() {
    const t = this.#t()
    return html`
      <h2>${t.rules}</h2>
      <div class="scroll" tabindex="0" role="region" aria-label=${t.rules}>
        <table>
          <thead>
            <tr>
              <th scope="col">${t.rule}</th>
              <th scope="col">${t.demand}</th>
              <th scope="col">${t.consequence}</th>
            </tr>
          </thead>
          <tbody>
            ${(Object.keys(RULES) as RuleId[]).map(
              (id) => html`
                <tr>
                  <th scope="row">${id}</th>
                  <td>${RULE_TEXTS[id][language.value]}</td>
                  <td>${LEVEL_TEXTS[RULES[id]][language.value]}</td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    `
  }

  #choose = (event: Event): void => {
    this.month = (event.target as MonthPicker).value
    rememberQuery({ month: this.month })
    void this.#load()
  }

  async #load(): Promise<void> {
    const { month } = this
    await this.#work.do(async () => {
      const template = await templateOf(month)
      // A slow answer for a month chosen before is no answer any more.
      if (month === this.month) this.template = template
    })
  }

  #save(table: DictionaryTable): void {
    const template = this.#shown
    if (template === null) return
    const name = this.#t().fileName(table, template.month)
    saveFile(new Blob([dictionaryFile(table, template, language.value)], { type: TABLE_TYPE }), name)
    announce(this.#t().saved(name))
  }
}

const GENERAL: ReadonlySet<RuleId> = new Set(['R01', 'R03', 'R18'])
const isOwn = ({ rule }: { readonly rule: RuleId }): boolean => !GENERAL.has(rule)

function tells({ key, label, hint, codes }: Field, words: string): boolean {
  const own = language.value
  const texts = [key, label, hint, ...codes.flatMap((code) => [code.key, code[own], code.hint ?? ''])]
  return texts.some((text) => folded(text).includes(words))
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-fields-page': FieldsPage
  }
}

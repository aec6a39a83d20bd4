import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { codesIn } from '#domain/template/codes-in.ts'
import { type Column, type ColumnRule, isServerColumn } from '#domain/template/column.ts'
import { columnOf, type Template } from '#domain/template/template.ts'
import { language, textsFor } from '../../app/language.ts'
import { controls } from '../../style/controls.ts'
import { templateText } from '../../text/template.ts'
import { peopleStyles } from '../people/styles.ts'

const DEMANDS = ['none', 'only_when', 'exactly_when', 'at_most'] as const
const LEVELS = ['submit', 'warn', 'hint'] as const

/** A rule out of the catalogue for a column: when it is filled, or which number bounds it. */
@customElement('kim-rule-fields')
export class RuleFields extends LitElement {
  static override styles = [
    controls,
    peopleStyles,
    css`
      fieldset {
        display: flex;
        flex-direction: column;
        gap: 0.5rem;
        min-inline-size: 0;
        margin: 0;
        padding: 0.5rem 0.75rem;
        border: 1px solid var(--kim-line);
        border-radius: var(--kim-radius);
      }
      .codes {
        max-block-size: 12rem;
        overflow: auto;
      }
    `,
  ]

  @property({ attribute: false }) template!: Template
  /** Key of the column itself, which no rule of its own names. */
  @property() own = ''
  /** Which of several rules it is; null for the only one. */
  @property({ attribute: false }) number: number | null = null
  @state() private demand: (typeof DEMANDS)[number] = 'none'
  @state() private other = 'kind'
  @state() private codes: ReadonlySet<string> = new Set()
  @state() private level: ColumnRule['level'] = 'submit'

  readonly #t = textsFor(this, templateText)

  /** Shows a rule, or none. */
  show(rule: ColumnRule | null): void {
    this.demand = rule?.demand ?? 'none'
    this.other = rule?.column ?? 'kind'
    this.level = rule?.level ?? 'submit'
    this.codes = new Set(rule && 'codes' in rule ? rule.codes : [])
  }

  /** The rule as it stands there; null where there is none. */
  get rule(): ColumnRule | null {
    const { demand, level } = this
    const other = this.#chosenOther()
    if (demand === 'none' || !other) return null
    const base = { level, column: other.key }
    if (demand === 'at_most') return { ...base, demand }
    return other.type === 'integer' ? { ...base, demand } : { ...base, demand, codes: [...this.codes] }
  }

  get #others(): readonly Column[] {
    return this.template.columns.filter(
      (column) =>
        column.key !== this.own &&
        !isServerColumn(column) &&
        (column.type === 'integer' || (this.demand !== 'at_most' && column.type.startsWith('code'))),
    )
  }

  #chosenOther(): Column | undefined {
    const others = this.#others
    return others.find((column) => column.key === this.other) ?? others[0]
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#demand')?.focus()
  }

  override render() {
    const t = this.#t()
    return html`
      <fieldset>
        <legend class="label">${this.number === null ? t.rule : t.ruleOf(this.number)}</legend>
        ${this.#select(
          'demand',
          t.demand,
          this.demand,
          DEMANDS.map((one) => [one, t.demandName(one)]),
        )}
        ${this.demand === 'none' ? nothing : this.#further()}
      </fieldset>
    `
  }

  #further() {
    const t = this.#t()
    const other = this.#chosenOther()
    const names = this.#others.map((column) => [column.key, column[language.value]] as const)
    return html`
      ${this.#select('other', t.other, other?.key ?? '', names)}
      ${this.demand === 'at_most' || !other ? nothing : this.#condition(other)}
      ${this.#select(
        'level',
        t.level,
        this.level,
        LEVELS.map((one) => [one, t.levelName(one)]),
      )}
    `
  }

  #condition(other: Column) {
    const t = this.#t()
    if (other.type === 'integer') return html`<p class="muted">${t.aboveZero}</p>`
    const toggle = (key: string): void => {
      this.codes = new Set(
        this.codes.has(key) ? [...this.codes].filter((one) => one !== key) : [...this.codes, key],
      )
    }
    return html`
      <div class="codes" role="group" aria-labelledby="holds">
        <span id="holds" class="label">${t.holds}</span>
        ${codesIn(columnOf(this.template, other.key) ?? other, this.template).map(
          ({ key, ...code }) => html`
            <label class="check">
              <input type="checkbox" .checked=${this.codes.has(key)} @change=${() => toggle(key)} />
              ${code[language.value]}
            </label>
          `,
        )}
      </div>
    `
  }

  #select(
    id: 'demand' | 'other' | 'level',
    label: string,
    value: string,
    choices: readonly (readonly [string, string])[],
  ) {
    return html`
      <div class="field">
        <label for=${id}>${label}</label>
        <select id=${id} @change=${this.#chosen}>
          ${choices.map(([key, name]) => html`<option value=${key} .selected=${key === value}>${name}</option>`)}
        </select>
      </div>
    `
  }

  #chosen = (event: Event): void => {
    const { id, value } = event.target as HTMLSelectElement
    if (id === 'demand') this.demand = DEMANDS.find((one) => one === value) ?? 'none'
    if (id === 'level') this.level = LEVELS.find((one) => one === value) ?? 'submit'
    if (id !== 'other') return
    this.other = value
    this.codes = new Set()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-rule-fields': RuleFields
  }
}

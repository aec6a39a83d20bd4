import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, queryAll, state } from 'lit/decorators.js'
import { type Column, type ColumnRule, GROUPS, type Kind } from '#domain/template/column.ts'
import { MAX_RULES } from '#domain/template/judge-columns.ts'
import { isDefaultColumn } from '#domain/template/needed.ts'
import { codesOf, columnOf, type Template, type TemplateVersion } from '#domain/template/template.ts'
import type { ColumnChange } from '#domain/template/version.ts'
import { versionProblemText } from '#domain/text/version-problems.ts'
import { listName } from '#domain/text/version-words.ts'
import { language, textsFor } from '../../app/language.ts'
import { controls } from '../../style/controls.ts'
import { templateText } from '../../text/template.ts'
import '../../ui/dialog.ts'
import type { Dialog } from '../../ui/dialog.ts'
import { Form, Objection } from '../../ui/form.ts'
import { peopleStyles } from '../people/styles.ts'
import {
  BLANK,
  CLASSES,
  columnFrom,
  type ColumnFacts,
  factsOf,
  hintOf,
  NEW_LIST,
  TYPES,
} from './column-form.ts'
import { codesFrom, isOwnColumn, keyFrom, withColumn, withColumnChange } from './draft.ts'
import { type Judging, objectTo, ruleField } from './objections.ts'
import './rule-fields.ts'
import type { RuleFields } from './rule-fields.ts'

type TextId = 'de' | 'en' | 'key' | 'hint' | 'hintEn'

/** Adds a column to the draft, or says something anew of one. */
@customElement('kim-column-dialog')
export class ColumnDialog extends LitElement {
  static override styles = [
    controls,
    peopleStyles,
    css`
      textarea {
        min-block-size: 6rem;
        padding: 0.375rem 0.75rem;
        border: 1px solid var(--kim-line-strong);
        border-radius: var(--kim-radius);
        background: var(--kim-bg);
        color: var(--kim-fg);
        font: inherit;
      }
    `,
  ]

  @property({ attribute: false }) draft!: TemplateVersion
  /** The template without the draft. */
  @property({ attribute: false }) former!: Template
  /** The template with the draft. */
  @property({ attribute: false }) template!: Template
  @property({ attribute: false }) judging!: Judging
  @state() private column: Column | null = null
  @state() private facts: ColumnFacts = BLANK
  @query('kim-dialog') private dialog!: Dialog
  @query('form') private form!: HTMLFormElement
  @queryAll('kim-rule-fields') private rules!: NodeListOf<RuleFields>
  @state() private ruleCount = 1

  readonly #t = textsFor(this, templateText)
  readonly #work = new Form(this)
  #codes = ''
  #take: (draft: TemplateVersion) => void = () => undefined

  /** Asks for a new column, or for changes of `column`; `take` gets the draft with it. */
  async ask(column: Column | null, take: (draft: TemplateVersion) => void): Promise<void> {
    this.column = column
    this.facts = column ? factsOf(column) : BLANK
    this.ruleCount = Math.max(1, this.facts.rules.length)
    this.#codes = ''
    this.#take = take
    this.#work.reset()
    await this.updateComplete
    this.#showRules(this.facts.rules)
    await this.dialog.show()
    this.form.querySelector('input')?.focus()
  }

  // Of a column that there was before, its kind, list and class stay.
  get #isOwn(): boolean {
    return this.column === null || isOwnColumn(this.draft, this.column.key)
  }

  override render() {
    const t = this.#t()
    const { column } = this
    const mayCarryRules = column === null || !isDefaultColumn(column.key)
    return html`
      <kim-dialog heading=${column ? t.changeColumnHeading(column[language.value]) : t.addColumnHeading}>
        <form novalidate @submit=${this.#submit}>
          ${this.#text('de', t.label)} ${this.#text('en', t.english)}
          ${column === null ? this.#text('key', t.key, t.keyHelp) : nothing} ${this.#text('hint', t.hint)}
          ${this.#text('hintEn', t.hintEnglish)} ${this.#isOwn ? this.#kind() : nothing}
          ${this.facts.type === 'text' ? nothing : this.#required()}
          ${mayCarryRules ? this.#rules() : nothing} ${this.#work.message()}
          <button type="submit" hidden></button>
        </form>
        <button slot="actions" type="button" @click=${() => this.dialog.close()}>${t.cancel}</button>
        <button slot="actions" class="primary" type="button" @click=${this.#submit}>${t.save}</button>
      </kim-dialog>
    `
  }

  #text(id: TextId, label: string, help = '') {
    return html`
      <div class="field">
        <label for=${id}>${label}</label>
        <input
          id=${id}
          type="text"
          maxlength=${id.startsWith('hint') ? 300 : id === 'key' ? 32 : 80}
          autocomplete="off"
          .value=${this.facts[id]}
          aria-describedby=${help ? `${id}-help ${id}-objection` : `${id}-objection`}
          aria-invalid=${this.#work.invalid(id)}
          @input=${(event: Event) => this.#typed(id, (event.target as HTMLInputElement).value)}
        />
        ${help ? html`<span id="${id}-help" class="muted">${help}</span>` : nothing} ${this.#work.message(id)}
      </div>
    `
  }

  #typed(id: TextId, text: string): void {
    const proposes = id === 'de' && this.column === null
    this.facts = { ...this.facts, [id]: text, ...(proposes ? { key: keyFrom(text, false) } : {}) }
  }

  #kind() {
    const t = this.#t()
    const { type, list } = this.facts
    const bands = Object.entries(GROUPS).map(([key, label]) => [key, label[language.value]] as const)
    const lists = Object.keys(this.template.lists).map(
      (one) => [one, listName(one, this.template, language.value)] as const,
    )
    const isCoded = type === 'code' || type === 'codes'
    // The codes of the draft's own list are changed where all codes are.
    const choices = this.column === null ? [[NEW_LIST, t.newList] as const, ...lists] : lists
    return html`
      ${this.#select('group', t.band, this.facts.group, bands)}
      ${this.#select(
        'type',
        t.kind,
        type,
        TYPES.map((one) => [one, t.kindName(one)]),
      )}
      ${isCoded ? this.#select('list', t.list, list, choices) : nothing}
      ${isCoded && list === NEW_LIST ? this.#newCodes() : nothing}
      ${type === 'integer' ? [this.#number('min', t.min), this.#number('max', t.max)] : nothing}
      ${type === 'text' ? this.#number('length', t.length) : nothing}
      ${
        type === 'text'
          ? this.#select(
              'protection',
              t.protection,
              this.facts.protection === 'internal' ? 'internal' : 'text',
              [
                ['text', t.protectionName('text')],
                ['internal', t.protectionName('internal')],
              ],
            )
          : this.#select(
              'protection',
              t.protection,
              this.facts.protection,
              CLASSES.map((one) => [one, t.protectionName(one)]),
            )
      }
      ${type === 'text' ? nothing : this.#check('carry', t.carry, this.facts.carry, (carry) => ({ carry }))}
    `
  }

  #select(
    id: 'group' | 'type' | 'list' | 'protection',
    label: string,
    value: string,
    choices: readonly (readonly [string, string])[],
  ) {
    return html`
      <div class="field">
        <label for=${id}>${label}</label>
        <select
          id=${id}
          aria-describedby="${id}-objection"
          aria-invalid=${this.#work.invalid(id)}
          @change=${(event: Event) => (this.facts = { ...this.facts, [id]: (event.target as HTMLSelectElement).value })}
        >
          ${choices.map(([key, name]) => html`<option value=${key} .selected=${key === value}>${name}</option>`)}
        </select>
        ${this.#work.message(id, ...(id === 'protection' ? ['disclosure'] : []))}
      </div>
    `
  }

  #number(id: 'min' | 'max' | 'length', label: string) {
    return html`
      <div class="field">
        <label for=${id}>${label}</label>
        <input
          id=${id}
          type="text"
          inputmode="numeric"
          maxlength="5"
          autocomplete="off"
          .value=${String(this.facts[id])}
          aria-describedby="${id}-objection"
          aria-invalid=${this.#work.invalid(id)}
        />
        ${this.#work.message(id)}
      </div>
    `
  }

  #newCodes() {
    return html`
      <div class="field">
        <label for="codes">${this.#t().newCodes}</label>
        <textarea
          id="codes"
          autocomplete="off"
          aria-describedby="codes-objection"
          aria-invalid=${this.#work.invalid('codes')}
          .value=${this.#codes}
          @input=${(event: Event) => (this.#codes = (event.target as HTMLTextAreaElement).value)}
        ></textarea>
        ${this.#work.message('codes')}
      </div>
    `
  }

  #required() {
    const t = this.#t()
    const toggled = (kind: Kind, isOn: boolean): Partial<ColumnFacts> => ({
      required: [...this.facts.required.filter((one) => one !== kind), ...(isOn ? [kind] : [])],
    })
    return html`
      <div class="field" role="group" aria-labelledby="required">
        <span id="required" class="label" tabindex="-1">${t.required}</span>
        ${codesOf(this.template, 'kind').map(({ key, ...code }) =>
          this.#check(
            `kind-${key}`,
            code[language.value],
            this.facts.required.some((kind) => kind === key),
            (isOn) => toggled(key as Kind, isOn),
          ),
        )}
        ${this.#work.message('required')}
      </div>
    `
  }

  #rules() {
    const t = this.#t()
    return html`
      ${Array.from(
        { length: this.ruleCount },
        (_, i) => html`
          <div>
            <kim-rule-fields
              id=${ruleField(i)}
              .template=${this.template}
              .own=${this.facts.key}
              .number=${this.ruleCount > 1 ? i + 1 : null}
            ></kim-rule-fields>
            ${this.#work.message(ruleField(i))}
          </div>
        `,
      )}
      ${
        this.ruleCount < MAX_RULES
          ? html`<div><button type="button" @click=${this.#addRule}>${t.addRule}</button></div>`
          : nothing
      }
    `
  }

  #showRules(rules: readonly ColumnRule[]): void {
    for (const [i, fields] of [...this.rules].entries()) fields.show(rules[i] ?? null)
  }

  #addRule = async (): Promise<void> => {
    this.ruleCount += 1
    await this.updateComplete
    this.rules[this.ruleCount - 1]?.focus()
  }

  #check(id: string, label: string, isOn: boolean, change: (isOn: boolean) => Partial<ColumnFacts>) {
    return html`
      <label class="check">
        <input
          id=${id}
          type="checkbox"
          .checked=${isOn}
          @change=${(event: Event) => (this.facts = { ...this.facts, ...change((event.target as HTMLInputElement).checked) })}
        />
        ${label}
      </label>
    `
  }

  #submit = async (event: Event): Promise<void> => {
    const taken = await this.#work.submit(event, () => {
      const next = this.#read()
      objectTo(next, this.draft, this.facts.key.trim(), this.judging, language.value)
      this.#take(next)
    })
    if (taken) this.dialog.close()
  }

  #read(): TemplateVersion {
    const trimmed = (['de', 'en', 'key', 'hint', 'hintEn'] as const).map(
      (id) => [id, this.facts[id].trim()] as const,
    )
    const facts: ColumnFacts = {
      ...this.facts,
      ...Object.fromEntries(trimmed),
      ...this.#numbers(),
      rules: [...this.rules].flatMap(({ rule }) => rule ?? []),
    }
    // Rules that say nothing stand last, so that each is where it is counted.
    this.#showRules(facts.rules)
    if (facts.hint === '' && facts.hintEn !== '') throw new Objection('hint', this.#t().hintMissing)
    // What an earlier step of the draft has said of the column is said again, or is taken back.
    const before = columnOf(this.former, facts.key) ?? this.column
    if (!this.#isOwn && before) return withColumnChange(this.draft, facts.key, changeOf(before, facts))
    const isNewList = facts.type.startsWith('code') && facts.list === NEW_LIST
    const codes = isNewList ? codesFrom(this.#codes) : null
    if (codes?.length === 0) throw new Objection('codes', versionProblemText('list_empty', language.value))
    return withColumn(this.draft, columnFrom(facts), codes)
  }

  #numbers(): Partial<ColumnFacts> {
    const read = (['min', 'max', 'length'] as const).flatMap((id) => {
      const typed = this.form.querySelector<HTMLInputElement>(`#${id}`)?.value.trim()
      if (typed === undefined) return []
      if (!/^\d{1,5}$/.test(typed)) throw new Objection(id, this.#t().notNumber)
      return [[id, Number(typed)] as const]
    })
    return Object.fromEntries(read)
  }
}

// Only what is said anew.
function changeOf(column: Column, facts: ColumnFacts): ColumnChange {
  const en = facts.en || facts.de
  const { rules } = facts
  const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
  return {
    ...(facts.de === column.de && en === column.en ? {} : { de: facts.de, en }),
    ...(facts.hint === '' || isSame(hintOf(facts), column.hint) ? {} : { hint: hintOf(facts) }),
    ...(isSame([...facts.required].toSorted(), [...column.required].toSorted())
      ? {}
      : { required: facts.required }),
    ...(isDefaultColumn(column.key) || isSame(rules, column.rules ?? []) ? {} : { rules }),
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-column-dialog': ColumnDialog
  }
}

import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Code } from '#domain/template/code.ts'
import { codesOf, type Template, type TemplateVersion } from '#domain/template/template.ts'
import { listName } from '#domain/text/version-words.ts'
import { language, textsFor } from '../../app/language.ts'
import { controls } from '../../style/controls.ts'
import { templateText } from '../../text/template.ts'
import '../../ui/dialog.ts'
import type { Dialog } from '../../ui/dialog.ts'
import { Form } from '../../ui/form.ts'
import { peopleStyles } from '../people/styles.ts'
import { isOwnCode, keyFrom, withCode, withCodeChange } from './draft.ts'
import { type Judging, objectTo } from './objections.ts'

/** Adds a code to the draft, or says something anew of one. */
@customElement('kim-code-dialog')
export class CodeDialog extends LitElement {
  static override styles = [controls, peopleStyles]

  @property({ attribute: false }) draft!: TemplateVersion
  @property({ attribute: false }) template!: Template
  @property({ attribute: false }) judging!: Judging
  @state() private list = ''
  @state() private code: Code | null = null
  @query('kim-dialog') private dialog!: Dialog
  @query('form') private form!: HTMLFormElement

  readonly #t = textsFor(this, templateText)
  readonly #work = new Form(this)
  #take: (draft: TemplateVersion) => void = () => undefined

  /** Asks for a new code of a list, or for changes of `code`; `take` gets the draft with it. */
  async ask(list: string, code: Code | null, take: (draft: TemplateVersion) => void): Promise<void> {
    this.list = list
    this.code = code
    this.#take = take
    this.#work.reset()
    await this.updateComplete
    this.#fill({
      de: code?.de ?? '',
      en: code && code.en !== code.de ? code.en : '',
      hint: code?.hint ?? '',
      aliases: code?.aliases?.join('; ') ?? '',
      key: code?.key ?? '',
    })
    await this.dialog.show()
    this.#input('de').focus()
  }

  // What can be said once only: of a code that there was before, key, group and exclusion stay.
  get #isOwn(): boolean {
    return this.code === null || isOwnCode(this.draft, this.list, this.code.key)
  }

  override render() {
    const t = this.#t()
    const heading =
      this.code === null
        ? t.addCodeHeading(this.list && listName(this.list, this.template, language.value))
        : t.changeCodeHeading(this.code[language.value])
    return html`
      <kim-dialog heading=${heading}>
        <form novalidate @submit=${this.#submit}>
          ${this.#field('de', t.label, 80)} ${this.#field('en', t.english, 80)}
          ${this.code === null ? this.#field('key', t.key, 32, t.keyHelp) : nothing}
          ${this.#field('hint', t.hint, 300)} ${this.#field('aliases', t.aliases, 300)}
          ${this.#isOwn ? [this.#groups(), this.#exclusive()] : nothing} ${this.#work.message()}
          <button type="submit" hidden></button>
        </form>
        <button slot="actions" type="button" @click=${() => this.dialog.close()}>${t.cancel}</button>
        <button slot="actions" class="primary" type="button" @click=${this.#submit}>${t.save}</button>
      </kim-dialog>
    `
  }

  #field(id: string, label: string, longest: number, help = '') {
    return html`
      <div class="field">
        <label for=${id}>${label}</label>
        <input
          id=${id}
          type="text"
          maxlength=${longest}
          autocomplete="off"
          aria-describedby=${help ? `${id}-help ${id}-objection` : `${id}-objection`}
          aria-invalid=${this.#work.invalid(id)}
          @input=${id === 'de' ? this.#propose : nothing}
        />
        ${help ? html`<span id="${id}-help" class="muted">${help}</span>` : nothing} ${this.#work.message(id)}
      </div>
    `
  }

  #groups() {
    const t = this.#t()
    const groups = [...new Set(codesOf(this.template, this.list).flatMap(({ group }) => group ?? []))]
    if (groups.length === 0) return nothing
    return html`
      <div class="field">
        <label for="group">${t.group}</label>
        <select
          id="group"
          aria-describedby="group-help group-objection"
          aria-invalid=${this.#work.invalid('group')}
        >
          <option value=""></option>
          ${groups.map((group) => html`<option .selected=${group === this.code?.group}>${group}</option>`)}
        </select>
        <span id="group-help" class="muted">${t.groupHelp}</span>
        ${this.#work.message('group')}
      </div>
    `
  }

  #exclusive() {
    const isSet = this.template?.columns.some(
      (column) => column.type === 'codes' && column.list === this.list,
    )
    if (!isSet) return nothing
    return html`
      <label class="check">
        <input id="exclusive" type="checkbox" .checked=${this.code?.exclusive === true} />
        ${this.#t().exclusive}
      </label>
    `
  }

  #input(id: string): HTMLInputElement {
    const field = this.form.querySelector<HTMLInputElement>(`#${id}`)
    if (!field) throw new RangeError(`no field ${id}`)
    return field
  }

  #fill(texts: Readonly<Record<string, string>>): void {
    for (const [id, text] of Object.entries(texts)) {
      const field = this.form.querySelector<HTMLInputElement>(`#${id}`)
      if (field) field.value = text
    }
  }

  #propose = (): void => {
    if (this.code === null) this.#input('key').value = keyFrom(this.#input('de').value, true)
  }

  #submit = async (event: Event): Promise<void> => {
    const taken = await this.#work.submit(event, () => {
      const { code, next } = this.#read()
      objectTo(next, this.draft, code.key, this.judging, language.value)
      this.#take(next)
    })
    if (taken) this.dialog.close()
  }

  #read(): { code: Code; next: TemplateVersion } {
    const text = (id: string): string => this.#input(id).value.trim()
    const aliases = text('aliases')
      .split(';')
      .map((one) => one.trim())
      .filter((one) => one !== '')
    const words = {
      de: text('de'),
      en: text('en') || text('de'),
      ...(text('hint') ? { hint: text('hint') } : {}),
      ...(aliases.length > 0 || this.code?.aliases ? { aliases } : {}),
    }
    const group = this.form.querySelector<HTMLSelectElement>('#group')?.value
    const exclusive = this.form.querySelector<HTMLInputElement>('#exclusive')?.checked
    const code: Code = {
      key: this.code?.key ?? text('key'),
      ...words,
      ...(group ? { group } : {}),
      ...(exclusive ? { exclusive } : {}),
    }
    return {
      code,
      next: this.#isOwn
        ? withCode(this.draft, this.list, code)
        : withCodeChange(this.draft, this.list, code.key, words),
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-code-dialog': CodeDialog
  }
}

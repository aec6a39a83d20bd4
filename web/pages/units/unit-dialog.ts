import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { slugOf } from '#domain/posts.ts'
import type { Month } from '#domain/sheet/month.ts'
import type { UnitView } from '#domain/unit.ts'
import { textsFor } from '../../app/language.ts'
import { controls } from '../../style/controls.ts'
import { unitsText } from '../../text/units.ts'
import '../../ui/dialog.ts'
import type { Dialog } from '../../ui/dialog.ts'
import { peopleStyles } from '../people/styles.ts'
import { typedMonth } from './read.ts'

/** What the dialog was filled with. */
export interface UnitForm {
  readonly id: string
  readonly name: string
  readonly provider: string
  readonly region: string
  readonly opened: Month
}

const SLUG = /^[a-z0-9][a-z0-9-]{0,63}$/

/** Opens a unit, or changes one. */
@customElement('kim-unit-dialog')
export class UnitDialog extends LitElement {
  static override styles = [controls, peopleStyles]

  @property({ attribute: false }) providers: readonly { readonly id: string; readonly name: string }[] = []
  @property({ attribute: false }) regions: readonly string[] = []
  @property() month = ''
  @state() private unit: UnitView | null = null
  @state() private objection = ''
  @query('kim-dialog') private dialog!: Dialog
  @query('form') private form!: HTMLFormElement

  readonly #t = textsFor(this, unitsText)
  #resolve: (form: UnitForm | null) => void = () => undefined

  /** What somebody filled in for a new unit, or for `unit`; null when they gave up. */
  async ask(unit: UnitView | null): Promise<UnitForm | null> {
    this.unit = unit
    this.objection = ''
    await this.updateComplete
    this.#field('name').value = unit?.name ?? ''
    this.#field('region').value = unit?.region ?? ''
    if (!unit) {
      this.#field('short').value = ''
      this.#field('opened').value = this.month
    }
    await this.dialog.show()
    this.#field('name').focus()
    return new Promise((resolve) => (this.#resolve = resolve))
  }

  override render() {
    const t = this.#t()
    const { unit } = this
    return html`
      <kim-dialog
        heading=${unit ? t.changeHeading(unit.name) : t.addHeading}
        @close=${() => this.#resolve(null)}
      >
        <form novalidate @submit=${this.#submit}>
          <div class="field">
            <label for="name">${t.name}</label>
            <input id="name" type="text" maxlength="100" autocomplete="off" @input=${this.#propose} />
          </div>
          ${unit ? nothing : this.#onceOnly()}
          <div class="field">
            <label for="provider">${t.provider}</label>
            <select id="provider">
              ${this.providers.map(
                ({ id, name }) =>
                  html`<option value=${id} ?selected=${id === unit?.providerId}>${name}</option>`,
              )}
            </select>
          </div>
          <div class="field">
            <label for="region">${t.region}</label>
            <input
              id="region"
              type="text"
              maxlength="64"
              autocomplete="off"
              list="regions"
              aria-describedby="region-help"
            />
            <datalist id="regions">
              ${this.regions.map((region) => html`<option value=${region}></option>`)}
            </datalist>
            <span id="region-help" class="muted">${t.regionHelp}</span>
          </div>
          <p class="objection" role="alert">${this.objection}</p>
        </form>
        <button slot="actions" type="button" @click=${() => this.dialog.close()}>${t.cancel}</button>
        <button slot="actions" class="primary" type="button" @click=${this.#submit}>${t.save}</button>
      </kim-dialog>
    `
  }

  #onceOnly() {
    const t = this.#t()
    return html`
      <div class="field">
        <label for="short">${t.short}</label>
        <input
          id="short"
          type="text"
          maxlength="64"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="short-help"
        />
        <span id="short-help" class="muted">${t.shortHelp}</span>
      </div>
      <div class="field">
        <label for="opened">${t.opened}</label>
        <input id="opened" type="text" maxlength="20" autocomplete="off" />
      </div>
    `
  }

  #field(id: string): HTMLInputElement {
    const field = this.form.querySelector<HTMLInputElement>(`#${id}`)
    if (!field) throw new RangeError(`no field ${id}`)
    return field
  }

  #propose = (): void => {
    if (!this.unit) this.#field('short').value = slugOf(this.#field('name').value)
  }

  #submit = (event: Event): void => {
    event.preventDefault()
    const t = this.#t()
    const name = this.#field('name').value.trim()
    const id = this.unit?.id ?? this.#field('short').value.trim()
    const opened = this.unit ? (this.unit.opened as Month) : typedMonth(this.#field('opened').value)
    const provider = this.form.querySelector('select')?.value ?? ''
    if (name === '') return this.#object(t.nameEmpty, 'name')
    if (!SLUG.test(id)) return this.#object(t.shortWrong, 'short')
    if (opened === null) return this.#object(t.monthWrong, 'opened')
    if (provider === '') return this.#object(t.providerEmpty, 'provider')
    this.#resolve({ id, name, provider, region: this.#field('region').value.trim(), opened })
    this.dialog.close()
  }

  #object(objection: string, field: string): void {
    this.objection = objection
    this.#field(field).focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-unit-dialog': UnitDialog
  }
}

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
import { Form, Objection } from '../../ui/form.ts'
import { peopleStyles } from '../people/styles.ts'
import { isTaken, typedMonth } from './read.ts'

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
  @query('kim-dialog') private dialog!: Dialog
  @query('form') private form!: HTMLFormElement

  readonly #t = textsFor(this, unitsText)
  readonly #work = new Form(this)
  #take: (form: UnitForm) => Promise<unknown> = () => Promise.resolve()

  /** Asks for a new unit, or for changes of `unit`; stays until `take` has gone well, and says what has not. */
  async ask(unit: UnitView | null, take: (form: UnitForm) => Promise<unknown>): Promise<void> {
    this.unit = unit
    this.#take = take
    this.#work.reset()
    await this.updateComplete
    this.#field('name').value = unit?.name ?? ''
    this.#field('region').value = unit?.region ?? ''
    if (!unit) {
      this.#field('short').value = ''
      this.#field('opened').value = this.month
    }
    await this.dialog.show()
    this.#field('name').focus()
  }

  override render() {
    const t = this.#t()
    const { unit } = this
    return html`
      <kim-dialog heading=${unit ? t.changeHeading(unit.name) : t.addHeading}>
        <form novalidate @submit=${this.#submit}>
          <div class="field">
            <label for="name">${t.name}</label>
            <input
              id="name"
              type="text"
              maxlength="100"
              autocomplete="off"
              aria-describedby="name-objection"
              aria-invalid=${this.#work.invalid('name')}
              @input=${this.#propose}
            />
            ${this.#work.message('name')}
          </div>
          ${unit ? nothing : this.#onceOnly()}
          <div class="field">
            <label for="provider">${t.provider}</label>
            <select
              id="provider"
              aria-describedby="provider-objection"
              aria-invalid=${this.#work.invalid('provider')}
            >
              ${this.providers.map(
                ({ id, name }) =>
                  html`<option value=${id} ?selected=${id === unit?.providerId}>${name}</option>`,
              )}
            </select>
            ${this.#work.message('provider')}
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
          ${this.#work.message()}
          <button type="submit" hidden></button>
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
          aria-describedby="short-help short-objection"
          aria-invalid=${this.#work.invalid('short')}
        />
        <span id="short-help" class="muted">${t.shortHelp}</span>
        ${this.#work.message('short')}
      </div>
      <div class="field">
        <label for="opened">${t.opened}</label>
        <input
          id="opened"
          type="text"
          maxlength="20"
          autocomplete="off"
          aria-describedby="opened-objection"
          aria-invalid=${this.#work.invalid('opened')}
        />
        ${this.#work.message('opened')}
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

  #submit = async (event: Event): Promise<void> => {
    if (await this.#work.submit(event, () => this.#send())) this.dialog.close()
  }

  async #send(): Promise<void> {
    const t = this.#t()
    const name = this.#field('name').value.trim()
    const id = this.unit?.id ?? this.#field('short').value.trim()
    const opened = this.unit ? (this.unit.opened as Month) : typedMonth(this.#field('opened').value)
    const provider = this.form.querySelector('select')?.value ?? ''
    if (name === '') throw new Objection('name', t.nameEmpty)
    if (!SLUG.test(id)) throw new Objection('short', t.shortWrong)
    if (opened === null) throw new Objection('opened', t.monthWrong)
    if (provider === '') throw new Objection('provider', t.providerEmpty)
    try {
      await this.#take({ id, name, provider, region: this.#field('region').value.trim(), opened })
    } catch (error) {
      throw isTaken(error) ? new Objection('short', t.shortTaken) : error
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-unit-dialog': UnitDialog
  }
}

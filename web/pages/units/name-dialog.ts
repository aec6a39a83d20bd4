import { html, LitElement, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { textsFor } from '../../app/language.ts'
import { controls } from '../../style/controls.ts'
import { unitsText } from '../../text/units.ts'
import '../../ui/dialog.ts'
import type { Dialog } from '../../ui/dialog.ts'
import { peopleStyles } from '../people/styles.ts'

interface Question {
  readonly heading: string
  readonly help?: string
  readonly label: string
  readonly value: string
  /** What is wrong with a text; empty where nothing is. */
  readonly objection: (text: string) => string
}

/** Asks for one line of text. */
@customElement('kim-name-dialog')
export class NameDialog extends LitElement {
  static override styles = [controls, peopleStyles]

  @state() private question: Question | null = null
  @state() private objection = ''
  @query('kim-dialog') private dialog!: Dialog
  @query('input') private input!: HTMLInputElement

  readonly #t = textsFor(this, unitsText)
  #resolve: (text: string | null) => void = () => undefined

  /** What somebody typed; null when they gave up. */
  async ask(question: Question): Promise<string | null> {
    this.question = question
    this.objection = ''
    await this.updateComplete
    this.input.value = question.value
    await this.dialog.show()
    this.input.select()
    return new Promise((resolve) => (this.#resolve = resolve))
  }

  override render() {
    const t = this.#t()
    return html`
      <kim-dialog heading=${this.question?.heading ?? ''} @close=${() => this.#resolve(null)}>
        <form novalidate @submit=${this.#submit}>
          ${this.question?.help ? html`<p>${this.question.help}</p>` : nothing}
          <div class="field">
            <label for="text">${this.question?.label}</label>
            <input
              id="text"
              type="text"
              maxlength="100"
              autocomplete="off"
              aria-describedby="objection"
              aria-invalid=${this.objection !== ''}
            />
          </div>
          <p id="objection" class="objection" role="alert">${this.objection}</p>
        </form>
        <button slot="actions" type="button" @click=${() => this.dialog.close()}>${t.cancel}</button>
        <button slot="actions" class="primary" type="button" @click=${this.#submit}>${t.save}</button>
      </kim-dialog>
    `
  }

  #submit = (event: Event): void => {
    event.preventDefault()
    const text = this.input.value.trim()
    this.objection = this.question?.objection(text) ?? ''
    if (this.objection) return this.input.focus()
    this.#resolve(text)
    this.dialog.close()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-name-dialog': NameDialog
  }
}

import { html, LitElement, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { textsFor } from '../../app/language.ts'
import { controls } from '../../style/controls.ts'
import { unitsText } from '../../text/units.ts'
import '../../ui/dialog.ts'
import type { Dialog } from '../../ui/dialog.ts'
import { Form, Objection } from '../../ui/form.ts'
import { peopleStyles } from '../people/styles.ts'

interface Question {
  readonly heading: string
  readonly help?: string
  readonly label: string
  readonly value: string
  /** What is wrong with a text; empty where nothing is. */
  readonly objection: (text: string) => string
  /** Takes it; the dialog stays until that has gone well, and says what has not. */
  readonly take: (text: string) => Promise<unknown>
}

/** Asks for one line of text. */
@customElement('kim-name-dialog')
export class NameDialog extends LitElement {
  static override styles = [controls, peopleStyles]

  @state() private question: Question | null = null
  @query('kim-dialog') private dialog!: Dialog
  @query('input') private input!: HTMLInputElement

  readonly #t = textsFor(this, unitsText)
  readonly #form = new Form(this)

  async ask(question: Question): Promise<void> {
    this.question = question
    this.#form.reset()
    await this.updateComplete
    this.input.value = question.value
    await this.dialog.show()
    this.input.select()
  }

  override render() {
    const t = this.#t()
    return html`
      <kim-dialog heading=${this.question?.heading ?? ''}>
        <form novalidate @submit=${this.#submit}>
          ${this.question?.help ? html`<p>${this.question.help}</p>` : nothing}
          <div class="field">
            <label for="text">${this.question?.label}</label>
            <input
              id="text"
              type="text"
              maxlength="100"
              autocomplete="off"
              aria-describedby="text-objection"
              aria-invalid=${this.#form.invalid('text')}
            />
            ${this.#form.message('text')}
          </div>
          ${this.#form.message()}
        </form>
        <button slot="actions" type="button" @click=${() => this.dialog.close()}>${t.cancel}</button>
        <button slot="actions" class="primary" type="button" @click=${this.#submit}>${t.save}</button>
      </kim-dialog>
    `
  }

  #submit = async (event: Event): Promise<void> => {
    const { question } = this
    const taken = await this.#form.submit(event, async () => {
      const text = this.input.value.trim()
      const objection = question?.objection(text) ?? ''
      if (objection) throw new Objection('text', objection)
      await question?.take(text)
    })
    if (taken) this.dialog.close()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-name-dialog': NameDialog
  }
}

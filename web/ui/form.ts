import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit'
import { language } from '../app/language.ts'
import { GivenUp } from '../app/given-up.ts'
import { signInProblem } from '../app/sign-in-text.ts'

/** What is wrong with what was entered: at a field, by its id. Without a text where the field itself has said it. */
export class Objection extends Error {
  readonly field: string | null

  constructor(field: string | null, text: string) {
    super(text)
    this.field = field
  }
}

/** A form of the element that hosts it: one sending at a time, and what is wrong told at its field, which gets the focus. */
export class Form implements ReactiveController {
  readonly #host: LitElement
  #objection: Objection | null = null
  #busy = false

  constructor(host: LitElement) {
    this.#host = host
    host.addController(this)
  }

  hostDisconnected(): void {
    this.reset()
  }

  /** Takes every objection back. */
  reset(): void {
    this.#objection = null
    this.#host.requestUpdate()
  }

  get busy(): boolean {
    return this.#busy
  }

  /** Whether `take` has taken what was entered; it throws an `Objection`, or what the server answers. */
  async submit(event: Event, take: () => unknown): Promise<boolean> {
    event.preventDefault()
    if (this.#busy) return false
    this.#busy = true
    // The same words are said again only where they were gone in between.
    this.reset()
    await this.#host.updateComplete
    try {
      await take()
      return true
    } catch (error) {
      if (!(error instanceof GivenUp)) await this.#object(error)
      return false
    } finally {
      this.#busy = false
      this.#host.requestUpdate()
    }
  }

  /** What `aria-invalid` of a field says. */
  invalid(field: string): 'true' | 'false' {
    return this.#objection?.field === field ? 'true' : 'false'
  }

  /**
   * The place where what is wrong with one of these fields is told; without fields, what belongs to none. Its id, for
   * `aria-describedby`, is that of the first field and `-objection`.
   */
  message(...fields: readonly string[]): TemplateResult {
    const field = this.#objection?.field ?? null
    const isHere = field === null ? fields.length === 0 : fields.includes(field)
    const text = isHere ? (this.#objection?.message ?? '') : ''
    const id = `${fields[0] ?? 'form'}-objection`
    // As a property: the place is empty, and takes no room, where nothing is wrong.
    return html`<p id=${id} class="objection" role="alert" .textContent=${text}></p>`
  }

  async #object(error: unknown): Promise<void> {
    this.#objection =
      error instanceof Objection ? error : new Objection(null, signInProblem(error, language.value))
    this.#host.requestUpdate()
    await this.#host.updateComplete
    const { field } = this.#objection
    if (field) this.#host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(field)}`)?.focus()
  }
}

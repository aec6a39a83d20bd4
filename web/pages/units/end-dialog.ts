import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { formatCaseNumber } from '#domain/case-number.ts'
import type { OperationCode } from '#domain/operation.ts'
import type { Posts } from '#domain/posts.ts'
import { addMonths, isMonth, type Month, monthLabel } from '#domain/sheet/month.ts'
import { operationMessage } from '#domain/text/operation-codes.ts'
import type { UnitView } from '#domain/unit.ts'
import { decimal } from '../../app/format.ts'
import { language, textsFor } from '../../app/language.ts'
import { controls } from '../../style/controls.ts'
import { unitsText } from '../../text/units.ts'
import '../../ui/dialog.ts'
import type { Dialog } from '../../ui/dialog.ts'
import { Form, Objection } from '../../ui/form.ts'
import { peopleStyles } from '../people/styles.ts'
import { shownMonth, typedMonth } from './read.ts'

/** What became of a closing that hands the running cases over. */
export interface Ended {
  readonly units: readonly UnitView[]
  readonly closed: boolean
  readonly cases: number
  readonly refused: readonly { readonly case: string; readonly code: OperationCode }[]
}

/** What the dialog tells before a unit ends. */
export interface Told {
  /** Cases that are running. */
  readonly cases: number
  readonly posts: readonly Posts[]
  readonly units: readonly UnitView[]
}

/** The body of `POST /api/units/{unit}/close`. */
export interface EndBody {
  readonly closed: Month | null
  readonly to?: string
  readonly posts?: 'end' | 'resume'
}

/** A choice of a list that is no unit. */
const NOBODY = '-'

/** Closes a unit with a month, its running cases with it, or opens it again. */
@customElement('kim-end-dialog')
export class EndDialog extends LitElement {
  static override styles = [controls, peopleStyles]

  /** The current month. */
  @property() month!: Month
  @state() private unit: UnitView | null = null
  @state() private told: Told = { cases: 0, posts: [], units: [] }
  @state() private last: Month | null = null
  @state() private ended: Ended | null = null
  @query('kim-dialog') private dialog!: Dialog

  readonly #t = textsFor(this, unitsText)
  readonly #form = new Form(this)
  #take: (body: EndBody) => Promise<Ended | null> = () => Promise.resolve(null)

  /** Asks how a unit ends, or whether one that has ended goes on; stays until `take` has gone well, and says what has not. */
  async ask(unit: UnitView, told: Told, take: (body: EndBody) => Promise<Ended | null>): Promise<void> {
    this.unit = unit
    this.told = told
    this.ended = null
    this.last = this.month
    this.#take = take
    this.#form.reset()
    await this.updateComplete
    const input = this.#control('last')
    if (input) input.value = shownMonth(this.month)
    const [to, posts] = [this.#control('to'), this.#control('posts')]
    if (to) to.value = ''
    if (posts) posts.value = 'end'
    await this.dialog.show()
  }

  override render() {
    const t = this.#t()
    const { unit } = this
    const isOpen = unit?.closed === null
    const name = unit?.name ?? ''
    return html`
      <kim-dialog heading=${isOpen ? t.closeHeading(name) : t.reopenHeading(name)}>
        <form novalidate @submit=${this.#submit}>
          ${isOpen ? this.#closing() : this.#reopening(unit)} ${this.#form.message()}
          <button type="submit" hidden></button>
        </form>
        ${this.#refused()}
        <button slot="actions" type="button" @click=${() => this.dialog.close()}>${t.cancel}</button>
        <button slot="actions" class="primary" type="button" @click=${this.#submit}>
          ${isOpen ? t.closeDo : t.reopenDo}
        </button>
      </kim-dialog>
    `
  }

  #closing() {
    const t = this.#t()
    const { cases } = this.told
    return html`
      <p>${t.closeHelp}</p>
      <div class="field">
        <label for="last">${t.closed}</label>
        <input
          id="last"
          type="text"
          maxlength="20"
          autocomplete="off"
          aria-describedby="last-objection"
          aria-invalid=${this.#form.invalid('last')}
          @input=${(event: Event) => (this.last = typedMonth((event.target as HTMLInputElement).value))}
        />
        ${this.#form.message('last')}
      </div>
      ${this.#postsThatEnd()}
      <p id="running">${t.running(cases)}</p>
      ${cases === 0 ? nothing : this.#to()}
    `
  }

  #to() {
    const t = this.#t()
    const others = this.told.units.filter((one) => one.id !== this.unit?.id && one.closed === null)
    return html`
      <div class="field">
        <label for="to">${t.handTo}</label>
        <select id="to" aria-describedby="running to-objection" aria-invalid=${this.#form.invalid('to')}>
          <option value="">${t.handChoose}</option>
          ${others.map((one) => html`<option value=${one.id}>${one.name}</option>`)}
          <option value=${NOBODY}>${t.handNobody}</option>
        </select>
        ${this.#form.message('to')}
      </div>
    `
  }

  #postsThatEnd() {
    const { last } = this
    if (last === null) return nothing
    const ending = this.told.posts.filter(({ to }) => to === null || to > last)
    if (ending.length === 0) return nothing
    return html`<p>${this.#t().postsEnd(this.#lines(ending), monthLabel(last, language.value))}</p>`
  }

  #reopening(unit: UnitView | null) {
    const t = this.#t()
    const closed = unit?.closed ?? ''
    if (!isMonth(closed)) return nothing
    const beyond = this.told.posts.filter(({ to }) => to === null || to > closed)
    return html`
      <p>${t.reopenHelp(monthLabel(closed, language.value))}</p>
      ${
        beyond.length === 0
          ? nothing
          : html`
              <div class="field">
                <label for="posts">${t.postsEnded} (${this.#lines(beyond)})</label>
                <select id="posts">
                  <option value="end">${t.postsStay}</option>
                  <option value="resume">${t.postsBack}</option>
                </select>
              </div>
            `
      }
    `
  }

  #lines(posts: readonly Posts[]): string {
    return posts
      .map(({ occupied, planned, from }) =>
        this.#t().postsLine(decimal(occupied), decimal(planned), monthLabel(from, language.value)),
      )
      .join('; ')
  }

  #refused() {
    const { ended } = this
    if (!ended || ended.closed) return nothing
    const t = this.#t()
    const why = (code: OperationCode): string =>
      code === 'not_allowed' ? t.handLater : operationMessage(code, language.value)
    return html`
      <div role="alert">
        <p>${ended.cases > 0 ? t.handed(ended.cases) : nothing} ${t.handRefused(ended.refused.length)}</p>
        <ul>
          ${ended.refused.map((one) => html`<li>${formatCaseNumber(one.case)}: ${why(one.code)}</li>`)}
        </ul>
      </div>
    `
  }

  #control(id: string): HTMLInputElement | HTMLSelectElement | null {
    return this.renderRoot.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`)
  }

  #submit = async (event: Event): Promise<void> => {
    const taken = await this.#form.submit(event, async () => {
      this.ended = await this.#take(this.#read())
    })
    if (!taken) return
    if (this.ended && !this.ended.closed) this.told = { ...this.told, cases: this.ended.refused.length }
    else this.dialog.close()
  }

  #read(): EndBody {
    const t = this.#t()
    if (this.unit?.closed !== null)
      return { closed: null, posts: this.#control('posts')?.value === 'resume' ? 'resume' : 'end' }
    const closed = typedMonth(this.#control('last')?.value ?? '')
    if (closed === null) throw new Objection('last', t.monthWrong)
    if (this.told.cases === 0) return { closed }
    const to = this.#control('to')?.value ?? ''
    if (to === '') throw new Objection('to', t.handWrong)
    if (to === NOBODY) return { closed }
    const latest = addMonths(this.month, 1)
    if (addMonths(closed, 1) > latest)
      throw new Objection('to', t.handLate(monthLabel(latest, language.value)))
    return { closed, to }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-end-dialog': EndDialog
  }
}

import { css, html, LitElement } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { MAX_PERIODS, type Posts, postsObjection } from '#domain/posts.ts'
import { decimal } from '../../app/format.ts'
import { textsFor } from '../../app/language.ts'
import { controls } from '../../style/controls.ts'
import { unitsText } from '../../text/units.ts'
import '../../ui/dialog.ts'
import type { Dialog } from '../../ui/dialog.ts'
import { Form, Objection } from '../../ui/form.ts'
import { peopleStyles } from '../people/styles.ts'
import { shownMonth, typedMonth, typedShare } from './read.ts'

type Typed = Readonly<Record<'from' | 'to' | 'planned' | 'occupied', string>>
const FIELDS = ['from', 'to', 'planned', 'occupied'] as const
const EMPTY: Typed = { from: '', to: '', planned: '', occupied: '' }

const typedFrom = (posts: Posts): Typed => ({
  from: shownMonth(posts.from),
  to: shownMonth(posts.to),
  planned: decimal(posts.planned),
  occupied: decimal(posts.occupied),
})

/** The posts of a unit, period by period. */
@customElement('kim-posts-dialog')
export class PostsDialog extends LitElement {
  static override styles = [
    controls,
    peopleStyles,
    css`
      .fields {
        display: grid;
        grid-template-columns: 1fr 1fr auto;
        padding-block-end: 0.5rem;
        border-block-end: 1px solid var(--kim-line);
      }
      .fields > button {
        grid-area: 2 / 3;
      }
      .fields .objection {
        grid-column: 1 / -1;
      }
      .fields .field:nth-of-type(odd) {
        grid-column: 1;
      }
      .fields .field:nth-of-type(even) {
        grid-column: 2;
      }
      .fields input {
        min-inline-size: 0;
      }
      fieldset {
        margin: 0;
        padding: 0;
        border: 0;
      }
    `,
  ]

  @state() private heading = ''
  @state() private until = ''
  @state() private periods: readonly Typed[] = []
  @query('kim-dialog') private dialog!: Dialog

  readonly #t = textsFor(this, unitsText)
  readonly #form = new Form(this)
  #known: readonly Posts[] = []
  #take: (posts: readonly Posts[]) => Promise<unknown> = () => Promise.resolve()

  /** Asks for the periods of a unit, which ends with the month `until` (in words; empty: it goes on); stays until `take` has gone well, and says what has not. */
  async ask(
    unit: string,
    until: string,
    posts: readonly Posts[],
    take: (posts: readonly Posts[]) => Promise<unknown>,
  ): Promise<void> {
    this.heading = this.#t().postsHeading(unit)
    this.periods = posts.length === 0 ? [EMPTY] : posts.map(typedFrom)
    this.#known = posts
    this.until = until
    this.#take = take
    this.#form.reset()
    await this.dialog.show()
  }

  override render() {
    const t = this.#t()
    return html`
      <kim-dialog heading=${this.heading}>
        <form novalidate @submit=${this.#submit}>
          <p class="muted">${t.postsHelp} ${this.until === '' ? '' : t.postsUntil(this.until)}</p>
          ${this.periods.map((typed, i) => this.#period(typed, i))}
          <button
            id="add"
            type="button"
            aria-disabled=${this.periods.length >= MAX_PERIODS}
            @click=${this.#add}
          >
            ${t.addPeriod}
          </button>
          ${this.#form.message()}
          <button type="submit" hidden></button>
        </form>
        <button slot="actions" type="button" @click=${() => this.dialog.close()}>${t.cancel}</button>
        <button slot="actions" class="primary" type="button" @click=${this.#submit}>${t.save}</button>
      </kim-dialog>
    `
  }

  #period(typed: Typed, i: number) {
    const t = this.#t()
    const labels = { from: t.periodFrom, to: t.periodTo, planned: t.planned, occupied: t.occupied }
    return html`
      <fieldset class="fields">
        <legend class="visually-hidden">${t.period(i + 1)}</legend>
        ${FIELDS.map(
          (field) => html`
            <div class="field">
              <label for="${field}-${i}">${labels[field]}</label>
              <input
                id="${field}-${i}"
                type="text"
                autocomplete="off"
                maxlength="20"
                aria-describedby="from-${i}-objection"
                aria-invalid=${this.#form.invalid(`${field}-${i}`)}
                .value=${typed[field]}
                @input=${(event: Event) => this.#type(i, field, (event.target as HTMLInputElement).value)}
              />
            </div>
          `,
        )}
        <button
          class="quiet"
          type="button"
          aria-label=${t.removePeriod(i + 1)}
          @click=${() => this.#remove(i)}
        >
          ✕
        </button>
        ${this.#form.message(...FIELDS.map((field) => `${field}-${i}`))}
      </fieldset>
    `
  }

  #type(i: number, field: (typeof FIELDS)[number], text: string): void {
    this.periods = this.periods.map((typed, at) => (at === i ? { ...typed, [field]: text } : typed))
  }

  #add = async (): Promise<void> => {
    if (this.periods.length >= MAX_PERIODS) return
    this.periods = [...this.periods, EMPTY]
    await this.#focus(`from-${this.periods.length - 1}`)
  }

  async #remove(i: number): Promise<void> {
    this.periods = this.periods.toSpliced(i, 1)
    // What was wrong was said of a period by its number, which is another one's now.
    this.#form.reset()
    await this.#focus(i < this.periods.length ? `from-${i}` : 'add')
  }

  async #focus(id: string): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus()
  }

  #submit = async (event: Event): Promise<void> => {
    if (await this.#form.submit(event, () => this.#take(this.#read()))) this.dialog.close()
  }

  #read(): readonly Posts[] {
    const t = this.#t()
    const read = this.periods.map((typed, i): Posts => {
      const [from, to] = [typedMonth(typed.from), typedMonth(typed.to)]
      if (from === null) throw new Objection(`from-${i}`, t.periodMonth(i + 1))
      if (to === null && typed.to.trim() !== '') throw new Objection(`to-${i}`, t.periodMonth(i + 1))
      const [planned, occupied] = [typedShare(typed.planned), typedShare(typed.occupied)]
      if (planned === null) throw new Objection(`planned-${i}`, t.shareWrong(i + 1))
      if (occupied === null) throw new Objection(`occupied-${i}`, t.shareWrong(i + 1))
      return { from, to, planned, occupied }
    })
    const objection = postsObjection(read, this.#known)
    if (objection) {
      const field = objection.why === 'surplus' ? 'occupied' : 'from'
      throw new Objection(`${field}-${objection.period}`, t[objection.why](objection.period + 1))
    }
    return read
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-posts-dialog': PostsDialog
  }
}

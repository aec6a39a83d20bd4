import { css, html, LitElement } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { MAX_PERIODS, type Posts, postsObjection } from '#domain/posts.ts'
import { decimal } from '../../app/format.ts'
import { textsFor } from '../../app/language.ts'
import { controls } from '../../style/controls.ts'
import { unitsText } from '../../text/units.ts'
import '../../ui/dialog.ts'
import type { Dialog } from '../../ui/dialog.ts'
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
        padding-block-end: 0.5rem;
        border-block-end: 1px solid var(--kim-line);
      }
      .fields .field {
        flex: 1 1 5.5rem;
      }
      fieldset {
        margin: 0;
        padding: 0;
        border: 0;
      }
    `,
  ]

  @state() private heading = ''
  @state() private periods: readonly Typed[] = []
  @state() private objection = ''
  @query('kim-dialog') private dialog!: Dialog

  readonly #t = textsFor(this, unitsText)
  #resolve: (posts: readonly Posts[] | null) => void = () => undefined

  /** The periods as somebody left them; null when they gave up. */
  async ask(unit: string, posts: readonly Posts[]): Promise<readonly Posts[] | null> {
    this.heading = this.#t().postsHeading(unit)
    this.periods = posts.length === 0 ? [EMPTY] : posts.map(typedFrom)
    this.objection = ''
    await this.dialog.show()
    return new Promise((resolve) => (this.#resolve = resolve))
  }

  override render() {
    const t = this.#t()
    return html`
      <kim-dialog heading=${this.heading} @close=${() => this.#resolve(null)}>
        <form novalidate @submit=${this.#submit}>
          <p class="muted">${t.postsHelp}</p>
          ${this.periods.map((typed, i) => this.#period(typed, i))}
          <button
            type="button"
            ?disabled=${this.periods.length >= MAX_PERIODS}
            @click=${() => (this.periods = [...this.periods, EMPTY])}
          >
            ${t.addPeriod}
          </button>
          <p class="objection" role="alert">${this.objection}</p>
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
          @click=${() => (this.periods = this.periods.toSpliced(i, 1))}
        >
          ✕
        </button>
      </fieldset>
    `
  }

  #type(i: number, field: (typeof FIELDS)[number], text: string): void {
    this.periods = this.periods.map((typed, at) => (at === i ? { ...typed, [field]: text } : typed))
  }

  #submit = (event: Event): void => {
    event.preventDefault()
    const t = this.#t()
    const read: Posts[] = []
    for (const [i, typed] of this.periods.entries()) {
      const [from, to] = [typedMonth(typed.from), typedMonth(typed.to)]
      if (from === null) return this.#object(t.periodMonth(i + 1), `from-${i}`)
      if (to === null && typed.to.trim() !== '') return this.#object(t.periodMonth(i + 1), `to-${i}`)
      const [planned, occupied] = [typedShare(typed.planned), typedShare(typed.occupied)]
      if (planned === null) return this.#object(t.shareWrong(i + 1), `planned-${i}`)
      if (occupied === null) return this.#object(t.shareWrong(i + 1), `occupied-${i}`)
      read.push({ from, to, planned, occupied })
    }
    const objection = postsObjection(read)
    if (objection) return this.#object(t[objection.why](objection.period + 1), `from-${objection.period}`)
    this.#resolve(read)
    this.dialog.close()
  }

  #object(objection: string, field: string): void {
    this.objection = objection
    this.renderRoot.querySelector<HTMLInputElement>(`#${field}`)?.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-posts-dialog': PostsDialog
  }
}

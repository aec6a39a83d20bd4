import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { capacityOf } from '#domain/report/capacity.ts'
import { FIGURES, type Figures } from '#domain/sheet/sheet.ts'
import { FIGURE_LABELS } from '#domain/text/sheet-labels.ts'
import { notify } from '../app/announce.ts'
import { decimal } from '../app/format.ts'
import { keptJson } from '../app/kept-answers.ts'
import { language, textsFor } from '../app/language.ts'
import { problemText } from '../app/problem-text.ts'
import { controls } from '../style/controls.ts'
import { sheetText } from '../text/sheet.ts'
import { dialogText } from '../text/sheet-dialogs.ts'
import { capacityPath, saveFigures } from './api.ts'
import { DeskController } from './desk-controller.ts'
import type { Desk } from './desk.ts'
import type { SheetStore } from './store.ts'
import { numberText } from './words.ts'
import { panelStyles } from './panel-styles.ts'
import { Untranslated } from '../ui/untranslated.ts'

type Figure = (typeof FIGURES)[number]

/** The unit's own figures of the month, beside the grid; integers ≥ 0 or nothing. Fires `close`. */
@customElement('kim-figures-panel')
export class FiguresPanel extends LitElement {
  static override styles = [
    controls,
    panelStyles,
    css`
      :host {
        display: block;
        min-block-size: 0;
      }
      input {
        font-variant-numeric: tabular-nums;
      }
      input[aria-invalid='true'] {
        border: 2px solid var(--kim-error);
      }
      h3 {
        margin-block: 0.75rem 0.25rem;
        font-size: var(--kim-text);
      }
      form > button {
        margin-block-start: 1rem;
      }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  /** Occupied posts of the unit in the month; null when nothing is known. */
  @state() private fte: number | null = null
  @state() private wrong: ReadonlySet<Figure> = new Set()
  @state() private problem = ''

  readonly #t = textsFor(this, sheetText)
  protected readonly untranslated = new Untranslated(this)
  readonly #a = textsFor(this, dialogText)
  readonly #desk = new DeskController(this, () => this.desk)

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('desk') && this.desk.isMember) void this.#loadPosts()
  }

  // Without them the panel tells what is needed, not how much there is.
  async #loadPosts(): Promise<void> {
    const { desk } = this
    const { unit, month } = desk
    const path = capacityPath(unit, month)
    const found = await keptJson<{ readonly fte: number | null }>(path).catch(() => null)
    if (desk === this.desk) this.fte = found?.answer.fte ?? null
  }

  override render() {
    void this.#desk
    const { store, isEditable } = this.desk
    if (!store) return nothing
    const a = this.#a()
    return html`
      <section class="panel" aria-labelledby="heading">
        <header>
          <h2 id="heading" tabindex="-1">${a.figuresHeading}</h2>
          <button
            class="quiet"
            type="button"
            aria-label=${this.#t().close}
            @click=${() => this.dispatchEvent(new Event('close'))}
          >
            <span aria-hidden="true">✕</span>
          </button>
        </header>
        <form class="scroll" novalidate @submit=${this.#save}>
          ${this.desk.isMember ? this.#load(store) : nothing}
          <p class="muted">${a.figuresText}</p>
          ${FIGURES.map((figure) => this.#field(figure, store.figures, isEditable))}
          ${this.problem ? html`<p class="problem" role="alert">${this.problem}</p>` : nothing}
          ${isEditable ? html`<button class="primary" type="submit">${a.figuresSave}</button>` : nothing}
        </form>
      </section>
    `
  }

  // What the unit carries, and what of it is the person's own.
  #load(store: SheetStore) {
    const a = this.#a()
    const own = store.rows.filter((row) => row.assignee === this.desk.me.user.id)
    const capacity = capacityOf(
      store.rows.map((row) => store.values(row)),
      this.fte,
    )
    const mine = capacityOf(
      own.map((row) => store.values(row)),
      null,
    )
    const number = (value: number): string => numberText(value, language.value)
    // Where no case has a category, nobody knows what is needed.
    const hours = (value: number | null): string => (value === null ? '–' : decimal(value))
    const { categories, uncategorised, needed, budget, perPost } = capacity
    const lines = [
      a.loadRunning(capacity.cases, capacity.consultations),
      ...(perPost === null ? [] : [a.loadPerPost(number(perPost))]),
      a.loadCategories(categories.A, categories.B, categories.C, categories.D, uncategorised),
      budget === null ? a.loadNeeded(hours(needed)) : a.loadHours(hours(needed), decimal(budget)),
      ...(budget !== null && needed !== null && needed < budget && uncategorised === 0
        ? [a.loadFree(decimal(budget - needed))]
        : []),
      ...(own.length > 0 ? [a.loadMine(mine.cases, mine.consultations, hours(mine.needed))] : []),
    ]
    return html`
      <h3>${a.loadHeading}</h3>
      <ul class="plain">
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>
      ${budget !== null && needed !== null && needed > budget ? html`<p class="problem">${a.loadFull}</p>` : nothing}
      <h3>${a.activities}</h3>
    `
  }

  #field(figure: Figure, figures: Figures, editable: boolean) {
    const wrong = this.wrong.has(figure)
    return html`
      <div class="field">
        <label for=${figure}>${FIGURE_LABELS[figure][language.value]}</label>
        <input
          id=${figure}
          name=${figure}
          type="text"
          inputmode="numeric"
          autocomplete="off"
          .value=${String(figures[figure] ?? '')}
          ?readonly=${!editable}
          aria-invalid=${wrong}
          aria-describedby="${figure}-problem"
        />
        <p id="${figure}-problem" class="problem">${wrong ? this.#a().figuresWrong : nothing}</p>
      </div>
    `
  }

  #save = async (event: Event): Promise<void> => {
    event.preventDefault()
    const typed = FIGURES.map((figure): [Figure, string] => {
      const input = this.renderRoot.querySelector<HTMLInputElement>(`#${figure}`)
      return [figure, input?.value.trim() ?? '']
    })
    this.wrong = new Set(typed.filter(([, text]) => !/^\d{0,4}$/.test(text)).map(([figure]) => figure))
    const [first] = this.wrong
    if (first) {
      this.renderRoot.querySelector<HTMLElement>(`#${first}`)?.focus()
      return
    }
    const figures: Figures = Object.fromEntries(
      typed.filter(([, text]) => text !== '').map(([figure, text]) => [figure, Number(text)]),
    )
    try {
      const named = Object.fromEntries(FIGURES.map((figure) => [figure, figures[figure] ?? null]))
      await saveFigures(this.desk.unit, this.desk.month, named)
      this.desk.store?.setFigures(figures)
      this.problem = ''
      notify({ level: 'ok', text: this.#a().figuresSaved })
    } catch (error) {
      this.problem = problemText(error, language.value)
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-figures-panel': FiguresPanel
  }
}

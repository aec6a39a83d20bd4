import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { isOfPart } from '#domain/report/part.ts'
import { endedHalfYear, PACK, type PackKey, PACKS } from '#domain/report/packs.ts'
import { addMonths, monthLabel } from '#domain/sheet/month.ts'
import type { UnitView } from '#domain/unit.ts'
import { longDate } from '../app/format.ts'
import { currentMonth } from '../app/landing.ts'
import { language, textsFor } from '../app/language.ts'
import { setPageTitle } from '../app/page-title.ts'
import { pathOf } from '../app/route.ts'
import { rememberQuery } from '../app/router.ts'
import type { Me } from '../app/session.ts'
import { loadUnits } from '../app/units.ts'
import { Work } from '../app/work.ts'
import { controls } from '../style/controls.ts'
import { page } from '../style/page.ts'
import { bookText } from '../text/book.ts'
import { reportsText } from '../text/reports.ts'
import '../ui/message.ts'
import { loadOverviews } from './overview/overview.ts'
import { askedFrom, partName } from './reports/asked.ts'
import './reports/asked-form.ts'
import { type Basis, basisOf } from './reports/basis.ts'
import { bookStyles, turnPaper } from './reports/book-styles.ts'
import type { Asked } from './reports/chapter.ts'
import './reports/chapter-element.ts'
import { CHAPTERS } from './reports/chapters.ts'

/** Sheets that are named where they are missing; of more the number is told. */
const MOST_NAMED = 12

const isPack = (text: string | null): text is PackKey => PACKS.some((one) => one === text)

/** The report book: chapters of the reports as one document for paper or PDF. */
@customElement('kim-book-page')
export class BookPage extends LitElement {
  static override styles = [controls, page, bookStyles]

  @property({ attribute: false }) me!: Me
  @state() private units: readonly UnitView[] = []
  @state() private asked!: Asked
  @state() private pack: PackKey = 'council'
  @state() private chapters: readonly string[] = []
  @state() private documentTitle: string | null = null
  @state() private occasion = ''
  @state() private basis: Basis | null = null
  @state() private counted: ReadonlySet<string> = new Set()

  readonly #t = textsFor(this, bookText)
  readonly #r = textsFor(this, reportsText)
  readonly #work = new Work(this)
  #turnBack: () => void = () => undefined

  override connectedCallback(): void {
    super.connectedCallback()
    this.#turnBack = turnPaper()
    const query = new URLSearchParams(window.location.search)
    const pack = query.get('art')
    this.pack = isPack(pack) ? pack : 'council'
    const named = query.get('kapitel')?.split(',') ?? PACK[this.pack].chapters ?? []
    this.chapters = [...new Set(named)].filter((key) => CHAPTERS.some((one) => one.key === key))
    this.asked = askedFrom(window.location.search, currentMonth(this.me))
    void this.#work.do(async () => {
      this.units = await loadUnits()
      await this.#loadBasis()
    })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#turnBack()
  }

  override render() {
    const t = this.#t()
    setPageTitle(t.title)
    const chosen = this.#chosen()
    return html`
      <div class="bar no-print">
        <h1>${t.heading}</h1>
        <a class="end" href=${`${pathOf({ page: 'reports' })}?${this.#query()}`}>${t.back}</a>
      </div>
      <p class="lead no-print">${t.lead}</p>
      ${this.#work.message()}
      <div class="choice no-print">${this.#choice()}</div>
      <div class="row no-print">
        <button
          class="primary"
          type="button"
          ?disabled=${chosen.length === 0 || this.#done() < chosen.length}
          @click=${() => window.print()}
        >
          ${t.print}
        </button>
        <span class="muted" role="status">
          ${
            chosen.length === 0
              ? t.noChapters
              : this.#done() < chosen.length
                ? t.counting(this.#done(), chosen.length)
                : ''
          }
        </span>
      </div>
      ${chosen.length === 0 ? nothing : this.#document()}
    `
  }

  #choice() {
    const t = this.#t()
    const r = this.#r()
    return html`
      <div class="field pack-field">
        <label for="pack">${t.pack}</label>
        <select id="pack" @change=${this.#choosePack}>
          ${PACKS.map((key) => html`<option value=${key} .selected=${key === this.pack}>${t[key]}</option>`)}
        </select>
      </div>
      <kim-asked-form
        .me=${this.me}
        .units=${this.units}
        .asked=${this.asked}
        @asked=${({ detail }: CustomEvent<Asked>) => this.#ask(detail)}
      ></kim-asked-form>
      ${
        PACK[this.pack].ofProvider && this.asked.part.provider === undefined
          ? html`<kim-message level="warn">${t.chooseProvider}</kim-message>`
          : nothing
      }
      <div class="field title-field">
        <label for="title">${t.documentTitle}</label>
        <input
          id="title"
          type="text"
          maxlength="160"
          autocomplete="off"
          .value=${this.documentTitle ?? this.#usualTitle()}
          @input=${(event: Event) => (this.documentTitle = (event.target as HTMLInputElement).value)}
        />
      </div>
      <div class="field title-field">
        <label for="occasion">${t.occasion}</label>
        <input
          id="occasion"
          type="text"
          maxlength="160"
          autocomplete="off"
          placeholder=${t.occasionHint}
          .value=${this.occasion}
          @input=${(event: Event) => (this.occasion = (event.target as HTMLInputElement).value)}
        />
      </div>
      <fieldset>
        <legend>${t.chapters}</legend>
        <div class="boxes">
          ${CHAPTERS.map(
            ({ key, title, internal }) => html`
              <label>
                <input
                  type="checkbox"
                  .checked=${this.chapters.includes(key)}
                  @change=${(event: Event) => this.#tick(key, (event.target as HTMLInputElement).checked)}
                />
                <span
                  >${title(r)}${internal ? html` <span class="muted">(${r.internalShort})</span>` : nothing}</span
                >
              </label>
            `,
          )}
        </div>
      </fieldset>
    `
  }

  #document() {
    const t = this.#t()
    const r = this.#r()
    const { from, to } = this.asked
    const chosen = this.#chosen()
    const part = partName(this.asked, this.units)
    const title = this.documentTitle?.trim() || this.#usualTitle()
    const month = (of: Asked['to']): string => monthLabel(of, language.value)
    return html`
      <article aria-label=${title}>
        <header class="cover">
          <p>${this.me.county.name}${part === null ? nothing : html` · ${part}`}</p>
          <h2>${title}</h2>
          ${this.occasion === '' ? nothing : html`<p>${this.occasion}</p>`}
          <p class="muted">
            <span>${t.period(month(from), month(to))}</span>
            <span>${r.asOf(month(to))}</span>
            <span>${t.made(longDate(this.me.today))}</span>
          </p>
          ${chosen.some(({ internal }) => internal) ? html`<p class="internal">${t.internalDocument}</p>` : nothing}
        </header>
        <section aria-labelledby="contents">
          <h2 id="contents">${t.contents}</h2>
          <ol class="contents">
            ${chosen.map(
              ({ title, internal }) =>
                html`<li>
                  ${title(r)}${internal ? html` <span class="muted">(${r.internal})</span>` : nothing}
                </li>`,
            )}
          </ol>
        </section>
        <section aria-labelledby="basis">
          <h2 id="basis">${t.basis}</h2>
          ${this.basis ? this.#basis(this.basis) : nothing}
          <p>${t.basisRule}</p>
        </section>
        ${chosen.map(
          (chapter) => html`
            <kim-chapter
              whole
              .chapter=${chapter}
              .asked=${this.asked}
              @counted=${() => (this.counted = new Set([...this.counted, chapter.key]))}
              @counting=${() => (this.counted = new Set([...this.counted].filter((key) => key !== chapter.key)))}
            ></kim-chapter>
          `,
        )}
      </article>
    `
  }

  #basis({ sheets, accepted, submitted, vacant, missing }: Basis) {
    const t = this.#t()
    const named = missing.slice(0, MOST_NAMED)
    const more = missing.length - named.length
    return html`
      <p>${t.basisText(sheets, accepted, submitted)} ${vacant > 0 ? t.vacant(vacant) : nothing}</p>
      ${
        missing.length > 0
          ? html`<p>${t.missing([...named, ...(more > 0 ? [t.andMore(more)] : [])].join(', '))}</p>`
          : nothing
      }
    `
  }

  #chosen() {
    return this.chapters.flatMap((key) => CHAPTERS.find((one) => one.key === key) ?? [])
  }

  #done(): number {
    return this.#chosen().filter(({ key }) => this.counted.has(key)).length
  }

  #usualTitle(): string {
    return this.#t()[`${this.pack}Title`]
  }

  #query(): URLSearchParams {
    const { from, to, part } = this.asked
    return new URLSearchParams({ from, to, ...part })
  }

  #choosePack = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement
    if (!isPack(value)) return
    const { chapters, period } = PACK[value]
    this.pack = value
    if (chapters) this.chapters = chapters
    const latest = addMonths(currentMonth(this.me), -1)
    this.#ask(period === 'half' ? { ...this.asked, ...endedHalfYear(latest) } : this.asked)
  }

  #tick(key: string, on: boolean): void {
    this.chapters = on ? [...this.chapters, key] : this.chapters.filter((one) => one !== key)
    this.pack = 'own'
    this.#remember()
  }

  #ask(asked: Asked): void {
    this.asked = asked
    this.#remember()
    void this.#work.do(() => this.#loadBasis())
  }

  #remember(): void {
    rememberQuery({
      ...Object.fromEntries(this.#query()),
      art: this.pack,
      kapitel: this.#chosen()
        .map(({ key }) => key)
        .join(','),
    })
  }

  async #loadBasis(): Promise<void> {
    const { asked } = this
    const counts = new Set(this.units.filter((unit) => isOfPart(unit, asked.part)).map(({ id }) => id))
    const parts = await loadOverviews(asked.from, asked.to)
    if (asked === this.asked) this.basis = basisOf(parts, (id) => counts.has(id))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-book-page': BookPage
  }
}

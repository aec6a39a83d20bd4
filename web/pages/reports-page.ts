import { css, html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { UnitView } from '#domain/unit.ts'
import { currentMonth } from '../app/landing.ts'
import { textsFor } from '../app/language.ts'
import { setPageTitle } from '../app/page-title.ts'
import { pathOf } from '../app/route.ts'
import { rememberQuery } from '../app/router.ts'
import type { Me } from '../app/session.ts'
import { loadUnits } from '../app/units.ts'
import { Work } from '../app/work.ts'
import { controls } from '../style/controls.ts'
import { page } from '../style/page.ts'
import { reportsText } from '../text/reports.ts'
import '../ui/message.ts'
import './reports/asked-form.ts'
import { askedFrom } from './reports/asked.ts'
import type { Asked } from './reports/chapter.ts'
import './reports/chapter-element.ts'
import { CHAPTERS } from './reports/chapters.ts'

/** Reports: figures and pictures of a period, for the county or a part of it. */
@customElement('kim-reports-page')
export class ReportsPage extends LitElement {
  static override styles = [
    controls,
    page,
    css`
      .contents {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 1rem;
        padding: 0;
        list-style: none;
      }
      .contents a {
        display: inline-block;
        padding-block: 0.25rem;
      }
      kim-chapter {
        padding-block-start: 1rem;
        border-block-start: 1px solid var(--kim-line);
      }
      @media print {
        kim-chapter {
          break-before: auto;
        }
      }
    `,
  ]

  @property({ attribute: false }) me!: Me
  @state() private units: readonly UnitView[] = []
  @state() private asked!: Asked

  readonly #t = textsFor(this, reportsText)
  readonly #work = new Work(this)

  override connectedCallback(): void {
    super.connectedCallback()
    this.asked = askedFrom(window.location.search, currentMonth(this.me))
    void this.#work.do(async () => (this.units = await loadUnits()))
  }

  override render() {
    const t = this.#t()
    setPageTitle(t.title)
    return html`
      <div class="bar">
        <h1>${t.heading}</h1>
        <a class="button end no-print" href=${this.#bookPath()}>${t.book}</a>
        <button type="button" @click=${() => window.print()}>${t.print}</button>
      </div>
      <p class="lead no-print">${t.lead}</p>
      ${this.#work.message()}
      <kim-asked-form
        .me=${this.me}
        .units=${this.units}
        .asked=${this.asked}
        @asked=${({ detail }: CustomEvent<Asked>) => this.#ask(detail)}
      ></kim-asked-form>
      <nav class="no-print" aria-label=${t.title}>
        <ul class="contents">
          ${CHAPTERS.map(
            ({ key, title }) => html`<li><a href="#${key}" @click=${this.#goTo(key)}>${title(t)}</a></li>`,
          )}
        </ul>
      </nav>
      ${CHAPTERS.map(
        (chapter) => html`
          <kim-chapter id=${chapter.key} .chapter=${chapter} .asked=${this.asked}></kim-chapter>
        `,
      )}
    `
  }

  // The book is about what is looked at.
  #bookPath(): string {
    const { from, to, part } = this.asked
    return `${pathOf({ page: 'book' })}?${new URLSearchParams({ from, to, ...part })}`
  }

  #ask(asked: Asked): void {
    this.asked = asked
    rememberQuery({ from: asked.from, to: asked.to, ...asked.part })
  }

  // A fragment would not find its way into the shadow tree, and the focus would stay here.
  #goTo =
    (key: string) =>
    (event: Event): void => {
      event.preventDefault()
      const chapter = this.renderRoot.querySelector(`#${key}`)
      chapter?.scrollIntoView()
      chapter?.shadowRoot?.querySelector('h2')?.focus()
    }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-reports-page': ReportsPage
  }
}

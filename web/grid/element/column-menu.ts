import { css, html, LitElement, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { columnOf } from '#domain/template/template.ts'
import { columnMenuText } from '../../text/column-menu.ts'
import { controls } from '../../style/controls.ts'
import { placeBelow } from '../../ui/place.ts'
import { fittingWidth, frozenUpTo, hiding, moved, resized, showingAll } from '../layout.ts'
import type { GridLayout, GridModel } from '../model.ts'
import { type Facet, facetsOf, type GridQuery, withFilter, withSort } from '../query.ts'
import type { GridHost } from './host.ts'

/** A step of width by keyboard, in rem. */
const WIDTH_STEP = 1

/** Values offered for choice; a column with more of them is searched by text. */
const MOST_VALUES = 500

/** Sorting, filter and place of one column. Loaded when it is opened first; Esc and a click elsewhere close it. */
@customElement('kim-column-menu')
export class ColumnMenu extends LitElement {
  static override styles = [
    controls,
    css`
      [popover] {
        position: fixed;
        inset: auto;
        margin: 0;
        inline-size: min(19rem, 100vw);
        max-block-size: min(36rem, 90vh);
        overflow: auto;
        padding: 0.5rem;
        border: 1px solid var(--kim-line-strong);
        border-radius: var(--kim-radius);
        background: var(--kim-raised);
        color: var(--kim-fg);
        box-shadow: var(--kim-shadow);
        font-size: var(--kim-small);
      }
      section + section {
        margin-block-start: 0.5rem;
        padding-block-start: 0.5rem;
        border-block-start: 1px solid var(--kim-line);
      }
      section > * + * {
        margin-block-start: 0.25rem;
      }
      h2 {
        font-size: var(--kim-small);
      }
      button {
        min-block-size: 1.75rem;
        padding: 0 0.5rem;
        font-size: inherit;
      }
      .wide {
        inline-size: 100%;
        justify-content: flex-start;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem;
      }
      input[type='text'] {
        inline-size: 100%;
        min-block-size: 1.75rem;
        font-size: inherit;
      }
      ul {
        max-block-size: 12rem;
        overflow: auto;
        margin-block: 0.375rem;
        padding: 0.125rem 0.25rem;
        border: 1px solid var(--kim-line);
        list-style: none;
      }
      li label {
        display: flex;
        align-items: center;
        gap: 0.375rem;
        min-block-size: 1.5rem;
        color: var(--kim-fg);
      }
      li span {
        flex: 1;
        overflow-wrap: anywhere;
      }
      small {
        color: var(--kim-muted);
      }
    `,
  ]

  @query('[popover]') private panel!: HTMLElement
  @state() private key = ''
  @state() private facets: readonly Facet[] = []
  @state() private chosen: ReadonlySet<string | null> = new Set()
  @state() private text = ''
  #host: GridHost | null = null

  /** Opens for the column at a place of the view, below its heading. */
  async open(host: GridHost, column: number, heading: HTMLElement): Promise<void> {
    const { state } = host
    const shown = state.columns.columns[column]
    if (!state.model || !shown) return
    this.#host = host
    this.key = shown.key
    this.facets = facetsOf(state.rows.all, shown.key, state.query, state.queryContext(state.model))
    const filter = state.query.filters[shown.key]
    this.chosen = new Set(filter?.values ?? this.facets.map(({ value }) => value))
    this.text = filter?.text ?? ''
    await this.updateComplete
    this.panel.showPopover()
    placeBelow(this.panel, heading)
    this.renderRoot.querySelector<HTMLElement>('button')?.focus()
  }

  override render() {
    const host = this.#host
    const state = host?.state
    const at = state?.columns.indexOf(this.key) ?? -1
    const column = state?.columns.columns[at]
    if (!state?.model || !column) return html`<div popover></div>`
    const t = columnMenuText(state.model.language)
    return html`
      <div
        popover
        role="dialog"
        aria-label=${t.menu(column.label)}
        @keydown=${(event: KeyboardEvent) => event.stopPropagation()}
        @toggle=${this.#toggled}
      >
        ${this.#about(state.model)} ${this.#sorting(state.query)} ${this.#filter()}
        ${this.#place(at, column.width)}
      </div>
    `
  }

  #sorting(query: GridQuery) {
    const t = this.#t
    const own = query.sort.find(({ column }) => column === this.key)
    const others = query.sort.some(({ column }) => column !== this.key)
    const sort =
      (descending: boolean | null, more = false) =>
      () =>
        this.#ask(withSort(query, this.key, descending, more))
    const button = (label: string, sign: string, descending: boolean) => html`
      <div class="row">
        <button
          class="quiet"
          type="button"
          aria-pressed=${own?.descending === descending}
          @click=${sort(descending)}
        >
          <span aria-hidden="true">${sign}</span> ${label}
        </button>
        ${
          others
            ? html`<button
                class="quiet"
                type="button"
                aria-label=${`${label}, ${t.sortMore}`}
                @click=${sort(descending, true)}
              >
                + ${t.sortMore}
              </button>`
            : nothing
        }
      </div>
    `
    return html`
      <section>
        ${button(t.sortUp, '▲', false)} ${button(t.sortDown, '▼', true)}
        ${own ? html`<button class="quiet wide" type="button" @click=${sort(null)}>${t.unsort}</button>` : nothing}
      </section>
    `
  }

  #filter() {
    const t = this.#t
    const all = this.facets.map(({ value }) => value)
    return html`
      <section>
        <h2>${t.filter}</h2>
        <form
          @submit=${(event: Event) => {
            event.preventDefault()
            this.#applyFilter()
          }}
        >
          <label for="text">${t.search}</label>
          <input
            id="text"
            type="text"
            autocomplete="off"
            .value=${this.text}
            @input=${(event: InputEvent) => (this.text = (event.target as HTMLInputElement).value)}
          />
          ${
            this.facets.length > MOST_VALUES
              ? nothing
              : html`
                  <ul>
                    ${this.facets.map((facet) => this.#facet(facet))}
                  </ul>
                  <div class="row">
                    <button type="button" @click=${() => (this.chosen = new Set(all))}>${t.all}</button>
                    <button type="button" @click=${() => (this.chosen = new Set())}>${t.none}</button>
                  </div>
                `
          }
          <div class="row">
            <button class="primary" type="submit">${t.apply}</button>
            ${
              this.#host?.state.query.filters[this.key]
                ? html`<button type="button" @click=${() => this.#ask(this.#withFilter(null))}>
                    ${t.clear}
                  </button>`
                : nothing
            }
          </div>
        </form>
      </section>
    `
  }

  #facet({ value, label, count }: Facet) {
    const toggle = (): void => {
      const chosen = new Set(this.chosen)
      if (!chosen.delete(value)) chosen.add(value)
      this.chosen = chosen
    }
    return html`
      <li>
        <label>
          <input type="checkbox" .checked=${this.chosen.has(value)} @change=${toggle} />
          <span>${value === null ? this.#t.blanks : label}</span> <small>${count}</small>
        </label>
      </li>
    `
  }

  #place(at: number, width: number) {
    const state = this.#host?.state
    if (!state) return nothing
    const t = this.#t
    const { key } = this
    const act = (label: string, layout: () => GridLayout, disabled = false) => html`
      <button type="button" ?disabled=${disabled} @click=${() => this.#arrange(layout())}>${label}</button>
    `
    const last = state.columns.columns.length - 1
    const frozen = state.layout.frozen ?? 1
    return html`
      <section>
        <h2>${t.arrange}</h2>
        <div class="row">
          ${act(t.left, () => moved(key, -1, state), at < 2)}
          ${act(t.right, () => moved(key, 1, state), at < 1 || at === last)}
          ${act(t.wider, () => resized(key, width + WIDTH_STEP, state), at === 0)}
          ${act(t.narrower, () => resized(key, width - WIDTH_STEP, state), at === 0)}
          ${act(t.fit, () => resized(key, fittingWidth(key, state), state), at === 0)}
          ${act(t.hide, () => hiding(key, state), at === 0)}
          ${at > 0 ? act(t.freeze, () => frozenUpTo(key, state), frozen === at + 1) : nothing}
          ${frozen > 1 ? act(t.unfreeze, () => ({ ...state.layout, frozen: 1 })) : nothing}
          ${act(t.showAll, () => showingAll(state))} ${act(t.reset, () => state.model?.firstLayout ?? {})}
        </div>
      </section>
    `
  }

  // In a tab of its own: nobody leaves the sheet to look something up.
  #about({ about, template, language }: GridModel) {
    const hint = columnOf(template, this.key)?.hint?.[language]
    if (!about && !hint) return nothing
    return html`
      <section>
        ${hint ? html`<p>${hint}</p>` : nothing}
        ${
          about
            ? html`<a href=${about(this.key, template.month)} target="_blank" rel="noopener"
                >${columnMenuText(language).about}</a
              >`
            : nothing
        }
      </section>
    `
  }

  get #t() {
    return columnMenuText(this.#host?.state.model?.language ?? 'de')
  }

  #applyFilter(): void {
    const everything = this.facets.every(({ value }) => this.chosen.has(value))
    const values = everything || this.facets.length > MOST_VALUES ? {} : { values: [...this.chosen] }
    this.#ask(this.#withFilter({ ...values, ...(this.text.trim() === '' ? {} : { text: this.text }) }))
  }

  #withFilter(filter: Parameters<typeof withFilter>[2]): GridQuery {
    const query = this.#host?.state.query ?? { filters: {}, only: [], sort: [] }
    return withFilter(query, this.key, filter)
  }

  #ask(query: GridQuery): void {
    this.#host?.ask(query)
    this.panel.hidePopover()
  }

  // Width and place are changed step by step: the menu stays while its column does.
  #arrange(layout: GridLayout): void {
    this.#host?.arrange(layout)
    this.requestUpdate()
    if ((this.#host?.state.columns.indexOf(this.key) ?? -1) < 0) this.panel.hidePopover()
  }

  #toggled = (event: ToggleEvent): void => {
    const host = this.#host
    if (event.newState === 'closed' && host) host.select(host.state.selection)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-column-menu': ColumnMenu
  }
}

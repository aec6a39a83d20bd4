import { css, html, LitElement, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { controls } from '../../style/controls.ts'
import { findText } from '../../text/find.ts'
import { type Matches, matchesOf, nextMatch } from '../find.ts'
import { folded } from '../search.ts'
import { selectCell } from '../selection.ts'
import type { GridHost } from './host.ts'

const NONE: Matches = { cells: [], more: false }

/** Finds texts in all rows, or a case by its number. The focus stays in the box; Esc and Enter lead back to the cell. */
@customElement('kim-find-box')
export class FindBox extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        position: absolute;
        inset-block-start: 0.375rem;
        inset-inline-end: 1.25rem;
        z-index: 6;
      }
      search {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.25rem;
        max-inline-size: calc(100vw - 2rem);
        padding: 0.375rem;
        border: 1px solid var(--kim-line-strong);
        border-radius: var(--kim-radius);
        background: var(--kim-raised);
        box-shadow: var(--kim-shadow);
        font-size: var(--kim-small);
      }
      input[type='search'] {
        inline-size: 12rem;
        min-block-size: 1.75rem;
        font-size: inherit;
      }
      button {
        min-block-size: 1.75rem;
        min-inline-size: 1.75rem;
        padding: 0;
      }
      output {
        min-inline-size: 5rem;
        font-variant-numeric: tabular-nums;
      }
    `,
  ]

  @state() private what: 'text' | 'case' | null = null
  @state() private found: Matches = NONE
  @state() private at = -1
  @query('input') private input!: HTMLInputElement
  #host: GridHost | null = null
  #sought = ''

  /** Opens the box; what was sought last stands in it, ready to be written over. */
  async open(host: GridHost, what: 'text' | 'case'): Promise<void> {
    this.#host = host
    this.what = what
    await this.updateComplete
    this.input.value = what === 'text' ? this.#sought : ''
    this.input.select()
    this.input.focus()
  }

  /** Goes on to the next match of what was sought last. */
  next(host: GridHost, back: boolean): void {
    this.#host = host
    if (this.#sought === '') {
      void this.open(host, 'text')
      return
    }
    this.#seek()
    this.#go(back)
    host.select(host.state.selection)
  }

  override render() {
    const model = this.#host?.state.model
    if (this.what === null || !model) return nothing
    const t = findText(model.language)
    const label = this.what === 'case' ? t.caseNumber : t.find
    return html`
      <search @keydown=${this.#key}>
        <input
          type="search"
          autocomplete="off"
          spellcheck="false"
          aria-label=${label}
          placeholder=${label}
          @input=${this.#typed}
        />
        <output aria-live="polite">${this.#told()}</output>
        <button type="button" aria-label=${t.previous} title=${t.previous} @click=${() => this.#go(true)}>
          <span aria-hidden="true">↑</span>
        </button>
        <button type="button" aria-label=${t.next} title=${t.next} @click=${() => this.#go(false)}>
          <span aria-hidden="true">↓</span>
        </button>
        <button type="button" aria-label=${t.close} title=${t.close} @click=${() => this.#close()}>
          <span aria-hidden="true">✕</span>
        </button>
      </search>
    `
  }

  #told(): string {
    const model = this.#host?.state.model
    if (!model || this.#sought.trim() === '') return ''
    const t = findText(model.language)
    const { cells, more } = this.found
    if (cells.length > 0) return t.counter(this.at + 1, more ? `${cells.length}+` : String(cells.length))
    return this.#hiddenCase() ? t.hidden : t.none
  }

  #typed = (): void => {
    this.#sought = this.input.value
    this.#seek()
    const active = this.#host?.state.selection.active ?? { row: 0, column: 0 }
    // What is found grows with what is typed: the search begins at the cell itself.
    this.#show(nextMatch(this.found.cells, { ...active, column: active.column - 1 }, false))
  }

  #seek(): void {
    const { state } = this.#host ?? {}
    if (state) this.found = matchesOf(state, this.#sought, this.what === 'case' ? 'case_number' : undefined)
  }

  #go(back: boolean): void {
    const active = this.#host?.state.selection.active
    if (active) this.#show(nextMatch(this.found.cells, active, back))
  }

  #show(at: number): void {
    this.at = at
    const cell = this.found.cells[at]
    if (cell) this.#host?.look(selectCell(cell))
  }

  // A case that a filter has left out.
  #hiddenCase(): string | undefined {
    const wanted = folded(this.#sought.trim())
    if (this.what !== 'case' || wanted.length < 2) return undefined
    return this.#host?.state.rows.all.find((row) => folded(row.caseNumber ?? '').startsWith(wanted))?.id
  }

  #key = (event: KeyboardEvent): void => {
    event.stopPropagation()
    if (event.key === 'Escape') this.#close()
    else if (event.key === 'Enter' || event.key === 'F3') {
      event.preventDefault()
      const hidden = this.#hiddenCase()
      if (this.found.cells.length === 0 && hidden) this.#host?.goTo(hidden, 'case_number')
      if (this.what === 'case') this.#close()
      else this.#go(event.shiftKey)
    }
  }

  #close(): void {
    this.what = null
    this.#host?.select(this.#host.state.selection)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-find-box': FindBox
  }
}

import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { addMonths, isMonth, monthLabel, monthRange, type Month } from '#domain/sheet/month.ts'
import { language, textsFor } from '../app/language.ts'
import { controls } from '../style/controls.ts'
import { uiText } from '../text/ui.ts'

/** Picks a month between `min` and `max`: one step back, one step on, or from the list. Fires `change`. */
@customElement('kim-month-picker')
export class MonthPicker extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: inline-flex;
        flex-direction: column;
        gap: 0.125rem;
      }
      .row {
        display: inline-flex;
      }
      button,
      select {
        border-radius: 0;
        margin-inline-start: -1px;
      }
      button {
        inline-size: 2.25rem;
        padding: 0;
      }
      button:first-child {
        margin: 0;
        border-radius: var(--kim-radius) 0 0 var(--kim-radius);
      }
      button:last-child {
        border-radius: 0 var(--kim-radius) var(--kim-radius) 0;
      }
      button:disabled {
        border-color: var(--kim-line-strong);
      }
      select {
        font-weight: 600;
      }
      :focus-visible {
        position: relative;
        z-index: 1;
      }
    `,
  ]

  @property() label = ''
  /** Keeps the label for screen readers alone. */
  @property({ type: Boolean }) compact = false
  @property() value!: Month
  @property() min!: Month
  @property() max!: Month

  readonly #t = textsFor(this, uiText)

  override render() {
    const months = monthRange(this.min, this.max).toReversed()
    return html`
      <label for="month" class=${this.compact ? 'visually-hidden' : ''}>${this.label}</label>
      <div class="row">
        <button
          type="button"
          aria-label=${this.#t().previousMonth}
          ?disabled=${this.value <= this.min}
          @click=${() => this.#choose(addMonths(this.value, -1))}
        >
          <span aria-hidden="true">‹</span>
        </button>
        <select id="month" @change=${this.#selected}>
          ${months.map(
            (m) =>
              html`<option value=${m} .selected=${m === this.value}>
                ${monthLabel(m, language.value)}
              </option>`,
          )}
        </select>
        <button
          type="button"
          aria-label=${this.#t().nextMonth}
          ?disabled=${this.value >= this.max}
          @click=${() => this.#choose(addMonths(this.value, 1))}
        >
          <span aria-hidden="true">›</span>
        </button>
      </div>
    `
  }

  #selected = (event: Event): void => {
    event.stopPropagation()
    if (event.target instanceof HTMLSelectElement && isMonth(event.target.value))
      this.#choose(event.target.value)
  }

  #choose(month: Month): void {
    this.value = month
    this.dispatchEvent(new Event('change', { bubbles: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-month-picker': MonthPicker
  }
}

import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { language } from '../app/language.ts'
import { controls } from '../style/controls.ts'
import { actionText } from '../text/sheet-actions.ts'
import { DeskController } from './desk-controller.ts'
import type { Desk } from './desk.ts'
import { announceSheet } from './events.ts'
import { type Action, rowActions } from './row-actions.ts'

/** What can be done with a row, or with several, at the place of a right click or beside the cell with the focus. Fires `close`. */
@customElement('kim-row-menu')
export class RowMenu extends LitElement {
  static override styles = [
    controls,
    css`
      [popover] {
        position: fixed;
        inset: auto;
        margin: 0;
        min-inline-size: 14rem;
        padding: 0.375rem;
        border: 1px solid var(--kim-line-strong);
        border-radius: var(--kim-radius);
        background: var(--kim-raised);
        color: var(--kim-fg);
        box-shadow: var(--kim-shadow);
      }
      [popover]:popover-open {
        display: flex;
        flex-direction: column;
      }
      button {
        justify-content: flex-start;
        min-block-size: 1.875rem;
      }
      button:disabled {
        border-color: transparent;
      }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @state() private rows: readonly string[] = []
  @query('[popover]') private list!: HTMLElement

  readonly #desk = new DeskController(this, () => this.desk)

  /** Opens for rows at a place of the window, in CSS pixels. */
  async open(rows: readonly string[], at: { readonly x: number; readonly y: number }): Promise<void> {
    this.rows = rows
    await this.updateComplete
    this.list.showPopover()
    const { offsetWidth, offsetHeight } = this.list
    const { clientWidth, clientHeight } = document.documentElement
    this.list.style.left = `${Math.max(0, Math.min(at.x, clientWidth - offsetWidth))}px`
    this.list.style.top = `${Math.max(0, Math.min(at.y, clientHeight - offsetHeight))}px`
    this.list.querySelector('button')?.focus()
  }

  override render() {
    void this.#desk
    return html`
      <div
        popover
        role="menu"
        aria-label=${this.rows.length > 1 ? actionText(language.value).rowMenuOfMany(this.rows.length) : nothing}
        @keydown=${this.#key}
        @toggle=${this.#toggled}
      >
        ${rowActions(this.desk, this.rows, language.value).map((action) => this.#item(action))}
      </div>
    `
  }

  #item(action: Action) {
    return html`
      <button
        class="quiet"
        type="button"
        role="menuitem"
        tabindex="-1"
        aria-disabled=${action.disabled}
        title=${action.title ?? ''}
        ?disabled=${action.disabled}
        @click=${() => {
          this.list.hidePopover()
          announceSheet(this, 'sheet-action', { action: action.id, rows: this.rows })
        }}
      >
        ${action.label}
      </button>
    `
  }

  #key = (event: KeyboardEvent): void => {
    const items = [...this.list.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')]
    const at = items.findIndex((item) => item.matches(':focus'))
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % items.length,
      ArrowUp: (at - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    }
    const next = steps[event.key]
    if (event.key === 'Tab') this.list.hidePopover()
    if (next === undefined) return
    event.preventDefault()
    items[next]?.focus()
  }

  #toggled = (event: ToggleEvent): void => {
    if (event.newState === 'closed') this.dispatchEvent(new Event('close'))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-row-menu': RowMenu
  }
}

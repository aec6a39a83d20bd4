import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { controls } from '../style/controls.ts'
import { placeBelow } from './place.ts'

/** A button that opens a native popover with what is slotted: links and buttons. Esc and a click elsewhere close it. */
@customElement('kim-menu')
export class Menu extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: inline-block;
      }
      .label {
        overflow: hidden;
        max-inline-size: 14rem;
        color: inherit;
        font-size: inherit;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      @media (max-width: 40rem) {
        #opener {
          padding-inline: 0.5rem;
        }
        .label {
          max-inline-size: 7rem;
        }
      }
      [popover] {
        position: fixed;
        inset: auto;
        margin: 0;
        min-inline-size: 12rem;
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
        gap: 0.125rem;
      }
    `,
  ]

  @property() label = ''
  /** What screen readers say where the label alone does not tell. */
  @property() name = ''
  @query('#list') private list!: HTMLElement
  @query('#opener') private opener!: HTMLButtonElement

  /** Closes the list and gives focus back to the button. */
  close(): void {
    this.list.hidePopover()
    // The browser gives the focus back only where it was in the list itself, not in what is slotted.
    this.opener.focus()
  }

  override render() {
    return html`
      <button
        id="opener"
        class="quiet"
        type="button"
        popovertarget="list"
        aria-label=${this.name === '' ? nothing : this.name}
      >
        <span class="label">${this.label}</span><span aria-hidden="true">▾</span>
      </button>
      <div id="list" popover @toggle=${this.#toggled}><slot @click=${this.#chosen}></slot></div>
    `
  }

  #chosen = (event: Event): void => {
    const isChoice = event.composedPath().some((one) => one instanceof Element && one.matches('a, button'))
    if (isChoice) this.list.hidePopover()
  }

  #toggled = (event: ToggleEvent): void => {
    if (event.newState === 'open') placeBelow(this.list, this.opener)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-menu': Menu
  }
}

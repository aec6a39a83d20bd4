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
      :host([current]) #opener {
        font-weight: 700;
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
        max-block-size: calc(100dvh - 0.5rem);
        overflow: auto;
      }
      /* Important: where they come from, buttons are centred. */
      ::slotted(.quiet) {
        justify-content: flex-start !important;
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
  /** Whether the page that is shown is one of the list. */
  @property({ type: Boolean, reflect: true }) current = false
  @query('#list') private list!: HTMLElement
  @query('#opener') private opener!: HTMLButtonElement

  /** Closes the list and gives focus back to the button. */
  close(): void {
    this.list.hidePopover()
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
        aria-current=${this.current ? 'true' : nothing}
      >
        <span class="label">${this.label}</span><span aria-hidden="true">▾</span>
      </button>
      <div id="list" popover @beforetoggle=${this.#toggling} @toggle=${this.#toggled}>
        <slot @click=${this.#chosen} @focusout=${this.#left}></slot>
      </div>
    `
  }

  // Before what was chosen does anything: a dialog that it opens gives the focus back to the button then.
  readonly #chosen = {
    capture: true,
    handleEvent: (event: Event): void => {
      const isChoice = event.composedPath().some((one) => one instanceof Element && one.matches('a, button'))
      if (isChoice) this.list.hidePopover()
    },
  }

  // The browser gives the focus back only where it was in the list itself, not in what is slotted.
  #toggling = (event: ToggleEvent): void => {
    const { activeElement } = this.getRootNode() as ShadowRoot
    if (event.newState === 'closed' && activeElement !== this && this.contains(activeElement))
      this.opener.focus()
  }

  // A list that stays open lies over what has the focus now.
  #left = ({ relatedTarget }: FocusEvent): void => {
    const isHere =
      relatedTarget instanceof Node && (this.contains(relatedTarget) || relatedTarget === this.opener)
    if (relatedTarget !== null && !isHere) this.list.hidePopover()
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

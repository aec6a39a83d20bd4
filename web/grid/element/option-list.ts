import { placeBelow } from '../../ui/place.ts'
import { type Code, codeLabel } from '#domain/template/code.ts'
import type { Language } from '../../text/catalogue.ts'

/** What the list shows. */
export interface Offer {
  readonly codes: readonly Code[]
  /** Keys that the cell has now. */
  readonly chosen: ReadonlySet<string>
  readonly several: boolean
  readonly language: Language
}

/** The list of a code cell: a native popover whose active option the editor points at. */
export class OptionList {
  /** The popover itself; what is said of the choice stands below it. */
  readonly element: HTMLElement
  #codes: readonly Code[] = []
  #options: readonly HTMLElement[] = []
  #active = -1
  /** Whether the active option was reached by arrows or the pointer, not just by typing. */
  choosing = false

  constructor(element: HTMLElement) {
    this.element = element
  }

  get open(): boolean {
    return this.element.matches(':popover-open')
  }

  /** The option that Enter takes. */
  get active(): Code | undefined {
    return this.open ? this.#codes[this.#active] : undefined
  }

  /** Element id of the active option, for `aria-activedescendant`. */
  get activeId(): string | null {
    return this.open && this.#active >= 0 ? `option-${this.#active}` : null
  }

  /** Shows an offer below `anchor` with the option at `active` (-1: none) highlighted; nothing to offer closes it. */
  show(offer: Offer, active: number, anchor: Element): void {
    this.#codes = offer.codes
    this.choosing = false
    if (offer.codes.length === 0) {
      this.hide()
      return
    }
    this.element.ariaMultiSelectable = String(offer.several)
    this.#options = offer.codes.map((code, at) => optionElement(code, at, offer))
    this.element.replaceChildren(...this.#options)
    if (!this.open) this.element.showPopover()
    placeBelow(this.element, anchor)
    this.#activate(active)
  }

  /** Stays at its anchor while that is scrolled. */
  follow(anchor: Element): void {
    if (this.open) placeBelow(this.element, anchor)
  }

  /** Moves the highlight; it stops at both ends. */
  move(step: number): void {
    this.choosing = true
    this.#activate(Math.max(0, Math.min(this.#codes.length - 1, this.#active + step)))
  }

  /** Highlights the option of a code that was just toggled. */
  stay(code: Code): void {
    this.choosing = true
    this.#activate(this.#codes.indexOf(code))
  }

  hide(): void {
    if (this.open) this.element.hidePopover()
    this.#active = -1
    this.choosing = false
  }

  /** The code of the option in which an event happened. */
  codeOf(event: Event): Code | undefined {
    const option = event.composedPath().find((node) => this.#options.includes(node as HTMLElement))
    return option ? this.#codes[this.#options.indexOf(option as HTMLElement)] : undefined
  }

  #activate(at: number): void {
    this.#options[this.#active]?.classList.remove('active')
    this.#active = at
    const option = this.#options[at]
    option?.classList.add('active')
    option?.scrollIntoView({ block: 'nearest' })
  }
}

function optionElement(code: Code, at: number, { chosen, several, language }: Offer): HTMLElement {
  const option = document.createElement('div')
  option.id = `option-${at}`
  option.setAttribute('role', 'option')
  option.ariaSelected = String(chosen.has(code.key))
  option.className = several ? 'option several' : 'option'
  const label = document.createElement('span')
  label.textContent = codeLabel(code, language)
  option.append(label)
  if (code.hint && language === 'de') {
    const hint = document.createElement('span')
    hint.className = 'option-hint'
    hint.textContent = code.hint
    option.append(hint)
  }
  return option
}

import { placeBelow } from '../../ui/place.ts'
import type { CellMessage } from '../messages.ts'

const SIGNS: Readonly<Record<CellMessage['mark'], string>> = {
  unchecked: '…',
  refused: '!',
  conflict: '⇄',
  error: '!',
  warn: '▲',
  hint: 'i',
  asked: '?',
  lapsed: '?',
  carried: '↷',
  text: '',
}

/** The popover that tells what is said of a cell; it takes no focus and no clicks away from the sheet. */
export class Tip {
  readonly #element: HTMLElement

  constructor(element: HTMLElement) {
    this.#element = element
  }

  get open(): boolean {
    return this.#element.matches(':popover-open')
  }

  /** Shows messages below `anchor`; without messages it closes. */
  show(messages: readonly CellMessage[], anchor: Element | undefined): void {
    if (messages.length === 0 || !anchor) {
      this.hide()
      return
    }
    this.#element.className = `tip ${messages[0]?.mark ?? ''}`
    this.#element.replaceChildren(...messages.map(messageElement))
    if (!this.open) this.#element.showPopover()
    placeBelow(this.#element, anchor)
  }

  hide(): void {
    if (this.open) this.#element.hidePopover()
  }
}

function messageElement({ mark, title, text, marked }: CellMessage): HTMLElement {
  const box = document.createElement('div')
  box.className = `message ${mark}`
  const heading = document.createElement('strong')
  const sign = document.createElement('span')
  sign.className = 'sign'
  sign.ariaHidden = 'true'
  sign.textContent = SIGNS[mark]
  if (mark === 'text') heading.append(title)
  else heading.append(sign, ` ${title}`)
  box.append(heading)
  if (marked) box.append(markedText(marked.text, marked.findings))
  if (text !== '') {
    const body = document.createElement('p')
    body.textContent = text
    box.append(body)
  }
  return box
}

// The typed text once more, on the typist's own screen, with the found places underlined.
function markedText(
  text: string,
  findings: readonly { readonly offset: number; readonly length: number }[],
): HTMLElement {
  const line = document.createElement('p')
  line.className = 'typed'
  let at = 0
  for (const { offset, length } of findings) {
    line.append(text.slice(at, offset))
    const found = document.createElement('mark')
    found.textContent = text.slice(offset, offset + length)
    line.append(found)
    at = offset + length
  }
  line.append(text.slice(at))
  return line
}

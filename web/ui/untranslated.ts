import type { ReactiveController, ReactiveElement } from 'lit'

/**
 * Keeps the translators of browsers away from an element: what stands in it are values and states, which are read and told
 * as they are. The attribute does not cross a shadow root (HTML, translation mode): the parts inside carry it as well.
 */
export class Untranslated implements ReactiveController {
  readonly #host: ReactiveElement

  constructor(host: ReactiveElement) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    this.#host.setAttribute('translate', 'no')
  }

  hostUpdated(): void {
    for (const part of this.#host.renderRoot.children)
      if (part.getAttribute('translate') !== 'no') part.setAttribute('translate', 'no')
  }
}

import type { GridHost } from './host.ts'

/** Wait between two steps of scrolling, in milliseconds. */
const STEP_MS = 40

/** Scrolls on as long as a drag rests at the edge of the sheet or beyond it: the farther out, the faster. */
export class EdgeScroll {
  readonly #host: GridHost
  #timer: ReturnType<typeof setInterval> | undefined
  #at = { x: 0, y: 0 }
  #step: () => void = () => undefined

  constructor(host: GridHost) {
    this.#host = host
  }

  /** The pointer is here, and `step` is to be done whenever the sheet has moved below it. */
  follow(x: number, y: number, step: () => void): void {
    this.#at = { x, y }
    this.#step = step
    const { across, down } = this.#host.view.beyond(x, y)
    if (across === 0 && down === 0) this.stop()
    else this.#timer ??= setInterval(() => this.#scroll(), STEP_MS)
  }

  stop(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  #scroll(): void {
    const { across, down } = this.#host.view.beyond(this.#at.x, this.#at.y)
    if (this.#host.view.scrollBy(across, down)) this.#step()
    else this.stop()
  }
}

import { fittingWidth, resized } from '../layout.ts'
import type { GridHost } from './host.ts'

/** Dragging the right edge of a heading; a double click fits the column to its texts. */
export class ColumnResize {
  readonly #host: GridHost
  #drag: {
    readonly key: string
    readonly from: number
    readonly width: number
    readonly rem: number
  } | null = null
  #frame = 0

  constructor(host: GridHost) {
    this.#host = host
  }

  /** Takes a press on an edge; false when it was somewhere else. */
  down(event: PointerEvent): boolean {
    const column = this.#columnAt(event)
    if (!column) return false
    event.preventDefault()
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    this.#drag = { key: column.key, from: event.clientX, width: column.width, rem }
    return true
  }

  move(event: PointerEvent): void {
    const drag = this.#drag
    if (!drag) return
    const width = drag.width + (event.clientX - drag.from) / drag.rem
    cancelAnimationFrame(this.#frame)
    this.#frame = requestAnimationFrame(() => this.#host.arrange(resized(drag.key, width, this.#host.state)))
  }

  up(): void {
    this.#drag = null
  }

  /** Ends a drag and gives the column the width that it had; false when there is none. */
  cancel(): boolean {
    const drag = this.#drag
    if (!drag) return false
    cancelAnimationFrame(this.#frame)
    this.#drag = null
    this.#host.arrange(resized(drag.key, drag.width, this.#host.state))
    return true
  }

  double(event: Event): boolean {
    const column = this.#columnAt(event)
    if (!column) return false
    const { state } = this.#host
    this.#host.arrange(resized(column.key, fittingWidth(column.key, state), state))
    return true
  }

  #columnAt(event: Event) {
    const [target] = event.composedPath()
    if (!(target instanceof Element) || !target.matches('.edge')) return undefined
    const at = Number(target.closest<HTMLElement>('[data-column]')?.dataset['column'])
    return at > 0 ? this.#host.state.columns.columns[at] : undefined
  }
}

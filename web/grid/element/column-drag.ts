import { placed } from '../layout.ts'
import type { GridHost } from './host.ts'

/** Pixels that the pointer moves before a press on a heading is meant to move its column. */
const SLACK = 6

/** Dragging a heading moves its column; dropped where it was, nothing changes. The column's menu does the same by keyboard. */
export class ColumnDrag {
  readonly #host: GridHost
  #drag: { readonly key: string; readonly from: number; moving: boolean } | null = null
  #target: { readonly heading: HTMLElement; readonly key: string; readonly after: boolean } | null = null

  constructor(host: GridHost) {
    this.#host = host
  }

  /** Notes a press on a heading; it may still be a click. */
  down(event: PointerEvent): void {
    const [target] = event.composedPath()
    if (!(target instanceof Element) || target.closest('.menu, .edge')) return
    const column =
      this.#host.state.columns.columns[
        Number(target.closest<HTMLElement>('[data-column]')?.dataset['column'])
      ]
    if (column && column !== this.#host.state.columns.columns[0])
      this.#drag = { key: column.key, from: event.clientX, moving: false }
  }

  /** Shows where the column would stand. */
  move(event: PointerEvent): void {
    const drag = this.#drag
    if (!drag) return
    if (event.buttons === 0) return this.#end()
    if (Math.abs(event.clientX - drag.from) > SLACK) drag.moving = true
    if (drag.moving) this.#point(drag.key, event)
  }

  up(): void {
    const { state } = this.#host
    if (this.#drag && this.#target)
      this.#host.arrange(placed(this.#drag.key, this.#target.key, this.#target.after, state))
    this.#end()
  }

  /** Ends a drag without moving anything; false when there is none. */
  cancel(): boolean {
    const was = this.#drag?.moving === true
    this.#end()
    return was
  }

  get dragging(): boolean {
    return this.#drag?.moving === true
  }

  #point(key: string, { clientX, clientY }: PointerEvent): void {
    const { state, view } = this.#host
    const { column } = view.cellAt(clientX, clientY)
    const heading = view.heading(column)
    const over = state.columns.columns[column]
    this.#clear()
    if (!heading || !over || over.key === key) return
    const { left, width } = heading.getBoundingClientRect()
    // Nothing goes before the case number.
    const after = column === 0 || clientX > left + width / 2
    this.#target = { heading, key: over.key, after }
    heading.classList.add(after ? 'drop-after' : 'drop-before')
  }

  #clear(): void {
    this.#target?.heading.classList.remove('drop-after', 'drop-before')
    this.#target = null
  }

  #end(): void {
    this.#clear()
    this.#drag = null
  }
}

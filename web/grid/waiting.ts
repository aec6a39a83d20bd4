import type { BoundGesture } from './bound.ts'
import type { CellPlace } from './model.ts'

interface Waiting {
  readonly gesture: BoundGesture
  /** What its cells show meanwhile. */
  readonly texts: readonly (CellPlace & { readonly text: string })[]
}

/**
 * Gestures that wait for their judge, in the order in which they came, and what their cells show until then. They rest in
 * memory alone, as nobody knows yet what they hold.
 */
export class WaitingGestures {
  #gestures: Waiting[] = []
  #texts = new Map<string, Map<string, string>>()
  #count = 0
  #version = 0
  /** The part that judges could not be loaded; it is tried again as long as something waits. */
  stuck = false

  /** Counts every change. */
  get version(): number {
    return this.#version
  }

  /** Cells that wait. */
  get count(): number {
    return this.#count
  }

  get isEmpty(): boolean {
    return this.#gestures.length === 0
  }

  textAt(row: string, column: string): string | undefined {
    return this.#count === 0 ? undefined : this.#texts.get(row)?.get(column)
  }

  /** Rows in which something waits. */
  rows(): readonly string[] {
    return [...this.#texts.keys()]
  }

  has(row: string): boolean {
    return this.#texts.has(row)
  }

  /** Lets a gesture wait behind the others; `texts` are what its cells show. */
  add(gesture: BoundGesture, texts: Waiting['texts']): void {
    this.#gestures.push({ gesture, texts })
    for (const { row, column, text } of texts) this.#show(row, column, text)
    this.#version += 1
  }

  /** Takes the oldest one out; null where none waits. */
  takeFirst(): BoundGesture | null {
    return this.#without(this.#gestures[0])
  }

  /** Takes the last one back; its cells show what they showed before. Null where none waits. */
  takeBack(): BoundGesture | null {
    return this.#without(this.#gestures.at(-1))
  }

  #without(one: Waiting | undefined): BoundGesture | null {
    if (!one) return null
    const left = this.#gestures.filter((other) => other !== one)
    const { stuck } = this
    this.clear()
    this.stuck = stuck && left.length > 0
    for (const { gesture, texts } of left) this.add(gesture, texts)
    return one.gesture
  }

  clear(): void {
    this.#gestures = []
    this.#texts = new Map()
    this.#count = 0
    this.stuck = false
    this.#version += 1
  }

  #show(row: string, column: string, text: string): void {
    let columns = this.#texts.get(row)
    if (!columns) this.#texts.set(row, (columns = new Map()))
    if (!columns.has(column)) this.#count += 1
    columns.set(column, text)
  }
}

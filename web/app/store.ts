import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** A value that several elements read and that tells them when it changes. */
export class Store<T> {
  readonly #listeners = new Set<(value: T) => void>()
  #value: T

  constructor(value: T) {
    this.#value = value
  }

  get value(): T {
    return this.#value
  }

  set(value: T): void {
    if (Object.is(value, this.#value)) return
    this.#value = value
    for (const listener of this.#listeners) listener(value)
  }

  /** Calls `listener` on every change until the returned function is called. */
  subscribe(listener: (value: T) => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }
}

/** Renders its host anew when the store's value changes. */
export class StoreController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #store: Store<T>
  #stop: (() => void) | null = null

  constructor(host: ReactiveControllerHost, store: Store<T>) {
    this.#host = host
    this.#store = store
    host.addController(this)
  }

  get value(): T {
    return this.#store.value
  }

  hostConnected(): void {
    this.#stop = this.#store.subscribe(() => this.#host.requestUpdate())
  }

  hostDisconnected(): void {
    this.#stop?.()
    this.#stop = null
  }
}

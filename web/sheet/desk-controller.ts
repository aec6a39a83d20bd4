import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Desk } from './desk.ts'

/** Renders its host anew when the desk that the host shows has changed. */
export class DeskController implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #deskOf: () => Desk | null
  #desk: Desk | null = null
  #stop: (() => void) | null = null

  constructor(host: ReactiveControllerHost, deskOf: () => Desk | null) {
    this.#host = host
    this.#deskOf = deskOf
    host.addController(this)
  }

  hostUpdate(): void {
    const desk = this.#deskOf()
    if (desk === this.#desk) return
    this.#stop?.()
    this.#desk = desk
    this.#stop = desk?.subscribe(() => this.#host.requestUpdate()) ?? null
  }

  hostDisconnected(): void {
    this.#stop?.()
    this.#stop = null
    this.#desk = null
  }

  hostConnected(): void {
    this.#host.requestUpdate()
  }
}

import type { LiveCell, LiveMessage, Present } from '#domain/live.ts'
import type { Month } from '#domain/sheet/month.ts'
import { CONNECTION } from '../app/connection.ts'

const FIRST_RETRY = 1_000
const LONGEST_RETRY = 60_000
/** Tries that have to fail before the line counts as not to be had, until the page is looked at again. */
const TRIES = 6
const PING = 50_000
/** Pause in which steps from cell to cell are gathered. */
const STEP = 250

/** What a line tells. */
export interface LiveHandlers {
  /** The feed may have something new. */
  readonly changed: () => void
  readonly present: (people: readonly Present[]) => void
}

/**
 * The line to everybody else who has a sheet open. It only announces; where it is not to be had, the feed is asked now
 * and then instead.
 */
export class LiveLine {
  readonly #path: string
  readonly #on: LiveHandlers
  #socket: WebSocket | null = null
  #awake = false
  #failures = 0
  #retry: ReturnType<typeof setTimeout> | undefined
  #ping: ReturnType<typeof setInterval> | undefined
  #step: ReturnType<typeof setTimeout> | undefined
  #cell: LiveCell | null = null

  constructor(unit: string, month: Month, on: LiveHandlers) {
    this.#path = `/api/sheets/${encodeURIComponent(unit)}/${month}/live?connection=${CONNECTION}`
    this.#on = on
  }

  /** Whether others' changes are told at once. */
  get connected(): boolean {
    return this.#socket?.readyState === WebSocket.OPEN
  }

  wake(): void {
    this.#awake = true
    this.#failures = 0
    if (!this.#socket) this.#connect()
  }

  rest(): void {
    this.#awake = false
    clearTimeout(this.#retry)
    clearTimeout(this.#step)
    this.#socket?.close()
  }

  /** Tells the others where this page's person is. */
  at(cell: LiveCell | null): void {
    this.#cell = cell
    clearTimeout(this.#step)
    this.#step = setTimeout(() => this.#tell(), STEP)
  }

  #connect(): void {
    clearTimeout(this.#retry)
    const address = new URL(this.#path, window.location.href)
    address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:'
    const socket = new WebSocket(address)
    this.#socket = socket
    socket.addEventListener('open', () => {
      this.#failures = 0
      this.#ping = setInterval(() => socket.send('ping'), PING)
      this.#tell()
      // Whatever happened before the line stood.
      this.#on.changed()
    })
    socket.addEventListener('message', ({ data }: MessageEvent<unknown>) => this.#hear(String(data)))
    socket.addEventListener('close', () => this.#closed())
  }

  #hear(data: string): void {
    if (data === 'pong') return
    const message = JSON.parse(data) as LiveMessage
    if (message.kind === 'changed') this.#on.changed()
    else this.#on.present(message.people)
  }

  #closed(): void {
    clearInterval(this.#ping)
    this.#socket = null
    this.#on.present([])
    this.#failures += 1
    if (!this.#awake || this.#failures > TRIES) return
    const pause = Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** (this.#failures - 1))
    this.#retry = setTimeout(() => this.#connect(), pause * (0.5 + Math.random() / 2))
  }

  #tell(): void {
    if (this.connected) this.#socket?.send(JSON.stringify(this.#cell))
  }
}

import { readSeal, SEAL_BYTES } from '#domain/report/download.ts'
import { ApiProblem } from '../../app/api.ts'

type Bytes = Uint8Array<ArrayBuffer>
type Piece = { readonly done: true } | { readonly done: false; readonly value: Bytes }

/** Longest wait for the next piece of a file, in milliseconds. */
export const PIECE_LIMIT = 30_000

const CR = 13
const LF = 10

/**
 * The bytes of a sealed file without the seal, piece by piece. The end comes only where the seal says that all are there.
 * A server that seals nothing is believed where it announced its rows (`announced`) and the last of them has its line end.
 * `read` throws `ApiProblem` `incomplete` where the file is cut, the stream breaks, or nothing comes for `PIECE_LIMIT`.
 */
export class WholeBody {
  readonly #reader: ReadableStreamDefaultReader<Bytes>
  readonly #announced: number | null
  readonly #status: number
  #held: Bytes = new Uint8Array()
  #given = 0
  #ended = false
  #rows: number | null

  constructor(body: ReadableStream<Bytes>, announced: number | null, status: number) {
    this.#reader = body.getReader()
    this.#announced = announced
    this.#status = status
    this.#rows = announced
  }

  /** Rows that the file must have; at its end never null. */
  get rows(): number | null {
    return this.#rows
  }

  async read(): Promise<Piece> {
    for (;;) {
      if (this.#ended) return { done: true }
      const next = await this.#next()
      if (next.done) {
        this.#ended = true
        const rest = this.#end()
        if (rest.byteLength > 0) return { done: false, value: rest }
        continue
      }
      const all = joined(this.#held, next.value)
      const free = Math.max(0, all.byteLength - SEAL_BYTES)
      this.#held = all.slice(free)
      this.#given += free
      if (free > 0) return { done: false, value: all.subarray(0, free) }
    }
  }

  cancel(): Promise<void> {
    return this.#reader.cancel()
  }

  #cut(): ApiProblem {
    return new ApiProblem('incomplete', this.#status)
  }

  async #next(): Promise<Piece> {
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(this.#cut())
        void this.#reader.cancel().catch(() => undefined)
      }, PIECE_LIMIT)
    })
    try {
      return await Promise.race([this.#reader.read(), late])
    } finally {
      clearTimeout(timer)
    }
  }

  #end(): Bytes {
    const seal = readSeal(new TextDecoder('latin1').decode(this.#held))
    if (!seal) {
      const whole = this.#held.at(-1) === LF && this.#held.at(-2) === CR
      if (this.#announced === null || !whole) throw this.#cut()
      return this.#held
    }
    const differs = this.#announced !== null && this.#announced !== seal.rows
    if (seal.bytes !== this.#given || differs) throw this.#cut()
    this.#rows = seal.rows
    return new Uint8Array()
  }
}

function joined(first: Bytes, second: Bytes): Bytes {
  if (first.byteLength === 0) return second
  const all = new Uint8Array(first.byteLength + second.byteLength)
  all.set(first)
  all.set(second, first.byteLength)
  return all
}

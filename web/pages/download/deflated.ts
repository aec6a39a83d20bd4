import { ZipPassThrough } from 'fflate'

/** A file of an archive that the platform packs (Compression Streams): twice as fast as packing in JavaScript. */
export class Deflated extends ZipPassThrough {
  override compression = 8
  readonly #stream = new CompressionStream('deflate-raw')
  readonly #input = this.#stream.writable.getWriter()

  constructor(filename: string) {
    super(filename)
    void this.#pass()
  }

  protected override process(chunk: Uint8Array<ArrayBuffer>, final: boolean): void {
    this.#input.write(chunk).catch(() => undefined)
    if (final) this.#input.close().catch(() => undefined)
  }

  async #pass(): Promise<void> {
    const output = this.#stream.readable.getReader()
    try {
      for (;;) {
        const { done, value } = await output.read()
        this.ondata(null, value ?? new Uint8Array(), done)
        if (done) return
      }
    } catch {
      this.ondata(Object.assign(new Error('not packed'), { code: 0 }), new Uint8Array(), true)
    }
  }
}

import { Zip } from 'fflate'
import { Deflated } from '../pages/download/deflated.ts'

/** Takes the files of an archive one after the other, each in pieces, and makes the archive of them. */
export interface Packer {
  open(name: string): void
  write(bytes: Uint8Array<ArrayBuffer>): void
  close(): void
  /** The archive, when its last piece is there. */
  end(): Promise<Blob>
}

// The same content is the same file, whenever it is packed: an archive's oldest time stands for none.
const NO_TIME = '1980-01-01T00:00:00'

/** Packs where it stands. */
export class ZipPacker implements Packer {
  readonly #pieces: Uint8Array<ArrayBuffer>[] = []
  readonly #archive = new Zip()
  readonly #done: Promise<void>
  #file: Deflated | null = null

  constructor() {
    this.#done = new Promise((resolve, reject) => {
      this.#archive.ondata = (error, piece, last) => {
        if (error) return reject(error)
        this.#pieces.push(new Uint8Array(piece))
        if (last) resolve()
      }
    })
  }

  open(name: string): void {
    const file = new Deflated(name)
    file.mtime = NO_TIME
    this.#archive.add(file)
    this.#file = file
  }

  write(bytes: Uint8Array<ArrayBuffer>): void {
    this.#file?.push(bytes)
  }

  close(): void {
    this.#file?.push(new Uint8Array(), true)
    this.#file = null
  }

  async end(): Promise<Blob> {
    this.#archive.end()
    await this.#done
    return new Blob(this.#pieces)
  }
}

/** What a packer elsewhere is told, one message for each call. */
export type ToPacker =
  | { readonly open: string }
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly close: true }
  | { readonly end: true }

/** Packs in another worker, so that writing and packing have a processor each. */
export class RemotePacker implements Packer {
  readonly #port: MessagePort

  constructor(port: MessagePort) {
    this.#port = port
  }

  open(name: string): void {
    this.#tell({ open: name })
  }

  write(bytes: Uint8Array<ArrayBuffer>): void {
    this.#tell({ bytes }, [bytes.buffer])
  }

  close(): void {
    this.#tell({ close: true })
  }

  end(): Promise<Blob> {
    return new Promise((resolve, reject) => {
      this.#port.addEventListener(
        'message',
        ({ data }: MessageEvent<Blob | null>) => (data ? resolve(data) : reject(new Error('not packed'))),
        { once: true },
      )
      this.#port.start()
      this.#tell({ end: true })
    })
  }

  #tell(message: ToPacker, transfer: Transferable[] = []): void {
    this.#port.postMessage(message, transfer)
  }
}

/** Packs what comes through a port, and answers the archive through it; null where it could not be packed. */
export function packFrom(port: MessagePort, packer: Packer = new ZipPacker()): void {
  port.addEventListener('message', ({ data }: MessageEvent<ToPacker>) => {
    if ('open' in data) packer.open(data.open)
    else if ('bytes' in data) packer.write(data.bytes)
    else if ('close' in data) packer.close()
    else
      void packer.end().then(
        (archive) => port.postMessage(archive),
        () => port.postMessage(null),
      )
  })
  port.start()
}

/** A part of the program is not to be had: no network, or a deployment has taken its file away. */
export class PartMissing extends Error {
  constructor() {
    super('a part of the program could not be loaded')
  }
}

/** Waits before a part is asked for again, in milliseconds. */
const WAITS = [300, 1500]

let asked = 0

/**
 * A part of the program that is loaded when it is first needed. What cannot be loaded is tried again, by another address:
 * browsers remember for the life of a page that a module was not to be had (HTML, module map).
 */
export class Part<T> {
  /** The browser's own loading; another way in tests. */
  load: () => Promise<T>
  #loading: Promise<T> | null = null
  #here: T | null = null

  constructor(load: () => Promise<T>) {
    this.load = load
  }

  /** The part where it is here; null where it is not, or not yet. */
  get here(): T | null {
    return this.#here
  }

  /** The part; rejects with `PartMissing`, and may then be asked for again. */
  get(): Promise<T> {
    this.#loading ??= this.#try()
    return this.#loading
  }

  async #try(): Promise<T> {
    try {
      this.#here = await this.#insist()
      return this.#here
    } catch {
      this.#loading = null
      throw new PartMissing()
    }
  }

  async #insist(): Promise<T> {
    let failure: unknown
    try {
      return await this.load()
    } catch (error) {
      failure = error
    }
    for (const wait of WAITS) {
      await new Promise((resolve) => setTimeout(resolve, wait))
      try {
        const address = addressOf(failure, this.load)
        // A module of another address is another module: only what never ran may be asked for by one.
        return await (address ? (import(/* @vite-ignore */ again(address)) as Promise<T>) : this.load())
      } catch (error) {
        failure = error
      }
    }
    throw failure
  }
}

// Chromium and Firefox name the address; what the build has written into the function tells it everywhere.
function addressOf(failure: unknown, load: () => Promise<unknown>): URL | null {
  const named = /https?:\/\/\S+?\.(?:js|ts)\b/.exec(String(failure))?.[0]
  const written = /import\(\s*(["'`])(.+?)\1/.exec(String(load))?.[2]
  const found = named ?? written
  return found && URL.canParse(found, import.meta.url) ? new URL(found, import.meta.url) : null
}

function again(address: URL): string {
  asked += 1
  address.searchParams.set('again', `${Date.now()}-${asked}`)
  return address.href
}

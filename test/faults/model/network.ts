import { AsyncLocalStorage } from 'node:async_hooks'
import { isDeepStrictEqual } from 'node:util'
import type { Operation, OperationResult } from '#domain/operation.ts'

/** What becomes of a person's next save on its way. */
export type Fate =
  | 'answered'
  /** The request never arrives. */
  | 'lost before'
  /** It arrives; the answer does not. */
  | 'lost after'
  /** It arrives twice at once. */
  | 'doubled'
  /** It is given up and arrives later, after others that were sent after it. */
  | 'late'
  /** It arrives; the answer comes later. */
  | 'slow'

// Whoever is outside the unit at the moment hears what became of an operation, and nothing of the row.
function withoutValues({ values: _values, current: _current, ...told }: OperationResult): OperationResult {
  return { ...told, issues: [] }
}

interface Sent {
  readonly operation: Operation
  /** Null while no answer is known, and after one that decides nothing (`busy`). */
  result: OperationResult | null
}

const present = new AsyncLocalStorage<Network>()

/** What the pages of one person ask goes through `network`, as long as `work` runs and whatever it starts. */
export const within = <T>(network: Network, work: () => T): T => present.run(network, work)

/** Stands in for `fetch`: paths go through the network of whoever asks, whole addresses as ever. */
export const throughNetworks =
  (direct: typeof fetch): typeof fetch =>
  (input, init) => {
    if (typeof input !== 'string' || !input.startsWith('/')) return direct(input, init)
    const network = present.getStore()
    if (!network) throw new Error(`nobody asks for ${input}`)
    return network.fetch(direct, input, init ?? {})
  }

/** The way between one person's browser and a real server, with the faults that a run orders. */
export class Network {
  offline = false
  session = ''
  readonly fates: Fate[] = []
  /** Operations that went on their way, by id. */
  readonly sent = new Map<string, Sent>()
  /** What a correct server and browser never do; empty unless there is a defect. */
  readonly wrong: string[] = []
  readonly #url: string
  readonly #busy = new Set<Promise<unknown>>()
  #later: (() => unknown)[] = []

  constructor(url: string) {
    this.#url = url
  }

  /** Resolves when no request is under way, but for those that a fate holds back. */
  async quiet(): Promise<void> {
    do {
      await Promise.allSettled(this.#busy)
      for (let i = 0; i < 3; i += 1) await new Promise((resolve) => setImmediate(resolve))
    } while (this.#busy.size > 0)
  }

  /** What was late or slow arrives. */
  async arrive(): Promise<void> {
    const late = this.#later
    this.#later = []
    for (const one of late) await one()
    await this.quiet()
  }

  /** Everything that was ever answered is sent once more; answers must be the same. */
  async replay(direct: typeof fetch): Promise<void> {
    const all = [...this.sent.values()].filter(({ result }) => result)
    for (let at = 0; at < all.length; at += 100) {
      const operations = all.slice(at, at + 100).map(({ operation }) => operation)
      const init = { method: 'POST', body: JSON.stringify({ operations }) }
      await this.#real(direct, '/api/changes', init, this.session, true)
    }
  }

  async fetch(direct: typeof fetch, path: string, init: RequestInit): Promise<Response> {
    if (this.offline) throw new TypeError('no network')
    // A request carries the session of the moment in which it was made.
    const { session } = this
    const go = (): Promise<Response> => this.#real(direct, path, init, session)
    if (path !== '/api/changes') return go()
    switch (this.fates.shift()) {
      case 'lost before':
        throw new TypeError('lost')
      case 'late':
        this.#later.push(go)
        throw new TypeError('late')
      case 'lost after':
        await go()
        throw new TypeError('lost')
      case 'doubled':
        return (await Promise.all([go(), go()]))[0]
      case 'slow': {
        const answer = await go()
        await new Promise<void>((resolve) => this.#later.push(resolve))
        return answer
      }
      default:
        return go()
    }
  }

  async #real(
    direct: typeof fetch,
    path: string,
    init: RequestInit,
    session: string,
    again = false,
  ): Promise<Response> {
    const headers = {
      'content-type': 'application/json',
      origin: this.#url,
      'sec-fetch-site': 'same-origin',
      cookie: session,
    }
    const asking = (async (): Promise<Response> => {
      const answer = await direct(this.#url + path, { ...init, headers })
      const text = await answer.text()
      if (answer.status >= 500) this.wrong.push(`${answer.status} for ${path}`)
      if (path === '/api/changes') this.#note(String(init.body), answer.ok ? text : null, again)
      return new Response(text === '' ? null : text, { status: answer.status })
    })()
    this.#busy.add(asking)
    try {
      return await asking
    } finally {
      this.#busy.delete(asking)
    }
  }

  #note(body: string, answer: string | null, again: boolean): void {
    const { operations } = JSON.parse(body) as { readonly operations: readonly Operation[] }
    const results = answer === null ? [] : (JSON.parse(answer) as { results: OperationResult[] }).results
    for (const [at, operation] of operations.entries()) {
      const known = this.sent.get(operation.id) ?? { operation, result: null }
      this.sent.set(operation.id, known)
      if (!isDeepStrictEqual(known.operation, operation))
        this.wrong.push(`${operation.id} went with other content`)
      const result = results[at]
      if (!result || result.code === 'busy') continue
      const before = known.result
      if (!before || isDeepStrictEqual(before, withoutValues(result))) known.result = result
      else if (!isDeepStrictEqual(before, result) && !isDeepStrictEqual(withoutValues(before), result))
        this.wrong.push(`${operation.id}: ${JSON.stringify(before)}, then ${JSON.stringify(result)}`)
      if (again && !isDeepStrictEqual(known.result, result))
        this.wrong.push(`${operation.id}: sent again, only ${JSON.stringify(result)}`)
    }
  }
}

import { vi } from 'vitest'

export interface Asked {
  readonly method: string
  readonly path: string
  readonly search: URLSearchParams
  readonly body: unknown
  /** Fires when the page gives the request up; the network breaks the answer off then. */
  readonly signal: AbortSignal | null
}

export type Answer = (asked: Asked) => Response | Promise<Response>

/** A JSON answer. */
export function json(body: unknown, status = 200): Response {
  return Response.json(body, { status })
}

/** A problem as the server tells it. */
export function problem(
  status: number,
  code: string,
  more: Readonly<Record<string, unknown>> = {},
): Response {
  return Response.json(
    { ...more, code, status },
    { status, headers: { 'content-type': 'application/problem+json' } },
  )
}

/**
 * Answers the page's requests from a table `{'GET /api/me': …}`; a later table wins, what no table knows is 404.
 * Everything behind `fetch` is the server's own matter and has its own tests.
 */
class StubServer {
  readonly asked: Asked[] = []
  readonly #answers = new Map<string, Answer>()

  constructor(answers: Readonly<Record<string, Answer>> = {}) {
    this.on(answers)
    vi.stubGlobal('fetch', (input: RequestInfo | URL, init?: RequestInit) => this.#answer(input, init))
  }

  on(answers: Readonly<Record<string, Answer>>): this {
    for (const [route, answer] of Object.entries(answers)) this.#answers.set(route, answer)
    return this
  }

  /** Requests of one route, oldest first. */
  requests(route: string): readonly Asked[] {
    return this.asked.filter(({ method, path }) => `${method} ${path}` === route)
  }

  async #answer(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
    const url = new URL(input instanceof Request ? input.url : input, window.location.origin)
    const method = init.method ?? 'GET'
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : null
    const asked = { method, path: url.pathname, search: url.searchParams, body, signal: init.signal ?? null }
    this.asked.push(asked)
    const answer = this.#answers.get(`${method} ${url.pathname}`)
    return answer ? answer(asked) : problem(404, 'not_found')
  }
}

/** A server that answers from the table. */
export function stubServer(answers: Readonly<Record<string, Answer>> = {}): StubServer {
  return new StubServer(answers)
}

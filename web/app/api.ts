import { PROBLEMS, type ProblemCode } from '#domain/problem.ts'
import { CONNECTION } from './connection.ts'
import { hearTime } from './server-time.ts'

/** Longest wait for a whole answer, in milliseconds: a network may swallow a request without a word. */
export const ANSWER_LIMIT = 30_000

/** Codes that the browser adds to the server's: no answer came, one that is not of this application, or half of one. */
export type ApiCode = ProblemCode | 'offline' | 'unreadable' | 'incomplete' | 'too_many_rows'

/**
 * A request that failed. `status` is 0 when no answer came; `body` is the problem document (RFC 9457) for its extensions.
 * Proxies, firewalls and the sign-in pages of networks answer in the server's place, with any status: only what is `own` is
 * the server's word, everything else means to try again.
 */
export class ApiProblem extends Error {
  readonly code: ApiCode
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
  /** Whether the server itself has said so. */
  readonly own: boolean

  constructor(code: ApiCode, status: number, body: Readonly<Record<string, unknown>> = {}, own = false) {
    super(code)
    this.own = own
    this.name = 'ApiProblem'
    this.code = code
    this.status = status
    this.body = body
  }
}

/** Fires `lost` when the server answers 401 to a request that needs a session. */
export const sessionEvents = new EventTarget()

let person: string | null = null

/** From now on writes are those of this account: where somebody else has come in by another tab, the server takes none. */
export function writeAs(id: string | null): void {
  person = id
}

// The server takes a write without this type for one of another site.
const writeHeaders = (): Record<string, string> => ({
  'content-type': 'application/json',
  'x-kim-connection': CONNECTION,
  ...(person === null ? {} : { 'x-kim-user': person }),
})

interface Options {
  readonly signal?: AbortSignal
}

/** The answer of `GET path`; `T` is the shape that the contract promises. Throws `ApiProblem`, or `AbortError` when aborted. */
export async function getJson<T>(path: string, options: Options = {}): Promise<T> {
  return json(path, { method: 'GET', ...options })
}

/** The answer of `POST path` with a JSON body. Throws like `getJson`. */
export async function postJson<T>(path: string, body: unknown = {}, options: Options = {}): Promise<T> {
  return json(path, { method: 'POST', headers: writeHeaders(), body: JSON.stringify(body), ...options })
}

/** Asks to delete what `path` names. Throws like `getJson`. */
export async function deleteJson(path: string): Promise<void> {
  await json(path, { method: 'DELETE', headers: writeHeaders() })
}

/**
 * The open answer of a streamed `GET` of the type `type`, for reading its body and headers; the limit is for its beginning.
 * Throws like `getJson`.
 */
export async function getStream(path: string, type: string, options: Options = {}): Promise<Response> {
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(), ANSWER_LIMIT)
  try {
    return await request(path, type, { method: 'GET', ...options }, limit.signal)
  } finally {
    clearTimeout(timer)
  }
}

// The server answers everything with JSON, and with something: whatever else comes is not its answer.
async function json<T>(path: string, init: RequestInit): Promise<T> {
  const limit = AbortSignal.timeout(ANSWER_LIMIT)
  const response = await request(path, 'application/json', init, limit)
  const text = await response.text().catch((error: unknown) => {
    throw unanswered(error, limit)
  })
  try {
    // The boundary: what the contract promises is taken at its word here and nowhere else.
    return JSON.parse(text) as T
  } catch {
    throw new ApiProblem('unreadable', response.status)
  }
}

async function request(path: string, type: string, init: RequestInit, limit: AbortSignal): Promise<Response> {
  const signal = init.signal ? AbortSignal.any([init.signal, limit]) : limit
  let response: Response
  try {
    response = await fetch(path, {
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      ...init,
      signal,
    })
  } catch (error) {
    throw unanswered(error, limit)
  }
  if (response.ok) {
    if (typeOf(response) !== type) throw new ApiProblem('unreadable', response.status)
    hearTime(response.headers)
    return response
  }
  const problem = await readProblem(response)
  if (problem.own) hearTime(response.headers)
  if (problem.own && problem.status === 401) sessionEvents.dispatchEvent(new Event('lost'))
  throw problem
}

// Who gave the request up knows why; everything else is no answer.
function unanswered(error: unknown, limit: AbortSignal): unknown {
  const given = error instanceof DOMException && error.name === 'AbortError' && !limit.aborted
  return given ? error : new ApiProblem('offline', 0)
}

const typeOf = (response: Response): string =>
  (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''

async function readProblem(response: Response): Promise<ApiProblem> {
  const { status } = response
  const body: unknown =
    typeOf(response) === 'application/problem+json' ? await response.json().catch(() => null) : null
  const code = isRecord(body) ? body['code'] : null
  return isRecord(body) && isProblemCode(code) && PROBLEMS[code] === status
    ? new ApiProblem(code, status, body, true)
    : new ApiProblem(codeOfStatus(status), status)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isProblemCode = (code: unknown): code is ProblemCode =>
  typeof code === 'string' && Object.hasOwn(PROBLEMS, code)

// Somebody in between has answered: that says nothing about the request, at most how long to wait.
function codeOfStatus(status: number): ApiCode {
  switch (status) {
    case 429:
      return 'too_many_requests'
    case 502:
    case 503:
    case 504:
      return 'unavailable'
    default:
      return 'unreadable'
  }
}

import { PROBLEMS, type ProblemCode } from '#domain/problem.ts'
import { CONNECTION } from './connection.ts'

/** Codes that the browser adds to the server's: no answer came, one that is not of this application, or half of one. */
export type ApiCode = ProblemCode | 'offline' | 'unreadable' | 'incomplete' | 'too_many_rows'

/** A request that failed. `status` is 0 when no answer came; `body` is the problem document (RFC 9457) for its extensions. */
export class ApiProblem extends Error {
  readonly code: ApiCode
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>

  constructor(code: ApiCode, status: number, body: Readonly<Record<string, unknown>> = {}) {
    super(code)
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
  return readJson(await request(path, { method: 'GET', ...options }))
}

/** The answer of `POST path` with a JSON body; null when the answer is empty. Throws like `getJson`. */
export async function postJson<T>(path: string, body: unknown = {}, options: Options = {}): Promise<T> {
  return readJson(
    await request(path, { method: 'POST', headers: writeHeaders(), body: JSON.stringify(body), ...options }),
  )
}

/** Asks to delete what `path` names. Throws like `getJson`. */
export async function deleteJson(path: string): Promise<void> {
  await request(path, { method: 'DELETE', headers: writeHeaders() })
}

/** The open answer of a streamed `GET`, for reading its body and headers. Throws like `getJson`. */
export async function getStream(path: string, options: Options = {}): Promise<Response> {
  return request(path, { method: 'GET', ...options })
}

async function request(path: string, init: RequestInit): Promise<Response> {
  let response: Response
  try {
    response = await fetch(path, {
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      ...init,
    })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ApiProblem('offline', 0)
  }
  if (response.ok) return response
  const problem = await readProblem(response)
  if (problem.status === 401) sessionEvents.dispatchEvent(new Event('lost'))
  throw problem
}

async function readJson<T>(response: Response): Promise<T> {
  const text = await response.text()
  if (text === '') return null as T
  try {
    // The boundary: what the contract promises is taken at its word here and nowhere else.
    return JSON.parse(text) as T
  } catch {
    throw new ApiProblem('unreadable', response.status)
  }
}

async function readProblem(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => null)
  if (!isRecord(body)) return new ApiProblem(codeOfStatus(response.status), response.status)
  const code = body['code']
  return new ApiProblem(isProblemCode(code) ? code : codeOfStatus(response.status), response.status, body)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isProblemCode = (code: unknown): code is ProblemCode =>
  typeof code === 'string' && Object.hasOwn(PROBLEMS, code)

// A proxy in between answers without our codes; its status still says what to tell the person.
function codeOfStatus(status: number): ApiCode {
  switch (status) {
    case 401:
      return 'not_signed_in'
    case 403:
      return 'not_allowed'
    case 404:
      return 'not_found'
    case 413:
      return 'body_too_large'
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

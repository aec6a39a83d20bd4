import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { vi } from 'vitest'
import worker from '../../worker/index.ts'

const ORIGIN = 'http://localhost'

/** An answer of the API with its body read. */
export interface Answer<T> {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly json: T
}

export type Call = <T = Record<string, unknown>>(
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer<T>>

/** Hands a request to the Worker as it is. */
export async function send(request: Request, bindings: Cloudflare.Env = env): Promise<Response> {
  const context = createExecutionContext()
  const response = await worker.fetch(request, bindings, context)
  await waitOnExecutionContext(context)
  return response
}

/** Calls the Worker as a page of ours does; `cookie` may be empty. A string body is sent as it is. */
export function caller(cookie: string, bindings: Cloudflare.Env = env): Call {
  return async <T>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const write = method !== 'GET' && method !== 'HEAD'
    const response = await send(
      new Request(ORIGIN + path, {
        method,
        headers: {
          ...(cookie ? { cookie } : {}),
          ...(write
            ? { 'content-type': 'application/json', origin: ORIGIN, 'sec-fetch-site': 'same-origin' }
            : {}),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
      bindings,
    )
    const text = await response.text()
    let json: unknown = null
    try {
      json = JSON.parse(text)
    } catch {
      // Not every answer is JSON.
    }
    return { status: response.status, headers: response.headers, text, json: json as T }
  }
}

/** Signs a demo user in; the cookies of the session. */
export async function cookieOf(user: string): Promise<string> {
  const { headers, status } = await caller('')('POST', '/api/session/demo', { user })
  if (status !== 200) throw new Error(`no sign-in: ${status}`)
  return headers
    .getSetCookie()
    .map((c) => c.split(';')[0])
    .join('; ')
}

/** Signs a demo user in and calls as that user from then on. */
export async function as(user: string, bindings: Cloudflare.Env = env): Promise<Call> {
  return caller(await cookieOf(user), bindings)
}

/** The county of the tests: three units of two providers, the people of the contract, a coordinator of one region. Keeps the log off the screen. */
export async function seed(): Promise<void> {
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const run = (sql: string): D1PreparedStatement => env.DB.prepare(sql)
  await env.DB.batch([
    run(`INSERT INTO setting VALUES ('county', '{"key":"05566","name":"Kreis Steinfurt"}')`),
    run(`INSERT INTO template VALUES ('2022-01', '{"validFrom":"2022-01","enable":["note"]}')`),
    run(`INSERT INTO provider VALUES ('caritas', 'Caritas Rheine'), ('lernen', 'Lernen fördern')`),
    run(`INSERT INTO unit (id, provider, name, region, opened) VALUES
      ('caritas-rheine', 'caritas', 'Caritas Rheine (Dienststelle)', 'west', '2022-01'),
      ('lernen-foerdern', 'lernen', 'Lernen fördern', 'ost', '2022-01'),
      ('caritas-ost', 'caritas', 'Caritas Ost', 'süd', '2022-01')`),
    run(`INSERT INTO fte VALUES ('caritas-rheine', '2022-01', NULL, 200, 170)`),
    run(`INSERT INTO user (id, name, role) VALUES
      ('koordination', 'Koordination', 'coordinator'), ('caritas-1', 'Erste Fachkraft', 'case_manager'),
      ('caritas-2', 'Zweite Fachkraft', 'case_manager'), ('lernen-1', 'Dritte Fachkraft', 'case_manager'),
      ('lesen', 'Lesende Person', 'reader')`),
    run(
      `INSERT INTO user (id, name, role, region) VALUES ('region-ost', 'Koordination Ost', 'coordinator', 'ost')`,
    ),
    run(`INSERT INTO membership VALUES ('caritas-1', 'caritas-rheine', 1), ('caritas-2', 'caritas-rheine', 0),
      ('lernen-1', 'lernen-foerdern', 0)`),
  ])
}

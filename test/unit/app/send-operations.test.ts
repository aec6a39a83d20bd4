import { afterEach, expect, test, vi } from 'vitest'
import { sendOperations, whoIsThere } from '../../../web/sheet/api.ts'

const answer = (status: number, body: string, type: string) =>
  vi.stubGlobal('fetch', async () =>
    status === 204
      ? new Response(null, { status })
      : new Response(body, { status, headers: { 'content-type': type } }),
  )
const PROBLEM = 'application/problem+json'
const own = (status: number, code: string) => [status, JSON.stringify({ code, status }), PROBLEM] as const

afterEach(() => vi.unstubAllGlobals())

test.each([
  [...own(403, 'not_allowed'), 'invalid'],
  [...own(413, 'body_too_large'), 'invalid'],
  [...own(400, 'invalid_body'), 'invalid'],
  [...own(401, 'not_signed_in'), 'signed_out'],
  [...own(429, 'too_many_requests'), 'again'],
  [...own(503, 'unavailable'), 'again'],
] as const)('the server’s own %i %s ends it or not', async (status, body, type, kind) => {
  answer(status, body, type)
  expect(await sendOperations([])).toMatchObject({ kind })
})

test.each([
  ...[400, 401, 403, 404, 405, 407, 409, 410, 413, 415, 418, 451, 500, 502, 511].flatMap((status) => [
    [status, '<h1>Zugriff blockiert</h1>', 'text/html'] as const,
    [status, '{"code":"blocked","message":"no"}', 'application/json'] as const,
    [status, '', ''] as const,
  ]),
  [200, '<h1>Willkommen im WLAN</h1>', 'text/html'],
  [200, '{"portal":true}', 'application/json'],
  [200, 'null', 'application/json'],
  [204, '', ''],
] as const)('a gateway’s %i %s (%s) means to try again, and signs nobody out', async (status, body, type) => {
  answer(status, body, type)
  expect(['again', 'unreachable']).toContain((await sendOperations([])).kind)
  expect(['again', 'unreachable']).toContain((await whoIsThere()).kind)
})

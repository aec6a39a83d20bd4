import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  ANSWER_LIMIT,
  ApiProblem,
  getJson,
  getStream,
  postJson,
  sessionEvents,
} from '../../../web/app/api.ts'

const answer = (status: number, body: string, type = 'application/problem+json') =>
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(new Response(body, { status, headers: { 'content-type': type } }))),
  )

const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  )

afterEach(() => vi.unstubAllGlobals())

test('an answer is given as it stands', async () => {
  answer(200, '{"ok":true}', 'application/json')
  expect(await getJson('/api/health')).toEqual({ ok: true })
})

test('a write is JSON, which the server demands of its own pages', async () => {
  answer(200, '{}', 'application/json')
  await postJson('/api/changes', { operations: [] })
  expect(fetch).toHaveBeenCalledWith(
    '/api/changes',
    expect.objectContaining({
      method: 'POST',
      body: '{"operations":[]}',
      headers: { 'content-type': 'application/json', 'x-kim-connection': expect.any(String) },
    }),
  )
})

describe('a failure has a code', () => {
  test.each([
    [409, '{"code":"open_issues","status":409,"issues":[1]}', 'open_issues'],
    [404, '{"code":"not_found","status":404}', 'not_found'],
    [503, '<h1>Bad gateway</h1>', 'unavailable'],
    [401, '{"code":"not_signed_in"}', 'not_signed_in'],
    [418, '{"code":"brewing"}', 'unreadable'],
    [500, '{"code":"__proto__"}', 'unreadable'],
    [400, '[]', 'unreadable'],
  ])('%i %s', async (status, body, code) => {
    answer(status, body)
    const error = await failure(getJson('/api/x'))
    expect(error).toBeInstanceOf(ApiProblem)
    expect(error).toMatchObject({ code, status })
  })

  const HTML = '<!doctype html><title>Anmelden am WLAN</title>'
  test.each([
    [401, HTML, 'text/html'],
    [403, HTML, 'text/html'],
    [404, '', 'text/plain'],
    [407, HTML, 'text/html'],
    [413, HTML, 'text/html'],
    [511, HTML, 'text/html'],
    [401, '{"code":"not_signed_in"}', 'application/json'],
    [404, '{"code":"not_found","status":404}', 'application/json'],
    [403, '{"code":"not_found"}', 'application/problem+json'],
    [403, '{"error":"blocked"}', 'application/problem+json'],
    [200, HTML, 'text/html'],
    [200, '', 'application/json'],
    [200, '{"ok":true}', 'text/plain'],
  ])('%i %s as %s is somebody else’s word', async (status, body, type) => {
    answer(status, body, type)
    const lost = vi.fn()
    sessionEvents.addEventListener('lost', lost)
    for (const work of [getJson('/api/me'), postJson('/api/changes')])
      expect(await failure(work)).toMatchObject({ code: 'unreadable', own: false })
    sessionEvents.removeEventListener('lost', lost)
    expect(lost).not.toHaveBeenCalled()
  })

  test('a request that nobody answers ends after its time', async () => {
    const limit = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => AbortSignal.abort('too long'))
    vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) =>
      signal?.aborted ? Promise.reject(signal.reason) : new Promise(() => undefined),
    )
    expect(await failure(getJson('/api/x'))).toMatchObject({ code: 'offline', status: 0 })
    expect(limit).toHaveBeenCalledWith(ANSWER_LIMIT)
    limit.mockRestore()
  })

  test('and the problem’s own fields', async () => {
    answer(409, '{"code":"open_issues","issues":[1]}')
    expect(await failure(postJson('/api/x'))).toMatchObject({ body: { issues: [1] } })
  })

  test('half an answer is not an answer', async () => {
    answer(200, '{"ok":tr', 'application/json')
    expect(await failure(getJson('/api/x'))).toMatchObject({ code: 'unreadable' })
  })

  test('no answer at all is told apart from a refusal', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')))
    expect(await failure(getStream('/api/x', 'text/csv'))).toMatchObject({ code: 'offline', status: 0 })
  })

  test('an aborted request stays an abort', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new DOMException('gone', 'AbortError')))
    expect(await failure(getJson('/api/x'))).toMatchObject({ name: 'AbortError' })
  })
})

test('a lost session is told once for every reader', async () => {
  answer(401, '{"code":"not_signed_in"}')
  const lost = vi.fn()
  sessionEvents.addEventListener('lost', lost, { once: true })
  await failure(getJson('/api/sheets/a/2023-09'))
  expect(lost).toHaveBeenCalledOnce()
})

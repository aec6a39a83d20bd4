import { env, createExecutionContext } from 'cloudflare:test'
import { expect, test } from 'vitest'
import worker from '../../worker/index.ts'

// Stands for the folder of files: it has the page and one script.
const ASSETS = {
  fetch: async (request: Request) =>
    new Response(`the page of ${new URL(request.url).pathname}`, {
      headers: { 'content-type': 'text/html' },
    }),
} as unknown as Fetcher

const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  worker.fetch(new Request(`http://localhost${path}`, init), { ...env, ASSETS }, createExecutionContext())

test.each(['/uebersicht', '/blatt/caritas-rheine/2023-09', '/verlauf/e_1-x~', '/konto/', '/gibt-es-nicht'])(
  'the address %s of a page gets the application',
  async (path) => {
    const answer = await ask(path)
    expect([answer.status, await answer.text()]).toEqual([200, 'the page of /'])
  },
)

test.each([
  '/assets/sheet-page-0ld.js',
  '/assets/missing.css',
  '/assets/',
  '/assets',
  '/favicon.ico',
  '/sw-old.js',
  '/.well-known/x',
  '//api/health',
  '/api/health/',
])('%s is missing, and nobody keeps that', async (path) => {
  const answer = await ask(path)
  expect(answer.status).toBe(404)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(answer.headers.get('cache-control')).toBe('no-store')
})

test('what is not read is none of the pages’', async () => {
  expect((await ask('/uebersicht', { method: 'POST' })).status).toBe(403)
})

test('every answer of the interface tells the server’s time', async () => {
  for (const path of ['/api/health', '/api/nothing']) {
    const told = Number((await ask(path)).headers.get('x-kim-time'))
    expect(Math.abs(told - Date.now())).toBeLessThan(60_000)
  }
})

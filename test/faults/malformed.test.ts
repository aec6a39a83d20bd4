import { connect } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Host, startHost } from '../../worker/local/host.ts'
import { selfCheck } from '../../worker/store/self-check.ts'
import { type Client, signIn } from '../bench/client.ts'
import { random, SEED } from './seed.ts'

const REQUESTS = 10_000
const LANES = 16
/** Whoever has no answer and no end of the line by then hangs, in milliseconds. */
const PATIENCE = 10_000

let host: Host
let client: Client
beforeAll(async () => {
  host = await startHost({ port: 0, dataDir: null })
  client = await signIn(host, 'caritas-1')
})
afterAll(() => host.stop())

const PATHS = [
  '/',
  '/api/health',
  '/api/me',
  '/api/changes',
  '/api/session/demo',
  '/api/sheets/caritas-rheine/2023-09',
  '/api/sheets/caritas-rheine/2023-09/changes?after=0',
  '/api/sheets/caritas-rheine/2023-09/submit',
  '/api/sheets/caritas-rheine/2023-09/live',
  '/api/sheets/overview?from=2023-01&to=2023-09',
  '/api/export/entries.csv?from=2023-09&to=2023-09',
  '/api/units/caritas-rheine/cases?month=2023-09',
  '/api/backup',
  '/api/people',
  '/api/people/caritas-2/grant',
  '/api/invitations/look',
  '/api/invitations/accept',
  '/api/session/passkey',
  '/api/session/passkey/options',
  '/api/session/oidc/nobody?next=/verlauf',
  '/api/session/oidc/nobody/callback?code=a&state=b',
  '/api/me/passkeys',
  '/api/audit?from=2023-01-01',
  '/api/audit/file.csv',
  '/api/units/caritas-rheine/posts',
  '/api/providers',
  '/api/cases/0123456789/record',
  '/api/retention/run',
  '/api/csp-reports',
  '/.well-known/security.txt',
]
const METHODS = [
  'GET',
  'POST',
  'POST',
  'POST',
  'PUT',
  'DELETE',
  'HEAD',
  'OPTIONS',
  'PATCH',
  'get',
  'G\0T',
  '',
  'A'.repeat(9_000),
]
const BENDS: readonly ((path: string) => string)[] = [
  (path) => path,
  (path) => path,
  (path) => path,
  (path) => `/${path}`,
  (path) => path.replace('/api', '/%61pi'),
  (path) => path.replaceAll('/', '/./'),
  (path) => `${path}/%2e%2e/%2e%2e/etc/passwd`,
  (path) => `${path}%00%ff%fe`,
  (path) => `${path}?sort=id;--&filter='"&after=-1&from=9999-99`,
  (path) => `${path}?${'x=1&'.repeat(4_000)}`,
  (path) => `http://elsewhere.example${path}`,
  (path) => `${path} \u00fc\u{1f600}`,
  () => '*',
  () => '',
]
const HEADERS = [
  'content-length: 5',
  'content-length: 999999',
  'content-length: -1',
  'content-length: 3\r\ncontent-length: 4',
  'transfer-encoding: chunked',
  'transfer-encoding: chunked\r\ncontent-length: 7',
  'transfer-encoding: gzip, chunked',
  'content-encoding: gzip',
  'content-type: text/plain',
  'content-type: application/json; charset=utf-7',
  'content-type: multipart/form-data',
  'origin: null',
  'origin: https://elsewhere.example',
  'sec-fetch-site: cross-site',
  'cookie: __Host-kim=%00',
  `cookie: ${'a=b; '.repeat(3_000)}`,
  `x-long: ${'x'.repeat(70_000)}`,
  'no colon here',
  ' folded: yes',
  'upgrade: websocket\r\nconnection: upgrade',
  'upgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-version: 13\r\nsec-websocket-key: short',
  'range: bytes=5-1',
  'if-none-match: "',
  'accept-language: \u0000',
  'expect: 100-continue',
]
const values = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom('\ud800', '\u0000', '__proto__', '9'.repeat(400), 'a\u0301'.repeat(2_000), 1e308),
)
const operation = fc.dictionary(
  fc.constantFrom(
    'id',
    'type',
    'entry',
    'base',
    'values',
    'unit',
    'month',
    'case',
    'after',
    '__proto__',
    'constructor',
  ),
  fc.oneof(
    values,
    fc.constantFrom('set', 'create', 'remove', 'restore', 'handover', '2023-09', 'caritas-rheine', 1),
  ),
)
const body = fc.oneof(
  fc.record({ operations: fc.array(operation, { maxLength: 5 }) }).map((one) => JSON.stringify(one)),
  values.map((one) => JSON.stringify(one)),
  fc.string({ maxLength: 200 }),
  fc.integer({ min: 1, max: 20_000 }).map((deep) => '['.repeat(deep)),
  fc.constantFrom(
    '{"operations":[',
    '\ufeff{}',
    '{"operations":null}',
    '',
    '0\r\n\r\n',
    'ffffffffffffffff\r\nx',
  ),
)

/** One request as bytes: some of it as it should be, some of it bent, cut or noise. */
function request(next: () => number, text: string): Buffer {
  const one = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T
  if (next() < 0.05) return Buffer.from(Array.from({ length: 300 }, () => Math.floor(next() * 256)))
  const lines = [
    `${one(METHODS)} ${one(BENDS)(one(PATHS))} ${next() < 0.95 ? 'HTTP/1.1' : one(['HTTP/9.9', 'HTTP/1.0', ''])}`,
    ...(next() < 0.95 ? [`host: ${next() < 0.95 ? new URL(host.url).host : 'elsewhere.example'}`] : []),
    ...(next() < 0.7 ? [`cookie: ${client.cookie}`] : []),
    ...(next() < 0.8 ? [`origin: ${host.url}`, 'content-type: application/json'] : []),
    ...(next() < 0.6 ? [`content-length: ${Buffer.byteLength(text)}`] : []),
    ...Array.from({ length: Math.floor(next() * 3) }, () => one(HEADERS)),
  ]
  const bytes = Buffer.from(`${lines.join(next() < 0.97 ? '\r\n' : '\n')}\r\n\r\n${text}`)
  if (next() < 0.1) return bytes.subarray(0, Math.floor(next() * bytes.length))
  if (next() < 0.1) bytes[Math.floor(next() * bytes.length)] = Math.floor(next() * 256)
  return bytes
}

/** Sends bytes and ends; what came back until the server closed, or null when it did not. */
function exchange(bytes: Buffer): Promise<string | null> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect({ port: Number(new URL(host.url).port), host: '127.0.0.1', allowHalfOpen: true })
    const done = (result: string | null): void => {
      clearTimeout(timer)
      socket.destroy()
      resolve(result)
    }
    const timer = setTimeout(() => done(/^HTTP\/1\.1 \d{3}/.test(answer) ? answer : null), PATIENCE)
    socket.on('data', (data) => (answer += data.toString('latin1')))
    socket.on('end', () => done(answer))
    // A server that will not listen to the end may close while we still speak.
    socket.on('error', () => done(answer))
    socket.end(bytes)
  })
}

/** Whether a request is one for which workerd or Miniflare fail before any Worker is asked: its method is unknown to them, its host impossible, or its target no path. */
const isForTheDoor = (bytes: Buffer): boolean => {
  const [line = '', ...lines] = bytes.toString('latin1').split(/\r?\n/)
  const host = lines.find((one) => one.startsWith('host: '))?.slice(6) ?? ''
  return (
    !/^(?:GET|POST|PUT|DELETE|HEAD|OPTIONS|PATCH) (?:\/|http:\/\/)/.test(line) ||
    !/^[a-z0-9.]+(?::\d+)?$/.test(host)
  )
}

test(`${REQUESTS} malformed requests on raw sockets: none fails, none hangs, nothing changes (seed ${SEED})`, async () => {
  const next = random(SEED)
  const bodies = fc.sample(body, { numRuns: REQUESTS, seed: SEED })
  const before = await host.db.prepare('SELECT count(*) AS n FROM change').first('n')
  const statuses: Record<string, number> = {}
  const wrong: string[] = []
  await Promise.all(
    Array.from({ length: LANES }, async () => {
      for (let text = bodies.pop(); text !== undefined; text = bodies.pop()) {
        const bytes = request(next, text)
        const answer = await exchange(bytes)
        const found = [...(answer ?? '').matchAll(/^HTTP\/1\.[01] (\d{3})/gm)].map(([, status]) =>
          Number(status),
        )
        for (const status of found) statuses[status] = (statuses[status] ?? 0) + 1
        const leaks = /SQLITE|D1_ERROR|\bat \w+ \(|\.ts:\d+/.test(answer ?? '')
        if (answer === null || ((leaks || found.some((status) => status >= 500)) && !isForTheDoor(bytes)))
          wrong.push(
            `${answer === null ? 'hangs' : answer.slice(0, 300)}\n  ${JSON.stringify(bytes.toString('latin1').slice(0, 600))}`,
          )
      }
    }),
  )
  console.log(`seed ${SEED}: ${JSON.stringify(statuses)}`)
  expect(wrong.slice(0, 5)).toEqual([])
  expect((await client.get('/api/me')).status).toBe(200)
  expect(await host.db.prepare('SELECT count(*) AS n FROM change').first('n')).toBe(before)
  expect((await selfCheck(host.db as unknown as D1Database)).deviations).toEqual([])
})

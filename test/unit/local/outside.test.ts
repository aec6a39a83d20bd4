import { createServer as createPlain } from 'node:http'
import type { AddressInfo, Server } from 'node:net'
import { createServer, type SecureVersion } from 'node:tls'
import { afterEach, expect, test } from 'vitest'
import { seriousAdvisories } from '../../../worker/local/advisories.ts'
import { lookFromOutside, speaksOldTls } from '../../../worker/local/outside.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

const listening = (server: Server): Promise<number> => {
  servers.push(server)
  return new Promise((done) =>
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)),
  )
}

// Suites without certificates need none, and are told apart by version all the same.
const speaking = (minVersion: SecureVersion, maxVersion: SecureVersion): Promise<number> =>
  listening(createServer({ minVersion, maxVersion, ciphers: 'aNULL:@SECLEVEL=0' }))

test.each([
  ['TLSv1', 'TLSv1.1', true],
  ['TLSv1.1', 'TLSv1.2', true],
  ['TLSv1.2', 'TLSv1.2', false],
] as const)('a server that speaks %s to %s is told', async (from, to, old) => {
  expect(await speaksOldTls('127.0.0.1', await speaking(from, to))).toBe(old)
})

test('a server that is not there is no server without old versions', async () => {
  const port = await speaking('TLSv1.2', 'TLSv1.2')
  for (const server of servers.splice(0)) await new Promise((done) => server.close(done))
  await expect(speaksOldTls('127.0.0.1', port)).rejects.toThrow('ECONNREFUSED')
})

test('what an operator has forgotten is told by name', async () => {
  const answers: Record<string, unknown> = { '/api/session/ways': { demo: [{}], providers: [] }, '/': {} }
  const port = await listening(
    createPlain((request, answer) => {
      const found = answers[request.url ?? '']
      answer.writeHead(found ? 200 : 404).end(JSON.stringify(found ?? null))
    }),
  )
  const wrong = (await lookFromOutside(new URL(`http://127.0.0.1:${port}`))).flatMap((one) => one.wrong ?? [])
  expect(wrong).toEqual([
    'the address is plain http',
    '/api/health does not',
    'anybody can sign in as a person of the demo',
    'no content policy',
    'SECURITY_CONTACT is not set',
  ])
})

test('advisories of what is deployed are told where they are serious, and not where nobody could be asked', () => {
  const report = { vulnerabilities: { a: { severity: 'critical' }, b: { severity: 'moderate' } } }
  expect(seriousAdvisories(JSON.stringify(report))).toEqual([{ package: 'a', severity: 'critical' }])
  expect(seriousAdvisories('{"vulnerabilities":{}}')).toEqual([])
  expect(seriousAdvisories('{"error":{"summary":"405"}}')).toBeNull()
  expect(seriousAdvisories('')).toBeNull()
})

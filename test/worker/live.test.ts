import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { LiveMessage } from '#domain/live.ts'
import { as, caller, cookieOf, seed, send } from '../support/api.ts'
import { create, one, op, open } from '../support/sheets.ts'

const ORIGIN = 'http://localhost'
const SHEET = '/api/sheets/caritas-rheine/2023-09'

interface Line {
  readonly heard: LiveMessage[]
  say(text: string): void
  closed: number | null
  close(): void
}

const lines: Line[] = []

beforeAll(async () => {
  await seed()
  await open(await as('caritas-1'))
})
afterEach(() => {
  for (const line of lines.splice(0)) line.close()
})

async function upgrade(
  user: string,
  connection: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  const cookie = user === '' ? '' : await cookieOf(user)
  return send(
    new Request(`${ORIGIN}${SHEET}/live?connection=${connection}`, {
      headers: { upgrade: 'websocket', origin: ORIGIN, cookie, ...headers },
    }),
  )
}

async function connect(user: string, connection: string): Promise<Line> {
  const { webSocket, status } = await upgrade(user, connection)
  if (!webSocket) throw new Error(`no line: ${status}`)
  const line: Line = {
    heard: [],
    say: (text) => webSocket.send(text),
    closed: null,
    close: () => webSocket.close(),
  }
  webSocket.addEventListener('message', ({ data }) =>
    line.heard.push(JSON.parse(String(data)) as LiveMessage),
  )
  webSocket.addEventListener('close', ({ code }) => {
    line.closed = code
  })
  webSocket.accept()
  lines.push(line)
  return line
}

const people = (line: Line) => {
  const last = line.heard.findLast((message) => message.kind === 'present')
  return last?.kind === 'present' ? last.people.map(({ name, cell }) => [name, cell]) : null
}
const changes = (line: Line): number => line.heard.filter(({ kind }) => kind === 'changed').length
const soon = (read: () => unknown) => vi.waitFor(read, { timeout: 2000 })

describe('a change is announced', () => {
  test('to everybody who has the sheet open but the page that made it', async () => {
    const call = await as('caritas-1')
    const [own, other, above] = [
      await connect('caritas-1', 'own'),
      await connect('caritas-2', 'other'),
      await connect('koordination', 'above'),
    ]
    const operation = {
      id: op(),
      type: 'create',
      unit: 'caritas-rheine',
      month: '2023-09',
      values: { persons: 2 },
    }
    await call('POST', '/api/changes', { operations: [operation] }, { 'x-kim-connection': 'own' })
    await soon(() => expect([changes(other), changes(above)]).toEqual([1, 1]))
    expect(changes(own)).toBe(0)
    // Nothing of what was written is told.
    expect(JSON.stringify([other.heard, above.heard])).not.toContain('persons')
  })

  test('of the sheet itself as well, and not when nothing was written', async () => {
    const call = await as('caritas-1')
    const { id } = await create(call)
    const line = await connect('caritas-2', 'b')
    await one(call, { id: op(), type: 'set', entry: id, base: 9, values: { persons: 99 } })
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(changes(line)).toBe(0)
    const above = await as('koordination')
    expect((await above('POST', `${SHEET}/vacancy`, { vacant: true })).status).toBe(200)
    await soon(() => expect(changes(line)).toBe(1))
  })
})

describe('who is there', () => {
  test('is told among the members of the unit, with the cell they are at', async () => {
    const first = await connect('caritas-1', 'c1')
    const second = await connect('caritas-2', 'c2')
    await soon(() => expect(people(first)).toEqual([['Zweite Fachkraft', null]]))
    await soon(() => expect(people(second)).toEqual([['Erste Fachkraft', null]]))
    second.say(JSON.stringify({ row: 'entry-1', column: 'persons' }))
    await soon(() =>
      expect(people(first)).toEqual([['Zweite Fachkraft', { row: 'entry-1', column: 'persons' }]]),
    )
    second.close()
    await soon(() => expect(people(first)).toEqual([]))
  })

  test('is not told to coordinators, and nobody is told of them', async () => {
    const above = await connect('koordination', 'k')
    const member = await connect('caritas-1', 'm')
    above.say('null')
    await soon(() => expect(people(member)).toEqual([]))
    expect(people(above)).toBeNull()
  })
})

describe('a line ends', () => {
  const county = () => as('koordination')
  const IN = { role: 'case_manager', units: [{ id: 'caritas-rheine', lead: false }] }

  test.each([
    [
      'with the account’s rights',
      async () => (await county())('POST', '/api/people/caritas-2/grant', { role: 'reader' }),
    ],
    ['with the account', async () => (await county())('POST', '/api/people/caritas-2/disable', {})],
    [
      'with every session of the person',
      async () => (await as('caritas-2'))('POST', '/api/me/sessions/end', {}),
    ],
  ])('%s, and others’ go on', async (_, end) => {
    const gone = await connect('caritas-2', 'gone')
    const stays = await connect('caritas-1', 'stays')
    await end()
    await soon(() => expect(gone.closed).toBe(4001))
    expect(stays.closed).toBeNull()
    await (
      await county()
    )('POST', '/api/people/caritas-2/enable', {})
    await (
      await county()
    )('POST', '/api/people/caritas-2/grant', IN)
  })

  test('with its own session alone', async () => {
    const cookie = await cookieOf('caritas-2')
    const { webSocket } = await send(
      new Request(`${ORIGIN}${SHEET}/live?connection=own`, {
        headers: { upgrade: 'websocket', origin: ORIGIN, cookie },
      }),
    )
    let closed: number | null = null
    webSocket?.addEventListener('close', ({ code }) => (closed = code))
    webSocket?.accept()
    const other = await connect('caritas-2', 'other')
    await caller(cookie)('DELETE', '/api/session')
    await soon(() => expect(closed).toBe(4001))
    expect(other.closed).toBeNull()
  })
})

describe('37: a line is refused', () => {
  test.each([
    ['from another site', { origin: 'https://evil.example' }, 403],
    ['without an origin', { origin: '' }, 403],
    ['that is no upgrade', { upgrade: '' }, 426],
  ])('%s', async (_what, headers, status) => {
    expect((await upgrade('caritas-1', 'x', headers)).status).toBe(status)
  })

  test('to whom the unit is foreign, as if it were not there; and without a session', async () => {
    expect((await upgrade('lernen-1', 'x')).status).toBe(404)
    expect((await upgrade('lesen', 'x')).status).toBe(404)
    expect((await upgrade('', 'x')).status).toBe(401)
    expect((await upgrade('caritas-1', 'no%20name')).status).toBe(404)
  })

  test.each(['{"row":', '{"row":"<b>","column":"x"}', '[]', 'x'.repeat(301)])(
    'that says %s',
    async (text) => {
      const line = await connect('caritas-1', 'odd')
      line.say(text)
      await soon(() => expect(line.closed).toBe(1008))
    },
  )
})

test('without the binding the line is not there, and changes are taken all the same', async () => {
  const { ROOMS: _, ...bare } = env
  const call = await as('caritas-1', bare as Cloudflare.Env)
  const answer = await call('POST', '/api/changes', {
    operations: [
      { id: op(), type: 'create', unit: 'caritas-rheine', month: '2023-09', values: { persons: 1 } },
    ],
  })
  expect(answer.status).toBe(200)
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Host, startHost } from '../../worker/local/host.ts'
import { signIn } from '../bench/client.ts'

const PEOPLE = 50

let host: Host
beforeAll(async () => {
  host = await startHost({ port: 0, dataDir: null, web: false })
  const { db } = host
  const users = JSON.stringify(Array.from({ length: PEOPLE }, (_, at) => `crowd-${at}`))
  await db.batch([
    db
      .prepare("INSERT INTO user (id, name, role) SELECT value, value, 'case_manager' FROM json_each(?)")
      .bind(users),
    db
      .prepare("INSERT INTO membership (user, unit) SELECT value, 'caritas-rheine' FROM json_each(?)")
      .bind(users),
  ])
})
afterAll(() => host.stop())

interface Result {
  readonly outcome: string
  readonly current?: Readonly<
    Record<string, { readonly value: number; readonly by: string; readonly at: string }>
  >
}

test(`${PEOPLE} people, one cell: one is written, ${PEOPLE - 1} see both values, whose it is and when`, async () => {
  const crowd = await Promise.all(Array.from({ length: PEOPLE }, (_, at) => signIn(host, `crowd-${at}`)))
  const sheet: { entries: { id: string; revision: number; values: Record<string, unknown> }[] } = JSON.parse(
    await (await crowd[0]!.get('/api/sheets/caritas-rheine/2023-09')).text(),
  )
  const { id, revision } = sheet.entries[0]!
  const answers = await Promise.all(
    crowd.map(async (client, at) => {
      const values = { network_contacts: 40 + at }
      const operation = { id: `crowd-${at}`, type: 'set', entry: id, base: revision, values }
      const text = await (await client.post('/api/changes', { operations: [operation] })).text()
      return (JSON.parse(text) as { results: Result[] }).results[0]!
    }),
  )
  const applied = answers.flatMap(({ outcome }, at) => (outcome === 'applied' ? [at] : []))
  expect(applied).toHaveLength(1)
  const told = answers.filter(({ outcome }) => outcome === 'conflict')
  expect(told).toHaveLength(PEOPLE - 1)
  const winner = { value: 40 + applied[0]!, by: `crowd-${applied[0]}`, at: expect.any(String) }
  for (const { current } of told) expect(current).toEqual({ network_contacts: winner })
})

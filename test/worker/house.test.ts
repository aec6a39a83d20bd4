import { env } from 'cloudflare:workers'
import { beforeAll, expect, test } from 'vitest'
import type { Template } from '#domain/template/template.ts'
import { forgetHouse } from '../../worker/store/house.ts'
import { cleanUp } from '../../worker/store/cleanup.ts'
import { as, type Call, caller, seed } from '../support/api.ts'
import { CM, create, one, op, open, sheet } from '../support/sheets.ts'

let call: Call

beforeAll(async () => {
  await seed()
  call = await as('caritas-1')
})

test('health is told to everybody', async () => {
  const { json } = await caller('')<{ ok: boolean; version: string }>('GET', '/api/health')
  expect(json).toEqual({ ok: true, version: expect.stringMatching(/^\d+\.\d+\.\d+$/) })
})

test('units are told with provider, region and posts', async () => {
  expect((await call('GET', '/api/units')).json).toEqual([
    {
      id: 'caritas-rheine',
      name: 'Caritas Rheine (Dienststelle)',
      provider: 'Caritas Rheine',
      providerId: 'caritas',
      region: 'west',
      opened: '2022-01',
      closed: null,
      fte: 1.7,
      ftePlanned: 2,
    },
  ])
  const region = await as('region-ost')
  expect((await region<{ id: string; fte: number | null }[]>('GET', '/api/units')).json).toMatchObject([
    { id: 'lernen-foerdern', fte: null },
  ])
  expect((await (await as('lesen'))('GET', '/api/units')).json).toEqual([])
})

test('a template version holds from its month on: a code retires and a column comes', async () => {
  const before = await create(call, { ...CM, opened: '2023-05', housing: 'private' }, await opened('2023-05'))
  const version = {
    validFrom: '2023-06',
    retireCodes: { housing: ['private'] },
    addColumns: [
      {
        after: 'housing',
        column: {
          key: 'rooms',
          de: 'Zimmer',
          en: 'Rooms',
          group: 'situation',
          type: 'integer',
          min: 0,
          max: 20,
          required: [],
          carry: true,
          disclosure: [],
        },
      },
    ],
  }
  await env.DB.prepare('INSERT INTO template VALUES (?, ?)').bind('2023-06', JSON.stringify(version)).run()
  forgetHouse()
  const columns = async (month: string) =>
    (await call<Template>('GET', `/api/template?month=${month}`)).json.columns.map((c) => c.key)
  expect(await columns('2023-05')).not.toContain('rooms')
  expect(await columns('2023-06')).toContain('rooms')
  await opened('2023-06')
  const row = (await sheet(call, 'caritas-rheine', '2023-06')).entries[0]
  expect(row?.caseNumber).toBe(before.caseNumber)
  expect(row?.values).not.toHaveProperty('housing')
  expect(row?.previous?.lapsed).toEqual({ housing: ['private'] })
  const set = (entry: string | undefined, values: unknown) =>
    one(call, { id: op(), type: 'set', entry, base: 1, values })
  expect((await set(row?.id, { housing: 'private' })).issues).toMatchObject([{ detail: 'retired_code' }])
  expect(await set(row?.id, { rooms: 3, housing: 'municipal' })).toMatchObject({ outcome: 'applied' })
  expect((await set(before.id, { rooms: 3 })).issues).toMatchObject([{ detail: 'unknown_column' }])
  const old = (await sheet(call, 'caritas-rheine', '2023-05')).entries[0]
  expect(old?.values['housing']).toBe('private')
})

async function opened(month: string): Promise<{ month: string }> {
  await open(call, 'caritas-rheine', month)
  return { month }
}

test('a word that coordinators added may stand in a note', async () => {
  await opened('2023-09')
  const { id } = await create(call, { ...CM, housing: 'municipal' })
  const note = () =>
    one(call, { id: op(), type: 'set', entry: id, base: 1, values: { note: 'Termin im Quaxelhaus' } })
  expect(await note()).toMatchObject({ outcome: 'refused', issues: [{ rule: 'R02' }] })
  await env.DB.prepare("INSERT INTO vocabulary VALUES ('Quaxelhaus', 'koordination', '2023-09-01')").run()
  forgetHouse()
  expect(await note()).toMatchObject({ outcome: 'applied' })
})

test('old answers and ended sessions are dropped, younger ones stay', async () => {
  const put = env.DB.prepare('INSERT INTO answer VALUES (?, ?, NULL, ?, ?)')
  await env.DB.batch([
    put.bind('old', 'u', '{}', '2023-08-01T00:00:00Z'),
    put.bind('young', 'u', '{}', '2023-09-20T00:00:00Z'),
  ])
  await cleanUp(env.DB, new Date('2023-09-28T00:00:00Z'))
  const { results } = await env.DB.prepare("SELECT id FROM answer WHERE id IN ('old', 'young')").all()
  expect(results).toEqual([{ id: 'young' }])
  expect((await call('GET', '/api/me')).status).toBe(200)
})

test('the log drops the answers of lines that are older than 30 days, a run at a time, and keeps the lines', async () => {
  const put = env.DB.prepare(
    `INSERT INTO change (id, type, entry, case_file, unit, month, patch, revision, user, at, fingerprint, answer)
    VALUES (?1, 'set', 'e', 'c', 'u', '2023-01', '{}', 1, 'caritas-1', ?2, 'print', '{"id":1}')`,
  )
  const now = Date.now()
  const daysAgo = (days: number): string => new Date(now - days * 86_400_000).toISOString()
  const { id } = await create(call, { ...CM, housing: 'municipal' })
  await env.DB.batch([put.bind('a', daysAgo(40)), put.bind('b', daysAgo(32)), put.bind('c', daysAgo(30))])
  const lines = async (): Promise<unknown[]> =>
    (
      await env.DB.prepare(
        "SELECT id, patch, fingerprint, answer FROM change WHERE unit = 'u' ORDER BY seq",
      ).all()
    ).results
  const line = (name: string, answer: string | null) => ({
    id: name,
    patch: '{}',
    fingerprint: 'print',
    answer,
  })
  // The lines before are of today: nothing is dropped past one that is still asked for.
  await cleanUp(env.DB, new Date(now))
  expect(await lines()).toEqual(['a', 'b', 'c'].map((name) => line(name, '{"id":1}')))
  const today = await env.DB.prepare('SELECT max(seq) AS n FROM change WHERE entry = ?').bind(id).first('n')
  await env.DB.prepare("INSERT INTO setting VALUES ('answers_dropped', ?)").bind(String(today)).run()
  await cleanUp(env.DB, new Date(now))
  expect(await lines()).toEqual([line('a', null), line('b', null), line('c', '{"id":1}')])
  await cleanUp(env.DB, new Date(now))
  expect(await lines()).toEqual([line('a', null), line('b', null), line('c', '{"id":1}')])
})

import { env } from 'cloudflare:workers'
import { beforeAll, expect, test } from 'vitest'
import { as, type Call, seed } from '../support/api.ts'
import { CM, create, one, op, open } from '../support/sheets.ts'

let member: Call
let coordinator: Call

beforeAll(async () => {
  await seed()
  member = await as('caritas-1')
  coordinator = await as('koordination')
  await env.DB.prepare(
    `INSERT OR REPLACE INTO template (valid_from, version) VALUES ('2022-09', '{"validFrom":"2022-09","enable":["note"]}')`,
  ).run()
  await open(member)
})

const add = (word: string) => coordinator('POST', '/api/vocabulary/add', { word })
const remove = (word: string) => coordinator('POST', '/api/vocabulary/remove', { word })
const words = async (): Promise<string[]> =>
  (await coordinator<{ word: string }[]>('GET', '/api/vocabulary')).json.map((added) => added.word)

test('a word that was added may stand in notes at once, and no longer when it was taken out', async () => {
  const row = await create(member, CM)
  const note = (base: number) =>
    one(member, { id: op(), type: 'set', entry: row.id, base, values: { note: 'Termin im Quastelhus' } })
  expect((await note(1)).code).toBe('cells_refused')
  expect((await add('Quastelhus')).status).toBe(200)
  expect(await words()).toContain('Quastelhus')
  expect((await member<{ words: string[] }>('GET', '/api/template?month=2023-09')).json.words).toContain(
    'Quastelhus',
  )
  const saved = await note(1)
  expect(saved.outcome).toBe('applied')
  await remove('Quastelhus')
  expect(await words()).not.toContain('Quastelhus')
  const again = { id: op(), type: 'set', entry: row.id, base: 2, values: { note: 'Quastelhus besucht' } }
  expect((await one(member, again)).code).toBe('cells_refused')
})

test('adding twice and removing what is not there change nothing', async () => {
  await add('Spielkreis')
  await add('Spielkreis')
  expect((await words()).filter((word) => word === 'Spielkreis')).toHaveLength(1)
  await remove('Spielkreis')
  const before = await env.DB.prepare('SELECT count(*) AS n FROM event').first('n')
  expect((await remove('Spielkreis')).status).toBe(200)
  expect(await env.DB.prepare('SELECT count(*) AS n FROM event').first('n')).toBe(before)
})

test.each([
  '',
  'x',
  'zwei Wörter',
  '0157 1234567',
  'a@b.example',
  '123456',
  'Привет',
  'a'.repeat(65),
  'Wort!',
])('is refused: %j', async (word) => {
  expect((await add(word)).status).toBe(400)
})

test('the audit tells that a word was added and by whom, not which one', async () => {
  await add('Wichtelgruppe')
  const { results } = await env.DB.prepare("SELECT * FROM event WHERE kind = 'vocabulary_add'").all()
  expect(results.at(-1)).toMatchObject({ user: 'koordination', data: '{}' })
  expect(JSON.stringify(results)).not.toContain('Wichtel')
})

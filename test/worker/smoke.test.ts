import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'

test('the database has the tables of the migration', async () => {
  const { results } = await env.DB.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all()
  expect(results.map((r) => r['name'])).toEqual(expect.arrayContaining(['entry', 'change', 'event', 'sheet']))
})

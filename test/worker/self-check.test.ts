import { env } from 'cloudflare:workers'
import { beforeAll, expect, test } from 'vitest'
import { selfCheck } from '../../worker/store/self-check.ts'
import { as, seed } from '../support/api.ts'
import { create, one, op, open } from '../support/sheets.ts'

let id: string

beforeAll(async () => {
  await seed()
  const call = await as('caritas-1')
  await open(call)
  id = (await create(call)).id
  await one(call, { id: op(), type: 'set', entry: id, base: 1, values: { persons: 3, minors: 1 } })
  await one(call, { id: op(), type: 'set', entry: id, base: 2, values: { minors: null } })
  const gone = (await create(call)).id
  const removal = op()
  await one(call, { id: removal, type: 'remove', entry: gone, base: 1 })
  await one(call, { id: op(), type: 'restore', entry: gone, base: 2, change: removal })
})

const run = (sql: string): Promise<unknown> => env.DB.prepare(sql).run()

test('the log makes the entries that stand there', async () => {
  const found = await selfCheck(env.DB)
  expect(found.deviations).toEqual([])
  expect(found.entries).toBeGreaterThanOrEqual(2)
  expect(found.changes).toBeGreaterThan(found.entries)
})

test.each([
  [`UPDATE entry SET "values" = json_set("values", '$.persons', 4) WHERE id = :id`, ['persons']],
  [`UPDATE entry SET "values" = json_set("values", '$.note', 'x') WHERE id = :id`, ['note']],
  [`UPDATE entry SET revision = revision + 1 WHERE id = :id`, ['revision']],
  [`UPDATE entry SET removed = 1 WHERE id = :id`, ['removed']],
  [`UPDATE entry SET previous = '{"month":"2023-08","kind":"cm"}' WHERE id = :id`, ['previous']],
])('what was changed beside the log is found: %s', async (sql, differs) => {
  const before = await env.DB.prepare('SELECT "values", revision, removed, previous FROM entry WHERE id = ?')
    .bind(id)
    .first<{
      values: string
      revision: number
      removed: number
      previous: string
    }>()
  await run(sql.replace(':id', `'${id}'`))
  expect((await selfCheck(env.DB)).deviations).toEqual([{ entry: id, differs }])
  await env.DB.prepare('UPDATE entry SET "values" = ?, revision = ?, removed = ?, previous = ? WHERE id = ?')
    .bind(before?.values, before?.revision, before?.removed, before?.previous, id)
    .run()
})

test('an entry that the log tells of, and that is not there, is found', async () => {
  await run(
    `INSERT INTO change (id, type, entry, case_file, unit, month, patch, revision, user, at)
    SELECT 'ghost-' || type, type, 'ghost-' || type, 'c', 'u', '2023-09', '{}', 1, 'caritas-1', '2023-09-01'
    FROM (SELECT 'create' AS type UNION SELECT 'open' UNION SELECT 'handover')`,
  )
  expect((await selfCheck(env.DB)).deviations.map(({ entry, differs }) => [entry, differs])).toEqual([
    ['ghost-create', ['entry']],
    ['ghost-handover', ['entry']],
  ])
})

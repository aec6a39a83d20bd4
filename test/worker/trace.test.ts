import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkChain, recordEvent } from '../../worker/store/event.ts'
import { as, seed } from '../support/api.ts'
import { create, one, op, open } from '../support/sheets.ts'

beforeAll(async () => {
  await seed()
  const call = await as('caritas-1')
  await open(call)
  const { id } = await create(call)
  await one(call, { id: op(), type: 'set', entry: id, base: 1, values: { persons: 3 } })
})

const run = (sql: string): Promise<unknown> => env.DB.prepare(sql).run()

describe('36: the trace cannot be edited', () => {
  test.each([
    'DELETE FROM change',
    "UPDATE change SET user = 'caritas-2'",
    "UPDATE change SET patch = '{}'",
    'UPDATE change SET patch = NULL, answer = NULL, fingerprint = NULL',
    "UPDATE change SET at = '2020-01-01'",
    'UPDATE change SET answer = NULL',
    'DELETE FROM event',
    "UPDATE event SET user = 'caritas-2'",
    'UPDATE event SET data = NULL',
  ])('%s aborts', async (sql) => {
    await expect(run(sql)).rejects.toThrow('append-only')
  })

  test('of a line older than 30 days the answer alone may go', async () => {
    await run(
      `INSERT INTO change (id, type, case_file, unit, month, patch, revision, user, at, answer)
      SELECT 'old', 'set', id, 'u', '2023-01', '{}', 1, 'caritas-1', '2023-01-05T08:00:00.000Z', '{}' FROM case_file LIMIT 1`,
    )
    for (const more of ["patch = '[]'", 'patch = NULL', "user = 'x'", "fingerprint = 'x'"])
      await expect(run(`UPDATE change SET answer = NULL, ${more} WHERE id = 'old'`)).rejects.toThrow(
        'append-only',
      )
    await expect(run(`UPDATE change SET answer = '{"a":1}' WHERE id = 'old'`)).rejects.toThrow('append-only')
    await run("UPDATE change SET answer = NULL WHERE id = 'old'")
  })

  test('not even for an erased case, beyond what erasure replaces', async () => {
    await run("UPDATE case_file SET erased_at = '2023-09-28T00:00:00Z'")
    await expect(
      run("UPDATE change SET patch = NULL, answer = NULL, fingerprint = NULL, user = 'x'"),
    ).rejects.toThrow('append-only')
    await run('UPDATE change SET patch = NULL, answer = NULL, fingerprint = NULL')
  })
})

describe('36: the chain of events', () => {
  test('stays whole when many are recorded at once', async () => {
    await Promise.all(
      Array.from({ length: 60 }, (_, i) =>
        recordEvent(env.DB, { kind: 'download', user: 'koordination', data: { i } }, new Date()),
      ),
    )
    const { n } = (await env.DB.prepare("SELECT count(*) AS n FROM event WHERE kind = 'download'").first<{
      n: number
    }>()) ?? { n: 0 }
    expect(n).toBe(60)
    expect((await checkChain(env.DB)).brokenAt).toBeNull()
  })

  test('shows where somebody tampered with it', async () => {
    await run('DROP TRIGGER event_no_update')
    await run('DROP TRIGGER event_no_delete')
    await run(`UPDATE event SET data = '{"i":99}' WHERE seq = 4`)
    expect((await checkChain(env.DB)).brokenAt).toBe(4)
    await run('DELETE FROM event WHERE seq = 4')
    expect((await checkChain(env.DB)).brokenAt).toBe(5)
  })
})

import { describe, expect, test } from 'vitest'
import { findDatabase, refusal, withDatabase } from '../../../worker/local/deployment.ts'
import { statementsOf } from '../../../worker/local/migrate.ts'
import { findOrphan, parseProcesses } from '../../../worker/local/orphan.ts'
import { readStartSettings } from '../../../worker/local/settings.ts'

describe('what npm start reads from the environment', () => {
  test('without anything: port 8787, data in .data, the demo day', () => {
    expect(readStartSettings({})).toEqual({ ok: true, port: 8787, dataDir: '.data', today: null })
  })

  test('PORT, DATA_DIR and TODAY override', () => {
    expect(readStartSettings({ PORT: '9000', DATA_DIR: '/tmp/x', TODAY: '2024-01-15' })).toEqual({
      ok: true,
      port: 9000,
      dataDir: '/tmp/x',
      today: '2024-01-15',
    })
  })

  test.each([{ PORT: 'abc' }, { PORT: '0' }, { PORT: '65536' }, { PORT: '-1' }, { PORT: '80.5' }])(
    '%j',
    (env) => {
      expect(readStartSettings(env)).toMatchObject({ ok: false, message: expect.stringContaining('PORT') })
    },
  )

  test.each([{ TODAY: 'heute' }, { TODAY: '2023-02-30' }, { TODAY: '28.09.2023' }])('%j', (env) => {
    expect(readStartSettings(env)).toMatchObject({ ok: false, message: expect.stringContaining('TODAY') })
  })
})

describe('statements of a migration', () => {
  test.each([
    ['SELECT 1; SELECT 2;', 2],
    ["INSERT INTO t VALUES ('a;b');", 1],
    ['-- one; comment\nSELECT 1;', 1],
    [
      "CREATE TRIGGER t BEFORE DELETE ON x\nBEGIN SELECT RAISE(ABORT, 'no; never'); SELECT 1; END;\nSELECT 2;",
      2,
    ],
    ['CREATE TRIGGER t AFTER UPDATE ON x BEGIN UPDATE x SET a = CASE WHEN a THEN 1 END; END;', 1],
    ['', 0],
  ])('%j', (sql, count) => {
    expect(statementsOf(sql)).toHaveLength(count)
  })
})

describe('workerd left behind by a killed start', () => {
  const WORKERD = '/p/node_modules/@cloudflare/workerd/bin/workerd serve --socket-addr=entry=127.0.0.1:8787 -'
  const listing = (...lines: string[]) => parseProcesses(lines.join('\n'))

  test('is found at its port once its parent is gone', () => {
    const found = findOrphan(listing('    1     0 init', `  200     1 ${WORKERD}`), 8787, '/p/node_modules')
    expect(found?.pid).toBe(200)
  })

  test.each([
    [
      'its parent lives',
      listing('100 1 node worker/local/start.ts', `200 100 ${WORKERD}`),
      8787,
      '/p/node_modules',
    ],
    ['it serves another port', listing(`200 1 ${WORKERD}`), 878, '/p/node_modules'],
    ['it belongs to another project', listing(`200 1 ${WORKERD}`), 8787, '/q/node_modules'],
    [
      'it is something else',
      listing('200 1 nginx --socket-addr=entry=127.0.0.1:8787 -'),
      8787,
      '/p/node_modules',
    ],
  ])('is left alone when %s', (_why, processes, port, folder) => {
    expect(findOrphan(processes, port, folder)).toBeNull()
  })
})

describe('deployment', () => {
  const config = {
    name: 'kim',
    main: 'worker/index.ts',
    build: { command: 'npm run -s build' },
    assets: { directory: 'dist', binding: 'ASSETS' },
    d1_databases: [{ binding: 'DB', database_name: 'kim', database_id: 'x', migrations_dir: 'migrations' }],
  }

  test('the demo is never deployed', () => {
    expect(refusal(config)).toBeNull()
    expect(refusal({ ...config, vars: { DEMO: '1' } })).toContain('DEMO')
    expect(refusal({ ...config, vars: { TODAY: '2023-09-28' } })).toContain('TODAY')
    expect(refusal({ ...config, d1_databases: [] })).not.toBeNull()
  })

  test('the database is found by its exact name', () => {
    const listing = JSON.stringify([
      { uuid: '1', name: 'kim-old' },
      { uuid: '2', name: 'kim' },
    ])
    expect(findDatabase(listing, 'kim')).toBe('2')
    expect(findDatabase(listing, 'ki')).toBeNull()
    expect(findDatabase('[]', 'kim')).toBeNull()
  })

  test('the configuration gets the id and absolute paths', () => {
    expect(withDatabase(config, 'abc', '/project')).toEqual({
      name: 'kim',
      main: '/project/worker/index.ts',
      build: { command: 'npm run -s build', cwd: '/project' },
      assets: { directory: '/project/dist', binding: 'ASSETS' },
      d1_databases: [
        { binding: 'DB', database_name: 'kim', database_id: 'abc', migrations_dir: '/project/migrations' },
      ],
    })
  })
})

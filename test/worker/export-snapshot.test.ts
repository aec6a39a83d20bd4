import type { Person } from '../../worker/domain/role.ts'
import { env } from 'cloudflare:workers'
import { beforeAll, expect, test } from 'vitest'
import { parseCsv } from '#domain/csv.ts'
import { month } from '#domain/sheet/month.ts'
import { csvTexts, type EntriesFile, planEntriesFile } from '../../worker/export/entries-csv.ts'
import { pageRows, snapshotPages } from '../../worker/export/pages.ts'
import { textStream } from '../../worker/export/stream.ts'
import { seedDemo } from '../../worker/local/demo/seed.ts'
import { loadHouse } from '../../worker/store/house.ts'

beforeAll(async () => {
  await seedDemo(env.DB)
})

async function fileOf(
  detail: 'coarse' | 'full',
  units: readonly string[] | null = null,
): Promise<EntriesFile> {
  const { templateOf } = await loadHouse(env.DB)
  const person: Person = {
    id: 'koordination',
    name: 'K',
    role: 'coordinator',
    region: units && 'west',
    units: (units ?? []).map((id) => ({ id, lead: false })),
  }
  const range = { from: month('2022-09'), to: month('2023-09'), person }
  return { range, dialect: 'data', detail, templateOf, keys: [1, 2, 3, 4] }
}

async function texts(file: EntriesFile): Promise<string> {
  const plan = await planEntriesFile(env.DB, file)
  let text = ''
  for await (const part of csvTexts(env.DB, file, plan)) text += part
  return text
}

interface Target {
  id: string
  case_file: string
  unit: string
  month: string
  revision: number
}

/** Writes a change and what it makes of its entry, as `store/changes` does. */
async function write(type: string, entry: Target, patch: object, update: string, ...values: unknown[]) {
  await env.DB.batch([
    env.DB.prepare(
      `INSERT INTO change (id, type, entry, case_file, unit, month, patch, revision, user, at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'caritas-1', '2023-09-28T08:00:00.000Z')`,
    ).bind(
      crypto.randomUUID(),
      type,
      entry.id,
      entry.case_file,
      entry.unit,
      entry.month,
      JSON.stringify(patch),
      entry.revision + 1,
    ),
    env.DB.prepare(
      `UPDATE entry SET ${update}, revision = revision + 1, seq = (SELECT max(seq) FROM change) WHERE id = ?`,
    ).bind(...values, entry.id),
  ])
}

async function entryAt(unit: string, offset: number): Promise<Target> {
  const found = await env.DB.prepare(
    `SELECT id, case_file, unit, month, revision FROM entry WHERE unit = ? AND month = '2023-09' AND removed = 0
     ORDER BY position LIMIT 1 OFFSET ?`,
  )
    .bind(unit, offset)
    .first<Target>()
  if (!found) throw new Error('no such entry')
  return found
}

async function create(position: number, unit: string, from: Target) {
  await env.DB.batch([
    env.DB.prepare(
      `INSERT INTO change (id, type, entry, case_file, unit, month, patch, revision, user, at)
       VALUES (?1, 'create', ?1, ?2, ?3, '2022-09', '{}', 1, 'caritas-1', '2023-09-28T08:00:00.000Z')`,
    ).bind(`new-${position}`, from.case_file, unit),
    env.DB.prepare(
      `INSERT INTO entry (id, case_file, unit, month, "values", revision, seq)
       SELECT ?1, ?2, ?3, '2022-09', '{}', 1, max(seq) FROM change`,
    ).bind(`new-${position}`, from.case_file, unit),
  ])
}

test('a running export is the state at its start, whatever is written meanwhile', async () => {
  const file = await fileOf('full')
  const before = await texts(file)
  const plan = await planEntriesFile(env.DB, file)
  const running = snapshotPages(env.DB, file.range, plan.seq, 50)
  const pages = [await running.next()]

  const changed = await entryAt('caritas-rheine', 0)
  const phase = await env.DB.prepare(`SELECT "values" ->> '$.phase' AS phase FROM entry WHERE id = ?`)
    .bind(changed.id)
    .first<string>('phase')
  const other = phase === '2' ? '3' : '2'
  const set = { phase: { before: phase, after: other } }
  await write('set', changed, set, `"values" = json_set("values", '$.phase', ?)`, other)
  const removed = await entryAt('caritas-rheine', 1)
  await write('remove', removed, {}, 'removed = 1')
  const moves = { unit: { before: 'lernen-foerdern', after: 'caritas-rheine' } }
  await write('handover', await entryAt('lernen-foerdern', 2), moves, `unit = 'caritas-rheine'`)
  const back = { unit: { before: 'caritas-rheine', after: 'lernen-foerdern' } }
  await write('handover', await entryAt('caritas-rheine', 3), back, `unit = 'lernen-foerdern'`)
  await create(1, 'lernen-foerdern', await entryAt('lernen-foerdern', 10))

  const first = new Map((await rowsOf(before)).map((row) => [`${row['case_number']} ${row['month']}`, row]))
  for (let page = await running.next(); !page.done; page = await running.next()) pages.push(page)
  const rows = pages.flatMap((page) => (page.done ? [] : page.value))

  expect(rows).toHaveLength(plan.rows)
  expect(rows.map((row) => row.caseNumber)).toEqual((await rowsOf(before)).map((row) => row['case_number']))
  for (const row of rows) {
    const then = first.get(`${row.caseNumber} ${row.month}`)
    expect(row.unit).toBe(then?.['unit'])
    const values: Record<string, unknown> = JSON.parse(row.values)
    expect(values['phase'] ?? null).toBe(then?.['phase'])
  }
  expect(await texts(file)).not.toBe(before)
})

async function rowsOf(text: string) {
  const [head = [], ...rows] = parseCsv(text)
  return rows.map((cells) => Object.fromEntries(head.map((key, i) => [String(key), cells[i] ?? null])))
}

test('pages of any size give the same file', async () => {
  const { range } = await fileOf('full')
  const { seq } = await planEntriesFile(env.DB, await fileOf('full'))
  const all = async (limit: number) => {
    const rows = []
    for await (const page of snapshotPages(env.DB, range, seq, limit)) rows.push(...page)
    return rows.map((row) => row.id)
  }
  const one = await all(5000)
  expect(new Set(one).size).toBe(one.length)
  expect(await all(97)).toEqual(one)
  expect(await all(one.length)).toEqual(one)
})

test('who coordinates one unit gets that unit alone', async () => {
  const rows = await rowsOf(await texts(await fileOf('coarse', ['lernen-foerdern'])))
  expect(new Set(rows.map((row) => row['unit']))).toEqual(new Set(['lernen-foerdern']))
})

test('a file that misses rows breaks instead of ending', async () => {
  const file = await fileOf('full')
  const plan = await planEntriesFile(env.DB, file)
  const stream = textStream(csvTexts(env.DB, file, { ...plan, rows: plan.rows + 1 }))
  await expect(new Response(stream).text()).rejects.toThrow('broken off')
})

test('a database that fails on the way breaks the file', async () => {
  const file = await fileOf('full')
  const plan = await planEntriesFile(env.DB, file)
  let reads = 0
  const failing = new Proxy(env.DB, {
    get(db, key) {
      if (key === 'prepare' && ++reads > 1) throw new Error('database is gone')
      const value = Reflect.get(db, key)
      return typeof value === 'function' ? value.bind(db) : value
    },
  })
  const reader = textStream(csvTexts(failing, file, plan)).getReader()
  expect((await reader.read()).done).toBe(false)
  expect((await reader.read()).done).toBe(false)
  await expect(reader.read()).rejects.toThrow('broken off')
})

test('the page query walks the index, without sorting', async () => {
  const { results } = await env.DB.prepare(
    `EXPLAIN QUERY PLAN SELECT e.position FROM entry e JOIN case_file c ON c.id = e.case_file
     WHERE e.month <= '2023-09' AND (e.month, e.unit, e.position) > ('2023-01', 'x', 5)
     ORDER BY e.month, e.unit, e.position LIMIT 10`,
  ).all<{ detail: string }>()
  const plan = results.map((step) => step.detail).join('\n')
  expect(plan).toMatch(/USING INDEX entry_sheet \(\(month,unit\)>\(\?,\?\)/)
  expect(plan).not.toContain('TEMP B-TREE')
})

test('only a file for Excel begins with a byte order mark', async () => {
  for (const [dialect, mark] of [
    ['excel-de', true],
    ['data', false],
  ] as const) {
    const file = { ...(await fileOf('coarse')), dialect }
    const bytes = await new Response(
      textStream(csvTexts(env.DB, file, await planEntriesFile(env.DB, file))),
    ).bytes()
    expect(bytes.slice(0, 3).join() === '239,187,191').toBe(mark)
  }
})

test.each([
  [0, 200],
  [8_400, 200],
  [8_401, 201],
  [21_000, 500],
  [60_000, 200],
])(
  'a file of %i rows is read by %i: small pages, as long as a free plan allows as many queries',
  (total, rows) => {
    expect(pageRows(total)).toBe(rows)
  },
)
